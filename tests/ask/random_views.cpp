// What the parties of random talks hold to be the case, and what they tie together, against slow readings of who said
// what last.

#include <entente/ask/proposals.hpp>
#include <entente/ask/sequencing.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

using namespace shield;

namespace {

inline constexpr struct slipping final : claim<"It slips"> {} slipping;
inline constexpr struct threat final : claim<"It is a threat"> {} threat;
constexpr std::array<std::string_view, 2> claims{slipping.name, threat.name};

std::chrono::year_month_day day(int number)
{
    return std::chrono::year{2008} / std::chrono::January / std::chrono::day{static_cast<unsigned>(number)};
}

// Somebody's yes or no to a thing on a day. Seats 0, 1 and 2 are the United States, Russia and Poland.
struct word {
    int day = 0;
    std::size_t who = 0;
    std::size_t what = 0; // which claim, or which pair of issues
    bool turned = false;  // the pair is named the other way round
    bool yes = false;
};
template <class Use>
entry<framework> with_seat(std::size_t seat, Use use)
{
    return seat == 0 ? use(united_states) : seat == 1 ? use(russia) : use(poland);
}
std::vector<word> random_words(dice& random, std::size_t things)
{
    std::vector<word> words;
    for (std::size_t count = random.between(1, 10); count > 0; --count)
        words.push_back({1 + static_cast<int>(random.below(4)), random.below(3), random.below(things),
                         random.chance(50), random.chance(60)});
    return words;
}
// In the order of time up to the day.
std::vector<word> heard(const std::vector<word>& words, int last)
{
    std::vector<word> found;
    for (int today = 1; today <= last; ++today)
        for (const word& one : words)
            if (one.day == today)
                found.push_back(one);
    return found;
}
// Somebody's last word on the thing: 1 for yes, 0 for no, -1 where there is none.
int last_word(const std::vector<word>& all, std::size_t who, std::size_t what)
{
    int last = -1;
    for (const word& one : all)
        if (one.who == who && one.what == what)
            last = one.yes ? 1 : 0;
    return last;
}

}

TEST_CASE("random claims: who holds what another denies")
{
    std::size_t disputed = 0;
    for (std::uint64_t seed = 1; seed <= rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::vector<word> words = random_words(random, claims.size());
        std::vector<entry<framework>> entries;
        for (const word& one : words)
            entries.push_back(with_seat(one.who, [&](auto who) -> entry<framework> {
                if (one.what == 0)
                    return one.yes ? entry<framework>{noted(day(one.day), believes(who, slipping))}
                                   : entry<framework>{noted(day(one.day), denies(who, slipping))};
                return one.yes ? entry<framework>{noted(day(one.day), believes(who, threat))}
                               : entry<framework>{noted(day(one.day), denies(who, threat))};
            }));
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int last = 1 + static_cast<int>(random.below(4));
        const std::vector<word> all = heard(words, last);
        using dispute = std::tuple<std::string, std::size_t, std::size_t>;
        std::vector<dispute> expected;
        std::array<bool, 2> told{};
        for (const word& one : all) {
            if (told[one.what])
                continue;
            told[one.what] = true;
            for (std::size_t holder = 0; holder < 3; ++holder)
                for (std::size_t denier = 0; denier < 3; ++denier)
                    if (last_word(all, holder, one.what) == 1 && last_word(all, denier, one.what) == 0)
                        expected.push_back({std::string{claims[one.what]}, holder, denier});
        }
        std::vector<dispute> found;
        disputed_claims(*draft, day(last), [&](const disputed_claim<framework>& one) {
            found.push_back({std::string{one.claim}, one.asserted_by.index(), one.denied_by.index()});
        });
        CHECK(found == expected);
        disputed += found.size();
    }
    CHECK(disputed > rounds(300) / 10);
}
TEST_CASE("random linkages that parties assert: which stand, and who rejects them")
{
    std::size_t standing = 0;
    std::size_t rejected = 0;
    for (std::uint64_t seed = 1001; seed <= 1000 + rounds(300); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const std::vector<word> words = random_words(random, 2);
        const auto entry_of = [](const word& one, auto first, auto second) {
            return with_seat(one.who, [&](auto who) -> entry<framework> {
                return one.yes ? entry<framework>{noted(day(one.day), links(who, first, second))}
                               : entry<framework>{noted(day(one.day), rejects_linkage(who, first, second))};
            });
        };
        std::vector<entry<framework>> entries;
        for (const word& one : words)
            entries.push_back(one.what == 0 ? (one.turned ? entry_of(one, wto_membership, missile_defence)
                                                          : entry_of(one, missile_defence, wto_membership))
                                            : (one.turned ? entry_of(one, wto_membership, air_defence)
                                                          : entry_of(one, air_defence, wto_membership)));
        const auto draft = record<framework>::from(entries);
        REQUIRE(static_cast<bool>(draft));
        const int last = 1 + static_cast<int>(random.below(4));
        const std::vector<word> all = heard(words, last);
        // Of what stands, only the latest of its author's words is told.
        std::vector<tactical_linkage<framework>> expected;
        for (std::size_t place = 0; place < all.size(); ++place) {
            const word& one = all[place];
            bool is_last = one.yes;
            for (std::size_t later = place + 1; later < all.size(); ++later)
                is_last = is_last && !(all[later].who == one.who && all[later].what == one.what);
            if (!is_last)
                continue;
            tactical_linkage<framework> tied;
            tied.by = party_in<framework>::at(one.who);
            const issue_in<framework> left = one.what == 0 ? issue_in<framework>{missile_defence}
                                                           : issue_in<framework>{air_defence};
            tied.first = one.turned ? issue_in<framework>{wto_membership} : left;
            tied.second = one.turned ? left : issue_in<framework>{wto_membership};
            for (std::size_t who = 0; who < 3; ++who)
                if (last_word(all, who, one.what) == 0)
                    tied.rejected_by.insert(party_in<framework>::at(who));
            expected.push_back(tied);
            ++standing;
            rejected += tied.rejected_by.size();
        }
        const auto found = tactical_linkages(*draft, day(last));
        REQUIRE(found.size() == expected.size());
        for (std::size_t place = 0; place < expected.size(); ++place)
            CHECK(found[place] == expected[place]);
    }
    CHECK(standing > rounds(300) / 3);
    CHECK(rejected > rounds(300) / 10);
}
