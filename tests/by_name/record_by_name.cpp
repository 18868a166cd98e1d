#include <entente/by_name/record_by_name.hpp>

#include <entente/ask/concessions.hpp>
#include <entente/ask/course.hpp>
#include <entente/ask/forecasts.hpp>
#include <entente/ask/meetings.hpp>
#include <entente/ask/proposals.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/sequencing.hpp>
#include <entente/ask/support.hpp>
#include <entente/by_name/record/concession_questions.hpp>
#include <entente/by_name/record/course_questions.hpp>
#include <entente/by_name/record/forecast_questions.hpp>
#include <entente/by_name/record/proposal_questions.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/by_name/record/support_questions.hpp>

#include "support/named_record.hpp"
#include "support/record_by_name.hpp"
#include "support/rounds.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <utility>
#include <vector>

using namespace entente;
using twins::day;

namespace {

const auto today = day(2008, 3, 18);
const std::string link_offer = "A link to the system";

std::string refusal_of(const entry_by_name& entry)
{
    record_by_name told = twins::moscow_account();
    const record_by_name before = told;
    const entries_heard answer = told.hear(entry);
    CHECK_FALSE(answer);
    CHECK(told == before);
    CHECK(answer.entry == 0);
    return answer.sentence();
}

}

TEST_CASE("a name that is unknown is told, with those that come close")
{
    const issue_named wto{"WTO membership"};
    CHECK(refusal_of(noted(today, befalls(proposal_event::clarified, "United States", "A link to the sytem"))) ==
          "\"A link to the sytem\": no proposal has this name; close to it: \"A link to the system\"");
    CHECK(refusal_of(statement(today, by("Rbert Gates"), agrees(wto == "supported"))) ==
          "\"Rbert Gates\": no party and no representative has this name; close to it: \"Robert Gates\"");
    CHECK(refusal_of(statement(today, by("Rusia"), agrees(wto == "supported"))) ==
          "\"Rusia\": no party and no representative has this name; close to it: \"Russia\"");
    CHECK(refusal_of(noted(today, holds("Russia", wto == "suported"))) ==
          "\"suported\" of \"WTO membership\": the issue has no option of this name; close to it: \"supported\"");
    CHECK(refusal_of(noted(today, agrees(wto == "supported")).in("Sochi")) ==
          "\"Sochi\": no meeting has this name");
    CHECK(refusal_of(noted(today, believes("Russia", "x"))) == "\"x\": no claim has this name");
    CHECK(refusal_of(noted(today, establishes("Russia", "x"))) == "\"x\": no contingency has this name");
    CHECK(refusal_of(noted(today, once("x", agrees(wto == "supported")))) == "\"x\": no contingency has this name");
    CHECK(refusal_of(noted(today, understands("Russia", link_offer, {once("x", wto == "supported")}))) ==
          "\"x\": no contingency has this name");
    CHECK(refusal_of(noted(today, counters("Russia", link_offer, "x"))) == "\"x\": no proposal has this name");
}
TEST_CASE("what makes no sense is refused, by itself or beside the record")
{
    const issue_named wto{"WTO membership"};
    CHECK(refusal_of(noted(day(2008, 2, 30), agrees(wto == "supported"))) == "a date is not in the calendar");
    CHECK(refusal_of(noted(today, expects_answer("United States", link_offer, day(2008, 13, 1)))) ==
          "\"A link to the system\": a date is not in the calendar");
    CHECK(refusal_of(noted(today, holds("Russia", wto == "supported", 101))) ==
          "\"Russia\": a salience is not between 0 and 100");
    CHECK(refusal_of(noted(today, holds("Russia", wto != "supported"))) ==
          "a term is expected: an issue, and one of its options");
    CHECK(refusal_of(noted(today, befalls(proposal_event::clarified, "", link_offer))) ==
          "\"A link to the system\": a party must be named that says or does it");
    CHECK(refusal_of(noted(today, links("Russia", "WTO membership", "WTO membership"))) ==
          "\"WTO membership\": an issue is not linked to itself");
    CHECK(refusal_of(noted(today, floats("Russia", "Russia", link_offer))) ==
          "\"Russia\": a party makes no proposal to itself");
    CHECK(refusal_of(noted(today, accepts("Russia", wto == "supported" || issue_named{"Nuclear terrorism"} == "lapsed"))) ==
          "\"Russia\": a party accepts options of one issue at a time, others are a proviso");
    source_by_name overstated = by("Robert Gates");
    overstated.office = "agent";
    CHECK(refusal_of(statement(today, overstated, agrees(wto == "supported"))) ==
          "\"Robert Gates\": a representative's office is stated with the name");
    CHECK(refusal_of(noted(day(2001, 1, 1), befalls(proposal_event::clarified, "United States", link_offer))) ==
          "\"A link to the system\": a proposal has not been made by then");
    CHECK(refusal_of(noted(today, befalls(proposal_event::under_study, "United States", link_offer))) ==
          "\"A link to the system\": a proposal is answered by another than its addressee");
    CHECK(refusal_of(noted(today, understands("Russia", link_offer, {wto == "supported", wto == "opposed"}))) ==
          "\"A link to the system\": a proposal has two terms on one issue");
}
TEST_CASE("of several entries, the one that is to blame is told, and none is heard")
{
    record_by_name told = twins::moscow_names();
    std::vector<entry_by_name> entries = twins::moscow_entries();
    entries.insert(entries.begin() + 4, noted(today, believes("Russia", "x")));
    const entries_heard answer = told.hear(entries);
    CHECK(answer.entry == 4);
    CHECK(answer.why.why == unheard::unknown_claim);
    CHECK(told.empty());
    entries[4] = noted(day(2007, 1, 1), befalls(proposal_event::clarified, "United States", link_offer));
    CHECK(told.hear(entries).entry == 4);
    CHECK(told.empty());
    CHECK(told.hear(twins::moscow_entries()).entry == twins::moscow_entries().size());
}
TEST_CASE("names are declared once, and a representative is no party")
{
    record_by_name told = twins::moscow_account();
    CHECK(told.add_proposal(link_offer).why == unheard::name_given_twice);
    CHECK(told.add_claim("").why == unheard::name_is_empty);
    CHECK(told.add_representative("Russia", "Russia").why == unheard::name_given_twice);
    CHECK(told.add_representative("Robert Gates", "Russia").why == unheard::name_given_twice);
    CHECK(told.add_representative("Rice", "Rusia").why == unheard::unknown_party);
    CHECK(told == twins::moscow_account());
    CHECK(told.add_representative("Condoleezza Rice", "United States"));
    CHECK(told != twins::moscow_account());
    CHECK(told.view().entries[0].teller == model::nobody);
}
TEST_CASE("a record is a value: copies stand on their own")
{
    auto* original = new record_by_name{twins::moscow_account()};
    record_by_name copy = *original;
    record_by_name assigned{twins::moscow_bundle()};
    assigned = *original;
    delete original;
    const record_by_name moved = std::move(copy);
    const record_by_name* const both[]{&assigned, &moved};
    for (const record_by_name* told : both) {
        CHECK(*told == twins::moscow_account());
        REQUIRE(told->view().entries.size() == 21);
        CHECK(told->view().entries[20].subject == "The system threatens Russia's security");
        CHECK(told->view().entries[10].office == "Defence Minister");
    }
}
TEST_CASE("what a scenario says without a date is no part of a record about it, and what it is worth is")
{
    scenario about = twins::moscow_talks();
    twins::value_moscow(about);
    const record_by_name told{about};
    CHECK(told.nothing_said().made.bundle() == about.bundle());
    CHECK(told.nothing_said().made.worth() == about.worth());
    CHECK(twins::same(told.nothing_said().view(), twins::moscow_bundle().dossier()));
}
TEST_CASE("random records without what was said below an attribution make sense")
{
    dice random{5};
    std::size_t left_out = 0;
    for (unsigned round = 0; round < rounds(100); ++round) {
        const record_by_name told = twins::random_record(random, 30);
        CHECK(told.resting_on_at_least(attribution::anonymous) == told);
        const record_by_name kept = told.resting_on_at_least(attribution::on_the_record);
        CHECK(solve::first_fault(kept.view()).reason == record_refusal::none);
        for (const entry_by_name& entry : kept.entries())
            CHECK(entry.from.standing == attribution::on_the_record);
        left_out += told.entries().size() - kept.entries().size();
    }
    CHECK(left_out > rounds(100) / 5);
}

