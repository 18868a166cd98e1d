// What the report concludes, asked of the record and checked by the compiler. Numbers are the report's paragraphs.

#ifndef ENTENTE_EXAMPLES_MOSCOW_FINDINGS_HPP
#define ENTENTE_EXAMPLES_MOSCOW_FINDINGS_HPP

#include "account.hpp"

namespace moscow {

inline constexpr dossier<framework> talks = dossier_as_of(account, tuesday);

// What if Russia took the system, linked to it and with its activation waiting?
inline constexpr auto if_russia_takes_the_offers = talks.with(
    accepts(russia, missile_defence == system::deployed,
            provided(russian_link == access::linked && activation == start::once_established)));

// What if both sides made red lines of their positions?
inline constexpr auto if_both_draw_red_lines = talks.with(rules_out(russia, missile_defence == system::deployed))
                                                    .with(rules_out(united_states, missile_defence == system::cancelled));

// What the record answers on the eve of the talks, and when they were over.
inline constexpr auto stalled_on_the_eve = stalled(account, eve, std::chrono::days{100});
inline constexpr auto on_the_table       = outstanding(account, tuesday);
inline constexpr auto told_differently   = contested_events(account, tuesday);
inline constexpr auto misunderstood      = misunderstandings(account, tuesday);
inline constexpr auto in_the_document    = provenance(account, eve, tuesday);
inline constexpr auto met                = meetings(account);
inline constexpr auto in_two_days        = results_of(account, march_talks);
inline constexpr auto in_a_day           = results_of(account, ministers);
inline constexpr auto conceded           = concessions(account);
inline constexpr auto given_and_received = reciprocity(account, united_states, russia);
inline constexpr auto behind_the_refusal = support_of(account, russia, missile_defence, tuesday);
inline constexpr auto behind_the_delay   = support_of(account, accepts(united_states, activation == start::once_established), tuesday);
inline constexpr auto unmoved            = unchanged(account, autumn, tuesday);
inline constexpr auto the_course         = trend(account);
inline constexpr auto held_down          = spillover(account, autumn, tuesday);
inline constexpr auto opened             = momentum(account);
inline constexpr auto once_tested        = what_if(account, tuesday, tested, contingency_state::established);
inline constexpr auto offered_until_then = terms_if(account, waiting_offer, tuesday, tested, contingency_state::unknown);
inline constexpr auto offered_from_then  = terms_if(account, waiting_offer, tuesday, tested, contingency_state::established);

// How often somebody asserts the claim.
constexpr auto assertions_of(std::string_view claim)
{
    return [claim](const auto& told) {
        std::size_t count = 0;
        for (const model::record_entry& entry : told.view().entries)
            count += entry.kind == model::entry_kind::claim && entry.subject == claim ? 1U : 0U;
        return count;
    };
}

inline constexpr issue_set<framework> the_system{missile_defence};

//  1  More than a dozen issues in one document, announced on a Tuesday; talks that proved intractable.
static_assert(framework::issue_count > 12);
static_assert(std::chrono::weekday{tuesday} == std::chrono::Tuesday);
static_assert(the_course.trend() == direction::steady);
//  2  Little progress on the most difficult issue, which blocks the bargain.
static_assert(hardest(talks) == missile_defence);
static_assert(blocking(talks) == the_system && disputed(talks) == the_system);
static_assert(early_harvests(talks)[0] == the_system.complement());
static_assert(dissenters(talks, missile_defence == system::deployed) == party_set<framework>{russia});
//  3  No new initiatives; some of it only restates what was agreed.
static_assert(in_the_document.new_initiatives.empty());
static_assert(in_the_document.restated.contains(nuclear_terrorism));
//  4  A few disputes overwhelm the rest: one of them is all that keeps the two apart.
static_assert(held_down.disputes == the_system && held_down.share == widest_gap);
//  5  That things are slipping is said by somebody who would not be named, and by nobody else.
static_assert(resting_on(account, assertions_of(slipping.name), attribution::on_background));
static_assert(!resting_on(account, assertions_of(threat.name), attribution::on_the_record));
static_assert(assertions_of(slipping.name)(account) == 2); // of either side
//  6  Areas of agreement and of dispute; progress on the one is to help with the other, and has not yet.
static_assert(status(talks, wto_membership) == standing::agreed);
static_assert(status(talks, nuclear_proliferation) == standing::agreed);
static_assert(status(talks, missile_defence) == standing::unreconciled);
static_assert(linkage_graph{talks}.path(wto_membership, missile_defence).size() == 2);
static_assert(opened[0].kind == momentum_kind::neither_moved);
//  7  A day of talks of the ministers, above all on missile defence, with few results: it moved nothing, and the two days
//     settled only what had been agreed before.
static_assert(met[0].first == monday && met[0].last == tuesday && met[1].issues == the_system);
static_assert(in_a_day.standings().empty() && in_a_day.positions(russia).empty());
static_assert(in_two_days.standings() == in_the_document.restated);
static_assert(in_two_days.positions(russia).empty() && in_two_days.positions(united_states).empty());
//  8  The objections stand, as was said before and is said again; the proposals are asked for in writing, yet again.
static_assert(behind_the_refusal.size() == 2 && behind_the_refusal[1].meeting == ministers.name);
static_assert(on_the_table[0].requests_in_writing == 2 && on_the_table[0].turn == party_in<framework>{united_states});
//  9  Positions have not changed; measures were heard ...
static_assert(unmoved[russia].contains(missile_defence) && unmoved[united_states].contains(missile_defence));
// 10  ... and it is Serdyukov who hopes for them in writing; no answer comes before that.
static_assert(on_the_table[2].proposal == measures.name && on_the_table[2].requests_in_writing == 1);
// 11  ... which the other side says that it did not bring; the system is to stand elsewhere, and is aimed elsewhere.
static_assert(told_differently[0].proposal == measures.name && told_differently[0].denied);
static_assert(concerned<framework>(missile_defence, third_party_kind::host) ==
              party_set<framework>{poland, czech_republic});
static_assert(concerned<framework>(missile_defence, third_party_kind::target) == party_set<framework>{iran});
// 12  Two offers of six months ago, misunderstood, and clarified by one account; one waits for a test by Iran.
static_assert(on_the_table[0].waiting > std::chrono::months{5});
static_assert(misunderstood.size() == 2 && misunderstood[0].said_to_be_clarified &&
              misunderstood[1].said_to_be_clarified);
static_assert(offered_until_then[activation] == start::once_established);
static_assert(offered_from_then[activation] == start::at_once);
// 13  Moscow may be stalling, and has not reciprocated: it has made no proposal, and no concession.
static_assert(stalled_on_the_eve.size() == 1 && stalled_on_the_eve[0].turn == party_in<framework>{russia});
static_assert(on_the_table[0].by == party_in<framework>{united_states} && on_the_table.size() == 3);
static_assert(conceded.empty() && given_and_received.received == 0);
// 14  Still to be studied: Russia has not answered, and an answer is hoped for.
static_assert(position(talks, russia, russian_link) == nothing_said && status(talks, activation) == standing::open);
static_assert(on_the_table[0].answer_is_expected);

// And what the two offers would do.
static_assert(blocking(if_russia_takes_the_offers).empty());
static_assert(status(if_both_draw_red_lines, missile_defence) == standing::deadlocked);

}

#endif
