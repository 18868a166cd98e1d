#include <entente/solve/simplify.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

solve::carrying_problem<> problem_of(const plain::lowered_dossier& said, const plain::dossier& d, plain::mode how)
{
    return {said.view(), plain::objections_of(how), model::participant_set::first(static_cast<std::size_t>(d.parties))};
}

// Whether what is chosen carries, going by the open constraints alone.
bool chosen_carries(const solve::carrying_problem<>& problem)
{
    model::participant_set refusing;
    for (std::size_t issue = 0; issue < problem.issues(); ++issue)
        refusing |= problem.at(problem.chosen(issue)).refusing;
    for (const solve::constraint& what : problem.constraints()) {
        if (!what.open || !problem.is_violated(what))
            continue;
        if (what.party == solve::none)
            return false;
        refusing.insert(what.party);
    }
    return model::carries(problem.parties(), refusing);
}

// Marks the sets of issues of which an open choice each carries.
void mark_carrying(solve::carrying_problem<>& problem, std::size_t issue, std::size_t taken, std::vector<bool>& carrying)
{
    if (issue == problem.issues()) {
        carrying[taken] = carrying[taken] || chosen_carries(problem);
        return;
    }
    for (std::uint32_t which = problem.choices_begin(issue); which < problem.choices_end(issue); ++which) {
        if (!problem.at(which).open)
            continue;
        problem.choose(issue, which);
        mark_carrying(problem, issue + 1, problem.at(which).aside ? taken : taken | std::size_t{1} << issue, carrying);
    }
    problem.choose(issue, solve::none);
}
std::vector<bool> open_sets_that_carry(solve::carrying_problem<>& problem)
{
    std::vector<bool> carrying(std::size_t{1} << problem.issues(), false);
    mark_carrying(problem, 0, 0, carrying);
    return carrying;
}

// How many choices more there are than must be.
std::size_t choices_to_spare(const solve::carrying_problem<>& problem)
{
    std::size_t count = 0;
    for (std::size_t issue = 0; issue < problem.issues(); ++issue)
        count += problem.open_choices(issue) - 1;
    return count;
}

}

