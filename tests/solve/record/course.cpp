#include <entente/solve/record/course.hpp>

#include <entente/ask/record.hpp>

#include "support/moscow_record.hpp"
#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <vector>

using moscow::date;
using namespace house;

namespace {

constexpr record<sale> haggling{
    noted(date(2024, 1, 1), holds(buyer, price == 120)),
    noted(date(2024, 1, 1), holds(seller, price == 180)),
    noted(date(2024, 1, 3), holds(seller, price == 160)),
    noted(date(2024, 1, 5), agrees(handover == moment::summer)),
};
constexpr entente::detail::typed_talks talks{haggling};

constexpr model::day day(unsigned of_january)
{
    return entente::detail::day_of(date(2024, 1, of_january));
}

}

TEST_CASE("the course has a point for each day")
{
    const std::vector<solve::course_day> course = solve::course_of(talks);
    REQUIRE(course.size() == 3);
    CHECK(course[0].date == day(1));
    CHECK(course[0].gap == 2'000); // one issue of three
    CHECK(course[1].gap == 1'333);
    CHECK(course[2].settled == 1);
    CHECK(solve::direction_between(course[0], course[1]) == direction::narrows);
    CHECK(solve::direction_between(course[1], course[0]) == direction::widens);
    CHECK(solve::direction_between(course[1], course[2]) == direction::narrows);
    CHECK(solve::direction_between(course[2], course[1]) == direction::widens);
    CHECK(solve::direction_between(course[1], course[1]) == direction::steady);
}
TEST_CASE("progress on an issue, and what it makes of an order")
{
    CHECK(solve::first_progress(talks) == std::vector<model::day>{day(3), model::no_day, day(5)});
    CHECK(solve::momentum_of(model::no_day, model::no_day) == momentum_kind::neither_moved);
    CHECK(solve::momentum_of(1, model::no_day) == momentum_kind::only_first_moved);
    CHECK(solve::momentum_of(model::no_day, 1) == momentum_kind::only_second_moved);
    CHECK(solve::momentum_of(1, 2) == momentum_kind::first_led);
    CHECK(solve::momentum_of(2, 2) == momentum_kind::together);
    CHECK(solve::momentum_of(3, 2) == momentum_kind::second_led);
}
TEST_CASE("what did not move while a dispute stood")
{
    const auto before = solve::dossier_on(talks, day(1));
    const auto after = solve::dossier_on(talks, day(5));
    const auto is_ordered = [](std::size_t issue) { return talks.is_ordered(issue); };
    const solve::spilled_over found = solve::spillover_between(before.view(), after.view(), is_ordered);
    using marks = std::vector<unsigned char>;
    CHECK(found.disputes == marks{1, 0, 0});
    CHECK(found.share == solve::widest_gap);
    CHECK(found.unmoved == marks{0, 1, 0});
    const dossier<sale> calm;
    const solve::spilled_over none = solve::spillover_between(calm.view(), calm.view(), is_ordered);
    CHECK(none.disputes == marks{0, 0, 0});
    CHECK(none.share == 0);
    CHECK(none.unmoved == marks{0, 0, 0});
}
