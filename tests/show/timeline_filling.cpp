#include <entente/show/timeline_filling.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("the same done to several things on a day is one move, and something else another")
{
    timeline made;
    for (const char* object : {"a", "b"})
        detail::add_move(made, {5, 0, "holds"}, object);
    detail::add_move(made, {5, 1, "holds"}, "a");
    detail::add_move(made, {6, 0, "holds"}, "a");
    REQUIRE(made.moves.size() == 3);
    CHECK(made.moves[0].objects == std::vector<std::string>{"a", "b"});
}

TEST_CASE("a meeting lasts until it is last told of")
{
    timeline made;
    detail::meeting_on("m", 5, made);
    detail::meeting_on("n", 6, made);
    CHECK(detail::meeting_on("m", 7, made).last == 7);
    REQUIRE(made.meetings.size() == 2);
    CHECK(made.meetings[0].first == 5);
}
