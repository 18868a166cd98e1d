#ifndef ENTENTE_BY_NAME_DOSSIER_ARRAYS_HPP
#define ENTENTE_BY_NAME_DOSSIER_ARRAYS_HPP

// A dossier whose arrays grow: with its bundle, and with the conditions that are said.

#include <entente/model/dossier.hpp>
#include <entente/model/dossier_editor.hpp>
#include <entente/model/index_set.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::detail {

// Moves rows of `from` numbers each apart, so that each has `to`, of which the new ones are `blank`.
template <class Number>
void widen_rows(std::vector<Number>& numbers, std::size_t rows, std::size_t from, std::size_t to, Number blank)
{
    std::vector<Number> wider(rows * to, blank);
    for (std::size_t row = 0; row < rows; ++row)
        std::copy_n(numbers.begin() + static_cast<std::ptrdiff_t>(row * from), from,
                    wider.begin() + static_cast<std::ptrdiff_t>(row * to));
    numbers = std::move(wider);
}
inline void widen_rows_of_bits(std::vector<std::uint64_t>& bits, std::size_t rows, std::size_t from, std::size_t to)
{
    std::vector<std::uint64_t> wider(model::words_for(rows * to), 0);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < from; ++column)
            if (model::test_bit(bits, row * from + column))
                model::set_bit(wider, row * to + column, true);
    bits = std::move(wider);
}
// Puts a row of so many bits, all unset, before that row; there are `rows` without it.
inline void insert_row_of_bits(std::vector<std::uint64_t>& bits, std::size_t rows, std::size_t before, std::size_t columns)
{
    std::vector<std::uint64_t> longer(model::words_for((rows + 1) * columns), 0);
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column)
            if (model::test_bit(bits, row * columns + column))
                model::set_bit(longer, (row < before ? row : row + 1) * columns + column, true);
    bits = std::move(longer);
}

class dossier_arrays {
public:
    // Takes in a participant more, whose place is given, or an issue more; `layout` is the bundle's with it. As long as
    // nothing has been said, this costs O(parties), or O(issues + options), a few times less often than it is called; later
    // it copies the arrays.
    void add_participant(const model::layout_view& layout, std::size_t place)
    {
        if (!says_something_ || place + 1 == layout.parties)
            return resize(layout);
        const auto row = static_cast<std::ptrdiff_t>(place * layout.issues);
        positions_.insert(positions_.begin() + row, layout.issues, model::unsettled);
        saliences_.insert(saliences_.begin() + row, layout.issues, model::unstated_salience);
        insert_row_of_bits(accepted_, layout.parties - 1, place, layout.all_options());
        insert_row_of_bits(ruled_out_, layout.parties - 1, place, layout.all_options());
        const auto move_on = [place](std::uint16_t& party) {
            if (party >= place)
                ++party;
        };
        for (model::conditional_acceptance& each : conditionals_)
            move_on(each.party);
        for (model::red_line& each : red_lines_)
            move_on(each.party);
    }
    void add_issue(const model::layout_view& layout)
    {
        const std::size_t issues = layout.issues - 1;
        const std::size_t options = layout.option_begin[issues];
        if (says_something_) {
            widen_rows(positions_, layout.parties, issues, layout.issues, model::unsettled);
            widen_rows(saliences_, layout.parties, issues, layout.issues, model::unstated_salience);
            widen_rows_of_bits(accepted_, layout.parties, options, layout.all_options());
            widen_rows_of_bits(ruled_out_, layout.parties, options, layout.all_options());
        }
        resize(layout);
        settled_.push_back(model::unsettled);
        settlements_.push_back(model::settlement::none);
        status_quo_.push_back(model::unsettled);
    }

    // As if nothing had been said.
    void clear(const model::layout_view& layout)
    {
        *this = {};
        resize(layout);
        settled_.resize(layout.issues, model::unsettled);
        settlements_.resize(layout.issues, model::settlement::none);
        status_quo_.resize(layout.issues, model::unsettled);
    }

