#include <entente/ask/linkage_graph.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <concepts>
#include <cstddef>
#include <ranges>
#include <vector>

using namespace entente;

namespace {

// A range of ranges of places: what generic graph libraries walk.
template <class Graph>
concept adjacency_list =
    std::ranges::random_access_range<Graph> && std::ranges::sized_range<Graph> &&
    std::ranges::forward_range<std::ranges::range_reference_t<Graph>> &&
    std::convertible_to<std::ranges::range_value_t<std::ranges::range_reference_t<Graph>>, std::size_t>;
static_assert(adjacency_list<linkage_graph<moscow::framework>> &&
              adjacency_list<const linkage_graph<trade::agreement>&>);
static_assert(adjacency_list<std::vector<std::vector<int>>>);

// Which vertices can be reached, by breadth-first search over any range of ranges.
template <adjacency_list Graph>
std::vector<bool> reached(const Graph& graph, std::size_t from)
{
    std::vector<bool> seen(std::ranges::size(graph), false);
    std::vector<std::size_t> queue{from};
    seen[from] = true;
    for (std::size_t head = 0; head < queue.size(); ++head)
        for (const auto neighbour :
             std::ranges::begin(graph)[static_cast<std::ranges::range_difference_t<const Graph>>(queue[head])]) {
            const auto next = static_cast<std::size_t>(neighbour);
            if (seen[next])
                continue;
            seen[next] = true;
            queue.push_back(next);
        }
    return seen;
}
template <class B>
void compare_components(const linkage_graph<B>& graph)
{
    for (const issue_set<B>& group : graph.components())
        for (const issue_in<B> issue : group) {
            const std::vector<bool> seen = reached(graph, issue.index());
            for (std::size_t other = 0; other < B::issue_count; ++other)
                CHECK(seen[other] == group.contains(issue_in<B>::at(other)));
        }
}

namespace two_governments {
using namespace moscow;
constexpr linkage_graph<framework> graph;
static_assert(graph.size() == 5);
static_assert(graph.has(linkage_kind::leads_to, wto_membership, missile_defence));
static_assert(!graph.has(linkage_kind::leads_to, missile_defence, wto_membership));
static_assert(graph.has(linkage_kind::interacts, missile_defence, activation) &&
              graph.has(linkage_kind::interacts, activation, missile_defence));
static_assert(graph.has(linkage_kind::implies, russian_link, missile_defence) &&
              !graph.has(linkage_kind::implies, missile_defence, russian_link));
static_assert(graph.neighbours(missile_defence) == issue_set<framework>{russian_link, activation, wto_membership});
static_assert(graph.neighbours(nuclear_terrorism).empty());
static_assert(graph.successors(linkage_kind::leads_to, wto_membership) == issue_set<framework>{missile_defence});
static_assert(graph.predecessors(linkage_kind::leads_to, missile_defence) == issue_set<framework>{wto_membership});
static_assert(graph.predecessors(linkage_kind::leads_to, wto_membership).empty());
static_assert(graph.path(wto_membership, activation) ==
              issue_sequence<framework>{wto_membership, missile_defence, activation});
static_assert(graph.path(activation, activation) == issue_sequence<framework>{activation});
static_assert(graph.path(activation, nuclear_terrorism).empty());
static_assert(graph.components().size() == 2);
static_assert(graph.components()[0] == issue_set<framework>{nuclear_terrorism}.complement());
static_assert(graph.components()[1] == issue_set<framework>{nuclear_terrorism});
static_assert(graph.cut_issues() == issue_set<framework>{missile_defence}); // the WTO hangs on it
static_assert(graph.agenda_order() ==
              issue_sequence<framework>{russian_link, activation, wto_membership, missile_defence, nuclear_terrorism});
static_assert(graph.cycle().empty());
static_assert(graph.elimination_order().width == 2); // a triangle
static_assert(graph.elimination_order().order.size() == 5);
static_assert(graph.elimination_order().order.front() == nuclear_terrorism); // nothing to fill in, no neighbour

// Russia's offer asserts two linkages more; they say who asserts them.
constexpr linkage_graph<framework> offered{offer_taken};
static_assert(offered.has(linkage_kind::provided, russian_link, missile_defence) &&
              offered.has(linkage_kind::provided, activation, missile_defence) &&
              !offered.has(linkage_kind::provided, missile_defence, activation));
static_assert(offered.asserts(russia, activation, missile_defence) &&
              !offered.asserts(russia, missile_defence, activation));
static_assert(!offered.asserts(united_states, activation, missile_defence));
static_assert(!linkage_graph<framework>{talks}.has(linkage_kind::provided, activation, missile_defence));
static_assert(offered.neighbours(missile_defence) == graph.neighbours(missile_defence)); // linked already
static_assert(offered.cycle().empty());

// Two acceptances on condition of each other go in a circle.
constexpr auto circle = offer_taken.with(accepts(united_states, activation == start::once_established,
                                             provided(missile_defence == system::deployed)));
static_assert(linkage_graph<framework>{circle}.cycle() == issue_sequence<framework>{missile_defence, activation});
static_assert(linkage_graph<framework>{circle}.asserts(united_states, missile_defence, activation));
// A circle may run through the matter's own order too: first the WTO, which waits for the system.
constexpr auto longer =
    talks.with(accepts(russia, wto_membership == bid::supported, provided(activation == start::at_once)))
        .with(accepts(russia, activation == start::at_once, provided(missile_defence == system::cancelled)));
static_assert(linkage_graph<framework>{longer}.cycle() ==
              issue_sequence<framework>{missile_defence, activation, wto_membership});
// What an acceptance says of its own issue is no linkage.
constexpr auto itself =
    talks.with(accepts(russia, activation == start::at_once, provided(activation == start::at_once)));
static_assert(linkage_graph<framework>{itself}.neighbours(activation) == graph.neighbours(activation));
static_assert(linkage_graph<framework>{itself}.cycle().empty());

// A red line across issues joins what nothing else does, both ways.
constexpr auto line =
    talks.with(rules_out(united_states, nuclear_terrorism == accord::lapsed && wto_membership == bid::supported));
constexpr linkage_graph<framework> joined{line};
static_assert(joined.has(linkage_kind::red_line, nuclear_terrorism, wto_membership) &&
              joined.has(linkage_kind::red_line, wto_membership, nuclear_terrorism));
static_assert(joined.asserts(united_states, wto_membership, nuclear_terrorism) &&
              !joined.asserts(russia, wto_membership, nuclear_terrorism));
static_assert(joined.components().size() == 1);
static_assert(joined.cut_issues() == issue_set<framework>{missile_defence, wto_membership});
static_assert(joined.path(nuclear_terrorism, russian_link) ==
              issue_sequence<framework>{nuclear_terrorism, wto_membership, missile_defence, russian_link});
}

namespace three_countries {
using namespace trade;
constexpr linkage_graph<agreement> graph;
static_assert(graph.neighbours(tariff) == issue_set<agreement>{fishing, tribunal, labels, accession});
static_assert(graph.components().size() == 1 && graph.cut_issues() == issue_set<agreement>{tariff});
static_assert(graph.agenda_order() == issue_sequence<agreement>{fishing, tribunal, tariff, labels, accession});
static_assert(graph.successors(linkage_kind::implies, accession) == issue_set<agreement>{tariff});
static_assert(graph.elimination_order().width == 2);
constexpr linkage_graph<agreement> table{round_table};
static_assert(table.asserts(northland, fishing, tariff) && table.asserts(southland, tribunal, tariff) &&
              table.asserts(southland, tariff, tribunal) && !table.asserts(islands, fishing, tariff));
static_assert(table.has(linkage_kind::provided, tribunal, tariff) &&
              table.has(linkage_kind::red_line, tariff, tribunal));
static_assert(!table.has(linkage_kind::provided, tariff, tribunal));
static_assert(table.cycle().empty());
static_assert(!table.has(linkage_kind::red_line, fishing, tariff)); // a red line on one issue links nothing
}

}

