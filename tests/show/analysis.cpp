#include <entente/show/analysis.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("A host may fill an analysis by hand")
{
    analysis made;
    made.parties = {"one", "other"};
    made.issues.resize(3);
    made.positions.resize(6);
    made.positions[4].option = 2;
    CHECK(made.position(1, 1).option == 2);
    CHECK(made.position(0, 1).option == nowhere);
    CHECK(made.position(0, 1).salience == nowhere);
    CHECK(!made.has_worth);
}
