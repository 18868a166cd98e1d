#include <entente/solve/carrying_problem.hpp>

#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <vector>

using namespace entente;

namespace {

using solve::carrying_problem;

// Whether what is chosen carries, as the problem tells it.
bool chosen_carries(const carrying_problem<>& problem)
{
    model::participant_set refusing;
    for (std::size_t issue = 0; issue < problem.issues(); ++issue)
        refusing |= problem.at(problem.chosen(issue)).refusing;
    for (const solve::constraint& what : problem.constraints()) {
        if (!problem.is_violated(what))
            continue;
        if (what.party == solve::none)
            return false;
        refusing.insert(what.party);
    }
    return model::carries(problem.parties(), refusing);
}

// Calls `visit()` with every combination of choices made.
template <class Visitor>
void for_each_choice(carrying_problem<>& problem, std::size_t issue, Visitor& visit)
{
    if (issue == problem.issues()) {
        visit();
        return;
    }
    for (std::uint32_t which = problem.choices_begin(issue); which < problem.choices_end(issue); ++which) {
        problem.choose(issue, which);
        for_each_choice(problem, issue + 1, visit);
    }
    problem.choose(issue, solve::none);
}

carrying_problem<> problem_of(const plain::lowered_dossier& said, const plain::dossier& d, plain::mode how)
{
    return {said.view(), plain::objections_of(how), model::participant_set::first(static_cast<std::size_t>(d.parties))};
}

}

TEST_CASE("all choices together are all that carries")
{
    for (std::uint64_t seed = 1; seed <= rounds(2000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        for (const plain::mode how : plain::modes) {
            carrying_problem problem = problem_of(said, d, how);
            // What a combination says of itself, and which sets of issues have a combination that carries.
            std::vector<bool> carrying(std::size_t{1} << d.options.size(), false);
            bool same = true;
            auto note = [&] {
                plain::package p;
                std::size_t taken = 0;
                for (std::size_t issue = 0; issue < d.options.size(); ++issue) {
                    const solve::choice& made = problem.at(problem.chosen(issue));
                    p.push_back(made.aside ? -1 : made.option);
                    taken |= made.aside ? 0 : std::size_t{1} << issue;
                }
                const bool carries = chosen_carries(problem);
                same = same && carries == plain::carries(d, p, how);
                carrying[taken] = carrying[taken] || carries;
            };
            for_each_choice(problem, 0, note);
            REQUIRE(same);
            REQUIRE(carrying == plain::answers_of(seed).in(how));
        }
    }
}
TEST_CASE("what is known under some choices holds under all that can follow")
{
    for (std::uint64_t seed = 1; seed <= rounds(300); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
        // For each prefix of the issues: does a constraint's harm come about in all, in some of what follows?
        for (const solve::constraint& what : problem.constraints())
            for (std::size_t prefix = 0; prefix < d.options.size(); ++prefix) {
                bool bounded = true;
                bool told = true;
                auto below = [&] {
                    const solve::truth_bounds exact = problem.bounds(what);
                    const bool violated = problem.is_violated(what);
                    std::vector<std::uint32_t> later;
                    for (std::size_t issue = prefix; issue < d.options.size(); ++issue) {
                        later.push_back(problem.chosen(issue));
                        problem.choose(issue, solve::none);
                    }
                    const solve::truth_bounds wide = problem.bounds(what);
                    bounded = bounded && wide.least <= exact.least && exact.greatest <= wide.greatest &&
                              exact.least == exact.greatest;
                    told = told && (violated ? problem.may_be_violated(what) : !problem.is_violated(what));
                    for (std::size_t issue = prefix; issue < d.options.size(); ++issue)
                        problem.choose(issue, later[issue - prefix]);
                };
                for_each_choice(problem, 0, below);
                REQUIRE(bounded);
                REQUIRE(told);
            }
    }
}
TEST_CASE("options that differ in nothing are one choice")
{
    // Six options: 0 is held, 1 to 4 are on offer, 5 nobody takes; a red line sees nothing but whether it is above 2.
    plain::dossier d = plain::empty_dossier(2, {6, 2});
    d.position[0][0] = 0;
    for (const std::size_t option : {1U, 2U, 3U, 4U})
        d.accepted[0][0][option] = true;
    d.red_lines.push_back({1, plain::both(plain::leaf(0, 3, 5), plain::leaf(1, 1, 1))});
    const plain::lowered_dossier said{d};
    const carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
    std::vector<int> options;
    for (std::uint32_t which = problem.aside(0) + 1; which < problem.choices_end(0); ++which)
        options.push_back(problem.at(which).option);
    CHECK(options == std::vector<int>{0, 3});
    CHECK(problem.open_choices(0) == 3);
    CHECK(problem.at(problem.aside(0)).aside);
    CHECK(problem.at(problem.aside(0)).option == model::unsettled);

    // Different conditions make different choices.
    plain::dossier::conditional on_offer;
    on_offer.issue = 0;
    on_offer.options = {false, true, false, false, false, false};
    on_offer.proviso = plain::leaf(1, 0, 0);
    d.accepted[0][0][1] = false;
    d.conditionals.push_back(on_offer);
    const plain::lowered_dossier other{d};
    CHECK(problem_of(other, d, plain::mode::as_things_stand).open_choices(0) == 4);
    CHECK(problem_of(other, d, plain::mode::red_lines_only).open_choices(0) == 3);
}
TEST_CASE("a constraint knows its issues, and an issue its constraints")
{
    for (std::uint64_t seed = 1; seed <= rounds(2000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const carrying_problem problem = problem_of(said, d, plain::mode::as_things_stand);
        std::vector<std::vector<std::uint32_t>> touching(d.options.size());
        for (std::uint32_t i = 0; i < problem.constraints().size(); ++i) {
            const solve::constraint& what = problem.constraints()[i];
            std::uint32_t scope = 0;
            for (const std::uint32_t issue : problem.scope(what)) {
                REQUIRE((scope >> issue & 1) == 0);
                scope |= std::uint32_t{1} << issue;
                touching[issue].push_back(i);
            }
            REQUIRE(scope != 0);
        }
        for (std::size_t issue = 0; issue < d.options.size(); ++issue)
            REQUIRE(std::vector<std::uint32_t>(problem.touching(issue).begin(), problem.touching(issue).end()) ==
                    touching[issue]);
    }
}
TEST_CASE("only those who are asked stand in the way, and what is given is the only option")
{
    plain::dossier d = plain::empty_dossier(2, {3});
    d.position[0][0] = 0;
    d.position[1][0] = 2;
    const plain::lowered_dossier said{d};
    model::participant_set second;
    second.insert(1);
    const carrying_problem problem{said.view(), solve::objections::as_things_stand, second};
    REQUIRE(problem.open_choices(0) == 2);
    CHECK(problem.at(problem.aside(0) + 1).option == 2);
    CHECK(problem_of(said, d, plain::mode::as_things_stand).open_choices(0) == 1);
    CHECK(problem_of(said, d, plain::mode::red_lines_only).open_choices(0) == 2); // all three options are alike
    const std::vector<model::option_index> given{2};
    const carrying_problem fixed{said.view(), solve::objections::as_things_stand, second, given};
    CHECK(fixed.open_choices(0) == 2);
    const std::vector<model::option_index> refused{1};
    CHECK(carrying_problem{said.view(), solve::objections::as_things_stand, second, refused}.open_choices(0) == 1);
}
