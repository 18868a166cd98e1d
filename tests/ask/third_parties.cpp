#include <entente/ask/third_parties.hpp>

#include "support/shield.hpp"

#include <entente/ask/acceptance.hpp>
#include <entente/ask/blocking.hpp>
#include <entente/ask/difference.hpp>
#include <entente/ask/standing.hpp>
#include <entente/ask/worths.hpp>
#include <entente/worth/stakes_from.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace shield;

namespace {

constexpr auto roles = third_parties_of<framework>();
static_assert(roles.size() == 5);
static_assert(roles[0] == third_party<framework>{iran, third_party_kind::target, {missile_defence}, {}});
static_assert(roles[3].principal == party_set<framework>{united_states} && roles[3].issues.size() == 3);
static_assert(concerned<framework>(missile_defence, third_party_kind::host) == party_set<framework>{poland});
static_assert(concerned<framework>(wto_membership, third_party_kind::host).empty());
static_assert(concerned<framework>(wto_membership, third_party_kind::mediator) == party_set<framework>{norway});

// The two parties agree on all; nobody else has spoken.
constexpr dossier<framework> agreed{
    holds(united_states, missile_defence == plan::deployed), accepts(russia, missile_defence == plan::deployed),
    holds(united_states, wto_membership == bid::supported),  holds(russia, wto_membership == bid::supported),
};
constexpr package<framework> deal{missile_defence == plan::deployed, wto_membership == bid::supported,
                                  air_defence == patriots::none};
static_assert(blocking(agreed).empty() && carries(agreed, deal));
// Poland does not count on membership; Congress does, and has said nothing.
static_assert(status(agreed, wto_membership) == standing::open);
static_assert(status(agreed.with(holds(congress, wto_membership == bid::supported)), wto_membership) ==
              standing::agreed);

// Poland wants air defence for its consent: then the package without it does not carry.
constexpr auto with_poland = agreed.with(accepts(poland, missile_defence == plan::deployed,
                                                 provided(air_defence == patriots::many)));
static_assert(blocking(with_poland).empty() && !carries(with_poland, deal));
static_assert(carries(with_poland, deal.with(air_defence == patriots::many)));
static_assert(settlement(with_poland, issue_set<framework>::all()).package[air_defence] == patriots::many);
static_assert(dissenters(with_poland, air_defence == patriots::none) == party_set<framework>{poland});
static_assert(dissenters(with_poland, air_defence == patriots::many).empty());
static_assert(position(agreed, poland, missile_defence) == nothing_said);

// Congress does not ratify: what the parties agree on is blocked at home.
constexpr auto without_congress = agreed.with(rules_out(congress, wto_membership == bid::supported));
static_assert(blocking(without_congress) == issue_set<framework>{wto_membership});
static_assert(blocking_sets(without_congress).size() == 1);
static_assert(dissenters(without_congress, wto_membership == bid::supported) == party_set<framework>{congress});
static_assert(dissenters(without_congress, wto_membership == bid::opposed) ==
              party_set<framework>{united_states, russia});
static_assert(status(without_congress, wto_membership) == standing::unreconciled);
static_assert(difference(agreed, without_congress).red_lines(congress) == issue_set<framework>{wto_membership});

}

