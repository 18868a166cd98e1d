#ifndef ENTENTE_SOLVE_CARRYING_SEARCH_HPP
#define ENTENTE_SOLVE_CARRYING_SEARCH_HPP

// Finds packages that carry, in one group of issues that bear on each other.

#include <entente/model/participants.hpp>
#include <entente/solve/carrying_problem.hpp>
#include <entente/solve/groups.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// What a search may do with an issue.
enum class permit : unsigned char { anything, set_aside, take };

// Which packages a search looks for: any that carry; or those alone in which no issue is set aside without need, among
// which are all that set aside as little as can be.
enum class seeking : unsigned char { any_package, least_set_aside };

// Searches the choices of a group of issues; those of all others must have been made where they matter. The problem is
// used as working space: the issues are undecided again when a search is over, unless it found something.
template <class Asked = void>
class carrying_search {
public:
    constexpr carrying_search(carrying_problem<Asked>& problem, const issue_list& group, seeking goal)
        : problem_{problem}, group_{group}, goal_{goal}, permits_(problem.issues(), permit::anything)
    {
        for (std::uint32_t which = 0; which < problem.constraints().size(); ++which) {
            const constraint& what = problem.constraints()[which];
            bool touches = false;
            for (const std::uint32_t issue : problem.scope(what))
                for (const std::uint32_t member : group)
                    touches = touches || issue == member;
            if (what.open && touches)
                constraints_.push_back(which);
        }
    }

    constexpr void allow(std::uint32_t issue, permit what) { permits_[issue] = what; }
    // Only these may be set aside.
    constexpr void confine_to(const issue_list& set)
    {
        for (const std::uint32_t issue : group_)
            allow(issue, permit::take);
        for (const std::uint32_t issue : set)
            allow(issue, permit::anything);
    }

    // From now on, no answer sets aside all of these.
    constexpr void forbid_setting_aside(issue_list set) { forbidden_.push_back(static_cast<issue_list&&>(set)); }

    // Finds a way to deal with the issues with which a package carries, and leaves it chosen. Depth first; the next
    // issue is always one of the constraint that fewest choices can still break, and where none is left, all that
    // remains is taken. Exponential in the number of issues at worst.
    constexpr bool find()
    {
        clear();
        path_.clear();
        return !descend() || go_on();
    }

    // Goes on from where the last search found something, after what it set aside, or a part of that, was forbidden.
    constexpr bool find_next()
    {
        clear();
        // Back to the issue that completes the forbidden set: from there on, all ways set aside as much.
        std::size_t missing = forbidden_.back().size();
        std::size_t kept = 0;
        while (kept < path_.size() && missing > 0)
            if (is_aside(path_[kept++]))
                for (const std::uint32_t issue : forbidden_.back())
                    missing -= issue == path_[kept - 1].issue ? 1U : 0U;
        path_.erase(path_.begin() + static_cast<std::ptrdiff_t>(kept), path_.end());
        for (const step& taken : path_)
            problem_.choose(taken.issue, choice_of(taken));
        return go_on();
    }

    // The issues that the last search set aside.
    constexpr issue_list set_aside() const
    {
        issue_list found;
        for (const std::uint32_t issue : group_)
            if (problem_.chosen(issue) == problem_.aside(issue))
                found.push_back(issue);
        return found;
    }

    constexpr void clear()
    {
        for (const std::uint32_t issue : group_)
            problem_.choose(issue, none);
    }

private:
    // An issue on the way to a package, the choices tried on it, and who refuses what has been chosen so far.
    struct step {
        std::uint32_t issue;
        std::uint32_t tried;
        model::participant_set refusing;
    };

    // Setting aside comes first in the problem, and last here.
    constexpr std::uint32_t choice_of(const step& taken) const
    {
        const std::uint32_t count = problem_.choices_end(taken.issue) - problem_.choices_begin(taken.issue);
        return problem_.aside(taken.issue) + (taken.tried == count ? 0 : taken.tried);
    }
    constexpr bool is_aside(const step& taken) const { return choice_of(taken) == problem_.aside(taken.issue); }

    constexpr bool go_on()
    {
        while (!path_.empty()) {
            if (advance()) {
                if (!descend())
                    return true;
                continue;
            }
            problem_.choose(path_.back().issue, none);
            path_.pop_back();
        }
        return false;
    }

    // Goes on to an issue that is still undecided; false where there is none.
    constexpr bool descend()
    {
        const std::uint32_t issue = next_issue();
        if (issue == none)
            return false;
        path_.push_back({issue, 0, path_.empty() ? model::participant_set{} : path_.back().refusing});
        return true;
    }

