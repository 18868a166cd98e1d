#ifndef ENTENTE_ANALYSE_STAIRCASES_HPP
#define ENTENTE_ANALYSE_STAIRCASES_HPP

// The first packages behind the frontier of two parties without linkages, however many packages there are.

#include <entente/model/problem.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <span>
#include <vector>

namespace analyse {

// The frontiers of the last issues, of one, two, and so on to all of them: built once, and then every outcome is traced
// through them in O(options * log(points)) an issue.
class staircases {
public:
    explicit staircases(const entente::model::problem& posed, std::size_t most_bytes);

    // Would they take more bytes than they may?
    bool are_too_large() const { return are_too_large_; }
    // Returns whether the utilities are those of a point of the frontier.
    bool first_package(std::span<const entente::model::units> utilities, entente::solve::flat_package& package) const;

private:
    struct step {
        entente::model::units first;
        entente::model::units second;
    };

    const entente::model::problem& posed_;
    std::vector<std::vector<step>> rest_; // by issue: what it and the later ones can be worth together
    bool are_too_large_ = false;
};

}

#endif
