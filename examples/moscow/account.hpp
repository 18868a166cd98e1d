// What was said, by whom, when, and on what authority: the report, paragraph by paragraph, as entries of one record. The
// same entries as a file are scenarios/moscow_account.json, from which entente-analyse draws the same conclusions.
//
//      what the report tells, in our words                                   is said by
//   1  The US puts more than a dozen issues with Russia into one document,   framework; one_document, strained, hope,
//      to repair strained relations and to revive talks that got nowhere.    intractable
//   2  US officials grant that little has moved on the hardest issue, which  little_progress, threat, the two positions on
//      blocks the bargain: a system that the US plans and Russia fears.      missile_defence
//   3  Rice made it public in two days of talks: nothing in it is new, and   meets(march_talks), by(rice), restates(...)
//      some of it only restates agreements, as on nuclear terrorism.
//   4  A senior US official in the negotiations: the security talks had to   restructure, overwhelmed, by an official
//      be ordered anew, as a few fierce disputes overwhelmed both sides.
//   5  The same, not to be named, as it is about internal decisions: over    slipping, of either side; common_wisdom,
//      the whole relationship both sides felt that things were slipping;     has_a_basis; all unnamed, on_internals
//      it was becoming common wisdom, with some reason.
//   6  Gates and Rice brought the document: agreement and dispute side by    by(gates) and by(rice), one_document;
//      side, and progress on the one is to help with the other.              starting_point; leads_to in framework
//   7  A day of talks with their counterparts, above all on missile          meets(ministers, ..., about(...))
//      defence, brought few results.
//   8  Russian officials still object, and ask once again for the proposals  holds, requests_in_writing, by(russia)
//      in writing, for their experts.
//   9  Serdyukov, before the press with all four ministers: positions are    meets(news_conference), positions_stand,
//      the same in principle; measures were heard, and are awaited in        measures, requests_in_writing, by(serdyukov)
//      writing.
//  10  Serdyukov: then experts can discuss what stands behind them.          for_experts
//  11  The US brought nothing new against Russia's fear for its rockets,     denies(..., measures, floated), rockets,
//      which it has of what is to stand in Poland and the Czech Republic;    aimed_at_iran; third_parties in framework
//      the system, it says, is aimed at a strike by Iran.
//  12  Gates: misunderstandings of two offers of six months ago could be     link_offer, waiting_offer, tested,
//      cleared up: a link for Moscow; no activation before an Iranian test.  understands, clarifies
//  13  Gates, beforehand: Moscow may be stalling; it is its turn to give;    stalling, time_to_reciprocate, too_little
//      it has done too little, to his displeasure.
//  14  Gates: now they want to study the offers in detail; he hopes to hear  studies, expects_answer
//      back soon.

#ifndef ENTENTE_EXAMPLES_MOSCOW_ACCOUNT_HPP
#define ENTENTE_EXAMPLES_MOSCOW_ACCOUNT_HPP

#include "framework.hpp"

#include <entente/record.hpp>

#include <chrono>

