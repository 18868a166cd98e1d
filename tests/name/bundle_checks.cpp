#include <entente/name/bundle_checks.hpp>

#include <doctest/doctest.h>

// That the checks refuse what they should, and in which words, is tested by the programs in tests/wrong. Here: that they
// let pass what they should, and find the shortest cycle.

using namespace entente;

namespace {

enum class answer { no, yes };
constexpr struct chair final : actor<"Chair"> {} chair;
constexpr struct a final : issue<"A", answer> {} a;
constexpr struct b final : issue<"B", answer> {} b;
constexpr struct c final : issue<"C", answer> {} c;
constexpr struct d final : issue<"D", answer> {} d;

using all = detail::type_list<struct a, struct b, struct c, struct d>;

template <class... Linkages>
constexpr auto cycle_in = detail::find_cycle<all, Linkages...>();

static_assert(cycle_in<leads_to<a, b>, leads_to<a, c>, leads_to<b, d>, leads_to<c, d>>.length == 0);
static_assert(cycle_in<interacts<a, b>, interacts<b, a>>.length == 0); // undirected: no cycle
static_assert(cycle_in<leads_to<c, c>>.length == 1 && cycle_in<leads_to<c, c>>.vertices[0] == 2);

constexpr auto shortest = cycle_in<leads_to<a, b>, leads_to<b, c>, leads_to<c, a>, leads_to<d, c>, leads_to<c, d>>;
static_assert(shortest.length == 2 && shortest.vertices[0] == 2 && shortest.vertices[1] == 3);

using valid = detail::linkage_check<all, implies<(a == answer::yes), (b == answer::no || !(c == answer::yes))>>;
using invalid_term = detail::linkage_check<all, implies<(a == static_cast<answer>(2)), (b == answer::no)>>;
using invalid_condition = detail::linkage_check<all, implies<(a == answer::yes), (b != static_cast<answer>(-1))>>;
static_assert(valid::has_valid_options());
static_assert(!invalid_term::has_valid_options());
static_assert(!invalid_condition::has_valid_options());

static_assert(detail::bundle_is_well_formed<parties<chair>, issues<a>>());
static_assert(detail::bundle_is_well_formed<linkages<leads_to<a, b>, interacts<b, c, a>>, issues<a, b, c>,
                                            capacity<room{.terms = 4}>, parties<chair>>());

}

TEST_CASE("a cycle is told from its least issue on")
{
    const auto cycle = cycle_in<leads_to<d, b>, leads_to<b, c>, leads_to<c, d>>;
    REQUIRE(cycle.length == 3);
    CHECK(cycle.vertices[0] == 1);
    CHECK(cycle.vertices[1] == 2);
    CHECK(cycle.vertices[2] == 3);
}
