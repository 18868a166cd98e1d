#include <entente/by_name/third_parties_by_name.hpp>

#include <entente/by_name/questions.hpp>
#include <entente/by_name/scenario.hpp>

#include "support/by_name.hpp"
#include "support/dice.hpp"
#include "support/shield.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

TEST_CASE("hosts and targets are those of what they name, mediators and observers may be of all")
{
    scenario said = twins::moscow_talks();
    const std::string defence = "Missile defence in Europe";
    CHECK(said.add_third_party("Poland", third_party_kind::host, {defence}));
    CHECK(said.add_third_party("Iran", third_party_kind::target, {defence}));
    CHECK(said.add_third_party("Norway", third_party_kind::mediator));
    CHECK(said.add_third_party("Norway", third_party_kind::observer, {"WTO membership", defence, "WTO membership"}));
    CHECK(said.add_third_party("Poland", third_party_kind::host, {defence})); // once more
    REQUIRE(said.bundle().third_parties().size() == 4);
    CHECK(said.bundle().third_parties()[3].issues == std::vector<std::uint32_t>{0, 3});
    CHECK(*concerned(said, defence, third_party_kind::host) == names_found{"Poland"});
    CHECK(*concerned(said, defence, third_party_kind::target) == names_found{"Iran"});
    CHECK(*concerned(said, defence, third_party_kind::observer) == names_found{"Norway"});
    CHECK(*concerned(said, "Nuclear terrorism", third_party_kind::mediator) == names_found{"Norway"});
    CHECK(concerned(said, "Nuclear terrorism", third_party_kind::observer)->empty());
    CHECK(concerned(said, "Kosovo", third_party_kind::host).why.why == unheard::unknown_issue);
    // They are part of what the scenario is, and have no say in it.
    CHECK_FALSE(said == twins::moscow_talks());
    CHECK(blocking(said) == blocking(twins::moscow_talks()));
}
TEST_CASE("a third party is no party, and is about issues and parties that there are")
{
    scenario said = twins::moscow_talks();
    const scenario before = said;
    const auto why_not = [&said](std::string_view name, third_party_kind kind, const std::vector<std::string>& about) {
        return said.add_third_party(name, kind, about).why;
    };
    CHECK(why_not("Russia", third_party_kind::observer, {}) == unheard::party_named_twice);
    CHECK(why_not("", third_party_kind::observer, {}) == unheard::name_is_empty);
    CHECK(why_not("Poland", third_party_kind::host, {}) == unheard::third_party_without_an_issue);
    CHECK(why_not("Poland", third_party_kind::consents, {}) == unheard::third_party_without_an_issue);
    CHECK(why_not("Congress", third_party_kind::ratifies, {}) == unheard::third_party_without_a_principal);
    CHECK(said.add_ratifier("", "Russia").why == unheard::name_is_empty);
    CHECK(said.add_ratifier("United States", "Russia").why == unheard::party_named_twice);
    CHECK(said.add_ratifier("Congress", "United Stats").sentence() ==
          "\"United Stats\": no party has this name; close to it: \"United States\"");
    CHECK(said.add_third_party("Poland", third_party_kind::consents, {"WTO member"}).suggestions ==
          std::vector<std::string>{"WTO membership"});
    CHECK(said.add_third_party("Poland", third_party_kind::host, {"WTO member"}).suggestions ==
          std::vector<std::string>{"WTO membership"});
    CHECK(said == before);
    CHECK(said.add_third_party("Poland", third_party_kind::observer));
    CHECK(said.add_party("Poland").why == unheard::party_named_twice);
}

