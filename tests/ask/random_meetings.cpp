// Where the parties of random records met, what befell proposals there, and what may be said at a meeting, against slow
// readings of what was told.

#include <entente/ask/meetings.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

using namespace shield;

namespace {

inline constexpr struct spring final : meeting<"Spring"> {} spring;
inline constexpr struct harbour final : meeting<"Harbour"> {} harbour;
inline constexpr struct first_offer final : proposal<"First"> {} first_offer;
inline constexpr struct second_offer final : proposal<"Second"> {} second_offer;
inline constexpr struct threat final : claim<"Threat"> {} threat;

constexpr int final_day = 7;
std::chrono::year_month_day day(int number)
{
    return std::chrono::year{2008} / std::chrono::March / std::chrono::day{static_cast<unsigned>(number)};
}

// Seats of the bundle; the record itself, or nobody.
constexpr std::size_t itself = 9;
constexpr std::array<std::string_view, 2> meeting_names{"Spring", "Harbour"};
constexpr std::array<std::string_view, 2> proposal_names{"First", "Second"};
constexpr int nowhere = -1;

// What is told on a day: that there is a meeting, or something that was said, at a meeting or elsewhere.
struct line {
    int day = 0;
    int meeting = nowhere;
    bool is_meeting = false;
    std::vector<std::size_t> attending{};
    std::vector<std::uint16_t> issues{};
    bool is_move = false; // of a proposal
    std::size_t proposal = 0;
    proposal_event event = proposal_event::floated;
    std::size_t doer = itself;
    std::size_t teller = itself;
};

template <class Use>
auto with_meeting(int which, Use use)
{
    return which == 0 ? use(spring) : use(harbour);
}
template <class Use>
auto with_side(std::size_t seat, Use use)
{
    return seat == 0 ? use(united_states) : seat == 1 ? use(russia) : use(norway);
}
constexpr std::array<std::size_t, 3> sides{0, 1, 5};

template <class Use>
entry<framework> with_attending(std::size_t choice, line& out, Use use)
{
    switch (choice) {
    case 0: out.attending = {0}; return use(participants(united_states));
    case 1: out.attending = {5, 1}; return use(participants(norway, russia));
    case 2: out.attending = {0, 1, 5}; return use(participants(united_states, russia, norway));
    default: out.attending = {2, 4}; return use(participants(poland, iran));
    }
}
template <class Use>
entry<framework> with_issues(std::size_t choice, line& out, Use use)
{
    switch (choice) {
    case 0: return use(about());
    case 1: out.issues = {1}; return use(about(wto_membership));
    case 2: out.issues = {2, 0}; return use(about(air_defence, missile_defence));
    default: out.issues = {0, 2, 1}; return use(about(missile_defence, air_defence, wto_membership));
    }
}
entry<framework> tell_of_a_meeting(dice& random, line& out)
{
    out.is_meeting = true;
    out.day = 1 + static_cast<int>(random.below(final_day));
    out.meeting = static_cast<int>(random.below(2));
    return with_attending(random.below(4), out, [&](auto attending) {
        return with_issues(random.below(4), out, [&](auto issues) {
            return with_meeting(out.meeting, [&](auto held) -> entry<framework> {
                return noted(day(out.day), meets(held, attending, issues));
            });
        });
    });
}

template <class Said>
entry<framework> told_by(const line& one, Said said)
{
    const auto placed = [&one](auto told) -> entry<framework> {
        if (one.meeting == nowhere)
            return told;
        return with_meeting(one.meeting, [&told](auto there) -> entry<framework> { return told.in(there); });
    };
    if (one.teller == itself)
        return placed(noted(day(one.day), said));
    return with_side(one.teller, [&](auto side) { return placed(statement(day(one.day), by(side), said)); });
}
// Norway makes the offers to both parties.
template <class Offer>
entry<framework> entry_of(const line& one, Offer offer)
{
    if (!one.is_move)
        return told_by(one, believes(russia, threat));
    switch (one.event) {
    case proposal_event::floated: return told_by(one, floats(norway, to(united_states, russia), offer));
    case proposal_event::clarified: return told_by(one, clarifies(norway, offer));
    case proposal_event::lapsed: return told_by(one, lapses(offer));
    case proposal_event::under_study:
        return one.doer == 0 ? told_by(one, studies(united_states, offer)) : told_by(one, studies(russia, offer));
    default:
        return one.doer == 0 ? told_by(one, requests_in_writing(united_states, offer))
                             : told_by(one, requests_in_writing(russia, offer));
    }
}

// A move, or something else that is said.
line something_said(dice& random)
{
    line said;
    said.day = 1 + static_cast<int>(random.below(final_day));
    said.meeting = static_cast<int>(random.below(3)) - 1;
    const std::size_t teller = random.below(4);
    said.teller = teller == 3 ? itself : sides[teller];
    said.is_move = random.chance(80);
    said.proposal = random.below(2);
    constexpr std::array events{proposal_event::clarified, proposal_event::under_study,
                                proposal_event::requested_in_writing};
    said.event = events[random.below(3)];
    said.doer = said.event == proposal_event::clarified ? 5 : random.below(2);
    return said;
}

// The lines in the order of days, those of one day as they were told.
std::vector<line> by_day(const std::vector<line>& lines)
{
    std::vector<line> found;
    for (int today = 1; today <= final_day; ++today)
        for (const line& one : lines)
            if (one.day == today)
                found.push_back(one);
    return found;
}

struct held {
    int meeting = nowhere;
    int first = 0;
    int last = 0;
    std::vector<bool> attending = std::vector<bool>(framework::actor_count, false);
    std::vector<std::uint16_t> issues{}; // in the order in which they are named
};
// The meetings that are told of, in the order of their first days.
std::vector<held> meetings_of(const std::vector<line>& lines)
{
    std::vector<held> found;
    for (const line& one : by_day(lines)) {
        if (!one.is_meeting)
            continue;
        auto which = std::find_if(found.begin(), found.end(),
                                  [&one](const held& each) { return each.meeting == one.meeting; });
        if (which == found.end()) {
            found.push_back({one.meeting, one.day, one.day});
            which = found.end() - 1;
        }
        which->last = one.day;
        for (const std::size_t seat : one.attending)
            which->attending[seat] = true;
        for (const std::uint16_t issue : one.issues)
            if (std::find(which->issues.begin(), which->issues.end(), issue) == which->issues.end())
                which->issues.push_back(issue);
    }
    return found;
}

// What is said at a meeting that is told of is said while it lasts, by somebody who attends or by the record itself.
record_refusal misplaced(const std::vector<line>& lines, const line& said)
{
    for (const held& each : meetings_of(lines)) {
        if (said.is_meeting || said.meeting != each.meeting)
            continue;
        if (said.day < each.first || said.day > each.last)
            return record_refusal::statement_is_not_made_while_its_meeting_lasts;
        if (said.teller != itself && !each.attending[said.teller])
            return record_refusal::statement_is_made_by_somebody_who_does_not_attend;
    }
    return record_refusal::none;
}

}

