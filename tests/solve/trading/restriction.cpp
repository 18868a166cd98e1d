#include <entente/solve/trading/restriction.hpp>

#include "support/dice.hpp"
#include "support/plain_trades.hpp"
#include "support/random_problem.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;
using plain_worth::package;

namespace {

// Worth 0 to 2, 10 and 20 to the only party.
constexpr bool keeps_one_option()
{
    model::problem posed;
    posed.parties = 1;
    posed.option_begin = {0, 3, 5};
    posed.worth = {0, 1, 2, 10, 20};
    posed.status_quo = {2, 1};
    posed.fallbacks.resize(1);
    solve::flat_package fixed{2, model::unsettled};
    model::problem rest = solve::restricted(posed, fixed);
    return rest.issues() == 2 && rest.options(0) == 1 && rest.options(1) == 2 && rest.worth_of(0, 0, 0) == 2 &&
           rest.status_quo[0] == 0 && rest.status_quo[1] == 1 &&
           solve::unrestricted({0, 1}, fixed) == solve::flat_package{2, 1};
}
static_assert(keeps_one_option());

}

TEST_CASE("a restricted problem has the packages with the fixed options, and they are worth what they were")
{
    CHECK(keeps_one_option());
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const model::problem posed = plain_worth::random_problem(seed);
        solve::flat_package fixed(posed.issues(), model::unsettled);
        std::vector<package> wanted = plain_worth::all_packages(posed);
        bool keeps_status_quo = true;
        for (std::size_t issue = 0; issue < posed.issues(); ++issue)
            if (random.chance(40)) {
                fixed[issue] = static_cast<model::option_index>(random.below(posed.options(issue)));
                wanted = plain_worth::with_option(wanted, issue, fixed[issue]);
                keeps_status_quo = keeps_status_quo && posed.status_quo[issue] == fixed[issue];
            }
        const model::problem rest = solve::restricted(posed, fixed);
        REQUIRE(rest.parties == posed.parties);
        REQUIRE(rest.fallbacks == posed.fallbacks);
        const std::vector<package> found = plain_worth::all_packages(rest);
        REQUIRE(found.size() == wanted.size());
        for (std::size_t place = 0; place < found.size(); ++place) {
            REQUIRE(solve::unrestricted(found[place], fixed) == wanted[place]);
            REQUIRE(plain_worth::worth_of(rest, found[place]) == plain_worth::worth_of(posed, wanted[place]));
        }
        REQUIRE(rest.has_status_quo() == (posed.has_status_quo() && keeps_status_quo));
        if (rest.has_status_quo())
            REQUIRE(solve::unrestricted(rest.status_quo, fixed) == posed.status_quo);
    }
}
TEST_CASE("without joint values, packages are worth what their issues are, and constraints stay")
{
    for (std::uint64_t seed = 0; seed < rounds(1000); ++seed) {
        CAPTURE(seed);
        const model::problem posed = plain_worth::random_problem(seed);
        REQUIRE(solve::without_joint_values(posed) == plain_worth::without_joint_values(posed));
    }
}
