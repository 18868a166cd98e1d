// What the sides of random proposals tell differently, and what they take them to mean, against slow readings of what
// was told.

#include <entente/ask/proposals.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <set>
#include <tuple>
#include <vector>

using namespace shield;

namespace {

inline constexpr struct offer final : proposal<"Offer"> {} offer;

std::chrono::year_month_day day(int number)
{
    return std::chrono::year{2008} / std::chrono::January / std::chrono::day{static_cast<unsigned>(number)};
}

// Norway makes the offer to both parties: seats 0, 1 and 5.
constexpr std::array<std::size_t, 3> sides{0, 1, 5};
constexpr std::size_t maker = 5;
template <class Use>
auto with_side(std::size_t seat, Use use)
{
    return seat == 0 ? use(united_states) : seat == 1 ? use(russia) : use(norway);
}
// Who tells it; the record itself.
constexpr std::size_t itself = 9;
template <class Said>
entry<framework> told_by(std::size_t teller, int when, Said said)
{
    if (teller == itself)
        return noted(day(when), said);
    return with_side(teller, [&](auto side) -> entry<framework> { return statement(day(when), by(side), said); });
}

struct telling {
    int day = 0;
    std::size_t teller = 0;
    std::size_t doer = 0;
    proposal_event event = proposal_event::floated;
    bool denied = false; // by the doer of this line, that the event took place
};
// The lines up to the day, in the order of days.
template <class Line>
std::vector<Line> by_day(const std::vector<Line>& lines, int last)
{
    std::vector<Line> found;
    for (int today = 0; today <= last; ++today)
        for (const Line& one : lines)
            if (one.day == today)
                found.push_back(one);
    return found;
}

entry<framework> entry_of(const telling& one)
{
    return with_side(one.doer, [&](auto doer) -> entry<framework> {
        if (one.denied)
            return told_by(one.teller, one.day, denies(doer, offer, one.event));
        if (one.event == proposal_event::clarified)
            return told_by(one.teller, one.day, clarifies(doer, offer));
        if (one.event == proposal_event::under_study)
            return told_by(one.teller, one.day, studies(doer, offer));
        return told_by(one.teller, one.day, requests_in_writing(doer, offer));
    });
}

using contest = std::tuple<int, std::size_t, std::size_t, std::size_t, bool>; // day, event, teller, other, denied

// An event is contested between whoever first tells it and another side that denies it; or that has done it, or was to
// be made to understand, and nobody of weight has said so: neither that side nor the record.
std::multiset<contest> contests(const std::vector<telling>& lines, int last)
{
    std::multiset<contest> found;
    std::set<std::tuple<std::size_t, proposal_event, std::size_t>> earlier; // by teller, event and doer
    const std::vector<telling> all = by_day(lines, last);
    for (const telling& one : all) {
        if (one.denied || one.teller == itself || !earlier.insert({one.teller, one.event, one.doer}).second)
            continue;
        for (const std::size_t other : sides) {
            if (other == one.teller)
                continue;
            const bool denied = std::any_of(all.begin(), all.end(), [&](const telling& each) {
                return each.denied && each.event == one.event && each.doer == other;
            });
            const bool confirmed = std::any_of(all.begin(), all.end(), [&](const telling& each) {
                return !each.denied && each.event == one.event && each.doer == one.doer &&
                       (each.teller == other || each.teller == itself);
            });
            const bool must_say_so = one.doer == other || (one.event == proposal_event::clarified &&
                                                           (one.teller == maker || other == maker));
            if (denied || (must_say_so && !confirmed))
                found.insert({one.day, static_cast<std::size_t>(one.event), one.teller, other, denied});
        }
    }
    return found;
}

}

TEST_CASE("random tellings of an offer to two: what is contested, with whom")
{
    std::size_t denied = 0;
    std::size_t unsaid = 0;
    for (std::uint64_t seed = 1; seed <= rounds(600); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        std::vector<telling> lines;
        std::vector<entry<framework>> entries{
            noted(day(1), floats(norway, to(united_states, russia), offer, wto_membership == bid::supported))};
        for (std::size_t count = random.between(1, 8); count > 0; --count) {
            telling one;
            one.day = 1 + static_cast<int>(random.below(6));
            const std::size_t seat = random.below(4);
            one.teller = seat == 3 ? itself : sides[seat];
            one.denied = random.chance(20);
            constexpr std::array events{proposal_event::clarified, proposal_event::under_study,
                                        proposal_event::requested_in_writing};
            one.event = events[random.below(3)];
            one.doer = one.denied                                ? sides[random.below(3)]
                       : one.event == proposal_event::clarified ? maker
                                                                : sides[random.below(2)];
            lines.push_back(one);
            entries.push_back(entry_of(one));
        }
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int last = 1 + static_cast<int>(random.below(6));
        std::multiset<contest> found;
        for (const contested_event<framework>& each : contested_events(*draft, day(last))) {
            CHECK(each.proposal == offer.name);
            found.insert({static_cast<int>(static_cast<unsigned>(each.date.day())),
                          static_cast<std::size_t>(each.event), each.told_by.index(), each.not_told_by.index(),
                          each.denied});
            ++(each.denied ? denied : unsaid);
        }
        CHECK(found == contests(lines, last));
    }
    CHECK(denied > rounds(600) / 30);
    CHECK(unsaid > rounds(600) / 30);
}

