#include "fairness.hpp"

#include <entente/model/natural.hpp>

#include <algorithm>
#include <cmath>
#include <compare>
#include <cstdint>
#include <span>

namespace analyse {

namespace {

using entente::natural;
using entente::model::units;
using entente::solve::outcomes;

// What an outcome scores: a number that is compared exactly, as a fraction.
struct score {
    natural number;
    natural unit{1};

    std::strong_ordering compare(const score& other) const
    {
        return unit == other.unit ? number <=> other.number : number * other.unit <=> other.number * unit;
    }
};

natural natural_of(units number) { return natural{static_cast<std::uint64_t>(number)}; }

class scoring {
public:
    scoring(rule by, const measure& measured) : by_{by}, measured_{measured} {}

    // Of an outcome that gives everybody the least, so that no gain is negative.
    score of(std::span<const units> outcome) const
    {
        score total;
        bool is_first = true;
        if (by_ == rule::nash)
            total.number = natural{1};
        for (std::size_t party = 0; party < outcome.size(); ++party) {
            const units gain = outcome[party] - measured_.from[party];
            switch (by_) {
            case rule::nash: total.number *= natural_of(gain); break;
            case rule::utilitarian: total.number += natural_of(gain); break;
            case rule::egalitarian:
            case rule::kalai_smorodinsky: {
                const units ideal = measured_.ideal[party] - measured_.from[party];
                if (by_ == rule::kalai_smorodinsky && ideal == 0)
                    break;
                const score share{natural_of(gain), by_ == rule::egalitarian ? natural{1} : natural_of(ideal)};
                if (is_first || share.compare(total) < 0)
                    total = share;
                is_first = false;
            }
            }
        }
        return total;
    }
    // By how much a score may be off where each utility, and so each gain twice, is; and the score itself.
    static double value(const score& of) { return of.number.approximately() / of.unit.approximately(); }
    double error(std::span<const units> outcome, double score) const
    {
        const double gain_error = 2 * measured_.error;
        double sum = 0;
        for (std::size_t party = 0; party < outcome.size(); ++party) {
            const auto gain = static_cast<double>(outcome[party] - measured_.from[party]);
            const auto ideal = static_cast<double>(measured_.ideal[party] - measured_.from[party]);
            switch (by_) {
            case rule::nash: sum += gain > 0 ? score * gain_error / gain : 0; break;
            case rule::utilitarian: sum += gain_error; break;
            case rule::egalitarian: sum = gain_error; break;
            case rule::kalai_smorodinsky: sum = std::max(sum, ideal > 0 ? 2 * gain_error / ideal : 0); break;
            }
        }
        return sum;
    }

private:
    rule by_;
    const measure& measured_;
};

}

std::vector<std::size_t> rational(const outcomes& all, const std::vector<units>& from)
{
    std::vector<std::size_t> found;
    for (std::size_t which = 0; which < all.size(); ++which) {
        bool reaches = true;
        for (std::size_t party = 0; party < all.parties; ++party)
            reaches = reaches && all[which][party] >= from[party];
        if (reaches)
            found.push_back(which);
    }
    return found;
}

std::vector<units> ideal_of(const outcomes& all, const std::vector<std::size_t>& candidates)
{
    std::vector<units> ideal;
    for (const std::size_t which : candidates) {
        if (ideal.empty())
            ideal.assign(all[which].begin(), all[which].end());
        for (std::size_t party = 0; party < all.parties; ++party)
            ideal[party] = std::max(ideal[party], all[which][party]);
    }
    return ideal;
}

std::vector<std::size_t> best_by(rule by, const outcomes& all, const std::vector<std::size_t>& candidates,
                                 const measure& measured)
{
    const scoring scores{by, measured};
    std::vector<std::size_t> best;
    score greatest;
    for (const std::size_t which : candidates) {
        score next = scores.of(all[which]);
        const std::strong_ordering order = best.empty() ? std::strong_ordering::greater : next.compare(greatest);
        if (order < 0)
            continue;
        if (order > 0) {
            best.clear();
            greatest = std::move(next);
        }
        best.push_back(which);
    }
    if (by == rule::nash && !best.empty() && greatest.number == natural{})
        return best_by(rule::egalitarian, all, candidates, measured);
    if (!(measured.error > 0) || best.empty())
        return best;
    // What rounding alone may have put behind the best.
    const double most = scores.value(greatest);
    const double off = scores.error(all[best[0]], most);
    std::vector<std::size_t> ties;
    for (const std::size_t which : candidates) {
        const double value = scores.value(scores.of(all[which]));
        if (value >= most - off - scores.error(all[which], value))
            ties.push_back(which);
    }
    return ties;
}

}
