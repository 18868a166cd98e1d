#include <entente/solve/reaching/bounded_join.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <map>
#include <vector>

using namespace entente;
using solve::bounded_join;
using solve::lower_bounds;
using solve::units;
using solve::vector_list;
using solve::vector_run;
using solve::vector_sorter;

namespace {

using point = std::vector<units>;

// Two parties under two weightings; the plan gives nothing but the number of parties.
struct two_lanes {
    solve::plan_made plan;
    lower_bounds bounds;

    two_lanes()
    {
        model::problem posed;
        posed.parties = 2;
        posed.option_begin = {0, 1};
        posed.worth = {0, 0};
        plan = solve::make_plan(posed, {});
        const std::vector<units> weights{2, 1, 1, 3};
        bounds.sums.weigh(plan.made, weights, true);
    }
};

std::vector<units> greatest_of(const std::vector<units>& vectors)
{
    std::vector<units> most(2, solve::no_sum);
    for (std::size_t begin = 0; begin < vectors.size(); begin += 2) {
        most[0] = std::max(most[0], 2 * vectors[begin] + vectors[begin + 1]);
        most[1] = std::max(most[1], vectors[begin] + 3 * vectors[begin + 1]);
    }
    return most;
}

}

TEST_CASE("sums of a part from each run are kept where they have what is needed, with their packages")
{
    const two_lanes lanes;
    bounded_join join;
    for (std::uint64_t seed = 0; seed < rounds(500); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const bool is_counted = random.chance(50);
        const bool is_long = random.chance(10); // long enough for a tree
        const std::size_t number = 1 + random.below(is_long ? 2 : 3);
        std::vector<std::vector<units>> vectors(number);
        std::vector<std::vector<natural>> counts(number);
        std::vector<std::vector<units>> greatest;
        std::map<point, std::uint64_t> sums{{{1, 2}, 1}};
        std::vector<vector_run> runs;
        for (std::size_t run = 0; run < number; ++run) {
            std::map<point, std::uint64_t> next;
            for (std::size_t left = is_long ? 120 : 1 + random.below(8); left > 0; --left) {
                const point its{static_cast<units>(random.below(30)), static_cast<units>(random.below(30))};
                vectors[run].insert(vectors[run].end(), its.begin(), its.end());
                const std::uint64_t count = is_counted ? 1 + random.below(3) : 1;
                counts[run].push_back(natural{count});
                for (const auto& [sum, packages] : sums)
                    next[{sum[0] + its[0], sum[1] + its[1]}] += packages * count;
            }
            sums = next;
            greatest.push_back(greatest_of(vectors[run]));
        }
        for (std::size_t run = 0; run < number; ++run)
            runs.push_back({vectors[run].data(), is_counted ? counts[run].data() : nullptr, vectors[run].size() / 2,
                            greatest[run].data()});
        const std::vector<units> needed{static_cast<units>(random.below(70 * number)),
                                        static_cast<units>(random.below(90 * number))};
        std::map<point, std::uint64_t> wanted;
        for (const auto& [sum, packages] : sums)
            if (2 * sum[0] + sum[1] >= needed[0] && sum[0] + 3 * sum[1] >= needed[1])
                wanted[sum] = packages;
        join.begin(lanes.bounds.sums, 1'000'000, is_counted);
        const std::vector<units> local{1, 2};
        vector_list found;
        REQUIRE(join.add(local, needed, runs, found));
        vector_sorter sorter;
        sorter.tidy(found, 2);
        REQUIRE(found.size(2) == wanted.size());
        std::size_t place = 0;
        for (const auto& [sum, packages] : wanted) {
            REQUIRE(point{found.vectors[2 * place], found.vectors[2 * place + 1]} == sum);
            if (is_counted)
                REQUIRE(found.counts[place] == natural{packages});
            ++place;
        }
        if (wanted.size() > 20) {
            join.begin(lanes.bounds.sums, 10, is_counted);
            found.clear();
            REQUIRE_FALSE(join.add(local, needed, runs, found));
        }
    }
}
TEST_CASE("the likeliest are those that exceed every need by most")
{
    const two_lanes lanes;
    const std::vector<units> needed{30, 40};
    vector_list list;
    list.vectors = {20, 0, 10, 10, 0, 14, 12, 12}; // by -20/4, 0, -16/3, and 6/3
    vector_sorter sorter;
    CHECK(lanes.bounds.excess(needed, list.vectors.data(), 2) == doctest::Approx(-5));
    CHECK(lanes.bounds.excess(needed, list.vectors.data() + 4, 2) == doctest::Approx(-16.0 / 3));
    CHECK(lanes.bounds.keep_likeliest(list, needed, 2, 4, sorter));
    CHECK_FALSE(lanes.bounds.keep_likeliest(list, needed, 2, 2, sorter));
    CHECK(list.vectors == std::vector<units>{12, 12, 10, 10});
}
