#include <entente/ask/proposals.hpp>

#include "support/moscow_record.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace moscow;

namespace {

constexpr party_in<framework> us{united_states};
constexpr party_in<framework> them{russia};

// Before the meeting: two offers five months old; for the one, the United States were asked to write it down.
constexpr auto waiting = outstanding(account, eve);
static_assert(waiting.size() == 2);
static_assert(waiting[0].proposal == link_offer.name && waiting[0].turn == us && waiting[0].requests_in_writing == 1);
static_assert(waiting[1].proposal == waiting_offer.name && waiting[1].turn == them && waiting[1].idle.count() == 156);

// After it: asked for in writing yet again. That Russia studies them is told by the United States alone.
constexpr auto after = outstanding(account, talks_day);
static_assert(after.size() == 3);
static_assert(after[0].turn == us && after[0].requests_in_writing == 2 && after[0].expected_by == date(2008, 4, 6));
static_assert(after[1].turn == us && after[1].requests_in_writing == 1 && !after[1].answer_is_expected);
static_assert(after[2].proposal == measures.name && after[2].turn == them);

static_assert(stalled(account, eve, std::chrono::days{100}).size() == 1);
static_assert(stalled(account, eve, std::chrono::days{100})[0] == waiting[1]);
static_assert(stalled(account, talks_day, std::chrono::days{0}).empty());

constexpr auto contested = contested_events(account, talks_day);
static_assert(contested.size() == 4);

constexpr auto misread = misunderstandings(account, talks_day);
static_assert(misread.size() == 1 && misread[0].said_to_be_clarified && misread[0].by == them);
static_assert(misread[0].issues == issue_set<framework>{russian_link});
static_assert(!misunderstandings(account, eve)[0].said_to_be_clarified);

static_assert(terms_if(account, waiting_offer, eve, tested, contingency_state::unknown)[activation] ==
              start::once_established);
static_assert(terms_if(account, waiting_offer, eve, tested, contingency_state::established)[activation] ==
              start::at_once);

}

