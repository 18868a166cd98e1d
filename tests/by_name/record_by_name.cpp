#include <entente/by_name/record_by_name.hpp>

#include "support/record_by_name.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <utility>

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
