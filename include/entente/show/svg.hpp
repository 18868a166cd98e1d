#ifndef ENTENTE_SHOW_SVG_HPP
#define ENTENTE_SHOW_SVG_HPP

// All pictures: the board, the frontier, the linkages, the time line.

#include <entente/show/svg/board.hpp>
#include <entente/show/svg/frontier.hpp>
#include <entente/show/svg/graph.hpp>
#include <entente/show/svg/timeline.hpp>

#endif
