#include <entente/ask/concessions.hpp>

#include "support/moscow_record.hpp"
#include "support/sale.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

using namespace house;
using moscow::date;

namespace {

constexpr record<sale> haggling{
    noted(date(2024, 1, 1), holds(buyer, price == 120)),
    noted(date(2024, 1, 1), holds(seller, price == 180)),
    noted(date(2024, 1, 5), holds(seller, price == 160)),                                        // nearer
    noted(date(2024, 1, 4), accepts(buyer, price == 180, provided(repairs == answer::yes))),     // on a condition
    noted(date(2024, 1, 6), holds(seller, price == 170)),                                        // a step back
    noted(date(2024, 1, 7), accepts(seller, price >= 120)),                                      // what the buyer holds
    noted(date(2024, 1, 8), accepts(seller, price == 120)),                                      // nothing new
};
constexpr auto moves = concessions(haggling);
static_assert(moves.size() == 3);
static_assert(moves[0].kind == concession_kind::conditional && moves[0].by == party_in<sale>{buyer});
static_assert(moves[1].kind == concession_kind::nearer && moves[1].to == party_in<sale>{buyer});
static_assert(moves[2].kind == concession_kind::full && moves[2].date == date(2024, 1, 7));

constexpr auto between_them = reciprocity(haggling, buyer, seller);
static_assert(between_them.given == 1 && between_them.received == 2 && between_them.balance() == -1);
static_assert(between_them.unanswered.size() == 2);

// The small Moscow record: the offer of a link gave Russia what it held.
static_assert(concessions(moscow::account).size() == 1);
static_assert(reciprocity(moscow::account, moscow::united_states, moscow::russia).unanswered.size() == 1);

// A party's stand on the price, read from the list of its statements without a dossier.
struct stand {
    std::optional<long long> held;
    std::vector<long long> accepted;

    bool takes(long long what) const
    {
        for (const long long each : accepted)
            if (each == what)
                return true;
        return held == what;
    }
};

}

