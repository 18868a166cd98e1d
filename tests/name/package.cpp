#include <entente/name/package.hpp>

#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace house;

namespace {

constexpr package<sale> deal{repairs == answer::yes, handover == moment::summer, price == 150};
static_assert(deal[price] == 150 && deal[repairs] == answer::yes && deal[handover] == moment::summer);
static_assert(deal == package<sale>{price == 150, repairs == answer::yes, handover == moment::summer});
static_assert(deal == package<sale>::at({5, 1, 1}));
static_assert(deal.with(price == 160)[price] == 160 && deal.with(price == 160) != deal);
static_assert(deal.at(repairs) == term_in<sale>{repairs == answer::yes});
static_assert(deal.satisfies(price <= 150 && !(handover == moment::autumn)));

// What a stated option compares with, and what it does not.
using stated_moment = stated_option<struct handover>;
static_assert(stated_moment{nothing_said} == nothing_said && !stated_moment{nothing_said}.is_stated());
static_assert(stated_moment{1} == moment::summer && stated_moment{1} != moment::autumn && stated_moment{1} != nothing_said);
static_assert(stated_moment{1} == (handover == moment::summer) && stated_moment{1} != stated_moment{2});
static_assert(stated_moment{nothing_said} != moment::spring && stated_moment{nothing_said} == stated_moment{nothing_said});
static_assert(stated_moment{2}.option() == moment::autumn);
static_assert(stated_option<struct price>{5} == 150 && stated_option<struct price>{5} != 155);

constexpr partial_package<sale> nothing;
static_assert(nothing.issues().empty() && nothing[price] == nothing_said);

package_fault fault_of(std::initializer_list<term_in<sale>> terms)
{
    const auto draft = package<sale>::from(terms);
    CHECK(static_cast<bool>(draft) == (draft.fault == package_fault::none));
    return draft.fault;
}

}

TEST_CASE("a package has a term for every issue, by its name or by its place")
{
    CHECK(deal.at(price).option_index() == 5);
    CHECK(deal.at(handover).issue() == issue_in<sale>{handover});
    CHECK(deal.options() == std::array<model::option_index, 3>{5, 1, 1});
}
TEST_CASE("from: a package of any range of terms, in any order")
{
    const std::vector<term_in<sale>> terms{handover == moment::summer, price == 150, repairs == answer::yes};
    const package_draft<sale> draft = package<sale>::from(terms);
    REQUIRE(static_cast<bool>(draft));
    CHECK(*draft == deal);
    CHECK((*draft)[price] == 150);
    CHECK(draft->at(handover) == term_in<sale>{handover == moment::summer});
}
TEST_CASE("a stated option may be none")
{
    std::vector<stated_moment> each;
    each.emplace_back(nothing_said);
    each.emplace_back(model::option_index{1});
    CHECK_FALSE(each[0].is_stated());
    CHECK(each[0] == nothing_said);
    CHECK(each[0] != moment::spring);
    CHECK(each[0] != each[1]);
    CHECK(each[1].option() == moment::summer);
}
TEST_CASE("from: what is wrong with the terms")
{
    CHECK(fault_of({price == 150, repairs == answer::yes}) == package_fault::issue_without_a_term);
    CHECK(fault_of({}) == package_fault::issue_without_a_term);
    CHECK(fault_of({price == 150, repairs == answer::yes, price == 150}) == package_fault::two_terms_on_one_issue);
    CHECK(fault_of({price == 155, repairs == answer::yes, handover == moment::spring}) == package_fault::value_is_no_option);
    CHECK(fault_of({price == 150, repairs == static_cast<answer>(3)}) == package_fault::value_is_no_option);
    CHECK(fault_of({price == 150, repairs == answer::no, handover == moment::spring}) == package_fault::none);
}
TEST_CASE("with: one term changes, the others stay")
{
    const package<sale> later = deal.with(handover == moment::autumn);
    CHECK(later[handover] == moment::autumn);
    CHECK(later[price] == 150);
    CHECK(deal[handover] == moment::summer);
    CHECK(deal.with(price == 155) == deal); // at run time, what is no option changes nothing
}
TEST_CASE("satisfies: a condition is met or not met by a package")
{
    CHECK(deal.satisfies(price == 150));
    CHECK_FALSE(deal.satisfies(price != 150));
    CHECK(deal.satisfies(between(price, 145, 155)));
    CHECK_FALSE(deal.satisfies(handover <= moment::spring || repairs == answer::no));
}
TEST_CASE("a partial package has terms on some issues")
{
    const partial_package<sale> some{{5, model::unsettled, 0}};
    CHECK(some[price] == 150);
    CHECK(some[repairs] == nothing_said);
    CHECK(some[handover] == (handover == moment::spring));
    CHECK(some.issues() == issue_set<sale>{price, handover});
    CHECK(some.at(handover).option_index() == 0);
    CHECK(some != nothing);
    CHECK(some == partial_package<sale>{{5, model::unsettled, 0}});
}
TEST_CASE("a term known at run time only")
{
    const term_in<sale> term = handover == moment::autumn;
    CHECK(term.issue().name() == "Handover");
    CHECK(term.option_index() == 2);
    CHECK(term == term_in<sale>::at(2, 2));
    CHECK(term != term_in<sale>::at(2, 1));
    CHECK(term_in<sale>{price == 155}.option_index() == model::unsettled);
}
TEST_CASE("a package written out in a function is the one written as a constant")
{
    const package<sale> local{repairs == answer::yes, handover == moment::summer, price == 150};
    CHECK(local == deal);
}
TEST_CASE("at run time, terms that make no package leave it without any")
{
    package<sale> lacking{price == 120, repairs == answer::yes};
    CHECK(!lacking.is_complete());
    CHECK(!lacking.satisfies(price == 120));
    package<sale> whole{price == 120, repairs == answer::yes, handover == moment::summer};
    CHECK(whole.is_complete());
    CHECK(whole.satisfies(price == 120));
}
