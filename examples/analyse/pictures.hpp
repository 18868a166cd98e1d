#ifndef ENTENTE_ANALYSE_PICTURES_HPP
#define ENTENTE_ANALYSE_PICTURES_HPP

// An analysis, to look at.

#include "analysis.hpp"
#include "input.hpp"

#include <entente/show/analysis.hpp>

#include <string>

namespace analyse {

enum class picture : unsigned char { html, markdown, svg_board, svg_linkages, svg_frontier, svg_timeline, dot };

// A picture, and the file that it goes to; "-" is standard output.
struct wanted_picture {
    picture kind = picture::html;
    std::string path;

    bool goes_to_standard_output() const { return path == "-"; }
};

// What pictures are drawn of: the outcomes, solutions and trades are those found already.
entente::analysis analysis_to_show(const input& read, const analysis& made, std::string title);

std::string draw(picture kind, const entente::analysis& shown);

}

#endif
