#ifndef ENTENTE_TESTS_RECORD_BY_NAME_HPP
#define ENTENTE_TESTS_RECORD_BY_NAME_HPP

// The account of moscow_record.hpp once more by name; and random records by name, with entries of every kind.

#include <entente/by_name/record_by_name.hpp>

#include "dice.hpp"
#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace twins {

using std::chrono::year_month_day;

constexpr year_month_day day(int year, unsigned month, unsigned of_month)
{
    return year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{of_month}};
}

// Knows the names and what moscow::worth says, and has heard nothing.
inline record_by_name moscow_names()
{
    scenario about = moscow_bundle();
    value_moscow(about);
    record_by_name made{about};
    CHECK(made.add_representative("Robert Gates", "United States", "Defense Secretary"));
    CHECK(made.add_representative("Anatoly Serdyukov", "Russia", "Defence Minister"));
    CHECK(made.add_proposal("A link to the system"));
    CHECK(made.add_proposal("Activation that waits"));
    CHECK(made.add_proposal("A number of measures"));
    CHECK(made.add_contingency("Iran has tested a missile that can reach Europe"));
    CHECK(made.add_claim("The system threatens Russia's security"));
    CHECK(made.add_meeting("Moscow, 17 and 18 March 2008"));
    return made;
}
// moscow::account.
inline std::vector<entry_by_name> moscow_entries()
{
    const std::string us = "United States";
    const std::string them = "Russia";
    const std::string gates = "Robert Gates";
    const std::string serdyukov = "Anatoly Serdyukov";
    const std::string link_offer = "A link to the system";
    const std::string waiting_offer = "Activation that waits";
    const std::string measures = "A number of measures";
    const std::string tested = "Iran has tested a missile that can reach Europe";
    const std::string threat = "The system threatens Russia's security";
    const std::string march = "Moscow, 17 and 18 March 2008";
    const issue_named defence{"Missile defence in Europe"};
    const issue_named link{"Russian link to the system"};
    const issue_named activation{"Activation of the system"};
    const auto summer = day(2007, 7, 2);
    const auto autumn = day(2007, 10, 12);
    const auto winter = day(2008, 1, 15);
    const auto talks = day(2008, 3, 18);
    using enum proposal_event;
    return {
        statement(talks, by(serdyukov), holds(them, defence == "cancelled")).in(march),
        statement(talks, by(serdyukov), floats(us, them, measures)).in(march),
        statement(talks, by(gates), denies(us, measures, floated)).in(march),
        statement(talks, by(gates), befalls(clarified, us, link_offer)).in(march),
        statement(talks, by(gates), befalls(clarified, us, waiting_offer)).in(march),
        statement(talks, by(them), befalls(requested_in_writing, them, link_offer)).in(march),
        statement(talks, by(them), befalls(requested_in_writing, them, waiting_offer)).in(march),
        statement(talks, by(gates), befalls(under_study, them, link_offer)).in(march),
        statement(talks, by(gates), expects_answer(us, link_offer, day(2008, 4, 6))),
        statement(talks, by(them), believes(them, threat)),
        statement(talks, by(us), denies(us, threat)),
        statement(autumn, by(us), floats(us, them, link_offer, {link == "linked"})),
        statement(autumn, by(us), floats(us, them, waiting_offer,
                                         {until(tested, activation == "once_established"),
                                          once(tested, activation == "at_once")})),
        statement(autumn, by(us), accepts(us, link == "linked")),
        statement(winter, by(them), befalls(requested_in_writing, them, link_offer)),
        statement(winter, unnamed(us, "a senior official"), understands(them, link_offer, {link == "none"})),
        noted(summer, holds(them, defence == "cancelled")),
        noted(summer, holds(us, defence == "deployed")),
        noted(summer, holds(them, link == "linked")),
        noted(summer, holds(us, link == "none")),
        statement(winter, by(us), once(tested, rules_out(us, defence == "cancelled"))),
    };
}
inline record_by_name moscow_account()
{
    record_by_name made = moscow_names();
    const entries_heard answer = made.hear(moscow_entries());
    INFO(answer.sentence());
    REQUIRE(answer);
    return made;
}

