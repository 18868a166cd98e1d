#ifndef ENTENTE_SHOW_SVG_DRAWN_GRAPH_HPP
#define ENTENTE_SHOW_SVG_DRAWN_GRAPH_HPP

// Where a graph's issues and linkages are drawn.

#include <entente/version.hpp>

#include <vector>

namespace entente::inline v0_1::detail {

// In pixels: the middle of a box, or of a bend.
struct drawn_spot {
    long long x = 0;
    long long y = 0;
};

// By issue its spot; by linkage the spots between its ends, as it runs from the issue on the left to that on the right.
struct graph_layout {
    std::vector<drawn_spot> issues;
    std::vector<std::vector<drawn_spot>> bends;
    long long width = 0;
    long long height = 0;
};

inline constexpr long long graph_box_width = 232;
inline constexpr long long graph_box_height = 74;
inline constexpr long long graph_linkage_room = 96; // beside a column, for what links its issues

}

#endif
