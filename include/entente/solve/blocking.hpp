#ifndef ENTENTE_SOLVE_BLOCKING_HPP
#define ENTENTE_SOLVE_BLOCKING_HPP

// What blocks: the minimal sets of issues which, set aside, leave a package of the others that carries.

#include <entente/solve/carrying_search.hpp>
#include <entente/solve/groups.hpp>
#include <entente/solve/simplify.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// All blocking sets, as a product: `always`, together with one set out of each group. There is always at least one;
// that one is empty where the whole bundle carries.
template <class Asked = void>
struct blocking_family {
    issue_list always;
    vector_for<Asked, std::vector<issue_list>> groups;
};

namespace detail {

template <class Asked = void>
constexpr carrying_problem<Asked> simplified(const model::dossier_view& dossier, objections mode, keeping purpose)
{
    carrying_problem<Asked> problem{dossier, mode, model::participant_set::first(dossier.layout.parties)};
    simplify(problem, purpose);
    choose_what_is_left(problem);
    return problem;
}

template <class Asked>
constexpr issue_list always_set_aside(const carrying_problem<Asked>& problem)
{
    issue_list always;
    for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
        if (problem.chosen(issue) == problem.aside(issue))
            always.push_back(issue);
    return always;
}

// Given a set that leaves a package that carries: a minimal one within it. Issues that `search` was told to set aside
// stay in it.
template <class Asked>
constexpr issue_list minimal_within(carrying_problem<Asked>& problem, const issue_list& group, issue_list set,
                                    std::uint32_t kept)
{
    while (!set.empty()) {
        carrying_search<Asked> search{problem, group, seeking::least_set_aside};
        search.confine_to(set);
        if (kept != none)
            search.allow(kept, permit::set_aside);
        search.forbid_setting_aside(set);
        if (!search.find())
            break;
        set = search.set_aside();
        search.clear();
    }
    return set;
}

// Shorter sets first, then in the order of their members.
template <class List>
constexpr bool stands_before(const List& left, const List& right)
{
    return left.size() != right.size() ? left.size() < right.size() : left < right;
}
template <class Asked = void>
constexpr void insert_in_order(std::vector<issue_list>& sets, issue_list set)
{
    std::size_t place = sets.size();
    sets.emplace_back();
    for (; place > 0 && stands_before(set, sets[place - 1]); --place)
        sets[place] = static_cast<issue_list&&>(sets[place - 1]);
    sets[place] = static_cast<issue_list&&>(set);
}

template <class Asked>
constexpr std::vector<issue_list> minimal_sets(carrying_problem<Asked>& problem, const issue_list& group)
{
    std::vector<issue_list> found;
    carrying_search<Asked> search{problem, group, seeking::least_set_aside};
    for (bool more = search.find(); more; more = search.find_next()) {
        issue_list set = search.set_aside();
        search.clear();
        set = minimal_within(problem, group, static_cast<issue_list&&>(set), none);
        search.forbid_setting_aside(set);
        insert_in_order<Asked>(found, static_cast<issue_list&&>(set));
        if (found.front().empty())
            break;
    }
    search.clear();
    return found;
}

// Marks the members of the group that are in some minimal set. Looks for a minimal set with each issue that is not
// known to be in one, so that most of the sets are never visited.
template <class Asked>
constexpr void mark_members_of_minimal_sets(carrying_problem<Asked>& problem, const issue_list& group,
                                            std::vector<unsigned char>& marked)
{
    carrying_search<Asked> search{problem, group, seeking::least_set_aside};
    for (const std::uint32_t issue : group) {
        if (marked[issue] != 0)
            continue;
        search.allow(issue, permit::set_aside);
        for (bool more = search.find(); more; more = marked[issue] == 0 && search.find_next()) {
            issue_list set = search.set_aside();
            search.clear();
            set = minimal_within(problem, group, static_cast<issue_list&&>(set), issue);
            // Minimal among the sets with the issue; is it so among all? Then nothing is left without the issue.
            carrying_search<Asked> without{problem, group, seeking::least_set_aside};
            without.confine_to(set);
            without.allow(issue, permit::take);
            if (without.find()) {
                set = without.set_aside();
                without.clear();
                set = minimal_within(problem, group, static_cast<issue_list&&>(set), none);
                if (set.empty())
                    return;
            }
            for (const std::uint32_t each : set)
                marked[each] = 1;
            search.forbid_setting_aside(static_cast<issue_list&&>(set));
        }
        search.clear();
        search.allow(issue, permit::anything);
    }
}

}

// The blocking sets, group by group: the same answer as trying all sets of issues, in the order of their size and then
// of their members within each group. Exponential in the size of a group at worst, and in the number of its sets.
template <class Asked = void>
constexpr blocking_family<Asked> blocking_sets(const model::dossier_view& dossier, objections mode)
{
    carrying_problem<Asked> problem = detail::simplified<Asked>(dossier, mode, keeping::minimal_set_aside);
    blocking_family<Asked> family{detail::always_set_aside(problem), {}};
    for (const issue_list& group : groups(problem))
        family.groups.push_back(detail::minimal_sets(problem, group));
    return family;
}

// Turns to the family's next set. `turn` says which one of each group it takes, at first the first of each; the last
// group's turns fastest. False after the last set, with `turn` back at the first.
template <class Asked>
constexpr bool next_set(const blocking_family<Asked>& family, std::vector<std::size_t>& turn)
{
    std::size_t group = turn.size();
    while (group > 0 && ++turn[group - 1] == family.groups[group - 1].size())
        turn[--group] = 0;
    return group > 0;
}

// The union of the blocking sets: 1 for each issue that is in one of them. Visits as few of the sets as it can.
template <class Asked = void>
constexpr std::vector<unsigned char> blocking(const model::dossier_view& dossier, objections mode)
{
    carrying_problem<Asked> problem = detail::simplified<Asked>(dossier, mode, keeping::minimal_set_aside);
    std::vector<unsigned char> marked(dossier.layout.issues, 0);
    for (const std::uint32_t issue : detail::always_set_aside(problem))
        marked[issue] = 1;
    for (const issue_list& group : groups(problem))
        detail::mark_members_of_minimal_sets(problem, group, marked);
    return marked;
}

}

#endif
