// The course of random talks, and circles of preconditions in them, against slow readings of what was said.

#include <entente/ask/course.hpp>
#include <entente/ask/sequencing.hpp>

#include "support/dice.hpp"
#include "support/market_talks.hpp"
#include "support/plain_record.hpp"
#include "support/random_talks.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <vector>

using namespace market_talks;

namespace {

// The first day on which the issue came to be agreed anew, or its gap narrower than the day before; 0 where there was none.
int first_progress(const talk& made, int issue)
{
    plain::dossier before = unspoken();
    const bool has_order = ordered[static_cast<std::size_t>(issue)];
    for (const int today : plain_record::days_of(made.lines)) {
        const plain::dossier after = plain_record::dossier_on(unspoken(), made.lines, today);
        if ((plain::at(before.settled, issue) < 0 && plain::at(after.settled, issue) >= 0 &&
             !plain::at(after.restated, issue)) ||
            plain_record::gap(after, issue, has_order) < plain_record::gap(before, issue, has_order))
            return today;
        before = after;
    }
    return 0;
}
momentum_kind momentum_read(int first, int second)
{
    if (first == 0 && second == 0)
        return momentum_kind::neither_moved;
    if (first == 0 || second == 0)
        return first == 0 ? momentum_kind::only_second_moved : momentum_kind::only_first_moved;
    return first == second  ? momentum_kind::together
           : first < second ? momentum_kind::first_led
                            : momentum_kind::second_led;
}

}

