#include <entente/entente.hpp>

#include "support/dice.hpp"
#include "support/dossier_oracle.hpp"
#include "support/moscow.hpp"
#include "support/random_talks.hpp"
#include "support/rounds.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

// ---------------------------------------------------------------------------------------------------------------------
// The library's answers in the oracle's terms
// ---------------------------------------------------------------------------------------------------------------------

template <class Set>
std::uint32_t mask_of(const Set& set)
{
    std::uint32_t mask = 0;
    for (const auto member : set)
        mask |= std::uint32_t{1} << member.index();
    return mask;
}
template <class B>
issue_set<B> set_of(std::uint32_t mask)
{
    issue_set<B> set;
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        if ((mask >> issue & 1) != 0)
            set.insert(issue_in<B>::at(issue));
    return set;
}
template <class B>
std::vector<std::uint32_t> masks_of(const issue_sets<B>& sets)
{
    CHECK(sets.complete());
    std::vector<std::uint32_t> masks;
    for (const issue_set<B>& set : sets)
        masks.push_back(mask_of(set));
    std::sort(masks.begin(), masks.end());
    return masks;
}
std::vector<std::uint32_t> sorted(std::vector<std::uint32_t> masks)
{
    std::sort(masks.begin(), masks.end());
    return masks;
}
plain::standing lowered(standing value)
{
    switch (value) {
    case standing::restated: return plain::standing::restated;
    case standing::agreed: return plain::standing::agreed;
    case standing::deadlocked: return plain::standing::deadlocked;
    case standing::unreconciled: return plain::standing::unreconciled;
    case standing::open: return plain::standing::open;
    case standing::reconcilable: return plain::standing::reconcilable;
    }
    return plain::standing::open;
}
template <class B>
std::array<model::option_index, B::issue_count> options_of(const plain::package& p)
{
    std::array<model::option_index, B::issue_count> options{};
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        options[issue] = p[issue] < 0 ? model::unsettled : static_cast<model::option_index>(p[issue]);
    return options;
}

// ---------------------------------------------------------------------------------------------------------------------
// Every query about a dossier, against the oracle
// ---------------------------------------------------------------------------------------------------------------------

template <class B>
void compare_issue(const dossier<B>& said, const plain::dossier& d, std::size_t issue)
{
    const int i = static_cast<int>(issue);
    const auto named = issue_in<B>::at(issue);
    for (std::size_t party = 0; party < B::party_count; ++party)
        REQUIRE(is_silent(said, party_in<B>::at(party), named) == plain::silent(d, static_cast<int>(party), i));
    const plain::contention_measure measure = plain::contention(d, i);
    REQUIRE(contention(said, named).pairs_without_common_option == static_cast<std::size_t>(measure.pairs));
    REQUIRE(contention(said, named).weight == static_cast<std::uint64_t>(measure.weight));
}

// `position` and the typed `status_quo` take the names themselves.
template <class B, template <class...> class List, class... Issues>
void compare_positions(const dossier<B>& said, const plain::dossier& d, List<Issues...>)
{
    const auto compare = [&]<class Issue>(Issue named) {
        const std::size_t issue = issue_in<B>{named}.index();
        const auto matches = [](stated_option<Issue> stated, int option) {
            return option < 0 ? stated == nothing_said
                              : stated == domain_of<Issue>::value_at(static_cast<std::size_t>(option));
        };
        REQUIRE(matches(status_quo(said, named), d.status_quo[issue]));
        const auto compare_party = [&]<class Actor>(Actor actor) {
            REQUIRE(matches(position(said, actor, named), d.position[party_in<B>{actor}.index()][issue]));
            return 0;
        };
        [&]<class... Actors>(List<Actors...>) {
            const int done[]{compare_party(Actors{})...};
            static_cast<void>(done);
        }(typename B::party_types{});
        return 0;
    };
    const int done[]{compare(Issues{})...};
    static_cast<void>(done);
}

