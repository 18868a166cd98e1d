#ifndef ENTENTE_ASK_BLOCKING_HPP
#define ENTENTE_ASK_BLOCKING_HPP

// What blocks a deal, why, and what could be concluded without it.
//
// Every package contains the agreed terms and breaks no `implies`; it carries when it is acceptable to every party, and
// to every third party that consents or ratifies. An issue set aside stays at its status quo where one is stated;
// otherwise its terms are unknown. A condition is met only if it is true whatever the unknowns are, and an `implies` or
// a red line is broken only so, and only if one of its issues is in the package: what stands wholly on issues set aside
// is the status quo (Kleene's three values). Setting everything aside therefore carries. Setting more aside can undo a
// settlement, so all sets are considered.

#include <entente/name/issue_set.hpp>
#include <entente/name/package.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/blocking.hpp>
#include <entente/solve/conflicts.hpp>
#include <entente/solve/settlement.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

// Takes undeclared options as open to persuasion, so that only red lines are in the way.
struct red_lines_only_t {};
inline constexpr red_lines_only_t red_lines_only{};

// Sets of issues, as many as fit: `complete()` tells whether these are all.
template <class B>
class issue_sets {
public:
    static constexpr std::size_t room = 64;

    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr bool complete() const { return complete_; }
    constexpr const issue_set<B>& operator[](std::size_t place) const { return sets_[place]; }
    constexpr const issue_set<B>* begin() const { return sets_.data(); }
    constexpr const issue_set<B>* end() const { return sets_.data() + size_; }

    // Keeps the set if there is room. Returns whether there is room for another.
    constexpr bool add(const issue_set<B>& set)
    {
        if (size_ == room) {
            complete_ = false;
            return false;
        }
        sets_[size_++] = set;
        return true;
    }

    // Says that there may be others.
    constexpr void leave_incomplete() { complete_ = false; }

private:
    std::array<issue_set<B>, room> sets_{};
    std::size_t size_ = 0;
    bool complete_ = true;
};

namespace detail {

template <class B>
constexpr issue_set<B> set_of(const solve::issue_list& issues)
{
    issue_set<B> set;
    for (const std::uint32_t issue : issues)
        set.insert(issue_in<B>::at(issue));
    return set;
}
template <class B>
constexpr issue_set<B> set_of(const std::vector<unsigned char>& marked)
{
    issue_set<B> set;
    for (std::size_t issue = 0; issue < marked.size(); ++issue)
        if (marked[issue] != 0)
            set.insert(issue_in<B>::at(issue));
    return set;
}

// The visitor returns false to stop.
template <class B, class Visitor>
constexpr void visit_blocking_sets(const dossier<B>& said, solve::objections mode, Visitor& visit)
{
    const solve::blocking_family family = solve::blocking_sets(said.view(), mode);
    std::vector<std::size_t> turn(family.groups.size(), 0);
    bool goes_on = true;
    while (goes_on) {
        issue_set<B> set = set_of<B>(family.always);
        for (std::size_t group = 0; group < turn.size(); ++group)
            set = set | set_of<B>(family.groups[group][turn[group]]);
        goes_on = visit(set) && solve::next_set(family, turn);
    }
}

}

// The union of the blocking sets, without enumerating them: the issues that may have to be set aside for the others to
// carry. Empty exactly if a package of the whole bundle carries. Exponential in the number of issues that conditions
// tie together, at worst.
template <class B>
constexpr issue_set<B> blocking(const dossier<B>& said)
{
    return detail::set_of<B>(solve::blocking(said.view(), solve::objections::as_things_stand));
}
template <class B>
constexpr issue_set<B> blocking(const dossier<B>& said, red_lines_only_t)
{
    return detail::set_of<B>(solve::blocking(said.view(), solve::objections::red_lines_only));
}

// The blocking sets: the sets of issues which, set aside, leave a package of the others that carries, while none of
// their proper subsets does. There is always one; the only one is the empty set where the whole bundle carries. (The
// minimal correction sets of constraint programming: M. H. Liffiton and K. A. Sakallah, 2008. Not voting theory's
// blocking coalitions.) The first 64; their number can grow exponentially with that of unrelated disputes.
template <class B>
constexpr issue_sets<B> blocking_sets(const dossier<B>& said)
{
    issue_sets<B> found;
    const auto keep = [&](const issue_set<B>& set) { return found.add(set); };
    detail::visit_blocking_sets(said, solve::objections::as_things_stand, keep);
    return found;
}
template <class B>
constexpr issue_sets<B> blocking_sets(const dossier<B>& said, red_lines_only_t)
{
    issue_sets<B> found;
    const auto keep = [&](const issue_set<B>& set) { return found.add(set); };
    detail::visit_blocking_sets(said, solve::objections::red_lines_only, keep);
    return found;
}

// All blocking sets, one after the other: `visit(issue_set<B>)` returns whether to go on.
template <class B, class Visitor>
    requires std::is_invocable_r_v<bool, Visitor&, const issue_set<B>&>
constexpr void blocking_sets(const dossier<B>& said, Visitor visit)
{
    detail::visit_blocking_sets(said, solve::objections::as_things_stand, visit);
}

// The inclusion-minimal sets of issues of which no package carries when all others are set aside: the reasons. Smaller
// sets first; the first 64.
template <class B>
constexpr issue_sets<B> conflicts(const dossier<B>& said)
{
    issue_sets<B> found;
    for (const solve::issue_list& set : solve::conflicts(said.view()))
        if (!found.add(detail::set_of<B>(set)))
            break;
    return found;
}

// What could be concluded now: the complements of the blocking sets, in their order.
template <class B>
constexpr issue_sets<B> early_harvests(const dossier<B>& said)
{
    issue_sets<B> found;
    const auto keep = [&](const issue_set<B>& set) { return found.add(set.complement()); };
    detail::visit_blocking_sets(said, solve::objections::as_things_stand, keep);
    return found;
}

// What `settlement` answers: a package of some issues that carries while the others are set aside, if there is one.
template <class B>
struct settlement_found {
    bool exists = false;
    partial_package<B> package;

    constexpr explicit operator bool() const { return exists; }
};

// The first package of these issues, in the order of issues and options, that carries when all others are set aside:
// the terms of an early harvest. Exponential in the number of issues that conditions tie together, at worst.
template <class B>
constexpr settlement_found<B> settlement(const dossier<B>& said, const std::type_identity_t<issue_set<B>>& issues)
{
    std::array<model::option_index, B::issue_count> options{};
    options.fill(model::unsettled);
    std::array<unsigned char, B::issue_count> aside{};
    for (const issue_in<B> issue : issues.complement())
        aside[issue.index()] = 1;
    const auto everybody = model::participant_set::first(B::participant_count);
    if (!solve::first_settlement(said.view(), everybody, aside, options))
        return {};
    return {true, partial_package<B>{options}};
}

}

#endif
