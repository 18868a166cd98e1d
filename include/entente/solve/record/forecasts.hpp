#ifndef ENTENTE_SOLVE_RECORD_FORECASTS_HPP
#define ENTENTE_SOLVE_RECORD_FORECASTS_HPP

// How likely parties take contingencies to be, and what terms that depend on them are worth to each under its own
// probabilities. Where these differ, terms that wait for the event can be worth more to both than any that do not: a bet
// (H. Raiffa, The Art and Science of Negotiation, 1982; M. H. Bazerman and J. J. Gillespie, Betting on the Future: The
// Virtues of Contingent Contracts, 1999).

#include <entente/model/fraction.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/record.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/record/talks.hpp>
#include <entente/solve/record/terms.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::solve {

// How likely a party takes a contingency to be.
struct forecast_found {
    bool is_known = false;
    fraction probability;

    friend constexpr bool operator==(const forecast_found&, const forecast_found&) = default;
};

// What the party said last by the day; where the contingency is established or refuted by then, that is certain to all.
// O(entries).
constexpr forecast_found forecast_on(const model::record_view& record, std::size_t party, std::string_view contingency,
                                     model::day day)
{
    switch (state_on(record, contingency, day)) {
    case contingency_state::established: return {true, {1, 1}};
    case contingency_state::refuted: return {true, {0, 1}};
    case contingency_state::unknown: break;
    }
    forecast_found found;
    for (const model::record_entry& entry : record.entries)
        if (entry.kind == model::entry_kind::forecast && entry.actor == party && entry.subject == contingency &&
            entry.date <= day)
            found = {true, {entry.numerator, entry.denominator}};
    return found;
}

// Two parties that differ on how likely a contingency is.
struct odds_found {
    std::uint16_t believer = model::nobody;
    std::uint16_t sceptic = model::nobody;
    fraction more_likely; // to the believer
    fraction less_likely; // to the sceptic
};

// All pairs of them among so many parties, in the order of believers, then of sceptics. O(parties^2 * entries).
constexpr std::vector<odds_found> odds_on(const model::record_view& record, std::size_t parties,
                                          std::string_view contingency, model::day day)
{
    std::vector<odds_found> found;
    for (std::size_t one = 0; one < parties; ++one)
        for (std::size_t other = 0; other < parties; ++other) {
            const auto believer = static_cast<std::uint16_t>(one);
            const auto sceptic = static_cast<std::uint16_t>(other);
            const forecast_found more = forecast_on(record, believer, contingency, day);
            const forecast_found less = forecast_on(record, sceptic, contingency, day);
            if (more.is_known && less.is_known && less.probability < more.probability)
                found.push_back({believer, sceptic, more.probability, less.probability});
        }
    return found;
}

// What is expected of a proposal.
struct expectation_found {
    bool is_known = false;    // has the party said how likely each contingency is, in fractions small enough to count?
    bool is_feasible = true;  // does no state of the contingencies make a package that breaks a constraint?
    fraction worth;           // in units
};

// The worth that the party expects of the proposal's terms as offered last by the day, the other issues being settled as
// in `otherwise`: the mean over the states of all contingencies that its terms wait for, each as likely as the party
// takes it to be, independently of the others. Not known where it has not said how likely one is, or where the product
// of the probabilities' denominators is above a million. O(2^contingencies * (entries * terms + tables)).
constexpr expectation_found expected_worth(const model::record_view& record, const model::problem& posed,
                                           std::size_t party, std::string_view proposal,
                                           span<const model::option_index> otherwise, model::day day)
{
    const std::vector<std::string_view> waits_for = contingencies_of(record, proposal, day);
    std::vector<fraction> likely;
    std::int64_t whole = 1;
    for (const std::string_view contingency : waits_for) {
        const forecast_found found = forecast_on(record, party, contingency, day);
        const std::int64_t common = std::gcd(found.probability.numerator, found.probability.denominator);
        likely.push_back({found.probability.numerator / common, found.probability.denominator / common});
        whole *= likely.back().denominator;
        if (!found.is_known || whole > model::most_denominator)
            return {};
    }
    expectation_found expected{true, true, {0, whole}};
    std::vector<model::option_index> package(otherwise.size(), model::unsettled);
    // A denominator of 2 or more for each that is open: there are at most 19 of them.
    std::vector<unsigned char> established(waits_for.size(), 0);
    while (true) {
        std::int64_t weight = 1;
        for (std::size_t i = 0; i < likely.size(); ++i)
            weight *= established[i] != 0 ? likely[i].numerator : likely[i].denominator - likely[i].numerator;
        if (weight != 0) {
            const std::vector<model::option_index> offered =
                terms_given(record, proposal, otherwise.size(), day, [&](std::string_view contingency) {
                    for (std::size_t i = 0; i < waits_for.size(); ++i)
                        if (waits_for[i] == contingency && established[i] != 0)
                            return contingency_state::established;
                    return contingency_state::refuted;
                });
            for (std::size_t issue = 0; issue < otherwise.size(); ++issue)
                package[issue] = offered[issue] != model::unsettled ? offered[issue] : otherwise[issue];
            expected.is_feasible = expected.is_feasible && posed.is_feasible(package);
            expected.worth.numerator += weight * posed.utility(party, package);
        }
        // The next state, as a number is counted up; where a contingency is certain, it has one state only.
        std::size_t turn = 0;
        while (turn < likely.size() && (established[turn] != 0 || likely[turn].numerator == 0))
            established[turn++] = 0;
        if (turn == likely.size())
            return expected;
        established[turn] = 1;
    }
}

// What each party of the problem expects of the proposal, and what it gains by it over the package `otherwise`, in
// units; 0 where that is not known.
struct expectations_found {
    bool is_feasible = true;
    std::vector<unsigned char> known;
    std::vector<fraction> worth;
    std::vector<fraction> gain;
};

// Costs what expected_worth does, for each party.
constexpr expectations_found expectations(const model::record_view& record, const model::problem& posed,
                                          std::string_view proposal, span<const model::option_index> otherwise,
                                          model::day day)
{
    expectations_found found;
    for (std::size_t party = 0; party < posed.parties; ++party) {
        const expectation_found expected = expected_worth(record, posed, party, proposal, otherwise, day);
        found.is_feasible = found.is_feasible && expected.is_feasible;
        found.known.push_back(expected.is_known ? 1 : 0);
        found.worth.push_back(expected.worth);
        fraction gain = expected.worth;
        if (expected.is_known)
            gain.numerator -= posed.utility(party, otherwise) * gain.denominator;
        found.gain.push_back(gain);
    }
    return found;
}

}

#endif
