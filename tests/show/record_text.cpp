#include <entente/show/record_text.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

using namespace moscow;

namespace {

template <class Value>
std::string streamed(const Value& value)
{
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

// Each gives once, and only one is answered.
constexpr record<framework> exchange{
    noted(autumn, holds(united_states, missile_defence == system::deployed)),
    noted(autumn, holds(russia, missile_defence == system::cancelled)),
    noted(autumn, holds(russia, wto_membership == bid::supported)),
    noted(autumn, holds(united_states, wto_membership == bid::opposed)),
    noted(winter, accepts(united_states, wto_membership == bid::supported)),
    noted(eve, accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked))),
    noted(winter, links(russia, missile_defence, wto_membership)),
    noted(winter, rejects_linkage(united_states, wto_membership, missile_defence)),
    noted(talks_day, links(united_states, activation, wto_membership)),
    noted(talks_day, agrees(wto_membership == bid::supported)),
};

}

TEST_CASE("what lies on the table, whose turn it is and for how long")
{
    CHECK(to_text(outstanding(account, talks_day)) ==
          "A link to the system: made by United States to Russia on 12 October 2007, 158 days ago; asked for in "
          "writing twice; the turn is with United States; an answer is hoped for by "
          "6 April 2008\n"
          "Activation that waits: made by United States to Russia on 12 October 2007, 158 days ago; asked for in "
          "writing once; the turn is with United States\n"
          "A number of measures: made by United States to Russia on 18 March 2008, the same day; the turn is with "
          "Russia\n");
    CHECK(to_text(stalled(account, eve, std::chrono::days{100})) ==
          "Activation that waits: made by United States to Russia on 12 October 2007, 156 days ago; the turn is with "
          "Russia, who has made no move for 156 days\n");
    CHECK(to_text(outstanding(account, date(2007, 1, 1))) == "none\n");
}
TEST_CASE("what is told or understood differently")
{
    CHECK(to_text(contested_events(account, talks_day)) ==
          "A number of measures: made orally on 18 March 2008, says Russia; United States denies it\n"
          "A link to the system: clarified on 18 March 2008, says United States; Russia has not said so\n"
          "Activation that waits: clarified on 18 March 2008, says United States; Russia has not said so\n"
          "A link to the system: under study on 18 March 2008, says United States; Russia has not said so\n");
    CHECK(to_text(misunderstandings(account, eve)) ==
          "A link to the system: Russia takes it otherwise than it was meant on Russian link to the system, since 15 "
          "January 2008\n");
    CHECK(to_text(misunderstandings(account, talks_day)[0]) ==
          "A link to the system: Russia takes it otherwise than it was meant on Russian link to the system, since 15 "
          "January 2008; its maker says that it has been clarified");
    std::string claims;
    disputed_claims(account, talks_day, [&](const disputed_claim<framework>& one) { claims += to_text(one); });
    CHECK(claims == "The system threatens Russia's security: held by Russia, denied by United States");
}
TEST_CASE("who moved towards whom")
{
    CHECK(to_text(concessions(exchange)) ==
          "15 January 2008: United States accepts, towards Russia, on WTO membership\n"
          "16 March 2008: Russia accepts on a condition, towards United States, on Missile defence in Europe\n");
    CHECK(to_text(reciprocity(exchange, russia, united_states)) ==
          "given once, received once\n"
          "unanswered: 16 March 2008: Russia accepts on a condition, towards United States, on Missile defence in "
          "Europe\n");
    CHECK(to_text(unchanged(exchange, autumn, talks_day)) ==
          "United States: Missile defence in Europe\nRussia: Missile defence in Europe and WTO membership\n");
}
TEST_CASE("the course of the talks")
{
    CHECK(to_text(trend(exchange)) == "12 October 2007: 0 of 5 issues settled, apart by 40 per cent\n"
                                      "15 January 2008: 0 of 5 issues settled, apart by 20 per cent\n"
                                      "16 March 2008: 0 of 5 issues settled, apart by 20 per cent\n"
                                      "18 March 2008: 1 of 5 issues settled, apart by 20 per cent\n"
                                      "on the whole: narrows\n");
    CHECK(to_text(trend(record<framework>{})) == "none\n");
    CHECK(to_text(course_point<framework>{talks_day, 2, 1, 2'000}) ==
          "18 March 2008: 2 of 5 issues settled, 1 of them merely restated, apart by 20 per cent");
    CHECK(to_text(momentum(exchange)) ==
          "WTO membership leads to Missile defence in Europe: only the first has moved\n");
    CHECK(to_text(provenance(exchange, eve, talks_day)) == "restated: none\ncarried over: none\nnew: WTO membership\n");
    CHECK(to_text(spillover(exchange, autumn, winter)) ==
          "disputes that stand: Missile defence in Europe\ntheir share in what keeps the parties apart: 100 per "
          "cent\nunmoved meanwhile: Russian link to the system, Activation of the system and Nuclear terrorism\n");
}
TEST_CASE("what is tied together")
{
    CHECK(to_text(tactical_linkages(exchange, talks_day)) ==
          "Russia ties Missile defence in Europe to WTO membership, which United States will not have\n"
          "United States ties Activation of the system to WTO membership\n");
}
TEST_CASE("meetings, what moved there, and what lapses by itself")
{
    const record<framework> told{
        noted(autumn, meets(march_talks, participants(united_states, russia), about(missile_defence))),
        noted(winter, meets(march_talks, participants(united_states, russia))),
        statement(autumn, by(gates), floats(united_states, russia, link_offer)).in(march_talks),
        noted(winter, lapses_after(united_states, link_offer, eve)),
        noted(winter, withdraws(united_states, link_offer)).in(march_talks),
    };
    REQUIRE(told.refused() == record_refusal::none);
    CHECK(to_text(meetings(told)) == "Moscow, 17 and 18 March 2008: United States and Russia, 12 October 2007 to 15 "
                                     "January 2008, about Missile defence in Europe\n");
    CHECK(to_text(moves_at(told, march_talks)) ==
          "12 October 2007: A link to the system made orally by United States, says United States\n"
          "15 January 2008: A link to the system withdrawn by United States\n");
    const record<framework> open{
        noted(autumn, floats(united_states, russia, link_offer)),
        noted(autumn, lapses_after(united_states, link_offer, eve)),
    };
    CHECK(to_text(outstanding(open, winter)) ==
          "A link to the system: made by United States to Russia on 12 October 2007, 95 days ago; the turn is with "
          "Russia, who has made no move for 95 days; it stands until 16 March 2008\n");
}
TEST_CASE("what stands behind a position, gaps over time, and what could be bet on")
{
    CHECK(to_text(support_of(account, russia, missile_defence, talks_day)) ==
          "2 July 2007: the record's own account\n"
          "18 March 2008, Moscow, 17 and 18 March 2008: Anatoly Serdyukov, Defence Minister (Russia), on the record\n");
    const record<framework> unattributed{
        statement(autumn, by(russia), holds(russia, wto_membership == bid::supported)),
        statement(winter, unnamed(russia, "an official"), holds(russia, wto_membership == bid::supported)),
    };
    CHECK(to_text(support_of(unattributed, holds(russia, wto_membership == bid::supported), winter)) ==
          "12 October 2007: Russia, on the record\n15 January 2008: an official (Russia), anonymous\n");
    CHECK(to_text(gap(exchange, wto_membership)) ==
          "12 October 2007: 100 per cent\n15 January 2008: 0 per cent\n16 March 2008: 0 per cent\n18 March 2008: 0 per "
          "cent\n");
    constexpr record<framework> doubted{
        noted(autumn, believes(united_states, tested, probability{1, 2})),
        noted(autumn, believes(russia, tested, probability{1, 10})),
    };
    CHECK(to_text(probability_of(doubted, russia, tested, winter)) == "1/10");
    CHECK(to_text(probability_of(doubted, russia, tested, date(2007, 1, 1))) == "not known");
    CHECK(to_text(bets(doubted, tested, winter)) ==
          "United States takes it to be likelier (1/2) than Russia does (1/10)\n");
}
TEST_CASE("streams take the answers themselves")
{
    CHECK(streamed(outstanding(account, eve)) == to_text(outstanding(account, eve)));
    CHECK(streamed(outstanding(account, eve)[0]) == to_text(outstanding(account, eve)[0]));
    CHECK(streamed(trend(exchange)) == to_text(trend(exchange)));
    CHECK(streamed(proposal_event::tabled) == "put in writing");
}
TEST_CASE("what concessions were worth, and what is expected of a proposal")
{
    const stakes<framework> worth{
        values(united_states, wto_membership, points{7.5, 0}), values(russia, wto_membership, points{0, 30}),
        values(united_states, activation, points{8, 0}),       values(russia, activation, points{0, 1}),
    };
    CHECK(to_text(concessions(exchange, worth)) ==
          "15 January 2008: United States accepts, towards Russia, on WTO membership; cost 7.5, worth 30 to Russia\n"
          "16 March 2008: Russia accepts on a condition, towards United States, on Missile defence in Europe; what it was "
          "worth is not known\n");
    CHECK(to_text(reciprocity(exchange, worth, russia, united_states)) ==
          "given 0 at a cost of 0, received 30 at a cost of 7.5; of 1 more the worth is not known");
    const record<framework> offered{
        noted(autumn, floats(united_states, russia, waiting_offer, once(tested, activation == start::once_established))),
        noted(autumn, believes(united_states, tested, probability{1, 4})),
    };
    constexpr package<framework> as_it_is{missile_defence == moscow::system::deployed, russian_link == access::none,
                                          activation == start::at_once, wto_membership == bid::supported,
                                          nuclear_terrorism == accord::in_force};
    CHECK(to_text(expected_worth(offered, worth, waiting_offer, as_it_is, winter)) ==
          "United States: 6, 2 less than without it\nRussia: not known\n");
    const record<framework> broken{
        noted(autumn, floats(united_states, russia, waiting_offer, russian_link == access::linked,
                             missile_defence == moscow::system::cancelled))};
    CHECK(to_text(expected_worth(broken, worth, waiting_offer, as_it_is, winter)) ==
          "United States: 8, as much as without it\nRussia: 30, as much as without it\n"
          "in some state it breaks a linkage or an agreement\n");
}
