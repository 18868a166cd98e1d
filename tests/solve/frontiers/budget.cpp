// A frontier of a size that a document may have, found within a constant. It has to fit into the compilers' default
// limits.

#include <entente/solve/frontiers/frontier.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>

using namespace entente;

namespace {

// Twelve issues of four options: what the first party likes better the second likes less, more or less.
constexpr model::problem sale()
{
    constexpr std::size_t issues = 12;
    constexpr std::size_t options = 4;
    model::problem made;
    made.parties = 2;
    std::uint32_t scrambled = 1;
    for (std::uint32_t issue = 1; issue <= issues; ++issue) {
        made.option_begin.push_back(issue * options);
        for (std::size_t option = 0; option < options; ++option)
            for (std::size_t party = 0; party < 2; ++party) {
                scrambled = scrambled * 1664525U + 1013904223U;
                const model::units noise = scrambled >> 28;
                const auto place = static_cast<model::units>(party == 0 ? option : options - 1 - option);
                made.worth.push_back(10 * place + noise);
            }
    }
    made.status_quo.assign(issues, model::unsettled);
    made.fallbacks.resize(2);
    return made;
}

constexpr std::size_t size = solve::frontier(sale()).size();

}

TEST_CASE("the frontier that a constant finds is what the program finds")
{
    const model::problem posed = sale();
    CHECK(solve::frontier(posed).size() == size);
    CHECK(size > 100);
}
