#ifndef ENTENTE_SOLVE_CONFLICTS_HPP
#define ENTENTE_SOLVE_CONFLICTS_HPP

// Why it blocks: the minimal sets of issues of which no package carries when all others are set aside.

#include <entente/solve/blocking.hpp>
#include <entente/solve/groups.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

constexpr bool is_subset(const issue_list& small, const issue_list& large)
{
    std::size_t place = 0;
    for (const std::uint32_t each : small) {
        while (place < large.size() && large[place] < each)
            ++place;
        if (place == large.size() || large[place] != each)
            return false;
    }
    return true;
}

// Grows sets of issues that hang together, one issue at a time, as long as they carry. A minimal conflict hangs
// together, since one of two unrelated parts would be a conflict by itself; and all of its parts carry, so that growing
// reaches it.
template <class Asked = void>
class conflict_search {
public:
    constexpr conflict_search(carrying_problem<Asked>& problem, const issue_list& group)
        : group_{group}, search_{problem, group, seeking::any_package},
          near_(group.size() * group.size(), 0)
    {
        std::vector<std::uint32_t> place(problem.issues(), none);
        for (std::uint32_t i = 0; i < group.size(); ++i)
            place[group[i]] = i;
        for (const constraint& what : problem.constraints()) {
            if (!what.open)
                continue;
            for (const std::uint32_t one : problem.scope(what))
                for (const std::uint32_t other : problem.scope(what))
                    if (place[one] != none && place[other] != none)
                        near_[place[one] * group.size() + place[other]] = 1;
        }
    }

    // All sets that do not carry although all that they were grown from do: the minimal conflicts among them.
    constexpr std::vector<issue_list> find()
    {
        std::vector<issue_list> level;
        for (const std::uint32_t issue : group_)
            level.push_back({issue});
        std::vector<issue_list> found;
        while (!level.empty()) {
            std::vector<issue_list> next;
            for (const issue_list& set : level) {
                if (contains_one_of(found, set))
                    continue;
                if (carries(set))
                    grow(set, next);
                else
                    found.push_back(set);
            }
            level = static_cast<std::vector<issue_list>&&>(next);
        }
        return found;
    }

private:
    static constexpr bool contains_one_of(const std::vector<issue_list>& small, const issue_list& large)
    {
        for (const issue_list& each : small)
            if (is_subset(each, large))
                return true;
        return false;
    }
    constexpr bool carries(const issue_list& set)
    {
        for (const std::uint32_t issue : group_)
            search_.allow(issue, permit::set_aside);
        for (const std::uint32_t issue : set)
            search_.allow(issue, permit::take);
        const bool found = search_.find();
        search_.clear();
        return found;
    }
    // Sets of one issue more, kept in order so that each is there once.
    constexpr void grow(const issue_list& set, std::vector<issue_list>& next) const
    {
        for (std::size_t i = 0; i < group_.size(); ++i) {
            bool is_near = false;
            bool is_member = false;
            for (std::size_t j = 0; j < group_.size(); ++j)
                for (const std::uint32_t member : set) {
                    is_member = is_member || group_[i] == member;
                    is_near = is_near || (group_[j] == member && near_[i * group_.size() + j] != 0);
                }
            if (!is_near || is_member)
                continue;
            issue_list larger;
            for (const std::uint32_t member : set) {
                if (member > group_[i] && (larger.empty() || larger.back() < group_[i]))
                    larger.push_back(group_[i]);
                larger.push_back(member);
            }
            if (larger.size() == set.size())
                larger.push_back(group_[i]);
            bool known = false;
            for (const issue_list& other : next)
                known = known || other == larger;
            if (!known)
                next.push_back(static_cast<issue_list&&>(larger));
        }
    }

    const issue_list& group_;
    carrying_search<Asked> search_;
    std::vector<unsigned char> near_;
};

// An issue that cannot be settled alone is a conflict by itself, and in no other: it is set aside for good.
template <class Asked>
constexpr bool take_out_lone_conflicts(carrying_problem<Asked>& problem, std::vector<issue_list>& found)
{
    bool changed = false;
    for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
        problem.choose(issue, problem.aside(issue));
    for (std::uint32_t issue = 0; issue < problem.issues(); ++issue) {
        if (problem.open_choices(issue) == 1)
            continue;
        const issue_list alone{issue};
        carrying_search<Asked> search{problem, alone, seeking::any_package};
        search.allow(issue, permit::take);
        const bool carries_alone = search.find();
        problem.choose(issue, problem.aside(issue));
        if (carries_alone)
            continue;
        insert_in_order<Asked>(found, alone);
        for (std::uint32_t which = problem.aside(issue) + 1; which < problem.choices_end(issue); ++which)
            problem.at(which).open = false;
        changed = true;
    }
    for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
        problem.choose(issue, none);
    return changed;
}

}

// The conflicts, in the order of their size and then of their members. Exponential in the size of a group of issues
// that bear on each other, at worst.
template <class Asked = void>
constexpr std::vector<issue_list> conflicts(const model::dossier_view& dossier)
{
    carrying_problem<Asked> problem{dossier, objections::as_things_stand,
                                    model::participant_set::first(dossier.layout.parties)};
    std::vector<issue_list> found;
    // An issue without a choice but to be set aside from the start is a conflict too.
    for (std::uint32_t issue = 0; issue < problem.issues(); ++issue)
        if (problem.open_choices(issue) == 1)
            detail::insert_in_order<Asked>(found, {issue});
    detail::take_out_lone_conflicts(problem, found);
    simplify(problem, keeping::minimal_conflicts);
    choose_what_is_left(problem);
    for (const issue_list& group : groups(problem))
        for (issue_list& set : detail::conflict_search<Asked>{problem, group}.find())
            detail::insert_in_order<Asked>(found, static_cast<issue_list&&>(set));
    return found;
}

}

#endif
