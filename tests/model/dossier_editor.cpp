#include <entente/model/dossier_editor.hpp>

#include "support/dice.hpp"
#include "support/editor_views.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>
#include <vector>

using namespace entente;
using namespace entente::model;

namespace {

using nodes = std::vector<condition_node>;
using options = std::set<option_index>;

// A bundle by its counts.
struct shape {
    std::size_t parties;
    std::vector<std::uint32_t> option_begin{0};

    explicit shape(dice& random) : parties{random.between(1, 3)}
    {
        for (std::size_t issue = random.between(1, 3); issue > 0; --issue)
            option_begin.push_back(option_begin.back() + static_cast<std::uint32_t>(random.between(1, 5)));
    }
    std::size_t issues() const { return option_begin.size() - 1; }
    std::size_t size_of(std::size_t issue) const { return option_begin[issue + 1] - option_begin[issue]; }
    layout_view layout() const { return {parties, issues(), option_begin, {}, {}}; }
};

// A clause that owns its conditions.
struct statement {
    clause_kind kind;
    std::uint16_t party;
    std::uint16_t issue;
    option_index option;
    unsigned char salience;
    nodes target;
    nodes proviso;

    clause_view view() const { return {kind, party, issue, option, salience, refusal::none, target, proviso}; }
    // The options that a condition on one issue admits.
    options admitted(const shape& bundle) const
    {
        options found;
        for (std::size_t candidate = 0; candidate < bundle.size_of(issue); ++candidate) {
            std::vector<option_index> package(bundle.issues(), unsettled);
            package[issue] = static_cast<option_index>(candidate);
            if (evaluate(target, package) == truth::yes)
                found.insert(package[issue]);
        }
        return found;
    }
    bool is_exclusion() const
    {
        return kind == clause_kind::rules_out && std::ranges::all_of(target, [&](condition_node node) {
                   return !is_leaf(node) || model::issue_of(node) == issue;
               });
    }
    bool settles() const { return kind == clause_kind::agrees || kind == clause_kind::restates; }
};

condition_node random_leaf(dice& random, const shape& bundle, std::size_t issue)
{
    const std::size_t one = random.below(bundle.size_of(issue));
    const std::size_t other = random.below(bundle.size_of(issue));
    return leaf(random.chance(70) ? node_kind::within : node_kind::outside, issue,
                static_cast<option_index>(std::min(one, other)), static_cast<option_index>(std::max(one, other)));
}
nodes random_condition(dice& random, const shape& bundle, std::size_t issue, bool stay)
{
    nodes made{random_leaf(random, bundle, issue)};
    while (random.chance(35)) {
        made.push_back(random_leaf(random, bundle, stay ? issue : random.below(bundle.issues())));
        made.push_back(joint(random.chance(50) ? node_kind::both : node_kind::either));
    }
    return made;
}
statement random_statement(dice& random, const shape& bundle)
{
    const std::size_t issue = random.below(bundle.issues());
    statement made{static_cast<clause_kind>(random.below(6)),
                   static_cast<std::uint16_t>(random.below(bundle.parties)),
                   static_cast<std::uint16_t>(issue),
                   static_cast<option_index>(random.below(bundle.size_of(issue))),
                   random.chance(60) ? unstated_salience : static_cast<unsigned char>(random.below(3) * 50),
                   {},
                   {}};
    if (made.kind == clause_kind::accepts) {
        made.target = random_condition(random, bundle, issue, true);
        if (random.chance(60))
            made.proviso = random_condition(random, bundle, random.below(bundle.issues()), false);
    } else if (made.kind == clause_kind::rules_out) {
        made.target = random_condition(random, bundle, issue, random.chance(60));
    }
    return made;
}

// A dossier as sets and maps: what the editor's arrays should amount to.
struct plain_dossier {
    using place = std::pair<std::size_t, std::size_t>; // party, issue
    using option_place = std::tuple<std::size_t, std::size_t, option_index>;

    std::map<place, option_index> positions;
    std::map<place, unsigned char> saliences;
    std::set<option_place> accepted;
    std::set<option_place> ruled_out;
    std::map<std::size_t, std::pair<option_index, model::settlement>> settled;
    std::map<std::size_t, option_index> status_quo;
    std::set<std::pair<option_place, nodes>> conditionals;
    std::set<std::pair<std::size_t, nodes>> red_lines;

    friend bool operator==(const plain_dossier&, const plain_dossier&) = default;

