#ifndef ENTENTE_WORTH_WORTH_CLAUSE_HPP
#define ENTENTE_WORTH_WORTH_CLAUSE_HPP

// The door of stakes: clauses about worth, checked against a bundle and lowered to numbers.

#include <entente/model/span.hpp>
#include <entente/model/stakes.hpp>
#include <entente/model/units.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/lowering.hpp>
#include <entente/name/place.hpp>
#include <entente/say/clause.hpp>
#include <entente/worth/values.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

// Do all of a condition's issues lie in the linkage? Only `interacts` says that they may be valued together.
template <class Condition, class Linkage>
inline constexpr bool lies_in = false;
template <class Issue, class... Linked>
inline constexpr bool lies_in<term<Issue>, interacts_link<Linked...>> = type_list<Linked...>::template has_once<Issue>;
template <class Issue, class... Linked>
inline constexpr bool lies_in<option_range<Issue>, interacts_link<Linked...>> =
    type_list<Linked...>::template has_once<Issue>;
template <class Operand, class Linkage>
inline constexpr bool lies_in<negation_of<Operand>, Linkage> = lies_in<Operand, Linkage>;
template <class Left, class Right, class Linkage>
inline constexpr bool lies_in<both_of<Left, Right>, Linkage> = lies_in<Left, Linkage> && lies_in<Right, Linkage>;
template <class Left, class Right, class Linkage>
inline constexpr bool lies_in<either_of<Left, Right>, Linkage> = lies_in<Left, Linkage> && lies_in<Right, Linkage>;

template <class Condition, class... Linkages>
consteval bool lies_in_one(type_list<Linkages...>)
{
    const bool each[]{false, lies_in<Condition, Linkages>...};
    for (const bool found : each)
        if (found)
            return true;
    return false;
}
template <class Condition, bool Declared>
constexpr void require_interacts()
{
    static_assert(Declared, "entente: a joint value's issues must all lie in one interacts<...>: declare the linkage");
}

// The longest list of numbers that a clause about the bundle can have; a rule has two.
template <class... Issues>
consteval std::size_t longest_list(type_list<Issues...>)
{
    std::size_t longest = 2;
    for (const std::size_t length : {listed_options<typename Issues::domain>...})
        longest = longest < length ? length : longest;
    return longest;
}

}

// Any clause about what bundle B is worth, checked and lowered: what `stakes<B>` is made of. A party, an issue or a
// linkage that B does not know is refused with a sentence here; values that are no options, and numbers that are not
// finite or out of range (220 million points), when the clause reaches stakes.
template <class B>
class worth_clause {
public:
    static constexpr std::size_t most_nodes = 2 * B::capacity_given.terms;
    static constexpr std::size_t most_values = detail::longest_list(typename B::issue_types{});

    template <actor_type Actor, class Issue, std::size_t Count>
    constexpr worth_clause(const detail::values_clause<Actor, Issue, points<Count>>& said)
        : party_{party<Actor>()}, kind_{model::worth_kind::values}
    {
        about<Issue>();
        for (std::size_t option = 0; option < Count && option < values_used_; ++option)
            values_[option] = in_units(said.given.of[option]);
    }
    template <actor_type Actor, class Issue, std::size_t Count>
    constexpr worth_clause(const detail::scored_clause<Actor, Issue, scores<Count>>& said)
        : party_{party<Actor>()}, kind_{model::worth_kind::values}
    {
        about<Issue>();
        in_units(said.weight);
        for (std::size_t option = 0; option < Count && option < values_used_; ++option) {
            in_units(said.given.of[option]);
            if (malformed_ == worth_refusal::none)
                values_[option] = in_units(said.weight * said.given.of[option] / 100);
        }
    }
    template <actor_type Actor, class Issue>
    constexpr worth_clause(const detail::values_clause<Actor, Issue, linear>& said)
        : party_{party<Actor>()}, kind_{model::worth_kind::linear}
    {
        issue_ = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        values_[0] = in_units(said.given.at_least);
        values_[1] = in_units(said.given.at_most);
        values_used_ = 2;
    }
    template <actor_type Actor, class Condition>
    constexpr worth_clause(const detail::joint_clause<Actor, Condition>& said)
        : party_{party<Actor>()}, kind_{model::worth_kind::joint}
    {
        if constexpr (detail::all_issues_in<Condition, B> &&
                      std::is_void_v<typename detail::sole_issue<Condition>::type>)
            detail::require_interacts<Condition, detail::lies_in_one<Condition>(typename B::linkage_types{})>();
        worth_ = in_units(said.points);
        constexpr std::size_t size = detail::node_count<Condition>;
        constexpr std::size_t terms = (size + 1) / 2;
        detail::require_room<terms, B::capacity_given.terms>();
        if constexpr (terms <= B::capacity_given.terms) {
            detail::condition_writer<B> writer{nodes_.data()};
            writer.write(said.condition, false);
            if (!writer.valid)
                malformed_ = worth_refusal::value_is_no_option;
            nodes_used_ = static_cast<std::uint16_t>(size);
        }
    }
    template <actor_type Actor, bool Is_reservation>
    constexpr worth_clause(const detail::fallback_clause<Actor, Is_reservation>& said)
        : party_{party<Actor>()}, kind_{Is_reservation ? model::worth_kind::walks_away_below
                                                       : model::worth_kind::no_deal}
    {
        worth_ = in_units(said.points);
    }
    // How the issue stands without a deal; or how all have settled it, which every package then contains.
    template <class Issue>
    constexpr worth_clause(const detail::settles_clause<Issue>& said)
        : kind_{said.kind == model::clause_kind::status_quo ? model::worth_kind::status_quo
                                                            : model::worth_kind::settles}
    {
        issue_ = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        const std::size_t option = domain_of<Issue>::index_of(said.settled.option);
        option_ = static_cast<model::option_index>(option);
        if (option == domain_of<Issue>::size)
            malformed_ = worth_refusal::value_is_no_option;
    }

    constexpr model::worth_clause_view view() const
    {
        return {kind_,
                party_,
                issue_,
                option_,
                malformed_,
                worth_,
                model::span{values_}.first(values_used_),
                model::span{nodes_}.first(nodes_used_)};
    }

private:
    template <class Actor>
    static constexpr std::uint16_t party()
    {
        return static_cast<std::uint16_t>(detail::place_of_party<B, Actor>());
    }
    // An issue that was refused must not write beyond what there is room for.
    template <class Issue>
    constexpr void about()
    {
        issue_ = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        if constexpr (domain_of<Issue>::size <= most_values)
            values_used_ = domain_of<Issue>::size;
    }
    constexpr model::units in_units(double number)
    {
        model::units result = 0;
        switch (model::to_units(number, model::usual_units_per_point, result)) {
        case problem_fault::none: break;
        case problem_fault::number_is_not_finite: malformed_ = worth_refusal::number_is_not_finite; break;
        default: malformed_ = worth_refusal::number_is_out_of_range;
        }
        return result;
    }

    std::uint16_t party_ = 0;
    std::uint16_t issue_ = 0;
    model::option_index option_ = model::unsettled;
    model::worth_kind kind_;
    worth_refusal malformed_ = worth_refusal::none;
    std::uint16_t values_used_ = 0;
    std::uint16_t nodes_used_ = 0;
    model::units worth_ = 0;
    std::array<model::units, most_values> values_{};
    std::array<model::condition_node, most_nodes> nodes_{};
};

}

#endif
