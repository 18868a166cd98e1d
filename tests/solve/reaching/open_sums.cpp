#include <entente/solve/reaching/open_sums.hpp>

#include <entente/solve/elimination/plan.hpp>

#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

// By place and option: the greatest sum with it, of packages that have no other but open options.
struct listed_sums {
    std::vector<double> with;
    double greatest = -1;

    listed_sums(const model::problem& posed, const solve::plan& on, const std::vector<std::uint32_t>& begin,
                const std::vector<unsigned char>& is_open, const std::vector<double>& weights)
        : with(is_open.size(), -1)
    {
        for (const plain_worth::package& options : plain_worth::all_packages(posed)) {
            double sum = 0;
            for (std::size_t party = 0; party < posed.parties; ++party)
                sum += weights[party] * static_cast<double>((posed.utility(party, options) - on.least[party]) / on.step[party]);
            std::vector<std::size_t> its;
            for (std::size_t place = 0; place < on.buckets.size(); ++place)
                its.push_back(begin[place] + options[on.buckets[place].issue]);
            if (std::any_of(its.begin(), its.end(), [&](std::size_t option) { return is_open[option] == 0; }))
                continue;
            greatest = std::max(greatest, sum);
            for (const std::size_t option : its)
                with[option] = std::max(with[option], sum);
        }
    }
};

bool is_close(double one, double other)
{
    return one < -0.5 ? other < -0.5 : std::abs(one - other) <= 1e-12 * (1 + std::abs(one));
}

}

TEST_CASE("the greatest sums of open options' packages, and with each option, are those of a listing")
{
    std::size_t without = 0;
    for (std::uint64_t seed = 0; seed < rounds(4000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const solve::plan_made plan = solve::make_plan(posed, {});
        std::vector<std::uint32_t> begin{0};
        std::vector<unsigned char> is_open;
        for (const solve::bucket& at : plan.made.buckets) {
            const std::size_t surely = random.below(at.options);
            for (std::size_t option = 0; option < at.options; ++option)
                is_open.push_back(option == surely || random.chance(70) ? 1 : 0);
            begin.push_back(begin.back() + at.options);
        }
        std::vector<double> weights;
        for (std::size_t party = 0; party < posed.parties; ++party)
            weights.push_back(static_cast<double>(random.below(4)) / 3);
        const listed_sums wanted{posed, plan.made, begin, is_open, weights};
        solve::open_sums sums{plan.made};
        sums.set_open(std::vector<unsigned char>(is_open.size(), 1));
        const std::size_t all = sums.cells();
        sums.set_open(is_open);
        REQUIRE(sums.cells() <= all);
        REQUIRE(is_close(wanted.greatest, sums.weigh(weights)));
        std::vector<double> greatest(is_open.size(), 0);
        sums.find_each(greatest);
        for (std::size_t option = 0; option < is_open.size(); ++option)
            REQUIRE(is_close(wanted.with[option], greatest[option]));
        if (wanted.greatest < 0) {
            ++without;
            continue;
        }
        std::vector<std::uint32_t> cells;
        sums.find_best(cells);
        double sum = 0;
        for (std::size_t place = 0; place < cells.size(); ++place) {
            const solve::bucket& at = plan.made.buckets[place];
            REQUIRE(is_open[begin[place] + cells[place] % at.options] != 0);
            for (std::size_t party = 0; party < posed.parties; ++party)
                sum += weights[party] * static_cast<double>(plan.made.local_of(at, cells[place])[party]);
        }
        REQUIRE(is_close(wanted.greatest, sum));
    }
    CHECK(without > rounds(4000) / 100);
}
