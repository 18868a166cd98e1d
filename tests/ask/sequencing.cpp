#include <entente/ask/sequencing.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {

constexpr auto first = date(2008, 1, 1);
constexpr auto second = date(2008, 1, 2);
constexpr auto third = date(2008, 1, 3);

// Russia wants the system dropped before it talks of anything else; the United States want it to join first.
constexpr record<framework> order{
    noted(first, precondition(russia, missile_defence == system::cancelled, before(wto_membership))),
    noted(second, precondition(united_states, wto_membership == bid::supported, before(missile_defence))),
    noted(second, precondition(russia, missile_defence == system::cancelled, before(russian_link))),
    noted(third, agrees(wto_membership == bid::supported)),
};
static_assert(sequencing_deadlock(order, first).empty());
static_assert(sequencing_deadlock(order, second) == issue_set<framework>{missile_defence, wto_membership});
static_assert(sequencing_deadlock(order, third).empty());

constexpr record<framework> ties{
    noted(first, links(russia, missile_defence, wto_membership)),
    noted(second, rejects_linkage(united_states, wto_membership, missile_defence)),
    noted(third, rejects_linkage(russia, missile_defence, wto_membership)),
};
static_assert(tactical_linkages(ties, second).size() == 1);

}

TEST_CASE("opposed preconditions are a deadlock until one of them is met")
{
    CHECK(sequencing_deadlock(order, first).empty());
    CHECK(sequencing_deadlock(order, second).size() == 2);
    CHECK(sequencing_deadlock(order, third).empty());
    const record<framework> round{
        noted(first, precondition(russia, missile_defence == system::cancelled, before(russian_link))),
        noted(first, precondition(united_states, russian_link == access::linked, before(activation))),
        noted(first, precondition(russia, activation == start::at_once, before(missile_defence))),
        noted(first, precondition(russia, activation == start::at_once, before(nuclear_terrorism))),
        noted(second, agrees(activation == start::once_established)), // not as wanted
    };
    CHECK(sequencing_deadlock(round, second) == issue_set<framework>{missile_defence, russian_link, activation});
}
TEST_CASE("a linkage stands until its author drops it, and may be rejected")
{
    const auto alone = tactical_linkages(ties, first);
    REQUIRE(alone.size() == 1);
    CHECK(alone[0].rejected_by.empty());
    CHECK(alone[0].by == party_in<framework>{russia});
    CHECK(alone[0].first == issue_in<framework>{missile_defence});
    CHECK(alone[0].second == issue_in<framework>{wto_membership});
    CHECK(tactical_linkages(ties, second)[0].rejected_by == party_set<framework>{united_states});
    CHECK(tactical_linkages(ties, third).empty());
}
TEST_CASE("a precondition names an option of its issue")
{
    const std::array<entry<framework>, 1> wrong{
        noted(first, precondition(russia, missile_defence == static_cast<moscow::system>(5), before(activation)))};
    CHECK(record<framework>::from(wrong).reason == record_refusal::value_is_no_option);
}
