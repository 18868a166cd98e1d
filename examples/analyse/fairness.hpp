#ifndef ENTENTE_ANALYSE_FAIRNESS_HPP
#define ENTENTE_ANALYSE_FAIRNESS_HPP

// Which outcomes of a frontier the bargaining solutions single out.

#include <entente/solve/answer.hpp>

#include <cstddef>
#include <vector>

namespace analyse {

enum class rule : unsigned char { nash, egalitarian, kalai_smorodinsky, utilitarian };
inline constexpr std::size_t rules = 4;

// What gains are measured by.
struct measure {
    std::vector<entente::model::units> from;  // by party: where gains begin, which is the least that each takes
    std::vector<entente::model::units> ideal; // by party: the best that each can get
    // Where numbers were rounded: by how many units a utility may be off. Outcomes that are no further apart than that
    // explains count as ties. 0: ties are exact.
    double error = 0;
};

// The places of the outcomes that are no worse for anyone than `from`.
std::vector<std::size_t> rational(const entente::solve::outcomes& all, const std::vector<entente::model::units>& from);
// The best that each party gets in any of these; nothing where there is none.
std::vector<entente::model::units> ideal_of(const entente::solve::outcomes& all,
                                            const std::vector<std::size_t>& candidates);

// Which of the candidates have the greatest
//   nash               product of the gains; where nobody's gaining is compatible with all others' gaining, least gain
//   egalitarian        least gain
//   kalai_smorodinsky  least gain as a share of the ideal gain; a party that can gain nothing has no say
//   utilitarian        sum of utilities
// with all that tie. All on a frontier, so that no outcome which ties is worse for all than another one.
std::vector<std::size_t> best_by(rule by, const entente::solve::outcomes& all,
                                 const std::vector<std::size_t>& candidates, const measure& measured);

}

#endif