// A record about house::sale's parties and issues, and a few third parties, of up to so many entries: those that made
// sense.
inline record_by_name random_record(dice& random, std::size_t entries)
{
    static const std::array<std::string, 7> parties{"Buyer", "Seller", "Buyer", "Seller", "Spouse", "Bank", "Neighbour"};
    static const std::array<std::string, 3> issues{"Price", "Repairs", "Handover"};
    static const std::array<std::string, 3> proposals{"Offer", "Answer", "A \"last\" word"};
    static const std::array<std::string, 2> contingencies{"Rain", "Frost \xc3\xa4"};
    scenario about = sale_talks();
    CHECK(about.add_third_party("Neighbour", third_party_kind::observer));
    CHECK(about.add_third_party("Bank", third_party_kind::consents, {"Price", "Repairs"}));
    CHECK(about.add_ratifier("Spouse", "Buyer"));
    record_by_name made{about};
    CHECK(made.add_representative("Ms Bee", "Buyer", "agent"));
    CHECK(made.add_representative("Dr Dee", "Neighbour"));
    CHECK(made.add_representative("Mr Sea", "Seller"));
    for (const std::string& proposal : proposals)
        CHECK(made.add_proposal(proposal));
    for (const std::string& contingency : contingencies)
        CHECK(made.add_contingency(contingency));
    CHECK(made.add_claim("The roof leaks"));
    CHECK(made.add_meeting("At the house"));

    const auto any_of = [&random](const auto& names) { return names[random.below(names.size())]; };
    const auto term = [&] {
        const std::string issue = any_of(issues);
        std::size_t place = 0;
        CHECK(about.bundle().find_issue(issue, place));
        const issue_by_name& its = about.bundle().issue(place);
        return issue_named{issue} == its.option(random.below(its.size()));
    };
    const auto terms = [&] {
        std::vector<term_by_name> found;
        for (std::size_t count = random.below(3); count > 0; --count) {
            switch (random.below(3)) {
            case 0: found.push_back(until(any_of(contingencies), term())); break;
            case 1: found.push_back(once(any_of(contingencies), term())); break;
            default: found.push_back(term());
            }
        }
        return found;
    };
    const auto date = [&random] { return day(2024, 1, static_cast<unsigned>(1 + random.below(28))); };
    const auto source = [&]() -> source_by_name {
        switch (random.below(7)) {
        case 0: return {};
        case 6: return by("Dr Dee");
        case 1: return by("Ms Bee");
        case 2: return on_background("Mr Sea");
        case 3: return unnamed(any_of(parties), random.chance(50) ? "a friend" : "",
                               random.chance(50) ? attribution::anonymous : attribution::on_background);
        default: return by(any_of(parties));
        }
    };
    const auto clause = [&]() -> saying_by_name {
        switch (random.below(6)) {
        case 0: return accepts(any_of(parties), term(), random.chance(50) ? term() && !term() : condition_by_name{});
        case 1: return rules_out(any_of(parties), random.chance(50) ? term() : term() || term());
        case 2: return agrees(term());
        case 3: return restates(term());
        case 4: return status_quo(term());
        default:
            return holds(any_of(parties), term(),
                         random.chance(50) ? static_cast<int>(random.below(101)) : saying_by_name::unstated);
        }
    };
    const auto saying = [&]() -> saying_by_name {
        switch (random.below(19)) {
        case 0:
        case 1: return floats(any_of(parties), any_of(parties), any_of(proposals), terms());
        case 2: {
            const saying_by_name offer = tables(any_of(parties), any_of(parties), any_of(proposals), terms());
            return random.chance(50) ? offer : offer.expected_by(date()).lapsing_after(date());
        }
        case 3:
        case 4: return befalls(static_cast<proposal_event>(random.below(10)), any_of(parties), any_of(proposals));
        case 5: return befalls(proposal_event::lapsed, {}, any_of(proposals));
        case 6: return counters(any_of(parties), any_of(proposals), any_of(proposals));
        case 7: return expects_answer(any_of(parties), any_of(proposals), date());
        case 8: return understands(any_of(parties), any_of(proposals), terms());
        case 9: return denies(any_of(parties), any_of(proposals), static_cast<proposal_event>(random.below(10)));
        case 10: return establishes(random.chance(50) ? std::string{} : any_of(parties), any_of(contingencies));
        case 11: return refutes(any_of(parties), any_of(contingencies));
        case 12: return random.chance(50) ? believes(any_of(parties), "The roof leaks")
                                          : denies(any_of(parties), "The roof leaks");
        case 13: return random.chance(50) ? links(any_of(parties), any_of(issues), any_of(issues))
                                          : rejects_linkage(any_of(parties), any_of(issues), any_of(issues));
        case 14: return precondition(any_of(parties), term(), any_of(issues));
        case 15: return lapses_after(any_of(parties), any_of(proposals), date());
        case 16: return meets("At the house", {"Buyer", "Neighbour", "Seller"}, {any_of(issues), any_of(issues)});
        case 17: return believes(any_of(parties), any_of(contingencies), static_cast<std::uint32_t>(random.below(5)), 4);
        default: return random.chance(80) ? clause() : until(any_of(contingencies), clause());
        }
    };
    for (std::size_t count = 0; count < entries; ++count) {
        entry_by_name entry = statement(date(), source(), saying());
        if (random.chance(20))
            entry.meeting = "At the house";
        static_cast<void>(made.hear(entry));
    }
    return made;
}

}

#endif
