#include <entente/solve/reaching/mixture_bound.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using solve::mixture_bound;
using solve::mixture_corner;
using solve::mixture_demands;

namespace {

double share_of(dice& random)
{
    return static_cast<double>(random.below(1001)) / 1000;
}

mixture_demands random_demands(dice& random)
{
    mixture_demands demands;
    demands.rows = random.between(1, 5);
    const std::size_t issues = random.between(1, 5);
    const bool is_coarse = random.chance(30);
    for (std::size_t issue = 0; issue < issues; ++issue) {
        const std::size_t options = random.between(1, 4);
        for (std::size_t number = 0; number < options * demands.rows; ++number)
            demands.worth.push_back(is_coarse ? static_cast<double>(random.below(3)) : share_of(random));
        demands.option_begin.push_back(demands.option_begin.back() + static_cast<std::uint32_t>(options));
        demands.is_free.push_back(options > 1 ? 1 : 0);
    }
    demands.is_open.assign(demands.option_begin.back(), 1);
    for (std::size_t row = 0; row < demands.rows; ++row) {
        demands.shares.push_back(row == 0 || random.chance(60) ? 1 : 0);
        demands.asked.push_back(share_of(random) * static_cast<double>(issues) / 2);
    }
    return demands;
}

// The greatest least share of the packages that leave no other row below zero; less than any where there is none.
double best_package(const mixture_demands& demands)
{
    std::vector<std::uint32_t> taken(demands.option_begin.begin(), demands.option_begin.end() - 1);
    double best = -1000;
    for (bool goes_on = true; goes_on;) {
        double least = 1000;
        for (std::size_t row = 0; row < demands.rows; ++row) {
            double sum = -demands.asked[row];
            for (const std::uint32_t option : taken)
                sum += demands.worth[option * demands.rows + row];
            least = demands.shares[row] == 0 ? (sum < 0 ? -1000 : least) : sum < least ? sum : least;
        }
        best = best < least ? least : best;
        goes_on = false;
        for (std::size_t issue = 0; issue < taken.size() && !goes_on; ++issue) {
            goes_on = ++taken[issue] < demands.option_begin[issue + 1];
            if (!goes_on)
                taken[issue] = demands.option_begin[issue];
        }
    }
    return best;
}

mixture_corner random_weights(dice& random, const mixture_demands& demands)
{
    mixture_corner any;
    for (std::size_t row = 0; row < demands.rows; ++row)
        any.weights.push_back(share_of(random) * (demands.shares[row] != 0 || random.chance(50) ? 1 : 5));
    any.weights[0] += 1e-3;
    return any;
}

}

TEST_CASE("no package has more than mixtures are said to, and no weights tell less of them")
{
    std::size_t possible = 0;
    std::size_t impossible = 0;
    std::size_t exact = 0;
    for (std::uint64_t seed = 0; seed < rounds(10000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const mixture_demands demands = random_demands(random);
        mixture_bound bound{demands};
        mixture_corner corner;
        bound.begin(corner);
        const double best = best_package(demands);
        if (!bound.descend(corner, -1e300)) {
            REQUIRE(best == -1000);
            ++impossible;
            continue;
        }
        ++possible;
        const double least = bound.weigh(corner);
        REQUIRE(least >= best);
        exact += least < best + 1e-9 ? 1U : 0U;
        for (std::uint32_t option = 0; option < demands.is_open.size(); ++option)
            REQUIRE(bound.loss(option) >= 0);
        for (int other = 0; other < 20; ++other)
            REQUIRE(bound.weigh(random_weights(random, demands)) >= least - 1e-7);
    }
    CHECK(possible > rounds(2000));
    CHECK(impossible > rounds(100));
    CHECK(exact > rounds(500));
}
TEST_CASE("an option's loss is what the bound loses when it is taken, under the same weights")
{
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        mixture_demands demands = random_demands(random);
        mixture_bound bound{demands};
        mixture_corner corner;
        bound.begin(corner);
        if (!bound.descend(corner, -1e300))
            continue;
        const double before = bound.weigh(corner);
        const auto issue = static_cast<std::uint32_t>(random.below(demands.issues()));
        const auto option = static_cast<std::uint32_t>(
            random.between(demands.option_begin[issue], demands.option_begin[issue + 1] - 1));
        const double loss = bound.loss(option);
        for (std::uint32_t other = demands.option_begin[issue]; other < demands.option_begin[issue + 1]; ++other)
            demands.is_open[other] = other == option ? 1 : 0;
        REQUIRE(bound.weigh(corner) <= before - loss + 1e-9);
        REQUIRE(bound.weigh(corner) >= before - loss - 1e-9);
        // From there the bound goes down again, to that of the packages with the option.
        demands.is_free[issue] = 0;
        bound.take(corner, issue, option);
        const double best = best_package([&] {
            mixture_demands taken = demands;
            for (std::uint32_t other = demands.option_begin[issue]; other < demands.option_begin[issue + 1]; ++other)
                for (std::size_t row = 0; row < demands.rows; ++row)
                    taken.worth[other * demands.rows + row] = demands.worth[option * demands.rows + row];
            return taken;
        }());
        if (bound.descend(corner, -1e300))
            REQUIRE(bound.weigh(corner) >= best);
        else
            REQUIRE(best == -1000);
    }
}
