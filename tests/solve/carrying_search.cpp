#include <entente/solve/carrying_search.hpp>

#include "support/dice.hpp"
#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

solve::carrying_problem<> problem_of(const plain::lowered_dossier& said, const plain::dossier& d, plain::mode how)
{
    return {said.view(), plain::objections_of(how), model::participant_set::first(static_cast<std::size_t>(d.parties))};
}

solve::issue_list every_issue(const plain::dossier& d)
{
    solve::issue_list all;
    for (std::uint32_t issue = 0; issue < d.options.size(); ++issue)
        all.push_back(issue);
    return all;
}

// The package that is chosen.
plain::package chosen(const solve::carrying_problem<>& problem)
{
    plain::package p;
    for (std::size_t issue = 0; issue < problem.issues(); ++issue) {
        const solve::choice& made = problem.at(problem.chosen(issue));
        p.push_back(made.aside ? -1 : made.option);
    }
    return p;
}

bool nothing_chosen(const solve::carrying_problem<>& problem)
{
    for (std::size_t issue = 0; issue < problem.issues(); ++issue)
        if (problem.chosen(issue) != solve::none)
            return false;
    return true;
}

}

TEST_CASE("groups are what open constraints join, and no less")
{
    for (std::uint64_t seed = 1; seed <= rounds(5000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
        // Closes some constraints and choices at random.
        dice random{seed};
        for (solve::constraint& what : problem.constraints())
            what.open = !random.chance(30);
        for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
            if (random.chance(20))
                for (std::uint32_t which = problem.aside(issue) + 1; which < problem.choices_end(issue); ++which)
                    problem.at(which).open = false;

        // Which issues hang together, by closure.
        const std::size_t count = problem.issues();
        std::vector<std::uint32_t> near(count, 0);
        for (std::uint32_t issue = 0; issue < count; ++issue)
            if (problem.open_choices(issue) > 1)
                near[issue] = std::uint32_t{1} << issue;
        for (std::size_t turn = 0; turn < count; ++turn)
            for (const solve::constraint& what : problem.constraints()) {
                std::uint32_t joined = 0;
                for (const std::uint32_t issue : problem.scope(what))
                    joined |= what.open ? near[issue] : 0;
                for (std::uint32_t issue = 0; issue < count; ++issue)
                    if ((near[issue] & joined) != 0)
                        near[issue] |= joined;
            }
        std::vector<std::uint32_t> expected;
        for (std::uint32_t issue = 0; issue < count; ++issue)
            if (near[issue] != 0 && (near[issue] & ((std::uint32_t{1} << issue) - 1)) == 0)
                expected.push_back(near[issue]);

        std::vector<std::uint32_t> found;
        for (const solve::issue_list& group : solve::groups(problem)) {
            REQUIRE(std::is_sorted(group.begin(), group.end()));
            found.push_back(plain::mask_of(group));
        }
        REQUIRE(found == expected); // in the order of their least members, too
    }
}
TEST_CASE("a search finds a package exactly if one is permitted")
{
    for (std::uint64_t seed = 1; seed <= rounds(5000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const solve::issue_list everything = every_issue(d);
        dice random{seed};
        for (const plain::mode how : plain::modes) {
            solve::carrying_problem problem = problem_of(said, d, how);
            for (int turn = 0; turn < 4; ++turn) {
                std::uint32_t taken = 0;
                std::uint32_t aside = 0;
                solve::carrying_search search{problem, everything, solve::seeking::any_package};
                for (const std::uint32_t issue : everything) {
                    if (random.chance(40)) {
                        taken |= std::uint32_t{1} << issue;
                        search.allow(issue, solve::permit::take);
                    } else if (random.chance(40)) {
                        aside |= std::uint32_t{1} << issue;
                        search.allow(issue, solve::permit::set_aside);
                    }
                }
                const std::vector<bool>& carrying = plain::answers_of(seed).in(how);
                bool exists = false;
                for (std::uint32_t set = 0; set < carrying.size(); ++set)
                    exists = exists || (carrying[set] && (set & aside) == 0 && (set & taken) == taken);

                const bool found = search.find();
                REQUIRE(found == exists);
                if (!found) {
                    REQUIRE(nothing_chosen(problem));
                    continue;
                }
                const plain::package p = chosen(problem);
                REQUIRE(plain::carries(d, p, how));
                for (const std::uint32_t issue : everything) {
                    REQUIRE_FALSE((p[issue] < 0 && (taken >> issue & 1) != 0));
                    REQUIRE_FALSE((p[issue] >= 0 && (aside >> issue & 1) != 0));
                }
                search.clear();
                REQUIRE(nothing_chosen(problem));
            }
        }
    }
}
TEST_CASE("searching on visits each minimal set, and never what was forbidden")
{
    for (std::uint64_t seed = 1; seed <= rounds(5000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const solve::issue_list everything = every_issue(d);
        for (const solve::seeking goal : {solve::seeking::any_package, solve::seeking::least_set_aside}) {
            solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
            solve::carrying_search search{problem, everything, goal};
            std::vector<std::uint32_t> visited;
            for (bool more = search.find(); more; more = search.find_next()) {
                const solve::issue_list set = search.set_aside();
                REQUIRE(plain::carries(d, chosen(problem), plain::mode::as_things_stand));
                for (const std::uint32_t earlier : visited)
                    REQUIRE_FALSE(plain::is_subset(earlier, plain::mask_of(set)));
                visited.push_back(plain::mask_of(set));
                if (set.empty())
                    break;
                search.forbid_setting_aside(set);
            }
            for (const std::uint32_t minimal : plain::blocking_sets(plain::answers_of(seed).as_things_stand))
                REQUIRE(std::find(visited.begin(), visited.end(), minimal) != visited.end());
        }
    }
}
TEST_CASE("least_set_aside passes over what is set aside without need")
{
    // Nothing stands in the way of the second issue: setting it aside along with the first is not even looked at.
    plain::dossier d = plain::empty_dossier(2, {2, 2});
    d.position[0][0] = 0;
    d.position[1][0] = 1;
    const plain::lowered_dossier said{d};
    for (const bool least : {true, false}) {
        solve::carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
        const solve::issue_list everything{0, 1};
        solve::carrying_search search{problem, everything,
                                      least ? solve::seeking::least_set_aside : solve::seeking::any_package};
        search.allow(1, solve::permit::set_aside);
        CHECK(search.find() == !least);
    }
}
