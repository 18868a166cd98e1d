#ifndef ENTENTE_TESTS_RANDOM_TALKS_HPP
#define ENTENTE_TESTS_RANDOM_TALKS_HPP

// Random clauses about a typed bundle, each with its plain twin, and what a plain dossier makes of them.

#include "dice.hpp"
#include "plain_dossier.hpp"

#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/dossier.hpp>

#include <cstddef>
#include <utility>
#include <vector>

namespace random_talks {

using namespace entente;

// ---------------------------------------------------------------------------------------------------------------------
// Plain twins
// ---------------------------------------------------------------------------------------------------------------------

enum class kind { holds, accepts, rules_out, agrees, restates, status_quo };

struct statement {
    kind what = kind::holds;
    int party = 0;
    int issue = 0;
    int option = -1;
    int salience = -1;
    plain::formula target{};
    bool is_conditional = false;
    plain::formula proviso{};
};

// Functions of their own, so that the many clauses below compile to little.
inline statement stating(kind what, int party, int issue, int option, int points)
{
    statement made;
    made.what = what;
    made.party = party;
    made.issue = issue;
    made.option = option;
    made.salience = points;
    return made;
}
inline statement stating(kind what, int party, int issue, plain::formula target)
{
    statement made = stating(what, party, issue, -1, -1);
    made.target = std::move(target);
    return made;
}
inline statement stating(kind what, int party, int issue, plain::formula target, plain::formula proviso)
{
    statement made = stating(what, party, issue, std::move(target));
    made.is_conditional = true;
    made.proviso = std::move(proviso);
    return made;
}

// A bundle of which nothing is said yet. How its issues are linked cannot be read back from it.
template <class B>
plain::dossier nothing_said_about(std::vector<plain::dossier::implication> implications,
                                  std::vector<std::pair<int, int>> leads_to)
{
    const dossier<B> empty;
    std::vector<int> options;
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        options.push_back(static_cast<int>(empty.view().layout.options(issue)));
    plain::dossier d = plain::empty_dossier(static_cast<int>(B::party_count), options);
    d.implications = std::move(implications);
    d.leads_to = std::move(leads_to);
    return d;
}

template <class B, class Issue>
int place_of()
{
    return static_cast<int>(issue_in<B>{Issue{}}.index());
}
template <class B, class Actor>
int seat_of()
{
    return static_cast<int>(party_in<B>{Actor{}}.index());
}
template <class B, class Issue>
plain::formula twin(const term<Issue>& given)
{
    const int option = static_cast<int>(domain_of<Issue>::index_of(given.option));
    return plain::leaf(place_of<B, Issue>(), option, option);
}
template <class B, class Issue>
plain::formula twin(const option_range<Issue>& given)
{
    // Nothing lies between 1 and 0.
    int first = 1;
    int last = 0;
    for (std::size_t option = domain_of<Issue>::size; option-- > 0;)
        if (domain_of<Issue>::value_at(option) >= given.least && domain_of<Issue>::value_at(option) <= given.greatest) {
            last = first > last ? static_cast<int>(option) : last;
            first = static_cast<int>(option);
        }
    return plain::leaf(place_of<B, Issue>(), first, last);
}
template <class B, class Operand>
plain::formula twin(const negation_of<Operand>& given);
template <class B, class Left, class Right>
plain::formula twin(const either_of<Left, Right>& given);
template <class B, class Left, class Right>
plain::formula twin(const both_of<Left, Right>& given)
{
    return plain::both(twin<B>(given.left), twin<B>(given.right));
}
template <class B, class Left, class Right>
plain::formula twin(const either_of<Left, Right>& given)
{
    return plain::either(twin<B>(given.left), twin<B>(given.right));
}
template <class B, class Operand>
plain::formula twin(const negation_of<Operand>& given)
{
    return plain::negation(twin<B>(given.operand));
}

// ---------------------------------------------------------------------------------------------------------------------
// What a plain dossier makes of statements
// ---------------------------------------------------------------------------------------------------------------------

inline bool admits(const plain::dossier& d, const plain::formula& target, int issue, int option)
{
    std::vector<int> outcome(d.options.size(), -1);
    plain::at(outcome, issue) = option;
    return plain::evaluate(target, outcome) == plain::truth::yes;
}
inline void add_acceptance(plain::dossier& d, const statement& said)
{
    plain::dossier::conditional added{said.party, said.issue, {}, said.proviso};
    bool any = false;
    for (int option = 0; option < plain::at(d.options, said.issue); ++option) {
        const bool admitted = admits(d, said.target, said.issue, option);
        added.options.push_back(admitted);
        any = any || admitted;
        if (admitted && !said.is_conditional)
            plain::at(plain::at(plain::at(d.accepted, said.party), said.issue), option) = true;
    }
    if (any && said.is_conditional)
        d.conditionals.push_back(added);
}
// One on a single issue is written down option by option, so that options can be taken out of it.
inline void add_red_line(plain::dossier& d, const statement& said)
{
    for (int issue = 0; issue < plain::issue_count(d); ++issue) {
        if (!plain::mentions_only(d, said.target, issue))
            continue;
        for (int option = 0; option < plain::at(d.options, issue); ++option)
            if (admits(d, said.target, issue, option))
                d.red_lines.push_back({said.party, plain::leaf(issue, option, option)});
        return;
    }
    d.red_lines.push_back({said.party, said.target});
}
inline void settle(plain::dossier& d, const statement& said)
{
    const bool same = plain::at(d.settled, said.issue) == said.option;
    plain::at(d.restated, said.issue) = said.what == kind::restates || (same && plain::at(d.restated, said.issue));
    plain::at(d.settled, said.issue) = said.option;
}

// Adds a statement beside those before it. False where it contradicts them.
inline bool stands_beside(plain::dossier& d, const statement& said)
{
    const auto clashes = [](int& known, int given) {
        const bool clash = known >= 0 && given >= 0 && known != given;
        known = given >= 0 ? given : known;
        return clash;
    };
    switch (said.what) {
    case kind::holds: {
        const bool position = clashes(plain::at(plain::at(d.position, said.party), said.issue), said.option);
        if (position || clashes(plain::at(plain::at(d.salience, said.party), said.issue), said.salience))
            return false;
        break;
    }
    case kind::accepts:
        add_acceptance(d, said);
        break;
    case kind::rules_out:
        add_red_line(d, said);
        break;
    case kind::agrees:
    case kind::restates:
        if (plain::at(d.settled, said.issue) >= 0 && plain::at(d.settled, said.issue) != said.option)
            return false;
        settle(d, said);
        break;
    case kind::status_quo:
        if (clashes(plain::at(d.status_quo, said.issue), said.option))
            return false;
        break;
    }
    return plain::consistent(d);
}

inline void take_back_red_line(plain::dossier& d, int party, int issue, int option)
{
    for (std::size_t i = d.red_lines.size(); i-- > 0;)
        if (d.red_lines[i].party == party && plain::mentions_only(d, d.red_lines[i].condition, issue) &&
            d.red_lines[i].condition.first == option)
            d.red_lines.erase(d.red_lines.begin() + static_cast<std::ptrdiff_t>(i));
}
inline void take_back_acceptance(plain::dossier& d, int party, int issue, int option)
{
    plain::at(plain::at(plain::at(d.accepted, party), issue), option) = false;
    for (std::size_t i = d.conditionals.size(); i-- > 0;) {
        if (d.conditionals[i].party != party || d.conditionals[i].issue != issue)
            continue;
        plain::at(d.conditionals[i].options, option) = false;
        bool any = false;
        for (const bool each : d.conditionals[i].options)
            any = any || each;
        if (!any)
            d.conditionals.erase(d.conditionals.begin() + static_cast<std::ptrdiff_t>(i));
    }
}
inline void unsettle(plain::dossier& d, int issue)
{
    plain::at(d.settled, issue) = -1;
    plain::at(d.restated, issue) = false;
}

// Adds a later statement, which supersedes what it contradicts.
inline void supersede(plain::dossier& d, const statement& said)
{
    switch (said.what) {
    case kind::holds:
        plain::at(plain::at(d.position, said.party), said.issue) = said.option;
        if (said.salience >= 0)
            plain::at(plain::at(d.salience, said.party), said.issue) = said.salience;
        take_back_red_line(d, said.party, said.issue, said.option);
        if (plain::at(d.settled, said.issue) != said.option)
            unsettle(d, said.issue);
        break;
    case kind::accepts:
        for (int option = 0; option < plain::at(d.options, said.issue); ++option)
            if (admits(d, said.target, said.issue, option))
                take_back_red_line(d, said.party, said.issue, option);
        add_acceptance(d, said);
        break;
    case kind::rules_out:
        for (int issue = 0; issue < plain::issue_count(d); ++issue)
            for (int option = 0; option < plain::at(d.options, issue); ++option) {
                if (!plain::mentions_only(d, said.target, issue) || !admits(d, said.target, issue, option))
                    continue;
                take_back_acceptance(d, said.party, issue, option);
                int& held = plain::at(plain::at(d.position, said.party), issue);
                held = held == option ? -1 : held;
                if (plain::at(d.settled, issue) == option)
                    unsettle(d, issue);
            }
        add_red_line(d, said);
        break;
    case kind::agrees:
    case kind::restates:
        for (int party = 0; party < d.parties; ++party) {
            int& held = plain::at(plain::at(d.position, party), said.issue);
            held = held == said.option ? held : -1;
            take_back_red_line(d, party, said.issue, said.option);
        }
        settle(d, said);
        break;
    case kind::status_quo:
        plain::at(d.status_quo, said.issue) = said.option;
        break;
    }
}

// ---------------------------------------------------------------------------------------------------------------------
// Random clauses
// ---------------------------------------------------------------------------------------------------------------------

template <class B>
struct said {
    entente::clause<B> clause;
    statement plainly;
};

template <class B>
using speaker = said<B> (*)(dice&);

template <class Issue>
term<Issue> any_term(dice& random)
{
    return Issue{} == domain_of<Issue>::value_at(random.below(domain_of<Issue>::size));
}

// Hands a random condition on one issue to `use`.
template <class Issue, class Use>
auto with_condition_on(dice& random, Use use)
{
    const term<Issue> one = any_term<Issue>(random);
    const term<Issue> other = any_term<Issue>(random);
    if constexpr (ordered_issue<Issue>) {
        if (random.chance(50)) {
            switch (random.below(3)) {
            case 0: return use(Issue{} <= one.option);
            case 1: return use(Issue{} >= one.option);
            default:
                return use(one.option < other.option ? between(Issue{}, one.option, other.option)
                                                     : between(Issue{}, other.option, one.option));
            }
        }
    }
    switch (random.below(6)) {
    case 0: return use(!one);
    case 1: return use(one || other);
    case 2: return use(!(one || other));
    default: return use(one);
    }
}
// The same on two issues, and on three.
template <class First, class Second, class Use>
auto with_condition_on(dice& random, Use use)
{
    const term<First> one = any_term<First>(random);
    const term<Second> other = any_term<Second>(random);
    switch (random.below(5)) {
    case 0: return use(one || other);
    case 1: return use(!(one && !other));
    default: return use(one && other);
    }
}
template <class First, class Second, class Third, class Use>
auto with_condition_on(dice& random, Use use)
{
    const term<First> one = any_term<First>(random);
    const term<Second> other = any_term<Second>(random);
    const term<Third> third = any_term<Third>(random);
    return random.chance(50) ? use(one && (!other || third)) : use((one || other) && third);
}

template <class B, class Actor, class Issue>
said<B> a_position(dice& random)
{
    const term<Issue> held = any_term<Issue>(random);
    const int points = random.chance(50) ? static_cast<int>(random.below(101)) : -1;
    const int option = static_cast<int>(domain_of<Issue>::index_of(held.option));
    return {points < 0 ? clause<B>{holds(Actor{}, held)} : clause<B>{holds(Actor{}, held, salience{points})},
            stating(kind::holds, seat_of<B, Actor>(), place_of<B, Issue>(), option, points)};
}
template <class B, class Actor, class Issue>
said<B> an_acceptance(dice& random)
{
    return with_condition_on<Issue>(random, [](const auto& target) -> said<B> {
        return {accepts(Actor{}, target),
                stating(kind::accepts, seat_of<B, Actor>(), place_of<B, Issue>(), twin<B>(target))};
    });
}
template <class B, class Actor, class Issue, class... Others>
said<B> an_acceptance_on_condition(dice& random)
{
    const auto of = [&random](const auto& target) {
        return with_condition_on<Others...>(random, [target](const auto& proviso) -> said<B> {
            return {
                accepts(Actor{}, target, provided(proviso)),
                stating(kind::accepts, seat_of<B, Actor>(), place_of<B, Issue>(), twin<B>(target), twin<B>(proviso))};
        });
    };
    const term<Issue> one = any_term<Issue>(random);
    if constexpr (ordered_issue<Issue>) {
        const term<Issue> other = any_term<Issue>(random);
        if (one.option < other.option)
            return of(between(Issue{}, one.option, other.option));
    }
    return of(one);
}
template <class B, class Actor, class... Issues>
said<B> a_red_line(dice& random)
{
    return with_condition_on<Issues...>(random, [](const auto& target) -> said<B> {
        return {rules_out(Actor{}, target), stating(kind::rules_out, seat_of<B, Actor>(), 0, twin<B>(target))};
    });
}
template <class B, class Issue>
said<B> a_settlement(dice& random)
{
    const term<Issue> settled = any_term<Issue>(random);
    const int option = static_cast<int>(domain_of<Issue>::index_of(settled.option));
    switch (random.below(4)) {
    case 0: return {agrees(settled), stating(kind::agrees, 0, place_of<B, Issue>(), option, -1)};
    case 1: return {restates(settled), stating(kind::restates, 0, place_of<B, Issue>(), option, -1)};
    default: return {status_quo(settled), stating(kind::status_quo, 0, place_of<B, Issue>(), option, -1)};
    }
}

// Everything that can be said of a bundle, by what sort of clause it is.
template <class B>
struct speakers {
    std::vector<speaker<B>> positions;
    std::vector<speaker<B>> acceptances;
    std::vector<speaker<B>> on_condition;
    std::vector<speaker<B>> red_lines;
    std::vector<speaker<B>> red_lines_across;
    std::vector<speaker<B>> settlements;

