#include <entente/solve/settlement.hpp>

#include "support/dice.hpp"
#include "support/random_cases.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

using namespace entente;

namespace {

// A package of some issues.
plain::package random_package(dice& random, const plain::dossier& d)
{
    plain::package p;
    const std::size_t aside_percent = random.below(3) * 30;
    for (std::size_t issue = 0; issue < d.options.size(); ++issue) {
        const std::size_t any = random.below(static_cast<std::size_t>(d.options[issue]));
        const int leaning = d.settled[issue] >= 0 ? d.settled[issue] : d.position[0][issue];
        const int option = leaning >= 0 && random.chance(60) ? leaning : static_cast<int>(any);
        p.push_back(random.chance(aside_percent) ? -1 : option);
    }
    return p;
}

}

TEST_CASE("a package is judged as the definitions say")
{
    std::size_t carried = 0;
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        dice random{seed};
        for (int turn = 0; turn < 4; ++turn) {
            const plain::package p = random_package(random, d);
            const std::vector<model::option_index> package = plain::lowered(p);
            REQUIRE(solve::is_feasible(said.view(), package) ==
                    (plain::has_settled_terms(d, p) && !plain::breaks_implication(d, p)));
            for (const plain::mode how : plain::modes) {
                model::participant_set refusing;
                for (int party = 0; party < d.parties; ++party)
                    if (!plain::is_acceptable(d, p, party, how))
                        refusing.insert(static_cast<std::size_t>(party));
                REQUIRE(solve::refusing(said.view(), package, plain::objections_of(how)) == refusing);
                carried += plain::carries(d, p, how) ? 1U : 0U;
            }
        }
    }
    CHECK(carried > rounds(2000));
}
TEST_CASE("the first settlement is the first, whatever is set aside")
{
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        const auto everybody = model::participant_set::first(static_cast<std::size_t>(d.parties));
        for (std::uint32_t set = 0; set <= plain::all_issues(d); ++set) {
            std::vector<unsigned char> aside;
            for (std::size_t issue = 0; issue < d.options.size(); ++issue)
                aside.push_back(set >> issue & 1);
            std::vector<model::option_index> package(d.options.size(), model::unsettled);
            const bool found = solve::first_settlement(said.view(), everybody, aside, package);
            const std::optional<plain::package> expected = plain::settlement(d, set);
            REQUIRE(found == expected.has_value());
            REQUIRE(package == (expected ? plain::lowered(*expected)
                                         : std::vector<model::option_index>(d.options.size(), model::unsettled)));
        }
    }
}
TEST_CASE("a settlement keeps to what is given, and asks nobody but those who are asked")
{
    for (std::uint64_t seed = 1; seed <= rounds(5000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        dice random{seed};
        model::participant_set asked;
        for (int party = 0; party < d.parties; ++party)
            if (random.chance(60))
                asked.insert(static_cast<std::size_t>(party));
        plain::package given(d.options.size(), -1);
        std::vector<unsigned char> aside(d.options.size(), 0);
        std::uint32_t taken = 0;
        for (std::size_t issue = 0; issue < d.options.size(); ++issue) {
            if (random.chance(20))
                aside[issue] = 1;
            else
                taken |= std::uint32_t{1} << issue;
            if (aside[issue] == 0 && random.chance(30))
                given[issue] = static_cast<int>(random.below(static_cast<std::size_t>(d.options[issue])));
        }

        std::optional<plain::package> expected;
        plain::package p = plain::first_package(d, taken);
        do {
            bool fits = plain::has_settled_terms(d, p) && !plain::breaks_implication(d, p);
            for (std::size_t issue = 0; issue < d.options.size(); ++issue)
                fits = fits && (given[issue] < 0 || given[issue] == p[issue]);
            for (const std::size_t party : asked)
                fits = fits && plain::is_acceptable(d, p, static_cast<int>(party));
            if (fits)
                expected = p;
        } while (!expected && plain::next_package(d, p));

        std::vector<model::option_index> package = plain::lowered(given);
        REQUIRE(solve::first_settlement(said.view(), asked, aside, package) == expected.has_value());
        if (expected)
            REQUIRE(package == plain::lowered(*expected));
    }
}
TEST_CASE("a party dissents from a term where it accepts no package with it")
{
    for (std::uint64_t seed = 1; seed <= rounds(10000); ++seed) {
        const plain::dossier d = plain::dossier_of(seed);
        INFO("seed ", seed);
        const plain::lowered_dossier said{d};
        // By issue and option, the parties that no package with the term has won over yet.
        std::vector<std::vector<std::uint32_t>> dissenters;
        for (const int options : d.options)
            dissenters.emplace_back(static_cast<std::size_t>(options), plain::bit(d.parties) - 1);
        plain::package p = plain::first_package(d, plain::all_issues(d));
        do {
            if (!plain::has_settled_terms(d, p) || plain::breaks_implication(d, p))
                continue; // on to the next package
            for (int party = 0; party < d.parties; ++party)
                if (plain::is_acceptable(d, p, party))
                    for (std::size_t issue = 0; issue < p.size(); ++issue)
                        plain::at(dissenters[issue], p[issue]) &= ~plain::bit(party);
        } while (plain::next_package(d, p));
        std::vector<std::vector<std::uint32_t>> found = dissenters;
        for (std::size_t issue = 0; issue < found.size(); ++issue)
            for (std::size_t option = 0; option < found[issue].size(); ++option) {
                found[issue][option] = 0;
                for (int party = 0; party < d.parties; ++party)
                    if (solve::dissents(said.view(), static_cast<std::size_t>(party), issue,
                                        static_cast<model::option_index>(option)))
                        found[issue][option] |= plain::bit(party);
            }
        REQUIRE(found == dissenters);
    }
}
