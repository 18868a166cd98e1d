#ifndef ENTENTE_TESTS_PLAIN_STAKES_HPP
#define ENTENTE_TESTS_PLAIN_STAKES_HPP

// Stakes without a bundle: two parties, issues of 2, 3 and 2 options, the second option of the third implying the
// first of the first, and room for three joint values, two constraints and twelve nodes.

#include <entente/model/stakes_editor.hpp>

#include <cstdint>
#include <vector>

struct plain_stakes {
    using units = entente::model::units;

    std::vector<std::uint32_t> option_begin{0, 2, 5, 7};
    std::vector<entente::model::condition_node> implication{
        entente::model::leaf(entente::model::node_kind::within, 2, 1, 1),
        entente::model::leaf(entente::model::node_kind::outside, 0, 0, 0),
        entente::model::joint(entente::model::node_kind::both)};
    std::vector<entente::model::node_range> forbidden{{0, 3}};
    std::vector<units> worth = std::vector<units>(14, 0);
    std::vector<std::uint64_t> valued{0};
    std::vector<entente::model::fallback> fallbacks{{}, {}};
    std::vector<entente::model::option_index> status_quo{0xFFFF, 0xFFFF, 0xFFFF};
    std::vector<entente::model::option_index> settled{0xFFFF, 0xFFFF, 0xFFFF};
    std::vector<std::uint64_t> excluded{0};
    std::vector<units> reaches{0, 0};
    std::vector<entente::model::joint_value> joints{{}, {}, {}};
    std::vector<entente::model::node_range> constraints{{}, {}};
    std::vector<entente::model::condition_node> nodes = std::vector<entente::model::condition_node>(12);

    entente::model::layout_view layout() const { return {2, 3, option_begin, forbidden, implication}; }
    entente::model::stakes_editor editor()
    {
        return {layout(), worth,    valued,  fallbacks, status_quo,
                settled,  excluded, reaches, joints,    constraints,
                nodes,    0,        0,       0,         entente::model::cells_without_joint_values(layout())};
    }
};

#endif
