// What random records amount to, against slow readings of what was said: in each state of a contingency, without
// statements below an attribution, at a meeting, and what did not move or was agreed anew.

#include <entente/ask/blocking.hpp>
#include <entente/ask/proposals.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/standing.hpp>
#include <entente/ask/support.hpp>

#include "support/dice.hpp"
#include "support/market_talks.hpp"
#include "support/plain_record.hpp"
#include "support/random_talks.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

using namespace market_talks;

namespace {

inline constexpr struct fair final : meeting<"Fair"> {} fair;
inline constexpr struct deal final : proposal<"Deal"> {} deal;

// Talks, and who stands behind each line: somebody anonymous, on background, or on the record; and whether it was said at
// the fair.
struct sourced_talk {
    std::vector<plain_record::line> lines;
    std::vector<attribution> standings;
    std::vector<bool> at_fair;
    int fair_begins = 0; // 0 where nothing is told of it
    std::vector<entry<market>> entries;
};
sourced_talk random_sourced_talk(dice& random, const random_talks::speakers<market>& speakers)
{
    sourced_talk made;
    for (std::size_t count = random.between(2, 14); count > 0; --count) {
        plain_record::line line;
        line.day = 1 + static_cast<int>(random.below(5));
        const auto standing = static_cast<attribution>(random.below(3));
        const bool there = random.chance(40);
        const auto tell = [&](auto said) {
            const auto told = statement(day(line.day), unnamed(north, {}, standing), said);
            made.entries.push_back(there ? entry<market>{told.in(fair)} : entry<market>{told});
        };
        if (random.chance(15)) {
            line.is_finding = true;
            line.established = random.chance(70);
            line.established ? tell(establishes(north, rain)) : tell(refutes(north, rain));
        } else {
            const random_talks::said<market> said = speakers.anything(random);
            line.clause = said.plainly;
            line.waits = random.chance(60) ? 0 : random.chance(50) ? 1 : 2;
            if (line.waits == 0)
                tell(said.clause);
            else
                line.waits == 1 ? tell(until(rain, said.clause)) : tell(once(rain, said.clause));
        }
        made.lines.push_back(line);
        made.standings.push_back(standing);
        made.at_fair.push_back(there);
        if (there)
            made.fair_begins = made.fair_begins == 0 ? line.day : std::min(made.fair_begins, line.day);
    }
    if (made.fair_begins > 0 && random.chance(50)) { // it is told of, and may have begun before anybody spoke there
        made.fair_begins = 1 + static_cast<int>(random.below(static_cast<std::size_t>(made.fair_begins)));
        made.entries.push_back(noted(day(made.fair_begins), meets(fair, participants(north))));
        made.entries.push_back(noted(day(5), meets(fair, participants(south))));
    }
    return made;
}
// Hands random talks and their records to `check`.
template <class Check>
void check_random_talks(std::uint64_t first_seed, Check check)
{
    const random_talks::speakers<market> speakers;
    for (std::uint64_t seed = first_seed; seed < first_seed + rounds(400); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const sourced_talk made = random_sourced_talk(random, speakers);
        const auto draft = record<market>::from(made.entries);
        REQUIRE(static_cast<bool>(draft));
        check(random, made, *draft);
    }
}

// The same positions, acceptances, red lines on one issue and settlements?
void check_same(const dossier<market>& found, const plain::dossier& expected)
{
    const model::dossier_view view = found.view();
    for (int issue = 0; issue < 3; ++issue) {
        const auto place = static_cast<std::size_t>(issue);
        const auto settled = view.settled[place];
        CHECK((settled == model::unsettled ? -1 : static_cast<int>(settled)) == plain::at(expected.settled, issue));
        for (int party = 0; party < 2; ++party) {
            const auto seat = static_cast<std::size_t>(party);
            const auto held = view.position(seat, place);
            CHECK((held == model::unsettled ? -1 : static_cast<int>(held)) ==
                  plain::at(plain::at(expected.position, party), issue));
            for (int option = 0; option < plain::at(expected.options, issue); ++option)
                CHECK(view.accepts(seat, place, static_cast<std::size_t>(option)) ==
                      plain_record::takes(expected, party, issue, option));
        }
    }
}
std::uint32_t marks_of(const issue_set<market>& set)
{
    std::uint32_t marks = 0;
    for (int issue = 0; issue < 3; ++issue)
        marks |= set.contains(issue_in<market>::at(static_cast<std::size_t>(issue))) ? plain::bit(issue) : 0U;
    return marks;
}
// All that was said by the day, with the contingency established or not.
plain::dossier supposing(const std::vector<plain_record::line>& lines, int today, bool established)
{
    plain::dossier d = unspoken();
    for (const plain_record::line& one : plain_record::said_by(lines, today))
        if (!one.is_finding && (one.waits == 0 || (one.waits == 2) == established))
            random_talks::supersede(d, one.clause);
    return d;
}

}

