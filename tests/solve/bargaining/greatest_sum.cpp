#include <entente/solve/bargaining/greatest_sum.hpp>

#include "support/dice.hpp"
#include "support/listed.hpp"
#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using solve::greatest_sum_search;
using solve::outcomes;
using solve::units;

namespace {

// (3, 0) or (0, 2), then (0, 4) or (1, 0): by 2 to 1 the best sum, 6 + 4, is had in one way; by 2 to 3 in two, with
// 6 + 12 in either.
constexpr model::problem two_issues()
{
    model::problem made;
    made.parties = 2;
    made.option_begin = {0, 2, 4};
    made.worth = {3, 0, 0, 2, 0, 4, 1, 0};
    return made;
}
constexpr bool finds_the_sums()
{
    const model::problem posed = two_issues();
    const units two_to_one[]{2, 1};
    const units two_to_three[]{2, 3};
    const outcomes one = greatest_sum_search{posed, two_to_one, {}}.find();
    const outcomes two = greatest_sum_search{posed, two_to_three, {}}.find();
    return one.utilities == std::vector<units>{3, 4} && two.utilities == std::vector<units>{3, 4, 0, 6};
}
static_assert(finds_the_sums());

std::vector<units> random_weights(dice& random, std::size_t parties)
{
    std::vector<units> weights;
    for (std::size_t party = 0; party < parties; ++party)
        weights.push_back(static_cast<units>(random.below(4)));
    return weights;
}

}

TEST_CASE("a summed problem has the same packages, worth the weighted sum")
{
    for (std::uint64_t seed = 0; seed < rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const std::vector<units> weights = random_weights(random, posed.parties);
        const model::problem sums = solve::summed(posed, weights);
        const std::vector<plain_worth::package> packages = plain_worth::all_packages(posed);
        REQUIRE(plain_worth::all_packages(sums) == packages);
        for (const plain_worth::package& each : packages) {
            units sum = 0;
            for (std::size_t party = 0; party < posed.parties; ++party)
                sum += weights[party] * posed.utility(party, each);
            REQUIRE(sums.utility(0, each) == sum);
        }
    }
}
TEST_CASE("every outcome with the greatest sum is found, and where they are too many, none")
{
    CHECK(finds_the_sums());
    std::size_t cut_short = 0;
    for (std::uint64_t seed = 0; seed < rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        model::problem posed = plain_worth::random_problem(seed);
        // What one gains another loses, so that all sums tie.
        if (seed % 4 == 0 && posed.parties > 1)
            for (std::vector<units>* each : {&posed.worth, &posed.joint_worth})
                for (std::size_t at = 0; at < each->size(); at += posed.parties)
                    (*each)[at + 1] = -(*each)[at];
        const std::vector<units> weights =
            seed % 4 == 0 ? std::vector<units>(posed.parties, 1) : random_weights(random, posed.parties);
        const outcomes wanted = plain_worth::outcomes_of(posed, plain_worth::utilitarian(posed, weights));
        REQUIRE(greatest_sum_search{posed, weights, {}}.find() == wanted);
        limits few;
        few.points = random.below(12);
        const outcomes found = greatest_sum_search{posed, weights, few}.find();
        if (found.status == certainty::exact) {
            REQUIRE(found == wanted);
        } else {
            REQUIRE(found.status == certainty::truncated);
            REQUIRE(found.why == obstacle::too_many_points);
            REQUIRE(found.empty());
            ++cut_short;
        }
    }
    CHECK(cut_short > 0);
}
TEST_CASE("linkages that are too wide for the limits are told of, and not summed")
{
    const model::problem posed = two_issues();
    limits none;
    none.bytes = 8;
    const units weights[]{1, 1};
    const outcomes found = greatest_sum_search{posed, weights, none}.find();
    CHECK(found.status == certainty::refused);
    CHECK(found.why == obstacle::linkages_are_too_wide);
}
