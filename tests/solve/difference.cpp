#include <entente/solve/difference.hpp>

#include "support/dice.hpp"
#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <set>
#include <vector>

using namespace entente;

namespace {

// Conditions are the same if they lower to the same nodes.
std::vector<std::uint64_t> key(const plain::formula& condition)
{
    std::vector<std::uint64_t> nodes;
    for (const model::condition_node node : plain::lower(condition).nodes)
        nodes.push_back(static_cast<std::uint64_t>(node));
    return nodes;
}
using keys = std::set<std::vector<std::uint64_t>>;

// On what conditions a party accepts an option.
keys provisos(const plain::dossier& d, int party, int issue, std::size_t option)
{
    keys found;
    for (const plain::dossier::conditional& each : d.conditionals)
        if (each.party == party && each.issue == issue && each.options[option])
            found.insert(key(each.proviso));
    return found;
}
// Its red lines over several issues, this one among them.
keys red_lines(const plain::dossier& d, int party, int issue)
{
    keys found;
    for (const plain::dossier::red_line& line : d.red_lines)
        if (line.party == party && plain::mentions(line.condition, issue) &&
            !plain::mentions_only(d, line.condition, issue))
            found.insert(key(line.condition));
    return found;
}

solve::issue_change expected_change(const plain::dossier& before, const plain::dossier& after, int party, int issue)
{
    const auto p = static_cast<std::size_t>(party);
    const auto i = static_cast<std::size_t>(issue);
    solve::issue_change expected;
    expected.position = before.position[p][i] != after.position[p][i] || before.salience[p][i] != after.salience[p][i];
    expected.acceptance = before.accepted[p][i] != after.accepted[p][i];
    expected.red_line = red_lines(before, party, issue) != red_lines(after, party, issue);
    for (std::size_t option = 0; option < before.accepted[p][i].size(); ++option) {
        expected.acceptance =
            expected.acceptance || provisos(before, party, issue, option) != provisos(after, party, issue, option);
        const int o = static_cast<int>(option);
        expected.red_line =
            expected.red_line || plain::excluded(before, party, issue, o) != plain::excluded(after, party, issue, o);
    }
    return expected;
}

// Changes something that was said, or nothing.
void change_something(dice& random, plain::dossier& d)
{
    const std::size_t party = random.below(static_cast<std::size_t>(d.parties));
    const std::size_t issue = random.below(d.options.size());
    const std::size_t option = random.below(static_cast<std::size_t>(d.options[issue]));
    switch (random.below(7)) {
    case 0:
        d.position[party][issue] = static_cast<int>(option);
        break;
    case 1:
        if (d.position[party][issue] >= 0)
            d.salience[party][issue] = static_cast<int>(random.below(101));
        break;
    case 2:
        d.accepted[party][issue][option] = !d.accepted[party][issue][option];
        break;
    case 3:
        if (!d.conditionals.empty())
            d.conditionals.erase(d.conditionals.begin() +
                                 static_cast<std::ptrdiff_t>(random.below(d.conditionals.size())));
        break;
    case 4:
        if (!d.conditionals.empty()) {
            auto& options = d.conditionals[random.below(d.conditionals.size())].options;
            const std::size_t place = random.below(options.size());
            options[place] = !options[place];
        }
        break;
    case 5:
        if (!d.red_lines.empty())
            d.red_lines.erase(d.red_lines.begin() + static_cast<std::ptrdiff_t>(random.below(d.red_lines.size())));
        break;
    case 6:
        if (!d.red_lines.empty())
            d.red_lines[random.below(d.red_lines.size())].party = static_cast<int>(party);
        break;
    }
    // An acceptance of nothing is none.
    for (std::size_t i = d.conditionals.size(); i-- > 0;) {
        bool any = false;
        for (const bool each : d.conditionals[i].options)
            any = any || each;
        if (!any)
            d.conditionals.erase(d.conditionals.begin() + static_cast<std::ptrdiff_t>(i));
    }
}

}

TEST_CASE("a change is told where there is one, and nowhere else")
{
    std::array<std::size_t, 4> seen{};
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier before = plain::dossier_of(seed);
        plain::dossier after = before;
        INFO("seed ", seed);
        dice random{seed};
        for (std::size_t turns = random.below(4); turns > 0; --turns)
            change_something(random, after);
        if (!plain::consistent(after))
            continue;
        const plain::lowered_dossier said_before{before};
        const plain::lowered_dossier said_after{after};
        REQUIRE(said_after.refusal() == refusal::none);
        for (int party = 0; party < before.parties; ++party)
            for (int issue = 0; issue < plain::issue_count(before); ++issue) {
                const solve::issue_change expected = expected_change(before, after, party, issue);
                const solve::issue_change found =
                    solve::change(said_before.view(), said_after.view(), static_cast<std::size_t>(party),
                                  static_cast<std::size_t>(issue));
                REQUIRE(found.position == expected.position);
                REQUIRE(found.acceptance == expected.acceptance);
                REQUIRE(found.red_line == expected.red_line);
                ++seen[found.position ? 0 : found.acceptance ? 1 : found.red_line ? 2 : 3];
            }
    }
    for (const std::size_t count : seen)
        CHECK(count > rounds(200));
}
TEST_CASE("conditions in another order, or told twice, are no change")
{
    plain::dossier before = plain::empty_dossier(1, {3, 2});
    before.conditionals.push_back({0, 0, {true, true, false}, plain::leaf(1, 0, 0)});
    before.conditionals.push_back({0, 0, {false, false, true}, plain::leaf(1, 1, 1)});
    before.red_lines.push_back({0, plain::both(plain::leaf(0, 0, 0), plain::leaf(1, 0, 0))});
    before.red_lines.push_back({0, plain::both(plain::leaf(0, 1, 1), plain::leaf(1, 0, 0))});
    plain::dossier after = before;
    std::swap(after.red_lines[0], after.red_lines[1]);
    std::swap(after.conditionals[0], after.conditionals[1]);
    after.conditionals.push_back({0, 0, {true, false, false}, plain::leaf(1, 0, 0)}); // told again of one option
    after.conditionals[1].options = {false, true, false};
    const plain::lowered_dossier one{before};
    const plain::lowered_dossier other{after};
    const solve::issue_change same = solve::change(one.view(), other.view(), 0, 0);
    CHECK_FALSE(same.acceptance);
    CHECK_FALSE(same.red_line);
    after.conditionals[0].proviso = plain::leaf(1, 0, 0);
    const plain::lowered_dossier changed{after};
    CHECK(solve::change(one.view(), changed.view(), 0, 0).acceptance);
    CHECK_FALSE(solve::change(one.view(), changed.view(), 0, 1).acceptance);
}
