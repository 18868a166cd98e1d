#ifndef ENTENTE_SOLVE_SIMPLIFY_HPP
#define ENTENTE_SOLVE_SIMPLIFY_HPP

// Drops choices that are never better than another, and constraints that can no longer matter. What is left of most
// dossiers is small, and falls into small groups.

#include <entente/solve/carrying_problem.hpp>

#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1::solve {

// Which answers must survive. Of the sets of issues to set aside, the minimal ones: an issue of which an option is
// never worse than setting it aside need not be set aside. Of the minimal sets of issues that do not carry: such an
// issue is in none of them, and is set aside for good.
enum class keeping : unsigned char { minimal_set_aside, minimal_conflicts };

namespace detail {

// Whatever else is chosen: does a package with `worse` on the issue that carries also carry with `better`?
template <class Asked>
constexpr bool is_never_worse(carrying_problem<Asked>& problem, std::size_t issue, std::uint32_t better,
                              std::uint32_t worse)
{
    if (!problem.at(better).refusing.is_subset_of(problem.at(worse).refusing))
        return false;
    const bool joins = problem.at(worse).aside && !problem.at(better).aside;
    problem.choose(issue, better);
    bool never = true;
    for (const std::uint32_t which : problem.touching(issue)) {
        const constraint& what = problem.constraints()[which];
        if (!never || !what.open)
            continue;
        if (what.guard == none) {
            // An issue that joins the package gives it a part in the condition.
            if (problem.bounds(what).greatest == model::truth::yes)
                never = !joins && problem.leaves_favour(what, issue, better, worse);
            continue;
        }
        const bool guards_this_issue =
            problem.choices_begin(issue) <= what.guard && what.guard < problem.choices_end(issue);
        if (guards_this_issue && what.guard != better)
            continue;
        if (problem.bounds(what).least == model::truth::yes)
            continue;
        if (!guards_this_issue) {
            never = problem.leaves_favour(what, issue, better, worse);
            continue;
        }
        never = problem.at(worse).refusing.contains(what.party);
        for (const std::uint32_t other : problem.touching(issue)) {
            const constraint& same = problem.constraints()[other];
            never = never || (same.open && same.guard == worse && same.party == what.party &&
                              problem.lists_all_of(what, same) && problem.leaves_favour(same, issue, better, worse));
        }
    }
    problem.choose(issue, none);
    return never;
}

// Closes constraints that cannot be violated, and choices whose own constraints must be.
template <class Asked>
constexpr bool close_what_is_decided(carrying_problem<Asked>& problem)
{
    bool changed = false;
    for (constraint& what : problem.constraints()) {
        if (!what.open)
            continue;
        if (what.guard == none) {
            what.open = problem.bounds(what).greatest == model::truth::yes;
        } else if (!problem.at(what.guard).open || problem.bounds(what).least == model::truth::yes) {
            what.open = false;
        } else if (problem.bounds(what).greatest != model::truth::yes) {
            what.open = false;
            choice& guard = problem.at(what.guard);
            guard.refusing.insert(what.party);
            guard.open = carries(problem.parties(), guard.refusing);
        }
        changed = changed || !what.open;
    }
    return changed;
}

template <class Asked>
constexpr bool close_useless_choices(carrying_problem<Asked>& problem, std::size_t issue, keeping purpose)
{
    bool changed = false;
    const std::uint32_t aside = problem.aside(issue);
    for (std::uint32_t better = aside + 1; better < problem.choices_end(issue); ++better) {
        if (!problem.at(better).open)
            continue;
        for (std::uint32_t worse = aside; worse < problem.choices_end(issue); ++worse) {
            if (worse == better || !problem.at(worse).open || !is_never_worse(problem, issue, better, worse))
                continue;
            changed = true;
            if (worse != aside || purpose == keeping::minimal_set_aside) {
                problem.at(worse).open = false;
                continue;
            }
            for (std::uint32_t option = aside + 1; option < problem.choices_end(issue); ++option)
                problem.at(option).open = false;
            return true;
        }
    }
    return changed;
}

}

// Simplifies until nothing changes. Undecided issues only; keeps `purpose`'s answers exactly. O(rounds * issues *
// choices^2 * nodes of the constraints that touch an issue).
template <class Asked>
constexpr void simplify(carrying_problem<Asked>& problem, keeping purpose)
{
    bool changed = true;
    while (changed) {
        problem.refresh_bounds();
        changed = detail::close_what_is_decided(problem);
        for (std::size_t issue = 0; issue < problem.issues(); ++issue)
            if (problem.open_choices(issue) > 1)
                changed = detail::close_useless_choices(problem, issue, purpose) || changed;
    }
}

// Makes the choice on every issue that has only one left.
template <class Asked>
constexpr void choose_what_is_left(carrying_problem<Asked>& problem)
{
    for (std::size_t issue = 0; issue < problem.issues(); ++issue) {
        std::uint32_t only = none;
        for (std::uint32_t which = problem.choices_begin(issue); which < problem.choices_end(issue); ++which)
            if (problem.at(which).open)
                only = which;
        problem.choose(issue, problem.open_choices(issue) == 1 ? only : none);
    }
}

}

#endif