template <class B>
void compare_packages(const dossier<B>& said, const plain::dossier& d, dice& random)
{
    for (int turn = 0; turn < 8; ++turn) {
        plain::package p;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
            const int leaning = d.settled[issue] >= 0 ? d.settled[issue] : d.position[0][issue];
            const int any = static_cast<int>(random.below(static_cast<std::size_t>(d.options[issue])));
            p.push_back(leaning >= 0 && random.chance(70) ? leaning : any);
        }
        const package<B> offered = package<B>::at(options_of<B>(p));
        REQUIRE(carries(said, offered) == plain::carries(d, p));
        for (std::size_t party = 0; party < B::party_count; ++party)
            REQUIRE(is_acceptable(said, party_in<B>::at(party), offered) ==
                    plain::is_acceptable(d, p, static_cast<int>(party)));
    }
}

template <class B>
std::vector<plain::standing> compare_with_oracle(const dossier<B>& said, const plain::dossier& d, dice& random)
{
    compare_positions(said, d, typename B::issue_types{});
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        compare_issue(said, d, issue);
    compare_packages(said, d, random);
    REQUIRE(mask_of(disputed(said)) == plain::disputed(d));

    const std::vector<bool> carrying = plain::carrying_sets(d);
    const std::vector<bool> on_red_lines = plain::carrying_sets(d, plain::mode::red_lines_only);
    REQUIRE(mask_of(blocking(said)) == plain::blocking(carrying));
    REQUIRE(mask_of(blocking(said, red_lines_only)) == plain::blocking(on_red_lines));
    REQUIRE(masks_of(blocking_sets(said)) == sorted(plain::blocking_sets(carrying)));
    REQUIRE(masks_of(blocking_sets(said, red_lines_only)) == sorted(plain::blocking_sets(on_red_lines)));
    REQUIRE(masks_of(early_harvests(said)) == sorted(plain::early_harvests(carrying)));
    REQUIRE(masks_of(conflicts(said)) == sorted(plain::conflicts(carrying)));
    std::size_t visited = 0;
    blocking_sets(said, [&](const issue_set<B>& set) {
        ++visited;
        REQUIRE(carrying[mask_of(set.complement())]);
        return true;
    });
    REQUIRE(visited == plain::blocking_sets(carrying).size());

    const std::vector<plain::standing> standing_of =
        plain::statuses(d, plain::blocking(carrying), plain::blocking(on_red_lines));
    const standing_table<B> table = standings(said);
    for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
        REQUIRE(lowered(table[issue_in<B>::at(issue)]) == standing_of[issue]);
        REQUIRE(table.of(table[issue_in<B>::at(issue)]).contains(issue_in<B>::at(issue)));
    }
    const std::size_t some_issue = random.below(B::issue_count);
    REQUIRE(lowered(status(said, issue_in<B>::at(some_issue))) == standing_of[some_issue]);
    REQUIRE(mask_of(ready(said)) == plain::ready(d, standing_of));

    std::vector<int> order;
    for (const issue_in<B> issue : agenda(said))
        order.push_back(static_cast<int>(issue.index()));
    REQUIRE(order == plain::agenda(d));
    int worst = 0;
    for (int issue = 1; issue < plain::issue_count(d); ++issue)
        worst = plain::contention(d, worst) < plain::contention(d, issue) ? issue : worst;
    REQUIRE(hardest(said).index() == static_cast<std::size_t>(worst));

    const int option = static_cast<int>(random.below(static_cast<std::size_t>(d.options[some_issue])));
    REQUIRE(mask_of(dissenters(said, term_in<B>::at(some_issue, static_cast<std::size_t>(option)))) ==
            plain::dissenters(d, static_cast<int>(some_issue), option));

    for (int turn = 0; turn < 3; ++turn) {
        const auto taken = static_cast<std::uint32_t>(random.below(carrying.size()));
        const settlement_found<B> found = settlement(said, set_of<B>(taken));
        const std::optional<plain::package> expected = plain::settlement(d, plain::all_issues(d) & ~taken);
        REQUIRE(static_cast<bool>(found) == expected.has_value());
        if (expected)
            REQUIRE(found.package.options() == options_of<B>(*expected));
    }
    return standing_of;
}

