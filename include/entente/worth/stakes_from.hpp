#ifndef ENTENTE_WORTH_STAKES_FROM_HPP
#define ENTENTE_WORTH_STAKES_FROM_HPP

// Stakes out of a dossier: a first model of worth where only positions are known, and how much they matter.

#include <entente/model/spatial_worth.hpp>
#include <entente/name/domain.hpp>
#include <entente/say/dossier.hpp>
#include <entente/worth/stakes.hpp>

#include <array>
#include <cstddef>
#include <initializer_list>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

template <class... Issues>
consteval std::array<bool, sizeof...(Issues)> ordered_issues(type_list<Issues...>)
{
    return {domain_of<Issues>::ordered...};
}

}

// What packages would be worth if parties cared for nothing but how near they are to their positions. This is an
// assumption, and no reading of what was said: the spatial model of politics (A. Downs, An Economic Theory of
// Democracy, 1957; D. Black, The Theory of Committees and Elections, 1958).
//
// An option of an issue is worth, to a party that holds a position there, its salience (unstated: 100) in points times
// its closeness to the position: from 1 to 0 in equal steps over the whole of an ordered domain, 1 or 0 on a nominal
// one. Where a party holds no position, nothing is worth anything to it; what it accepts counts for nothing. No package
// crosses a party's red line, breaks an `implies`, or lacks an agreed or restated term; the status quo is the
// dossier's. Conditional acceptances are left out: say with joint values what they are worth.
//
// `clauses`, which may be left out, are later statements, for what is known better: values of one's own, joint values,
// what no deal is worth. Where the dossier states no status quo on some issue and no clause says what no deal is worth,
// questions that measure gains are refused.
template <class B>
constexpr stakes<B> stakes_from(const dossier<B>& said,
                                std::type_identity_t<std::initializer_list<worth_clause<B>>> clauses)
{
    constexpr std::array<bool, B::issue_count> is_ordered = detail::ordered_issues(typename B::issue_types{});
    stakes<B> made{said};
    made.refuse(made.change(
        [&](model::stakes_editor& editor) { return model::take_positions(editor, said.view(), is_ordered); }));
    for (const worth_clause<B>& clause : clauses)
        made.refuse(made.take(clause, model::reading::later));
    return made;
}

}

#endif
