#include <entente/ask/solutions.hpp>

#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {

constexpr auto deal = nash(worth);
static_assert(deal && deal.package[activation] == start::once_established);
static_assert(deal.package[missile_defence] == system::deployed && deal.count == 1);
static_assert(deal.utilities.units(russia) == 850'000);

}

TEST_CASE("the Nash package has the greatest product of gains")
{
    // The frontier is (83, 40), (78, 65), (70, 85), (33, 100): products 3320, 5070, 5950, 3300.
    const auto found = nash(worth);
    CHECK(found.status == certainty::exact);
    CHECK(found.utilities[united_states] == doctest::Approx(70));
    CHECK(found.utilities[russia] == doctest::Approx(85));
    CHECK(found.package == deal.package);
    CHECK(worth_of(worth, found.package) == found.utilities);
}

TEST_CASE("the least gain decides, or the least share of the ideal gain")
{
    // Gains from (0, 0): the least ones are 40, 65, 70, 33. Ideal: (83, 100); the least shares 0.40, 0.65, 0.843, 0.40.
    CHECK(egalitarian(worth).utilities[united_states] == doctest::Approx(70));
    CHECK(kalai_smorodinsky(worth).utilities[russia] == doctest::Approx(85));
    const auto ideal = ideal_point(worth);
    REQUIRE(ideal.size() == 1);
    CHECK(ideal[0][united_states] == doctest::Approx(83));
    CHECK(ideal[0][russia] == doctest::Approx(100));
}

TEST_CASE("the greatest sum, plain and weighted")
{
    // Sums 123, 143, 155, 133.
    CHECK(utilitarian(worth).utilities[russia] == doctest::Approx(85));
    const auto for_russia = utilitarian(worth, party_weights<framework>{1, 10});
    REQUIRE(for_russia.size() == 1);
    CHECK(for_russia[0][russia] == doctest::Approx(100));
    CHECK(utilitarian(worth, {1, 10})[0] == for_russia[0]);
    const auto for_nobody = utilitarian(worth, party_weights<framework>{0, 0});
    CHECK(for_nobody.status() == certainty::exact);
    CHECK(for_nobody.size() > 4);
}

TEST_CASE("ties are all named when they are asked for")
{
    // Whoever gets his way on missile defence, the other gets his nowhere: two outcomes, mirrored.
    constexpr stakes<framework> even{
        values(russia, missile_defence, points{20, 10}),
        values(united_states, missile_defence, points{10, 20}),
        no_deal(russia, 0),
        no_deal(united_states, 0),
    };
    constexpr auto first = nash(even);
    static_assert(first && first.count == 2 && first.package[missile_defence] == system::deployed);
    CHECK(nash(even).count == 2);
    const auto ties = nash(even, all_ties);
    REQUIRE(ties.size() == 2);
    CHECK(ties[0].units(united_states) == 200'000);
    CHECK(ties[1].units(united_states) == 100'000);
    CHECK(egalitarian(even, all_ties).size() == 2);
    CHECK(kalai_smorodinsky(even, all_ties).size() == 2);
    CHECK(utilitarian(even, all_ties).size() == 2);
}

TEST_CASE("there is no solution where nobody could agree, and none is tried where gains can't be measured")
{
    const auto demanding = worth.with(walks_away_below(russia, 101));
    for (const auto& found : {nash(demanding), egalitarian(demanding), kalai_smorodinsky(demanding)}) {
        CHECK_FALSE(found);
        CHECK(found.status == certainty::exact);
    }
    constexpr stakes<framework> bare{values(russia, missile_defence, points{60, 0})};
    for (const auto& found : {nash(bare), egalitarian(bare), kalai_smorodinsky(bare)}) {
        CHECK_FALSE(found);
        CHECK(found.status == certainty::refused);
        CHECK(found.why == obstacle::no_fallback);
    }
    CHECK(ideal_point(bare).why() == obstacle::no_fallback);
}