TEST_CASE("random talks: gaps and trend, day by day")
{
    const random_talks::speakers<market> speakers;
    std::array<std::size_t, 3> seen{};
    std::size_t restated = 0;
    for (std::uint64_t seed = 1; seed <= rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const talk made = random_talk(random, speakers);
        const auto draft = record<market>::from(made.entries);
        REQUIRE(static_cast<bool>(draft));
        const std::vector<int> days = plain_record::days_of(made.lines);
        const auto found = trend(*draft);
        REQUIRE(found.points.size() == days.size());
        std::vector<long long> gaps;
        std::vector<std::size_t> settled;
        for (std::size_t i = 0; i < days.size(); ++i) {
            const plain::dossier d = plain_record::dossier_on(unspoken(), made.lines, days[i]);
            // Is it restated, and has it been so day by day, back to one after the first on which it was not settled?
            const auto merely_restated = [&](std::size_t issue) {
                for (std::size_t back = i; back > 0; --back) {
                    const auto then = plain::statuses(plain_record::dossier_on(unspoken(), made.lines, days[back]))[issue];
                    if (then != plain::standing::restated)
                        return false;
                    const auto earlier =
                        plain::statuses(plain_record::dossier_on(unspoken(), made.lines, days[back - 1]))[issue];
                    if (earlier != plain::standing::restated && earlier != plain::standing::agreed)
                        return true;
                }
                return false;
            };
            long long sum = 0;
            long long weights = 0;
            for (int issue = 0; issue < 3; ++issue) {
                const auto place = static_cast<std::size_t>(issue);
                const long long apart = plain_record::gap(d, issue, ordered[place]);
                CHECK(static_cast<long long>(gap(*draft, issue_in<market>::at(place), day(days[i]))) == apart);
                CHECK(static_cast<long long>(gap(*draft, issue_in<market>::at(place))[i].gap) == apart);
                sum += plain_record::weight(d, issue) * apart;
                weights += plain_record::weight(d, issue);
            }
            gaps.push_back(weights == 0 ? 0 : sum / weights);
            std::size_t done = 0;
            for (const plain::standing each : plain::statuses(d))
                done += each == plain::standing::agreed || each == plain::standing::restated ? 1U : 0U;
            std::size_t again = 0;
            for (std::size_t issue = 0; issue < 3; ++issue)
                again += merely_restated(issue) ? 1U : 0U;
            settled.push_back(done - again);
            restated += again;
            CHECK(found.points[i].restated == again);
            CHECK(found.points[i].date == day(days[i]));
            CHECK(static_cast<long long>(found.points[i].gap) == gaps.back());
            CHECK(found.points[i].settled == done);
        }
        const direction expected = gaps.back() < gaps.front()         ? direction::narrows
                                   : gaps.back() > gaps.front()       ? direction::widens
                                   : settled.back() > settled.front() ? direction::narrows
                                   : settled.back() < settled.front() ? direction::widens
                                                                      : direction::steady;
        CHECK(found.trend() == expected);
        ++seen[static_cast<std::size_t>(expected)];
    }
    for (const std::size_t each : seen)
        CHECK(is_often_enough(each, 15));
    CHECK(is_often_enough(restated, 15));
}
TEST_CASE("random talks: which issue saw progress first")
{
    const random_talks::speakers<market> speakers;
    std::array<std::size_t, 6> seen{};
    for (std::uint64_t seed = 1001; seed <= 1000 + rounds(600); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const talk made = random_talk(random, speakers);
        const auto draft = record<market>::from(made.entries);
        REQUIRE(static_cast<bool>(draft));
        const auto found = momentum(*draft);
        REQUIRE(found.size() == 2);
        for (int second = 1; second < 3; ++second) {
            const momentum_kind kind = momentum_read(first_progress(made, 0), first_progress(made, second));
            CHECK(found[static_cast<std::size_t>(second - 1)] ==
                  momentum_found<market>{price, issue_in<market>::at(static_cast<std::size_t>(second)), kind});
            ++seen[static_cast<std::size_t>(kind)];
        }
    }
    for (const std::size_t each : seen)
        CHECK(is_often_enough(each, 2));
}
TEST_CASE("random talks: disputes that stood, and what has not moved meanwhile")
{
    const random_talks::speakers<market> speakers;
    std::size_t with_disputes = 0;
    std::size_t unmoved = 0;
    for (std::uint64_t seed = 5001; seed <= 5000 + rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const talk made = random_talk(random, speakers);
        const auto draft = record<market>::from(made.entries);
        REQUIRE(static_cast<bool>(draft));
        const int from = 1 + static_cast<int>(random.below(5));
        const int to = from + static_cast<int>(random.below(4));
        const plain::dossier before = plain_record::dossier_on(unspoken(), made.lines, from);
        const plain::dossier after = plain_record::dossier_on(unspoken(), made.lines, to);
        const std::uint32_t disputes = plain::blocking(before) & plain::blocking(after);
        const std::vector<plain::standing> standing = plain::statuses(after);
        const auto found = spillover(*draft, day(from), day(to));
        long long disputed = 0;
        long long all = 0;
        for (int issue = 0; issue < 3; ++issue) {
            const auto place = static_cast<std::size_t>(issue);
            const long long apart =
                plain_record::weight(after, issue) * plain_record::gap(after, issue, ordered[place]);
            all += apart;
            disputed += plain::contains(disputes, issue) ? apart : 0;
            bool still = disputes != 0 && (standing[place] == plain::standing::open ||
                                           standing[place] == plain::standing::reconcilable);
            for (int party = 0; party < 2; ++party)
                still = still && plain_record::word_on(before, party, issue) == plain_record::word_on(after, party, issue);
            CHECK(found.disputes.contains(issue_in<market>::at(place)) == plain::contains(disputes, issue));
            CHECK(found.unmoved.contains(issue_in<market>::at(place)) == still);
            unmoved += still && from != to ? 1U : 0U;
        }
        CHECK(static_cast<long long>(found.share) == (all == 0 ? 0 : disputed * 10'000 / all));
        with_disputes += disputes != 0 ? 1U : 0U;
    }
    CHECK(is_often_enough(with_disputes, 15));
    CHECK(is_often_enough(unmoved, 2));
}

namespace {
// Calls `use` with the issue at the place.
template <class Use>
void with_issue(std::size_t place, Use use)
{
    if (place == 0)
        use(price);
    else if (place == 1)
        use(colour);
    else
        use(rank);
}
}
TEST_CASE("random preconditions: who waits for whom, round in a circle")
{
    std::array<std::size_t, 4> sizes{};
    for (std::uint64_t seed = 9001; seed <= 9000 + rounds(500); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        struct wish {
            int day;
            int first;
            int option;
            int second;
        };
        std::vector<wish> wishes;
        std::vector<plain_record::line> lines;
        std::vector<entry<market>> entries;
        for (std::size_t count = random.between(1, 6); count > 0; --count) {
            const auto first = random.below(3);
            const auto second = (first + 1 + random.below(2)) % 3;
            const int today = 1 + static_cast<int>(random.below(6));
            with_issue(first, [&](auto one) {
                with_issue(second, [&](auto other) {
                    using wanted = decltype(one);
                    if constexpr (!std::is_same_v<wanted, decltype(other)>) {
                        const std::size_t option = random.below(2);
                        const auto term = wanted{} == domain_of<wanted>::value_at(option);
                        entries.push_back(random.chance(50) ? noted(day(today), precondition(north, term, before(other)))
                                                            : entry<market>{noted(
                                                                  day(today), precondition(south, term, before(other)))});
                        wishes.push_back({today, static_cast<int>(first), static_cast<int>(option),
                                          static_cast<int>(second)});
                    }
                });
            });
        }
        for (std::size_t count = random.below(3); count > 0; --count) {
            plain_record::line line;
            line.day = 1 + static_cast<int>(random.below(6));
            const std::size_t place = random.below(3);
            with_issue(place, [&](auto one) {
                using settled = decltype(one);
                const std::size_t option = random.below(2);
                entries.push_back(noted(day(line.day), agrees(settled{} == domain_of<settled>::value_at(option))));
                line.clause = random_talks::stating(random_talks::kind::agrees, 0, static_cast<int>(place),
                                                    static_cast<int>(option), -1);
            });
            lines.push_back(line);
        }
        const auto draft = record<market>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int today = 1 + static_cast<int>(random.below(6));
        const plain::dossier d = plain_record::dossier_on(unspoken(), lines, today);
        std::vector<std::pair<int, int>> before;
        for (const wish& each : wishes)
            if (each.day <= today && plain::at(d.settled, each.first) != each.option)
                before.emplace_back(each.first, each.second);
        const issue_set<market> found = sequencing_deadlock(*draft, day(today));
        for (int issue = 0; issue < 3; ++issue)
            CHECK(found.contains(issue_in<market>::at(static_cast<std::size_t>(issue))) ==
                  plain_record::comes_back(before, issue, issue, {issue}));
        ++sizes[found.size()];
    }
    CHECK(is_often_enough(sizes[0], 20));
    CHECK(is_often_enough(sizes[2], 5));
    CHECK(is_often_enough(sizes[3], 2));
}
