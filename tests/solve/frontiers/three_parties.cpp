// Frontiers of three parties on problems too large to list carry a proof, which does without the frontier's algorithm.

#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>

#include "support/dice.hpp"
#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

using namespace entente;
using plain_worth::linked_kind;
using plain_worth::utilities;
using solve::outcomes;
using solve::units;

namespace {

constexpr std::size_t parties = 3;

// Each party alone, and as many random mixtures of them.
std::vector<units> random_weights(std::size_t lanes, dice& random)
{
    std::vector<units> weights;
    for (std::size_t lane = 0; lane < lanes; ++lane)
        for (std::size_t party = 0; party < parties; ++party)
            weights.push_back(lane < parties ? (lane == party ? 1000 : 0) : 1 + static_cast<units>(random.below(1000)));
    return weights;
}

units weigh(const utilities& point, std::span<const units> weights)
{
    units sum = 0;
    for (std::size_t party = 0; party < parties; ++party)
        sum += weights[party] * point[party];
    return sum;
}

// The frontier, in the plan's steps.
std::vector<utilities> in_steps(const solve::plan& on, const outcomes& found)
{
    std::vector<utilities> points;
    for (std::size_t which = 0; which < found.size(); ++which) {
        points.emplace_back();
        for (std::size_t party = 0; party < parties; ++party)
            points.back().push_back((found[which][party] - on.least[party]) / on.step[party]);
    }
    return points;
}

// Of all packages that reach the target, those that none of them dominates.
std::vector<utilities> undominated_from(const solve::plan& on, const solve::weighted_sums& sums, const utilities& target)
{
    solve::lower_bounds bounds{sums, {}};
    for (std::size_t lane = 0; lane < sums.lanes(); ++lane)
        bounds.least.push_back(weigh(target, sums.weights(lane)));
    solve::bounded_elimination search{on, {}};
    REQUIRE(search.run(bounds, 1'000'000, {true, false}));
    std::vector<utilities> found;
    for (std::size_t which = 0; which < search.size(); ++which)
        found.emplace_back(search[which].begin(), search[which].end());
    return plain_worth::in_order(found);
}

bool is_reached(const std::vector<utilities>& points, const utilities& wanted)
{
    return std::any_of(points.begin(), points.end(),
                       [&wanted](const utilities& point) { return plain_worth::reaches(point, wanted); });
}

}

TEST_CASE("large frontiers of three parties pass every test of completeness")
{
    struct large {
        std::size_t issues;
        std::size_t options;
        std::size_t width;
        units greatest;
    };
    dice random{2025};
    for (const large& each : {large{50, 4, 0, 5}, large{100, 2, 0, 4}, large{100, 2, 1, 3}, large{50, 2, 2, 5}}) {
        CAPTURE(each.issues);
        CAPTURE(each.width);
        linked_kind kind;
        kind.parties = parties;
        kind.issues = each.issues;
        kind.options = each.options;
        kind.width = each.width;
        kind.greatest = each.greatest;
        const model::problem posed = plain_worth::linked_problem(each.issues, kind);
        const solve::plan_made plan = solve::make_plan(posed, {});
        REQUIRE(plan);
        const outcomes found = solve::frontier(posed);
        REQUIRE(found.status == certainty::exact);
        const std::vector<utilities> points = in_steps(plan.made, found);
        REQUIRE(points.size() > 100);

        // Under any weights the best package is on the frontier, and what is like it is reached by a point.
        solve::weighted_sums sums;
        sums.weigh(plan.made, random_weights(24, random), true);
        std::vector<model::option_index> best(each.issues);
        for (std::size_t lane = 0; lane < sums.lanes(); ++lane) {
            units most = 0;
            for (const utilities& point : points)
                most = std::max(most, weigh(point, sums.weights(lane)));
            CHECK(most == sums.best(lane));
            sums.best_package(posed, lane, best);
            for (std::size_t sample = 0; sample < 20; ++sample) {
                std::vector<model::option_index> like = best;
                for (std::size_t change = 0; change < 1 + sample % 5; ++change)
                    like[random.below(each.issues)] = static_cast<model::option_index>(random.below(each.options));
                utilities worth = plain_worth::worth_of(posed, like);
                for (std::size_t party = 0; party < parties; ++party)
                    worth[party] = (worth[party] - plan.made.least[party]) / plan.made.step[party];
                CHECK(is_reached(points, worth));
            }
        }

        // No package dominates a point; and around it there are the frontier's points, no other ones and no fewer.
        for (std::size_t sample = 0; sample < 12; ++sample) {
            utilities target = points[random.below(points.size())];
            CAPTURE(sample);
            CHECK(undominated_from(plan.made, sums, target) == std::vector<utilities>{target});
            for (units& each_party : target)
                each_party = std::max<units>(0, each_party - static_cast<units>(random.below(4)));
            target[random.below(parties)] += 1;
            std::vector<utilities> wanted;
            for (const utilities& point : points)
                if (plain_worth::reaches(point, target))
                    wanted.push_back(point);
            CHECK(undominated_from(plan.made, sums, target) == plain_worth::in_order(wanted));
        }
    }
}
