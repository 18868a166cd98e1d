#ifndef ENTENTE_BY_NAME_RECORD_CONCESSION_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_CONCESSION_QUESTIONS_HPP

// Who moved towards whom, who answered, and what that was worth, by name: the questions of ask/concessions.hpp, which
// say what they mean and what they cost, on the same algorithms. What options are worth is stated in the scenario that
// the record is about.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/model/units.hpp>
#include <entente/solve/record/concessions.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// One party's move towards what another held at the time.
struct concession_by_name {
    std::string by;
    std::string to;
    std::string issue;
    concession_kind kind = concession_kind::none;
    std::chrono::year_month_day date{};

    friend bool operator==(const concession_by_name&, const concession_by_name&) = default;
};

namespace detail {

inline concession_by_name named_concession(const record_by_name& told, const solve::conceded& made)
{
    const name_list& parties = told.bundle().participants();
    return {parties[made.by], parties[made.to], told.bundle().issue(made.issue).name(), made.kind,
            date_on(made.date)};
}

// Two parties of a bundle, by their places.
struct two_parties {
    std::size_t first = 0;
    std::size_t second = 0;
};
inline asked<two_parties> find_two(const bundle_by_name& bundle, std::string_view first, std::string_view second)
{
    asked<two_parties> found;
    found.why = bundle.find_actor(first, found.value.first);
    if (found)
        found.why = bundle.find_actor(second, found.value.second);
    return found;
}

}

// In the order of time.
inline std::vector<concession_by_name> concessions(const record_by_name& told)
{
    std::vector<concession_by_name> found;
    for (const solve::conceded& made : solve::concessions_in(told))
        found.push_back(detail::named_concession(told, made));
    return found;
}

// How two parties' concessions to each other compare.
struct reciprocity_by_name {
    std::size_t given = 0;    // by the first party to the second
    std::size_t received = 0; // by the second to the first
    std::vector<concession_by_name> unanswered;

    std::ptrdiff_t balance() const
    {
        return static_cast<std::ptrdiff_t>(given) - static_cast<std::ptrdiff_t>(received);
    }
    friend bool operator==(const reciprocity_by_name&, const reciprocity_by_name&) = default;
};
inline asked<reciprocity_by_name> reciprocity(const record_by_name& told, std::string_view first,
                                              std::string_view second)
{
    const asked<detail::two_parties> parties = detail::find_two(told.bundle(), first, second);
    asked<reciprocity_by_name> found{parties.why, {}};
    if (!found)
        return found;
    const std::vector<solve::conceded> all = solve::concessions_in(told);
    const solve::reciprocated counted = solve::reciprocity_in(all, parties->first, parties->second);
    found.value.given = counted.given;
    found.value.received = counted.received;
    for (const std::size_t place : counted.unanswered)
        found.value.unanswered.push_back(detail::named_concession(told, all[place]));
    return found;
}

// A concession, and what it was worth on its issue alone: known where the party held something before, and both have
// valued the issue.
struct valued_concession_by_name {
    concession_by_name made;
    bool is_known = false;
    model::units cost = 0; // to the party that moved; below zero where it gains
    model::units gain = 0; // to the other
    model::units units_per_point = model::usual_units_per_point;

    double cost_in_points() const { return static_cast<double>(cost) / static_cast<double>(units_per_point); }
    double gain_in_points() const { return static_cast<double>(gain) / static_cast<double>(units_per_point); }
    friend bool operator==(const valued_concession_by_name&, const valued_concession_by_name&) = default;
};

// The same concessions, each with its worth.
inline std::vector<valued_concession_by_name> valued_concessions(const record_by_name& told)
{
    std::vector<valued_concession_by_name> found;
    const scenario& about = told.about();
    for (const solve::conceded& made : solve::concessions_in(told)) {
        const solve::concession_worth its =
            solve::worth_of(made, about.worth().of_options_alone(told.bundle().worth_layout()));
        found.push_back({detail::named_concession(told, made), its.is_known, its.cost, its.gain,
                         about.units_per_point()});
    }
    return found;
}

// What two parties' concessions to each other were worth, as far as that is known. In units.
struct reciprocity_worth_by_name {
    model::units given = 0;         // what the second party gained by the first's concessions
    model::units received = 0;      // what the first gained by the second's
    model::units cost = 0;          // of the first's, to itself
    model::units cost_to_other = 0; // of the second's
    std::size_t unknown = 0;        // concessions of either whose worth is not known
    model::units units_per_point = model::usual_units_per_point;

    // Above zero where the first gave more than it received.
    model::units balance() const { return given - received; }
    friend bool operator==(const reciprocity_worth_by_name&, const reciprocity_worth_by_name&) = default;
};
inline asked<reciprocity_worth_by_name> reciprocity_in_worth(const record_by_name& told, std::string_view first,
                                                             std::string_view second)
{
    const asked<detail::two_parties> parties = detail::find_two(told.bundle(), first, second);
    asked<reciprocity_worth_by_name> found{parties.why, {}};
    if (!found)
        return found;
    const scenario& about = told.about();
    const solve::reciprocated_worth added = solve::reciprocity_in_worth(
        solve::concessions_in(told), about.worth().of_options_alone(told.bundle().worth_layout()), parties->first,
        parties->second);
    found.value = {added.given,         added.received, added.cost,
                   added.cost_to_other, added.unknown,  about.units_per_point()};
    return found;
}

}

#endif