TEST_CASE("concessions: nearer, on a condition, in full; steps back and repetitions are none")
{
    CHECK(moves.size() == 3);
    CHECK(moves[1].date == date(2024, 1, 5));
    CHECK(between_them.balance() == -1);
    CHECK(reciprocity(haggling, seller, buyer).given == 2);
    CHECK(reciprocity(haggling, seller, buyer).balance() == 1);
    CHECK(reciprocity(record<sale>{}, seller, buyer).unanswered.empty());
}
// Linear in the price: a hundred points to the seller at 200, to the buyer at 100.
namespace {
constexpr stakes<sale> worth{values(buyer, price, linear{100, 0}), values(seller, price, linear{0, 100})};
constexpr auto valued = concessions(haggling, worth);
static_assert(valued.size() == 3 && valued[1].made.kind == concession_kind::nearer);
static_assert(valued[1].is_known && valued[1].cost == 20 && valued[1].gain == 20); // from 180 to 160
constexpr auto worth_between = reciprocity(haggling, worth, buyer, seller);
static_assert(worth_between.given == 60 && worth_between.received == 70 && worth_between.balance() == -10);
}
TEST_CASE("a concession is worth what the step is worth to either side")
{
    CHECK(valued[0].cost == 60); // the buyer, from 120 to 180, if there are repairs
    CHECK(valued[2].cost == 50); // the seller, from 170 to 120
    CHECK(worth_between.cost == 60);
    CHECK(worth_between.cost_to_other == 70);
    CHECK(reciprocity(haggling, worth, seller, buyer).balance() == 10); // 70 given, 60 received
    CHECK(worth_between.unknown == 0);
    const stakes<sale> half{values(buyer, price, linear{100, 0})};
    CHECK_FALSE(concessions(haggling, half)[1].is_known);
    CHECK(reciprocity(haggling, half, seller, buyer).unknown == 3);
    CHECK(reciprocity(haggling, half, seller, buyer).given == 0);
    // Who held nothing before gave up nothing that could be counted.
    const record<sale> silent{noted(date(2024, 1, 1), holds(buyer, price == 120)),
                              noted(date(2024, 1, 2), accepts(seller, price == 120))};
    REQUIRE(concessions(silent, worth).size() == 1);
    CHECK_FALSE(concessions(silent, worth)[0].is_known);
}
TEST_CASE("where the parties start from is no move")
{
    constexpr record<sale> of_one_mind{noted(date(2024, 1, 1), holds(buyer, price == 120)),
                                       noted(date(2024, 1, 1), holds(seller, price == 120))};
    static_assert(concessions(of_one_mind).empty());
    CHECK(concessions(of_one_mind).empty());
    CHECK(reciprocity(of_one_mind, seller, buyer).given == 0);
}
TEST_CASE("what both agree on is nobody's concession")
{
    const record<sale> closed{noted(date(2024, 1, 1), holds(buyer, price == 120)),
                              noted(date(2024, 1, 2), agrees(price == 150))};
    CHECK(concessions(closed).empty());
}
TEST_CASE("random haggling: concessions, and which are answered, are those that a list of statements shows")
{
    std::uint64_t state = 20240101;
    const auto roll = [&state](std::uint64_t sides) {
        state = state * 6364136223846793005U + 1442695040888963407U;
        return (state >> 33) % sides;
    };
    std::array<std::size_t, 2> answered_and_not{};
    for (int round = 0; round < 200; ++round) {
        CAPTURE(round);
        std::vector<entry<sale>> entries;
        std::vector<stand> stands(2);
        struct move {
            std::size_t by;
            concession_kind kind;
            unsigned day;
            std::optional<double> cost;
        };
        std::vector<move> expected;
        for (unsigned day = 1; day <= 12; ++day) {
            const std::size_t who = roll(2);
            const long long what = 100 + 10 * static_cast<long long>(roll(11));
            const bool accepts_it = roll(3) == 0;
            const auto sought = stands[1 - who].held;
            const bool took = sought && stands[who].takes(*sought);
            const auto was = stands[who].held;
            const bool first_position = !accepts_it && !was && stands[who].accepted.empty();
            if (accepts_it)
                stands[who].accepted.push_back(what);
            else
                stands[who].held = what;
            if (sought && !took && !first_position) {
                const long long onto = stands[who].takes(*sought) ? *sought : what;
                const auto cost = [&] { return static_cast<double>(who == 0 ? onto - *was : *was - onto); };
                const std::optional<double> known = was ? std::optional<double>{cost()} : std::nullopt;
                const auto distance = [&](long long from) { return from < *sought ? *sought - from : from - *sought; };
                if (stands[who].takes(*sought))
                    expected.push_back({who, concession_kind::full, day, known});
                else if (was && !accepts_it && distance(what) < distance(*was))
                    expected.push_back({who, concession_kind::nearer, day, known});
            }
            const auto when = date(2024, 1, day);
            if (who == 0)
                entries.push_back(accepts_it ? entry<sale>{noted(when, accepts(buyer, price == what))}
                                             : entry<sale>{noted(when, holds(buyer, price == what))});
            else
                entries.push_back(accepts_it ? entry<sale>{noted(when, accepts(seller, price == what))}
                                             : entry<sale>{noted(when, holds(seller, price == what))});
        }
        for (std::size_t i = entries.size(); i > 1; --i) // in any order
            std::swap(entries[i - 1], entries[roll(i)]);
        const auto draft = record<sale>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const auto found = concessions(*draft);
        const auto with_worth = concessions(*draft, worth);
        REQUIRE(found.size() == expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            CHECK(found[i].by.index() == expected[i].by);
            CHECK(found[i].kind == expected[i].kind);
            CHECK(found[i].date == date(2024, 1, expected[i].day));
            CHECK(with_worth[i].is_known == expected[i].cost.has_value());
            CHECK(with_worth[i].cost == expected[i].cost.value_or(0));
            CHECK(with_worth[i].gain == expected[i].cost.value_or(0)); // what the one pays, the other gets
        }
        // Whoever moved last, and after the other's last move, waits for an answer to each move since then.
        std::array<std::size_t, 2> number{};
        std::array<unsigned, 2> last{};
        std::array<double, 2> paid{};
        std::size_t unknown = 0;
        for (const move& each : expected) {
            ++number[each.by];
            last[each.by] = each.day;
            paid[each.by] += each.cost.value_or(0);
            unknown += each.cost ? 0U : 1U;
        }
        const auto both = reciprocity(*draft, buyer, seller);
        CHECK(both.given == number[0]);
        CHECK(both.received == number[1]);
        std::size_t unanswered = 0;
        for (const move& each : expected)
            if (last[1 - each.by] < each.day) {
                REQUIRE(unanswered < both.unanswered.size());
                CHECK(both.unanswered[unanswered].by.index() == each.by);
                CHECK(both.unanswered[unanswered].date == date(2024, 1, each.day));
                ++unanswered;
            }
        CHECK(both.unanswered.size() == unanswered);
        const reciprocity_worth in_points = reciprocity(*draft, worth, buyer, seller);
        CHECK(in_points.given == paid[0]);
        CHECK(in_points.cost == paid[0]);
        CHECK(in_points.received == paid[1]);
        CHECK(in_points.cost_to_other == paid[1]);
        CHECK(in_points.unknown == unknown);
        answered_and_not[0] += expected.size() - unanswered;
        answered_and_not[1] += unanswered;
    }
    CHECK(answered_and_not[0] > 100);
    CHECK(answered_and_not[1] > 100);
}
