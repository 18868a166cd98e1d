#include <entente/model/clause.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("a clause says nothing until it is written")
{
    constexpr model::clause_view empty;
    static_assert(empty.malformed == refusal::none);
    CHECK(empty.option == model::unsettled);
    CHECK(empty.salience == model::unstated_salience);
    CHECK(empty.target.empty());
    CHECK(empty.proviso.empty());
}
TEST_CASE("a salience that may be stated is not the one that means unstated")
{
    CHECK(model::unstated_salience > 100);
}
TEST_CASE("what was not refused is the value that is false")
{
    CHECK(refusal{} == refusal::none);
}
