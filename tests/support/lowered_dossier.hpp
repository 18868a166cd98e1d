#ifndef ENTENTE_TESTS_LOWERED_DOSSIER_HPP
#define ENTENTE_TESTS_LOWERED_DOSSIER_HPP

// Says a plain dossier to the library, clause by clause, without a typed bundle.

#include "editor_views.hpp"
#include "plain_dossier.hpp"

#include <entente/model/bit_matrix.hpp>
#include <entente/model/dossier_editor.hpp>

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plain {

namespace model = entente::model;

// The nodes of a formula, in the order that model::evaluate() asks for.
struct lowered_formula {
    std::vector<model::condition_node> nodes;
    std::size_t depth = 1;
};
inline lowered_formula lower(const formula& f, bool negated = false)
{
    if (f.kind == shape::leaf)
        return {{model::leaf(negated ? model::node_kind::outside : model::node_kind::within,
                             static_cast<std::size_t>(f.issue), static_cast<model::option_index>(f.first),
                             static_cast<model::option_index>(f.last))},
                1};
    if (f.kind == shape::negation)
        return lower(f.children[0], !negated);
    lowered_formula first = lower(f.children[0], negated);
    lowered_formula second = lower(f.children[1], negated);
    if (first.depth < second.depth)
        std::swap(first, second);
    first.nodes.insert(first.nodes.end(), second.nodes.begin(), second.nodes.end());
    first.nodes.push_back(
        model::joint((f.kind == shape::both) != negated ? model::node_kind::both : model::node_kind::either));
    first.depth += first.depth == second.depth ? 1 : 0;
    return first;
}

// Owns the arrays of a dossier. Built by the same editor that typed dossiers are built by.
class lowered_dossier {
public:
    explicit lowered_dossier(const dossier& d) : layout_{make_layout(d)}
    {
        const std::size_t parties = static_cast<std::size_t>(d.parties);
        const std::size_t issues = d.options.size();
        const std::size_t words = model::words_for(parties * option_begin_.back());
        positions_.assign(parties * issues, model::unsettled);
        saliences_.assign(parties * issues, model::unstated_salience);
        accepted_.assign(words, 0);
        ruled_out_.assign(words, 0);
        settled_.assign(issues, model::unsettled);
        settlements_.assign(issues, model::settlement::none);
        status_quo_.assign(issues, model::unsettled);
        make_room(d);
        editor_ = {layout_,     positions_,    saliences_, accepted_, ruled_out_, settled_, settlements_,
                   status_quo_, conditionals_, red_lines_, nodes_};
        say(d);
    }
    lowered_dossier(const lowered_dossier&) = delete;
    lowered_dossier& operator=(const lowered_dossier&) = delete;

    model::dossier_view view() const { return view_of(editor_); }
    // The first refusal met while saying the clauses, if any.
    entente::refusal refusal() const { return refusal_; }

private:
    model::layout_view make_layout(const dossier& d)
    {
        option_begin_.push_back(0);
        for (const int options : d.options)
            option_begin_.push_back(option_begin_.back() + static_cast<std::uint32_t>(options));
        for (const auto& implication : d.implications) {
            const formula term = leaf(implication.issue, implication.option, implication.option);
            const lowered_formula broken = lower(both(term, negation(implication.condition)));
            forbidden_.push_back({static_cast<std::uint32_t>(forbidden_nodes_.size()),
                                  static_cast<std::uint32_t>(broken.nodes.size())});
            forbidden_nodes_.insert(forbidden_nodes_.end(), broken.nodes.begin(), broken.nodes.end());
        }
        return {static_cast<std::size_t>(d.parties), d.options.size(), option_begin_, forbidden_, forbidden_nodes_};
    }

    // Room for an acceptance of each option apart, and for all conditions.
    void make_room(const dossier& d)
    {
        std::size_t conditionals = 0;
        std::size_t nodes = 0;
        for (const auto& conditional : d.conditionals) {
            conditionals += conditional.options.size();
            nodes += lower(conditional.proviso).nodes.size();
        }
        for (const auto& line : d.red_lines)
            nodes += lower(line.condition).nodes.size();
        conditionals_.resize(conditionals);
        red_lines_.resize(d.red_lines.size());
        nodes_.resize(nodes);
    }
    void take(const model::clause_view& clause)
    {
        const entente::refusal reason = editor_.take(clause, model::reading::together);
        if (refusal_ == entente::refusal::none)
            refusal_ = reason;
    }
    static model::clause_view about(model::clause_kind kind, int party, int issue)
    {
        model::clause_view clause;
        clause.kind = kind;
        clause.party = static_cast<std::uint16_t>(party);
        clause.issue = static_cast<std::uint16_t>(issue);
        return clause;
    }

    void say(const dossier& d)
    {
        const int issues = static_cast<int>(d.options.size());
        for (int issue = 0; issue < issues; ++issue) {
            const auto at = static_cast<std::size_t>(issue);
            if (d.settled[at] >= 0) {
                auto clause = about(d.restated[at] ? model::clause_kind::restates : model::clause_kind::agrees, 0, issue);
                clause.option = static_cast<model::option_index>(d.settled[at]);
                take(clause);
            }
            if (d.status_quo[at] >= 0) {
                auto clause = about(model::clause_kind::status_quo, 0, issue);
                clause.option = static_cast<model::option_index>(d.status_quo[at]);
                take(clause);
            }
            for (int party = 0; party < d.parties; ++party)
                say_of(d, party, issue);
        }
        for (const auto& conditional : d.conditionals) {
            auto clause = about(model::clause_kind::accepts, conditional.party, conditional.issue);
            const lowered_formula proviso = lower(conditional.proviso);
            const std::vector<model::condition_node> target = one_of(conditional.issue, conditional.options);
            clause.target = target;
            clause.proviso = proviso.nodes;
            take(clause);
        }
        for (const auto& line : d.red_lines) {
            auto clause = about(model::clause_kind::rules_out, line.party, 0);
            const lowered_formula condition = lower(line.condition);
            clause.target = condition.nodes;
            take(clause);
        }
    }
    void say_of(const dossier& d, int party, int issue)
    {
        const auto p = static_cast<std::size_t>(party);
        const auto i = static_cast<std::size_t>(issue);
        if (d.position[p][i] >= 0) {
            auto clause = about(model::clause_kind::holds, party, issue);
            clause.option = static_cast<model::option_index>(d.position[p][i]);
            if (d.salience[p][i] >= 0)
                clause.salience = static_cast<unsigned char>(d.salience[p][i]);
            take(clause);
        }
        const std::vector<model::condition_node> target = one_of(issue, d.accepted[p][i]);
        if (!target.empty()) {
            auto clause = about(model::clause_kind::accepts, party, issue);
            clause.target = target;
            take(clause);
        }
    }
    static std::vector<model::condition_node> one_of(int issue, const std::vector<bool>& options)
    {
        std::vector<model::condition_node> nodes;
        for (std::size_t option = 0; option < options.size(); ++option) {
            if (!options[option])
                continue;
            const auto index = static_cast<model::option_index>(option);
            const bool first = nodes.empty();
            nodes.push_back(model::leaf(model::node_kind::within, static_cast<std::size_t>(issue), index, index));
            if (!first)
                nodes.push_back(model::joint(model::node_kind::either));
        }
        return nodes;
    }

    std::vector<std::uint32_t> option_begin_;
    std::vector<model::node_range> forbidden_;
    std::vector<model::condition_node> forbidden_nodes_;
    model::layout_view layout_;
    std::vector<model::option_index> positions_;
    std::vector<unsigned char> saliences_;
    std::vector<std::uint64_t> accepted_;
    std::vector<std::uint64_t> ruled_out_;
    std::vector<model::option_index> settled_;
    std::vector<model::settlement> settlements_;
    std::vector<model::option_index> status_quo_;
    std::vector<model::conditional_acceptance> conditionals_;
    std::vector<model::red_line> red_lines_;
    std::vector<model::condition_node> nodes_;
    model::dossier_editor editor_;
    entente::refusal refusal_ = entente::refusal::none;
};

}

#endif