TEST_CASE("a third party without a say refuses nothing")
{
    CHECK(is_acceptable(with_poland, iran, deal));
    CHECK(is_acceptable(with_poland, norway, deal));
    CHECK_FALSE(is_acceptable(with_poland, poland, deal));
    CHECK(is_silent(with_poland, iran, missile_defence));
    CHECK_FALSE(is_silent(with_poland, poland, missile_defence));
}
TEST_CASE("beyond its say, what a third party says is refused, at run time too")
{
    const auto why = [](const clause<framework>& said) {
        return dossier<framework>::from(std::vector<clause<framework>>{said}).reason;
    };
    CHECK(why(holds(poland, wto_membership == bid::supported)) == refusal::third_party_has_no_say_on_the_issue);
    CHECK(why(accepts(poland, wto_membership == bid::supported)) == refusal::third_party_has_no_say_on_the_issue);
    CHECK(why(rules_out(poland, wto_membership == bid::supported)) == refusal::third_party_has_no_say_on_the_issue);
    CHECK(why(rules_out(poland, missile_defence == plan::deployed && wto_membership == bid::opposed)) ==
          refusal::third_party_has_no_say_on_the_issue);
    CHECK(why(rules_out(poland, missile_defence == plan::deployed && air_defence == patriots::none)) == refusal::none);
    CHECK(why(accepts(poland, missile_defence == plan::deployed, provided(wto_membership == bid::opposed))) ==
          refusal::none);
    CHECK(why(holds(congress, wto_membership == bid::supported)) == refusal::none);
    CHECK(agreed.with(holds(poland, wto_membership == bid::opposed)).refused() ==
          refusal::third_party_has_no_say_on_the_issue);
}
TEST_CASE("stakes are the parties'; red lines of third parties keep packages out all the same")
{
    const stakes<framework> worth = stakes_from(without_congress.with(holds(poland, air_defence == patriots::many)));
    CHECK(worth.refused() == worth_refusal::none);
    CHECK_FALSE(is_feasible(worth, deal));
    CHECK(is_feasible(worth, deal.with(wto_membership == bid::opposed)));
    CHECK(worth_of(worth, deal)[united_states] == 200);
    CHECK(worth_of(worth, deal)[party_in<framework>{poland}] == 0);
}
// A third party that ratifies counts as a party does: the same bundle with Congress among the parties blocks alike.
namespace {
struct with_congress final
    : bundle<parties<united_states, russia, congress>, issues<missile_defence, wto_membership, air_defence>> {};
struct ratified final
    : bundle<parties<united_states, russia>, issues<missile_defence, wto_membership, air_defence>,
             third_parties<ratifies<congress, united_states>>> {};
template <class B, class Actor>
clause<B> any_clause(unsigned kind, unsigned first, unsigned second)
{
    const auto defence = missile_defence == static_cast<plan>(first % 2);
    const auto joining = wto_membership == static_cast<bid>(second % 2);
    const auto air = air_defence == static_cast<patriots>(first % 3);
    switch (kind) {
    case 0: return holds(Actor{}, defence);
    case 1: return holds(Actor{}, joining);
    case 2: return holds(Actor{}, air);
    case 3: return accepts(Actor{}, defence, provided(air));
    case 4: return accepts(Actor{}, joining);
    case 5: return rules_out(Actor{}, defence && joining);
    case 6: return rules_out(Actor{}, air);
    default: return accepts(Actor{}, air_defence >= static_cast<patriots>(first % 3));
    }
}
template <class B>
clause<B> clause_by(unsigned who, unsigned kind, unsigned first, unsigned second)
{
    return who == 0   ? any_clause<B, struct shield::united_states>(kind, first, second)
           : who == 1 ? any_clause<B, struct shield::russia>(kind, first, second)
                      : any_clause<B, struct shield::congress>(kind, first, second);
}
}
TEST_CASE("random dossiers: whoever ratifies blocks as a party would")
{
    std::uint64_t state = 1988;
    const auto roll = [&state](std::uint64_t sides) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return static_cast<unsigned>((state >> 33) % sides);
    };
    std::size_t blocked_by_congress = 0;
    for (int round = 0; round < 300; ++round) {
        dossier<with_congress> one;
        dossier<ratified> other;
        for (unsigned said = 2 + roll(8); said > 0; --said) {
            const unsigned who = roll(3);
            const unsigned kind = roll(8);
            const unsigned first = roll(6);
            const unsigned second = roll(6);
            one = one.with(clause_by<with_congress>(who, kind, first, second));
            other = other.with(clause_by<ratified>(who, kind, first, second));
        }
        REQUIRE(blocking(one).indices() == blocking(other).indices());
        const auto refusing = dissenters(one, wto_membership == bid::supported);
        CHECK(refusing.indices() == dissenters(other, wto_membership == bid::supported).indices());
        blocked_by_congress += refusing.contains(congress) ? 1U : 0U;
        for (std::size_t issue = 0; issue < 3; ++issue)
            CHECK(standings(one)[issue_in<with_congress>::at(issue)] == standings(other)[issue_in<ratified>::at(issue)]);
    }
    CHECK(blocked_by_congress > 20);
}
TEST_CASE("roles are listed in the order of the bundle, and told apart by whether they have a say")
{
    auto* const asked = &third_parties_of<framework>; // by its address, which no compiler answers ahead
    const auto found = asked();
    REQUIRE(found.size() == 5);
    CHECK(found[0] == third_party<framework>{iran, third_party_kind::target, {missile_defence}, {}});
    CHECK(found[1].kind == third_party_kind::host);
    CHECK(found[2].kind == third_party_kind::consents);
    CHECK(found[2].issues == issue_set<framework>{missile_defence, air_defence});
    CHECK(found[3].kind == third_party_kind::ratifies);
    CHECK(found[4].kind == third_party_kind::mediator);
    issue_set<framework> has_a_say;
    for (const third_party<framework>& role : found) {
        CHECK(role.has_a_say() ==
              (role.kind == third_party_kind::consents || role.kind == third_party_kind::ratifies));
        if (role.has_a_say())
            has_a_say = has_a_say | role.issues;
    }
    CHECK(has_a_say == issue_set<framework>::all()); // Congress ratifies all three
    issue_in<framework> issue = wto_membership;
    CHECK(concerned<framework>(issue, third_party_kind::host).empty());
    CHECK(concerned<framework>(issue, third_party_kind::mediator) == party_set<framework>{norway});
    issue = missile_defence;
    CHECK(concerned<framework>(issue, third_party_kind::host) == party_set<framework>{poland});
}
