#include <entente/solve/standing.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

standing lifted(plain::standing value)
{
    switch (value) {
    case plain::standing::restated: return standing::restated;
    case plain::standing::agreed: return standing::agreed;
    case plain::standing::deadlocked: return standing::deadlocked;
    case plain::standing::unreconciled: return standing::unreconciled;
    case plain::standing::open: return standing::open;
    case plain::standing::reconcilable: return standing::reconcilable;
    }
    return standing::open;
}

}

TEST_CASE("standings are as the definitions say")
{
    std::array<std::size_t, 6> seen{};
    for (std::uint64_t seed = 1; seed <= rounds(20000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const plain::carrying_answers& answers = plain::answers_of(seed);
        std::vector<standing> expected;
        for (const plain::standing each :
             plain::statuses(d, plain::blocking(answers.as_things_stand), plain::blocking(answers.red_lines_only)))
            expected.push_back(lifted(each));
        std::vector<standing> found(d.options.size());
        solve::standings(said.view(), found);
        REQUIRE(found == expected);
        for (const standing each : found)
            ++seen[static_cast<std::size_t>(each)];
    }
    for (const std::size_t count : seen)
        CHECK(count > rounds(500)); // all of them occur
}
TEST_CASE("the same term held by all is agreed, unless something blocks it")
{
    plain::dossier d = plain::empty_dossier(2, {2, 2});
    for (int party = 0; party < 2; ++party)
        plain::at(d.position, party) = {1, 1};
    std::vector<standing> found(2);
    {
        const plain::lowered_dossier said{d};
        solve::standings(said.view(), found);
        CHECK(found == std::vector<standing>{standing::agreed, standing::agreed});
    }
    // A red line against both together: each of them is held by all, and each may have to give way.
    d.red_lines.push_back({0, plain::both(plain::leaf(0, 1, 1), plain::leaf(1, 1, 1))});
    {
        const plain::lowered_dossier said{d};
        solve::standings(said.view(), found);
        CHECK(found == std::vector<standing>{standing::unreconciled, standing::unreconciled});
    }
    // Declared agreed, it stays agreed; on the red lines alone, the other one could give way.
    d.settled[0] = 1;
    {
        const plain::lowered_dossier said{d};
        solve::standings(said.view(), found);
        CHECK(found == std::vector<standing>{standing::agreed, standing::unreconciled});
    }
}