    // Takes the clause, or says why not and changes nothing. There is room until memory for 16 million conditions, or
    // for 2 billion nodes, is used. Costs what model::dossier_editor does.
    refusal take(const model::layout_view& layout, const model::clause_view& clause, model::reading mode)
    {
        constexpr std::size_t most_conditions = std::size_t{1} << 24;
        constexpr std::size_t most_nodes = std::size_t{1} << 31;
        const std::size_t conditionals = conditionals_.size();
        const std::size_t red_lines = red_lines_.size();
        const std::size_t nodes = nodes_.size();
        const std::size_t more_nodes = clause.target.size() + clause.proviso.size();
        refusal reason = refusal::no_room_for_another_condition;
        if (nodes + more_nodes > most_nodes)
            return reason;
        for (std::size_t room = 8; reason == refusal::no_room_for_another_condition; room *= 4) {
            if (conditionals + room > most_conditions || red_lines + 1 > most_conditions)
                break;
            conditionals_.resize(conditionals + room);
            red_lines_.resize(red_lines + 1);
            nodes_.resize(nodes + more_nodes);
            model::dossier_editor editor{layout,   positions_,   saliences_,  accepted_,     ruled_out_,
                                         settled_, settlements_, status_quo_, conditionals_, red_lines_,
                                         nodes_,   conditionals, red_lines,   nodes};
            reason = editor.take(clause, mode);
            conditionals_.resize(editor.conditionals_used);
            red_lines_.resize(editor.red_lines_used);
            nodes_.resize(editor.nodes_used);
        }
        says_something_ = says_something_ || reason == refusal::none;
        return reason;
    }

    // States a salience by itself. Returns false, and changes nothing, where another one stands beside it.
    bool weigh(std::size_t place, unsigned char salience, model::reading mode)
    {
        const unsigned char known = saliences_[place];
        if (mode == model::reading::together && known != model::unstated_salience && known != salience)
            return false;
        saliences_[place] = salience;
        says_something_ = true;
        return true;
    }

    // Refers to this object, until it changes.
    model::dossier_view view(const model::layout_view& layout) const
    {
        return {layout,       positions_,  saliences_,    accepted_,  ruled_out_, settled_,
                settlements_, status_quo_, conditionals_, red_lines_, nodes_};
    }

    // Conditions are compared by what they say, wherever they stand.
    friend bool operator==(const dossier_arrays& left, const dossier_arrays& right)
    {
        const auto same_condition = [&](model::node_range one, model::node_range other) {
            const model::condition_view of_left = one.in(left.nodes_);
            const model::condition_view of_right = other.in(right.nodes_);
            return std::equal(of_left.begin(), of_left.end(), of_right.begin(), of_right.end());
        };
        return left.positions_ == right.positions_ && left.saliences_ == right.saliences_ &&
               left.accepted_ == right.accepted_ && left.ruled_out_ == right.ruled_out_ &&
               left.settled_ == right.settled_ && left.settlements_ == right.settlements_ &&
               left.status_quo_ == right.status_quo_ &&
               std::equal(left.conditionals_.begin(), left.conditionals_.end(), right.conditionals_.begin(),
                          right.conditionals_.end(),
                          [&](const model::conditional_acceptance& one, const model::conditional_acceptance& other) {
                              return one.party == other.party && one.issue == other.issue && one.first == other.first &&
                                     one.last == other.last && same_condition(one.proviso, other.proviso);
                          }) &&
               std::equal(left.red_lines_.begin(), left.red_lines_.end(), right.red_lines_.begin(),
                          right.red_lines_.end(), [&](const model::red_line& one, const model::red_line& other) {
                              return one.party == other.party && same_condition(one.condition, other.condition);
                          });
    }

private:
    void resize(const model::layout_view& layout)
    {
        positions_.resize(layout.parties * layout.issues, model::unsettled);
        saliences_.resize(layout.parties * layout.issues, model::unstated_salience);
        accepted_.resize(model::words_for(layout.parties * layout.all_options()));
        ruled_out_.resize(accepted_.size());
    }

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
    bool says_something_ = false; // or has, once
};

}

#endif
