#include <entente/by_name/bundle_differences.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("differences are told in the order in which they were found, a line each")
{
    bundle_differences found;
    CHECK(found.empty());
    found.add({difference_kind::party_only_in_bundle, "Russia", {}, {"Prussia"}});
    name_difference role{difference_kind::role_only_in_scenario, "Norway", "Kosovo"};
    role.role = third_party_kind::mediator;
    found.add(role);
    CHECK(found.size() == 2);
    CHECK(found[1] == role);
    CHECK(found.sentences() == "the scenario has no party \"Russia\"; close to it: \"Prussia\"\n"
                               "only in the scenario is \"Norway\" a mediator of \"Kosovo\"\n");
}
