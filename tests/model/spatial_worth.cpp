#include <entente/model/spatial_worth.hpp>

#include "support/editor_views.hpp"
#include "support/plain_stakes.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace entente;
using namespace entente::model;

namespace {

constexpr units point = usual_units_per_point;

static_assert(spatial_worth(unstated_salience, 3, 3, 9, true) == 100 * point);
static_assert(spatial_worth(60, 1, 3, 5, true) == 30 * point);

}

TEST_CASE("an option is worth the salience times its closeness")
{
    for (std::size_t option = 0; option < 5; ++option) {
        CHECK(spatial_worth(40, option, 0, 5, true) == static_cast<units>(40 - 10 * option) * point);
        CHECK(spatial_worth(40, option, 4, 5, true) == static_cast<units>(10 * option) * point);
        CHECK(spatial_worth(40, option, 1, 5, false) == (option == 1 ? 40 * point : 0));
        CHECK(spatial_worth(0, option, 1, 5, true) == 0);
    }
    CHECK(spatial_worth(10, 0, 0, 1, true) == 10 * point);
    CHECK(spatial_worth(100, 1, 0, 4, true) == 666'667);
    CHECK(spatial_worth(100, 2, 0, 4, true) == 333'333);
}
TEST_CASE("positions become values, and red lines constraints")
{
    plain_stakes stated;
    stakes_editor editor = stated.editor();
    const std::vector<option_index> positions{unsettled, 2, unsettled, 1, unsettled, unsettled};
    const std::vector<unsigned char> saliences{0xFF, 50, 0xFF, 0xFF, 70, 0xFF};
    const std::vector<std::uint64_t> accepted{0};
    const std::vector<std::uint64_t> ruled_out{1U << 6 | 1U << (7 + 2)}; // by the first party, and by the second
    const std::vector<option_index> settled(3, unsettled);
    const std::vector<model::settlement> settlements(3);
    const std::vector<condition_node> nodes{leaf(node_kind::within, 0, 0, 0), leaf(node_kind::within, 1, 2, 2),
                                            joint(node_kind::both)};
    const std::vector<red_line> lines{{1, {0, 3}}};
    const dossier_view said{stated.layout(), positions, saliences, accepted, ruled_out, settled,
                            settlements,     settled,   {},        lines,    nodes};
    const std::array<bool, 3> is_ordered{false, true, false};
    CHECK(take_positions(editor, said, is_ordered) == worth_refusal::none);
    const stakes_view view = view_of(editor);
    CHECK(view.worth_of(0, 1, 0) == 0);
    CHECK(view.worth_of(0, 1, 1) == 25 * point);
    CHECK(view.worth_of(0, 1, 2) == 50 * point);
    CHECK(view.worth_of(1, 0, 0) == 0);
    CHECK(view.worth_of(1, 0, 1) == 100 * point);
    CHECK_FALSE(view.is_valued(1, 1)); // a salience without a position
    CHECK(view.excluded[0] == (1U << 6 | 1U << 2));
    REQUIRE(view.constraints.size() == 1);
    CHECK(evaluate(view.constraints[0].in(view.nodes), std::array<option_index, 3>{0, 2, 0}) == truth::yes);
}
TEST_CASE("red lines that have no room are refused")
{
    plain_stakes stated;
    stated.constraints.clear();
    stakes_editor editor = stated.editor();
    const std::vector<option_index> nothing(6, unsettled);
    const std::vector<unsigned char> saliences(6, unstated_salience);
    const std::vector<std::uint64_t> none{0};
    const std::vector<model::settlement> settlements(3);
    const std::vector<condition_node> nodes{leaf(node_kind::within, 0, 0, 0), leaf(node_kind::within, 1, 2, 2),
                                            joint(node_kind::both)};
    const std::vector<red_line> lines{{1, {0, 3}}};
    const dossier_view said{stated.layout(), nothing, saliences, none,  none, nothing,
                            settlements,     nothing, {},        lines, nodes};
    CHECK(take_positions(editor, said, std::array<bool, 3>{}) == worth_refusal::no_room_for_another_constraint);
}
