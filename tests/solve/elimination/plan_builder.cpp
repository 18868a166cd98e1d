#include <entente/solve/elimination/plan_builder.hpp>

#include <entente/solve/elimination/plan.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace entente;
using solve::bucket;
using solve::plan;
using solve::plan_made;
using solve::units;

namespace {

static_assert(solve::detail::greatest_common_divisor(12, 18) == 6 && solve::detail::greatest_common_divisor(0, 4) == 4);

// All combinations of options, those that break a constraint too.
std::vector<plain_worth::package> combinations(model::problem posed)
{
    std::fill(posed.forbidden.begin(), posed.forbidden.end(), static_cast<unsigned char>(0));
    return plain_worth::all_packages(posed);
}

std::size_t cell_in(const model::problem& posed, const plan& on, const bucket& at, const plain_worth::package& taken)
{
    return on.state_in(posed, at, taken) * at.options + taken[at.issue];
}

void check_shape(const plan& on)
{
    std::vector<int> parents(on.buckets.size(), 0);
    for (std::size_t at = 0; at < on.buckets.size(); ++at) {
        const bucket& each = on.buckets[at];
        for (std::uint32_t child = 0; child < each.children; ++child) {
            const std::uint32_t which = on.children[each.children_begin + child];
            REQUIRE(which < at);
            ++parents[which];
        }
    }
    for (std::size_t at = 0; at + 1 < parents.size(); ++at)
        CHECK(parents[at] == 1);
    CHECK(parents.back() == 0);
    CHECK(on.root().separator_size == 0);
    for (const units worth : on.local)
        CHECK(worth >= 0);
}

}

TEST_CASE("what a package is worth is what its cells are worth, and it is feasible when they are all open")
{
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const plan_made plan = solve::make_plan(posed, {});
        REQUIRE(plan);
        const solve::plan& on = plan.made;
        REQUIRE(on.issues() == posed.issues());
        check_shape(on);
        for (const plain_worth::package& taken : combinations(posed)) {
            std::vector<units> steps(posed.parties, 0);
            bool is_open = true;
            bool leads_to_children = true;
            for (const bucket& at : on.buckets) {
                const std::size_t cell = cell_in(posed, on, at, taken);
                is_open = is_open && on.is_open(at, cell);
                for (std::size_t party = 0; party < posed.parties; ++party)
                    steps[party] += on.local_of(at, cell)[party];
                for (std::size_t child = 0; child < at.children; ++child) {
                    const bucket& its = on.buckets[on.children[at.children_begin + child]];
                    leads_to_children = leads_to_children &&
                                        on.states_of_child(at, child)[cell] == on.state_in(posed, its, taken);
                }
            }
            REQUIRE(leads_to_children);
            REQUIRE(is_open == plain_worth::is_feasible(posed, taken));
            if (!is_open)
                continue;
            const plain_worth::utilities worth = plain_worth::worth_of(posed, taken);
            for (std::size_t party = 0; party < posed.parties; ++party) {
                REQUIRE(on.utility(party, steps[party]) == worth[party]);
                REQUIRE(on.steps_to(party, worth[party]) == steps[party]);
                REQUIRE(steps[party] <= on.reach[party]);
            }
        }
    }
}
TEST_CASE("numbers that are all multiples are told in steps")
{
    plain_worth::linked_kind kind;
    kind.issues = 6;
    model::problem posed = plain_worth::linked_problem(3, kind);
    const plan_made plain = solve::make_plan(posed, {});
    for (units& worth : posed.worth)
        worth = 10'000 * worth - 3;
    for (units& worth : posed.joint_worth)
        worth *= 10'000;
    const plan_made scaled = solve::make_plan(posed, {});
    CHECK(plain.made.local == scaled.made.local);
    CHECK(plain.made.reach == scaled.made.reach);
    CHECK(scaled.made.step[0] == 10'000 * plain.made.step[0]);
    CHECK(scaled.made.least[1] == 10'000 * plain.made.least[1] - 6 * 3);
}
