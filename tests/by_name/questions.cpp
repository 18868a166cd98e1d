#include <entente/by_name/questions.hpp>

#include <entente/ask/acceptance.hpp>
#include <entente/ask/agenda.hpp>
#include <entente/ask/standing.hpp>

#include "support/by_name.hpp"
#include "support/dice.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

template <class Set>
names_found names_of(const Set& set)
{
    names_found found;
    for (const auto member : set)
        found.emplace_back(member.name());
    return found;
}
template <class Sets>
std::vector<names_found> all_names_of(const Sets& sets)
{
    std::vector<names_found> found;
    for (const auto& set : sets)
        found.push_back(names_of(set));
    return found;
}

// Every question, asked of both.
template <class B>
void check_twins(const scenario& by_name, const dossier<B>& typed)
{
    CHECK(blocking(by_name) == names_of(blocking(typed)));
    CHECK(blocking(by_name, red_lines_only) == names_of(blocking(typed, red_lines_only)));
    CHECK(blocking_sets(by_name).sets == all_names_of(blocking_sets(typed)));
    CHECK(blocking_sets(by_name).complete == blocking_sets(typed).complete());
    CHECK(blocking_sets(by_name, red_lines_only).sets == all_names_of(blocking_sets(typed, red_lines_only)));
    CHECK(conflicts(by_name).sets == all_names_of(conflicts(typed)));
    CHECK(early_harvests(by_name).sets == all_names_of(early_harvests(typed)));
    CHECK(disputed(by_name) == names_of(disputed(typed)));
    CHECK(agenda(by_name) == names_of(agenda(typed)));
    CHECK(ready(by_name) == names_of(ready(typed)));
    const standing_table<B> table = standings(typed);
    for (std::size_t place = 0; place < B::issue_count; ++place) {
        const auto issue = issue_in<B>::at(place);
        CHECK(standings(by_name)[place] == table[issue]);
        CHECK(*status(by_name, issue.name()) == status(typed, issue));
        CHECK(*contention(by_name, issue.name()) == contention(typed, issue));
        for (std::size_t option = 0; option < by_name.bundle().issue(place).size(); ++option) {
            const auto option_index = static_cast<model::option_index>(option);
            names_found expected;
            for (std::size_t party = 0; party < B::participant_count; ++party)
                if (solve::dissents(typed.view(), party, place, option_index))
                    expected.emplace_back(party_in<B>::at(party).name());
            CHECK(*dissenters(by_name, issue.name(), by_name.bundle().issue(place).option(option)) == expected);
        }
    }
    for (const issue_set<B>& harvest : early_harvests(typed)) {
        const auto expected = settlement(typed, harvest);
        const asked<package_found> found = settlement(by_name, names_of(harvest));
        REQUIRE(found);
        REQUIRE(found->exists == expected.exists);
        for (std::size_t place = 0; expected && place < B::issue_count; ++place) {
            const model::option_index option = expected.package.options()[place];
            CHECK(found->options[place] ==
                  (option == model::unsettled ? "" : by_name.bundle().issue(place).option(option)));
        }
    }
}

}

TEST_CASE("a scenario answers by name what a typed dossier answers")
{
    check_twins(twins::moscow_talks(), moscow::talks);
    check_twins(twins::moscow_offer_taken(), moscow::offer_taken);
    check_twins(twins::trade_round_table(), trade::round_table);
}