// What changed in what was said, as plain data tells it. Conditions compare as text.
struct plain_change {
    std::uint32_t positions = 0;
    std::uint32_t acceptances = 0;
    std::uint32_t red_lines = 0;
};
std::vector<std::string> conditions_on(const plain::dossier& d, int party, int issue, int option)
{
    std::vector<std::string> found;
    for (const plain::dossier::conditional& each : d.conditionals)
        if (each.party == party && each.issue == issue && plain::at(each.options, option))
            found.push_back(plain::text(each.proviso));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}
std::vector<std::string> red_lines_on(const plain::dossier& d, int party, int issue)
{
    std::vector<std::string> found;
    for (const plain::dossier::red_line& line : d.red_lines)
        if (line.party == party && plain::mentions(line.condition, issue))
            found.push_back(plain::text(line.condition));
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}
plain_change change_of(const plain::dossier& before, const plain::dossier& after, int party)
{
    plain_change changed;
    const auto p = static_cast<std::size_t>(party);
    for (int issue = 0; issue < plain::issue_count(before); ++issue) {
        const auto i = static_cast<std::size_t>(issue);
        if (before.position[p][i] != after.position[p][i] || before.salience[p][i] != after.salience[p][i])
            changed.positions |= plain::bit(issue);
        bool same = before.accepted[p][i] == after.accepted[p][i];
        for (int option = 0; option < before.options[i]; ++option)
            same = same && conditions_on(before, party, issue, option) == conditions_on(after, party, issue, option);
        if (!same)
            changed.acceptances |= plain::bit(issue);
        if (red_lines_on(before, party, issue) != red_lines_on(after, party, issue))
            changed.red_lines |= plain::bit(issue);
    }
    return changed;
}

// Random talks on one bundle: clauses that stand beside each other, then a few later ones.
template <class B>
void talk(const plain::dossier& unspoken, unsigned turns)
{
    const random_talks::speakers<B> speakers;
    std::size_t refused = 0;
    std::size_t taken = 0;
    std::vector<std::size_t> seen(6, 0);
    for (std::uint64_t seed = 1; seed <= turns; ++seed) {
        INFO("seed ", seed);
        dice random{seed};
        std::vector<clause<B>> clauses;
        plain::dossier d = unspoken;
        std::optional<std::size_t> contradiction;
        const std::size_t count = random.below(3 * B::party_count * B::issue_count);
        while (clauses.size() < count && !contradiction) {
            const random_talks::said<B> next = speakers.anything(random);
            plain::dossier with_it = d;
            // Mostly what goes with the rest; now and then whatever comes.
            const bool fits = random_talks::stands_beside(with_it, next.plainly);
            if (!fits && !random.chance(2))
                continue;
            if (!fits)
                contradiction = clauses.size();
            else
                d = with_it;
            clauses.push_back(next.clause);
        }
        const dossier_draft<B> draft = dossier<B>::from(clauses);
        REQUIRE(static_cast<bool>(draft) == !contradiction);
        REQUIRE(draft.clause == contradiction.value_or(clauses.size()));
        REQUIRE(draft.reason != refusal::no_room_for_another_condition);
        ++(contradiction ? refused : taken);
        for (const plain::standing each : compare_with_oracle(*draft, d, random))
            ++seen[static_cast<std::size_t>(each)];

        dossier<B> later = *draft;
        plain::dossier d_later = d;
        for (std::size_t more = 1 + random.below(3); more > 0; --more) {
            const random_talks::said<B> next =
                random.chance(30) ? speakers.exclusion(random) : speakers.anything(random);
            later = later.with(next.clause);
            random_talks::supersede(d_later, next.plainly);
        }
        REQUIRE(later.refused() == refusal::none);
        REQUIRE(plain::consistent(d_later));
        const std::vector<plain::standing> after = compare_with_oracle(later, d_later, random);
        const std::vector<plain::standing> before = plain::statuses(d);
        const dossier_difference<B> changed = difference(*draft, later);
        bool any = false;
        for (std::size_t party = 0; party < B::party_count; ++party) {
            const plain_change expected = change_of(d, d_later, static_cast<int>(party));
            REQUIRE(mask_of(changed.positions(party_in<B>::at(party))) == expected.positions);
            REQUIRE(mask_of(changed.acceptances(party_in<B>::at(party))) == expected.acceptances);
            REQUIRE(mask_of(changed.red_lines(party_in<B>::at(party))) == expected.red_lines);
            any = any || (expected.positions | expected.acceptances | expected.red_lines) != 0;
        }
        for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
            const auto named = issue_in<B>::at(issue);
            REQUIRE(changed.standings().contains(named) == (before[issue] != after[issue]));
            REQUIRE(lowered(changed.before(named)) == before[issue]);
            REQUIRE(lowered(changed.after(named)) == after[issue]);
            any = any || before[issue] != after[issue];
        }
        REQUIRE(changed.empty() == !any);
    }
    CHECK(refused > turns / 50);
    CHECK(taken > turns / 3);
    for (const std::size_t each : seen)
        CHECK(each > turns / 50); // every standing occurs
}

}

