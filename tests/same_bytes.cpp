// Exact answers are the same bytes whatever builds them: what each compiler, standard library and build must find is
// written here as one number.

#include <entente/solve/bargaining/solutions.hpp>
#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/reaching/counting.hpp>
#include <entente/solve/reaching/packages.hpp>
#include <entente/solve/trading/trades.hpp>

#include "support/linked_problem.hpp"
#include "support/random_problem.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <vector>

using namespace entente;
using model::units;

namespace {

// The hash of G. Fowler, L. C. Noll and K.-P. Vo, with 64 bits.
class digest {
public:
    template <class Number>
    void take(Number number)
    {
        auto left = static_cast<std::uint64_t>(number);
        for (int byte = 0; byte < 8; ++byte, left >>= 8) {
            value_ ^= left & 255;
            value_ *= 1099511628211U;
        }
    }
    template <class Numbers>
    void take_all(const Numbers& numbers)
    {
        take(numbers.size());
        for (const auto number : numbers)
            take(number);
    }
    void take(const solve::outcomes& found)
    {
        take(found.status);
        take(found.why);
        take_all(found.utilities);
    }
    std::uint64_t value() const { return value_; }

private:
    std::uint64_t value_ = 14695981039346656037U;
};

void take_answers(digest& all, const model::problem& posed)
{
    const solve::plan_made plan = solve::make_plan(posed, {});
    const solve::outcomes frontier = solve::frontier(posed);
    all.take(frontier);
    if (!frontier.empty())
        for (const solve::flat_package& each : solve::packages_with(posed, frontier[0], 3, {}).packages)
            all.take_all(each);
    all.take(solve::utilitarian(posed, {}, {}));
    std::string digits;
    solve::count_packages(posed, limits{}).count.write(std::back_inserter(digits));
    all.take_all(digits);
    if (!posed.has_fallbacks())
        return;
    const solve::bargaining_position from = solve::position_of(posed);
    all.take(solve::nash(posed, plan.made, from, {}));
    all.take(solve::egalitarian(posed, plan.made, from, {}));
    all.take(solve::kalai_smorodinsky(posed, plan.made, from, {}));
}

}

TEST_CASE("small problems of every kind have the same answers everywhere")
{
    digest all;
    for (std::uint64_t seed = 0; seed < 400; ++seed) {
        const model::problem posed = plain_worth::random_problem(seed);
        take_answers(all, posed);
        const solve::flat_package first(posed.issues(), 0);
        for (const solve::trade& each : solve::trades(posed, first, {}).trades)
            all.take_all(each.gains);
    }
    CHECK(all.value() == 7362398856333619907U);
}
TEST_CASE("large problems have the same answers everywhere")
{
    digest all;
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
        plain_worth::linked_kind kind;
        kind.parties = 2 + seed % 3;
        kind.issues = kind.parties == 2 ? 40 : 10;
        kind.width = seed / 3 % 3;
        kind.greatest = seed % 2 == 0 ? 100 : 100'000;
        kind.is_opposed = seed % 4 < 2;
        model::problem posed = plain_worth::linked_problem(seed, kind);
        for (auto& party : posed.fallbacks) {
            party.states_no_deal = true;
            party.no_deal = 0;
        }
        take_answers(all, posed);
    }
    CHECK(all.value() == 7402632091009459079U);
}