TEST_CASE("random records: where the parties met, what moved there, and who could say so")
{
    std::size_t refused = 0;
    std::size_t twice = 0;
    std::size_t long_ones = 0;
    std::array<std::size_t, 10> moved{};
    for (std::uint64_t seed = 1; seed <= rounds(3000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        std::vector<line> lines;
        std::vector<entry<framework>> entries;
        for (std::size_t count = random.below(5); count > 0; --count) {
            line one;
            entries.push_back(tell_of_a_meeting(random, one));
            lines.push_back(one);
        }
        std::vector<line> said(2);
        for (std::size_t offer = 0; offer < 2; ++offer) {
            said[offer] = {1, static_cast<int>(random.below(3)) - 1};
            said[offer].is_move = true;
            said[offer].proposal = offer;
            said[offer].doer = 5;
            said[offer].teller = random.chance(50) ? itself : sides[random.below(3)];
        }
        for (std::size_t count = random.between(1, 12); count > 0; --count)
            said.push_back(something_said(random));
        if (random.chance(50)) {
            said.push_back({final_day, static_cast<int>(random.below(3)) - 1});
            said.back().is_move = true;
            said.back().event = proposal_event::lapsed;
        }
        for (line& one : said) {
            // What is out of place is mostly moved out of the meeting.
            if (misplaced(lines, one) != record_refusal::none && random.chance(95))
                one.meeting = nowhere;
            entries.push_back(one.proposal == 0 ? entry_of(one, first_offer) : entry_of(one, second_offer));
        }
        lines.insert(lines.end(), said.begin(), said.end());

        const auto draft = record<framework>::from(entries);
        const bool all_in_place = std::all_of(lines.begin(), lines.end(), [&lines](const line& one) {
            return misplaced(lines, one) == record_refusal::none;
        });
        REQUIRE(static_cast<bool>(draft) == all_in_place);
        if (!all_in_place) {
            CHECK(draft.reason == misplaced(lines, lines[draft.entry]));
            ++refused;
            continue;
        }

        const std::vector<held> expected = meetings_of(lines);
        const auto found = meetings(*draft);
        REQUIRE(found.size() == expected.size());
        const std::vector<solve::meeting_held> lowered = solve::meetings_in(draft->view());
        for (std::size_t which = 0; which < expected.size(); ++which) {
            const held& one = expected[which];
            CHECK(found[which].name == meeting_names[static_cast<std::size_t>(one.meeting)]);
            CHECK(found[which].first == day(one.first));
            CHECK(found[which].last == day(one.last));
            for (std::size_t seat = 0; seat < framework::actor_count; ++seat)
                CHECK(found[which].participants.contains(party_in<framework>::at(seat)) == one.attending[seat]);
            CHECK(found[which].issues.size() == one.issues.size());
            for (const std::uint16_t issue : one.issues)
                CHECK(found[which].issues.contains(issue_in<framework>::at(issue)));
            CHECK(lowered[which].issues == one.issues);
            long_ones += one.first != one.last ? 1U : 0U;
        }
        twice += expected.size() == 2 ? 1U : 0U;

        for (int which = 0; which < 2; ++which) {
            const auto moves = with_meeting(which, [&draft](auto there) { return moves_at(*draft, there); });
            std::size_t place = 0;
            for (const line& one : by_day(lines)) {
                if (!one.is_move || one.meeting != which)
                    continue;
                REQUIRE(place < moves.size());
                const proposal_move<framework>& move = moves[place++];
                const auto is_only = [](const party_set<framework>& who, std::size_t seat) {
                    return seat == itself ? who.empty()
                                          : who.size() == 1 && who.contains(party_in<framework>::at(seat));
                };
                CHECK(move.proposal == proposal_names[one.proposal]);
                CHECK(move.event == one.event);
                CHECK(move.date == day(one.day));
                CHECK(is_only(move.by, one.doer));
                CHECK(is_only(move.told_by, one.teller));
                ++moved[static_cast<std::size_t>(one.event)];
            }
            CHECK(place == moves.size());
        }
    }
    CHECK(refused > rounds(3000) / 50);
    CHECK(twice > rounds(3000) / 20);
    CHECK(long_ones > rounds(3000) / 20);
    for (const auto event : {proposal_event::floated, proposal_event::requested_in_writing, proposal_event::under_study,
                             proposal_event::clarified, proposal_event::lapsed})
        CHECK(moved[static_cast<std::size_t>(event)] > rounds(3000) / 20);
}