TEST_CASE("queries about a typed dossier answer as the oracle does: two parties")
{
    // A link needs the system.
    const plain::dossier unspoken =
        random_talks::nothing_said_about<moscow::framework>({{1, 1, plain::leaf(0, 1, 1)}}, {{3, 0}});
    talk<moscow::framework>(unspoken, rounds(2000));
}
TEST_CASE("queries about a typed dossier answer as the oracle does: three parties")
{
    // Accession needs a tariff of at most 20, which is the fifth of its options.
    const plain::dossier unspoken =
        random_talks::nothing_said_about<trade::agreement>({{4, 1, plain::leaf(0, 0, 4)}}, {{2, 0}, {0, 4}});
    REQUIRE(unspoken.options == std::vector<int>{11, 3, 3, 2, 2});
    talk<trade::agreement>(unspoken, rounds(1000));
}
TEST_CASE("what is ruled out of the middle of an offer leaves both of its ends")
{
    using namespace trade;
    const package<agreement> at_20{tariff == 20, fishing == quota::shared, tribunal == court::arbitral,
                                   labels == protection::regional_names, accession == answer::yes};
    const auto now = round_table.with(rules_out(northland, tariff == 25));
    for (const auto& [terms, accepted] :
         {std::pair{at_20, true}, std::pair{at_20.with(tariff == 25), false}, std::pair{at_20.with(tariff == 30), true},
          std::pair{at_20.with(tariff == 35), true}, std::pair{at_20.with(tariff == 45), false}})
        CHECK(is_acceptable(now, northland, terms) == accepted);
    CHECK(is_acceptable(round_table, northland, at_20.with(tariff == 25)));
}
TEST_CASE("talks may go back and forth for ever in the room that they have")
{
    using namespace moscow;
    dossier<framework> now = talks;
    for (int turn = 0; turn < 200; ++turn) {
        now = now.with(accepts(russia, missile_defence == system::deployed,
                               provided(russian_link == access::linked && activation == start::once_established)));
        REQUIRE(blocking(now).empty());
        now = now.with(rules_out(russia, missile_defence == system::deployed));
        REQUIRE(blocking(now) == issue_set<framework>{missile_defence});
        REQUIRE(now.refused() == refusal::none);
        REQUIRE(now.view().nodes.empty());
    }
}

// Everything that the header promises is there, by its own include alone.
namespace {
using namespace moscow;
static_assert(status(talks, nuclear_terrorism) == standing::restated);
static_assert(disputed(talks) == issue_set<framework>{missile_defence});
static_assert(blocking(talks) == issue_set<framework>{missile_defence});
static_assert(position(talks, russia, missile_defence) == system::cancelled);
static_assert(blocking(offer_taken).empty());
static_assert(linkage_graph<framework>{talks}.components().size() == 2);
static_assert(difference(talks, offer_taken).acceptances(russia) == issue_set<framework>{missile_defence});
}
