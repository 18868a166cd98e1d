#ifndef ENTENTE_SOLVE_RECORD_CHANGES_HPP
#define ENTENTE_SOLVE_RECORD_CHANGES_HPP

// What moved between two dates of a record, and what did not.

#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::solve {

// By party and issue (at party * issues + issue): 1 where the party holds a position at the end of the first day, and
// still the same one at the end of every day up to the last. O(entries * what dossier_on costs).
template <talks Talks>
constexpr std::vector<unsigned char> unchanged_positions(const Talks& told, model::day first, model::day last)
{
    const auto start = dossier_on(told, first);
    const std::size_t places = start.view().positions.size();
    std::vector<unsigned char> still(places, 0);
    for (std::size_t place = 0; place < places; ++place)
        still[place] = start.view().positions[place] != model::unsettled ? 1 : 0;
    for (const model::record_entry& entry : told.view().entries) {
        if (entry.date <= first || entry.date > last ||
            (entry.kind != model::entry_kind::clause && entry.kind != model::entry_kind::finding))
            continue;
        const auto later = dossier_on(told, entry.date);
        for (std::size_t place = 0; place < places; ++place)
            if (later.view().positions[place] != start.view().positions[place])
                still[place] = 0;
    }
    return still;
}

// The dossier before a meeting and after it.
template <class Dossier>
struct meeting_results {
    Dossier before;
    Dossier after;
};

// What the clauses said at the meeting changed, on top of what had been said before its first day. A meeting of which
// nothing is recorded changed nothing.
template <talks Talks>
constexpr meeting_results<typename Talks::dossier_type> results_of_meeting(const Talks& told, std::string_view meeting)
{
    model::day first = model::no_day;
    for (const model::record_entry& entry : told.view().entries)
        if (first == model::no_day && entry.meeting == meeting)
            first = entry.date;
    typename Talks::dossier_type before = told.nothing_said();
    if (first != model::no_day)
        before = dossier_on(told, first - 1);
    typename Talks::dossier_type after = before;
    for (const model::record_entry& entry : told.view().entries)
        if (entry.meeting == meeting && is_clause_in_force(told.view(), entry, entry.date))
            told.hear(after, entry);
    return {before, after};
}

// Where what is settled comes from.
enum class origin : unsigned char {
    not_settled,
    restated,       // in an agreement that existed already
    carried_over,   // agreed so before
    new_initiative, // agreed since
};

constexpr origin origin_of(const model::dossier_view& before, const model::dossier_view& now, std::size_t issue)
{
    if (now.settlements[issue] == model::settlement::restated)
        return origin::restated;
    if (now.settled[issue] == model::unsettled)
        return origin::not_settled;
    return before.settled[issue] == now.settled[issue] ? origin::carried_over : origin::new_initiative;
}

}

#endif
