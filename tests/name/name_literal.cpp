#include <entente/name/name_literal.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente;

namespace {

template <name_literal Name>
struct named {
    static constexpr std::string_view name = Name.view();
};

static_assert(std::is_same_v<named<"Russia">, named<"Russia">>);
static_assert(!std::is_same_v<named<"Russia">, named<"Russi">>);
static_assert(!std::is_same_v<named<"ab">, named<"ba">>);
static_assert(named<"">::name.empty());

}

TEST_CASE("a name literal is the text without the zero that ends it")
{
    CHECK(named<"Missile defence">::name == "Missile defence");
    CHECK(named<"Missile defence">::name.size() == 15);
    CHECK(named<"São Tomé">::name == "São Tomé");
    CHECK(named<"a\0b">::name == std::string_view{"a\0b", 3});
}
