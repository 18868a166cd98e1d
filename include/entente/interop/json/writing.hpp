#ifndef ENTENTE_INTEROP_JSON_WRITING_HPP
#define ENTENTE_INTEROP_JSON_WRITING_HPP

// From a scenario to a JSON text, from which it can be read again without loss.

#include <entente/by_name/decimal.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/interop/json/text.hpp>
#include <entente/model/option_runs.hpp>
#include <entente/model/span.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class json_writer {
public:
    explicit json_writer(const scenario& written) : from_{written}, bundle_{written.bundle()}, said_{written.dossier()}
    {
    }

    std::string write()
    {
        out_ = "{\n  \"entente\": 1,\n  \"parties\": [";
        for (const std::string& party : bundle_.parties())
            begin_line(json_quoted(party));
        end_list();
        begin_list("issues");
        for (std::size_t issue = 0; issue < bundle_.issues(); ++issue)
            write_issue(bundle_.issue(issue));
        end_list();
        if (!bundle_.third_parties().empty())
            write_third_parties();
        begin_list("linkages");
        write_linkages();
        end_list();
        begin_list("said");
        write_statements();
        end_list();
        out_ += ",\n  \"units_per_point\": " + std::to_string(from_.units_per_point());
        begin_list("worth");
        write_worth();
        end_list();
        out_ += "\n}\n";
        return std::move(out_);
    }