TEST_CASE("outstanding: how long, whose turn, how often asked for in writing")
{
    CHECK(outstanding(account, date(2007, 10, 11)).empty());
    const auto first = outstanding(account, autumn);
    REQUIRE(first.size() == 2);
    CHECK(first[0].turn == them);
    CHECK(first[0].waiting.count() == 0);
    CHECK(waiting[0].waiting.count() == 156);
    CHECK(waiting[0].idle.count() == 61); // since Russia asked for it in January
    CHECK(waiting[0].made == autumn);
    CHECK(after[2].by == us);
    CHECK(after[0].answer_is_expected);
}
TEST_CASE("stalled: longer than the span, not as long")
{
    CHECK(stalled(account, eve, std::chrono::days{155}).size() == 1);
    CHECK(stalled(account, eve, std::chrono::days{156}).empty());
    CHECK(stalled(account, eve, std::chrono::days{60}).size() == 2);
}
TEST_CASE("a proposal that is answered is no longer outstanding, whoever told of the answer first")
{
    const auto d = date(2008, 1, 1);
    const auto e = date(2008, 1, 2);
    const entry<framework> made = statement(d, by(united_states), floats(united_states, russia, link_offer));
    const auto open = [&](const entry<framework>& answer) {
        const auto draft = record<framework>::from(std::vector<entry<framework>>{made, answer});
        REQUIRE(static_cast<bool>(draft));
        return outstanding(*draft, e).size();
    };
    CHECK(open(statement(e, by(russia), accepts(russia, link_offer))) == 0);
    CHECK(open(statement(e, by(united_states), accepts(russia, link_offer))) == 1);
    CHECK(open(noted(e, accepts(russia, link_offer))) == 0);
    CHECK(open(statement(e, by(russia), rejects(russia, link_offer))) == 0);
    CHECK(open(statement(e, by(united_states), withdraws(united_states, link_offer))) == 0);
    CHECK(open(statement(e, by(russia), lapses(link_offer))) == 0);
    CHECK(open(statement(e, by(russia), studies(russia, link_offer))) == 1);
    CHECK(open(statement(date(2008, 1, 3), by(russia), rejects(russia, link_offer))) == 1);
}
TEST_CASE("a proposal to several waits for each that has not answered")
{
    const auto d = [](unsigned day) { return date(2008, 1, day); };
    using shield::norway;
    const record<shield::framework> told{
        noted(d(1), floats(norway, to(shield::russia, shield::united_states), link_offer).expected_by(norway, d(9))),
        noted(d(2), requests_in_writing(shield::russia, link_offer)),
        noted(d(3), studies(shield::united_states, link_offer)),
        noted(d(4), tables(norway, link_offer)),
        noted(d(5), rejects(shield::united_states, link_offer)),
    };
    const auto both = outstanding(told, d(3));
    REQUIRE(both.size() == 2);
    CHECK(both[0].to.name() == "United States");
    CHECK(both[0].turn == both[0].to);
    CHECK(both[0].requests_in_writing == 0);
    CHECK(both[0].idle.count() == 0);
    CHECK(both[1].turn.name() == "Norway");
    CHECK(both[1].requests_in_writing == 1);
    CHECK(both[1].answer_is_expected);
    CHECK(both[1].expected_by == d(9));
    const auto one = outstanding(told, d(5));
    REQUIRE(one.size() == 1);
    CHECK(one[0].turn.name() == "Russia");
    CHECK(one[0].idle.count() == 1);
}
TEST_CASE("a proposal that stands up to a date waits no longer after it")
{
    const record<framework> told{
        noted(autumn, floats(united_states, russia, link_offer).lapsing_after(winter)),
        noted(winter, lapses_after(united_states, link_offer, eve)),
        noted(autumn, floats(united_states, russia, measures).lapsing_after(winter)),
    };
    CHECK(outstanding(told, winter).size() == 2);
    CHECK(outstanding(told, autumn)[0].lapses_after == winter);
    const auto later = outstanding(told, eve);
    REQUIRE(later.size() == 1);
    CHECK(later[0].proposal == link_offer.name);
    CHECK(later[0].will_lapse);
    CHECK(later[0].lapses_after == eve);
    CHECK(outstanding(told, talks_day).empty());
}
TEST_CASE("a mediator's clearing up needs the word of each addressee")
{
    const auto d = date(2008, 1, 1);
    using shield::norway;
    const record<shield::framework> told{
        noted(d, floats(norway, to(shield::russia, shield::united_states), link_offer)),
        statement(d, by(norway), clarifies(norway, link_offer)),
        statement(d, by(shield::russia), clarifies(norway, link_offer)),
        statement(d, by(shield::russia), studies(shield::united_states, link_offer)),
    };
    const auto found = contested_events(told, d);
    REQUIRE(found.size() == 2);
    CHECK(found[0].told_by.name() == "Norway");
    CHECK(found[0].not_told_by.name() == "United States");
    CHECK(found[1].told_by.name() == "Russia");
    CHECK(found[1].event == proposal_event::under_study);
    CHECK(found[1].not_told_by.name() == "United States");
}
TEST_CASE("a proposal that is countered waits no longer; the one that counters does")
{
    const record<framework> told{
        noted(date(2008, 1, 1), floats(united_states, russia, link_offer)),
        noted(date(2008, 1, 2), floats(russia, united_states, measures)),
        noted(date(2008, 1, 2), counters(russia, link_offer, measures)),
        noted(date(2008, 1, 3), tables(russia, measures)),
    };
    const auto open = outstanding(told, date(2008, 1, 3));
    REQUIRE(open.size() == 1);
    CHECK(open[0].proposal == measures.name);
    CHECK(open[0].turn == us);
    CHECK(open[0].idle.count() == 1); // the turn is theirs since it was made
}
TEST_CASE("contested events: one side tells, the other denies or has not said so")
{
    CHECK(contested[0] ==
          contested_event<framework>{measures.name, proposal_event::floated, them, us, true, talks_day});
    CHECK(contested[1] ==
          contested_event<framework>{link_offer.name, proposal_event::clarified, us, them, false, talks_day});
    CHECK(contested[2].proposal == waiting_offer.name);
    CHECK(contested[3] ==
          contested_event<framework>{link_offer.name, proposal_event::under_study, us, them, false, talks_day});
    CHECK(contested_events(account, eve).empty());

    const auto d = date(2008, 1, 1);
    const record<framework> agreed{
        statement(d, by(united_states), floats(united_states, russia, link_offer)),
        statement(d, by(united_states), clarifies(united_states, link_offer)),
        statement(d, by(russia), clarifies(united_states, link_offer)),
    };
    // What Russia tells of the other's doing, the other has told as well.
    CHECK(contested_events(agreed, d).empty());
}
TEST_CASE("a misunderstanding ends when its bearer says so, or understands what was offered")
{
    const auto d = date(2008, 1, 1);
    const entry<framework> made =
        noted(d, floats(united_states, russia, link_offer, russian_link == access::linked,
                        activation == start::at_once));
    const entry<framework> taken = noted(d, understands(russia, link_offer, russian_link == access::none,
                                                        activation == start::at_once, wto_membership == bid::opposed));
    const auto read = [&](const entry<framework>& later) {
        const auto draft = record<framework>::from(std::vector<entry<framework>>{made, taken, later});
        REQUIRE(static_cast<bool>(draft));
        return misunderstandings(*draft, d);
    };
    const auto open = read(noted(d, holds(russia, wto_membership == bid::opposed)));
    REQUIRE(open.size() == 1);
    CHECK(open[0].issues == issue_set<framework>{russian_link, wto_membership});
    CHECK(open[0].since == d);
    CHECK(read(statement(d, by(russia), clarifies(united_states, link_offer))).empty());
    CHECK(read(noted(d, clarifies(united_states, link_offer))).empty());
    CHECK(read(statement(d, by(united_states), clarifies(united_states, link_offer)))[0].said_to_be_clarified);
    CHECK(read(noted(d, understands(russia, link_offer, russian_link == access::linked, activation == start::at_once)))
              .empty());
}
TEST_CASE("one addressee's understanding says nothing of another's")
{
    const auto d = date(2008, 1, 1);
    const record<shield::framework> told{
        noted(d, floats(shield::norway, to(shield::russia, shield::united_states), link_offer,
                        shield::wto_membership == shield::bid::supported)),
        noted(d, understands(shield::russia, link_offer, shield::wto_membership == shield::bid::opposed)),
        noted(d, understands(shield::united_states, link_offer, shield::wto_membership == shield::bid::supported)),
        statement(d, by(shield::united_states), clarifies(shield::norway, link_offer)),
    };
    REQUIRE(misunderstandings(told, d).size() == 1);
    CHECK(misunderstandings(told, d)[0].by.name() == "Russia");
    CHECK_FALSE(misunderstandings(told, d)[0].said_to_be_clarified); // its maker has not said so
}
TEST_CASE("disputed claims: one holds, another denies, the latest word of each counts")
{
    const auto pairs = [](const auto& told, year_month_day when) {
        std::vector<disputed_claim<framework>> found;
        disputed_claims(told, when, [&](const disputed_claim<framework>& one) { found.push_back(one); });
        return found;
    };
    const auto now = pairs(account, talks_day);
    REQUIRE(now.size() == 1);
    CHECK(now[0] == disputed_claim<framework>{threat.name, them, us});
    CHECK(pairs(account, eve).empty());
    const record<framework> conceded{
        noted(date(2008, 1, 1), believes(russia, threat)),
        noted(date(2008, 1, 1), denies(united_states, threat)),
        noted(date(2008, 1, 2), denies(russia, threat)),
    };
    CHECK(pairs(conceded, date(2008, 1, 1)).size() == 1);
    CHECK(pairs(conceded, date(2008, 1, 2)).empty());
}

