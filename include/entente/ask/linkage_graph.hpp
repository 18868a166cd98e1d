#ifndef ENTENTE_ASK_LINKAGE_GRAPH_HPP
#define ENTENTE_ASK_LINKAGE_GRAPH_HPP

// How the issues hang together, as a value that can be asked.

#include <entente/model/bit_matrix.hpp>
#include <entente/model/span.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/linkage.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/cohesion.hpp>
#include <entente/solve/graph.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace entente::inline v0_1 {

// An order in which to take issues out of the graph, and the most neighbours that one still has when its turn comes: at
// least the graph's treewidth, and what exact algorithms on it cost.
template <class B>
struct elimination {
    issue_sequence<B> order;
    std::size_t width = 0;
};

// Groups of issues: at most as many as there are issues.
template <class B>
class issue_groups {
public:
    constexpr std::size_t size() const { return size_; }
    constexpr const issue_set<B>& operator[](std::size_t place) const { return sets_[place]; }
    constexpr const issue_set<B>* begin() const { return sets_.data(); }
    constexpr const issue_set<B>* end() const { return sets_.data() + size_; }

    // Puts the issue into the group of that number, which is at most the next free one.
    constexpr void insert(std::size_t group, issue_in<B> issue)
    {
        sets_[group].insert(issue);
        size_ = group < size_ ? size_ : group + 1;
    }

private:
    std::array<issue_set<B>, B::issue_count> sets_{};
    std::size_t size_ = 0;
};

// The linkages of a bundle, and those that the parties of a dossier assert: an acceptance on condition leads from each
// issue of its condition to the issue accepted; a red line over several issues joins them.
//
// It is a range, of one range for each issue in bundle order: the places of the issues that it is linked to, by any
// kind of linkage and in either direction. Generic graph algorithms can walk it.
template <class B>
class linkage_graph {
public:
    using matrix = model::bit_matrix<B::issue_count>;
    using neighbour_range = typename matrix::row_type;

    // Of a bundle alone: linkage_graph<framework>{}.
    constexpr linkage_graph() : linked_{detail::layout_of<B>.linked} { find_neighbours(); }

    // Of a dossier: linkage_graph{talks}.
    constexpr explicit linkage_graph(const dossier<B>& said) : linked_{detail::layout_of<B>.linked}
    {
        const model::dossier_view view = said.view();
        for (const model::conditional_acceptance& conditional : view.conditionals)
            for (const model::condition_node node : conditional.proviso.in(view.nodes))
                if (model::is_leaf(node) && model::issue_of(node) != conditional.issue) {
                    linked(linkage_kind::provided).insert(model::issue_of(node), conditional.issue);
                    asserted_[conditional.party].insert(model::issue_of(node), conditional.issue);
                }
        for (const model::red_line& line : view.red_lines)
            for (const model::condition_node one : line.condition.in(view.nodes))
                for (const model::condition_node other : line.condition.in(view.nodes))
                    if (model::is_leaf(one) && model::is_leaf(other) &&
                        model::issue_of(one) != model::issue_of(other)) {
                        linked(linkage_kind::red_line).insert(model::issue_of(one), model::issue_of(other));
                        asserted_[line.party].insert(model::issue_of(one), model::issue_of(other));
                    }
        find_neighbours();
    }

    constexpr std::size_t size() const { return B::issue_count; }
    constexpr const neighbour_range* begin() const { return neighbours_.data(); }
    constexpr const neighbour_range* end() const { return neighbours_.data() + B::issue_count; }
    constexpr const neighbour_range& operator[](std::size_t issue) const { return neighbours_[issue]; }

    // Does a linkage of the kind go from the one issue to the other? `interacts` and red lines go both ways.
    constexpr bool has(linkage_kind kind, issue_in<B> from, issue_in<B> to) const
    {
        return linked(kind).contains(from.index(), to.index());
    }
    // Does the party assert a linkage from the one issue to the other: an acceptance on condition, or a red line?
    constexpr bool asserts(party_in<B> party, issue_in<B> from, issue_in<B> to) const
    {
        return asserted_[party.index()].contains(from.index(), to.index());
    }

