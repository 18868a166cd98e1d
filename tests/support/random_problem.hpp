#ifndef ENTENTE_TESTS_RANDOM_PROBLEM_HPP
#define ENTENTE_TESTS_RANDOM_PROBLEM_HPP

// Random small problems, each by its seed: up to five parties and five issues, and few enough packages to list.

#include "dice.hpp"

#include <entente/model/condition.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/problem_builder.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace plain_worth {

// A closed range of numbers of units.
struct span_of_units {
    entente::model::units least = 0;
    entente::model::units greatest = 0;

    entente::model::units draw(dice& random) const
    {
        return least + static_cast<entente::model::units>(random.below(static_cast<std::size_t>(greatest - least + 1)));
    }
    // Further out than this, at either end.
    entente::model::units beyond(dice& random) const
    {
        const entente::model::units reach = 40 * (greatest - least + 1);
        return random.chance(50) ? least - reach : greatest + reach;
    }
};

// Small ranges mostly, where many packages are worth the same to everyone.
inline span_of_units random_span(dice& random)
{
    const std::size_t kind = random.below(10);
    if (kind < 2)
        return {-1, 1};
    if (kind < 5)
        return {-3, 3};
    if (kind < 6)
        return {0, 4};
    if (kind < 9)
        return {-100, 100};
    return {0, 1'000'000};
}

// Of one to four options each, and of no more packages together than `most`.
inline std::vector<std::uint32_t> random_issues(dice& random, std::size_t most)
{
    std::vector<std::uint32_t> options;
    std::size_t packages = 1;
    for (std::size_t issues = random.between(1, 5); issues > 0; --issues) {
        std::size_t count = random.between(1, 4);
        while (packages * count > most)
            --count;
        packages *= count;
        options.push_back(static_cast<std::uint32_t>(count));
    }
    // The last ones would have the fewest otherwise.
    for (std::size_t place = options.size(); place > 1; --place)
        std::swap(options[place - 1], options[random.below(place)]);
    return options;
}

// Two or three issues out of all; ascending.
inline std::vector<std::uint32_t> random_scope(dice& random, std::size_t issues)
{
    std::vector<std::uint32_t> scope;
    for (std::uint32_t issue = 0; issue < issues; ++issue)
        scope.push_back(issue);
    const std::size_t size = std::min(issues, random.between(2, 3));
    while (scope.size() > size)
        scope.erase(scope.begin() + static_cast<std::ptrdiff_t>(random.below(scope.size())));
    return scope;
}

// Says something of an option of each issue in the scope, all of which have to be so.
inline std::vector<entente::model::condition_node>
random_condition(dice& random, const std::vector<std::uint32_t>& scope, const std::vector<std::uint32_t>& options)
{
    using namespace entente::model;
    std::vector<condition_node> nodes;
    for (const std::uint32_t issue : scope) {
        const auto first = static_cast<option_index>(random.below(options[issue]));
        const auto last = static_cast<option_index>(random.between(first, options[issue] - 1));
        nodes.push_back(leaf(random.chance(75) ? node_kind::within : node_kind::outside, issue, first, last));
        if (nodes.size() > 1)
            nodes.push_back(joint(random.chance(85) ? node_kind::both : node_kind::either));
    }
    return nodes;
}

inline void link_at_random(dice& random, const std::vector<std::uint32_t>& options, std::size_t parties,
                           const span_of_units& span, entente::model::problem_builder& building)
{
    for (std::size_t tables = random.below(4); tables > 0; --tables) {
        const std::vector<std::uint32_t> scope = random_scope(random, options.size());
        const std::size_t party = random.below(parties);
        if (random.chance(30)) {
            const std::vector<entente::model::condition_node> condition = random_condition(random, scope, options);
            building.joint(party, condition, span.draw(random));
            continue;
        }
        std::size_t cells = 1;
        for (const std::uint32_t issue : scope)
            cells *= options[issue];
        std::vector<entente::model::units> worth;
        while (worth.size() < cells)
            worth.push_back(span.draw(random));
        building.joint(party, scope, worth);
    }
    const std::size_t constraints = random.chance(45) ? random.between(1, random.chance(15) ? 8 : 2) : 0;
    for (std::size_t constraint = 0; constraint < constraints; ++constraint) {
        const std::vector<std::uint32_t> scope = random_scope(random, options.size());
        building.forbid(random_condition(random, scope, options));
    }
}

