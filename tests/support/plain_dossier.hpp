#ifndef ENTENTE_TESTS_PLAIN_DOSSIER_HPP
#define ENTENTE_TESTS_PLAIN_DOSSIER_HPP

// A dossier written down as plainly as possible, and a generator of random ones.

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <random>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace plain {

// Element of a vector by a signed index.
template <typename Vector>
decltype(auto) at(Vector& values, int index)
{
    return values[static_cast<std::size_t>(index)];
}

// ---------------------------------------------------------------------------------------------------------------------
// Formulas over the options of the issues
// ---------------------------------------------------------------------------------------------------------------------

enum class shape { leaf, negation, both, either };

struct formula {
    shape kind = shape::leaf;
    int issue = 0; // leaf: the option of this issue lies in the closed range
    int first = 0;
    int last = 0;
    std::vector<formula> children{}; // one for a negation, two for both and either
};

inline formula leaf(int issue, int first, int last)
{
    formula result;
    result.issue = issue;
    result.first = first;
    result.last = last;
    return result;
}

inline formula negation(formula child)
{
    formula result;
    result.kind = shape::negation;
    result.children.push_back(std::move(child));
    return result;
}

inline formula both(formula left, formula right)
{
    formula result;
    result.kind = shape::both;
    result.children.push_back(std::move(left));
    result.children.push_back(std::move(right));
    return result;
}

inline formula either(formula left, formula right)
{
    formula result = both(std::move(left), std::move(right));
    result.kind = shape::either;
    return result;
}

// In increasing order, so that both is the minimum and either the maximum.
enum class truth { no, unknown, yes };

inline truth negated(truth value)
{
    if (value == truth::yes) {
        return truth::no;
    }
    if (value == truth::no) {
        return truth::yes;
    }
    return truth::unknown;
}

// The value of a formula, given an option for each issue (-1: unknown).
inline truth evaluate(const formula& f, const std::vector<int>& outcome)
{
    switch (f.kind) {
    case shape::leaf: {
        const int option = at(outcome, f.issue);
        if (option < 0) {
            return truth::unknown;
        }
        return f.first <= option && option <= f.last ? truth::yes : truth::no;
    }
    case shape::negation:
        return negated(evaluate(f.children[0], outcome));
    case shape::both:
        return std::min(evaluate(f.children[0], outcome), evaluate(f.children[1], outcome));
    case shape::either:
        return std::max(evaluate(f.children[0], outcome), evaluate(f.children[1], outcome));
    }
    return truth::unknown;
}

inline bool mentions(const formula& f, int issue)
{
    if (f.kind == shape::leaf) {
        return f.issue == issue;
    }
    for (const formula& child : f.children) {
        if (mentions(child, issue)) {
            return true;
        }
    }
    return false;
}

// ---------------------------------------------------------------------------------------------------------------------
// The dossier
// ---------------------------------------------------------------------------------------------------------------------

struct dossier {
    struct conditional {
        int party = 0;
        int issue = 0;
        std::vector<bool> options{};
        formula proviso{};
    };

    struct red_line {
        int party = 0;
        formula condition{};
    };

    // The term (issue == option) implies the condition.
    struct implication {
        int issue = 0;
        int option = 0;
        formula condition{};
    };

    int parties = 0;
    std::vector<int> options{};                             // number of options, per issue
    std::vector<std::vector<int>> position{};               // [party][issue], -1: none
    std::vector<std::vector<int>> salience{};               // [party][issue], -1: unstated, else 0..100
    std::vector<std::vector<std::vector<bool>>> accepted{}; // [party][issue][option], without proviso
    std::vector<conditional> conditionals{};
    std::vector<red_line> red_lines{};
    std::vector<int> settled{};    // per issue, the agreed or restated option, -1: none
    std::vector<bool> restated{};  // per issue, whether it was settled by restating
    std::vector<int> status_quo{}; // per issue, -1: unstated
    std::vector<implication> implications{};
    std::vector<std::pair<int, int>> leads_to{}; // acyclic
};

inline int issue_count(const dossier& d)
{
    return static_cast<int>(d.options.size());
}

// A dossier in which nothing has been said yet.
inline dossier empty_dossier(int parties, const std::vector<int>& options)
{
    dossier d;
    d.parties = parties;
    d.options = options;
    d.position.assign(static_cast<std::size_t>(parties), std::vector<int>(options.size(), -1));
    d.salience = d.position;
    std::vector<std::vector<bool>> nothing;
    for (const int count : options) {
        nothing.push_back(std::vector<bool>(static_cast<std::size_t>(count), false));
    }
    d.accepted.assign(static_cast<std::size_t>(parties), nothing);
    d.settled.assign(options.size(), -1);
    d.restated.assign(options.size(), false);
    d.status_quo.assign(options.size(), -1);
    return d;
}

// Whether the formula mentions the issue and no other.
inline bool mentions_only(const dossier& d, const formula& f, int issue)
{
    for (int other = 0; other < issue_count(d); ++other) {
        if (mentions(f, other) != (other == issue)) {
            return false;
        }
    }
    return true;
}

// Whether a red line of the party that is about this issue alone excludes the option.
inline bool excluded(const dossier& d, int party, int issue, int option)
{
    std::vector<int> outcome(d.options.size(), -1);
    at(outcome, issue) = option;
    for (const dossier::red_line& line : d.red_lines) {
        if (line.party == party && mentions_only(d, line.condition, issue) &&
            evaluate(line.condition, outcome) == truth::yes) {
            return true;
        }
    }
    return false;
}

// Whether the party has neither a position nor an acceptance of any sort on the issue.
inline bool silent(const dossier& d, int party, int issue)
{
    if (at(at(d.position, party), issue) >= 0) {
        return false;
    }
    for (const bool is_accepted : at(at(d.accepted, party), issue)) {
        if (is_accepted) {
            return false;
        }
    }
    for (const dossier::conditional& c : d.conditionals) {
        if (c.party == party && c.issue == issue) {
            return false;
        }
    }
    return true;
}

// Whether nothing in the dossier contradicts something else in it.
inline bool consistent(const dossier& d)
{
    for (int party = 0; party < d.parties; ++party) {
        for (int issue = 0; issue < issue_count(d); ++issue) {
            const int held = at(at(d.position, party), issue);
            const int agreed = at(d.settled, issue);
            if (held >= 0 && agreed >= 0 && held != agreed) {
                return false;
            }
            for (int option = 0; option < at(d.options, issue); ++option) {
                bool wanted = option == held || option == agreed || at(at(at(d.accepted, party), issue), option);
                for (const dossier::conditional& c : d.conditionals) {
                    wanted = wanted || (c.party == party && c.issue == issue && at(c.options, option));
                }
                if (wanted && excluded(d, party, issue, option)) {
                    return false;
                }
            }
        }
    }
    return true;
}

// ---------------------------------------------------------------------------------------------------------------------
// Text, for messages of failed tests
// ---------------------------------------------------------------------------------------------------------------------

inline std::string text(const formula& f)
{
    switch (f.kind) {
    case shape::leaf:
        return std::string{"i"} + std::to_string(f.issue) + " in " + std::to_string(f.first) + ".." + std::to_string(f.last);
    case shape::negation:
        return std::string{"not ("} + text(f.children[0]) + ")";
    case shape::both:
        return std::string{"("} + text(f.children[0]) + " and " + text(f.children[1]) + ")";
    case shape::either:
        return std::string{"("} + text(f.children[0]) + " or " + text(f.children[1]) + ")";
    }
    return "";
}

inline std::string text(const std::vector<bool>& options)
{
    std::string result = "{";
    for (std::size_t option = 0; option < options.size(); ++option) {
        if (options[option]) {
            result += (result.size() > 1 ? " " : "") + std::to_string(option);
        }
    }
    return result + "}";
}

inline std::string text(const dossier& d)
{
    std::ostringstream out;
    out << d.parties << " parties\n";
    for (int issue = 0; issue < issue_count(d); ++issue) {
        out << "i" << issue << ": " << at(d.options, issue) << " options, status quo " << at(d.status_quo, issue)
            << ", settled " << at(d.settled, issue) << (at(d.restated, issue) ? " (restated)" : "") << "\n";
        for (int party = 0; party < d.parties; ++party) {
            out << "    p" << party << " holds " << at(at(d.position, party), issue) << ", salience "
                << at(at(d.salience, party), issue) << ", accepts " << text(at(at(d.accepted, party), issue)) << "\n";
        }
    }
    for (const dossier::conditional& c : d.conditionals) {
        out << "p" << c.party << " accepts i" << c.issue << " " << text(c.options) << " if " << text(c.proviso) << "\n";
    }
    for (const dossier::red_line& line : d.red_lines) {
        out << "p" << line.party << " red line: " << text(line.condition) << "\n";
    }
    for (const dossier::implication& rule : d.implications) {
        out << "i" << rule.issue << " == " << rule.option << " implies " << text(rule.condition) << "\n";
    }
    for (const std::pair<int, int>& edge : d.leads_to) {
        out << "i" << edge.first << " leads to i" << edge.second << "\n";
    }
    return out.str();
}

// ---------------------------------------------------------------------------------------------------------------------
// Random dossiers
// ---------------------------------------------------------------------------------------------------------------------

// A closed range of counts; equal bounds ask for an exact count.
struct span {
    int low = 0;
    int high = 0;
};

struct limits {
    span parties{2, 4};
    span issues{1, 6};
    span options{1, 3};
    int extra_option_percent = 5; // chance that an issue gets one option more than options.high
    span settled{0, 2};           // number of settled issues
    int settled_percent = 35;     // chance that more than settled.low issues are settled
    span conditionals{0, 6};
    int ring_percent = 35;        // chance that conditional acceptances come as a ring, each depending on the next
    bool own_issue_provisos = true; // whether provisos may mention the issue that the acceptance is about
    int proviso_depth = 3;        // connectives above the deepest leaf
    span red_lines{0, 4};
    span red_line_issues{1, 3};   // number of issues that a red line mentions
    int clash_percent = 20;       // chance that a red line forbids just what another one over several issues demands
    int pinned_percent = 35;      // chance that nearly all agree on each issue, while the whole is ruled out
    span implications{0, 2};
    span leads_to{0, 4};
    // Percentages of which each dossier uses one, picked evenly. Pinned dossiers bound the first three.
    std::vector<int> silent_percent{0, 5, 20, 35, 60, 80, 100}; // a party says nothing on an issue, save conditionally
    std::vector<int> agree_percent{0, 50, 80, 95};       // a held position is the favourite option of the issue
    std::vector<int> accept_percent{0, 30, 70, 95};      // an option is accepted without proviso
    std::vector<int> salience_percent{0, 50, 100};       // a held position states a salience
    std::vector<int> loose_salience_percent{0};          // likewise where no position is held
    std::vector<int> status_quo_percent{0, 50, 50, 100}; // an issue states a status quo
};

namespace detail {

using engine = std::mt19937_64;

// A number from 0 to count - 1. Plain arithmetic, so that every standard library replays a seed alike.
inline int below(engine& random, int count)
{
    return static_cast<int>(random() % static_cast<std::uint64_t>(count));
}

inline int draw(engine& random, span range)
{
    return range.low + below(random, range.high - range.low + 1);
}

// The same, with a preference for high counts.
inline int draw_high(engine& random, span range)
{
    const int one = draw(random, range);
    const int other = draw(random, range);
    return std::max(one, other);
}

inline bool chance(engine& random, int percent)
{
    return below(random, 100) < percent;
}

inline int pick(engine& random, const std::vector<int>& values)
{
    return at(values, below(random, static_cast<int>(values.size())));
}

template <typename Value>
void shuffle(engine& random, std::vector<Value>& values)
{
    for (int end = static_cast<int>(values.size()); end > 1; --end) {
        const int other = below(random, end);
        std::swap(at(values, end - 1), at(values, other));
    }
}

// The issues in random order.
inline std::vector<int> shuffled_issues(engine& random, const dossier& d)
{
    std::vector<int> issues;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        issues.push_back(issue);
    }
    shuffle(random, issues);
    return issues;
}

// Up to count different issues.
inline std::vector<int> some_issues(engine& random, const dossier& d, int count)
{
    std::vector<int> issues = shuffled_issues(random, d);
    issues.resize(std::min(issues.size(), static_cast<std::size_t>(count)));
    return issues;
}

inline formula random_leaf(engine& random, const dossier& d, int issue)
{
    const int one = below(random, at(d.options, issue));
    const int other = chance(random, 60) ? one : below(random, at(d.options, issue));
    return leaf(issue, std::min(one, other), std::max(one, other));
}

// A formula of at most this depth, over any of the issues listed.
inline formula random_formula(engine& random, const dossier& d, const std::vector<int>& issues, int depth)
{
    const int kind = below(random, 10);
    if (depth == 0 || kind < 3) {
        const int issue = pick(random, issues);
        return random_leaf(random, d, issue);
    }
    formula left = random_formula(random, d, issues, depth - 1);
    if (kind < 5) {
        return negation(std::move(left));
    }
    formula right = random_formula(random, d, issues, depth - 1);
    return kind < 7 ? both(std::move(left), std::move(right)) : either(std::move(left), std::move(right));
}

inline void add_settled(engine& random, dossier& d, const limits& limit)
{
    const int count = chance(random, limit.settled_percent) ? draw(random, limit.settled) : limit.settled.low;
    for (const int issue : some_issues(random, d, count)) {
        at(d.settled, issue) = below(random, at(d.options, issue));
        at(d.restated, issue) = chance(random, 50);
    }
}

inline void add_status_quo(engine& random, dossier& d, const limits& limit)
{
    const int percent = pick(random, limit.status_quo_percent);
    for (int issue = 0; issue < issue_count(d); ++issue) {
        if (chance(random, percent)) {
            at(d.status_quo, issue) = below(random, at(d.options, issue));
        }
    }
}

// The leaning of a whole dossier.
struct climate {
    std::vector<int> favourites{}; // per issue, an option towards which the parties lean: the settled one, if any
    bool pinned = false;
    int silent_percent = 0;
    int agree_percent = 0;
    int accept_percent = 0;
};

inline climate draw_climate(engine& random, const dossier& d, const limits& limit)
{
    climate result;
    for (int issue = 0; issue < issue_count(d); ++issue) {
        const int option = below(random, at(d.options, issue));
        result.favourites.push_back(at(d.settled, issue) >= 0 ? at(d.settled, issue) : option);
    }
    result.pinned = chance(random, limit.pinned_percent);
    result.silent_percent = pick(random, limit.silent_percent);
    result.agree_percent = pick(random, limit.agree_percent);
    result.accept_percent = pick(random, limit.accept_percent);
    if (result.pinned) {
        result.silent_percent = std::min(result.silent_percent, 30);
        result.agree_percent = std::max(result.agree_percent, 96);
        result.accept_percent = std::min(result.accept_percent, 10);
    }
    return result;
}

// A formula that mentions each of the issues listed and no other. Over several issues it is often about combinations of
// favourites, so that terms which are welcome one by one fail together.
inline formula formula_over(engine& random, const dossier& d, const std::vector<int>& issues, const climate& mood)
{
    formula result;
    bool first = true;
    for (const int issue : issues) {
        formula part;
        if (issues.size() > 1 && chance(random, mood.pinned ? 85 : 50)) {
            part = leaf(issue, at(mood.favourites, issue), at(mood.favourites, issue));
        } else {
            part = random_formula(random, d, {issue}, chance(random, 70) ? 0 : 2);
        }
        if (first) {
            result = std::move(part);
        } else if (chance(random, 85)) {
            result = both(std::move(result), std::move(part));
        } else {
            result = either(std::move(result), std::move(part));
        }
        first = false;
    }
    return chance(random, 10) ? negation(std::move(result)) : result;
}

inline void add_red_lines(engine& random, dossier& d, const limits& limit, const climate& mood)
{
    const int count = mood.pinned ? draw_high(random, limit.red_lines) : draw(random, limit.red_lines);
    bool may_clash = false; // with the red line before this one
    for (int i = 0; i < count; ++i) {
        const int party = below(random, d.parties);
        if (may_clash && chance(random, limit.clash_percent)) {
            formula opposite = negation(d.red_lines.back().condition);
            d.red_lines.push_back({party, std::move(opposite)});
            may_clash = false;
            continue;
        }
        const int mentioned = mood.pinned ? draw_high(random, limit.red_line_issues)
                                          : draw(random, limit.red_line_issues);
        const std::vector<int> issues = some_issues(random, d, mentioned);
        formula condition = formula_over(random, d, issues, mood);
        may_clash = issues.size() > 1;
        // A red line about one issue may not exclude the settled option of that issue.
        if (issues.size() == 1 && at(d.settled, issues[0]) >= 0 && evaluate(condition, d.settled) == truth::yes) {
            condition = negation(std::move(condition));
        }
        d.red_lines.push_back({party, std::move(condition)});
    }
}

// The options that the party's red lines about this issue alone leave open.
inline std::vector<int> allowed_options(const dossier& d, int party, int issue)
{
    std::vector<int> allowed;
    for (int option = 0; option < at(d.options, issue); ++option) {
        if (!excluded(d, party, issue, option)) {
            allowed.push_back(option);
        }
    }
    return allowed;
}

inline void add_positions(engine& random, dossier& d, const climate& mood)
{
    for (int issue = 0; issue < issue_count(d); ++issue) {
        for (int party = 0; party < d.parties; ++party) {
            const std::vector<int> allowed = allowed_options(d, party, issue);
            if (allowed.empty() || chance(random, mood.silent_percent)) {
                continue;
            }
            int held = pick(random, allowed);
            const int favourite = at(mood.favourites, issue);
            const bool agrees = at(d.settled, issue) >= 0 || chance(random, mood.agree_percent);
            if (agrees && !excluded(d, party, issue, favourite)) {
                held = favourite;
            }
            if (chance(random, 92)) {
                at(at(d.position, party), issue) = held;
            }
            for (const int option : allowed) {
                if (chance(random, mood.accept_percent)) {
                    at(at(at(d.accepted, party), issue), option) = true;
                }
            }
        }
    }
}

inline void add_saliences(engine& random, dossier& d, const limits& limit)
{
    const int percent = pick(random, limit.salience_percent);
    const int loose_percent = pick(random, limit.loose_salience_percent);
    const std::vector<int> few{0, 10, 100}; // few different values make ties
    const bool coarse = chance(random, 40);
    for (int party = 0; party < d.parties; ++party) {
        for (int issue = 0; issue < issue_count(d); ++issue) {
            const bool holds = at(at(d.position, party), issue) >= 0;
            if (chance(random, holds ? percent : loose_percent)) {
                at(at(d.salience, party), issue) = coarse ? pick(random, few) : below(random, 101);
            }
        }
    }
}

// An option for the party to concede on the issue: one that another party holds, if it may, else any it may. -1: none.
inline int concession(engine& random, const dossier& d, int party, int issue)
{
    const std::vector<int> allowed = allowed_options(d, party, issue);
    if (allowed.empty()) {
        return -1;
    }
    std::vector<int> demanded;
    for (int other = 0; other < d.parties; ++other) {
        const int held = at(at(d.position, other), issue);
        if (other != party && held >= 0 && held != at(at(d.position, party), issue) &&
            !excluded(d, party, issue, held)) {
            demanded.push_back(held);
        }
    }
    return pick(random, demanded.empty() ? allowed : demanded);
}

inline dossier::conditional make_conditional(const dossier& d, int party, int issue, int option, formula proviso)
{
    dossier::conditional result{party, issue, {}, std::move(proviso)};
    result.options.assign(static_cast<std::size_t>(at(d.options, issue)), false);
    at(result.options, option) = true;
    return result;
}

// Some acceptances on different issues, each on the proviso that the next one's term is in the package. False if a
// party in turn may accept nothing.
inline bool add_ring(engine& random, dossier& d, int count)
{
    const std::vector<int> issues = some_issues(random, d, count);
    std::vector<int> parties;
    std::vector<int> options;
    int party = below(random, d.parties);
    for (const int issue : issues) {
        const int option = concession(random, d, party, issue);
        if (option < 0) {
            return false;
        }
        parties.push_back(party);
        options.push_back(option);
        party = (party + 1) % d.parties;
    }
    for (std::size_t i = 0; i < issues.size(); ++i) {
        const std::size_t next = (i + 1) % issues.size();
        formula proviso = leaf(issues[next], options[next], options[next]);
        if (chance(random, 20)) {
            const std::size_t other = (i + 1 + random() % (issues.size() - 1)) % issues.size();
            formula more = random_leaf(random, d, issues[other]);
            proviso = chance(random, 50) ? both(std::move(proviso), std::move(more))
                                         : either(std::move(more), std::move(proviso));
        }
        d.conditionals.push_back(make_conditional(d, parties[i], issues[i], options[i], std::move(proviso)));
    }
    return true;
}

// One acceptance, on the proviso of a position of the party elsewhere or of any formula.
inline void add_single(engine& random, dossier& d, int party, int issue, const limits& limit)
{
    const int option = concession(random, d, party, issue);
    std::vector<int> issues;
    std::vector<int> held;
    for (int other = 0; other < issue_count(d); ++other) {
        if (other != issue || limit.own_issue_provisos) {
            issues.push_back(other);
        }
        if (other != issue && at(at(d.position, party), other) >= 0) {
            held.push_back(other);
        }
    }
    formula proviso;
    if (!held.empty() && chance(random, 40)) {
        const int other = pick(random, held);
        proviso = leaf(other, at(at(d.position, party), other), at(at(d.position, party), other));
    } else {
        const int depth = below(random, limit.proviso_depth + 1);
        proviso = random_formula(random, d, issues, depth);
    }
    dossier::conditional c = make_conditional(d, party, issue, option, std::move(proviso));
    for (const int more : allowed_options(d, party, issue)) {
        if (chance(random, 25)) {
            at(c.options, more) = true;
        }
    }
    d.conditionals.push_back(std::move(c));
}

inline void add_conditionals(engine& random, dossier& d, const limits& limit)
{
    std::vector<std::pair<int, int>> able; // party and issue on which it may accept something
    for (int party = 0; party < d.parties; ++party) {
        for (int issue = 0; issue < issue_count(d); ++issue) {
            if (!allowed_options(d, party, issue).empty()) {
                able.push_back({party, issue});
            }
        }
    }
    const bool possible = !able.empty() && (issue_count(d) > 1 || limit.own_issue_provisos);
    const int count = possible ? draw(random, limit.conditionals) : 0;
    while (static_cast<int>(d.conditionals.size()) < count) {
        const int rest = count - static_cast<int>(d.conditionals.size());
        const int ring = std::min({2 + below(random, 2), rest, issue_count(d)});
        const bool added = ring > 1 && chance(random, limit.ring_percent) && add_ring(random, d, ring);
        if (!added) {
            const std::pair<int, int> where = at(able, below(random, static_cast<int>(able.size())));
            add_single(random, d, where.first, where.second, limit);
        }
    }
    shuffle(random, d.conditionals);
}

inline void add_implications(engine& random, dossier& d, const limits& limit, const climate& mood)
{
    const int count = mood.pinned ? draw_high(random, limit.implications) : draw(random, limit.implications);
    for (int i = 0; i < count; ++i) {
        const int issue = below(random, issue_count(d));
        const bool favourite = chance(random, mood.pinned ? 85 : 40);
        const int option = favourite ? at(mood.favourites, issue) : below(random, at(d.options, issue));
        const int mentioned = 1 + below(random, 2);
        const std::vector<int> issues = some_issues(random, d, mentioned);
        formula condition = formula_over(random, d, issues, mood);
        if (mood.pinned && evaluate(condition, mood.favourites) == truth::yes && chance(random, 75)) {
            condition = negation(std::move(condition));
        }
        d.implications.push_back({issue, option, std::move(condition)});
    }
}

// Different edges, each from an earlier to a later issue of one random order.
inline void add_leads_to(engine& random, dossier& d, const limits& limit)
{
    const std::vector<int> order = shuffled_issues(random, d);
    for (std::size_t earlier = 0; earlier < order.size(); ++earlier) {
        for (std::size_t later = earlier + 1; later < order.size(); ++later) {
            d.leads_to.push_back({order[earlier], order[later]});
        }
    }
    shuffle(random, d.leads_to);
    const int count = draw(random, limit.leads_to);
    d.leads_to.resize(std::min(d.leads_to.size(), static_cast<std::size_t>(count)));
}

} // namespace detail