    // The issues linked to this one, by any kind of linkage and in either direction.
    constexpr issue_set<B> neighbours(issue_in<B> issue) const { return issue_set<B>{neighbours_[issue.index()]}; }
    // Those to which a linkage of the kind leads from here; and those from which one leads here.
    constexpr issue_set<B> successors(linkage_kind kind, issue_in<B> issue) const
    {
        return issue_set<B>{linked(kind).row(issue.index())};
    }
    constexpr issue_set<B> predecessors(linkage_kind kind, issue_in<B> issue) const
    {
        return issue_set<B>{linked(kind).transposed().row(issue.index())};
    }

    // A shortest path over linkages of any kind in either direction, both ends included; empty where there is none. Of
    // several, the one whose issues come first in the bundle.
    constexpr issue_sequence<B> path(issue_in<B> from, issue_in<B> to) const
    {
        if (from == to)
            return {from};
        const matrix all = all_ways();
        scratch space;
        const std::size_t length =
            solve::shortest_path(all.view(), from.index(), to.index(), space.result, space.queue, space.other);
        return sequence(space.result, length);
    }

    // The groups of issues that could be settled apart, in the order of their first issues.
    constexpr issue_groups<B> components() const
    {
        const matrix all = all_ways();
        scratch space;
        solve::components(all.view(), space.result, space.queue);
        issue_groups<B> found;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            found.insert(space.result[issue], issue_in<B>::at(issue));
        return found;
    }
    // The issues whose removal splits the group that they are in.
    constexpr issue_set<B> cut_issues() const
    {
        const matrix all = all_ways();
        issue_set<B> found;
        scratch space;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            if (solve::is_cut_vertex(all.view(), issue, space.other, space.queue))
                found.insert(issue_in<B>::at(issue));
        return found;
    }

    // All issues in an order that respects `leads_to`, ties in bundle order.
    constexpr issue_sequence<B> agenda_order() const
    {
        scratch space;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            space.other[issue] = issue;
        const std::size_t placed =
            solve::topological_order(linked(linkage_kind::leads_to).view(), space.other, space.result, space.queue);
        return sequence(space.result, placed);
    }
    // A shortest circle of issues that wait for each other, by `leads_to` or by acceptances on condition; empty where
    // there is none. A bundle has none; the parties of a dossier may well make one.
    constexpr issue_sequence<B> cycle() const
    {
        matrix directed = linked(linkage_kind::leads_to);
        directed |= linked(linkage_kind::provided);
        scratch space;
        scratch more;
        const std::size_t length =
            solve::shortest_cycle(directed.view(), space.result, more.result, space.queue, space.other);
        return sequence(space.result, length);
    }

    // By the min-fill rule: see solve/cohesion.hpp.
    constexpr elimination<B> elimination_order() const
    {
        matrix words = all_ways();
        scratch space;
        std::array<unsigned char, B::issue_count> eliminated{};
        const std::size_t width = solve::elimination_order(model::span<std::uint64_t>{words.words}, B::issue_count,
                                                           space.result, space.queue, eliminated);
        return {sequence(space.result, B::issue_count), width};
    }

private:
    struct scratch {
        std::array<std::size_t, B::issue_count> result{};
        std::array<std::size_t, B::issue_count> queue{};
        std::array<std::size_t, B::issue_count> other{};
    };

    constexpr matrix& linked(linkage_kind kind) { return linked_[static_cast<std::size_t>(kind)]; }
    constexpr const matrix& linked(linkage_kind kind) const { return linked_[static_cast<std::size_t>(kind)]; }

    constexpr matrix all_ways() const
    {
        matrix all;
        for (const matrix& kind : linked_) {
            all |= kind;
            all |= kind.transposed();
        }
        return all;
    }
    constexpr void find_neighbours()
    {
        const matrix all = all_ways();
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            neighbours_[issue] = all.row(issue);
    }
    static constexpr issue_sequence<B> sequence(model::span<const std::size_t> issues, std::size_t length)
    {
        issue_sequence<B> found;
        for (std::size_t place = 0; place < length; ++place)
            found.push_back(issue_in<B>::at(issues[place]));
        return found;
    }
    std::array<matrix, linkage_kinds> linked_;
    std::array<matrix, B::actor_count> asserted_{};
    std::array<neighbour_range, B::issue_count> neighbours_{};
};

}

#endif
