#include <entente/by_name/stakes_arrays.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;

namespace {

struct shape {
    std::size_t parties;
    std::vector<std::uint32_t> option_begin;
    model::layout_view view() const { return {parties, option_begin.size() - 1, option_begin, {}, {}}; }
};
model::worth_clause_view values(std::uint16_t party, std::uint16_t issue, const std::vector<model::units>& numbers)
{
    model::worth_clause_view clause;
    clause.kind = model::worth_kind::values;
    clause.party = party;
    clause.issue = issue;
    clause.values = numbers;
    return clause;
}
constexpr auto together = model::reading::together;

}

TEST_CASE("what has been valued stays valued when parties and issues come in")
{
    shape bundle{1, {0, 2}};
    detail::stakes_arrays stakes;
    stakes.add_party(shape{1, {0}}.view());
    stakes.add_issue(bundle.view());
    CHECK_FALSE(stakes.says_something());
    CHECK(stakes.take(bundle.view(), values(0, 0, {3, 4}), together) == worth_refusal::none);
    bundle.parties = 2;
    stakes.add_party(bundle.view());
    bundle.option_begin.push_back(5);
    stakes.add_issue(bundle.view());
    CHECK(stakes.take(bundle.view(), values(1, 1, {5, 6, 7}), together) == worth_refusal::none);
    CHECK(stakes.is_valued(bundle.view(), 0, 0));
    CHECK(stakes.is_valued(bundle.view(), 1, 1));
    CHECK_FALSE(stakes.is_valued(bundle.view(), 0, 1));
    CHECK_FALSE(stakes.is_valued(bundle.view(), 1, 0));

    const std::vector<model::option_index> open(2, model::unsettled);
    const model::problem problem = stakes.problem(bundle.view(), open, open, 100);
    CHECK(problem.parties == 2);
    CHECK(problem.units_per_point == 100);
    CHECK(problem.worth == std::vector<model::units>{3, 0, 4, 0, 0, 5, 0, 6, 0, 7});
    CHECK(problem.tables.empty());
}

TEST_CASE("a refused clause changes nothing")
{
    const shape bundle{1, {0, 2, 4}};
    detail::stakes_arrays stakes;
    stakes.add_party(bundle.view());
    const detail::stakes_arrays before = stakes;
    model::worth_clause_view clause = values(0, 0, {3, 4});
    clause.malformed = worth_refusal::number_is_not_finite;
    CHECK(stakes.take(bundle.view(), clause, together) == worth_refusal::number_is_not_finite);
    CHECK(stakes == before);
    CHECK(stakes.take(bundle.view(), values(0, 0, {model::most_units, 0}), together) == worth_refusal::none);
    CHECK(stakes.take(bundle.view(), values(0, 1, {1, 0}), together) == worth_refusal::points_add_up_beyond_the_range);
}

TEST_CASE("there is room for every joint value, as long as its combinations can be written out")
{
    const shape bundle{1, {0, 1000, 2000}};
    detail::stakes_arrays stakes;
    stakes.add_party(bundle.view());
    for (model::option_index option = 0; option < 20; ++option) {
        const model::condition_node nodes[]{model::leaf(model::node_kind::within, 0, option, option),
                                            model::leaf(model::node_kind::within, 1, 0, 0),
                                            model::joint(model::node_kind::both)};
        model::worth_clause_view clause;
        clause.kind = model::worth_kind::joint;
        clause.worth = option;
        clause.condition = nodes;
        CHECK(stakes.take(bundle.view(), clause, together) == worth_refusal::none);
    }
    CHECK(stakes.joints().size() == 20);
    CHECK(stakes.nodes().size() == 60);
    CHECK(stakes.worth().empty());
    CHECK(stakes.fits(bundle.view()));
    const std::vector<model::option_index> open(2, model::unsettled);
    const model::problem problem = stakes.problem(bundle.view(), open, open, 1);
    CHECK(problem.tables.size() == 1);
    const std::vector<model::option_index> package{19, 0};
    CHECK(problem.utility(0, package) == 19);

    const shape crowded{64, {0, 1000, 2000}};
    CHECK_FALSE(stakes.fits(crowded.view()));
}
