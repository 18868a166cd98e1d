#include <entente/solve/elimination/plan.hpp>

#include "support/linked_problem.hpp"

#include <doctest/doctest.h>

#include <cstddef>

using namespace entente;
using solve::bucket;
using solve::plan_made;

TEST_CASE("what a plan would need is told, and too much of it refused")
{
    plain_worth::linked_kind kind;
    kind.issues = 12;
    kind.width = 3;
    const model::problem posed = plain_worth::linked_problem(3, kind);
    const solve::elimination_cost cost = solve::elimination_cost_of(posed);
    CHECK(cost.width == 3);
    CHECK(cost.cells < 12 * 256);
    CHECK(cost.bytes > cost.cells * 16);

    limits within;
    within.bytes = static_cast<std::size_t>(cost.bytes) - 1;
    const plan_made none = solve::make_plan(posed, within);
    CHECK_FALSE(none);
    CHECK(none.why == obstacle::linkages_are_too_wide);
    CHECK(none.cost.width == 3);
    CHECK(none.made.buckets.empty());

    within.bytes = static_cast<std::size_t>(cost.bytes) + 1;
    const plan_made plan = solve::make_plan(posed, within);
    CHECK(plan);
    std::size_t cells = 0;
    for (const bucket& at : plan.made.buckets)
        cells += at.cells();
    CHECK(static_cast<double>(cells) <= cost.cells);
    CHECK(static_cast<double>(cells) >= cost.cells);
}
