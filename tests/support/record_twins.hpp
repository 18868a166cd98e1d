#ifndef ENTENTE_TESTS_RECORD_TWINS_HPP
#define ENTENTE_TESTS_RECORD_TWINS_HPP

// Random entries about moscow::framework, each typed and by name: the answers to the two records must be the same.

#include <entente/by_name/record_by_name.hpp>
#include <entente/say/record.hpp>

#include "dice.hpp"
#include "support/moscow_record.hpp"
#include "support/record_by_name.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace twins {

template <class Set>
names_found names_of(const Set& set)
{
    names_found found;
    for (const auto member : set)
        found.emplace_back(member.name());
    return found;
}

struct entry_twins {
    entry<moscow::framework> typed;
    entry_by_name named;
};

// One of a few dozen things that can be said.
inline entry_twins random_entry(dice& random)
{
    using namespace moscow;
    const auto when = date(2008, 1, static_cast<unsigned>(1 + random.below(12)));
    const std::string us = "United States";
    const std::string them = "Russia";
    const std::string link = "A link to the system";
    const std::string waits = "Activation that waits";
    const std::string rain = "Iran has tested a missile that can reach Europe";
    const std::string dire = "The system threatens Russia's security";
    const std::string shield = "Missile defence in Europe";
    const std::string wto = "WTO membership";
    const std::string active = "Activation of the system";
    const auto from = [&](auto typed, saying_by_name named) -> entry_twins {
        switch (random.below(7)) {
        case 0: return {noted(when, typed), noted(when, named)};
        case 1: return {statement(when, by(gates), typed), statement(when, by("Robert Gates"), named)};
        case 2: return {statement(when, unnamed(united_states), typed), statement(when, unnamed(us), named)};
        case 3:
            return {statement(when, on_background(serdyukov), typed).in(march_talks),
                    statement(when, on_background("Anatoly Serdyukov"), named).in("Moscow, 17 and 18 March 2008")};
        default:
            return random.chance(50) ? entry_twins{statement(when, by(russia), typed), statement(when, by(them), named)}
                                     : entry_twins{statement(when, by(united_states), typed),
                                                   statement(when, by(us), named)};
        }
    };
    using enum proposal_event;
    switch (random.below(28)) {
    case 0:
        return from(floats(united_states, russia, link_offer, russian_link == access::linked),
                    floats(us, them, link, {issue_named{"Russian link to the system"} == "linked"}));
    case 1:
        return from(floats(united_states, russia, waiting_offer, until(tested, activation == start::once_established),
                           once(tested, activation == start::at_once)),
                    floats(us, them, waits,
                           {until(rain, issue_named{active} == "once_established"),
                            once(rain, issue_named{active} == "at_once")}));
    case 2: return from(tables(russia, united_states, measures), tables(them, us, "A number of measures", {}));
    case 3: return from(requests_in_writing(russia, link_offer), befalls(requested_in_writing, them, link));
    case 4: return from(studies(russia, waiting_offer), befalls(under_study, them, waits));
    case 5: return from(clarifies(united_states, link_offer), befalls(clarified, us, link));
    case 6:
        return from(understands(russia, link_offer, russian_link == access::none),
                    understands(them, link, {issue_named{"Russian link to the system"} == "none"}));
    case 7: return from(denies(russia, link_offer, floated), denies(them, link, floated));
    case 8: return from(accepts(russia, waiting_offer), befalls(accepted, them, waits));
    case 9: return from(lapses(link_offer), befalls(lapsed, {}, link));
    case 10: return from(counters(russia, link_offer, measures), counters(them, link, "A number of measures"));
    case 11:
        return from(expects_answer(united_states, waiting_offer, date(2008, 2, 1)),
                    expects_answer(us, waits, date(2008, 2, 1)));
    case 12: return from(establishes(russia, tested), establishes(them, rain));
    case 13: return from(refutes(united_states, tested), refutes(us, rain));
    case 14:
        return random.chance(50) ? from(believes(russia, threat), believes(them, dire))
                                 : from(denies(united_states, threat), denies(us, dire));
    case 15:
        return random.chance(50)
                   ? from(links(russia, missile_defence, wto_membership), links(them, shield, wto))
                   : from(rejects_linkage(united_states, wto_membership, missile_defence),
                          rejects_linkage(us, wto, shield));
    case 16:
        return random.chance(50) ? from(precondition(russia, missile_defence == system::cancelled, before(wto_membership)),
                                        precondition(them, issue_named{shield} == "cancelled", wto))
                                 : from(precondition(united_states, wto_membership == bid::supported,
                                                     before(missile_defence)),
                                        precondition(us, issue_named{wto} == "supported", shield));
    case 17:
        return from(once(tested, accepts(russia, missile_defence == system::deployed)),
                    once(rain, accepts(them, issue_named{shield} == "deployed")));
    case 18:
        return random.chance(50)
                   ? from(accepts(russia, missile_defence == system::deployed), accepts(them, issue_named{shield} == "deployed"))
                   : from(accepts(russia, missile_defence == system::deployed, provided(activation == start::at_once)),
                          accepts(them, issue_named{shield} == "deployed", issue_named{active} == "at_once"));
    case 19: return from(agrees(wto_membership == bid::supported), agrees(issue_named{wto} == "supported"));
    case 20:
        return from(restates(nuclear_terrorism == accord::in_force),
                    restates(issue_named{"Nuclear terrorism"} == "in_force"));
    case 21:
        return from(rules_out(russia, missile_defence == system::deployed && wto_membership == bid::opposed),
                    rules_out(them, issue_named{shield} == "deployed" && issue_named{wto} == "opposed"));
    case 22:
        return from(holds(russia, missile_defence == system::cancelled), holds(them, issue_named{shield} == "cancelled"));
    case 23:
        return from(meets(march_talks, participants(russia, united_states), about(wto_membership, missile_defence)),
                    meets("Moscow, 17 and 18 March 2008", {them, us}, {wto, shield}));
    case 24: return from(lapses_after(united_states, waiting_offer, date(2008, 1, 10)), lapses_after(us, waits, date(2008, 1, 10)));
    case 25:
        return from(floats(united_states, russia, link_offer, russian_link == access::linked)
                        .expected_by(united_states, date(2008, 1, 30))
                        .lapsing_after(date(2008, 1, 20)),
                    floats(us, them, link, {issue_named{"Russian link to the system"} == "linked"})
                        .expected_by(date(2008, 1, 30))
                        .lapsing_after(date(2008, 1, 20)));
    case 26:
        switch (random.below(3)) {
        case 0: return from(believes(russia, tested, probability{1, 4}), believes(them, rain, 1, 4));
        case 1: return from(believes(united_states, tested, probability{2, 3}), believes(us, rain, 2, 3));
        default:
            return from(status_quo(missile_defence == system::cancelled),
                        status_quo(issue_named{shield} == "cancelled"));
        }
    default:
        return random.chance(50)
                   ? from(holds(united_states, missile_defence == system::deployed, salience{80}),
                          holds(us, issue_named{shield} == "deployed", 80))
                   : from(holds(united_states, wto_membership == bid::opposed),
                          holds(us, issue_named{wto} == "opposed"));
    }
}