TEST_CASE("any graph algorithm can walk it, and finds the same groups")
{
    compare_components(two_governments::graph);
    compare_components(two_governments::joined);
    compare_components(two_governments::offered);
    compare_components(three_countries::table);
    CHECK(reached(std::vector<std::vector<int>>{{1}, {0}, {}}, 0) == std::vector<bool>{true, true, false});
}
TEST_CASE("the range is that of the neighbours, issue by issue")
{
    using namespace moscow;
    std::size_t place = 0;
    for (const auto& neighbours : two_governments::graph) {
        const issue_set<framework> expected = two_governments::graph.neighbours(issue_in<framework>::at(place));
        std::vector<std::size_t> walked;
        for (const std::size_t neighbour : neighbours)
            walked.push_back(neighbour);
        std::vector<std::size_t> members;
        for (const issue_in<framework> issue : expected)
            members.push_back(issue.index());
        CHECK(walked == members);
        ++place;
    }
    CHECK(place == 5);
    CHECK(std::vector<std::size_t>(two_governments::graph[1].begin(), two_governments::graph[1].end()) ==
          std::vector<std::size_t>{0, 2});
}
TEST_CASE("every way of asking agrees with every other")
{
    using namespace trade;
    const linkage_graph<agreement> graph{round_table};
    for (std::size_t one = 0; one < agreement::issue_count; ++one)
        for (std::size_t other = 0; other < agreement::issue_count; ++other) {
            const auto from = issue_in<agreement>::at(one);
            const auto to = issue_in<agreement>::at(other);
            bool linked = false;
            for (const auto kind : {linkage_kind::leads_to, linkage_kind::interacts, linkage_kind::implies,
                                    linkage_kind::provided, linkage_kind::red_line}) {
                CHECK(graph.has(kind, from, to) == graph.successors(kind, from).contains(to));
                CHECK(graph.has(kind, from, to) == graph.predecessors(kind, to).contains(from));
                linked = linked || graph.has(kind, from, to) || graph.has(kind, to, from);
            }
            CHECK(linked == graph.neighbours(from).contains(to));
            const auto path = graph.path(from, to);
            REQUIRE_FALSE(path.empty());
            CHECK(path.front() == from);
            CHECK(path.back() == to);
            for (std::size_t step = 1; step < path.size(); ++step)
                CHECK(graph.neighbours(path[step - 1]).contains(path[step]));
        }
    CHECK(graph.elimination_order().width <= 3);
}
TEST_CASE("a dossier that comes while the program runs has the same graph")
{
    using namespace moscow;
    // The talks, and three clauses that tie their issues together otherwise.
    dossier<framework> said = talks;
    linkage_graph<framework> graph{said};
    CHECK(std::ranges::distance(graph.begin(), graph.end()) == 5);
    CHECK(graph.components().size() == 2);
    CHECK(graph.components()[1] == issue_set<framework>{nuclear_terrorism});
    CHECK(graph.cut_issues() == issue_set<framework>{missile_defence});
    CHECK(graph.agenda_order() == issue_sequence<framework>{russian_link, activation, wto_membership, missile_defence,
                                                            nuclear_terrorism});
    CHECK(graph.cycle().empty());

    // One red line joins the issue that stood alone; with it, membership is a cut issue besides.
    said = said.with(rules_out(united_states, nuclear_terrorism == accord::lapsed && wto_membership == bid::supported));
    graph = linkage_graph<framework>{said};
    CHECK(graph.components().size() == 1);
    CHECK(graph.cut_issues() == issue_set<framework>{missile_defence, wto_membership});
    CHECK(graph.asserts(united_states, wto_membership, nuclear_terrorism));
    CHECK_FALSE(graph.asserts(russia, wto_membership, nuclear_terrorism));

    // Two acceptances on condition of each other.
    said = talks;
    said = said.with(accepts(russia, missile_defence == system::deployed, provided(activation == start::once_established)))
               .with(accepts(united_states, activation == start::once_established,
                             provided(missile_defence == system::deployed)));
    graph = linkage_graph<framework>{said};
    CHECK(graph.cycle() == issue_sequence<framework>{missile_defence, activation});
    CHECK(graph.asserts(russia, activation, missile_defence));
    CHECK(graph.asserts(united_states, missile_defence, activation));
    CHECK_FALSE(graph.asserts(russia, missile_defence, activation));
}
