#include <entente/solve/contention.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

TEST_CASE("contention is counted as the definitions say")
{
    std::size_t apart = 0;
    std::size_t weighed = 0;
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        for (std::size_t issue = 0; issue < d.options.size(); ++issue) {
            const plain::contention_measure expected = plain::contention(d, static_cast<int>(issue));
            const contention_level found = solve::contention(said.view(), issue);
            REQUIRE(found.pairs_without_common_option == static_cast<std::size_t>(expected.pairs));
            REQUIRE(found.weight == static_cast<std::uint64_t>(expected.weight));
            apart += found.pairs_without_common_option != 0 ? 1U : 0U;
            weighed += found.weight != 0 && found.weight % 10000 != 0 ? 1U : 0U;
        }
    }
    CHECK(apart > rounds(1000));
    CHECK(weighed > rounds(1000));
}
TEST_CASE("issues are ranked from the least contentious, ties in bundle order")
{
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        std::vector<contention_level> levels(d.options.size());
        std::vector<std::size_t> rank(d.options.size());
        solve::rank_by_contention(said.view(), levels, rank);
        std::vector<bool> taken(rank.size(), false);
        for (std::size_t one = 0; one < rank.size(); ++one) {
            REQUIRE(rank[one] < rank.size());
            REQUIRE_FALSE(taken[rank[one]]);
            taken[rank[one]] = true;
            const plain::contention_measure mine = plain::contention(d, static_cast<int>(one));
            for (std::size_t other = one + 1; other < rank.size(); ++other)
                REQUIRE((rank[other] < rank[one]) == (plain::contention(d, static_cast<int>(other)) < mine));
        }
    }
}
TEST_CASE("levels are compared by pairs, then by weight")
{
    static_assert(contention_level{1, 0} > contention_level{0, 10000});
    static_assert(contention_level{1, 5} < contention_level{1, 6});
    static_assert(contention_level{1, 5} == contention_level{1, 5});
    // A stated 0 weighs nothing; an unstated salience weighs 100.
    plain::dossier d = plain::empty_dossier(2, {2});
    d.position[0][0] = 0;
    d.position[1][0] = 1;
    d.salience[0][0] = 30;
    CHECK(solve::contention(plain::lowered_dossier{d}.view(), 0) == contention_level{1, 3000});
    d.salience[1][0] = 0;
    CHECK(solve::contention(plain::lowered_dossier{d}.view(), 0) == contention_level{1, 0});
}
