#include <entente/show/wrapping.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using lines = std::vector<std::string>;

TEST_CASE("Lines are broken at spaces, and elsewhere only where a word is too long")
{
    CHECK(detail::wrapped("aaa bbb ccc", 450, 5) == lines{"aaa bbb", "ccc"});
    CHECK(detail::wrapped("aaaaaa", 180, 5) == lines{"aaa", "aaa"});
    CHECK(detail::wrapped("", 450, 5).empty());
    CHECK(detail::wrapped("  a", 450, 5) == lines{"a"});
}

TEST_CASE("What does not fit is left off with an ellipsis")
{
    CHECK(detail::wrapped("aaaaaaaaaa", 300, 1) == lines{"aaa\xE2\x80\xA6"});
    const lines made = detail::wrapped(std::string(300, 'W'), 1400, 2);
    CHECK(made.size() == 2);
    CHECK(made[1].size() < 30);
}

TEST_CASE("Marks stay with their characters, and bytes with theirs")
{
    const std::string marked = "e\xCC\x81";
    CHECK(detail::wrapped(marked + marked, 60, 2) == lines{marked, marked});
    CHECK(detail::wrapped("\xE2\x82\xAC\xE2\x82\xAC", 70, 2) == lines{"\xE2\x82\xAC", "\xE2\x82\xAC"});
    // Too narrow for anything: still every line has a character.
    CHECK(detail::wrapped("ab", 100, 9).size() == 2);
}
