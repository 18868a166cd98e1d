#include <entente/solve/bargaining/share_demands.hpp>

#include <entente/solve/elimination/plan.hpp>

#include "support/listed.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::criterion;
using solve::share_demands;

namespace {

share_demands demands_of(const model::problem& posed, const utilities& unit, const utilities& floors)
{
    const criterion prefer{criterion::kind::leximin, utilities(posed.parties, 0), unit};
    return solve::share_demands_of(solve::make_plan(posed, {}).made, prefer, floors, 0);
}

}

TEST_CASE("options that another is as good as are left out, and of equal ones one stays")
{
    const model::problem posed = plain_worth::choice_among({{3, 1}, {1, 3}, {1, 1}, {3, 1}, {3, 0}});
    const share_demands made = demands_of(posed, {1, 1}, {0, 0});
    CHECK(made.cells == std::vector<std::uint32_t>{0, 1});
    CHECK(made.demands.is_free[0] == 1);
    CHECK_FALSE(made.is_hopeless);
}
TEST_CASE("shares are asked of whoever has a unit, and floors where shares do not see to them")
{
    const model::problem posed = plain_worth::choice_among({{4, 2}, {2, 8}});
    const share_demands by_shares = demands_of(posed, {1, 2}, {0, 0});
    CHECK(by_shares.demands.shares == std::vector<unsigned char>{1, 1});
    CHECK(by_shares.size == doctest::Approx(3)); // an option's 6 more than the other, over 2
    const share_demands with_floor = demands_of(posed, {1, 0}, {0, 5});
    CHECK(with_floor.demands.shares == std::vector<unsigned char>{1, 0});
    CHECK(demands_of(posed, {1, 0}, {0, 2}).demands.rows == 1); // nothing is worth less
}
