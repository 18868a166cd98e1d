#ifndef ENTENTE_TESTS_DOSSIER_ORACLE_HPP
#define ENTENTE_TESTS_DOSSIER_ORACLE_HPP

// What follows from a dossier, found by trying everything. Sets of issues and of parties are bit masks, so that there
// may be at most 31 of either; contention and agenda take any number.

#include "plain_dossier.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

namespace plain {

enum class mode { as_things_stand, red_lines_only };

enum class standing { restated, agreed, deadlocked, unreconciled, open, reconcilable };

// An option for each issue, -1 for those set aside.
using package = std::vector<int>;

inline std::uint32_t bit(int index)
{
    return std::uint32_t{1} << index;
}

inline bool contains(std::uint32_t set, int index)
{
    return (set & bit(index)) != 0;
}

inline bool is_subset(std::uint32_t inner, std::uint32_t outer)
{
    return (inner & ~outer) == 0;
}

inline std::uint32_t all_issues(const dossier& d)
{
    return bit(issue_count(d)) - 1;
}

// ---------------------------------------------------------------------------------------------------------------------
// Enumeration of packages
// ---------------------------------------------------------------------------------------------------------------------

// The first package of the issues in taken.
inline package first_package(const dossier& d, std::uint32_t taken)
{
    package p(d.options.size(), -1);
    for (int issue = 0; issue < issue_count(d); ++issue) {
        if (contains(taken, issue)) {
            at(p, issue) = 0;
        }
    }
    return p;
}

// Moves on to the next package of the same issues, the last issue changing fastest. False after the last package.
inline bool next_package(const dossier& d, package& p)
{
    for (int issue = issue_count(d) - 1; issue >= 0; --issue) {
        if (at(p, issue) < 0) {
            continue;
        }
        if (at(p, issue) + 1 < at(d.options, issue)) {
            ++at(p, issue);
            return true;
        }
        at(p, issue) = 0;
    }
    return false;
}

// ---------------------------------------------------------------------------------------------------------------------
// A single package
// ---------------------------------------------------------------------------------------------------------------------

// What formulas see: the package, and the status quo (which may be unknown) of what is set aside.
inline std::vector<int> outcome_of(const dossier& d, const package& p)
{
    std::vector<int> outcome = p;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        if (at(p, issue) < 0) {
            at(outcome, issue) = at(d.status_quo, issue);
        }
    }
    return outcome;
}

// Whether an issue that the formula mentions is in the package.
inline bool touches(const formula& f, const package& p)
{
    if (f.kind == shape::leaf) {
        return at(p, f.issue) >= 0;
    }
    for (const formula& child : f.children) {
        if (touches(child, p)) {
            return true;
        }
    }
    return false;
}

inline bool has_settled_terms(const dossier& d, const package& p)
{
    for (int issue = 0; issue < issue_count(d); ++issue) {
        if (at(p, issue) >= 0 && at(d.settled, issue) >= 0 && at(p, issue) != at(d.settled, issue)) {
            return false;
        }
    }
    return true;
}

inline bool breaks_implication(const dossier& d, const package& p)
{
    const std::vector<int> outcome = outcome_of(d, p);
    for (const dossier::implication& rule : d.implications) {
        const formula term = leaf(rule.issue, rule.option, rule.option);
        if ((touches(term, p) || touches(rule.condition, p)) && evaluate(term, outcome) == truth::yes &&
            evaluate(rule.condition, outcome) == truth::no) {
            return true;
        }
    }
    return false;
}

inline bool crosses_red_line(const dossier& d, const package& p, int party)
{
    const std::vector<int> outcome = outcome_of(d, p);
    for (const dossier::red_line& line : d.red_lines) {
        if (line.party == party && touches(line.condition, p) && evaluate(line.condition, outcome) == truth::yes) {
            return true;
        }
    }
    return false;
}

// Whether the party finds the term on this issue of the package acceptable. Red lines do not count here.
inline bool term_is_acceptable(const dossier& d, const package& p, int party, int issue)
{
    const int option = at(p, issue);
    if (silent(d, party, issue)) {
        return true;
    }
    if (at(at(d.position, party), issue) == option) {
        return true;
    }
    if (at(at(at(d.accepted, party), issue), option)) {
        return true;
    }
    if (at(d.settled, issue) == option) {
        return true;
    }
    const std::vector<int> outcome = outcome_of(d, p);
    for (const dossier::conditional& c : d.conditionals) {
        if (c.party == party && c.issue == issue && at(c.options, option) &&
            evaluate(c.proviso, outcome) == truth::yes) {
            return true;
        }
    }
    return false;
}

inline bool is_acceptable(const dossier& d, const package& p, int party, mode how = mode::as_things_stand)
{
    if (crosses_red_line(d, p, party)) {
        return false;
    }
    if (how == mode::red_lines_only) {
        return true;
    }
    for (int issue = 0; issue < issue_count(d); ++issue) {
        if (at(p, issue) >= 0 && !term_is_acceptable(d, p, party, issue)) {
            return false;
        }
    }
    return true;
}

