#include <entente/by_name/dossier_arrays.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <vector>

using namespace entente;

namespace {

// A layout whose options can grow.
struct shape {
    std::size_t parties;
    std::vector<std::uint32_t> option_begin;
    model::layout_view view() const { return {parties, option_begin.size() - 1, option_begin, {}, {}}; }
    void add_issue(std::uint32_t options) { option_begin.push_back(option_begin.back() + options); }
};
model::clause_view holds(std::uint16_t party, std::uint16_t issue, model::option_index option)
{
    model::clause_view clause;
    clause.kind = model::clause_kind::holds;
    clause.party = party;
    clause.issue = issue;
    clause.option = option;
    return clause;
}
model::clause_view accepts(std::uint16_t party, const model::condition_node& target)
{
    model::clause_view clause;
    clause.kind = model::clause_kind::accepts;
    clause.party = party;
    clause.issue = static_cast<std::uint16_t>(model::issue_of(target));
    clause.target = {&target, 1};
    return clause;
}

}

TEST_CASE("rows grow apart and keep what they hold")
{
    std::vector<int> numbers{1, 2, 3, 4};
    detail::widen_rows(numbers, 2, 2, 3, 9);
    CHECK(numbers == std::vector<int>{1, 2, 9, 3, 4, 9});

    std::vector<std::uint64_t> bits(3);
    for (const std::size_t bit : {0U, 69U, 70U, 139U})
        model::set_bit(bits, bit, true);
    detail::widen_rows_of_bits(bits, 2, 70, 100);
    for (std::size_t bit = 0; bit < 200; ++bit)
        CHECK(model::test_bit(bits, bit) == (bit == 0 || bit == 69 || bit == 100 || bit == 169));
}

TEST_CASE("whatever has been said stays said when parties and issues come in")
{
    shape bundle{2, {0}};
    detail::dossier_arrays arrays;
    arrays.add_participant(bundle.view(), bundle.parties - 1);
    bundle.add_issue(3);
    arrays.add_issue(bundle.view());
    bundle.add_issue(70);
    arrays.add_issue(bundle.view());
    const model::condition_node wide = model::leaf(model::node_kind::within, 1, 60, 69);
    CHECK(arrays.take(bundle.view(), holds(0, 0, 2), model::reading::together) == refusal::none);
    CHECK(arrays.take(bundle.view(), accepts(1, wide), model::reading::together) == refusal::none);
    for (int round = 0; round < 3; ++round) {
        bundle.add_issue(5);
        arrays.add_issue(bundle.view());
        ++bundle.parties;
        arrays.add_participant(bundle.view(), bundle.parties - 1);
    }
    const model::dossier_view view = arrays.view(bundle.view());
    CHECK(view.positions.size() == 25);
    for (std::size_t party = 0; party < 5; ++party)
        for (std::size_t issue = 0; issue < 5; ++issue) {
            CHECK(view.position(party, issue) == (party == 0 && issue == 0 ? 2 : model::unsettled));
            CHECK(view.saliences[view.layout.place(party, issue)] == model::unstated_salience);
            for (std::size_t option = 0; option < bundle.view().options(issue); ++option)
                CHECK(view.accepts(party, issue, option) ==
                      ((party == 0 && issue == 0 && option == 2) || (party == 1 && issue == 1 && option >= 60)));
        }
    CHECK(view.settled[4] == model::unsettled);
    CHECK(view.status_quo[4] == model::unsettled);
}

TEST_CASE("whoever comes in before others moves them on with all that they have said")
{
    std::vector<std::uint64_t> bits(3);
    for (const std::size_t bit : {0U, 69U, 70U, 139U})
        model::set_bit(bits, bit, true);
    detail::insert_row_of_bits(bits, 2, 1, 70);
    for (std::size_t bit = 0; bit < 210; ++bit)
        CHECK(model::test_bit(bits, bit) == (bit == 0 || bit == 69 || bit == 140 || bit == 209));

    shape bundle{2, {0, 3, 40}};
    detail::dossier_arrays arrays;
    const shape first{2, {0, 3}};
    arrays.add_issue(first.view());
    arrays.add_issue(bundle.view());
    const model::condition_node target = model::leaf(model::node_kind::within, 1, 10, 20);
    const model::condition_node line[]{model::leaf(model::node_kind::within, 0, 0, 0), target,
                                       model::joint(model::node_kind::both)};
    model::clause_view conditional = accepts(1, target);
    conditional.proviso = {line, 1};
    model::clause_view refuses;
    refuses.kind = model::clause_kind::rules_out;
    refuses.party = 1;
    refuses.target = line;
    for (const model::clause_view& said : {holds(0, 0, 1), holds(1, 0, 2), accepts(1, target), conditional, refuses})
        CHECK(arrays.take(bundle.view(), said, model::reading::together) == refusal::none);
    ++bundle.parties;
    arrays.add_participant(bundle.view(), 1);
    const model::dossier_view view = arrays.view(bundle.view());
    CHECK(view.position(0, 0) == 1);
    CHECK(view.is_silent(1, 0));
    CHECK(view.is_silent(1, 1));
    CHECK(view.position(2, 0) == 2);
    for (std::size_t option = 0; option < 37; ++option)
        CHECK(view.accepts(2, 1, option) == (option >= 10 && option <= 20));
    CHECK(view.conditionals[0].party == 2);
    CHECK(view.red_lines[0].party == 2);
}