    // Takes a later statement.
    void take(const shape& bundle, const statement& said)
    {
        const place here{said.party, said.issue};
        const auto at = [&](option_index option) { return option_place{said.party, said.issue, option}; };
        if (said.kind == clause_kind::holds) {
            positions[here] = said.option;
            if (said.salience != unstated_salience)
                saliences[here] = said.salience;
            ruled_out.erase(at(said.option));
            if (settled.contains(said.issue) && settled[said.issue].first != said.option)
                settled.erase(said.issue);
        } else if (said.kind == clause_kind::accepts) {
            for (const option_index option : said.admitted(bundle)) {
                ruled_out.erase(at(option));
                if (said.proviso.empty())
                    accepted.insert(at(option));
                else
                    conditionals.insert({at(option), said.proviso});
            }
        } else if (said.is_exclusion()) {
            for (const option_index option : said.admitted(bundle)) {
                ruled_out.insert(at(option));
                accepted.erase(at(option));
                std::erase_if(conditionals, [&](const auto& given) { return given.first == at(option); });
                if (positions.contains(here) && positions[here] == option)
                    positions.erase(here);
                if (settled.contains(said.issue) && settled[said.issue].first == option)
                    settled.erase(said.issue);
            }
        } else if (said.kind == clause_kind::rules_out) {
            red_lines.insert({said.party, said.target});
        } else if (said.settles()) {
            for (std::size_t party = 0; party < bundle.parties; ++party) {
                ruled_out.erase({party, said.issue, said.option});
                const auto position = positions.find({party, said.issue});
                if (position != positions.end() && position->second != said.option)
                    positions.erase(position);
            }
            const bool already = settled.contains(said.issue) && settled[said.issue].first == said.option;
            const bool restated = said.kind == clause_kind::restates;
            const auto kind = restated ? model::settlement::restated : model::settlement::agreed;
            settled[said.issue] = {said.option, already ? std::max(kind, settled[said.issue].second) : kind};
        } else {
            status_quo[said.issue] = said.option;
        }
    }
};

// Do two clauses of one dossier contradict each other?
bool contradict(const shape& bundle, const statement& one, const statement& other)
{
    const auto are = [&](auto first, auto second) { return first(one) && second(other); };
    const auto is = [](clause_kind kind) { return [kind](const statement& said) { return said.kind == kind; }; };
    const auto excludes = [](const statement& said) { return said.is_exclusion(); };
    const auto settles = [](const statement& said) { return said.settles(); };
    if (one.issue != other.issue)
        return false;
    const bool same_party = one.party == other.party;
    if (same_party && are(is(clause_kind::holds), is(clause_kind::holds)))
        return one.option != other.option || (one.salience != unstated_salience && other.salience != unstated_salience &&
                                              one.salience != other.salience);
    if (same_party && are(is(clause_kind::holds), excludes))
        return other.admitted(bundle).contains(one.option);
    if (same_party && are(is(clause_kind::accepts), excludes)) {
        const options excluded = other.admitted(bundle);
        return std::ranges::any_of(one.admitted(bundle), [&](option_index option) { return excluded.contains(option); });
    }
    if (are(settles, is(clause_kind::holds)) || are(settles, settles) ||
        are(is(clause_kind::status_quo), is(clause_kind::status_quo)))
        return one.option != other.option;
    if (are(settles, excludes))
        return other.admitted(bundle).contains(one.option);
    return false;
}

// Arrays for an editor to write in.
struct storage {
    explicit storage(const shape& bundle, std::size_t room, std::size_t node_room)
        : positions(bundle.parties * bundle.issues(), unsettled),
          saliences(bundle.parties * bundle.issues(), unstated_salience), accepted(2), ruled_out(2),
          settled(bundle.issues(), unsettled), settlements(bundle.issues()), status_quo(bundle.issues(), unsettled),
          conditionals(room), red_lines(room), pool(node_room),
          editor{bundle.layout(), positions,  saliences, accepted,     ruled_out, settled,
                 settlements,     status_quo, conditionals, red_lines, pool}
    {
    }
    storage(const storage&) = delete;

    std::vector<option_index> positions;
    std::vector<unsigned char> saliences;
    std::vector<std::uint64_t> accepted;
    std::vector<std::uint64_t> ruled_out;
    std::vector<option_index> settled;
    std::vector<model::settlement> settlements;
    std::vector<option_index> status_quo;
    std::vector<conditional_acceptance> conditionals;
    std::vector<red_line> red_lines;
    nodes pool;
    dossier_editor editor;

