#ifndef ENTENTE_BY_NAME_QUESTIONS_HPP
#define ENTENTE_BY_NAME_QUESTIONS_HPP

// What is asked of a scenario's dossier, by name: the questions of ask/, which say what they mean and what they cost,
// on the same algorithms.

#include <entente/ask/blocking.hpp>
#include <entente/by_name/answers.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/model/bit_matrix.hpp>
#include <entente/solve/blocking.hpp>
#include <entente/solve/conflicts.hpp>
#include <entente/solve/contention.hpp>
#include <entente/solve/graph.hpp>
#include <entente/solve/settlement.hpp>
#include <entente/solve/standing.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

// The names of the marked issues.
template <class Marks>
names_found issues_where(const scenario& said, const Marks& marked)
{
    names_found found;
    for (std::size_t issue = 0; issue < said.bundle().issues(); ++issue)
        if (marked[issue] != 0)
            found.push_back(said.bundle().issue(issue).name());
    return found;
}
inline names_found issues_of(const scenario& said, const solve::issue_list& issues)
{
    std::vector<unsigned char> marked(said.bundle().issues(), 0);
    for (const std::uint32_t issue : issues)
        marked[issue] = 1;
    return issues_where(said, marked);
}

// Visits the blocking sets, as marks by issue, in the order of the typed ones. The visitor returns false to stop.
template <class Visitor>
void visit_blocking_sets(const scenario& said, solve::objections mode, Visitor visit)
{
    const solve::blocking_family family = solve::blocking_sets(said.dossier(), mode);
    std::vector<std::size_t> turn(family.groups.size(), 0);
    bool goes_on = true;
    while (goes_on) {
        std::vector<unsigned char> marked(said.bundle().issues(), 0);
        for (const std::uint32_t issue : family.always)
            marked[issue] = 1;
        for (std::size_t group = 0; group < turn.size(); ++group)
            for (const std::uint32_t issue : family.groups[group][turn[group]])
                marked[issue] = 1;
        goes_on = visit(marked) && solve::next_set(family, turn);
    }
}
inline name_sets blocking_sets(const scenario& said, solve::objections mode, std::size_t most)
{
    name_sets found;
    visit_blocking_sets(said, mode, [&](const std::vector<unsigned char>& marked) {
        return found.add(issues_where(said, marked), most);
    });
    return found;
}

inline std::string option_name(const scenario& said, std::size_t issue, model::option_index option)
{
    return option == model::unsettled ? std::string{} : said.bundle().issue(issue).option(option);
}

}

// The union of the blocking sets: empty exactly if a package of the whole bundle carries.
inline names_found blocking(const scenario& said)
{
    return detail::issues_where(said, solve::blocking(said.dossier(), solve::objections::as_things_stand));
}
inline names_found blocking(const scenario& said, red_lines_only_t)
{
    return detail::issues_where(said, solve::blocking(said.dossier(), solve::objections::red_lines_only));
}

// The sets of issues which, set aside, leave a package of the others that carries, while none of their proper subsets
// does: the first so many.
inline name_sets blocking_sets(const scenario& said, std::size_t most = 64)
{
    return detail::blocking_sets(said, solve::objections::as_things_stand, most);
}
inline name_sets blocking_sets(const scenario& said, red_lines_only_t, std::size_t most = 64)
{
    return detail::blocking_sets(said, solve::objections::red_lines_only, most);
}

// The inclusion-minimal sets of issues of which no package carries when all others are set aside: the first so many.
inline name_sets conflicts(const scenario& said, std::size_t most = 64)
{
    name_sets found;
    for (const solve::issue_list& set : solve::conflicts(said.dossier()))
        if (!found.add(detail::issues_of(said, set), most))
            break;
    return found;
}

// What could be concluded now: the complements of the blocking sets, in their order, the first so many.
inline name_sets early_harvests(const scenario& said, std::size_t most = 64)
{
    name_sets found;
    const auto keep = [&](std::vector<unsigned char>& marked) {
        for (unsigned char& mark : marked)
            mark = mark == 0 ? 1 : 0;
        return found.add(detail::issues_where(said, marked), most);
    };
    detail::visit_blocking_sets(said, solve::objections::as_things_stand, keep);
    return found;
}

// The first package of these issues that carries when all others are set aside.
inline asked<package_found> settlement(const scenario& said, const std::vector<std::string>& issues)
{
    const model::dossier_view view = said.dossier();
    std::vector<unsigned char> aside(view.layout.issues, 1);
    for (const std::string& name : issues) {
        std::size_t issue = 0;
        if (const heard answer = said.bundle().find_issue(name, issue); !answer)
            return {answer, {}};
        aside[issue] = 0;
    }
    std::vector<model::option_index> options(view.layout.issues, model::unsettled);
    const auto everybody = model::participant_set::first(view.layout.parties);
    asked<package_found> found;
    found.value.exists = solve::first_settlement(view, everybody, aside, options);
    for (std::size_t issue = 0; found.value.exists && issue < options.size(); ++issue)
        found.value.options.push_back(detail::option_name(said, issue, options[issue]));
    return found;
}

