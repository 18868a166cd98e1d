#include <entente/interop/scenario_from_text.hpp>

#include <doctest/doctest.h>

#include <string_view>

using namespace entente;

TEST_CASE("a text that was read is true")
{
    const scenario_from_text read;
    CHECK(read);
    CHECK(read.sentence("file").empty());
    CHECK(*read == scenario{});
    CHECK(read->bundle().issues() == 0);
}

TEST_CASE("where reading stopped is told as line and column, the first time")
{
    constexpr std::string_view text = "first\nsecond\n\nfourth";
    scenario_from_text read;
    read.stop(text, 8, "this is wrong");
    CHECK_FALSE(read);
    CHECK(read.offset == 8);
    CHECK(read.sentence("file") == "file:2:3: this is wrong");
    read.stop(text, 0, "this too");
    CHECK(read.sentence("file") == "file:2:3: this is wrong");

    const auto place = [&](std::size_t at) {
        scenario_from_text stopped;
        stopped.stop(text, at, "-");
        return stopped.sentence("");
    };
    CHECK(place(0) == ":1:1: -");
    CHECK(place(5) == ":1:6: -");
    CHECK(place(6) == ":2:1: -");
    CHECK(place(13) == ":3:1: -");
    CHECK(place(20) == ":4:7: -");
    CHECK(place(1'000) == ":4:7: -");
}