inline void fall_back_at_random(dice& random, const std::vector<std::uint32_t>& options, std::size_t parties,
                                const span_of_units& span, entente::model::problem_builder& building)
{
    // None of it; all of it, most often; some of it.
    const std::size_t stated = std::vector<std::size_t>{0, 100, 100, 100, 100, 60}[random.below(6)];
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        if (random.chance(stated))
            building.status_quo(issue, random.below(options[issue]));
    const std::size_t without_deal = std::vector<std::size_t>{0, 30, 100}[random.below(3)];
    const std::size_t walking_away = std::vector<std::size_t>{0, 30, 100}[random.below(3)];
    // Parties that ask for little leave more to choose from.
    const auto issues = static_cast<entente::model::units>(options.size());
    const entente::model::units modesty = random.chance(60) ? (span.greatest - span.least) * issues / 3 : 0;
    for (std::size_t party = 0; party < parties; ++party) {
        if (random.chance(without_deal))
            building.no_deal(party, random.chance(2) ? span.beyond(random) : span.draw(random) - modesty);
        if (random.chance(walking_away))
            building.walks_away_below(party, random.chance(5) ? span.beyond(random) : span.draw(random) - modesty);
    }
}

// Values each option of each issue for each party by itself.
inline void value_at_random(dice& random, const std::vector<std::uint32_t>& options, std::size_t parties,
                            const span_of_units& span, entente::model::problem_builder& building)
{
    const bool is_opposed = random.chance(40);
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        for (std::size_t party = 0; party < parties; ++party) {
            const bool does_not_care = random.chance(10);
            for (std::size_t option = 0; option < options[issue]; ++option) {
                // The first party likes later options better, the others earlier ones, all more or less.
                const auto place =
                    static_cast<entente::model::units>(party == 0 ? option : options[issue] - 1 - option);
                const entente::model::units pull = is_opposed ? (span.greatest - span.least) * place : 0;
                building.values(party, issue, option, does_not_care ? 0 : span.draw(random) + pull);
            }
        }
    // An option that is like another to everyone.
    if (random.chance(20)) {
        const std::size_t issue = random.below(options.size());
        for (std::size_t party = 0; party < parties; ++party) {
            building.values(party, issue, 0, 1);
            building.values(party, issue, options[issue] - 1, 1);
        }
    }
}

// Two parties who would change places if the options of every issue were read backwards, which is all the same to the
// others, so that solutions come in pairs.
inline entente::model::problem mirrored_problem(dice& random, const std::vector<std::uint32_t>& options,
                                                std::size_t parties, const span_of_units& span)
{
    entente::model::problem_builder building{parties, options};
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        for (std::size_t option = 0; option < options[issue]; ++option) {
            const std::size_t reflected = options[issue] - 1 - option;
            const entente::model::units worth = span.draw(random);
            building.values(0, issue, option, worth);
            building.values(1, issue, reflected, worth);
            for (std::size_t party = 2; party < parties; ++party) {
                const entente::model::units of_another = span.draw(random);
                building.values(party, issue, option, of_another);
                building.values(party, issue, reflected, of_another);
            }
        }
    const auto issues = static_cast<entente::model::units>(options.size());
    const entente::model::units without_deal = span.least * issues + (span.greatest - span.least) * issues / 3;
    for (std::size_t party = 0; party < parties; ++party)
        building.no_deal(party, party < 2 ? without_deal : span.least * issues);
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        building.status_quo(issue, random.below(options[issue]));
    return building.finish();
}

// The same problem from the same seed, everywhere. At most 300 packages, 100 where there are four parties or five.
inline entente::model::problem random_problem(std::uint64_t seed)
{
    dice random{seed};
    const std::size_t parties = random.between(2, random.chance(60) ? 3 : 5);
    const std::vector<std::uint32_t> options = random_issues(random, parties > 3 ? 100 : 300);
    const span_of_units span = random_span(random);
    if (random.chance(12))
        return mirrored_problem(random, options, parties, span);
    entente::model::problem_builder building{parties, options};
    value_at_random(random, options, parties, span, building);
    link_at_random(random, options, parties, span, building);
    fall_back_at_random(random, options, parties, span, building);
    return building.finish();
}

}

#endif
