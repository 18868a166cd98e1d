#include <entente/solve/bargaining/issue_tables.hpp>

#include "support/plain_problem.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>

using namespace entente;
using solve::issue_tables;
using solve::units;

TEST_CASE("what changes with an issue is what it adds, and what it may break are the constraints on it")
{
    std::size_t broken = 0;
    std::size_t linked = 0;
    for (std::uint64_t seed = 0; seed < rounds(2000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        const issue_tables<> tables{posed};
        plain_worth::package package;
        for (std::size_t issue = 0; issue < posed.issues(); ++issue)
            package.push_back(static_cast<model::option_index>(random.below(posed.options(issue))));
        const std::size_t issue = random.below(posed.issues());
        plain_worth::package other = package;
        other[issue] = static_cast<model::option_index>(random.below(posed.options(issue)));
        const plain_worth::utilities before = plain_worth::worth_of(posed, package);
        const plain_worth::utilities after = plain_worth::worth_of(posed, other);
        for (std::size_t party = 0; party < posed.parties; ++party)
            REQUIRE(tables.worth(party, issue, other) - tables.worth(party, issue, package) ==
                    after[party] - before[party]);
        if (plain_worth::is_feasible(posed, package)) {
            REQUIRE(tables.is_allowed(issue, other) == plain_worth::is_feasible(posed, other));
            broken += tables.is_allowed(issue, other) ? 0U : 1U;
        }
        for (std::size_t its = 0; its < posed.issues(); ++its) {
            bool are_together = false;
            for (const model::joint_table& table : posed.tables) {
                bool has_one = false;
                bool has_other = false;
                for (const std::uint32_t each : posed.scope(table)) {
                    has_one = has_one || each == issue;
                    has_other = has_other || each == its;
                }
                are_together = are_together || (has_one && has_other);
            }
            REQUIRE(tables.are_linked(issue, its) == are_together);
            linked += are_together ? 1U : 0U;
        }
    }
    CHECK(broken > rounds(20));
    CHECK(linked > rounds(500));
}