TEST_CASE("beyond its say, what a third party says is refused by name as it is in types")
{
    scenario said = twins::named<shield::framework>();
    const scenario before = said;
    const issue_named defence{"Missile defence"};
    const issue_named joining{"WTO membership"};
    const auto is_refused = [](const heard& answer) {
        return answer.why == unheard::clause_contradicts &&
               answer.of_clause == refusal::third_party_has_no_say_on_the_issue;
    };
    CHECK(is_refused(said.holds("Poland", "WTO membership", "supported")));
    CHECK(is_refused(said.matters("Poland", "WTO membership", 50)));
    CHECK(is_refused(said.accepts("Poland", joining == "supported")));
    CHECK(is_refused(said.rules_out("Poland", joining == "supported")));
    CHECK(is_refused(said.rules_out("Poland", defence == "deployed" && joining == "opposed")));
    CHECK(said.holds("Norway", "WTO membership", "supported").sentence() ==
          "\"Norway\": this third party has no say: it has one where its consent is needed, or where it ratifies");
    CHECK(position(said, "Iran", "WTO membership").why.why == unheard::third_party_has_no_say);
    CHECK(said.holds("Polland", "WTO membership", "supported").suggestions == names_found{"Poland"});
    CHECK(said.no_deal("Congress", 1).sentence() == "\"Congress\": this is a third party, where a party is expected");
    CHECK(said.values("Norvay", "WTO membership", {0, 1}).why == unheard::unknown_party);
    CHECK(said == before);
    CHECK(said.matters("Poland", "Missile defence", 50));
    CHECK(said.accepts("Poland", defence == "deployed", joining == "opposed"));
    CHECK(said.holds("Congress", "WTO membership", "supported"));
    CHECK(*position(said, "Congress", "WTO membership") == "supported");
    CHECK(*concerned(said, "WTO membership", third_party_kind::ratifies) == names_found{"Congress"});
    CHECK(*concerned(said, "Missile defence", third_party_kind::consents) == names_found{"Poland"});
    CHECK(concerned(said, "WTO membership", third_party_kind::consents)->empty());
}
TEST_CASE("worth is the parties' alone")
{
    scenario made = twins::named<shield::framework>();
    CHECK(made.values("Russia", "WTO membership", {0, 7}));
    CHECK(made.values("United States", "Missile defence", {0, 5}));
    CHECK(made.problem().parties == 2);
    CHECK(made.problem().worth_of(1, 1, 1) == 70'000);
    // Whoever comes to have a say later changes nothing of it.
    scenario two;
    for (const char* const name : {"United States", "Russia"})
        CHECK(two.add_party(name));
    for (std::size_t issue = 0; issue < 3; ++issue)
        CHECK((issue < 2 ? two.add_issue(made.bundle().issue(issue).name(), {"a", "b"})
                         : two.add_ordered_issue(made.bundle().issue(issue).name(), {"a", "b", "c"})));
    CHECK(two.values("Russia", "WTO membership", {0, 7}));
    CHECK(two.values("United States", "Missile defence", {0, 5}));
    const model::problem before = two.problem();
    CHECK(before == made.problem());
    CHECK(two.add_ratifier("Congress", "United States"));
    CHECK(two.problem() == before);
    CHECK(two.add_issue("More", {"a", "b"}));
    CHECK(two.values("Russia", "More", {1, 2}));
    CHECK(two.problem().worth_of(1, 3, 1) == 20'000);
    CHECK(two.problem().worth_of(1, 1, 1) == 70'000);
}
TEST_CASE("whatever the order in which actors and issues are told, and whatever is said between, nothing is lost")
{
    dice random{1988};
    for (int round = 0; round < 60; ++round) {
        // What is to be told, each behind what it needs.
        struct step {
            std::string who;
            bool is_party;
            std::string about; // the party for which it ratifies, or the issue to which it consents
        };
        const std::vector<step> cast{{"A", true, {}},  {"R", false, "A"}, {"B", true, {}}, {"C", false, "ordered"},
                                     {"D", true, {}}, {"R", false, "B"}, {"C", false, "nominal"}};
        const auto add = [](scenario& made, const step& one) {
            return one.is_party       ? made.add_party(one.who)
                   : one.who == "R" ? made.add_ratifier("R", one.about)
                                    : made.add_third_party("C", third_party_kind::consents, {one.about});
        };
        const auto speak = [](scenario& made, const std::string& who, std::size_t what) {
            const issue_named ordered{"ordered"};
            const issue_named nominal{"nominal"};
            switch (what) {
            case 0: return made.holds(who, "ordered", "c", 70);
            case 1: return made.accepts(who, nominal == "y");
            case 2: return made.accepts(who, ordered <= "b", nominal == "x");
            case 3: return made.rules_out(who, ordered == "a" && nominal == "y");
            default: return made.rules_out(who, nominal == "x");
            }
        };
        scenario late;
        scenario early;
        REQUIRE(late.add_issue("nominal", {"x", "y"}));
        REQUIRE(late.add_ordered_issue("ordered", {"a", "b", "c"}));
        REQUIRE(early.add_issue("nominal", {"x", "y"}));
        REQUIRE(early.add_ordered_issue("ordered", {"a", "b", "c"}));
        REQUIRE(early.add_issue("last", {"1", "2"}));
        for (const bool are_parties : {true, false})
            for (const step& one : cast)
                if (one.is_party == are_parties)
                    REQUIRE(add(early, one));
        const std::size_t last = random.below(cast.size());
        for (std::size_t place = 0; place < cast.size(); ++place) {
            REQUIRE(add(late, cast[place]));
            if (place == last)
                REQUIRE(late.add_issue("last", {"1", "2"}));
            for (std::size_t count = random.below(3); count > 0; --count) {
                const std::string& who = cast[random.below(place + 1)].who;
                const std::size_t what = random.below(5);
                // Heard late, or refused for want of a say that comes later only: then it is not said at all.
                if (speak(late, who, what))
                    REQUIRE(speak(early, who, what));
            }
        }
        REQUIRE(late == early);
        REQUIRE(blocking(late) == blocking(early));
    }
}
