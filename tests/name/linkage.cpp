#include <entente/name/linkage.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

enum class answer { no, yes };
constexpr struct first final : issue<"First", answer> {} first;
constexpr struct second final : issue<"Second", answer> {} second;
constexpr struct third final : issue<"Third", answer> {} third;

static_assert(std::is_same_v<leads_to<first, second>, leads_to_link<struct first, struct second>>);
static_assert(!std::is_same_v<leads_to<first, second>, leads_to<second, first>>);
static_assert(std::is_same_v<interacts<first, second, third>,
                             interacts_link<struct first, struct second, struct third>>);
static_assert(std::is_same_v<implies<(first == answer::yes), (second == answer::yes)>,
                             implies<(first == answer::yes), (second == answer::yes)>>);
static_assert(!std::is_same_v<implies<(first == answer::yes), (second == answer::yes)>,
                              implies<(first == answer::yes), (second == answer::no)>>);
static_assert(!std::is_same_v<implies<(first == answer::yes), (second == answer::yes || third == answer::no)>,
                              implies<(first == answer::yes), (second == answer::yes && third == answer::no)>>);

}

TEST_CASE("linkages are counted from zero, so that they can index an array")
{
    CHECK(static_cast<unsigned>(linkage_kind::leads_to) == 0);
    CHECK(static_cast<unsigned>(linkage_kind::red_line) + 1 == linkage_kinds);
}
