#include <entente/model/dossier.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

using namespace entente::model;

namespace {

// Two parties, two issues of two and three options.
struct numbers {
    std::array<std::uint32_t, 3> option_begin{0, 2, 5};
    std::array<option_index, 4> positions{unsettled, unsettled, unsettled, unsettled};
    std::array<unsigned char, 4> saliences{};
    std::array<std::uint64_t, 1> accepted{};
    std::array<std::uint64_t, 1> ruled_out{};
    std::array<option_index, 2> settled{unsettled, unsettled};
    std::array<settlement, 2> settlements{};
    std::array<option_index, 2> status_quo{unsettled, unsettled};
    std::vector<conditional_acceptance> conditionals;

    dossier_view view() const
    {
        return {{2, 2, option_begin, {}, {}}, positions,   saliences,  accepted,     ruled_out, settled,
                settlements,                  status_quo,  conditionals, {},        {}};
    }
};

}

TEST_CASE("bits are numbered through across words")
{
    std::array<std::uint64_t, 3> bits{};
    std::vector<bool> expected(192, false);
    dice random{1};
    for (int turn = 0; turn < 1000; ++turn) {
        const std::size_t place = random.below(192);
        const bool value = random.chance(50);
        set_bit(bits, place, value);
        expected[place] = value;
        for (std::size_t i = 0; i < 192; ++i)
            REQUIRE(test_bit(bits, i) == expected[i]);
    }
}
TEST_CASE("an option is accepted by holding it, by accepting it or by an agreement, unless it is ruled out")
{
    numbers data;
    const auto accepts = [&](std::size_t party, std::size_t option) { return data.view().accepts(party, 1, option); };
    for (std::size_t option = 0; option < 3; ++option)
        CHECK_FALSE(accepts(1, option));
    data.positions[3] = 2;
    CHECK(accepts(1, 2));
    CHECK_FALSE(accepts(1, 1));
    CHECK_FALSE(accepts(0, 2));
    set_bit(data.accepted, data.view().layout.place(1, 1, 1), true);
    CHECK(accepts(1, 1));
    data.settled[1] = 0;
    CHECK(accepts(0, 0));
    CHECK(accepts(1, 0));
    set_bit(data.ruled_out, data.view().layout.place(1, 1, 2), true);
    CHECK(data.view().rules_out(1, 1, 2));
    CHECK_FALSE(data.view().rules_out(0, 1, 2));
    CHECK_FALSE(accepts(1, 2));
    CHECK(data.view().position(1, 1) == 2);
}
TEST_CASE("a party is silent on an issue until it holds or accepts something there")
{
    numbers data;
    CHECK(data.view().is_silent(0, 0));
    set_bit(data.ruled_out, data.view().layout.place(0, 0, 1), true); // a red line breaks no silence
    data.settled[0] = 0;                                        // nor does what all have agreed
    CHECK(data.view().is_silent(0, 0));

    data.positions[0] = 0;
    CHECK_FALSE(data.view().is_silent(0, 0));
    CHECK(data.view().is_silent(0, 1));
    CHECK(data.view().is_silent(1, 0));

    set_bit(data.accepted, data.view().layout.place(0, 1, 2), true);
    CHECK_FALSE(data.view().is_silent(0, 1));
    CHECK(data.view().is_silent(1, 1));

    data.conditionals.push_back({1, 1, 0, 0, {}});
    CHECK_FALSE(data.view().is_silent(1, 1));
    CHECK(data.view().is_silent(1, 0));
    numbers other;
    other.conditionals.push_back({1, 1, 0, 0, {}});
    CHECK(other.view().is_silent(0, 1)); // another party's acceptance
}