private:
    void begin_list(std::string_view key)
    {
        out_ += ",\n  \"";
        out_ += key;
        out_ += "\": [";
        is_first_ = true;
    }
    void begin_line(const std::string& text)
    {
        out_ += is_first_ ? "\n    " : ",\n    ";
        out_ += text;
        is_first_ = false;
    }
    void end_list()
    {
        out_ += is_first_ ? "]" : "\n  ]";
        is_first_ = true;
    }

    std::string option(std::size_t issue, std::size_t place) const
    {
        const issue_by_name& its = bundle_.issue(issue);
        return its.kind() == issue_kind::quantity ? its.option(place) : json_quoted(its.option(place));
    }
    std::string about(std::size_t issue) const { return "\"issue\": " + json_quoted(bundle_.issue(issue).name()); }
    std::string by(std::size_t party) const { return "{\"party\": " + json_quoted(bundle_.participants()[party]); }
    std::string term(std::size_t issue, std::string_view key, std::size_t place) const
    {
        return about(issue) + ", \"" + std::string{key} + "\": " + option(issue, place);
    }
    std::string condition(model::condition_view nodes) const
    {
        return json_condition(nodes, [&](std::size_t issue) -> const issue_by_name& { return bundle_.issue(issue); });
    }

    void write_issue(const issue_by_name& issue)
    {
        std::string line = "{\"name\": " + json_quoted(issue.name());
        if (issue.kind() == issue_kind::quantity) {
            const whole_numbers& numbers = issue.numbers();
            line += ", \"from\": " + std::to_string(numbers.from) + ", \"to\": " + std::to_string(numbers.to) +
                    ", \"step\": " + std::to_string(numbers.step) + '}';
            return begin_line(line);
        }
        line += issue.is_ordered() ? ", \"ordered\": true, \"options\": [" : ", \"options\": [";
        for (std::size_t place = 0; place < issue.size(); ++place)
            line += (place == 0 ? "" : ", ") + json_quoted(issue.option(place));
        begin_line(line + "]}");
    }
    void write_third_parties()
    {
        constexpr std::array<std::string_view, 6> roles{"host", "target", "mediator", "observer", "consents", "ratifies"};
        begin_list("third_parties");
        for (const third_party_by_name& each : bundle_.third_parties()) {
            std::string line = "{\"" + std::string{roles[static_cast<std::size_t>(each.kind)]} + "\": " + json_quoted(each.who);
            for (std::size_t place = 0; place < each.issues.size(); ++place)
                line += (place == 0 ? ", \"issues\": [" : ", ") + json_quoted(bundle_.issue(each.issues[place]).name());
            if (each.kind == third_party_kind::ratifies)
                line += ", \"party\": " + json_quoted(each.principal);
            begin_line(line + (each.issues.empty() ? "}" : "]}"));
        }
        end_list();
    }
    void write_linkages()
    {
        for (std::size_t issue = 0; issue < bundle_.issues(); ++issue)
            for (const std::uint32_t next : bundle_.successors(issue))
                begin_line("{\"leads_to\": [" + json_quoted(bundle_.issue(issue).name()) + ", " +
                           json_quoted(bundle_.issue(next).name()) + "]}");
        for (const std::vector<std::uint32_t>& group : bundle_.interacting()) {
            std::string line = "{\"interacts\": [";
            for (std::size_t place = 0; place < group.size(); ++place)
                line += (place == 0 ? "" : ", ") + json_quoted(bundle_.issue(group[place]).name());
            begin_line(line + "]}");
        }
        for (const bundle_by_name::constraint& constraint : bundle_.constraints()) {
            const model::condition_view nodes = constraint.nodes.in(said_.layout.nodes);
            if (!constraint.is_implication) {
                begin_line("{\"forbid\": " + condition(nodes) + '}');
                continue;
            }
            // "The term, and not what it implies": of the two, what needs more room comes first.
            const bool term_is_first = nodes.size() == 3;
            const std::size_t rest = nodes.size() - 2;
            const model::condition_view term = nodes.subspan(term_is_first ? 0 : rest, 1);
            std::vector<model::condition_node> implied;
            for (const model::condition_node node : nodes.subspan(term_is_first ? 1 : 0, rest))
                implied.push_back(negated(node));
            begin_line("{\"if\": " + condition(term) + ", \"then\": " + condition(implied) + '}');
        }
    }
    // Of all of a condition's nodes, this makes its negation (De Morgan).
    static model::condition_node negated(model::condition_node node)
    {
        using kind = model::node_kind;
        if (!model::is_leaf(node))
            return model::joint(model::kind_of(node) == kind::both ? kind::either : kind::both);
        return model::leaf(model::kind_of(node) == kind::within ? kind::outside : kind::within, model::issue_of(node),
                           model::first_of(node), model::last_of(node));
    }

    void write_statements()
    {
        const model::layout_view& layout = said_.layout;
        for (std::size_t issue = 0; issue < layout.issues; ++issue) {
            if (said_.settled[issue] != model::unsettled)
                begin_line('{' +
                           term(issue, said_.settlements[issue] == model::settlement::agreed ? "agreed" : "restated",
                                said_.settled[issue]) +
                           '}');
            if (said_.status_quo[issue] != model::unsettled)
                begin_line('{' + term(issue, "status_quo", said_.status_quo[issue]) + '}');
        }
        for (std::size_t party = 0; party < layout.parties; ++party)
            for (std::size_t issue = 0; issue < layout.issues; ++issue) {
                const model::option_index position = said_.position(party, issue);
                const unsigned char salience = said_.saliences[said_.layout.place(party, issue)];
                const std::string weight =
                    salience == model::unstated_salience ? "}" : ", \"salience\": " + std::to_string(salience) + '}';
                if (position != model::unsettled)
                    begin_line(by(party) + ", " + term(issue, "holds", position) + weight);
                else if (salience != model::unstated_salience)
                    begin_line(by(party) + ", " + about(issue) + weight);
                write_options(party, issue, "accepts", said_.accepted);
                write_options(party, issue, "rules_out", said_.ruled_out);
            }
        for (const model::conditional_acceptance& each : said_.conditionals) {
            const std::string accepted =
                bundle_.issue(each.issue).is_ordered()
                    ? run(each.issue, each.first, each.last)
                    : list(each.issue, [&](std::size_t option) { return each.first <= option && option <= each.last; });
            begin_line(by(each.party) + ", \"accepts\": " + accepted +
                       ", \"provided\": " + condition(each.proviso.in(said_.nodes)) + '}');
        }
        for (const model::red_line& line : said_.red_lines)
            begin_line(by(line.party) + ", \"rules_out\": " + condition(line.condition.in(said_.nodes)) + '}');
    }
    std::string run(std::size_t issue, model::option_index first, model::option_index last) const
    {
        const model::condition_node node = model::leaf(model::node_kind::within, issue, first, last);
        return condition({&node, 1});
    }
    template <class Includes>
    std::string list(std::size_t issue, Includes includes) const
    {
        std::string text = '{' + about(issue) + ", \"one_of\": [";
        bool is_first = true;
        for (std::size_t place = 0; place < bundle_.issue(issue).size(); ++place)
            if (includes(place)) {
                text += (is_first ? "" : ", ") + option(issue, place);
                is_first = false;
            }
        return text + "]}";
    }
    // The options of the issue whose bits are set: a statement for each run of them where they have an order, and
    // otherwise one for all, or one for each few hundred.
    void write_options(std::size_t party, std::size_t issue, std::string_view key, model::span<const std::uint64_t> bits)
    {
        constexpr std::size_t most = 500;
        const std::size_t options = said_.layout.options(issue);
        const auto is_set = [&](std::size_t place) { return model::test_bit(bits, said_.layout.place(party, issue, place)); };
        const auto write = [&](const std::string& what) {
            begin_line(by(party) + ", \"" + std::string{key} + "\": " + what + '}');
        };
        const bool is_ordered = bundle_.issue(issue).is_ordered();
        for (std::size_t first = 0; first < options; ++first) {
            if (!is_set(first))
                continue;
            std::size_t last = first;
            if (!is_ordered) {
                last = first + most;
                write(list(issue, [&](std::size_t place) { return first <= place && place < last && is_set(place); }));
                first = last - 1;
                continue;
            }
            while (last + 1 < options && is_set(last + 1))
                ++last;
            write(run(issue, static_cast<model::option_index>(first), static_cast<model::option_index>(last)));
            first = last;
        }
    }

    std::string points(model::units units) const
    {
        const std::optional<std::string> text = to_decimal(units, from_.units_per_point());
        return text ? *text : "{\"units\": " + std::to_string(units) + '}';
    }
    void write_worth()
    {
        const model::layout_view layout = bundle_.worth_layout();
        const stakes_arrays& stakes = from_.worth();
        for (std::size_t party = 0; party < layout.parties; ++party) {
            for (std::size_t issue = 0; issue < layout.issues; ++issue) {
                if (!stakes.is_valued(layout, party, issue))
                    continue;
                std::string line = by(party) + ", " + about(issue) + ", \"values\": [";
                for (std::size_t place = 0; place < layout.options(issue); ++place)
                    line += (place == 0 ? "" : ", ") +
                            points(stakes.worth()[(layout.option_begin[issue] + place) * layout.parties + party]);
                begin_line(line + "]}");
            }
            const model::fallback& without = stakes.fallbacks()[party];
            std::string line;
            if (without.states_no_deal)
                line += ", \"no_deal\": " + points(without.no_deal);
            if (without.states_reservation)
                line += ", \"walks_away_below\": " + points(without.reservation);
            if (from_.discounts()[party] < 1)
                line += ", \"discount\": " + json_number(from_.discounts()[party]);
            if (!line.empty())
                begin_line(by(party) + line + '}');
        }
        for (const model::joint_value& each : stakes.joints())
            begin_line(by(each.party) + ", \"joint\": " + points(each.worth) +
                       ", \"when\": " + condition(each.condition.in(stakes.nodes())) + '}');
    }

    const scenario& from_;
    const bundle_by_name& bundle_;
    model::dossier_view said_;
    std::string out_;
    bool is_first_ = true;
};

}

#endif