// What somebody says of shield::framework, typed and by name.
namespace {
struct clause_twins {
    clause<shield::framework> typed;
    heard (*by_name)(scenario&, const std::string&, unsigned, unsigned);
};
template <class Actor>
clause_twins clause_of(unsigned kind, unsigned first, unsigned second)
{
    using namespace shield;
    const auto defence = missile_defence == static_cast<plan>(first % 2);
    const auto joining = wto_membership == static_cast<bid>(second % 2);
    const auto air = air_defence >= static_cast<patriots>(first % 3);
    static constexpr const char* plans[]{"cancelled", "deployed"};
    static constexpr const char* bids[]{"opposed", "supported"};
    static constexpr const char* batteries[]{"none", "some", "many"};
    using name = const std::string&;
    switch (kind) {
    case 0:
        return {holds(Actor{}, defence), [](scenario& made, name who, unsigned one, unsigned) {
                    return made.holds(who, "Missile defence", plans[one % 2]);
                }};
    case 1:
        return {holds(Actor{}, joining, salience{70}), [](scenario& made, name who, unsigned, unsigned other) {
                    return made.holds(who, "WTO membership", bids[other % 2], 70);
                }};
    case 2:
        return {accepts(Actor{}, defence, provided(air)), [](scenario& made, name who, unsigned one, unsigned) {
                    return made.accepts(who, issue_named{"Missile defence"} == plans[one % 2],
                                        issue_named{"Air defence of Poland"} >= batteries[one % 3]);
                }};
    case 3:
        return {accepts(Actor{}, joining), [](scenario& made, name who, unsigned, unsigned other) {
                    return made.accepts(who, issue_named{"WTO membership"} == bids[other % 2]);
                }};
    case 4:
        return {rules_out(Actor{}, defence && air), [](scenario& made, name who, unsigned one, unsigned) {
                    return made.rules_out(who, issue_named{"Missile defence"} == plans[one % 2] &&
                                                   issue_named{"Air defence of Poland"} >= batteries[one % 3]);
                }};
    case 5:
        return {rules_out(Actor{}, defence && joining), [](scenario& made, name who, unsigned one, unsigned other) {
                    return made.rules_out(who, issue_named{"Missile defence"} == plans[one % 2] &&
                                                   issue_named{"WTO membership"} == bids[other % 2]);
                }};
    case 6:
        return {agrees(joining), [](scenario& made, name, unsigned, unsigned other) {
                    return made.agrees("WTO membership", bids[other % 2]);
                }};
    default:
        return {accepts(Actor{}, air), [](scenario& made, name who, unsigned one, unsigned) {
                    return made.accepts(who, issue_named{"Air defence of Poland"} >= batteries[one % 3]);
                }};
    }
}
clause_twins clause_by(std::size_t who, unsigned kind, unsigned first, unsigned second)
{
    switch (who) {
    case 0: return clause_of<struct shield::united_states>(kind, first, second);
    case 1: return clause_of<struct shield::russia>(kind, first, second);
    case 2: return clause_of<struct shield::poland>(kind, first, second);
    default: return clause_of<struct shield::congress>(kind, first, second);
    }
}
}
TEST_CASE("random dossiers: whose consent or ratification is needed counts by name as in types")
{
    using shield::framework;
    dice random{1988};
    std::size_t beyond = 0;
    std::size_t blocked_by_third_parties = 0;
    for (int round = 0; round < 200; ++round) {
        scenario by_name = twins::named<framework>();
        by_name.supersede();
        dossier<framework> typed;
        for (std::size_t count = 2 + random.below(10); count > 0; --count) {
            const std::size_t who = random.below(4);
            const auto first = static_cast<unsigned>(random.below(6));
            const auto second = static_cast<unsigned>(random.below(6));
            const clause_twins said = clause_by(who, static_cast<unsigned>(random.below(8)), first, second);
            const dossier<framework> next = typed.with(said.typed);
            const heard answer = said.by_name(by_name, by_name.bundle().participants()[who], first, second);
            REQUIRE(answer.of_clause == next.refused());
            beyond += answer ? 0U : 1U;
            if (answer)
                typed = next;
        }
        REQUIRE(twins::same(by_name.dossier(), typed.view()));
        check_twins(by_name, typed);
        for (const std::string& who : *dissenters(by_name, "WTO membership", "supported"))
            blocked_by_third_parties += who == "Congress" ? 1U : 0U;
    }
    CHECK(beyond > 20);
    CHECK(blocked_by_third_parties > 20);
}
TEST_CASE("what the parties agree on is blocked by whoever is to ratify it")
{
    scenario said = twins::named<shield::framework>();
    for (const char* const party : {"United States", "Russia"})
        CHECK(said.holds(party, "WTO membership", "supported"));
    CHECK(blocking(said).empty());
    CHECK(*status(said, "WTO membership") == standing::open); // Congress has said nothing
    CHECK(said.rules_out("Congress", issue_named{"WTO membership"} == "supported"));
    CHECK(blocking(said) == names_found{"WTO membership"});
    CHECK(blocking_sets(said).sets == std::vector<names_found>{{"WTO membership"}});
    CHECK(*dissenters(said, "WTO membership", "supported") == names_found{"Congress"});
    CHECK(*status(said, "WTO membership") == standing::unreconciled);
}

