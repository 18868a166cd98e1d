#include <entente/solve/posed_problem.hpp>

#include "support/lowered_dossier.hpp"

#include <doctest/doctest.h>

using namespace entente;
using namespace entente::solve;

namespace {

posed_problem<> pose(const plain::dossier& d, objections mode = objections::as_things_stand)
{
    const plain::lowered_dossier lowered{d};
    return {lowered.view(), mode, model::participant_set::first(lowered.view().layout.parties), {}};
}

}

TEST_CASE("where nothing has been said, an issue may be set aside, and its options differ in nothing")
{
    const posed_problem posed = pose(plain::empty_dossier(2, {3, 1000}));
    CHECK(posed.choices_begin == std::vector<std::uint32_t>{0, 2, 4});
    CHECK(posed.choices[0].aside);
    CHECK(!posed.choices[1].aside);
    CHECK(posed.choices[1].option == 0);
    CHECK(posed.constraints.empty());
}

TEST_CASE("options that a party has not accepted are no choices, unless red lines alone count")
{
    plain::dossier d = plain::empty_dossier(2, {3});
    d.position[0][0] = 2;
    const posed_problem posed = pose(d);
    REQUIRE(posed.choices.size() == 2);
    CHECK(posed.choices[1].option == 2);
    CHECK(pose(d, objections::red_lines_only).choices.size() == 2);
    CHECK(pose(d, objections::red_lines_only).choices[1].option == 0);
}

TEST_CASE("a settled issue has one option, and setting aside sees the status quo")
{
    plain::dossier d = plain::empty_dossier(2, {3});
    d.settled[0] = 1;
    d.status_quo[0] = 2;
    const posed_problem posed = pose(d);
    REQUIRE(posed.choices.size() == 2);
    CHECK(posed.choices[0].option == 2);
    CHECK(posed.choices[1].option == 1);
}

TEST_CASE("conditional acceptances, red lines and implications become constraints")
{
    plain::dossier d = plain::empty_dossier(2, {2, 2, 2});
    d.position[0][0] = 0;
    d.conditionals.push_back({0, 0, {false, true}, plain::leaf(1, 1, 1)});
    d.red_lines.push_back({1, plain::both(plain::leaf(1, 0, 0), plain::leaf(2, 0, 0))});
    d.implications.push_back({2, 1, plain::leaf(0, 0, 0)});
    const posed_problem posed = pose(d);
    REQUIRE(posed.constraints.size() == 3);
    CHECK(posed.constraints[0].party == none); // the implication
    CHECK(posed.constraints[0].guard == none);
    CHECK(posed.constraints[1].party == 1); // the red line
    CHECK(posed.constraints[1].guard == none);
    CHECK(posed.constraints[2].party == 0); // the acceptance, guarded by the option accepted
    REQUIRE(posed.constraints[2].guard != none);
    CHECK(posed.choices[posed.constraints[2].guard].option == 1);
    CHECK(posed.choice_issue[posed.constraints[2].guard] == 0);
    CHECK(posed.lists_all_of(posed.constraints[2], posed.constraints[2]));
    CHECK(!posed.lists_all_of(posed.constraints[0], posed.constraints[2]));
}
