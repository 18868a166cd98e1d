#include <entente/show/timeline.hpp>

#include <doctest/doctest.h>

using namespace entente;

static_assert(nowhere > 0);

TEST_CASE("a time line in which nobody has done anything is empty")
{
    timeline told;
    CHECK(told.empty());
    CHECK(told.last == model::no_day);
    CHECK(timeline_move{}.party == nowhere);
    told.parties = {"one"};
    CHECK(told.empty());
    told.moves.push_back({3, 0, "holds", {"a"}});
    CHECK_FALSE(told.empty());
    CHECK(told.moves[0].source.empty());
}
