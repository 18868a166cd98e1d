#include <entente/solve/elimination/order.hpp>

#include "support/linked_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>
#include <vector>

using namespace entente;
using solve::elimination_order_found;
using solve::good_elimination_order;

namespace {

using links = std::vector<std::pair<std::uint32_t, std::uint32_t>>;

// Two options each, and a table over each pair.
constexpr model::problem linked(std::uint32_t issues, const links& pairs)
{
    model::problem made;
    made.parties = 1;
    for (std::uint32_t issue = 1; issue <= issues; ++issue)
        made.option_begin.push_back(2 * issue);
    for (const auto& pair : pairs) {
        made.tables.push_back({static_cast<std::uint32_t>(made.scopes.size()), 2, 0, 4});
        made.scopes.push_back(pair.first);
        made.scopes.push_back(pair.second);
    }
    return made;
}

constexpr bool finds_a_ring_narrow()
{
    const elimination_order_found found =
        good_elimination_order(linked(6, {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 4}}));
    // The issue that stands alone has 2 cells, the ring three times 8, then 4 and 2.
    return found.width == 2 && found.order[0] == 5 && found.cells > 31.5 && found.cells < 32.5;
}
static_assert(finds_a_ring_narrow());

// Whatever a table spans has to be seen together when the first of its issues is eliminated.
void check_order(const model::problem& posed, const elimination_order_found& found)
{
    std::vector<std::size_t> place(posed.issues(), posed.issues());
    REQUIRE(found.order.size() == posed.issues());
    REQUIRE(found.separators.size() == posed.issues());
    for (std::size_t at = 0; at < found.order.size(); ++at)
        place[found.order[at]] = at;
    REQUIRE(std::count(place.begin(), place.end(), posed.issues()) == 0);
    std::size_t width = 0;
    double all_cells = 0;
    for (std::size_t at = 0; at < found.order.size(); ++at) {
        const std::vector<std::uint32_t>& separator = found.separators[at];
        CHECK(std::is_sorted(separator.begin(), separator.end()));
        width = std::max(width, separator.size());
        double cells = static_cast<double>(posed.options(found.order[at]));
        std::size_t parent = posed.issues();
        for (const std::uint32_t issue : separator) {
            CHECK(place[issue] > at);
            parent = std::min(parent, place[issue]);
            cells *= static_cast<double>(posed.options(issue));
        }
        all_cells += cells;
        // What hangs together is handed on together.
        for (const std::uint32_t issue : separator)
            if (place[issue] != parent)
                CHECK(std::count(found.separators[parent].begin(), found.separators[parent].end(), issue) == 1);
    }
    CHECK(found.width == width);
    CHECK(found.cells > all_cells * 0.999999);
    CHECK(found.cells < all_cells * 1.000001);
    for (const model::joint_table& table : posed.tables) {
        std::size_t first = posed.issues();
        for (const std::uint32_t issue : posed.scope(table))
            first = std::min(first, place[issue]);
        for (const std::uint32_t issue : posed.scope(table))
            if (place[issue] != first)
                CHECK(std::count(found.separators[first].begin(), found.separators[first].end(), issue) == 1);
    }
}

}

TEST_CASE("an order leaves out no issue and sees every table whole")
{
    CHECK(finds_a_ring_narrow());
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        check_order(posed, good_elimination_order(posed));
        check_order(posed, good_elimination_order(posed, 1));
    }
}
TEST_CASE("trees of cliques are found as narrow as they are")
{
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        CAPTURE(seed);
        plain_worth::linked_kind kind;
        kind.issues = 30;
        kind.options = 2;
        for (kind.width = 0; kind.width < 5; ++kind.width) {
            const model::problem posed = plain_worth::linked_problem(seed, kind);
            const elimination_order_found found = good_elimination_order(posed);
            check_order(posed, found);
            CHECK(found.width == kind.width);
        }
    }
}
TEST_CASE("issues without links come first, as they stand, and a chain costs two at a time")
{
    const elimination_order_found found = good_elimination_order(linked(7, {{1, 3}, {3, 4}, {4, 6}}));
    CHECK(found.width == 1);
    REQUIRE(found.order.size() == 7);
    CHECK(found.order[0] == 0);
    CHECK(found.order[1] == 2);
    CHECK(found.order[2] == 5);
    CHECK(found.separators[0].empty());
    CHECK(found.separators[3].size() == 1);
    CHECK(found.separators[6].empty());
}
TEST_CASE("a grid of four by four is no wider than four")
{
    links pairs;
    for (std::uint32_t row = 0; row < 4; ++row)
        for (std::uint32_t column = 0; column < 4; ++column) {
            if (column < 3)
                pairs.push_back({4 * row + column, 4 * row + column + 1});
            if (row < 3)
                pairs.push_back({4 * row + column, 4 * row + column + 4});
        }
    const model::problem posed = linked(16, pairs);
    check_order(posed, good_elimination_order(posed));
    CHECK(good_elimination_order(posed).width == 4);
}
TEST_CASE("a large clique costs little to look at, and its cells without number are told as infinite")
{
    constexpr std::uint32_t issues = 200;
    model::problem posed;
    posed.parties = 1;
    for (std::uint32_t issue = 0; issue < issues; ++issue) {
        posed.option_begin.push_back(posed.option_begin.back() + 65'000);
        posed.scopes.push_back(issue);
    }
    posed.tables = {{0, issues, 0, 0}};
    const elimination_order_found found = good_elimination_order(posed);
    CHECK(found.width == issues - 1);
    CHECK(found.cells > std::numeric_limits<double>::max());
}
