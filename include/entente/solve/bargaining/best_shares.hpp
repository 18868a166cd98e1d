#ifndef ENTENTE_SOLVE_BARGAINING_BEST_SHARES_HPP
#define ENTENTE_SOLVE_BARGAINING_BEST_SHARES_HPP

// The best outcomes by shares: by branching, with what has to be reached lowered step by step.

#include <entente/solve/answer.hpp>
#include <entente/solve/bargaining/best_outcomes.hpp>
#include <entente/solve/bargaining/branching_search.hpp>
#include <entente/solve/bargaining/criterion.hpp>
#include <entente/solve/bargaining/guess_scale.hpp>
#include <entente/solve/bargaining/share_levels.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

// All outcomes with the best value; or, where one is enough, any of them. Only where `Branching` is for the plan.
// `best` is where they are kept; no package has a greater value than `most`. Where no package is known, and none is easily
// found, `begin` is called, with what branches, to put good ones there.
template <class Asked, class Branching, class Begin>
constexpr outcomes best_shares(const plan& on, const limits& within, bool is_one_enough, best_outcomes<Asked>& best,
                               double most, Begin begin)
{
    const guess_scale<Asked>& scale = best.scale();
    Branching branching{on, best.prefer(), scale.floors(), scale.lowest()};
    double bound = 0; // no package has a greater value
    if (!branching.find_bound(bound))
        return best.found();
    const double top = bound;
    bound = most < bound ? most : bound;
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
    bool has_begun = best.has_any();
    bool has_ended = !has_begun && run(scale.lowest(), few < left ? few : left);
    const double size = top < 0 ? -top : top;
    double gap = best.has_any() ? (top - best.value()) / 3 : size / 64;
    for (; !has_ended && !branching.was_stopped(); gap *= 1.5) {
        const double surely = best.has_any() ? best.value() + beyond : scale.lowest();
        const bool is_last = top - gap <= surely;
        const double guess = is_last ? surely : top - gap;
        if (!(guess < most || is_last))
            continue;
        if (!run(guess, has_begun || left < Branching::not_many ? left : Branching::not_many)) {
            if (has_begun || branching.was_stopped())
                break;
            begin(branching);
            has_begun = true;
            gap /= 1.5;
            continue;
        }
        has_ended = is_last || (best.has_any() && best.value() >= guess);
        bound = guess;
    }
    if (has_ended && (is_one_enough || !best.has_any() || !(beyond > 0)))
        return best.found();
    if (has_ended && branching.run(best.value(), left, within, [&](const std::vector<units>& outcome) {
            best.take(outcome);
            return best.value();
        }))
        return best.found();
    return best.unfinished(branching.was_stopped() ? obstacle::stopped_by_host : obstacle::too_many_nodes,
                           has_ended ? best.value() : bound);
}

// The same where no issue is linked: first the least share, then as few as can be that have no more than that, then the
// others.
template <class Asked = void, class Begin>
constexpr outcomes best_unlinked_shares(const plan& on, const limits& within, bool is_one_enough,
                                        best_outcomes<Asked>& best, Begin begin)
{
    const guess_scale<Asked>& scale = best.scale();
    branching_search<Asked> branching{on, best.prefer(), scale.floors(), scale.lowest()};
    double bound = 0; // no package has a greater value
    if (!branching.find_bound(bound))
        return best.found();
    share_levels<Asked>& levels = branching.levels();
    levels.ask_for(bound, true);
    const double top = levels.below() < bound ? levels.below() : bound;
    const double size = top < 0 ? -top : top;
    bound = top;
    std::size_t left = within.nodes;
    double enough = scale.lowest();
    std::size_t but = is_one_enough ? 0 : on.parties; // so many may have the best's least share
    bool is_whole = true;
    const auto ask = [&] {
        if (best.has_any() && !(best.value() < enough))
            is_whole = levels.ask_for(best.best(), but);
        else
            levels.ask_for(enough);
    };
    // Is the least share as great as it can be, or very close to it?
    const auto is_at_bound = [&] { return !is_one_enough && best.has_any() && bound - best.value() <= 1e-9 * size; };
    const auto run = [&](std::size_t nodes, bool goes_on) {
        const std::size_t rest = left - nodes;
        ask();
        const bool has_ended = branching.run(nodes, within, [&](const std::vector<units>& outcome) {
            best.take(outcome);
            ask();
            return goes_on || !is_at_bound();
        });
        left = rest + nodes;
        return has_ended;
    };
    const std::size_t few = branching_search<Asked>::few(on);
    bool has_ended = run(few < left ? few : left, false);
    // Where few values lie between, they are tried one by one; of many parties, a guess that is too low costs most.
    levels.ask_for(top);
    const bool is_slow = on.parties > 6 || (best.has_any() && top - best.value() < 16 * (top - levels.below()));
    double gap = best.has_any() ? (top - best.value()) / (is_slow ? 8 : 3) : size / 64;
    bool has_begun = false;
    while (!has_ended && !branching.was_stopped() && !is_at_bound()) {
        const double surely = best.has_any() ? best.value() : scale.lowest();
        enough = top - gap < bound ? top - gap : bound;
        const bool is_last = enough <= surely;
        enough = is_last ? surely : enough;
        constexpr std::size_t not_many = branching_search<Asked>::not_many;
        if (!run(has_begun || left < not_many ? left : not_many, false)) {
            if (has_begun)
                break;
            has_begun = true;
            if (!branching.was_stopped() && !is_at_bound())
                begin(branching);
            continue;
        }
        has_ended = is_last || (best.has_any() && best.value() >= enough);
        bound = has_ended ? best.value() : levels.below();
        gap *= 1.5;
    }
    // Then as few are to have no more as can be.
    if (!has_ended && is_at_bound()) {
        is_whole = false;
        enough = -1e300;
        has_ended = true;
        for (but = 1; has_ended && !is_whole; ++but)
            has_ended = run(left, true);
    }
    if (has_ended)
        return best.found();
    return best.unfinished(branching.was_stopped() ? obstacle::stopped_by_host : obstacle::too_many_nodes, bound);
}

}

#endif
