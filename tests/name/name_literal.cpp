#include <entente/name/name_literal.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente;

namespace {

template <name_literal Name>
struct labelled {
    static constexpr std::string_view name = Name.view();
};

static_assert(std::is_same_v<labelled<"Russia">, labelled<"Russia">>);
static_assert(!std::is_same_v<labelled<"Russia">, labelled<"Russi">>);
static_assert(!std::is_same_v<labelled<"ab">, labelled<"ba">>);
static_assert(labelled<"">::name.empty());

}

TEST_CASE("a name literal is the text without the zero that ends it")
{
    CHECK(labelled<"Missile defence">::name == "Missile defence");
    CHECK(labelled<"Missile defence">::name.size() == 15);
    CHECK(labelled<"São Tomé">::name == "São Tomé");
    CHECK(labelled<"a\0b">::name == std::string_view{"a\0b", 3});
    name_literal office{"Foreign ministry"};
    CHECK(office.view() == "Foreign ministry");
}
