#include <entente/by_name/outcomes_by_name.hpp>

#include <entente/solve/frontiers/frontier.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

// Three points, in thirds, to be had on two issues.
scenario thirds()
{
    scenario made;
    CHECK(made.set_units_per_point(3));
    CHECK(made.add_party("Left"));
    CHECK(made.add_party("Right"));
    CHECK(made.add_issue("First", {"a", "b"}));
    CHECK(made.add_issue("Second", {"a", "b"}));
    for (const char* issue : {"First", "Second"}) {
        CHECK(made.values_in_units("Left", issue, {1, 0}));
        CHECK(made.values_in_units("Right", issue, {0, 1}));
    }
    return made;
}
outcomes_by_name frontier_of(const scenario& said)
{
    return detail::outcomes_of(said, {}, [](const model::problem& posed) { return solve::frontier(posed, limits{}); });
}

}

TEST_CASE("outcomes answer in points and in units, by a party's name or place")
{
    const outcomes_by_name found = frontier_of(thirds());
    CHECK(found.posed());
    CHECK(found.status() == certainty::exact);
    CHECK(found.gap() == doctest::Approx(0));
    REQUIRE(found.size() == 3);
    CHECK(found.units(0, 0) == 2);
    CHECK(*found.units(1, "Right") == 1);
    CHECK(found.points(0, 0) == doctest::Approx(2.0 / 3));
    CHECK(*found.points(1, "Left") == doctest::Approx(1.0 / 3));
    CHECK(found[2].units() == std::vector<model::units>{0, 2});
    CHECK(found[2][1] == doctest::Approx(2.0 / 3));
    CHECK(found[2].units_per_point() == 3);
    CHECK(found[1] == worths_by_name{std::vector<model::units>{1, 1}, 3});
    CHECK(found.points(0, "Lefty").why.suggestions == names_found{"Left"});
    CHECK(found.units(0, "Lefty").why.why == unheard::unknown_party);
    std::size_t which = 0;
    for (const worths_by_name& each : found)
        CHECK(each == found[which++]);
    CHECK(which == 3);
}

TEST_CASE("packages behind an outcome are counted, listed and named")
{
    const outcomes_by_name found = frontier_of(thirds());
    const solve::packages_found middle = found.packages(1, 10);
    CHECK(middle.count == natural{2});
    REQUIRE(middle.packages.size() == 2);
    CHECK(found.named(middle.packages[0]).options == std::vector<std::string>{"a", "b"});
    CHECK(found.named(middle.packages[1]).options == std::vector<std::string>{"b", "a"});
    CHECK(found.packages(1, 1).packages.size() == 1);
    CHECK(found.first_package(2).options == std::vector<std::string>{"b", "b"});
    CHECK_FALSE(found.first_package(3));
    CHECK(found.packages(3, 10) == solve::packages_found{});
    CHECK(found.bundle().issues() == 2);
    CHECK(found.problem().parties == 2);
    CHECK(found.found().size() == 3);
}

TEST_CASE("a package goes by the names of its options, and what is wrong with them is said")
{
    const scenario said = thirds();
    CHECK(*package_named(said, {"b", "a"}) == solve::flat_package{1, 0});
    CHECK(named(said.bundle(), solve::flat_package{1, 0}).options == std::vector<std::string>{"b", "a"});
    CHECK(named(said.bundle(), solve::flat_package{model::unsettled, 0}).options == std::vector<std::string>{"", "a"});
    CHECK(package_named(said, {"b", "c"}).why.issue == "Second");
    CHECK(package_named(said, {"b"}).why.why == unheard::unknown_option);
    CHECK(package_named(said, {"b", "a", "a"}).why.why == unheard::unknown_issue);
}

TEST_CASE("where no problem can be posed, outcomes say why")
{
    const scenario empty;
    const outcomes_by_name found = frontier_of(empty);
    CHECK(found.empty());
    CHECK(found.status() == certainty::refused);
    CHECK(found.posed().of_problem == problem_fault::no_party);
    CHECK(outcomes_by_name{}.empty());
    CHECK_FALSE(outcomes_by_name{}.first_package(0));
    CHECK(found.begin() == found.end());
}
