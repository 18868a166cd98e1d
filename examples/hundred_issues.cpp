// A bundle far beyond what can be enumerated: 100 linked issues of five options, 8e69 packages, known only when the
// program runs. Its frontier is exact. The time that it took goes to the error stream, since it is never the same.

#include <entente/by_name/scenario.hpp>
#include <entente/solve/bargaining/solutions.hpp>
#include <entente/solve/elimination/plan.hpp>
#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/reaching/counting.hpp>
#include <entente/solve/reaching/packages.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using entente::heard;
using entente::issue_named;
using entente::scenario;

constexpr std::size_t issue_count = 100;
constexpr std::size_t options = 5;
constexpr std::size_t width = 3; // how many earlier issues each one hangs together with

// The same numbers on every machine, from 0 up to `most` (a linear congruential generator: D. H. Lehmer, 1949).
class numbers {
public:
    double up_to(std::uint64_t most)
    {
        state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
        return static_cast<double>((state_ >> 33) % (most + 1));
    }

private:
    std::uint64_t state_ = 2008;
};

std::string issue(std::size_t number)
{
    return "Issue " + std::to_string(number + 1);
}
std::string option(std::size_t number)
{
    return {static_cast<char>('a' + number)};
}

// A negotiation that was told something which it could not take is not worth asking.
bool took(const heard& answer)
{
    if (!answer)
        std::cerr << answer.sentence() << "\n";
    return static_cast<bool>(answer);
}

// Neighbouring issues interact: what a pair of their options is worth together differs from party to party. Now and
// then one option presupposes that the next issue moves too.
bool build(scenario& talks)
{
    numbers random;
    bool all = took(talks.add_party("North")) && took(talks.add_party("South"));
    std::vector<std::string> names;
    for (std::size_t each = 0; each < options; ++each)
        names.push_back(option(each));
    for (std::size_t each = 0; each < issue_count && all; ++each)
        all = took(talks.add_issue(issue(each), names)) && took(talks.status_quo(issue(each), option(0)));
    for (std::size_t first = 0; first + width < issue_count && all; ++first) {
        std::vector<std::string> linked;
        for (std::size_t each = first; each <= first + width; ++each)
            linked.push_back(issue(each));
        all = took(talks.interacts(linked));
    }
    for (std::size_t each = 0; each < issue_count && all; ++each) {
        std::vector<double> north{0};
        std::vector<double> south{0};
        while (north.size() < options) {
            const double good_for_north = random.up_to(40);
            north.push_back(good_for_north);
            south.push_back(30 - good_for_north + random.up_to(20));
        }
        all = took(talks.values("North", issue(each), north)) && took(talks.values("South", issue(each), south));
        for (std::size_t other = each + 1; other < issue_count && other <= each + width && all; ++other)
            for (const std::string party : {"North", "South"}) {
                const std::size_t one = 1 + static_cast<std::size_t>(random.up_to(options - 2));
                const std::size_t another = 1 + static_cast<std::size_t>(random.up_to(options - 2));
                const auto both =
                    issue_named{issue(each)} == option(one) && issue_named{issue(other)} == option(another);
                all = all && took(talks.joint(party, both, random.up_to(20)));
            }
    }
    for (std::size_t each = 0; each + 1 < issue_count && all; each += 10)
        all = took(talks.implies(issue_named{issue(each)} == option(4), issue_named{issue(each + 1)} != option(0)));
    return all;
}

}

int main()
{
    using namespace entente;
    scenario talks;
    if (!build(talks))
        return 1;
    const auto problem = talks.problem();

    const auto begun = std::chrono::steady_clock::now();
    const solve::outcomes frontier = solve::frontier(problem);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    std::cerr << "The frontier took " << took.count() << " ms\n";

    const auto plan = solve::make_plan(problem, {});
    const auto deal = solve::nash(problem, plan.made, solve::position_of(problem));
    if (frontier.status != certainty::exact || deal.status != certainty::exact || deal.empty())
        return 1;
    const auto package = solve::first_package_with(problem, deal[0]).packages[0];
    const auto in_points = [&talks](model::units units) {
        return static_cast<double>(units) / static_cast<double>(talks.units_per_point());
    };
    std::cout << issue_count << " issues of " << options << " options, linked with width " << plan.made.width << "\n"
              << "Packages:           ";
    solve::count_packages(problem).count.write(std::ostream_iterator<char>{std::cout});
    std::cout << "\nEfficient outcomes: " << frontier.size() << ", all of them\n"
              << "Nash:               North " << in_points(deal[0][0]) << ", South " << in_points(deal[0][1]) << "\n"
              << "Its first package:  ";
    for (std::size_t each = 0; each < issue_count; ++each)
        std::cout << option(package[each]);
    std::cout << "\n";
}
