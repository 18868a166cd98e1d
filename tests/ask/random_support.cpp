// The statements behind random acceptances, red lines, positions, agreements and the status quo, against a slow reading
// backwards.

#include <entente/ask/support.hpp>

#include "support/dice.hpp"
#include "support/market_talks.hpp"
#include "support/plain_record.hpp"
#include "support/random_talks.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

using namespace market_talks;

namespace {

using random_talks::kind;
using told = random_talks::statement;

// Does the statement's condition admit the option, of this issue alone?
bool covers(const told& said, int issue, int option)
{
    return plain::mentions_only(unspoken(), said.target, issue) &&
           random_talks::admits(unspoken(), said.target, issue, option);
}
bool settles(const told& said, int issue)
{
    return (said.what == kind::agrees || said.what == kind::restates) && said.issue == issue;
}

// Says it, or puts an end to it.
enum class effect { none, says, ends };
effect on_acceptance(const told& said, int party, int issue, int option)
{
    if (said.party != party || !covers(said, issue, option))
        return effect::none;
    if (said.what == kind::rules_out)
        return effect::ends;
    return said.what == kind::accepts && !said.is_conditional ? effect::says : effect::none;
}
effect on_red_line(const told& said, int party, int issue, int option)
{
    if (settles(said, issue))
        return said.option == option ? effect::ends : effect::none;
    if (said.what == kind::holds)
        return said.party == party && said.issue == issue && said.option == option ? effect::ends : effect::none;
    if (said.party != party || !covers(said, issue, option))
        return effect::none;
    return said.what == kind::rules_out ? effect::says : said.what == kind::accepts ? effect::ends : effect::none;
}
effect on_position(const told& said, int party, int issue, int option)
{
    if (settles(said, issue))
        return said.option == option ? effect::none : effect::ends;
    if (said.party != party)
        return effect::none;
    if (said.what == kind::holds && said.issue == issue)
        return said.option == option ? effect::says : effect::ends;
    return said.what == kind::rules_out && covers(said, issue, option) ? effect::ends : effect::none;
}
effect on_status_quo(const told& said, int issue, int option)
{
    if (said.what != kind::status_quo || said.issue != issue)
        return effect::none;
    return said.option == option ? effect::says : effect::ends;
}

// Backwards from the day, what says it, until something puts an end to it: the days.
template <class Effect>
std::vector<int> read_backwards(const std::vector<plain_record::line>& lines, int day, Effect effect_of)
{
    const std::vector<plain_record::line> all = plain_record::said_by(lines, day);
    const bool established = plain_record::established_by(lines, day);
    std::vector<int> days;
    for (std::size_t place = all.size(); place > 0; --place) {
        const plain_record::line& one = all[place - 1];
        if (one.is_finding || (one.waits != 0 && (one.waits == 2) != established))
            continue;
        const effect its = effect_of(one.clause);
        if (its == effect::ends)
            return days;
        if (its == effect::says)
            days.insert(days.begin(), one.day);
    }
    return days;
}
template <class List>
std::vector<int> days_in(const List& found)
{
    std::vector<int> days;
    for (const supporting_statement& each : found)
        days.push_back(static_cast<int>(static_cast<unsigned>(each.date.day())));
    return days;
}

}

TEST_CASE("random talks: on what each clause rests")
{
    const random_talks::speakers<market> speakers;
    std::array<std::size_t, 4> found{};
    for (std::uint64_t seed = 1; seed <= rounds(600); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        const talk made = random_talk(random, speakers);
        const auto draft = record<market>::from(made.entries);
        REQUIRE(static_cast<bool>(draft));
        const int today = 1 + static_cast<int>(random.below(5));
        const auto check = [&](std::size_t what, const clause<market>& said, auto effect_of) {
            const std::vector<int> expected = read_backwards(made.lines, today, effect_of);
            CHECK(days_in(support_of(*draft, said, day(today))) == expected);
            found[what] += expected.size();
        };
        for (int option = 0; option < 3; ++option) {
            const auto term = colour == static_cast<shade>(option);
            check(0, accepts(south, term), [=](const told& said) { return on_acceptance(said, 1, 1, option); });
            check(1, rules_out(south, term), [=](const told& said) { return on_red_line(said, 1, 1, option); });
            check(2, holds(south, term), [=](const told& said) { return on_position(said, 1, 1, option); });
            check(3, status_quo(term), [=](const told& said) { return on_status_quo(said, 1, option); });
            const auto graded = rank == static_cast<grade>(option);
            check(0, accepts(north, graded), [=](const told& said) { return on_acceptance(said, 0, 2, option); });
            check(1, rules_out(north, graded), [=](const told& said) { return on_red_line(said, 0, 2, option); });
            // The shorter question asks for what is held, whatever it is.
            if (dossier_as_of(*draft, day(today)).view().position(0, 2) == option)
                CHECK(days_in(support_of(*draft, north, rank, day(today))) ==
                      days_in(support_of(*draft, holds(north, graded), day(today))));
        }
    }
    for (const std::size_t each : found)
        CHECK(is_often_enough(each, 2));
}
