#include <entente/solve/bargaining/read_off_frontier.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;
using solve::criterion;
using solve::outcomes;
using solve::units;
namespace detail = entente::solve::detail;

namespace {

constexpr outcomes listed(std::vector<units> utilities)
{
    outcomes all;
    all.parties = 2;
    all.utilities = utilities;
    return all;
}
constexpr bool reads_a_frontier()
{
    const outcomes all = listed({9, 1, 6, 4, 4, 6, 1, 8});
    const std::vector<units> floors{2, 3};
    criterion prefer;
    prefer.origin = {0, 0};
    prefer.unit = {1, 1};
    return detail::ideal_of(all, floors).utilities == std::vector<units>{6, 6} &&
           detail::best_of(all, prefer, floors).utilities == std::vector<units>{6, 4, 4, 6} &&
           detail::greatest_sums(all, {}).utilities == std::vector<units>{9, 1, 6, 4, 4, 6};
}
static_assert(reads_a_frontier());

}

TEST_CASE("solutions are looked up among a frontier's outcomes, and none in one that is not whole")
{
    CHECK(reads_a_frontier());
    outcomes some = listed({9, 1, 6, 4});
    some.status = certainty::truncated;
    some.why = obstacle::too_many_points;
    const std::vector<units> floors{0, 0};
    const criterion prefer{criterion::kind::leximin, floors, {1, 1}};
    CHECK(detail::best_of(some, prefer, floors).empty());
    CHECK(detail::best_of(some, prefer, floors).status == certainty::truncated);
    CHECK(detail::ideal_of(some, floors).empty());
    CHECK(detail::ideal_of(some, floors).why == obstacle::too_many_points);
    const std::vector<units> twice{2, 1};
    CHECK(detail::greatest_sums(listed({9, 1, 6, 4}), twice).utilities == std::vector<units>{9, 1});
    CHECK_FALSE(detail::all_count(std::vector<units>{1, 0}));
}
