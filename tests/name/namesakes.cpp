#include <entente/name/namesakes.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string_view>

using namespace entente;

namespace {

using names_of_four = std::array<std::string_view, 4>;
using two_places = std::array<std::size_t, 2>;

static_assert(detail::find_namesakes(names_of_four{"Dam", "Flow", "Sale", "Warning"}) == two_places{0, 0});
static_assert(detail::find_namesakes(names_of_four{"Dam", "Flow", "Sale", "Flow"}) == two_places{1, 3});
static_assert(detail::find_namesakes(names_of_four{"Dam", "Dam", "Dam", "Flow"}) == two_places{0, 1}); // the first two
static_assert(detail::find_namesakes(names_of_four{"Dam", "dam", "Dam ", " Dam"}) == two_places{0, 0}); // all bytes count
static_assert(detail::find_namesakes(names_of_four{"", "Dam", "Flow", ""}) == two_places{0, 3});
static_assert(detail::find_namesakes(std::array<std::string_view, 1>{"Dam"}) == two_places{0, 0});
static_assert(detail::find_namesakes(std::array<std::string_view, 0>{}) == two_places{0, 0});
// In a table of nine, 31 * slot + byte sends these to one slot: '\t', '\x12', '\x1b', '$' are a multiple of 9 apart.
static_assert(detail::find_namesakes(names_of_four{"\t", "\x12", "\x1b", "$"}) == two_places{0, 0});
static_assert(detail::find_namesakes(names_of_four{"\t", "\x12", "\x1b", "\x12"}) == two_places{1, 3});

}

TEST_CASE("namesakes are found by their places, the first two of them")
{
    constexpr auto found = detail::find_namesakes(names_of_four{"Dam", "Flow", "Sale", "Flow"});
    CHECK(found[0] == 1);
    CHECK(found[1] == 3);
}