namespace {

// What an addressee takes the offer to mean, or that it was clarified. Terms by issue; -1 where there is none.
struct reading {
    int day = 0;
    std::size_t teller = 0;
    std::size_t who = 0;
    bool clarified = false;
    std::array<int, 2> terms{-1, -1};
};

template <class Make>
entry<framework> with_terms(const std::array<int, 2>& terms, Make make)
{
    const auto joining = wto_membership == static_cast<bid>(terms[0] == 1);
    const auto air = air_defence == static_cast<patriots>(terms[1] < 0 ? 0 : terms[1]);
    return terms[0] < 0 && terms[1] < 0 ? make()
           : terms[1] < 0               ? make(joining)
           : terms[0] < 0               ? make(air)
                                        : make(joining, air);
}

}

TEST_CASE("random understandings of an offer to two: what stands misunderstood on a day")
{
    std::size_t standing = 0;
    std::size_t said_to_be_clear = 0;
    for (std::uint64_t seed = 3001; seed <= 3000 + rounds(1200); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const auto roll_terms = [&random] {
            return std::array<int, 2>{static_cast<int>(random.below(3)) - 1, static_cast<int>(random.below(4)) - 1};
        };
        // Made on the first day; its terms may be told then, or later, or never.
        const std::array<int, 2> offered = roll_terms();
        const bool has_terms = offered[0] >= 0 || offered[1] >= 0;
        const int told = random.chance(70) ? 1 : 1 + static_cast<int>(random.below(6));
        std::vector<entry<framework>> entries{with_terms(offered, [&](auto... terms) -> entry<framework> {
            return noted(day(told), floats(norway, to(russia, united_states), offer, terms...));
        })};
        if (told > 1)
            entries.push_back(noted(day(1), floats(norway, to(russia, united_states), offer)));
        std::vector<reading> lines;
        for (std::size_t count = random.between(1, 7); count > 0; --count) {
            reading one;
            one.day = 1 + static_cast<int>(random.below(6));
            one.clarified = random.chance(40);
            one.who = one.clarified ? maker : random.below(2);
            const std::size_t seat = random.below(4);
            one.teller = seat == 3 ? itself : sides[seat];
            one.terms = random.chance(30) ? offered : roll_terms();
            lines.push_back(one);
            if (one.clarified)
                entries.push_back(told_by(one.teller, one.day, clarifies(norway, offer)));
            else
                entries.push_back(with_terms(one.terms, [&](auto... terms) -> entry<framework> {
                    if (one.who == 0)
                        return told_by(one.teller, one.day, understands(united_states, offer, terms...));
                    return told_by(one.teller, one.day, understands(russia, offer, terms...));
                }));
        }
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int last = 1 + static_cast<int>(random.below(6));
        const auto found = misunderstandings(*draft, day(last));
        const std::vector<reading> all = by_day(lines, last);
        std::size_t expected = 0;
        for (std::size_t who = 0; who < 2; ++who) {
            const reading* latest = nullptr;
            bool cleared_up = false;
            bool said_so = false;
            for (const reading& one : all) {
                if (!one.clarified && one.who == who) {
                    latest = &one;
                    cleared_up = said_so = false;
                } else if (one.clarified) {
                    said_so = said_so || one.teller == maker;
                    cleared_up = cleared_up || one.teller == who || one.teller == itself;
                }
            }
            if (latest == nullptr || cleared_up || told > last || !has_terms || latest->terms == offered)
                continue;
            ++expected;
            ++standing;
            said_to_be_clear += said_so ? 1U : 0U;
            const auto* const one = std::find_if(found.begin(), found.end(),
                                                 [who](const auto& each) { return each.by.index() == who; });
            REQUIRE(one != found.end());
            CHECK(one->said_to_be_clarified == said_so);
            CHECK(one->since == day(latest->day));
            CHECK(one->issues.contains(wto_membership) == (latest->terms[0] != offered[0]));
            CHECK(one->issues.contains(air_defence) == (latest->terms[1] != offered[1]));
        }
        CHECK(found.size() == expected);
    }
    CHECK(standing > rounds(1200) / 60);
    CHECK(is_often_enough(said_to_be_clear, 10));
}
