#include <entente/show/bundle_names.hpp>

#include "support/moscow.hpp"

#include <doctest/doctest.h>

using namespace moscow;

TEST_CASE("a bundle's numbers have the names of its types")
{
    constexpr entente::detail::bundle_names<framework> names;
    CHECK(names.party(1) == "Russia");
    CHECK(names.issue(2) == "Activation of the system");
    CHECK(names.option(2, 1) == "once established");
    CHECK(names.options(2) == 2);
}
