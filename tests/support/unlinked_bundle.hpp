#ifndef ENTENTE_TESTS_UNLINKED_BUNDLE_HPP
#define ENTENTE_TESTS_UNLINKED_BUNDLE_HPP

// Problems without linkages, small enough to list: coarse and fine, with floors that bind and floors that cannot be met.

#include "dice.hpp"
#include "linked_problem.hpp"
#include "plain_problem.hpp"

#include <entente/solve/bargaining/ideal_point.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plain_worth {

struct unlinked_bundle {
    problem posed;
    entente::solve::plan_made plan = {};
    entente::solve::bargaining_position from = {};

    explicit unlinked_bundle(std::uint64_t seed)
    {
        dice random{seed + 77};
        linked_kind kind;
        kind.parties = random.between(1, 5);
        kind.issues = random.between(1, 6);
        kind.options = random.between(1, kind.issues < 5 ? 5 : 3);
        kind.width = 0;
        kind.greatest = std::vector<units>{1, 3, 10, 100, 1'000'000, units{1} << 38}[random.below(6)];
        kind.is_opposed = random.chance(40);
        posed = linked_problem(seed, kind);
        const std::size_t stated = random.below(3);
        for (std::size_t party = 0; party < posed.parties; ++party) {
            entente::model::fallback& its = posed.fallbacks[party];
            its.states_no_deal = true;
            const units reach = kind.greatest * static_cast<units>(kind.issues);
            its.no_deal = draw(random, reach) / 2 - (random.chance(20) ? reach : 0);
            its.states_reservation = stated == 0 || (stated == 1 && random.chance(30));
            its.reservation = draw(random, reach * 6 / 10);
        }
        if (random.chance(30)) // as much as a package brings
            for (std::size_t party = 0; party < posed.parties; ++party)
                posed.fallbacks[party].reservation = posed.utility(party, package(posed.issues(), 0));
        plan = entente::solve::make_plan(posed, {});
        from = entente::solve::position_of(posed);
    }
    static units draw(dice& random, units greatest)
    {
        return static_cast<units>(random.below(static_cast<std::size_t>(greatest) + 1));
    }
};

}

#endif
