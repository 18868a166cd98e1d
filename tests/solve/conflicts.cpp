#include <entente/solve/conflicts.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

TEST_CASE("the conflicts are those that trying all sets of issues finds")
{
    for (std::uint64_t seed = 1; seed <= rounds(20000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const std::vector<solve::issue_list> found = solve::conflicts(said.view());
        std::vector<std::uint32_t> sets;
        for (std::size_t i = 0; i < found.size(); ++i) {
            REQUIRE(std::is_sorted(found[i].begin(), found[i].end()));
            if (i > 0)
                REQUIRE((found[i - 1].size() < found[i].size() ||
                         (found[i - 1].size() == found[i].size() && found[i - 1] < found[i])));
            sets.push_back(plain::mask_of(found[i]));
        }
        REQUIRE(plain::sorted(sets) == plain::sorted(plain::conflicts(plain::answers_of(seed).as_things_stand)));
    }
}
TEST_CASE("red lines of two parties that leave nothing are one conflict, whatever else there is")
{
    // Sixty issues; one party refuses issues 10 and 50 alike, the other refuses them unlike.
    plain::dossier d = plain::empty_dossier(2, std::vector<int>(60, 2));
    const plain::formula alike = plain::either(plain::both(plain::leaf(10, 0, 0), plain::leaf(50, 0, 0)),
                                               plain::both(plain::leaf(10, 1, 1), plain::leaf(50, 1, 1)));
    d.red_lines.push_back({0, alike});
    d.red_lines.push_back({1, plain::negation(alike)});
    const plain::lowered_dossier said{d};
    CHECK(solve::conflicts(said.view()) == std::vector<solve::issue_list>{{10, 50}});
}
TEST_CASE("without its partner, an issue may be a conflict that with it is none")
{
    // The first party gives way on issue 0 for issue 1, which is free: together they carry, issue 0 alone does not.
    plain::dossier d = plain::empty_dossier(2, {2, 2});
    d.position[0][0] = 0;
    d.position[1][0] = 1;
    d.conditionals.push_back({0, 0, {false, true}, plain::leaf(1, 1, 1)});
    const plain::lowered_dossier said{d};
    CHECK(solve::conflicts(said.view()) == std::vector<solve::issue_list>{{0}});
    CHECK(solve::blocking(said.view(), solve::objections::as_things_stand) == std::vector<unsigned char>{0, 0});
}
