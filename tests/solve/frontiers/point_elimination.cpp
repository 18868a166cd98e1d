#include <entente/solve/frontiers/point_elimination.hpp>

#include "support/linked_problem.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::point_elimination;
using solve::units;

namespace {

constexpr bool keeps_three_of_four()
{
    model::problem posed;
    posed.parties = 3;
    posed.option_begin = {0, 2, 4};
    posed.worth = {1, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 1};
    const solve::plan_made plan = solve::make_plan(posed, {});
    point_elimination<std::int32_t> elimination{plan.made, {}};
    return elimination.run().size() == 2 && elimination.why() == obstacle::none;
}
static_assert(keeps_three_of_four());

// In the order in which they are kept.
template <class Value>
std::vector<utilities> listed(const solve::plan& on, const solve::dominance_tree<Value>& points)
{
    std::vector<utilities> found;
    for (std::size_t place = 0; place < points.size(); ++place) {
        found.emplace_back();
        for (std::size_t party = 0; party < on.parties; ++party)
            found.back().push_back(on.utility(party, points.of(place)[party * points.lanes]));
    }
    return found; // with what was found twice
}

template <class Value>
void check_against(const solve::plan& on, const std::vector<utilities>& wanted)
{
    point_elimination<Value> elimination{on, {}};
    std::vector<utilities> found = listed(on, elimination.run());
    std::sort(found.begin(), found.end(), std::greater<>{});
    REQUIRE(found == wanted);
    REQUIRE(elimination.why() == obstacle::none);
}

}

TEST_CASE("points that are kept are those that no package dominates, each once, in numbers of any width")
{
    CHECK(keeps_three_of_four());
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        const std::vector<utilities> wanted = plain_worth::frontier(posed);
        check_against<std::int32_t>(plan.made, wanted);
        check_against<std::int64_t>(plan.made, wanted);
    }
}
TEST_CASE("a run ends where too many points are kept, in a sum or at once, or the host wants")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 8;
    for (kind.width = 0; kind.width < 3; ++kind.width)
        for (const std::size_t points : {0U, 1U, 10U, 40U}) {
            const model::problem posed = plain_worth::linked_problem(2, kind);
            const solve::plan_made plan = solve::make_plan(posed, {});
            limits within;
            within.points = points;
            point_elimination<std::int32_t> elimination{plan.made, within};
            CHECK(elimination.run().size() == 0);
            CHECK(elimination.why() == obstacle::too_many_points);
        }
    const model::problem posed = plain_worth::linked_problem(2, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    std::size_t left = 5;
    limits within;
    within.host = &left;
    within.proceed = [](void* host, progress) { return (*static_cast<std::size_t*>(host))-- > 0; };
    point_elimination<std::int32_t> elimination{plan.made, within};
    CHECK(elimination.run().size() == 0);
    CHECK(elimination.why() == obstacle::stopped_by_host);
}
TEST_CASE("tasks done in any order keep the same points in the same order")
{
    plain_worth::linked_kind kind;
    kind.parties = 3;
    kind.issues = 13;
    kind.greatest = 1000;
    kind.is_opposed = true;
    kind.width = 1;
    const model::problem posed = plain_worth::linked_problem(2, kind);
    const solve::plan_made plan = solve::make_plan(posed, {});
    std::size_t runs = 0;
    limits within;
    within.threads = {[](void* host, std::size_t count, void (*task)(void*, std::size_t), void* data) {
                          ++*static_cast<std::size_t*>(host);
                          while (count > 0)
                              task(data, --count);
                      },
                      &runs};
    point_elimination<std::int64_t> backwards{plan.made, within};
    point_elimination<std::int64_t> alone{plan.made, {}};
    CHECK(listed(plan.made, backwards.run()) == listed(plan.made, alone.run()));
    CHECK(runs > 0);
}