// A random dossier that contradicts itself nowhere. What comes first restricts what comes later. Counts with equal
// bounds are met exactly, as far as there is room: at most every issue settled or mentioned by a red line, at most one
// leads_to edge for each pair of issues, no conditional acceptance where red lines leave nothing to accept.
inline dossier random_dossier(std::mt19937_64& random, const limits& limit = limits{})
{
    const int parties = detail::draw(random, limit.parties);
    const int issues = detail::draw_high(random, limit.issues);
    std::vector<int> options;
    for (int issue = 0; issue < issues; ++issue) {
        const bool extra = detail::chance(random, limit.extra_option_percent);
        const int count = detail::draw_high(random, limit.options);
        options.push_back(extra ? limit.options.high + 1 : count);
    }
    dossier d = empty_dossier(parties, options);
    detail::add_settled(random, d, limit);
    detail::add_status_quo(random, d, limit);
    const detail::climate mood = detail::draw_climate(random, d, limit);
    detail::add_red_lines(random, d, limit, mood);
    detail::add_positions(random, d, mood);
    detail::add_saliences(random, d, limit);
    detail::add_conditionals(random, d, limit);
    detail::add_implications(random, d, limit, mood);
    detail::add_leads_to(random, d, limit);
    return d;
}

} // namespace plain

#endif // ENTENTE_TESTS_PLAIN_DOSSIER_HPP
