#include <entente/show/option_text.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string_view>

using namespace entente;

namespace music {
enum class pace { slow, fast };
inline constexpr struct tempo final : issue<"Tempo", pace> {} tempo;
}

template <>
struct entente::options_of<music::pace> {
    static constexpr std::array values{music::pace::slow, music::pace::fast};
    static constexpr std::array names{std::string_view{"at_ease"}, std::string_view{"at ease"}};
};

TEST_CASE("an option is its enumerator's name, with spaces, or its number")
{
    CHECK(detail::option_text<struct moscow::activation>(1) == "once established");
    CHECK(detail::option_text<struct moscow::missile_defence>(0) == "cancelled");
    CHECK(detail::option_text<struct trade::fishing>(2) == "open to all");
    CHECK(detail::option_text<struct trade::tariff>(0) == "0");
    CHECK(detail::option_text<struct trade::tariff>(10) == "50");
}
TEST_CASE("a name that is stated is shown as it is")
{
    CHECK(detail::option_text<struct music::tempo>(0) == "at_ease");
    CHECK(detail::option_text<struct music::tempo>(1) == "at ease");
}
TEST_CASE("the same where the issue is a place in the bundle")
{
    CHECK(detail::option_text<moscow::framework>(2, 0) == "at once");
    CHECK(detail::option_text<moscow::framework>(4, 1) == "in force");
    CHECK(detail::option_text<trade::agreement>(0, 3) == "15");
    CHECK(detail::option_text<trade::agreement>(3, 1) == "regional names");
}
