#ifndef ENTENTE_ASK_FORECASTS_HPP
#define ENTENTE_ASK_FORECASTS_HPP

// How likely parties take contingencies to be, what conditional terms are worth to each of them, and where a
// disagreement about the future makes a bet possible.

#include <entente/ask/record.hpp>
#include <entente/ask/worths.hpp>
#include <entente/model/fraction.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/package.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/forecasts.hpp>
#include <entente/worth/stakes.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// How likely a party takes a contingency to be; known where it has said so, or where the contingency has been
// established or refuted, and is certain or impossible.
using forecast = solve::forecast_found;

// What the party said last by the date. O(entries).
template <class B, std::size_t Entries, contingency_type Contingency>
constexpr forecast probability_of(const record<B, Entries>& told, std::type_identity_t<party_in<B>> party, Contingency,
                                  std::chrono::year_month_day date)
{
    return solve::forecast_on(told.view(), party.index(), Contingency::name, detail::day_of(date));
}

// Two parties that differ on how likely a contingency is: the bet that a disagreement about the future makes possible.
// Let the sceptic pay one amount when it is established, and get another when it is not. Both expect to gain where what
// the sceptic would get, as a part of the two amounts together, lies between the two probabilities.
template <class B>
struct possible_bet {
    party_in<B> believer = party_in<B>::at(0);
    party_in<B> sceptic = party_in<B>::at(0);
    fraction more_likely; // to the believer
    fraction less_likely; // to the sceptic

    friend constexpr bool operator==(const possible_bet&, const possible_bet&) = default;
};
template <class B>
using bet_list = answer_list<possible_bet<B>, B::actor_count * B::actor_count>;

// The pairs that could bet on the contingency on the date; none once it is established or refuted. In the order of
// believers, then of sceptics. O(parties^2 * entries).
template <class B, std::size_t Entries, contingency_type Contingency>
constexpr bet_list<B> bets(const record<B, Entries>& told, Contingency, std::chrono::year_month_day date)
{
    bet_list<B> found;
    for (const solve::odds_found& odds :
         solve::odds_on(told.view(), B::actor_count, Contingency::name, detail::day_of(date)))
        found.add({party_in<B>::at(odds.believer), party_in<B>::at(odds.sceptic), odds.more_likely, odds.less_likely});
    return found;
}

// What a proposal is worth to the parties, each under its own probabilities.
template <class B>
struct expected_worths {
    party_set<B> known;      // who has said how likely all that the terms wait for is
    bool is_feasible = true; // no state of the contingencies makes a package that breaks an `implies` or an agreement
    std::array<fraction, B::party_count> worth{}; // in ten-thousandths of a point; 0 where it is not known
    std::array<fraction, B::party_count> gain{};  // over the package without the proposal

    // In points.
    constexpr double operator[](party_in<B> party) const { return in_points(worth, party); }
    constexpr double gain_of(party_in<B> party) const { return in_points(gain, party); }
    // Does every party expect to gain?
    constexpr bool all_gain() const
    {
        bool all = is_feasible && known == party_set<B>::all();
        for (const fraction& each : gain)
            all = all && fraction{} < each;
        return all;
    }

private:
    static constexpr double in_points(const std::array<fraction, B::party_count>& of, party_in<B> party)
    {
        return party.index() < B::party_count
                   ? static_cast<double>(of[party.index()]) / static_cast<double>(model::usual_units_per_point)
                   : 0;
    }
};

// The worth that each party expects of the proposal's terms as offered last by the date, the other issues being settled
// as in `otherwise`, which must be complete: the mean over the states of the contingencies that the terms wait for, each
// as likely as the party takes it to be, independently of each other. Exact; a party whose probabilities have
// denominators with a product above a million counts as unknown. O(parties * 2^contingencies * terms).
template <class B, std::size_t Entries, proposal_type Proposal>
constexpr expected_worths<B> expected_worth(const record<B, Entries>& told, const stakes<B>& worth, Proposal,
                                            const std::type_identity_t<package<B>>& otherwise,
                                            std::chrono::year_month_day date)
{
    const solve::expectations_found each =
        solve::expectations(told.view(), lowered(worth), Proposal::name, otherwise.options(), detail::day_of(date));
    expected_worths<B> found;
    found.is_feasible = each.is_feasible;
    for (std::size_t party = 0; party < B::party_count; ++party) {
        if (each.known[party] != 0)
            found.known.insert(party_in<B>::at(party));
        found.worth[party] = each.worth[party];
        found.gain[party] = each.gain[party];
    }
    return found;
}

}

#endif
