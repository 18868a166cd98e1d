#ifndef ENTENTE_SOLVE_BARGAINING_BEST_SHARES_HPP
#define ENTENTE_SOLVE_BARGAINING_BEST_SHARES_HPP

// The best outcomes by shares where no issue is linked to another: by branching, with what has to be reached lowered
// step by step.

#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/best_outcomes.hpp>
#include <entente/solve/bargaining/branching_search.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/guess_scale.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// All outcomes with the best value; or, where one is enough, any of them. Only where `Branching` is for the plan.
// `best` is where they are kept; `begin` is called, with what branches, where that
// is not easy, to put good ones there.
template <class Asked = void, class Branching = branching_search<Asked>, class Begin>
constexpr outcomes best_shares(const plan& on, const limits& within, bool is_one_enough, best_outcomes<Asked>& best,
                               Begin begin)
{
    const guess_scale<Asked>& scale = best.scale();
    Branching branching{on, best.prefer(), scale.floors(), scale.lowest()};
    double bound = 0; // no package has a greater value
    if (!branching.find_bound(bound))
        return best.found();
    const double top = bound;
    // What is as good as the best is kept on the way, unless it is so much that it hides what is better.
    const double step = scale.common_step() / 2;
    double beyond = is_one_enough ? step : 0;
    std::size_t equals = 0;
    std::size_t left = within.nodes;
    const auto run = [&](double enough, std::size_t nodes) {
        const std::size_t rest = left - nodes;
        const bool has_ended = branching.run(enough, nodes, within, [&](const std::vector<units>& outcome) {
            const double before = best.value();
            best.take(outcome);
            constexpr std::size_t many = 1000;
            equals = best.value() > before ? 0 : equals + 1;
            beyond = equals > many ? step : beyond;
            return best.has_any() && best.value() + beyond > enough ? best.value() + beyond : enough;
        });
        left = rest + nodes;
        return has_ended;
    };
    const std::size_t few = Branching::few(on);
    bool has_ended = run(scale.lowest(), few < left ? few : left);
    const double size = top < 0 ? -top : top;
    double gap = best.has_any() ? (top - best.value()) / 3 : size / 64;
    bool has_begun = false;
    while (!has_ended && !branching.was_stopped()) {
        const double surely = best.has_any() ? best.value() + beyond : scale.lowest();
        const bool is_last = top - gap <= surely;
        const double guess = is_last ? surely : top - gap;
        if (!run(guess, has_begun || left < Branching::not_many ? left : Branching::not_many)) {
            if (has_begun || branching.was_stopped())
                break;
            begin(branching);
            has_begun = true;
            continue;
        }
        has_ended = is_last || (best.has_any() && best.value() >= guess);
        bound = guess;
        gap *= 1.5;
    }
    if (has_ended && (is_one_enough || !best.has_any() || !(beyond > 0)))
        return best.found();
    if (has_ended && branching.run(best.value(), left, within, [&](const std::vector<units>& outcome) {
            best.take(outcome);
            return best.value();
        }))
        return best.found();
    return best.unfinished(branching.was_stopped() ? obstacle::stopped_by_host : obstacle::too_many_points,
                           has_ended ? best.value() : bound);
}

}

#endif
