#ifndef ENTENTE_SHOW_TIMELINE_BY_NAME_HPP
#define ENTENTE_SHOW_TIMELINE_BY_NAME_HPP

// The time line of a record by name, for pictures and documents: what timeline_of.hpp makes of one of types.

#include <entente/by_name/record_by_name.hpp>
#include <entente/show/analysis_of_scenario.hpp>
#include <entente/show/timeline.hpp>
#include <entente/show/timeline_filling.hpp>
#include <entente/solve/record/talks.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

// See bundle_names.
struct scenario_names {
    const bundle_by_name* bundle;

    std::string_view party(std::size_t party) const { return bundle->actors()[party]; }
    std::string_view issue(std::size_t issue) const { return bundle->issue(issue).name(); }
    std::string option(std::size_t issue, std::size_t option) const
    {
        return std::string{bundle->issue(issue).option(option)};
    }
    std::size_t options(std::size_t issue) const { return bundle->issue(issue).size(); }
};

}

// What the record tells. Costs what `trend` does, and O(entries^3).
inline timeline timeline_of(const record_by_name& told)
{
    timeline made;
    made.issues = told.bundle().issues();
    for (const std::string_view party : told.bundle().actors())
        made.parties.emplace_back(party);
    detail::read_record(told, detail::scenario_names{&told.bundle()}, made);
    return made;
}

// The analysis of what the record amounts to on its last day, with its time line, and with what its scenario states of
// worth.
inline analysis analysis_of(const record_by_name& told, std::string title, const analysis_limits& within = {})
{
    timeline over_time = timeline_of(told);
    analysis made = analysis_of(solve::dossier_on(told, over_time.last).made, std::move(title), within);
    made.over_time = std::move(over_time);
    return made;
}

}

#endif