    // What the arrays say; each option of a run by itself.
    plain_dossier contents() const
    {
        plain_dossier found;
        const dossier_view view = view_of(editor);
        for (std::size_t issue = 0; issue < view.layout.issues; ++issue) {
            for (std::size_t party = 0; party < view.layout.parties; ++party) {
                if (view.position(party, issue) != unsettled)
                    found.positions[{party, issue}] = view.position(party, issue);
                if (view.saliences[view.layout.place(party, issue)] != unstated_salience)
                    found.saliences[{party, issue}] = view.saliences[view.layout.place(party, issue)];
                for (std::size_t option = 0; option < view.layout.options(issue); ++option) {
                    const plain_dossier::option_place place{party, issue, static_cast<option_index>(option)};
                    if (test_bit(view.accepted, view.layout.place(party, issue, option)))
                        found.accepted.insert(place);
                    if (test_bit(view.ruled_out, view.layout.place(party, issue, option)))
                        found.ruled_out.insert(place);
                }
            }
            if (view.settled[issue] != unsettled)
                found.settled[issue] = {view.settled[issue], view.settlements[issue]};
            if (view.status_quo[issue] != unsettled)
                found.status_quo[issue] = view.status_quo[issue];
        }
        for (const conditional_acceptance& given : view.conditionals)
            for (option_index option = given.first; option <= given.last; ++option)
                found.conditionals.insert({{given.party, given.issue, option}, nodes_of(given.proviso)});
        for (const red_line& line : view.red_lines)
            found.red_lines.insert({line.party, nodes_of(line.condition)});
        return found;
    }
    // How many nodes the conditions in use consist of, each counted once.
    std::size_t nodes_in_use() const
    {
        std::set<nodes> conditions;
        for (const auto& [place, proviso] : contents().conditionals)
            conditions.insert(proviso);
        for (const auto& [party, condition] : contents().red_lines)
            conditions.insert(condition);
        std::size_t count = 0;
        for (const nodes& condition : conditions)
            count += condition.size();
        return count;
    }
    nodes nodes_of(node_range range) const
    {
        const condition_view view = range.in(view_of(editor).nodes);
        return {view.begin(), view.end()};
    }
};

constexpr std::size_t plenty = 400;

}

TEST_CASE("clauses read together are refused exactly where two contradict each other, in any order")
{
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        INFO("seed " << seed);
        dice random{seed};
        const shape bundle{random};
        storage arrays{bundle, plenty, plenty};
        plain_dossier expected;
        std::vector<statement> taken;
        for (std::size_t count = random.between(1, 8); count > 0; --count) {
            const statement said = random_statement(random, bundle);
            bool contradicted = false;
            for (const statement& before : taken)
                contradicted = contradicted || contradict(bundle, before, said) || contradict(bundle, said, before);
            const refusal reason = arrays.editor.take(said.view(), reading::together);
            REQUIRE((reason != refusal::none) == contradicted);
            if (!contradicted) {
                expected.take(bundle, said);
                taken.push_back(said);
            }
            refused += contradicted;
            REQUIRE(arrays.contents() == expected); // what is refused changes nothing
            REQUIRE(arrays.editor.nodes_used == arrays.nodes_in_use());
        }
        // The same clauses backwards make the same dossier.
        storage backwards{bundle, plenty, plenty};
        for (std::size_t i = taken.size(); i-- > 0;)
            REQUIRE(backwards.editor.take(taken[i].view(), reading::together) == refusal::none);
        REQUIRE(backwards.contents() == expected);
    }
    CHECK(refused > 1000);
}
TEST_CASE("a later clause supersedes what it contradicts, and nothing else")
{
    for (std::uint64_t seed = 0; seed < 4000; ++seed) {
        INFO("seed " << seed);
        dice random{seed};
        const shape bundle{random};
        storage arrays{bundle, plenty, plenty};
        plain_dossier expected;
        for (std::size_t count = random.between(1, 25); count > 0; --count) {
            const statement said = random_statement(random, bundle);
            REQUIRE(arrays.editor.take(said.view(), reading::later) == refusal::none);
            expected.take(bundle, said);
            REQUIRE(arrays.contents() == expected);
            REQUIRE(arrays.editor.nodes_used == arrays.nodes_in_use());
        }
    }
}
TEST_CASE("where room runs out, the clause is refused and nothing changes; later ones may still be taken")
{
    int refused = 0;
    for (std::uint64_t seed = 0; seed < 3000; ++seed) {
        INFO("seed " << seed);
        dice random{seed};
        const shape bundle{random};
        const std::size_t room = random.below(5);
        const std::size_t node_room = random.below(12);
        storage arrays{bundle, room, node_room};
        plain_dossier expected;
        for (std::size_t count = random.between(1, 25); count > 0; --count) {
            const statement said = random_statement(random, bundle);
            const refusal reason = arrays.editor.take(said.view(), reading::later);
            if (reason == refusal::none) {
                expected.take(bundle, said);
            } else {
                REQUIRE(reason == refusal::no_room_for_another_condition);
                REQUIRE((!said.proviso.empty() || said.kind == clause_kind::rules_out));
                ++refused;
            }
            REQUIRE(arrays.contents() == expected);
        }
    }
    CHECK(refused > 1000);
}
TEST_CASE("a malformed clause is refused for what is wrong with it")
{
    dice random{1};
    const shape bundle{random};
    storage arrays{bundle, plenty, plenty};
    clause_view malformed;
    malformed.kind = clause_kind::holds;
    malformed.option = 0;
    malformed.malformed = refusal::value_is_no_option;
    CHECK(arrays.editor.take(malformed, reading::later) == refusal::value_is_no_option);
    CHECK(arrays.contents() == plain_dossier{});
}