inline bool carries(const dossier& d, const package& p, mode how = mode::as_things_stand)
{
    if (!has_settled_terms(d, p) || breaks_implication(d, p)) {
        return false;
    }
    for (int party = 0; party < d.parties; ++party) {
        if (!is_acceptable(d, p, party, how)) {
            return false;
        }
    }
    return true;
}

// ---------------------------------------------------------------------------------------------------------------------
// Sets of issues
// ---------------------------------------------------------------------------------------------------------------------

// The first package that carries when the given issues are set aside, if any does.
inline std::optional<package> settlement(const dossier& d, std::uint32_t aside, mode how = mode::as_things_stand)
{
    package p = first_package(d, all_issues(d) & ~aside);
    do {
        if (carries(d, p, how)) {
            return p;
        }
    } while (next_package(d, p));
    return std::nullopt;
}

// For every set of issues, by its mask, whether it carries when everything else is set aside.
inline std::vector<bool> carrying_sets(const dossier& d, mode how = mode::as_things_stand)
{
    const std::uint32_t all = all_issues(d);
    std::vector<bool> result;
    for (std::uint32_t taken = 0; taken <= all; ++taken) {
        result.push_back(settlement(d, all & ~taken, how).has_value());
    }
    return result;
}

// The sets that have the property while none of their proper subsets has it, in increasing order.
inline std::vector<std::uint32_t> minimal_sets(const std::vector<bool>& property)
{
    std::vector<std::uint32_t> result;
    for (std::uint32_t set = 0; set < property.size(); ++set) {
        bool minimal = property[set];
        for (std::uint32_t other = 0; other < property.size(); ++other) {
            if (other != set && is_subset(other, set) && property[other]) {
                minimal = false;
            }
        }
        if (minimal) {
            result.push_back(set);
        }
    }
    return result;
}

inline std::uint32_t union_of(const std::vector<std::uint32_t>& sets)
{
    std::uint32_t result = 0;
    for (const std::uint32_t set : sets) {
        result |= set;
    }
    return result;
}

// These take the answer of carrying_sets, so that it need not be found again.

inline std::vector<std::uint32_t> blocking_sets(const std::vector<bool>& carrying)
{
    std::vector<bool> rest_carries;
    for (std::uint32_t aside = 0; aside < carrying.size(); ++aside) {
        rest_carries.push_back(carrying[carrying.size() - 1 - aside]);
    }
    return minimal_sets(rest_carries);
}

inline std::vector<std::uint32_t> conflicts(const std::vector<bool>& carrying)
{
    std::vector<bool> fails;
    for (const bool carried : carrying) {
        fails.push_back(!carried);
    }
    return minimal_sets(fails);
}

inline std::vector<std::uint32_t> early_harvests(const std::vector<bool>& carrying)
{
    const std::uint32_t all = static_cast<std::uint32_t>(carrying.size() - 1);
    std::vector<std::uint32_t> result;
    for (const std::uint32_t aside : blocking_sets(carrying)) {
        result.push_back(all & ~aside);
    }
    std::sort(result.begin(), result.end());
    return result;
}

inline std::uint32_t blocking(const std::vector<bool>& carrying)
{
    return union_of(blocking_sets(carrying));
}

// The same, from the dossier.

inline std::vector<std::uint32_t> blocking_sets(const dossier& d, mode how = mode::as_things_stand)
{
    return blocking_sets(carrying_sets(d, how));
}

inline std::vector<std::uint32_t> conflicts(const dossier& d, mode how = mode::as_things_stand)
{
    return conflicts(carrying_sets(d, how));
}

inline std::vector<std::uint32_t> early_harvests(const dossier& d, mode how = mode::as_things_stand)
{
    return early_harvests(carrying_sets(d, how));
}

inline std::uint32_t blocking(const dossier& d, mode how = mode::as_things_stand)
{
    return blocking(carrying_sets(d, how));
}

// ---------------------------------------------------------------------------------------------------------------------
// Single issues
// ---------------------------------------------------------------------------------------------------------------------

inline bool all_hold_the_same(const dossier& d, int issue)
{
    const int held = at(at(d.position, 0), issue);
    for (int party = 0; party < d.parties; ++party) {
        if (at(at(d.position, party), issue) < 0 || at(at(d.position, party), issue) != held) {
            return false;
        }
    }
    return true;
}

inline bool some_party_is_silent(const dossier& d, int issue)
{
    for (int party = 0; party < d.parties; ++party) {
        if (silent(d, party, issue)) {
            return true;
        }
    }
    return false;
}

// The status of an issue, given blocking in either mode.
inline standing status(const dossier& d, int issue, std::uint32_t blocking_now, std::uint32_t blocking_red)
{
    if (at(d.restated, issue)) {
        return standing::restated;
    }
    if (at(d.settled, issue) >= 0 || (all_hold_the_same(d, issue) && !contains(blocking_now, issue))) {
        return standing::agreed;
    }
    if (contains(blocking_red, issue)) {
        return standing::deadlocked;
    }
    if (contains(blocking_now, issue)) {
        return standing::unreconciled;
    }
    if (some_party_is_silent(d, issue)) {
        return standing::open;
    }
    return standing::reconcilable;
}

