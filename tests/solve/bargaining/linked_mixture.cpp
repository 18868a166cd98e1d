#include <entente/solve/bargaining/linked_mixture.hpp>

#include <entente/solve/bargaining/ideal_point.hpp>

#include "support/listed.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::utilities;
using solve::criterion;
using solve::units;

TEST_CASE("no package of open options passes the bound, and with each option it falls")
{
    std::size_t reached = 0;
    std::size_t mixed = 0;
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        if (!posed.has_fallbacks())
            continue;
        const solve::plan_made made = solve::make_plan(posed, {});
        const solve::plan& on = made.made;
        const solve::bargaining_position from = solve::position_of(posed);
        const criterion prefer{criterion::kind::leximin, from.disagreement, utilities(posed.parties, 1)};
        solve::linked_mixture mixture{on, prefer, from.floors, -1e12};
        solve::linked_mixture<>::basis basis = mixture.first_basis();
        // Once with all options, and then with some of them.
        for (const bool is_whole : {true, false}) {
            if (!is_whole)
                for (std::size_t place = 0; place < on.buckets.size(); ++place) {
                    const std::size_t stays = random.below(on.buckets[place].options);
                    for (std::uint32_t option = 0; option < on.buckets[place].options; ++option)
                        mixture.set_open(mixture.option_begin(place) + option, option == stays || random.chance(60));
                }
            mixture.release();
            mixture.hold(basis);
            std::vector<utilities> seen;
            std::size_t nodes = 1'000'000;
            const double bound = mixture.descend(basis, [] { return -1e100; }, nodes,
                                                 [&](const std::vector<units>& steps) { seen.push_back(steps); });
            CHECK(nodes > 0);
            mixture.look_closer();
            for (const plain_worth::package& options : plain_worth::all_packages(posed)) {
                const utilities outcome = plain_worth::worth_of(posed, options);
                bool is_open = true;
                for (std::size_t place = 0; place < on.buckets.size(); ++place)
                    is_open = is_open && mixture.is_open(mixture.option_begin(place) + options[on.buckets[place].issue]);
                if (!is_open || !plain_worth::reaches(outcome, from.floors))
                    continue;
                const utilities gains = plain_worth::less(outcome, from.disagreement);
                const double value = static_cast<double>(*std::min_element(gains.begin(), gains.end())) / mixture.size();
                REQUIRE(value <= bound);
                for (std::size_t place = 0; place < on.buckets.size(); ++place)
                    REQUIRE(value <= mixture.greatest(mixture.option_begin(place) + options[on.buckets[place].issue]));
                ++reached;
            }
            for (const solve::flat_package& options : mixture.packages()) {
                REQUIRE(posed.is_feasible(options));
                for (std::size_t place = 0; place < on.buckets.size(); ++place)
                    REQUIRE(mixture.part(mixture.option_begin(place) + options[on.buckets[place].issue]) > 0);
            }
            for (std::size_t place = 0; place < on.buckets.size(); ++place)
                mixed += mixture.spread(place) > 1e-6 ? 1U : 0U;
            for (const solve::flat_package& options : mixture.known())
                REQUIRE(posed.is_feasible(options));
            REQUIRE(mixture.known().size() >= mixture.packages().size());
            for (const utilities& steps : seen) {
                utilities outcome;
                for (std::size_t party = 0; party < posed.parties; ++party)
                    outcome.push_back(on.utility(party, steps[party]));
                REQUIRE_FALSE(plain_worth::packages_with(posed, outcome).empty());
            }
        }
    }
    CHECK(reached > rounds(10000));
    CHECK(mixed > rounds(500));
}
