#ifndef ENTENTE_SHOW_TIMELINE_OF_HPP
#define ENTENTE_SHOW_TIMELINE_OF_HPP

// The time line of a record, for pictures and documents.

#include <entente/ask/record.hpp>
#include <entente/say/record.hpp>
#include <entente/show/analysis_of.hpp>
#include <entente/show/bundle_names.hpp>
#include <entente/show/timeline.hpp>
#include <entente/show/timeline_filling.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

// What the record tells. Costs what `trend` does, and O(entries^3).
template <class B, std::size_t Entries>
timeline timeline_of(const record<B, Entries>& told)
{
    timeline made;
    made.issues = B::issue_count;
    for (std::size_t party = 0; party < B::actor_count; ++party)
        made.parties.emplace_back(party_in<B>::at(party).name());
    detail::read_record(detail::typed_talks{told}, detail::bundle_names<B>{}, made);
    return made;
}

// The analysis of what the record amounts to on its last day, with its time line.
template <class B, std::size_t Entries>
analysis analysis_of(const record<B, Entries>& told, std::string title)
{
    timeline over_time = timeline_of(told);
    analysis made = analysis_of(solve::dossier_on(detail::typed_talks{told}, over_time.last), std::move(title));
    made.over_time = std::move(over_time);
    return made;
}
template <class B, std::size_t Entries>
analysis analysis_of(const record<B, Entries>& told, const stakes<B>& worth, std::string title,
                     const analysis_limits& within = {})
{
    analysis made = analysis_of(told, std::move(title));
    detail::read_worth(lowered(worth), within, made);
    return made;
}

}

#endif
