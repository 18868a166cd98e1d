#include <entente/say/record.hpp>

#include "support/moscow_record.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <vector>

using namespace moscow;

static_assert(account.refused() == record_refusal::none && account.size() == 21);
static_assert(account.view().entries[0].date < account.view().entries[20].date);

namespace {

using entries = std::vector<entry<framework>>;

record_refusal why_refused(const entries& said)
{
    const auto draft = record<framework>::from(said);
    CHECK_FALSE(static_cast<bool>(draft));
    CHECK(draft.made.size() == 0);
    CHECK(draft.entry + 1 == said.size());
    return draft.reason;
}

constexpr auto d1 = date(2008, 1, 1);
constexpr auto d2 = date(2008, 1, 2);

}

TEST_CASE("a record keeps its entries by date, those of one day as they were written")
{
    const auto in_time = account.view().entries;
    for (std::size_t i = 1; i < in_time.size(); ++i)
        CHECK((in_time[i - 1].date < in_time[i].date ||
               (in_time[i - 1].date == in_time[i].date && in_time[i - 1].place < in_time[i].place)));
    const entries two{noted(d2, holds(russia, wto_membership == bid::opposed)),
                      noted(d1, holds(russia, wto_membership == bid::supported))};
    const auto draft = record<framework>::from(two);
    REQUIRE(static_cast<bool>(draft));
    CHECK(draft.entry == 2);
    CHECK(draft->view().entries[0].place == 1);
    CHECK(draft->said(draft->view().entries[0]).view().option == 1);
}
TEST_CASE("an entry keeps its source, its office, its attribution and its meeting")
{
    const model::record_entry first = account.view().entries[account.size() - 1];
    CHECK(first.teller == 0);
    const auto told = statement(d1, by(serdyukov), holds(russia, wto_membership == bid::opposed)).in(march_talks);
    const entry<framework> kept{told};
    CHECK(kept.flat().teller == 1);
    CHECK(kept.flat().speaker == "Anatoly Serdyukov");
    CHECK(kept.flat().office == "Defence Minister");
    CHECK(kept.flat().meeting == "Moscow, 17 and 18 March 2008");
    CHECK(kept.flat().standing == attribution::on_the_record);
    const entry<framework> hidden{
        statement(d1, unnamed(russia, "an official"), holds(russia, wto_membership == bid::opposed))};
    CHECK(hidden.flat().speaker.empty());
    CHECK(hidden.flat().office == "an official");
    CHECK(hidden.flat().standing == attribution::anonymous);
    CHECK(entry<framework>{noted(d1, status_quo(wto_membership == bid::opposed))}.flat().teller == model::nobody);
}
TEST_CASE("from: what makes no sense is refused, and which entry it was")
{
    const entry<framework> made = noted(d1, floats(united_states, russia, link_offer, russian_link == access::linked));
    const auto bad = std::chrono::year{2008} / 2 / 31;
    CHECK(why_refused({noted(bad, holds(russia, wto_membership == bid::opposed))}) ==
          record_refusal::date_is_not_in_the_calendar);
    CHECK(why_refused({made, noted(d1, expects_answer(united_states, link_offer, bad))}) ==
          record_refusal::date_is_not_in_the_calendar);
    CHECK(why_refused({noted(d1, holds(russia, wto_membership == static_cast<bid>(7)))}) ==
          record_refusal::value_is_no_option);
    CHECK(why_refused({noted(d1, floats(russia, united_states, measures, wto_membership == static_cast<bid>(7)))}) ==
          record_refusal::value_is_no_option);
    CHECK(why_refused({noted(d1, holds(russia, wto_membership == bid::opposed, salience{101}))}) ==
          record_refusal::salience_is_not_between_0_and_100);
    CHECK(why_refused({noted(d1, floats(russia, united_states, measures, wto_membership == bid::opposed,
                                    wto_membership == bid::supported))}) ==
          record_refusal::proposal_has_two_terms_on_one_issue);
    CHECK(why_refused({noted(d1, withdraws(united_states, link_offer))}) == record_refusal::proposal_has_not_been_made);
    CHECK(why_refused({noted(d2, floats(united_states, russia, measures)), noted(d1, rejects(russia, measures))}) ==
          record_refusal::proposal_has_not_been_made);
    CHECK(why_refused({made, noted(d2, floats(united_states, russia, link_offer, russian_link == access::none))}) ==
          record_refusal::proposal_is_made_in_two_ways);
    CHECK(why_refused({made, noted(d2, tables(russia, united_states, link_offer))}) ==
          record_refusal::proposal_is_made_in_two_ways);
    CHECK(why_refused({made, noted(d2, accepts(united_states, link_offer))}) ==
          record_refusal::proposal_is_answered_by_another_than_its_addressee);
    CHECK(why_refused({made, noted(d2, understands(united_states, link_offer))}) ==
          record_refusal::proposal_is_answered_by_another_than_its_addressee);
    CHECK(why_refused({made, noted(d2, withdraws(russia, link_offer))}) ==
          record_refusal::proposal_is_changed_by_another_than_its_maker);
    CHECK(why_refused({made, noted(d2, expects_answer(russia, link_offer, d2))}) ==
          record_refusal::proposal_is_changed_by_another_than_its_maker);
    CHECK(why_refused({made, noted(d2, expects_answer(united_states, link_offer, d1))}) ==
          record_refusal::answer_is_expected_before_it_is_asked_for);
    CHECK(why_refused({made, noted(d1, rejects(russia, link_offer)), noted(d2, studies(russia, link_offer))}) ==
          record_refusal::proposal_moves_after_its_end);
    CHECK(why_refused({made, noted(d1, tables(united_states, link_offer)),
                   noted(d2, requests_in_writing(russia, link_offer))}) ==
          record_refusal::proposal_is_requested_in_writing_after_it_was_tabled);
    CHECK(why_refused({made, noted(d2, counters(russia, link_offer, measures))}) ==
          record_refusal::proposal_is_countered_by_one_that_does_not_answer_it);
    CHECK(why_refused({made, noted(d1, floats(united_states, russia, measures)),
                   noted(d2, counters(russia, link_offer, measures))}) ==
          record_refusal::proposal_is_countered_by_one_that_does_not_answer_it);
}
TEST_CASE("from: what two sides tell differently stands, and so does what is told twice")
{
    const entries said{
        noted(d1, floats(united_states, russia, link_offer, russian_link == access::linked)),
        statement(d1, by(russia), floats(united_states, russia, link_offer)),
        statement(d2, by(united_states), accepts(russia, link_offer)),
        statement(d2, by(russia), rejects(russia, link_offer)),
        statement(d2, by(russia), rejects(russia, link_offer)),
        statement(d2, by(united_states), tables(united_states, waiting_offer)),
        statement(d1, by(united_states), floats(united_states, russia, waiting_offer)),
        statement(d2, by(russia), requests_in_writing(russia, waiting_offer)),
        noted(d2, floats(russia, united_states, measures)),
        noted(d2, counters(russia, waiting_offer, measures)),
    };
    CHECK(record<framework>::from(said).reason == record_refusal::none);
}
TEST_CASE("a record has room for so many entries, and terms")
{
    const entry<framework> held = noted(d1, holds(russia, wto_membership == bid::opposed));
    CHECK(record<framework, 2>::from(entries{held, held}).reason == record_refusal::none);
    CHECK(record<framework, 2>::from(entries{held, held, held}).reason == record_refusal::no_room_for_another_entry);
    const entry<framework> wide =
        noted(d1, floats(united_states, russia, measures, missile_defence == system::deployed,
                         russian_link == access::linked, activation == start::at_once, wto_membership == bid::supported,
                         nuclear_terrorism == accord::in_force));
    CHECK(record<framework, 1>::from(entries{wide}).reason == record_refusal::no_room_for_another_term);
    CHECK(record<framework, 2>::from(entries{wide}).reason == record_refusal::none);
    const record<framework, 1> full{held, held};
    CHECK(full.refused() == record_refusal::no_room_for_another_entry);
    CHECK(full.size() == 0);
}
TEST_CASE("without anonymous sources, what they alone made is gone, and what was then said of it")
{
    const record<framework> said{
        statement(d1, unnamed(united_states), floats(united_states, russia, link_offer)),
        statement(d2, by(russia), studies(russia, link_offer)),
        statement(d2, by(russia), holds(russia, wto_membership == bid::opposed)),
        statement(d2, on_background(gates), holds(united_states, wto_membership == bid::opposed)),
    };
    CHECK(said.resting_on_at_least(attribution::anonymous).size() == 4);
    CHECK(said.resting_on_at_least(attribution::on_background).size() == 2);
    const auto open = said.resting_on_at_least(attribution::on_the_record);
    REQUIRE(open.size() == 1);
    CHECK(open.said(open.view().entries[0]).view().party == 1);
}
TEST_CASE("a proposal to several: each answers for itself, and none twice")
{
    const auto made = noted(d1, floats(shield::norway, to(shield::russia, shield::united_states), link_offer,
                                       shield::wto_membership == shield::bid::supported));
    using talk = std::vector<entry<shield::framework>>;
    const auto why = [&](const talk& said) { return record<shield::framework>::from(said).reason; };
    const auto us = shield::united_states;
    const auto them = shield::russia;
    CHECK(why({made, noted(d2, accepts(them, link_offer)), noted(d2, rejects(us, link_offer))}) ==
          record_refusal::none);
    CHECK(why({made, noted(d1, accepts(them, link_offer)), noted(d2, studies(them, link_offer))}) ==
          record_refusal::proposal_moves_after_its_end);
    CHECK(why({made, noted(d1, accepts(them, link_offer)), noted(d2, withdraws(shield::norway, link_offer))}) ==
          record_refusal::none);
    CHECK(why({made, noted(d1, accepts(them, link_offer)), noted(d1, rejects(us, link_offer)),
               noted(d2, withdraws(shield::norway, link_offer))}) == record_refusal::proposal_moves_after_its_end);
    CHECK(why({made, noted(d1, withdraws(shield::norway, link_offer)), noted(d2, accepts(us, link_offer))}) ==
          record_refusal::proposal_moves_after_its_end);
    CHECK(why({made, noted(d2, accepts(shield::poland, link_offer))}) ==
          record_refusal::proposal_is_answered_by_another_than_its_addressee);
    CHECK(why({made, noted(d2, floats(shield::norway, to(us, them), link_offer))}) == record_refusal::none);
    CHECK(why({made, noted(d2, floats(shield::norway, us, link_offer))}) ==
          record_refusal::proposal_is_made_in_two_ways);
    CHECK(why({made, noted(d1, floats(us, to(them, shield::norway), measures)),
               noted(d2, counters(us, link_offer, measures))}) == record_refusal::none);
    CHECK(why({made, noted(d1, floats(us, them, measures)), noted(d2, counters(us, link_offer, measures))}) ==
          record_refusal::proposal_is_countered_by_one_that_does_not_answer_it);
}
TEST_CASE("a proposal lapses after its date, unless its maker lets it stand longer in time")
{
    const auto d3 = date(2008, 1, 3);
    const auto said_to_lapse = [](year_month_day last) {
        return entry<framework>{noted(d1, floats(united_states, russia, link_offer).lapsing_after(last))};
    };
    const entry<framework> late = noted(d3, accepts(russia, link_offer));
    CHECK(why_refused({said_to_lapse(d2), late}) == record_refusal::proposal_moves_after_its_end);
    CHECK(record<framework>::from(entries{said_to_lapse(d3), late}).reason == record_refusal::none);
    CHECK(record<framework>::from(entries{said_to_lapse(d2), noted(d3, lapses(link_offer))}).reason ==
          record_refusal::none);
    const entry<framework> longer = noted(d2, lapses_after(united_states, link_offer, d3));
    CHECK(record<framework>::from(entries{said_to_lapse(d2), longer, late}).reason == record_refusal::none);
    CHECK(why_refused({said_to_lapse(d2), noted(d3, lapses_after(united_states, link_offer, d3))}) ==
          record_refusal::proposal_moves_after_its_end);
    CHECK(why_refused({said_to_lapse(d3), noted(d2, lapses_after(russia, link_offer, d3))}) ==
          record_refusal::proposal_is_changed_by_another_than_its_maker);
    CHECK(why_refused({said_to_lapse(d3), noted(d3, lapses_after(united_states, link_offer, d2))}) ==
          record_refusal::proposal_lapses_before_that_is_said);
    CHECK(why_refused({noted(d2, floats(united_states, russia, link_offer).lapsing_after(d1))}) ==
          record_refusal::proposal_lapses_before_that_is_said);
    CHECK(why_refused({noted(d2, floats(united_states, russia, link_offer).expected_by(united_states, d1))}) ==
          record_refusal::answer_is_expected_before_it_is_asked_for);
    // What the other side tells after the day stands beside the maker's word.
    CHECK(record<framework>::from(
              entries{statement(d1, by(united_states), floats(united_states, russia, link_offer).lapsing_after(d2)),
                      statement(d3, by(russia), accepts(russia, link_offer))})
              .reason == record_refusal::none);
}
TEST_CASE("what is said at a meeting is said while it lasts, by somebody who attends")
{
    const entry<framework> held = noted(d1, meets(march_talks, participants(united_states), about(wto_membership)));
    const auto talk = [](year_month_day when, auto who) {
        return entry<framework>{statement(when, by(who), believes(who, threat)).in(march_talks)};
    };
    CHECK(record<framework>::from(entries{held, talk(d1, united_states)}).reason == record_refusal::none);
    CHECK(why_refused({held, talk(d2, united_states)}) == record_refusal::statement_is_not_made_while_its_meeting_lasts);
    CHECK(why_refused({held, talk(d1, russia)}) == record_refusal::statement_is_made_by_somebody_who_does_not_attend);
    const entry<framework> second_day = noted(d2, meets(march_talks, participants(russia)));
    CHECK(record<framework>::from(entries{held, second_day, talk(d2, united_states), talk(d1, russia)}).reason ==
          record_refusal::none);
    CHECK(record<framework>::from(entries{talk(d2, russia)}).reason == record_refusal::none); // nothing told of it
}
TEST_CASE("a probability lies between 0 and 1")
{
    const auto why = [](probability given) {
        return record<framework>::from(entries{noted(d1, believes(russia, tested, given))}).reason;
    };
    CHECK(why({1, 4}) == record_refusal::none);
    CHECK(why({0, 1}) == record_refusal::none);
    CHECK(why({1'000'000, 1'000'000}) == record_refusal::none);
    CHECK(why({5, 4}) == record_refusal::probability_is_not_between_0_and_1);
    CHECK(why({0, 0}) == record_refusal::probability_is_not_between_0_and_1);
    CHECK(why({1, 1'000'001}) == record_refusal::probability_is_not_between_0_and_1);
}
