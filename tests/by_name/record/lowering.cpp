#include <entente/by_name/record/lowering.hpp>

#include <entente/by_name/record/sayings.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

constexpr std::chrono::year_month_day on(unsigned day)
{
    return {std::chrono::year{1970}, std::chrono::month{1}, std::chrono::day{day}};
}

}

TEST_CASE("entries stand in the order of their dates, those of one day as they came")
{
    const scenario about = twins::moscow_bundle();
    record_names names;
    CHECK(names.claims.add("claim"));
    CHECK(names.speakers.add("Gates"));
    names.representatives.push_back({"Gates", "United States", "Secretary"});
    entente::detail::lowered_record lowered;
    const entry_by_name entries[]{
        noted(on(2), believes("Russia", "claim")),
        statement(on(1), by("Gates"), denies("United States", "claim")),
        noted(on(2), accepts("Russia", issue_named{"WTO membership"} == "supported",
                             issue_named{"Nuclear terrorism"} == "in_force")),
    };
    for (const entry_by_name& entry : entries)
        CHECK(lowered.take(entry, about.bundle(), names));
    const auto found = lowered.view().entries;
    REQUIRE(found.size() == 3);
    CHECK(found[0].place == 1);
    CHECK(found[0].speaker == "Gates");
    CHECK(found[0].office == "Secretary");
    CHECK(found[0].teller == 0);
    CHECK(found[1].place == 0);
    CHECK(found[1].teller == model::nobody);
    const model::clause_view clause = lowered.said(found[2]);
    CHECK(clause.party == 1);
    CHECK(clause.target.size() == 1);
    CHECK(clause.proviso.size() == 1);
}
TEST_CASE("several addressees, dates, meetings and probabilities are lowered")
{
    scenario about = twins::moscow_bundle();
    CHECK(about.add_party("Poland"));
    record_names names;
    CHECK(names.proposals.add("offer"));
    CHECK(names.meetings.add("summit"));
    CHECK(names.contingencies.add("rain"));
    names.establishers.push_back({"Poland"});
    entente::detail::lowered_record lowered;
    const auto take = [&](const saying_by_name& said) { return lowered.take(noted(on(3), said), about.bundle(), names); };
    CHECK(take(floats("Russia", "Poland", "offer").and_to("United States").expected_by(on(4)).lapsing_after(on(5))));
    CHECK(take(meets("summit", {"Poland", "Russia"}, {"WTO membership"})));
    CHECK(take(believes("Russia", "rain", 1, 4)));
    CHECK(take(establishes("Poland", "rain")));
    const auto found = lowered.view().entries;
    CHECK(found[0].to == 2);
    CHECK(found[0].others.contains(0));
    CHECK(found[0].expected == 3);
    CHECK(found[0].last == 4);
    CHECK(found[1].others.size() == 2);
    CHECK(lowered.view().terms_of(found[1]).size() == 1);
    CHECK(found[2].numerator == 1);
    CHECK(take(establishes("Russia", "rain")).why == unheard::actor_may_not_establish_it);
    CHECK(take(establishes("", "rain")).why == unheard::actor_may_not_establish_it);
    CHECK(take(believes("Russia", "rain", 5, 4)).of_record == record_refusal::probability_is_not_between_0_and_1);
    CHECK(take(floats("Russia", "Poland", "offer").and_to("Poland")).why == unheard::party_named_twice_in_an_entry);
    CHECK(take(floats("Russia", "Poland", "offer").and_to("Russia")).why == unheard::proposal_to_itself);
    CHECK(take(meets("summit", {"Poland", "Poland"})).why == unheard::party_named_twice_in_an_entry);
    CHECK(take(meets("summit", {"Poland"}, {"WTO"})).why == unheard::unknown_issue);
}
