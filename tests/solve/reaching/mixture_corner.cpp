#include <entente/solve/reaching/mixture_corner.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;
using solve::mixture_corner;
using solve::mixture_demands;
using solve::tie_equations;

TEST_CASE("under the weights that ties determine, tied options are as good, and rows that are tied weigh nothing")
{
    std::size_t determined = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        mixture_demands demands;
        demands.rows = random.between(1, 6);
        const std::size_t issues = random.between(1, 6);
        for (std::size_t issue = 0; issue < issues; ++issue) {
            demands.option_begin.push_back(demands.option_begin.back() + 3);
            for (std::size_t number = 0; number < 3 * demands.rows; ++number)
                demands.worth.push_back(static_cast<double>(random.below(1001)) / 1000);
        }
        for (std::size_t row = 0; row < demands.rows; ++row)
            demands.shares.push_back(row == 0 || random.chance(60) ? 1 : 0);
        mixture_corner corner;
        corner.weights.assign(demands.rows, 0);
        for (std::uint32_t issue = 0; issue < issues; ++issue)
            corner.base.push_back(demands.option_begin[issue]);
        while (corner.ties.size() + 1 < demands.rows) {
            const auto issue = static_cast<std::uint32_t>(random.below(issues));
            if (random.chance(40))
                corner.ties.push_back(
                    {mixture_corner::no_issue, static_cast<std::uint32_t>(random.below(demands.rows))});
            else
                corner.ties.push_back(
                    {issue, demands.option_begin[issue] + 1 + static_cast<std::uint32_t>(random.below(2))});
        }
        tie_equations equations{demands};
        if (!equations.determine(corner))
            continue;
        ++determined;
        double all = 0;
        double size = 1;
        for (std::size_t row = 0; row < demands.rows; ++row) {
            all += demands.shares[row] != 0 ? corner.weights[row] : 0;
            size += corner.weights[row] < 0 ? -corner.weights[row] : corner.weights[row];
        }
        REQUIRE(all == doctest::Approx(1).epsilon(1e-6 * size));
        for (std::size_t tie = 0; tie < corner.ties.size(); ++tie) {
            const mixture_corner::tie held = corner.ties[tie];
            double apart = 0;
            double along = 0;
            std::vector<double> edge(demands.rows, 0);
            for (std::size_t row = 0; row < demands.rows; ++row)
                edge[row] = equations.inverse(row, tie + 1);
            if (held.issue == mixture_corner::no_issue) {
                apart = corner.weights[held.which];
                along = edge[held.which];
            } else {
                const std::uint32_t base = corner.base[held.issue];
                apart = demands.sum_under(corner.weights.data(), held.which) -
                        demands.sum_under(corner.weights.data(), base);
                along = demands.sum_under(edge.data(), held.which) - demands.sum_under(edge.data(), base);
            }
            REQUIRE(apart + size == doctest::Approx(size).epsilon(1e-6));
            // Its own edge lets go of it.
            double reach = 1;
            for (const double each : edge)
                reach += each < 0 ? -each : each;
            REQUIRE(along + reach == doctest::Approx(1 + reach).epsilon(1e-6));
        }
    }
    CHECK(determined > rounds(500));
}
TEST_CASE("two ties that are one determine nothing")
{
    mixture_demands demands;
    demands.rows = 3;
    demands.option_begin = {0, 2};
    demands.worth = {1, 0, 0, 0, 1, 0};
    demands.shares = {1, 1, 1};
    tie_equations equations{demands};
    mixture_corner corner{{1, 0, 0}, {{0, 1}, {0, 1}}, {0}};
    CHECK_FALSE(equations.determine(corner));
}
