#include <entente/show/entry_text.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moscow;

namespace {

inline constexpr struct answer final : proposal<"Another \"system\""> {
} answer;

std::string line(const record<framework>& told, std::size_t place)
{
    const std::string text = to_text(told);
    std::size_t begin = 0;
    for (; place > 0; --place)
        begin = text.find('\n', begin) + 1;
    return text.substr(begin, text.find('\n', begin) - begin);
}
template <class Said>
std::string said(Said what)
{
    return line({noted(autumn, what)}, 0);
}

}

TEST_CASE("a statement is told with its date, its meeting, its source and its attribution")
{
    CHECK(line({statement(talks_day, by(gates), holds(united_states, missile_defence == system::deployed))
                    .in(march_talks)},
               0) ==
          "18 March 2008, Moscow, 17 and 18 March 2008: Robert Gates, Defense Secretary (United States): holds "
          "Missile defence in Europe: deployed");
    CHECK(line({statement(talks_day, by(russia), believes(russia, threat))}, 0) ==
          "18 March 2008: Russia: holds that \"The system threatens Russia's security\"");
    CHECK(line({statement(talks_day, on_background(gates), denies(united_states, threat))}, 0) ==
          "18 March 2008: Robert Gates, Defense Secretary (United States), on background: denies that "
          "\"The system threatens Russia's security\"");
    CHECK(line({statement(talks_day, unnamed(united_states, "a senior official"),
                          status_quo(activation == start::at_once))},
               0) == "18 March 2008: a senior official (United States), anonymous: status quo: Activation of the "
                     "system: at once");
    CHECK(line({statement(talks_day, unnamed(russia), believes(russia, threat))}, 0) ==
          "18 March 2008: Russia, anonymous: holds that \"The system threatens Russia's security\"");
}
TEST_CASE("who does it is named where another says so")
{
    CHECK(line({noted(autumn, floats(united_states, russia, link_offer)),
                statement(talks_day, by(gates), studies(russia, link_offer))},
               1) ==
          "18 March 2008: Robert Gates, Defense Secretary (United States): Russia studies \"A link to the system\"");
}
TEST_CASE("every clause has its words")
{
    CHECK(said(rules_out(russia, missile_defence == system::deployed || activation == start::at_once)) ==
          "12 October 2007: Russia rules out Missile defence in Europe: deployed or Activation of the system: at once");
    CHECK(said(accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked))) ==
          "12 October 2007: Russia accepts Missile defence in Europe: deployed, provided Russian link to the system: "
          "linked");
    CHECK(said(agrees(wto_membership == bid::supported)) == "12 October 2007: agreed: WTO membership: supported");
    CHECK(said(restates(nuclear_terrorism == accord::in_force)) ==
          "12 October 2007: restated: Nuclear terrorism: in force");
    CHECK(said(until(tested, holds(russia, activation == start::once_established))) ==
          "12 October 2007: Russia holds Activation of the system: once established, until \"Iran has tested a missile "
          "that can reach Europe\"");
    CHECK(said(once(tested, agrees(activation == start::at_once))) ==
          "12 October 2007: agreed: Activation of the system: at once, once \"Iran has tested a missile that can reach "
          "Europe\"");
}
TEST_CASE("every turn in a proposal's life has its words")
{
    const record<framework> life{
        noted(autumn, floats(united_states, russia, link_offer, russian_link == access::linked,
                             once(tested, activation == start::at_once))),
        noted(autumn, tables(united_states, russia, measures)),
        noted(autumn, tables(russia, united_states, answer)),
        noted(autumn, floats(united_states, russia, waiting_offer)),
        noted(winter, requests_in_writing(russia, link_offer)),
        noted(winter, tables(united_states, link_offer)),
        noted(winter, studies(russia, link_offer)),
        noted(winter, clarifies(united_states, link_offer)),
        noted(winter, understands(russia, link_offer, russian_link == access::none)),
        noted(winter, expects_answer(united_states, link_offer, eve)),
        noted(winter, counters(russia, link_offer, answer)),
        noted(winter, withdraws(united_states, link_offer)),
        noted(winter, rejects(russia, measures)),
        noted(winter, accepts(united_states, answer)),
        noted(winter, denies(russia, measures, proposal_event::tabled)),
        noted(winter, lapses(waiting_offer)),
    };
    REQUIRE(life.refused() == record_refusal::none);
    const std::string offer = "\"A link to the system\"";
    const std::string day = "15 January 2008: ";
    CHECK(line(life, 0) ==
          "12 October 2007: United States proposes to Russia: " + offer +
              " (Russian link to the system: linked; Activation of the system: at once, once \"Iran has "
              "tested a missile that can reach Europe\")");
    CHECK(line(life, 1) == "12 October 2007: United States proposes in writing to Russia: \"A number of measures\"");
    CHECK(line(life, 4) == day + "Russia asks for " + offer + " in writing");
    CHECK(line(life, 5) == day + "United States puts " + offer + " in writing");
    CHECK(line(life, 6) == day + "Russia studies " + offer);
    CHECK(line(life, 7) == day + "United States clarifies " + offer);
    CHECK(line(life, 8) == day + "Russia takes " + offer + " to mean Russian link to the system: none");
    CHECK(line(life, 9) == day + "United States hopes for an answer to " + offer + " by 16 March 2008");
    CHECK(line(life, 10) == day + "Russia counters " + offer + " by \"Another \"system\"\"");
    CHECK(line(life, 11) == day + "United States withdraws " + offer);
    CHECK(line(life, 12) == day + "Russia rejects \"A number of measures\"");
    CHECK(line(life, 13) == day + "United States accepts \"Another \"system\"\"");
    CHECK(line(life, 14) == day + "Russia denies that \"A number of measures\" was put in writing");
    CHECK(line(life, 15) == day + "\"Activation that waits\" lapses");
}
TEST_CASE("findings, linkages and preconditions have theirs")
{
    CHECK(said(establishes(russia, tested)) ==
          "12 October 2007: Russia establishes \"Iran has tested a missile that can reach Europe\"");
    CHECK(said(refutes(russia, tested)) ==
          "12 October 2007: Russia refutes \"Iran has tested a missile that can reach Europe\"");
    CHECK(said(links(russia, missile_defence, wto_membership)) ==
          "12 October 2007: Russia ties Missile defence in Europe to WTO membership");
    CHECK(said(rejects_linkage(russia, missile_defence, wto_membership)) ==
          "12 October 2007: Russia will not have tied Missile defence in Europe to WTO membership");
    CHECK(said(precondition(russia, wto_membership == bid::supported, before(missile_defence))) ==
          "12 October 2007: Russia wants WTO membership: supported, before Missile defence in Europe");
}
TEST_CASE("several addressees, dates, probabilities and meetings have theirs")
{
    CHECK(said(floats(united_states, russia, link_offer).expected_by(united_states, eve).lapsing_after(talks_day)) ==
          "12 October 2007: United States proposes to Russia: \"A link to the system\", an answer is hoped for by 16 March "
          "2008, it stands until 18 March 2008");
    CHECK(line({noted(autumn, floats(united_states, russia, link_offer)),
                noted(autumn, lapses_after(united_states, link_offer, eve))},
               1) == "12 October 2007: United States lets \"A link to the system\" stand until 16 March 2008");
    CHECK(said(believes(russia, tested, probability{1, 4})) ==
          "12 October 2007: Russia gives \"Iran has tested a missile that can reach Europe\" a probability of 1/4");
    CHECK(said(meets(march_talks, participants(united_states, russia), about(missile_defence, wto_membership))) ==
          "12 October 2007, Moscow, 17 and 18 March 2008: United States and Russia meet, about Missile defence in Europe, "
          "WTO membership");
    CHECK(said(meets(march_talks, participants(russia))) ==
          "12 October 2007, Moscow, 17 and 18 March 2008: Russia attends");
}
