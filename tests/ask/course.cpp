#include <entente/ask/course.hpp>

#include "support/moscow_record.hpp"
#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <vector>

using moscow::date;

namespace {

using namespace house;

constexpr record<sale> haggling{
    noted(date(2024, 1, 1), holds(buyer, price == 120)),
    noted(date(2024, 1, 1), holds(seller, price == 180)),
    noted(date(2024, 1, 3), holds(seller, price == 160)),
    noted(date(2024, 1, 5), agrees(handover == moment::summer)),
    noted(date(2024, 1, 9), holds(seller, price == 200)),
};
static_assert(gap(haggling, price, date(2024, 1, 2)) == 6'000);
static_assert(gap(haggling, price, date(2024, 1, 4)) == 4'000);
static_assert(gap(haggling, repairs, date(2024, 1, 4)) == 0);

constexpr auto over_time = gap(haggling, price);
static_assert(over_time.size() == 4 && over_time[1] == gap_point{date(2024, 1, 3), 4'000});
static_assert(over_time[2].gap == 4'000 && over_time[3].gap == 8'000);

constexpr auto haggled = trend(haggling);
static_assert(haggled.points.size() == 4);
static_assert(haggled.points[0] == course_point<sale>{date(2024, 1, 1), 0, 0, 2'000}); // one issue of three
static_assert(haggled.points[2] == course_point<sale>{date(2024, 1, 5), 1, 0, 1'333});
static_assert(haggled.trend() == direction::widens);

using moscow::bid;
using moscow::framework;
using moscow::missile_defence;
using moscow::russia;
using moscow::united_states;
using moscow::wto_membership;

// In a constant, too: membership moved first, and nobody has moved on anything since.
constexpr record<framework> small{
    noted(date(2008, 1, 1), holds(russia, missile_defence == moscow::system::cancelled)),
    noted(date(2008, 1, 1), holds(united_states, missile_defence == moscow::system::deployed)),
    noted(date(2008, 1, 2), agrees(wto_membership == bid::supported)),
};
static_assert(momentum(small)[0].kind == momentum_kind::only_first_moved);
static_assert(spillover(small).disputes == issue_set<framework>{missile_defence} &&
              spillover(small).share == widest_gap && !spillover(small).unmoved.contains(wto_membership));
static_assert(trend(small).trend() == direction::narrows);

constexpr momentum_found<framework> follows(momentum_kind kind)
{
    return {wto_membership, missile_defence, kind};
}

}

TEST_CASE("the trend is that from the first day to the last")
{
    CHECK(haggled.trend() == direction::widens);
    CHECK(trend(record<sale>{}).trend() == direction::steady);
    CHECK(trend(record<sale>{noted(date(2024, 1, 1), holds(buyer, price == 120)),
                             noted(date(2024, 1, 2), agrees(price == 150))})
              .trend() == direction::narrows);
    CHECK(trend(record<sale>{noted(date(2024, 1, 1), holds(buyer, price == 120)),
                             noted(date(2024, 1, 1), holds(seller, price == 130)),
                             noted(date(2024, 1, 2), accepts(buyer, price <= 130))})
              .trend() == direction::narrows);
}
TEST_CASE("the gap in all is weighted by what issues matter to the parties")
{
    const auto weighed = trend(record<sale>{
        noted(date(2024, 1, 1), holds(buyer, repairs == answer::yes, salience{20})),
        noted(date(2024, 1, 1), holds(seller, repairs == answer::no, salience{30})),
    });
    REQUIRE(weighed.points.size() == 1);
    CHECK(weighed.points[0].gap == 50 * 10'000 / 450);
}
TEST_CASE("momentum: did the easy issue open the hard one?")
{
    const auto told = [](unsigned easy, unsigned hard) {
        std::vector<entry<framework>> entries{
            noted(date(2008, 1, 1), holds(russia, missile_defence == moscow::system::cancelled)),
            noted(date(2008, 1, 1), holds(united_states, missile_defence == moscow::system::deployed)),
        };
        if (easy != 0)
            entries.push_back(noted(date(2008, 1, easy), agrees(wto_membership == bid::supported)));
        if (hard != 0)
            entries.push_back(
                noted(date(2008, 1, hard), accepts(russia, missile_defence == moscow::system::deployed)));
        const auto found = momentum(*record<framework>::from(entries));
        REQUIRE(found.size() == 1);
        return found[0];
    };
    CHECK(told(0, 0) == follows(momentum_kind::neither_moved));
    CHECK(told(2, 0) == follows(momentum_kind::only_first_moved));
    CHECK(told(0, 2) == follows(momentum_kind::only_second_moved));
    CHECK(told(2, 3) == follows(momentum_kind::first_led));
    CHECK(told(3, 3) == follows(momentum_kind::together));
    CHECK(told(4, 3) == follows(momentum_kind::second_led));
}
TEST_CASE("spillover: what has not moved while the disputes stood")
{
    const auto found = spillover(moscow::account, moscow::autumn, moscow::talks_day);
    CHECK(found.disputes == issue_set<framework>{missile_defence});
    CHECK(found.share == widest_gap);
    CHECK(found.unmoved.contains(wto_membership));
    CHECK_FALSE(found.unmoved.contains(missile_defence));
    const auto later = spillover(moscow::account, date(2007, 8, 1), moscow::talks_day);
    CHECK_FALSE(later.unmoved.contains(moscow::russian_link)); // the offer of autumn moved it
    CHECK(spillover(record<framework>{}, moscow::autumn, moscow::talks_day).unmoved.empty());
    const auto whole = spillover(moscow::account);
    CHECK(whole.disputes == later.disputes); // from the second of July
    CHECK(spillover(record<framework>{}).disputes.empty());
}
TEST_CASE("to restate what was agreed before is no progress")
{
    const record<framework> restating{
        noted(date(2008, 1, 1), holds(russia, missile_defence == moscow::system::cancelled)),
        noted(date(2008, 1, 1), holds(united_states, missile_defence == moscow::system::deployed)),
        noted(date(2008, 1, 2), restates(wto_membership == bid::supported)),
    };
    const auto restated = trend(restating);
    CHECK(restated.points[1] == course_point<framework>{date(2008, 1, 2), 1, 1, 2'000});
    CHECK(restated.trend() == direction::steady);
    CHECK(momentum(restating)[0].kind == momentum_kind::neither_moved);
    // What was agreed on first, and restated then, stays agreed; and what is undone is lost.
    const record<framework> agreed{
        noted(date(2008, 1, 1), holds(russia, missile_defence == moscow::system::cancelled)),
        noted(date(2008, 1, 2), agrees(wto_membership == bid::supported)),
        noted(date(2008, 1, 3), restates(wto_membership == bid::supported)),
    };
    CHECK(trend(agreed).points[2].settled == 1);
    CHECK(trend(agreed).points[2].restated == 0);
    CHECK(trend(agreed).trend() == direction::narrows);
    const record<framework> undone{
        noted(date(2008, 1, 1), restates(wto_membership == bid::supported)),
        noted(date(2008, 1, 2), rules_out(russia, wto_membership == bid::supported)),
    };
    CHECK(trend(undone).points[0].restated == 0); // where the talks start from
    CHECK(trend(undone).trend() == direction::widens);
    // Where it brings together what was apart, it is more than a restating.
    const record<framework> given_way{
        noted(date(2008, 1, 1), holds(russia, wto_membership == bid::opposed)),
        noted(date(2008, 1, 1), holds(united_states, wto_membership == bid::supported)),
        noted(date(2008, 1, 2), restates(wto_membership == bid::supported)),
    };
    CHECK(momentum(given_way)[0].kind == momentum_kind::only_first_moved);
}
