#ifndef ENTENTE_ANALYSE_PAGES_HPP
#define ENTENTE_ANALYSE_PAGES_HPP

// An analysis, written down.

#include "analysis.hpp"

#include <string>
#include <string_view>

namespace analyse {

// A page to read.
std::string text_page(const entente::scenario& said, const analysis& made);

// One JSON object, "entente-analysis/1". Numbers of points are written so that the same numbers are read again.
std::string json_page(const entente::scenario& said, const analysis& made);
// The same where there is nothing to analyse.
std::string json_refusal(std::string_view why);

// In words: exact, bounded, truncated or refused.
std::string_view word_for(entente::certainty status);

}

#endif
