#include <entente/solve/blocking.hpp>
#include <entente/solve/settlement.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

// The sets of a family, one by one.
std::vector<std::uint32_t> multiplied_out(const solve::blocking_family<>& family)
{
    std::vector<std::uint32_t> sets{plain::mask_of(family.always)};
    for (const std::vector<solve::issue_list>& group : family.groups) {
        std::vector<std::uint32_t> larger;
        for (const std::uint32_t set : sets)
            for (const solve::issue_list& each : group)
                larger.push_back(set | plain::mask_of(each));
        sets = larger;
    }
    return sets;
}

std::vector<std::uint32_t> turned_through(const solve::blocking_family<>& family)
{
    std::vector<std::uint32_t> sets;
    std::vector<std::size_t> turn(family.groups.size(), 0);
    bool goes_on = true;
    while (goes_on) {
        std::uint32_t set = plain::mask_of(family.always);
        for (std::size_t group = 0; group < turn.size(); ++group)
            set |= plain::mask_of(family.groups[group][turn[group]]);
        sets.push_back(set);
        goes_on = solve::next_set(family, turn);
    }
    CHECK(turn == std::vector<std::size_t>(family.groups.size(), 0));
    return sets;
}

bool is_in_order(const std::vector<solve::issue_list>& sets)
{
    for (std::size_t i = 1; i < sets.size(); ++i)
        if (sets[i - 1].size() > sets[i].size() || (sets[i - 1].size() == sets[i].size() && sets[i - 1] >= sets[i]))
            return false;
    return true;
}

}

TEST_CASE("the blocking sets are those that trying all sets of issues finds")
{
    for (std::uint64_t seed = 1; seed <= rounds(20000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        REQUIRE(said.refusal() == refusal::none);
        for (const plain::mode how : plain::modes) {
            const solve::blocking_family family = solve::blocking_sets(said.view(), plain::objections_of(how));
            REQUIRE(plain::sorted(multiplied_out(family)) ==
                    plain::sorted(plain::blocking_sets(plain::answers_of(seed).in(how))));
            REQUIRE(turned_through(family) == multiplied_out(family));
            REQUIRE(std::is_sorted(family.always.begin(), family.always.end()));
            for (const std::vector<solve::issue_list>& group : family.groups) {
                REQUIRE(is_in_order(group));
                for (const solve::issue_list& set : group)
                    REQUIRE(std::is_sorted(set.begin(), set.end()));
            }
        }
    }
}
TEST_CASE("what blocks is the union of the blocking sets")
{
    for (std::uint64_t seed = 1; seed <= rounds(20000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        for (const plain::mode how : plain::modes)
            REQUIRE(plain::mask_of_marked(solve::blocking(said.view(), plain::objections_of(how))) ==
                    plain::blocking(plain::answers_of(seed).in(how)));
    }
}
TEST_CASE("sets of the same issues are asked for in one group, unrelated ones apart")
{
    // Forty pairs of issues; of each pair, one party refuses both together. 2^40 blocking sets.
    constexpr int pairs = 40;
    plain::dossier d = plain::empty_dossier(2, std::vector<int>(2 * pairs, 2));
    for (int pair = 0; pair < pairs; ++pair) {
        for (int issue = 2 * pair; issue < 2 * pair + 2; ++issue) {
            plain::at(d.position[0], issue) = 1;
            plain::at(d.position[1], issue) = 1;
        }
        d.red_lines.push_back({pair % 2, plain::both(plain::leaf(2 * pair, 1, 1), plain::leaf(2 * pair + 1, 1, 1))});
    }
    const plain::lowered_dossier said{d};
    const solve::blocking_family family = solve::blocking_sets(said.view(), solve::objections::as_things_stand);
    CHECK(family.always.empty());
    REQUIRE(family.groups.size() == pairs);
    for (std::uint32_t pair = 0; pair < pairs; ++pair)
        CHECK(family.groups[pair] == std::vector<solve::issue_list>{{2 * pair}, {2 * pair + 1}});
    CHECK(solve::blocking(said.view(), solve::objections::as_things_stand) == std::vector<unsigned char>(2 * pairs, 1));
    // With persuasion, each pair goes together in some other way.
    CHECK(solve::blocking(said.view(), solve::objections::red_lines_only) == std::vector<unsigned char>(2 * pairs, 0));
}
TEST_CASE("a long chain of conditional acceptances falls with its last link")
{
    // Each issue is bridged only if the next one is; the last is not.
    constexpr int length = 60;
    plain::dossier d = plain::empty_dossier(2, std::vector<int>(length, 2));
    for (int issue = 0; issue < length; ++issue) {
        plain::at(d.position[0], issue) = 0;
        plain::at(d.position[1], issue) = 1;
        if (issue + 1 < length)
            d.conditionals.push_back({0, issue, {false, true}, plain::leaf(issue + 1, 1, 1)});
    }
    {
        const plain::lowered_dossier said{d};
        CHECK(solve::blocking(said.view(), solve::objections::as_things_stand) ==
              std::vector<unsigned char>(length, 1));
    }
    d.status_quo.back() = 1; // set aside, the last stays where the one before it asks for it
    {
        const plain::lowered_dossier said{d};
        std::vector<unsigned char> only_last(length, 0);
        only_last.back() = 1;
        CHECK(solve::blocking(said.view(), solve::objections::as_things_stand) == only_last);
    }
    plain::at(d.accepted[0].back(), 1) = true;
    {
        const plain::lowered_dossier said{d};
        CHECK(solve::blocking(said.view(), solve::objections::as_things_stand) ==
              std::vector<unsigned char>(length, 0));
    }
}

// Too large for the definitions to be tried out, but what they say of an answer can be checked.
TEST_CASE("forty issues: a blocking set leaves a package that carries, and no issue less does")
{
    plain::limits large;
    large.issues = {40, 40};
    large.options = {2, 4};
    large.conditionals = {20, 20};
    large.red_lines = {10, 10};
    large.red_line_issues = {2, 4};
    large.implications = {0, 4};
    large.settled = {0, 8};
    for (unsigned seed = 1; seed <= 100; ++seed) {
        INFO("seed ", seed);
        std::mt19937_64 random{seed};
        const plain::dossier d = plain::random_dossier(random, large);
        const plain::lowered_dossier lowered{d};
        const model::dossier_view view = lowered.view();
        const solve::blocking_family family = solve::blocking_sets(view, solve::objections::as_things_stand);

        std::vector<unsigned char> together(40, 0);
        std::vector<unsigned char> aside(40, 0);
        for (const std::uint32_t issue : family.always)
            together[issue] = aside[issue] = 1;
        for (const std::vector<solve::issue_list>& group : family.groups) {
            for (const solve::issue_list& set : group)
                for (const std::uint32_t issue : set)
                    together[issue] = 1;
            for (const std::uint32_t issue : group.back())
                aside[issue] = 1;
        }
        CHECK(solve::blocking(view, solve::objections::as_things_stand) == together);

        const auto everybody = model::participant_set::first(view.layout.parties);
        const auto carries_without = [&](const std::vector<unsigned char>& set) {
            std::vector<model::option_index> package(40, model::unsettled);
            if (!solve::first_settlement(view, everybody, set, package))
                return false;
            CHECK(solve::is_feasible(view, package));
            CHECK(solve::refusing(view, package, solve::objections::as_things_stand).empty());
            return true;
        };
        CHECK(carries_without(aside));
        for (std::size_t issue = 0; issue < 40; ++issue)
            if (aside[issue] != 0) {
                std::vector<unsigned char> less = aside;
                less[issue] = 0;
                CHECK(!carries_without(less));
            }
    }
}