    speakers() { add_all(typename B::party_types{}, typename B::issue_types{}); }

    said<B> exclusion(dice& random) const { return red_lines[random.below(red_lines.size())](random); }
    said<B> anything(dice& random) const
    {
        const std::size_t sort = random.below(100);
        const std::vector<speaker<B>>& chosen = sort < 40   ? positions
                                                : sort < 60 ? acceptances
                                                : sort < 75 ? on_condition
                                                : sort < 78 ? red_lines
                                                : sort < 86 ? red_lines_across
                                                            : settlements;
        return chosen[random.below(chosen.size())](random);
    }

private:
    template <template <class...> class List, class... Actors, class... Issues>
    void add_all(List<Actors...>, List<Issues...>)
    {
        const int of_parties[]{(add_party<Actors, Issues...>(), 0)...};
        const int of_issues[]{(settlements.push_back(&a_settlement<B, Issues>), 0)...};
        static_cast<void>(of_parties);
        static_cast<void>(of_issues);
    }
    template <class Actor, class... Issues>
    void add_party()
    {
        const int done[]{(add_issue<Actor, Issues, Issues...>(), 0)...};
        static_cast<void>(done);
    }
    // Some of all that could be combined: each combination is a clause to compile.
    template <class Actor, class Issue, class First, class Second, class Third, class... More>
    void add_issue()
    {
        positions.push_back(&a_position<B, Actor, Issue>);
        acceptances.push_back(&an_acceptance<B, Actor, Issue>);
        red_lines.push_back(&a_red_line<B, Actor, Issue>);
        on_condition.push_back(&an_acceptance_on_condition<B, Actor, Issue, Second, Third>);
        red_lines_across.push_back(&a_red_line<B, Actor, Issue, First, Third>);
        add_pair<Actor, Issue, First>();
        add_pair<Actor, Issue, Third>();
    }
    template <class Actor, class Issue, class Other>
    void add_pair()
    {
        on_condition.push_back(&an_acceptance_on_condition<B, Actor, Issue, Other>);
        red_lines_across.push_back(&a_red_line<B, Actor, Issue, Other>);
    }
};

}

#endif