inline std::vector<standing> statuses(const dossier& d, std::uint32_t blocking_now, std::uint32_t blocking_red)
{
    std::vector<standing> result;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        result.push_back(status(d, issue, blocking_now, blocking_red));
    }
    return result;
}

inline std::vector<standing> statuses(const dossier& d)
{
    return statuses(d, blocking(d, mode::as_things_stand), blocking(d, mode::red_lines_only));
}

inline standing status(const dossier& d, int issue)
{
    const std::vector<standing> all = statuses(d);
    return at(all, issue);
}

// The issues on which two parties hold different options.
inline std::uint32_t disputed(const dossier& d)
{
    std::uint32_t result = 0;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        for (int one = 0; one < d.parties; ++one) {
            for (int other = 0; other < one; ++other) {
                const int a = at(at(d.position, one), issue);
                const int b = at(at(d.position, other), issue);
                if (a >= 0 && b >= 0 && a != b) {
                    result |= bit(issue);
                }
            }
        }
    }
    return result;
}

// Whether the party could take the option, without regard to a package.
inline bool option_is_acceptable(const dossier& d, int party, int issue, int option)
{
    if (excluded(d, party, issue, option)) {
        return false;
    }
    return silent(d, party, issue) || at(at(d.position, party), issue) == option ||
           at(at(at(d.accepted, party), issue), option) || at(d.settled, issue) == option;
}

struct contention_measure {
    int pairs = 0;           // pairs of parties without a common acceptable option
    std::int64_t weight = 0; // sum of products of saliences over pairs that hold different options
};

inline bool operator==(const contention_measure& left, const contention_measure& right)
{
    return left.pairs == right.pairs && left.weight == right.weight;
}

inline bool operator<(const contention_measure& left, const contention_measure& right)
{
    return left.pairs != right.pairs ? left.pairs < right.pairs : left.weight < right.weight;
}

inline std::int64_t salience_or_default(const dossier& d, int party, int issue)
{
    const int stated = at(at(d.salience, party), issue);
    return stated < 0 ? 100 : stated;
}

inline contention_measure contention(const dossier& d, int issue)
{
    contention_measure result;
    for (int one = 0; one < d.parties; ++one) {
        for (int other = 0; other < one; ++other) {
            bool common = false;
            for (int option = 0; option < at(d.options, issue); ++option) {
                if (option_is_acceptable(d, one, issue, option) && option_is_acceptable(d, other, issue, option)) {
                    common = true;
                }
            }
            if (!common) {
                ++result.pairs;
            }
            const int a = at(at(d.position, one), issue);
            const int b = at(at(d.position, other), issue);
            if (a >= 0 && b >= 0 && a != b) {
                result.weight += salience_or_default(d, one, issue) * salience_or_default(d, other, issue);
            }
        }
    }
    return result;
}

// All issues in an order that respects leads_to: of those that may come next, the least contentious, then the lowest.
inline std::vector<int> agenda(const dossier& d)
{
    std::vector<contention_measure> measures;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        measures.push_back(contention(d, issue));
    }
    std::vector<int> order;
    std::vector<bool> placed(d.options.size(), false);
    while (order.size() < d.options.size()) {
        int best = -1;
        for (int issue = 0; issue < issue_count(d); ++issue) {
            bool eligible = !at(placed, issue);
            for (const std::pair<int, int>& edge : d.leads_to) {
                if (edge.second == issue && !at(placed, edge.first)) {
                    eligible = false;
                }
            }
            if (eligible && (best < 0 || at(measures, issue) < at(measures, best))) {
                best = issue;
            }
        }
        if (best < 0) {
            return {}; // leads_to has a cycle
        }
        order.push_back(best);
        at(placed, best) = true;
    }
    return order;
}

inline bool is_done(standing value)
{
    return value == standing::restated || value == standing::agreed;
}

// The issues that are not done themselves, while all that lead to them directly are.
inline std::uint32_t ready(const dossier& d, const std::vector<standing>& standings)
{
    std::uint32_t result = 0;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        bool is_ready = !is_done(at(standings, issue));
        for (const std::pair<int, int>& edge : d.leads_to) {
            if (edge.second == issue && !is_done(at(standings, edge.first))) {
                is_ready = false;
            }
        }
        if (is_ready) {
            result |= bit(issue);
        }
    }
    return result;
}

inline std::uint32_t ready(const dossier& d)
{
    return ready(d, statuses(d));
}

// The parties to which no full package with the term is acceptable, of those that have the settled terms and break no
// implication.
inline std::uint32_t dissenters(const dossier& d, int issue, int option)
{
    std::uint32_t result = bit(d.parties) - 1;
    package p = first_package(d, all_issues(d));
    do {
        if (at(p, issue) != option || !has_settled_terms(d, p) || breaks_implication(d, p)) {
            continue; // on to the next package
        }
        for (int party = 0; party < d.parties; ++party) {
            if (is_acceptable(d, p, party)) {
                result &= ~bit(party);
            }
        }
    } while (next_package(d, p));
    return result;
}

} // namespace plain

#endif // ENTENTE_TESTS_DOSSIER_ORACLE_HPP
