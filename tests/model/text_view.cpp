#include <entente/model/text_view.hpp>

#include <doctest/doctest.h>

#include <iomanip>
#include <sstream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

using entente::model::text_view;

namespace {

constexpr text_view party{"Russia, and others", 6};

static_assert(party.size() == 6 && party[0] == 'R' && *(party.end() - 1) == 'a' && !party.empty() && party == "Russia");
static_assert(text_view{}.empty() && text_view{} == "" && text_view{} == std::string_view{});

// It equals what has the same characters, on either side.
static_assert(text_view{"abc", 3} == "abc" && "abc" == text_view{"abc", 3});
static_assert(text_view{"abc", 3} != "ab" && "abd" != text_view{"abc", 3} && text_view{"abc", 3} != "abcd");
static_assert(text_view{"abc", 3} == std::string_view{"abc"} && std::string_view{"ab"} != text_view{"abc", 3});

// It becomes a view of the host's, and nothing that would own a copy unasked; what is no name becomes none by itself.
static_assert(std::is_convertible_v<text_view, std::string_view>);
static_assert(!std::is_convertible_v<text_view, std::string>);
static_assert(std::is_constructible_v<std::string, text_view>);
static_assert(std::is_constructible_v<text_view, std::string_view>);
static_assert(!std::is_convertible_v<std::string_view, text_view>);
static_assert(!std::is_constructible_v<text_view, int> && !std::is_constructible_v<text_view, std::vector<int>>);
static_assert(!std::is_convertible_v<text_view, bool> && !std::is_convertible_v<text_view, const char*>);

std::string length_of(std::string_view text) { return std::to_string(text.size()); }

}

TEST_CASE("a text is read wherever a view of the standard library's is")
{
    constexpr text_view text{"abc", 3};
    const std::string owned{text};
    CHECK(owned == "abc");
    CHECK(owned == text);
    CHECK(length_of(text) == "3");
    CHECK(std::string{"- "}.append(text) + "." == "- abc.");
    std::string sum = "> ";
    sum += text;
    CHECK(sum == "> abc");
    CHECK(std::vector<std::string>{std::string{text}} == std::vector<std::string>(1, "abc"));
    CHECK((text.empty() ? std::string_view{} : text) == "abc");
}

TEST_CASE("a text is written to a stream as the standard library writes one")
{
    for (const std::string_view written : {std::string_view{}, std::string_view{"abc"}, std::string_view{"abcdefgh"}})
        for (const int width : {0, 2, 5})
            for (const bool is_left : {false, true}) {
                std::ostringstream found;
                std::ostringstream wanted;
                for (std::ostringstream* const each : {&found, &wanted})
                    *each << (is_left ? std::left : std::right) << std::setfill('.') << std::setw(width);
                found << text_view{written} << '|' << 1;
                wanted << written << '|' << 1;
                CHECK(found.str() == wanted.str());
            }
}
