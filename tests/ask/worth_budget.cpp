// Solutions of a size that a document may have, found within a constant. It has to fit into a quarter of the compilers'
// default limits.

#include <entente/ask/frontier.hpp>
#include <entente/ask/solutions.hpp>
#include <entente/ask/trading.hpp>

#include "support/shop.hpp"

#include <doctest/doctest.h>

using namespace shop;

namespace {

constexpr auto by_product = nash(worth);
constexpr auto by_least_gain = egalitarian(worth);
constexpr auto by_least_share = kalai_smorodinsky(worth);
constexpr auto by_sum = utilitarian(worth);
constexpr std::size_t outcome_count = frontier(worth).size();
static_assert(by_product && by_least_gain && by_least_share && by_sum && outcome_count > 50);
static_assert(can_agree(worth));
static_assert(count_packages(worth).count == natural{16'777'216});
static_assert(count_packages(worth, price == grade::b).count == natural{4'194'304});
static_assert(ideal_point(worth).size() == 1);
static_assert(zopa(worth).size() > 10);
static_assert(what_ifs(worth).with(price == grade::d) >= what_ifs(worth).with(price == grade::a));

}

TEST_CASE("what a constant finds of twelve issues is what the program finds, which searches where a constant lists")
{
    CHECK(nash(worth).package == by_product.package);
    CHECK(nash(worth).utilities == by_product.utilities);
    CHECK(egalitarian(worth).package == by_least_gain.package);
    CHECK(kalai_smorodinsky(worth).package == by_least_share.package);
    CHECK(utilitarian(worth).package == by_sum.package);
    CHECK(frontier(worth).size() == outcome_count);
    CHECK(can_agree(worth));
    CHECK(worth_of(worth, by_product.package) == by_product.utilities);
}