    constexpr std::uint32_t next_issue() const
    {
        for (const std::uint32_t issue : group_)
            if (problem_.chosen(issue) == none && permits_[issue] != permit::anything && has_one_choice(issue))
                return issue;
        std::uint32_t best = none;
        std::uint32_t fewest = none;
        for (const std::uint32_t which : constraints_) {
            const constraint& what = problem_.constraints()[which];
            if (!problem_.may_be_violated(what))
                continue;
            std::uint32_t undecided = 0;
            std::uint32_t first = none;
            for (const std::uint32_t issue : problem_.scope(what)) {
                if (problem_.chosen(issue) != none)
                    continue;
                ++undecided;
                first = issue < first ? issue : first;
            }
            if (undecided != 0 && undecided < fewest) {
                fewest = undecided;
                best = first;
            }
        }
        if (best != none)
            return best;
        for (const std::uint32_t issue : group_)
            if (problem_.chosen(issue) == none)
                return issue;
        return none;
    }
    constexpr bool has_one_choice(std::uint32_t issue) const
    {
        std::size_t count = 0;
        for (std::uint32_t which = problem_.choices_begin(issue); which < problem_.choices_end(issue); ++which)
            count += is_allowed(issue, which) ? 1U : 0U;
        return count <= 1;
    }
    constexpr bool is_allowed(std::uint32_t issue, std::uint32_t which) const
    {
        const choice& candidate = problem_.at(which);
        return candidate.open && permits_[issue] != (candidate.aside ? permit::take : permit::set_aside);
    }

    // Moves on to the last issue's next choice with which a package may still carry.
    constexpr bool advance()
    {
        step& here = path_.back();
        const std::uint32_t count = problem_.choices_end(here.issue) - problem_.choices_begin(here.issue);
        while (here.tried < count) {
            ++here.tried;
            const std::uint32_t which = choice_of(here);
            if (!is_allowed(here.issue, which))
                continue;
            problem_.choose(here.issue, which);
            if ((!problem_.at(which).aside || !sets_too_much_aside(here.issue)) &&
                may_carry(here, problem_.at(which)) &&
                (goal_ == seeking::any_package || !sets_aside_without_need(here.issue)))
                return true;
        }
        return false;
    }

    // Is there now an issue that is set aside although one of its options goes with whatever is still undecided? Only
    // issues near the one just decided can have become so.
    constexpr bool sets_aside_without_need(std::uint32_t decided)
    {
        if (is_needlessly_aside(decided))
            return true;
        for (const std::uint32_t which : problem_.touching(decided)) {
            const constraint& what = problem_.constraints()[which];
            if (!what.open)
                continue;
            for (const std::uint32_t issue : problem_.scope(what))
                if (issue != decided && is_needlessly_aside(issue))
                    return true;
        }
        return false;
    }
    constexpr bool is_needlessly_aside(std::uint32_t issue)
    {
        const std::uint32_t aside = problem_.aside(issue);
        if (problem_.chosen(issue) != aside || problem_.open_choices(issue) == 1)
            return false;
        bool needless = false;
        for (std::uint32_t option = aside + 1; option < problem_.choices_end(issue) && !needless; ++option) {
            if (!problem_.at(option).open || !problem_.at(option).refusing.empty())
                continue;
            problem_.choose(issue, option);
            needless = true;
            for (const std::uint32_t which : problem_.touching(issue)) {
                const constraint& what = problem_.constraints()[which];
                needless = needless && (!what.open || !problem_.may_be_violated(what));
            }
        }
        problem_.choose(issue, aside);
        return needless;
    }

    constexpr bool may_carry(step& here, const choice& candidate)
    {
        model::participant_set refusing =
            path_.size() == 1 ? model::participant_set{} : path_[path_.size() - 2].refusing;
        refusing |= candidate.refusing;
        if (!carries(problem_.parties(), refusing))
            return false;
        for (const std::uint32_t which : problem_.touching(here.issue)) {
            const constraint& what = problem_.constraints()[which];
            if (!what.open || !problem_.is_violated(what))
                continue;
            if (what.party == none)
                return false;
            refusing.insert(what.party);
            if (!carries(problem_.parties(), refusing))
                return false;
        }
        here.refusing = refusing;
        return true;
    }

    constexpr bool sets_too_much_aside(std::uint32_t issue) const
    {
        for (const issue_list& set : forbidden_) {
            bool all = true;
            bool mine = false;
            for (const std::uint32_t each : set) {
                mine = mine || each == issue;
                all = all && problem_.chosen(each) == problem_.aside(each);
                if (!all)
                    break;
            }
            if (all && mine)
                return true;
        }
        return false;
    }

    carrying_problem<Asked>& problem_;
    const issue_list& group_;
    seeking goal_;
    vector_for<Asked, permit> permits_;
    std::vector<std::uint32_t> constraints_;
    std::vector<step> path_;
    std::vector<issue_list> forbidden_;
};

}

#endif
