#include <entente/name/layout.hpp>

#include <entente/name/bundle.hpp>

#include <doctest/doctest.h>

#include <array>

using namespace entente;

namespace {

enum class answer { no, yes };
enum class stage { talks, draft, signed_off };

constexpr struct chair final : actor<"Chair"> {} chair;
constexpr struct first final : issue<"First", answer> {} first;
constexpr struct second final : issue<"Second", stage> {} second;
constexpr struct third final : issue<"Third", quantity<0, 9>> {} third;
constexpr struct fourth final : issue<"Fourth", answer> {} fourth;

struct linked final : bundle<parties<chair>, issues<first, second, third, fourth>,
                             linkages<leads_to<fourth, first>, interacts<first, third, fourth>,
                                      implies<(first == answer::yes), (second == stage::draft || third >= 5)>,
                                      implies<(fourth == answer::no), (fourth == answer::yes && third <= 2)>>> {};
struct unlinked final : bundle<parties<chair>, issues<first>> {};

bool is_linked(linkage_kind kind, std::size_t from, std::size_t to)
{
    return detail::layout_of<linked>.linked[static_cast<std::size_t>(kind)].contains(from, to);
}

}

TEST_CASE("options are numbered through")
{
    CHECK(detail::layout_of<linked>.option_begin == std::array<std::uint32_t, 5>{0, 2, 5, 15, 17});
    const model::layout_view view = detail::layout_of<linked>.view();
    CHECK(view.parties == 1);
    CHECK(view.issues == 4);
    CHECK(view.options(2) == 10);
    CHECK(view.all_options() == 17);
}
TEST_CASE("each kind of linkage has its own matrix, and nothing else stands in it")
{
    for (std::size_t from = 0; from < 4; ++from)
        for (std::size_t to = 0; to < 4; ++to) {
            INFO(from << " to " << to);
            CHECK(is_linked(linkage_kind::leads_to, from, to) == (from == 3 && to == 0));
            CHECK(is_linked(linkage_kind::interacts, from, to) == (from != to && from != 1 && to != 1));
            // A term is linked with the other issues of its condition, not with itself.
            CHECK(is_linked(linkage_kind::implies, from, to) ==
                  ((from == 0 && (to == 1 || to == 2)) || (from == 3 && to == 2)));
            CHECK_FALSE(is_linked(linkage_kind::provided, from, to));
            CHECK_FALSE(is_linked(linkage_kind::red_line, from, to));
        }
}
TEST_CASE("an implication is lowered to what no package may contain")
{
    const model::layout_view view = detail::layout_of<linked>.view();
    REQUIRE(view.forbidden.size() == 2);
    for (std::size_t one = 0; one < 2; ++one)
        for (std::size_t two = 0; two < 3; ++two)
            for (std::size_t three = 0; three < 10; ++three)
                for (std::size_t four = 0; four < 2; ++four) {
                    const std::array package{
                        static_cast<model::option_index>(one), static_cast<model::option_index>(two),
                        static_cast<model::option_index>(three), static_cast<model::option_index>(four)};
                    const bool breaks_first = one == 1 && !(two == 1 || three >= 5);
                    const bool breaks_second = four == 0 && !(four == 1 && three <= 2);
                    CHECK((model::evaluate(view.forbidden[0].in(view.nodes), package) == model::truth::yes) == breaks_first);
                    CHECK((model::evaluate(view.forbidden[1].in(view.nodes), package) == model::truth::yes) == breaks_second);
                }
}
TEST_CASE("a bundle without linkages has an empty layout but for its options")
{
    const model::layout_view view = detail::layout_of<unlinked>.view();
    CHECK(view.forbidden.empty());
    CHECK(view.nodes.empty());
    CHECK(view.all_options() == 2);
    CHECK(detail::layout_of<unlinked>.linked[0] == model::bit_matrix<1>{});
}
