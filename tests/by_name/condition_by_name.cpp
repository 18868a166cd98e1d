#include <entente/by_name/condition_by_name.hpp>

#include <doctest/doctest.h>

#include <utility>

using namespace entente;
using kind = condition_step::kind;

TEST_CASE("a condition is written with the operators that typed ones have")
{
    const issue_named price{"Price"};
    CHECK((price == "120") == condition_by_name::term("Price", "120"));
    CHECK((price == 120) == condition_by_name::term("Price", "120"));
    CHECK((price != "120") == !condition_by_name::term("Price", "120"));
    CHECK((price != -1L) == !condition_by_name::term("Price", "-1"));
    CHECK((price <= "120") == condition_by_name::at_most("Price", "120"));
    CHECK((price <= 0) == condition_by_name::at_most("Price", "0"));
    CHECK((price >= 120U) == condition_by_name::at_least("Price", "120"));
    CHECK((price >= "120") == condition_by_name::at_least("Price", "120"));
    CHECK(between(price, 110, 120) == condition_by_name::between("Price", "110", "120"));
    CHECK(between(price, "110", "120") == condition_by_name::between("Price", "110", "120"));
    CHECK_FALSE((price <= "120") == (price >= "120"));
}

TEST_CASE("a joint follows its operands, the left one first")
{
    const condition_by_name condition =
        (issue_named{"A"} == "x" || !(issue_named{"B"} == "y")) && issue_named{"C"} == "z";
    REQUIRE(condition.steps().size() == 6);
    CHECK(condition.steps()[0] == condition_step{kind::term, "A", "x", ""});
    CHECK(condition.steps()[1] == condition_step{kind::term, "B", "y", ""});
    CHECK(condition.steps()[2].what == kind::negation);
    CHECK(condition.steps()[3].what == kind::either);
    CHECK(condition.steps()[4] == condition_step{kind::term, "C", "z", ""});
    CHECK(condition.steps()[5].what == kind::both);
}

TEST_CASE("an empty condition adds nothing to another")
{
    const condition_by_name none;
    const condition_by_name some = condition_by_name::term("A", "x");
    CHECK(none.empty());
    CHECK((none && some) == some);
    CHECK((some || none) == some);
    CHECK((!none).empty());
    CHECK((none && none).empty());
}
