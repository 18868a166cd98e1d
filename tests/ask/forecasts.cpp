#include <entente/ask/forecasts.hpp>

#include "support/dice.hpp"
#include "support/moscow_record.hpp"
#include "support/rounds.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace moscow;

namespace {

constexpr party_in<framework> us{united_states};
constexpr party_in<framework> them{russia};

// The United States take a test for even odds, Russia for one in ten. If it comes, the system is switched on.
constexpr record<framework> told{
    noted(autumn, floats(united_states, russia, waiting_offer, until(tested, activation == start::once_established),
                         once(tested, activation == start::at_once))),
    noted(autumn, believes(united_states, tested, probability{1, 4})),
    noted(winter, believes(united_states, tested, probability{1, 2})),
    noted(winter, believes(russia, tested, probability{1, 10})),
    noted(talks_day, establishes(united_states, tested)),
};
constexpr stakes<framework> worth{
    values(united_states, activation, points{60, 10}),
    values(russia, activation, points{0, 50}),
};
constexpr package<framework> at_once{missile_defence == system::deployed, russian_link == access::none,
                                     activation == start::at_once, wto_membership == bid::supported,
                                     nuclear_terrorism == accord::in_force};

// 1/2 of 60 and 1/2 of 10; 1/10 of 0 and 9/10 of 50.
constexpr auto expected = expected_worth(told, worth, waiting_offer, at_once, eve);
static_assert(expected.known == party_set<framework>::all() && expected.is_feasible);
static_assert(expected[us] == 35 && expected[them] == 45);
static_assert(expected.gain_of(us) == -25 && expected.gain_of(them) == 45 && !expected.all_gain());
// Over the package that waits whatever happens, the United States gain 25, and Russia loses 5.
constexpr auto waits = at_once.with(activation == start::once_established);
static_assert(expected_worth(told, worth, waiting_offer, waits, eve).gain_of(us) == 25);
static_assert(expected_worth(told, worth, waiting_offer, waits, eve).gain_of(them) == -5);

constexpr auto odds = bets(told, tested, eve);
static_assert(odds.size() == 1 && odds[0] == possible_bet<framework>{us, them, {1, 2}, {1, 10}});

}