struct record_twins {
    record<moscow::framework> typed;
    record_by_name named = moscow_names();
};

// Calls `check(record_twins)` with so many random records, and with the account of moscow_record.hpp. Where the typed one
// is refused, so must the other be, for the same entry and reason.
template <class Check>
void check_record_twins(std::size_t seed, std::size_t count, Check check)
{
    dice random{seed};
    check(record_twins{moscow::account, moscow_account()});
    std::size_t heard = 0;
    for (std::size_t round = 0; round < count; ++round) {
        std::vector<entry<moscow::framework>> typed;
        std::vector<entry_by_name> named;
        for (std::size_t length = 2 + random.below(20); length > 0; --length) {
            entry_twins twins = random_entry(random);
            typed.push_back(twins.typed);
            named.push_back(std::move(twins.named));
        }
        // Without what made no sense, until all does.
        record_twins both;
        while (true) {
            const auto draft = record<moscow::framework>::from(typed);
            const entries_heard answer = both.named.hear(named);
            REQUIRE(static_cast<bool>(draft) == static_cast<bool>(answer));
            CHECK(draft.reason == answer.why.of_record);
            CHECK(draft.entry == answer.entry);
            both.typed = draft.made;
            if (answer)
                break;
            typed.erase(typed.begin() + static_cast<std::ptrdiff_t>(answer.entry));
            named.erase(named.begin() + static_cast<std::ptrdiff_t>(answer.entry));
        }
        heard += typed.size();
        check(both);
    }
    CHECK(heard > (count < 20 ? count : 4 * count)); // a few may happen to be short
}

}

#endif