TEST_CASE("random records: what if the contingency were established, or refuted")
{
    std::size_t differ = 0;
    check_random_talks(1, [&](dice& random, const sourced_talk& made, const record<market>& told) {
        const int today = 1 + static_cast<int>(random.below(5));
        for (const auto state : {contingency_state::unknown, contingency_state::established, contingency_state::refuted}) {
            const plain::dossier expected =
                supposing(made.lines, today, state == contingency_state::established);
            const dossier<market> found = what_if(told, day(today), rain, state);
            check_same(found, expected);
            CHECK(marks_of(blocking(found)) == plain::blocking(expected));
        }
        check_same(dossier_as_of(told, day(today)), plain_record::dossier_on(unspoken(), made.lines, today));
        differ += plain::blocking(supposing(made.lines, today, true)) !=
                          plain::blocking(supposing(made.lines, today, false))
                      ? 1U
                      : 0U;
    });
    CHECK(differ > rounds(400) / 100);
}
TEST_CASE("random records: does what blocks rest on statements below an attribution?")
{
    std::array<std::size_t, 2> seen{};
    check_random_talks(2001, [&](dice& random, const sourced_talk& made, const record<market>& told) {
        const int today = 1 + static_cast<int>(random.below(5));
        const auto blocked = [today](const auto& kept) { return blocking(dossier_as_of(kept, day(today))); };
        for (const auto least : {attribution::anonymous, attribution::on_background, attribution::on_the_record}) {
            std::vector<plain_record::line> kept;
            for (std::size_t place = 0; place < made.lines.size(); ++place)
                if (made.standings[place] >= least)
                    kept.push_back(made.lines[place]);
            const bool rests = plain::blocking(plain_record::dossier_on(unspoken(), made.lines, today)) !=
                               plain::blocking(plain_record::dossier_on(unspoken(), kept, today));
            CHECK(resting_on(told, blocked, least) == rests);
            ++seen[rests ? 1 : 0];
        }
    });
    CHECK(seen[1] > rounds(400) / 40);
}
TEST_CASE("random records: what the fair changed, on top of what was said before its first day")
{
    std::size_t moved = 0;
    check_random_talks(4001, [&](dice&, const sourced_talk& made, const record<market>& told) {
        std::vector<plain_record::line> there;
        for (std::size_t place = 0; place < made.lines.size(); ++place)
            if (made.at_fair[place])
                there.push_back(made.lines[place]);
        const plain::dossier before = plain_record::dossier_on(unspoken(), made.lines, made.fair_begins - 1);
        plain::dossier after = before;
        for (const plain_record::line& one : plain_record::said_by(there, 5))
            if (!one.is_finding &&
                (one.waits == 0 || (one.waits == 2) == plain_record::established_by(made.lines, one.day)))
                random_talks::supersede(after, one.clause);
        const auto dossiers = solve::results_of_meeting(entente::detail::typed_talks{told}, fair.name);
        check_same(dossiers.before, before);
        check_same(dossiers.after, after);
        const auto found = results_of(told, fair);
        const auto stood = plain::statuses(before);
        const auto stand = plain::statuses(after);
        for (int issue = 0; issue < 3; ++issue) {
            const auto place = static_cast<std::size_t>(issue);
            CHECK(found.standings().contains(issue_in<market>::at(place)) == (stood[place] != stand[place]));
            for (int party = 0; party < 2; ++party) {
                const auto changed = [&](const auto& one, const auto& other) {
                    return plain::at(plain::at(one, party), issue) != plain::at(plain::at(other, party), issue);
                };
                const bool position =
                    changed(before.position, after.position) || changed(before.salience, after.salience);
                CHECK(found.positions(party_in<market>::at(static_cast<std::size_t>(party)))
                          .contains(issue_in<market>::at(place)) == position);
                moved += position ? 1U : 0U;
            }
        }
    });
    CHECK(moved > rounds(400) / 10);
}
TEST_CASE("random records: positions that did not move, and what was agreed anew")
{
    std::size_t still_held = 0;
    std::array<std::size_t, 3> origins{};
    check_random_talks(6001, [&](dice& random, const sourced_talk& made, const record<market>& told) {
        const int from = 1 + static_cast<int>(random.below(4));
        const int to = from + static_cast<int>(random.below(5));
        const plain::dossier start = plain_record::dossier_on(unspoken(), made.lines, from);
        const plain::dossier end = plain_record::dossier_on(unspoken(), made.lines, to);
        const auto still = unchanged(told, day(from), day(to));
        const auto origin = provenance(told, day(from), day(to));
        for (int issue = 0; issue < 3; ++issue) {
            const issue_in<market> which = issue_in<market>::at(static_cast<std::size_t>(issue));
            for (int party = 0; party < 2; ++party) {
                const int held = plain::at(plain::at(start.position, party), issue);
                bool stands = held >= 0;
                for (int each = from + 1; each <= to; ++each) {
                    const plain::dossier then = plain_record::dossier_on(unspoken(), made.lines, each);
                    stands = stands && plain::at(plain::at(then.position, party), issue) == held;
                }
                CHECK(still[party_in<market>::at(static_cast<std::size_t>(party))].contains(which) == stands);
                still_held += stands && to > from ? 1U : 0U;
            }
            const bool settled = plain::at(end.settled, issue) >= 0;
            const bool restated = settled && plain::at(end.restated, issue);
            const bool before = plain::at(start.settled, issue) == plain::at(end.settled, issue);
            CHECK(origin.restated.contains(which) == restated);
            CHECK(origin.carried_over.contains(which) == (settled && !restated && before));
            CHECK(origin.new_initiatives.contains(which) == (settled && !restated && !before));
            origins[0] += restated ? 1U : 0U;
            origins[1] += settled && !restated && before ? 1U : 0U;
            origins[2] += settled && !restated && !before ? 1U : 0U;
        }
    });
    CHECK(still_held > rounds(400) / 40);
    for (const std::size_t each : origins)
        CHECK(is_often_enough(each, 4));
}
TEST_CASE("random offers: what their terms amount to in each state")
{
    for (std::uint64_t seed = 8001; seed <= 8000 + rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const auto red = static_cast<shade>(random.below(3));
        const auto low = static_cast<grade>(random.below(3));
        const auto high = static_cast<grade>(random.below(3));
        const long long amount = 10 * static_cast<long long>(random.below(5));
        const int made = 1 + static_cast<int>(random.below(3));
        const int found = random.chance(50) ? 1 + static_cast<int>(random.below(5)) : 9;
        const bool established = random.chance(50);
        const bool begins = random.chance(50);
        std::vector<entry<market>> entries;
        if (begins)
            entries.push_back(noted(day(made), floats(north, south, deal, price == amount, once(rain, colour == red),
                                                      until(rain, rank == low), once(rain, rank == high))));
        else
            entries.push_back(noted(day(made), floats(north, south, deal, price == amount, until(rain, colour == red),
                                                      until(rain, rank == low), once(rain, rank == high))));
        if (found < 9)
            entries.push_back(established ? entry<market>{noted(day(found), establishes(south, rain))}
                                          : entry<market>{noted(day(found), refutes(south, rain))});
        const auto draft = record<market>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int today = 1 + static_cast<int>(random.below(5));
        for (const auto state : {contingency_state::unknown, contingency_state::established, contingency_state::refuted}) {
            const auto terms = terms_if(*draft, deal, day(today), rain, state);
            const bool rains = state == contingency_state::established;
            if (today < made) {
                CHECK(terms.issues().empty());
                continue;
            }
            CHECK(terms[price] == amount);
            CHECK(terms.issues().contains(colour) == (rains == begins));
            if (rains == begins)
                CHECK(terms[colour] == red);
            CHECK(terms[rank] == (rains ? high : low));
        }
    }
}