TEST_CASE("a probability is the one said last, until the contingency is established")
{
    CHECK(probability_of(told, us, tested, autumn).probability == fraction{1, 4});
    CHECK(probability_of(told, us, tested, eve).probability == fraction{1, 2});
    CHECK_FALSE(probability_of(told, them, tested, autumn).is_known);
    CHECK(probability_of(told, them, tested, talks_day).probability == fraction{1, 1});
    CHECK(bets(told, tested, autumn).empty());
    CHECK(bets(told, tested, talks_day).empty());
    CHECK(expected_worth(told, worth, waiting_offer, waits, talks_day)[us] == 60);
    CHECK(expected_worth(told, worth, waiting_offer, waits, autumn).known == party_set<framework>{united_states});
}
// Each pays ten when the other proves right: the bet that both would make.
TEST_CASE("where probabilities differ, terms that wait can be worth more to both than any that do not")
{
    const stakes<framework> side_bet{values(united_states, activation, points{10, -10}),
                                     values(russia, activation, points{-10, 10}),
                                     values(united_states, wto_membership, points{0, 3}),
                                     values(russia, wto_membership, points{0, 3})};
    const record<framework> believed{
        noted(autumn, floats(united_states, russia, waiting_offer, until(tested, activation == start::once_established),
                             once(tested, activation == start::at_once), wto_membership == bid::supported)),
        noted(autumn, believes(united_states, tested, probability{3, 5})),
        noted(autumn, believes(russia, tested, probability{2, 5})),
    };
    const auto bet = expected_worth(believed, side_bet, waiting_offer, at_once, eve);
    CHECK(bet[us] == 5); // 3/5 of 10, 2/5 of -10, and 3
    CHECK(bet[them] == 5);
    CHECK(bet.worth[0] == fraction{50'000, 1});
    const auto without = at_once.with(wto_membership == bid::opposed);
    CHECK_FALSE(expected_worth(believed, side_bet, waiting_offer, without, eve).all_gain()); // at once is 10 to one side
    CHECK(expected_worth(believed, side_bet, waiting_offer, without.with(activation == start::once_established), eve)
              .gain_of(us) == 15);
}
TEST_CASE("a state that breaks a linkage is told, unless it is impossible")
{
    const auto offered = [](probability likely) {
        return record<framework>{
            noted(autumn, floats(united_states, russia, waiting_offer, until(tested, missile_defence == system::cancelled),
                                 once(tested, missile_defence == system::deployed))),
            noted(autumn, believes(united_states, tested, likely)),
            noted(autumn, believes(russia, tested, likely)),
        };
    };
    const auto linked = at_once.with(russian_link == access::linked); // implies that the system is deployed
    CHECK_FALSE(expected_worth(offered({1, 2}), worth, waiting_offer, linked, eve).is_feasible);
    CHECK(expected_worth(offered({1, 1}), worth, waiting_offer, linked, eve).is_feasible);
    CHECK_FALSE(expected_worth(offered({0, 1}), worth, waiting_offer, linked, eve).is_feasible);
}

// A slow reading: the expectation over the first contingency of the expectations over the others.
namespace {
inline constexpr struct rain final : contingency<"Rain"> {} rain;
inline constexpr struct wind final : contingency<"Wind"> {} wind;
inline constexpr struct snow final : contingency<"Snow"> {} snow;

struct rolled {
    std::array<std::array<unsigned, 2>, 3> likely{}; // in twelfths, by contingency and party
    std::array<std::size_t, 3> of{};                 // which contingency each of three issues waits for
    std::array<bool, 3> waits{};                     // until, or once
};
long long expectation(const rolled& roll, std::size_t party, const std::array<std::array<long long, 2>, 3>& worths,
                      std::size_t next, std::array<bool, 3> states)
{
    if (next == 3) {
        long long sum = 0;
        for (std::size_t issue = 0; issue < 3; ++issue)
            sum += worths[issue][states[roll.of[issue]] == !roll.waits[issue] ? 1 : 0];
        return sum;
    }
    states[next] = true;
    const long long yes = expectation(roll, party, worths, next + 1, states);
    states[next] = false;
    const long long no = expectation(roll, party, worths, next + 1, states);
    const long long twelfths = roll.likely[next][party];
    return twelfths * yes + (12 - twelfths) * no;
}
}
TEST_CASE("random offers of three terms: what each party expects is the mean over the states, one by one")
{
    dice random{1999};
    std::size_t differ = 0;
    for (unsigned round = 0; round < rounds(200); ++round) {
        CAPTURE(round);
        rolled roll;
        std::vector<entry<framework>> entries;
        for (std::size_t i = 0; i < 3; ++i) {
            roll.of[i] = random.below(3);
            roll.waits[i] = random.chance(50);
            for (unsigned& each : roll.likely[i])
                each = static_cast<unsigned>(random.below(13));
            const auto say = [&](auto contingency) {
                entries.push_back(noted(autumn, believes(united_states, contingency, probability{roll.likely[i][0], 12})));
                entries.push_back(noted(winter, believes(russia, contingency, probability{roll.likely[i][1], 12})));
            };
            i == 0 ? say(rain) : i == 1 ? say(wind) : say(snow);
        }
        // In three issues the second option is offered, in time; the first stands otherwise.
        const auto timed = [&roll](std::size_t issue, auto term) {
            auto given = roll.of[issue] == 0   ? until(rain, term)
                         : roll.of[issue] == 1 ? until(wind, term)
                                               : until(snow, term);
            given.when = roll.waits[issue] ? model::force::until_established : model::force::once_established;
            return given;
        };
        entries.push_back(noted(autumn, floats(united_states, russia, measures, timed(0, missile_defence == system::deployed),
                                               timed(1, activation == start::once_established),
                                               timed(2, wto_membership == bid::supported))));
        std::array<std::array<std::array<long long, 2>, 3>, 2> worths{};
        for (auto& party : worths)
            for (auto& issue : party)
                for (long long& option : issue)
                    option = static_cast<long long>(random.below(41)) - 20;
        const auto of = [&](std::size_t party, std::size_t issue) {
            return points{static_cast<double>(worths[party][issue][0]), static_cast<double>(worths[party][issue][1])};
        };
        const stakes<framework> given{
            values(united_states, missile_defence, of(0, 0)), values(united_states, activation, of(0, 1)),
            values(united_states, wto_membership, of(0, 2)),  values(russia, missile_defence, of(1, 0)),
            values(russia, activation, of(1, 1)),             values(russia, wto_membership, of(1, 2))};
        const package<framework> otherwise{missile_defence == system::cancelled, russian_link == access::none,
                                           activation == start::at_once, wto_membership == bid::opposed,
                                           nuclear_terrorism == accord::in_force};
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const auto found = expected_worth(*draft, given, measures, otherwise, eve);
        REQUIRE(found.known == party_set<framework>::all());
        for (std::size_t party = 0; party < 2; ++party) {
            const long long slow = expectation(roll, party, worths[party], 0, {});
            CHECK(found.worth[party] == fraction{slow * 10'000, 12 * 12 * 12});
            const long long before = worths[party][0][0] + worths[party][1][0] + worths[party][2][0];
            CHECK(found.gain[party] == fraction{(slow - before * 1728) * 10'000, 1728});
        }
        differ += found.worth[0] != found.worth[1] ? 1U : 0U;
    }
    CHECK(differ > rounds(200) / 2);
}