TEST_CASE("what blocks the bargain of the two governments is missile defence")
{
    const scenario talks = twins::moscow_talks();
    CHECK(blocking(talks) == names_found{"Missile defence in Europe"});
    CHECK(*position(talks, "Russia", "Missile defence in Europe") == "cancelled");
    CHECK(position(talks, "Russia", "Activation of the system")->empty());
    CHECK(*status_quo(talks, "Missile defence in Europe") == "cancelled");
    CHECK(status_quo(talks, "WTO membership")->empty());
    CHECK(*dissenters(talks, "Missile defence in Europe", "deployed") == names_found{"Russia"});
    CHECK(*status(talks, "Nuclear terrorism") == standing::restated);
    CHECK(blocking(twins::moscow_offer_taken()).empty());
    const asked<package_found> deal =
        settlement(twins::moscow_offer_taken(), {"Missile defence in Europe", "Russian link to the system",
                                             "Activation of the system", "WTO membership", "Nuclear terrorism"});
    REQUIRE(deal);
    REQUIRE(*deal);
    CHECK(deal->options == std::vector<std::string>{"deployed", "linked", "once_established", "supported", "in_force"});
}

TEST_CASE("a question about an unknown name says which, and which ones come close")
{
    const scenario talks = twins::moscow_talks();
    CHECK(status(talks, "WTO").why.suggestions == names_found{"WTO membership"});
    CHECK(contention(talks, "Kosovo").sentence() == "\"Kosovo\": no issue has this name");
    CHECK(position(talks, "Rusia", "WTO membership").why.suggestions == names_found{"Russia"});
    CHECK(position(talks, "Russia", "Kosovo").why.why == unheard::unknown_issue);
    CHECK(status_quo(talks, "").why.why == unheard::unknown_issue);
    CHECK(dissenters(talks, "WTO membership", "support").why.suggestions == names_found{"supported"});
    CHECK(settlement(talks, {"WTO membership", "Kosovo"}).why.why == unheard::unknown_issue);
    CHECK_FALSE(settlement(talks, {"Kosovo"}));
}

TEST_CASE("as many sets are answered as are asked for")
{
    scenario talks;
    CHECK(talks.add_party("Alpha"));
    CHECK(talks.add_party("Beta"));
    // Two issues that can't both be settled, seven times.
    for (int pair = 0; pair < 7; ++pair) {
        const std::string left = "left " + std::to_string(pair);
        const std::string right = "right " + std::to_string(pair);
        CHECK(talks.add_issue(left, {"a", "b"}));
        CHECK(talks.add_issue(right, {"a", "b"}));
        CHECK(talks.holds("Alpha", left, "a"));
        CHECK(talks.holds("Alpha", right, "a"));
        CHECK(talks.accepts("Beta", issue_named{left} == "a"));
        CHECK(talks.accepts("Beta", issue_named{right} == "a"));
        CHECK(talks.rules_out("Beta", issue_named{left} == "a" && issue_named{right} == "a"));
    }
    CHECK(blocking_sets(talks).size() == 64);
    CHECK_FALSE(blocking_sets(talks).complete);
    CHECK(blocking_sets(talks, 1'000).size() == 128);
    CHECK(blocking_sets(talks, 1'000).complete);
    CHECK(early_harvests(talks, 3).size() == 3);
    CHECK(conflicts(talks).size() == 7);
    CHECK_FALSE(conflicts(talks, 6).complete);
    CHECK(blocking_sets(talks, 0).empty());
}

TEST_CASE("a scenario without parties, or without issues, has answers too")
{
    scenario empty;
    CHECK(blocking(empty).empty());
    CHECK(blocking_sets(empty).sets == std::vector<names_found>{{}});
    CHECK(conflicts(empty).empty());
    CHECK(agenda(empty).empty());
    CHECK(ready(empty).empty());
    CHECK(standings(empty).empty());
    CHECK(disputed(empty).empty());
    CHECK(*settlement(empty, {}));

    scenario nobody;
    CHECK(nobody.add_issue("Only", {"a", "b"}));
    CHECK(nobody.add_issue("Agreed", {"a", "b"}));
    CHECK(nobody.agrees("Agreed", "b"));
    CHECK(blocking(nobody).empty());
    CHECK(standings(nobody) == std::vector<standing>{standing::reconcilable, standing::agreed});
    CHECK(ready(nobody) == names_found{"Only"});
    CHECK(dissenters(nobody, "Only", "a")->empty());
    CHECK(settlement(nobody, {"Only", "Agreed"})->options == std::vector<std::string>{"a", "b"});

    scenario nothing;
    CHECK(nothing.add_party("Alone"));
    CHECK(blocking(nothing).empty());
    CHECK(agenda(nothing).empty());
}
