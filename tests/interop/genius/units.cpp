#include <entente/interop/genius/units.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using detail::genius_number;

namespace {

genius_number number(const std::string& text)
{
    genius_number read;
    REQUIRE(genius_number::read(text, read) == decimal_fault::none);
    return read;
}
detail::genius_profile profile(const std::vector<std::vector<genius_number>>& worth)
{
    detail::genius_profile made;
    made.worth = worth;
    return made;
}
const genius_number third = genius_number{1} / genius_number{3};

}

TEST_CASE("the unit is the common denominator, where there is one")
{
    const detail::genius_worths made = detail::genius_worths_of(
        {profile({{third, number("0.25")}, {number("0.5"), number("0")}}),
         profile({{number("0.1"), third}, {third, third}})});
    CHECK(made.is_exact);
    CHECK(made.units_per_point == 60);
    CHECK(made.parties[0].values[0] == std::vector<model::units>{20, 15});
    CHECK(made.parties[1].values[0] == std::vector<model::units>{6, 20});
    CHECK(made.most_above_1 == 0);
}

TEST_CASE("where there is none, numbers are rounded, and what rounding adds is taken back")
{
    const genius_number two_thirds = number("0.66666666666666666666");
    const detail::genius_worths made = detail::genius_worths_of(
        {profile({{number("0.33333333333333333333"), number("0")}, {two_thirds, number("0.1")}})});
    CHECK_FALSE(made.is_exact);
    CHECK(made.units_per_point == 1'000'000'000'000);
    CHECK(made.parties[0].values[0][0] + made.parties[0].values[1][0] == 1'000'000'000'000);
    CHECK(made.parties[0].above_1.empty());
    const genius_number sixth = number("0.16666666666666666667");
    const detail::genius_worths up =
        detail::genius_worths_of({profile({{sixth}, {sixth}, {number("0.66666666666666666667")}})});
    CHECK(up.parties[0].values[0][0] + up.parties[0].values[1][0] + up.parties[0].values[2][0] == 1'000'000'000'000);
}

TEST_CASE("packages that exceed 1 are listed, with the issues that matter")
{
    const detail::genius_worths made = detail::genius_worths_of(
        {profile({{number("0.5"), number("0.75")}, {number("0.1"), number("0.1")}, {number("0.25"), number("0")}})});
    CHECK(made.units_per_point == 20);
    REQUIRE(made.parties[0].above_1.size() == 1);
    CHECK(made.parties[0].above_1[0].units == 2);
    REQUIRE(made.parties[0].above_1[0].options.size() == 2);
    CHECK(made.parties[0].above_1[0].options[0].first == 0);
    CHECK(made.parties[0].above_1[0].options[0].second == 1);
    CHECK(made.parties[0].above_1[0].options[1].first == 2);
    CHECK(made.most_above_1 == 0);
    // Worth more than 1 whatever the package.
    const detail::genius_worths all = detail::genius_worths_of({profile({{number("7"), number("7")}, {number("1")}})});
    REQUIRE(all.parties[0].above_1.size() == 2);
    CHECK(all.parties[0].above_1[1].units == 7);
}

TEST_CASE("where they are too many, it is said by how much they exceed it")
{
    std::vector<std::vector<genius_number>> issues(30, {number("0.25"), number("0.125")});
    const detail::genius_worths made = detail::genius_worths_of({profile(issues)});
    CHECK(made.is_exact);
    CHECK(made.parties[0].above_1.empty());
    CHECK(made.most_above_1 == doctest::Approx(6.5));
}

TEST_CASE("boxes that overlap are held to 1 package by package")
{
    detail::genius_profile boxes = profile({std::vector<genius_number>(3), std::vector<genius_number>(3)});
    boxes.rectangles.push_back({{{0, 0, 1}}, false, number("0.75")});
    boxes.rectangles.push_back({{{0, 1, 2}, {1, 0, 0}}, true, number("0.5")});
    const detail::genius_worths made = detail::genius_worths_of({boxes});
    CHECK(made.units_per_point == 4);
    // The first option of the one, and its second where the other is not at its first.
    CHECK(made.parties[0].above_1.size() == 5);
    for (const detail::genius_worth::excess& above : made.parties[0].above_1)
        CHECK(above.units == 1);
}

TEST_CASE("numbers too great for a fine unit get a coarser one, or none")
{
    CHECK(detail::genius_worths_of({profile({{number("-100")}, {number("0.12345678901234567")}})}).units_per_point ==
          10'000'000'000);
    CHECK(detail::genius_worths_of({profile({{number("-1e15")}})}).units_per_point == 0);
    const genius_number infinite = number("-1e200") * number("1e200");
    CHECK(detail::genius_worths_of({profile({{infinite}})}).units_per_point == 0);
    CHECK(detail::genius_worths_of({profile({{number("1"), infinite * genius_number{0}, number("2")}})})
              .units_per_point == 0);
}