// The standing of every issue, in the scenario's order. Without a party, an issue is what it was declared to be.
inline std::vector<standing> standings(const scenario& said)
{
    const model::dossier_view view = said.dossier();
    std::vector<standing> found(view.layout.issues, standing::reconcilable);
    if (view.layout.parties > 0) {
        solve::standings(view, found);
        return found;
    }
    for (std::size_t issue = 0; issue < found.size(); ++issue)
        if (view.settlements[issue] != model::settlement::none)
            found[issue] = view.settlements[issue] == model::settlement::agreed ? standing::agreed : standing::restated;
    return found;
}
// The standing of one issue.
inline asked<standing> status(const scenario& said, std::string_view issue)
{
    std::size_t place = 0;
    asked<standing> found{said.bundle().find_issue(issue, place), {}};
    if (!found)
        return found;
    switch (said.dossier().settlements[place]) {
    case model::settlement::restated: found.value = standing::restated; break;
    case model::settlement::agreed: found.value = standing::agreed; break;
    case model::settlement::none: found.value = standings(said)[place]; break;
    }
    return found;
}

// The third parties that are concerned in that way with the issue, as they were told.
inline asked<names_found> concerned(const scenario& said, std::string_view issue, third_party_kind kind)
{
    std::size_t place = 0;
    asked<names_found> found{said.bundle().find_issue(issue, place), {}};
    for (const third_party_by_name& each : said.bundle().third_parties())
        if (found && each.kind == kind && each.is_about(place))
            found.value.push_back(each.who);
    return found;
}

// The option that the party, or a third party with a say, holds out for on the issue; an empty name where it holds none.
inline asked<std::string> position(const scenario& said, std::string_view party, std::string_view issue)
{
    std::size_t who = 0;
    std::size_t place = 0;
    asked<std::string> found{said.bundle().find_participant(party, who), {}};
    if (found)
        found.why = said.bundle().find_issue(issue, place);
    if (found)
        found.value = detail::option_name(said, place, said.dossier().position(who, place));
    return found;
}
// How the issue stands while it is not settled; an empty name where nobody has said.
inline asked<std::string> status_quo(const scenario& said, std::string_view issue)
{
    std::size_t place = 0;
    asked<std::string> found{said.bundle().find_issue(issue, place), {}};
    if (found)
        found.value = detail::option_name(said, place, said.dossier().status_quo[place]);
    return found;
}

// The issues on which two parties hold different terms.
inline names_found disputed(const scenario& said)
{
    const model::dossier_view view = said.dossier();
    std::vector<unsigned char> marked(view.layout.issues, 0);
    for (std::size_t issue = 0; issue < view.layout.issues; ++issue) {
        model::option_index held = model::unsettled;
        for (std::size_t party = 0; party < view.layout.parties; ++party) {
            const model::option_index position = view.position(party, issue);
            if (position == model::unsettled)
                continue;
            if (held != model::unsettled && held != position)
                marked[issue] = 1;
            held = position;
        }
    }
    return detail::issues_where(said, marked);
}

// The parties, and third parties with a say, to whom no package with the term is acceptable.
inline asked<names_found> dissenters(const scenario& said, std::string_view issue, std::string_view option)
{
    std::size_t at = 0;
    std::size_t place = 0;
    asked<names_found> found{said.bundle().find_term(issue, option, at, place), {}};
    for (std::size_t party = 0; found && party < said.bundle().participants().size(); ++party)
        if (solve::dissents(said.dossier(), party, at, static_cast<model::option_index>(place)))
            found.value.push_back(said.bundle().participants()[party]);
    return found;
}

// How hard the issue is: see contention_level.
inline asked<contention_level> contention(const scenario& said, std::string_view issue)
{
    std::size_t place = 0;
    asked<contention_level> found{said.bundle().find_issue(issue, place), {}};
    if (found)
        found.value = solve::contention(said.dossier(), place);
    return found;
}

// All issues in an order that respects what leads to what; among those whose turn it could be, the least contentious
// comes first.
inline names_found agenda(const scenario& said)
{
    const model::dossier_view view = said.dossier();
    const std::size_t issues = view.layout.issues;
    const std::size_t stride = model::words_for(issues);
    std::vector<std::uint64_t> leads_to(issues * stride, 0);
    for (std::size_t from = 0; from < issues; ++from)
        for (const std::uint32_t to : said.bundle().successors(from))
            leads_to[from * stride + to / 64] |= std::uint64_t{1} << (to % 64);
    std::vector<contention_level> levels(issues);
    std::vector<std::size_t> rank(issues);
    std::vector<std::size_t> order(issues);
    std::vector<std::size_t> waiting(issues);
    solve::rank_by_contention(view, levels, rank);
    solve::topological_order({leads_to.data(), issues, stride}, rank, order, waiting);
    names_found found;
    for (const std::size_t issue : order)
        found.push_back(said.bundle().issue(issue).name());
    return found;
}

// Where talks could move next: the issues that are not settled (restated or agreed), while everything that leads to
// them is.
inline names_found ready(const scenario& said)
{
    const std::vector<standing> table = standings(said);
    const auto is_settled = [&](std::size_t issue) {
        return table[issue] == standing::restated || table[issue] == standing::agreed;
    };
    std::vector<unsigned char> marked(table.size(), 1);
    for (std::size_t issue = 0; issue < table.size(); ++issue) {
        if (is_settled(issue)) {
            marked[issue] = 0;
            continue;
        }
        for (const std::uint32_t next : said.bundle().successors(issue))
            marked[next] = 0;
    }
    return detail::issues_where(said, marked);
}

}

#endif
