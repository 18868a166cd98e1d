#ifndef ENTENTE_BY_NAME_RECORD_FORECAST_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_FORECAST_QUESTIONS_HPP

// How likely parties take contingencies to be, and what conditional terms are worth to each of them, by name: the
// questions of ask/forecasts.hpp, which say what they mean and what they cost, on the same algorithms.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/outcomes_by_name.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/model/fraction.hpp>
#include <entente/model/units.hpp>
#include <entente/solve/record/forecasts.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// How likely the party takes the contingency to be.
inline asked<solve::forecast_found> probability_of(const record_by_name& told, std::string_view party,
                                                   std::string_view contingency, std::chrono::year_month_day date)
{
    std::size_t place = 0;
    asked<solve::forecast_found> found{told.bundle().find_actor(party, place), {}};
    if (found)
        found.why = detail::find_name(told.names().contingencies, contingency, unheard::unknown_contingency);
    if (found)
        found.value = solve::forecast_on(told.view(), place, contingency, detail::days_of(date));
    return found;
}

// Two parties that differ on how likely a contingency is, and could bet on it.
struct possible_bet_by_name {
    std::string believer;
    std::string sceptic;
    fraction more_likely; // to the believer
    fraction less_likely; // to the sceptic

    friend bool operator==(const possible_bet_by_name&, const possible_bet_by_name&) = default;
};
inline asked<std::vector<possible_bet_by_name>> bets(const record_by_name& told, std::string_view contingency,
                                                     std::chrono::year_month_day date)
{
    const name_list& parties = told.bundle().actors();
    asked<std::vector<possible_bet_by_name>> found{
        detail::find_name(told.names().contingencies, contingency, unheard::unknown_contingency), {}};
    if (!found)
        return found;
    for (const solve::odds_found& odds :
         solve::odds_on(told.view(), parties.size(), contingency, detail::days_of(date)))
        found.value.push_back({parties[odds.believer], parties[odds.sceptic], odds.more_likely, odds.less_likely});
    return found;
}

// What a party expects of a proposal under its own probabilities, and what it gains over the package without it. In
// units; 0 where the party has not said how likely all that the terms wait for is.
struct expected_by_name {
    std::string party;
    bool is_known = false;
    fraction worth;
    fraction gain;

    friend bool operator==(const expected_by_name&, const expected_by_name&) = default;
};
struct expected_worths_by_name {
    bool is_feasible = true; // no state of the contingencies makes a package that breaks a linkage or an agreement
    std::vector<expected_by_name> each;
    model::units units_per_point = model::usual_units_per_point;

    // Does every party expect to gain?
    bool all_gain() const
    {
        bool all = is_feasible;
        for (const expected_by_name& one : each)
            all = all && one.is_known && fraction{} < one.gain;
        return all;
    }
    friend bool operator==(const expected_worths_by_name&, const expected_worths_by_name&) = default;
};

// The other issues are settled as in `otherwise`, by the names of options in the scenario's order of issues; what has been
// agreed by the date must be kept.
inline asked<expected_worths_by_name> expected_worth(const record_by_name& told, std::string_view proposal,
                                                     const std::vector<std::string>& otherwise,
                                                     std::chrono::year_month_day date)
{
    const scenario now = dossier_as_of(told, date);
    asked<expected_worths_by_name> found{
        detail::find_name(told.names().proposals, proposal, unheard::unknown_proposal), {}};
    const asked<solve::flat_package> package = package_named(now, otherwise);
    if (found)
        found.why = package.why;
    if (found)
        found.why = now.can_be_posed();
    if (!found)
        return found;
    const solve::expectations_found each =
        solve::expectations(told.view(), now.problem(), proposal, *package, detail::days_of(date));
    found.value.is_feasible = each.is_feasible;
    found.value.units_per_point = now.units_per_point();
    for (std::size_t party = 0; party < each.known.size(); ++party)
        found.value.each.push_back(
            {told.bundle().parties()[party], each.known[party] != 0, each.worth[party], each.gain[party]});
    return found;
}

}

#endif