// Third parties speak in a record of types, and in the same by name.
namespace {
using namespace shield;
inline constexpr struct minister final : representative<"The mediator", norway, "Minister"> {} minister;
inline constexpr struct swap final : proposal<"A swap"> {} swap;
inline constexpr struct tested final : contingency<"A missile is tested", congress, norway> {} tested;
inline constexpr struct dire final : claim<"It is dire"> {} dire;
inline constexpr struct summit final : meeting<"Oslo"> {} summit;
constexpr auto first_of_may = std::chrono::year{2008} / 5 / 1;
constexpr auto second_of_may = std::chrono::year{2008} / 5 / 2;
constexpr auto third_of_may = std::chrono::year{2008} / 5 / 3;
constexpr record<framework> talked{
    noted(first_of_may, holds(united_states, missile_defence == plan::deployed)),
    noted(first_of_may, holds(russia, missile_defence == plan::deployed)),
    noted(first_of_may, holds(united_states, wto_membership == bid::supported)),
    noted(first_of_may, holds(russia, wto_membership == bid::supported)),
    statement(first_of_may, by(poland), holds(poland, missile_defence == plan::cancelled)),
    statement(first_of_may, by(congress), rules_out(congress, wto_membership == bid::supported)),
    statement(first_of_may, by(poland), believes(poland, tested, probability{3, 4})),
    statement(first_of_may, by(iran), believes(iran, tested, probability{1, 4})),
    statement(first_of_may, by(russia), believes(russia, dire)),
    noted(second_of_may, meets(summit, participants(united_states, russia, norway, poland), about(missile_defence))),
    statement(second_of_may, by(minister), floats(norway, to(united_states, russia), swap, air_defence == patriots::many))
        .in(summit),
    statement(second_of_may, by(poland), accepts(poland, missile_defence == plan::deployed)).in(summit),
    statement(third_of_may, by(iran), denies(iran, dire)),
    statement(third_of_may, by(united_states), rejects(united_states, swap)),
    statement(third_of_may, by(congress), links(congress, wto_membership, missile_defence)),
    statement(third_of_may, by(iran), rejects_linkage(iran, wto_membership, missile_defence)),
    statement(third_of_may, unnamed(congress), establishes(congress, tested)),
    statement(third_of_may, by(congress), accepts(congress, wto_membership == bid::supported)),
};
static_assert(talked.refused() == record_refusal::none);
}
TEST_CASE("third parties speak in records by name as they do in those of types")
{
    const record_by_name told = twins::named_record(twins::named<framework>(), talked);
    REQUIRE(told.entries().size() == talked.size());
    for (const auto date : {first_of_may, second_of_may, third_of_may}) {
        const scenario now = dossier_as_of(told, date);
        REQUIRE(twins::same(now.dossier(), dossier_as_of(talked, date).view()));
        names_found blocked;
        for (const auto issue : blocking(dossier_as_of(talked, date)))
            blocked.emplace_back(issue.name());
        CHECK(blocking(now) == blocked);
        const auto open = outstanding(talked, date);
        const auto named_open = outstanding(told, date);
        REQUIRE(named_open.size() == open.size());
        for (std::size_t place = 0; place < open.size(); ++place) {
            CHECK(named_open[place].by == open[place].by.name());
            CHECK(named_open[place].to == open[place].to.name());
            CHECK(named_open[place].turn == open[place].turn.name());
        }
        std::vector<disputed_claim<framework>> claims;
        disputed_claims(talked, date, [&claims](const disputed_claim<framework>& each) { claims.push_back(each); });
        const auto named_claims = disputed_claims(told, date);
        REQUIRE(named_claims.size() == claims.size());
        for (std::size_t place = 0; place < claims.size(); ++place)
            CHECK(named_claims[place].denied_by == claims[place].denied_by.name());
        const auto stakes_on_it = bets(talked, tested, date);
        const auto named_bets = bets(told, tested.name, date);
        REQUIRE(named_bets->size() == stakes_on_it.size());
        for (std::size_t place = 0; place < stakes_on_it.size(); ++place)
            CHECK((*named_bets)[place].sceptic == stakes_on_it[place].sceptic.name());
        CHECK(*state_of(told, tested.name, date) == state_of(talked, tested, date));
    }
    CHECK(blocking(dossier_as_of(told, second_of_may)) == names_found{"WTO membership"});
    CHECK(blocking(dossier_as_of(told, third_of_may)).empty());
    CHECK(outstanding(told, third_of_may)[0].by == "Norway");
    CHECK(disputed_claims(told, third_of_may)[0].denied_by == "Iran");
    CHECK(bets(told, tested.name, second_of_may)->at(0).believer == "Poland");
    CHECK(meetings(told)[0].participants == names_found{"United States", "Russia", "Poland", "Norway"});
    const auto moves = concessions(talked);
    const auto named_moves = concessions(told);
    REQUIRE(named_moves.size() == moves.size());
    CHECK(moves.size() > 0);
    for (std::size_t place = 0; place < moves.size(); ++place)
        CHECK(named_moves[place].by == moves[place].by.name());
    CHECK(named_moves[0].by == "Poland");
    CHECK(reciprocity(told, "Poland", "Russia")->given == reciprocity(talked, poland, russia).given);
    CHECK_FALSE(valued_concessions(told)[0].is_known); // third parties have no stakes
    const auto ties = tactical_linkages(told, third_of_may);
    REQUIRE(ties.size() == 1);
    CHECK(ties[0].by == "Congress");
    CHECK(ties[0].rejected_by == names_found{"Iran"});
    CHECK(support_of(told, "Poland", "Missile defence", first_of_may)->at(0).party == "Poland");
    CHECK(moves_at(told, summit.name)->at(0).told_by == "Norway");
    CHECK(unchanged(told, first_of_may, third_of_may).size() == 4);
    CHECK(unchanged(told, first_of_may, second_of_may)[2] == names_found{"Missile defence"});
    CHECK(difference(told, first_of_may, second_of_may).acceptances[2] == names_found{"Missile defence"});
    CHECK(gap(told, "Missile defence", first_of_may).value ==
          gap(talked, missile_defence, first_of_may));
    CHECK(probability_of(told, "Iran", tested.name, second_of_may)->probability == fraction{1, 4});
}
TEST_CASE("in records by name, clauses are of those who have a say, and establishers are who may establish")
{
    record_by_name told = twins::named_record(twins::named<framework>(), talked);
    const record_by_name before = told;
    const issue_named joining{"WTO membership"};
    const auto why = [&told](const saying_by_name& said) { return told.hear(noted(third_of_may, said)).sentence(); };
    CHECK(why(holds("Poland", joining == "supported")) == "\"Poland\": a third party has no say on the issue");
    CHECK(why(rules_out("Poland", joining == "supported")) == "\"Poland\": a third party has no say on the issue");
    CHECK(why(holds("Norway", joining == "supported")) ==
          "\"Norway\": this third party has no say: it has one where its consent is needed, or where it ratifies");
    CHECK(why(believes("Norwey", "It is dire")) == "\"Norwey\": no party has this name; close to it: \"Norway\"");
    CHECK(told.add_representative("Norway", "Russia").why == unheard::name_given_twice);
    CHECK(told.add_contingency("Rain", {"Irann"}).suggestions == names_found{"Iran"});
    CHECK(told == before);
    CHECK(told.add_contingency("Snow", {"Iran"}));
    CHECK(told.hear(noted(third_of_may, establishes("Iran", "Snow"))));
    CHECK(told.hear(noted(third_of_may, establishes("Norway", "Snow"))).why.why == unheard::actor_may_not_establish_it);
}