// A slow reading: whose turn it is and how often it was asked for, from the list of events as they were rolled.
TEST_CASE("random lives of a proposal: turns, requests and ends are those that the list of events shows")
{
    std::uint64_t state = 7;
    const auto roll = [&state](std::uint64_t sides) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33) % sides;
    };
    std::size_t lives = 0;
    for (int round = 0; round < 300; ++round) {
        struct step {
            unsigned day;
            std::uint64_t what;
            std::uint64_t teller; // 0: its doer, 1: the other side
        };
        std::vector<step> steps;
        std::vector<entry<framework>> entries{
            noted(date(2008, 1, 1), floats(united_states, russia, link_offer, russian_link == access::linked))};
        for (unsigned day = 2; day <= 9; ++day) {
            const step one{day, roll(8), roll(3) == 0 ? 1U : 0U};
            if (one.what == 7 && one.teller == 0 && roll(3) != 0)
                continue;
            steps.push_back(one);
            const auto when = date(2008, 1, day);
            const bool answers = one.what < 4 || one.what == 7; // Russia's doing
            const auto teller = (answers == (one.teller == 0)) ? by(serdyukov).standing : attribution::on_background;
            const auto say = [&](auto said) -> entry<framework> {
                if (teller == attribution::on_the_record)
                    return statement(when, by(russia), said);
                return statement(when, by(united_states), said);
            };
            if (one.what < 3)
                entries.push_back(say(requests_in_writing(russia, link_offer)));
            else if (one.what == 3)
                entries.push_back(say(studies(russia, link_offer)));
            else if (one.what < 7)
                entries.push_back(say(clarifies(united_states, link_offer)));
            else
                entries.push_back(say(rejects(russia, link_offer)));
        }
        for (std::size_t i = entries.size(); i > 1; --i)
            std::swap(entries[i - 1], entries[roll(i)]);
        const auto draft = record<framework>::from(entries);
        // Refused if a side goes on after an end that it has told itself.
        bool ended[2]{};
        bool senseless = false;
        for (const step& one : steps) {
            const bool russian = one.what < 4 || one.what == 7;
            const std::size_t teller = russian == (one.teller == 0) ? 1 : 0;
            senseless = senseless || (ended[teller] && one.what != 7);
            ended[teller] = ended[teller] || one.what == 7;
        }
        REQUIRE((draft.reason == record_refusal::proposal_moves_after_its_end) == senseless);
        if (senseless)
            continue;
        REQUIRE(static_cast<bool>(draft));
        for (unsigned today = 1; today <= 10; ++today) {
            bool over = false;
            std::size_t requests = 0;
            std::size_t turn = 1;
            unsigned moved = 1;
            for (const step& one : steps) {
                if (one.day > today || one.teller != 0)
                    continue;
                over = over || one.what == 7;
                const std::size_t next = one.what < 3 ? 0 : one.what == 3 ? 1 : turn;
                requests += one.what < 3 ? 1U : 0U;
                const bool russian = one.what < 4;
                if (next != turn || (russian ? 1U : 0U) == next)
                    moved = one.day;
                turn = next;
            }
            const auto open = outstanding(*draft, date(2008, 1, today));
            REQUIRE(open.size() == (over ? 0U : 1U));
            if (over)
                continue;
            ++lives;
            CHECK(open[0].turn.index() == turn);
            CHECK(open[0].requests_in_writing == requests);
            CHECK(open[0].idle.count() == static_cast<int>(today - moved));
            for (int span = 0; span < 8; ++span)
                CHECK(stalled(*draft, date(2008, 1, today), std::chrono::days{span}).size() ==
                      (static_cast<int>(today - moved) > span ? 1U : 0U));
        }
    }
    CHECK(lives > 500);
}