TEST_CASE("there is room for every condition, and a refused clause takes none")
{
    shape bundle{1, {0, 400, 800}};
    detail::dossier_arrays arrays;
    arrays.add_participant(bundle.view(), bundle.parties - 1);
    shape first{1, {0, 400}};
    arrays.add_issue(first.view());
    arrays.add_issue(bundle.view());
    for (model::option_index option = 0; option < 400; ++option) {
        const model::condition_node target = model::leaf(model::node_kind::within, 0, option, option);
        const model::condition_node proviso = model::leaf(model::node_kind::within, 1, option, option);
        model::clause_view clause = accepts(0, target);
        clause.proviso = {&proviso, 1};
        CHECK(arrays.take(bundle.view(), clause, model::reading::together) == refusal::none);
    }
    CHECK(arrays.view(bundle.view()).conditionals.size() == 400);
    CHECK(arrays.view(bundle.view()).nodes.size() == 400);

    // Accepting everything on one condition, and ruling out every other option after it, leaves 200 pieces.
    const model::condition_node all = model::leaf(model::node_kind::within, 0, 0, 399);
    const model::condition_node proviso = model::leaf(model::node_kind::outside, 1, 0, 0);
    model::clause_view clause = accepts(0, all);
    clause.proviso = {&proviso, 1};
    CHECK(arrays.take(bundle.view(), clause, model::reading::together) == refusal::none);
    std::vector<model::condition_node> odd;
    for (model::option_index option = 1; option < 400; option += 2) {
        odd.push_back(model::leaf(model::node_kind::within, 0, option, option));
        if (odd.size() > 1)
            odd.push_back(model::joint(model::node_kind::either));
    }
    model::clause_view excludes;
    excludes.kind = model::clause_kind::rules_out;
    excludes.target = odd;
    const detail::dossier_arrays before = arrays;
    CHECK(arrays.take(bundle.view(), excludes, model::reading::together) == refusal::party_accepts_what_it_rules_out);
    CHECK(arrays == before);
    CHECK(arrays.take(bundle.view(), excludes, model::reading::later) == refusal::none);
    CHECK(arrays.view(bundle.view()).conditionals.size() == 400);
}

TEST_CASE("two dossiers are the same where their conditions say the same")
{
    const shape bundle{2, {0, 2, 4}};
    const model::condition_node target[]{model::leaf(model::node_kind::within, 0, 0, 0),
                                         model::leaf(model::node_kind::within, 1, 0, 0)};
    const model::condition_node line[]{target[0], target[1], model::joint(model::node_kind::both)};
    model::clause_view refuses;
    refuses.kind = model::clause_kind::rules_out;
    refuses.target = line;
    model::clause_view conditional = accepts(1, target[0]);
    conditional.proviso = {target + 1, 1};

    const auto made = [&](bool line_first) {
        detail::dossier_arrays arrays;
        shape growing{2, {0, 2}};
        arrays.add_issue(growing.view());
        arrays.add_issue(bundle.view());
        const auto mode = model::reading::together;
        CHECK(arrays.take(bundle.view(), line_first ? refuses : conditional, mode) == refusal::none);
        CHECK(arrays.take(bundle.view(), line_first ? conditional : refuses, mode) == refusal::none);
        return arrays;
    };
    CHECK(made(true) == made(false));
    detail::dossier_arrays other = made(true);
    model::clause_view more = refuses;
    more.party = 1;
    CHECK(other.take(bundle.view(), more, model::reading::together) == refusal::none);
    CHECK_FALSE(other == made(true));
}