TEST_CASE("what is dropped changes no blocking set")
{
    std::size_t before = 0;
    std::size_t after = 0;
    for (std::uint64_t seed = 1; seed <= rounds(8000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        for (const plain::mode how : plain::modes) {
            solve::carrying_problem problem = problem_of(said, d, how);
            before += choices_to_spare(problem);
            solve::simplify(problem, solve::keeping::minimal_set_aside);
            after += choices_to_spare(problem);
            REQUIRE(plain::blocking_sets(open_sets_that_carry(problem)) ==
                    plain::blocking_sets(plain::answers_of(seed).in(how)));
        }
    }
    CHECK(after * 2 < before); // most of it can go
}
TEST_CASE("what is dropped changes no conflict")
{
    std::size_t kept = 0;
    for (std::uint64_t seed = 1; seed <= rounds(8000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const std::vector<bool>& carrying = plain::answers_of(seed).as_things_stand;
        solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
        // An issue that does not carry alone has to be out of the way.
        for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
            if (!carrying[std::size_t{1} << issue])
                for (std::uint32_t which = problem.aside(issue) + 1; which < problem.choices_end(issue); ++which)
                    problem.at(which).open = false;
        solve::simplify(problem, solve::keeping::minimal_conflicts);
        std::uint32_t undecided = 0;
        for (std::uint32_t issue = 0; issue < problem.issues(); ++issue) {
            undecided |= problem.open_choices(issue) > 1 ? std::uint32_t{1} << issue : 0;
            REQUIRE(problem.at(problem.aside(issue)).open);
        }
        // Sets with other issues than the undecided are no answer.
        std::vector<bool> open_sets = open_sets_that_carry(problem);
        for (std::uint32_t set = 0; set < open_sets.size(); ++set)
            open_sets[set] = open_sets[set] || !plain::is_subset(set, undecided);
        std::vector<std::uint32_t> expected;
        for (const std::uint32_t conflict : plain::conflicts(carrying))
            if ((conflict & (conflict - 1)) != 0)
                expected.push_back(conflict);
        REQUIRE(plain::conflicts(open_sets) == expected);
        kept += expected.size();
    }
    CHECK(kept > rounds(500));
}
TEST_CASE("an option that all accept and nothing bears on is what is left")
{
    plain::dossier d = plain::empty_dossier(2, {3, 2});
    d.position[0][0] = 0;
    d.accepted[0][0][2] = true;
    d.position[1][0] = 2;
    const plain::lowered_dossier said{d};
    solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
    solve::simplify(problem, solve::keeping::minimal_set_aside);
    solve::choose_what_is_left(problem);
    REQUIRE(problem.chosen(0) != solve::none);
    CHECK(problem.at(problem.chosen(0)).option == 2);
    CHECK_FALSE(problem.at(problem.chosen(0)).aside);
    // For conflicts, what is never in the way is set aside for good.
    solve::carrying_problem other = problem_of(said, d, plain::mode::as_things_stand);
    solve::simplify(other, solve::keeping::minimal_conflicts);
    solve::choose_what_is_left(other);
    CHECK(other.chosen(0) == other.aside(0));
    CHECK(other.chosen(1) == other.aside(1));
}
TEST_CASE("an issue that joins the package may cross a red line that stood wholly outside it")
{
    // The status quo of both issues crosses the line. Taking the first at any of its options makes the package part of
    // that, so that setting it aside is not to be dropped.
    plain::dossier d = plain::empty_dossier(1, {2, 2});
    d.status_quo = {0, 0};
    d.red_lines.push_back({0, plain::either(plain::leaf(0, 0, 0), plain::leaf(1, 0, 0))});
    d.accepted[0][1][0] = true; // the second issue at its status quo, or not at all
    d.settled[1] = 0;
    const plain::lowered_dossier said{d};
    solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
    solve::simplify(problem, solve::keeping::minimal_set_aside);
    CHECK(problem.at(problem.aside(0)).open);
    CHECK(problem.at(problem.aside(1)).open);
    CHECK_FALSE(problem.at(problem.aside(0) + 1).open); // of its two options, the one that crosses the line by itself
    CHECK(problem.at(problem.aside(0) + 2).open);
    CHECK(plain::blocking_sets(open_sets_that_carry(problem)) == std::vector<std::uint32_t>{3});
}
TEST_CASE("a proviso that can never be met is no acceptance")
{
    plain::dossier d = plain::empty_dossier(2, {2, 2});
    d.position[0][0] = 0;
    d.position[1][0] = 1;
    d.conditionals.push_back({0, 0, {false, true}, plain::leaf(1, 1, 1)});
    d.settled[1] = 0;
    d.status_quo[1] = 0;
    const plain::lowered_dossier said{d};
    solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
    CHECK(problem.open_choices(0) == 2);
    solve::simplify(problem, solve::keeping::minimal_set_aside);
    CHECK(problem.open_choices(0) == 1);
}
TEST_CASE("what becomes impossible makes what hangs on it impossible")
{
    // Each issue is bridged only if the next one is settled at 1; the last is settled, and stands, at 0.
    plain::dossier d = plain::empty_dossier(2, {2, 2, 2, 2});
    for (int issue = 0; issue < 3; ++issue) {
        plain::at(d.position[0], issue) = 0;
        plain::at(d.position[1], issue) = 1;
        plain::at(d.status_quo, issue) = 0;
        d.conditionals.push_back({0, issue, {false, true}, plain::leaf(issue + 1, 1, 1)});
    }
    d.settled[3] = 0;
    d.status_quo[3] = 0;
    const plain::lowered_dossier said{d};
    solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
    solve::simplify(problem, solve::keeping::minimal_set_aside);
    for (std::size_t issue = 0; issue < 4; ++issue)
        CHECK(problem.open_choices(issue) == 1);
}
