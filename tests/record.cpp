#include <entente/record.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

static_assert(outstanding(account, talks_day).size() == 3);

TEST_CASE("one header brings all that is said and asked of a record")
{
    CHECK(concessions(account).size() == 1);
    CHECK(status(dossier_as_of(account, eve), missile_defence) == standing::unreconciled);
}