namespace moscow {

inline constexpr struct rice      final : representative<"Condoleezza Rice", united_states, "Secretary of State">  {} rice;
inline constexpr struct gates     final : representative<"Robert M. Gates", united_states, "Secretary of Defense"> {} gates;
inline constexpr struct serdyukov final : representative<"Anatoly Serdyukov", russia, "Defence Minister">          {} serdyukov;

inline constexpr struct link_offer    final : proposal<"Moscow may link to the system">      {} link_offer;
inline constexpr struct waiting_offer final : proposal<"The system is not turned on for now"> {} waiting_offer;
inline constexpr struct measures      final : proposal<"A number of measures">               {} measures;

inline constexpr struct tested final : contingency<"Iran has tested a missile that can reach Europe"> {} tested;

inline constexpr struct one_document        final : claim<"More than a dozen issues are in one document">             {} one_document;
inline constexpr struct strained            final : claim<"Relations are strained">                                   {} strained;
inline constexpr struct intractable         final : claim<"The talks had proved intractable">                         {} intractable;
inline constexpr struct starting_point      final : claim<"Progress on some issues helps with the tougher ones">      {} starting_point;
inline constexpr struct hope                final : claim<"One document can give the talks new life">                 {} hope;
inline constexpr struct little_progress     final : claim<"There is little progress on missile defence">              {} little_progress;
inline constexpr struct threat              final : claim<"The system threatens Russia's security">                   {} threat;
inline constexpr struct rockets             final : claim<"The system threatens Russia's rockets">                    {} rockets;
inline constexpr struct aimed_at_iran       final : claim<"The system is aimed at a possible strike by Iran">         {} aimed_at_iran;
inline constexpr struct restructure         final : claim<"The security talks have to be ordered anew">               {} restructure;
inline constexpr struct overwhelmed         final : claim<"A few fierce disputes have overwhelmed both sides">        {} overwhelmed;
inline constexpr struct slipping            final : claim<"The relationship is slipping in a negative direction">     {} slipping;
inline constexpr struct common_wisdom       final : claim<"That it slips is becoming common wisdom">                  {} common_wisdom;
inline constexpr struct has_a_basis         final : claim<"There is a basis for thinking that it slips">              {} has_a_basis;
inline constexpr struct positions_stand     final : claim<"In principle, positions have not changed">                 {} positions_stand;
inline constexpr struct for_experts         final : claim<"In writing, experts can discuss what stands behind them">  {} for_experts;
inline constexpr struct stalling            final : claim<"Moscow may be stalling">                                   {} stalling;
inline constexpr struct time_to_reciprocate final : claim<"It is time for Russia to reciprocate">                     {} time_to_reciprocate;
inline constexpr struct too_little          final : claim<"The Kremlin has taken too little concrete action">         {} too_little;

inline constexpr struct march_talks     final : meeting<"Moscow, 17 and 18 March 2008">             {} march_talks;
inline constexpr struct ministers       final : meeting<"Talks of the four ministers">              {} ministers;
inline constexpr struct news_conference final : meeting<"News conference of the four ministers"> {} news_conference;

// Somebody on the US side who would not be named. [report] 4; and why not, 5
inline constexpr auto an_official  = unnamed(united_states, "senior official in the negotiations");
inline constexpr auto on_internals = unnamed(united_states, "senior official, on internal decision-making");

namespace dates {

using namespace std::chrono_literals;
using std::chrono::year_month_day;

inline constexpr year_month_day autumn  = 12d / std::chrono::October / 2007; // [record]: six months before, [report] 12
inline constexpr year_month_day winter  = 15d / std::chrono::January / 2008; // [illustrative]
inline constexpr year_month_day eve     = 16d / std::chrono::March / 2008;   // before the meetings, [report] 13
inline constexpr year_month_day monday  = 17d / std::chrono::March / 2008;   // the first of two days, [report] 3
inline constexpr year_month_day tuesday = 18d / std::chrono::March / 2008;   // [report] 1
inline constexpr year_month_day sochi   = 6d / std::chrono::April / 2008;    // [record]

}
using namespace dates;

inline constexpr record<framework, 80> account{
    // The US plans to build the system, Russia objects. [report] 2, 8; since when [illustrative]
    noted(autumn, holds(united_states, missile_defence == system::deployed)),
    noted(autumn, holds(russia,        missile_defence == system::cancelled)),
    noted(autumn, status_quo(missile_defence == system::cancelled)),
    noted(autumn, status_quo(russian_link == access::none)),
    // What else the document covers: where the two stood on it already. [report] 6; WTO and proliferation apart,
    // [record]; saliences and dates [illustrative]
    noted(autumn, holds(united_states, wto_membership == bid::supported)),
    noted(autumn, holds(russia,        wto_membership == bid::supported)),
    noted(autumn, holds(united_states, nuclear_proliferation == effort::joint)),
    noted(autumn, holds(russia,        nuclear_proliferation == effort::joint)),
    noted(autumn, accepts(united_states, strategic_arms >= limits::transparency_only)),
    noted(autumn, holds(russia,          strategic_arms == limits::legally_binding, salience(80))),
    noted(autumn, holds(united_states, inf_treaty == accord::in_force)),
    noted(autumn, holds(russia,        inf_treaty == accord::in_force)),
    noted(autumn, holds(united_states, civil_nuclear == treaty::signed_in_2008)),
    noted(autumn, holds(russia,        civil_nuclear == treaty::signed_in_2008)),
    noted(autumn, holds(united_states, fuel_services == effort::joint)),
    noted(autumn, holds(russia,        fuel_services == effort::joint)),
    noted(autumn, accepts(russia, iranian_programme == effort::joint || iranian_programme == effort::separate)), // [illustrative]
    noted(autumn, holds(united_states, iranian_programme == effort::joint)),
    noted(autumn, agrees(korean_programme == effort::joint)),
    noted(autumn, holds(united_states, defence_technology == treaty::signed_in_2008)),
    noted(autumn, holds(united_states, jackson_vanik == trade_law::repealed)),
    noted(autumn, holds(russia,        jackson_vanik == trade_law::repealed)),
    noted(autumn, holds(united_states, investment_treaty == treaty::signed_in_2008, salience(40))),

    // The two offers. [report] 12; in Moscow, in October [record]
    statement(autumn, by(gates), floats(united_states, russia, link_offer, russian_link == access::linked)),
    statement(autumn, by(gates), accepts(united_states, russian_link == access::none || russian_link == access::linked)),
    statement(autumn, by(gates), floats(united_states, russia, waiting_offer,
                                        until(tested, activation == start::once_established),
                                        once(tested, activation == start::at_once))),
    statement(autumn, by(gates), until(tested, accepts(united_states, activation == start::once_established))),
    statement(autumn, by(gates), once(tested, holds(united_states, activation == start::at_once))),
    // "Yet again" in March: one had been asked for in writing before. [report] 8; which, and the day [illustrative]
    statement(winter, by(russia), requests_in_writing(russia, link_offer)),
    // That the offers were misunderstood, is told [report] 12; how, is not [illustrative]
    statement(winter, by(gates), understands(russia, link_offer, russian_link == access::none)),
    statement(winter, by(gates), understands(russia, waiting_offer, activation == start::at_once)),

    statement(eve, by(gates), believes(united_states, stalling)),                                              // 13
    statement(eve, by(gates), believes(united_states, time_to_reciprocate)),                                   // 13
    statement(eve, by(gates), believes(united_states, too_little)),                                            // 13

    noted(monday,  meets(march_talks, participants(united_states, russia))),                                   // 3
    noted(tuesday, meets(march_talks, participants(united_states, russia))),                                   // 3
    noted(tuesday, meets(ministers, participants(united_states, russia), about(missile_defence))),             // 7
    noted(tuesday, meets(news_conference, participants(united_states, russia))),                               // 9
    statement(tuesday, by(rice), believes(united_states, one_document)).in(march_talks),                       // 1, 3, 6
    statement(tuesday, by(gates), believes(united_states, one_document)).in(march_talks),                      // 6
    statement(tuesday, by(united_states), believes(united_states, strained)),                                  // 1
    statement(tuesday, by(united_states), believes(united_states, intractable)),                               // 1
    statement(tuesday, by(united_states), believes(united_states, hope)),                                      // 1
    statement(tuesday, by(united_states), believes(united_states, starting_point)),                            // 6
    statement(tuesday, by(united_states), believes(united_states, little_progress)),                           // 2
    statement(tuesday, by(rice), restates(nuclear_terrorism == accord::in_force)).in(march_talks),             // 3
    statement(tuesday, by(rice), restates(storage_security == accord::in_force)).in(march_talks),              // 3 [record]
    statement(tuesday, by(rice), restates(chemical_weapons == accord::in_force)).in(march_talks),              // 3 [record]
    statement(tuesday, by(rice), restates(counter_terrorism == accord::in_force)).in(march_talks),             // 3 [record]
    statement(tuesday, an_official, believes(united_states, restructure)),                                     // 4
    statement(tuesday, an_official, believes(united_states, overwhelmed)),                                     // 4
    statement(tuesday, an_official, believes(russia, overwhelmed)),                                            // 4
    statement(tuesday, on_internals, believes(united_states, slipping)),                                       // 5
    statement(tuesday, on_internals, believes(russia, slipping)),                                              // 5
    statement(tuesday, on_internals, believes(united_states, common_wisdom)),                                  // 5
    statement(tuesday, on_internals, believes(united_states, has_a_basis)),                                    // 5

    statement(tuesday, by(russia), holds(russia, missile_defence == system::cancelled)).in(ministers),         // 8
    statement(tuesday, by(russia), believes(russia, threat)).in(ministers),                                    // 2
    statement(tuesday, by(russia), believes(russia, rockets)).in(ministers),                                   // 11
    statement(tuesday, by(russia), requests_in_writing(russia, link_offer)).in(ministers),                     // 8
    statement(tuesday, by(russia), requests_in_writing(russia, waiting_offer)).in(ministers),                  // 8
    statement(tuesday, by(serdyukov), believes(russia, positions_stand)).in(news_conference),                  // 9
    statement(tuesday, by(serdyukov), floats(united_states, russia, measures)).in(news_conference),            // 9
    statement(tuesday, by(serdyukov), requests_in_writing(russia, measures)).in(news_conference),              // 9
    statement(tuesday, by(serdyukov), believes(russia, for_experts)).in(news_conference),                      // 10

    statement(tuesday, by(united_states), denies(united_states, measures, proposal_event::floated)).in(ministers), // 11
    statement(tuesday, by(united_states), denies(united_states, rockets)).in(ministers),                       // 11
    statement(tuesday, by(united_states), believes(united_states, aimed_at_iran)).in(ministers),               // 11
    statement(tuesday, by(gates), clarifies(united_states, link_offer)).in(news_conference),                   // 12
    statement(tuesday, by(gates), clarifies(united_states, waiting_offer)).in(news_conference),                // 12
    statement(tuesday, by(gates), studies(russia, link_offer)).in(news_conference),                            // 14
    statement(tuesday, by(gates), studies(russia, waiting_offer)).in(news_conference),                         // 14
    // "Reasonably quickly" [report] 14; by when [illustrative]
    statement(tuesday, by(gates), expects_answer(united_states, link_offer, sochi)),
    statement(tuesday, by(gates), expects_answer(united_states, waiting_offer, sochi)),
};

}

#endif
