#ifndef ENTENTE_SHOW_SVG_GRAPH_COLUMN_HPP
#define ENTENTE_SHOW_SVG_GRAPH_COLUMN_HPP

// Where to draw issues where there is room for one column: below each other, with their linkages beside them.

#include <entente/show/analysis.hpp>
#include <entente/show/svg/drawn_graph.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::detail {

// In the order of the agenda, but what hangs together stands together.
inline graph_layout column_of_issues(const analysis& shown)
{
    graph_layout made;
    made.issues.resize(shown.issues.size());
    made.bends.resize(shown.links.size());
    made.width = graph_box_width + graph_linkage_room + 16;
    long long top = 8;
    std::vector<bool> is_placed(shown.issues.size());
    for (const std::size_t first : shown.agenda) {
        if (is_placed[first])
            continue;
        for (const std::size_t issue : shown.agenda)
            if (!is_placed[issue] && shown.issues[issue].group == shown.issues[first].group) {
                is_placed[issue] = true;
                made.issues[issue] = {8 + graph_box_width / 2, top + graph_box_height / 2};
                top += graph_box_height + 18;
            }
        top += 8;
    }
    made.height = top;
    return made;
}

}

#endif
