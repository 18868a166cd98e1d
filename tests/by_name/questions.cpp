#include <entente/by_name/questions.hpp>

#include <entente/ask/acceptance.hpp>
#include <entente/ask/agenda.hpp>
#include <entente/ask/standing.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

template <class Set>
names_found names_of(const Set& set)
{
    names_found found;
    for (const auto member : set)
        found.emplace_back(member.name());
    return found;
}
template <class Sets>
std::vector<names_found> all_names_of(const Sets& sets)
{
    std::vector<names_found> found;
    for (const auto& set : sets)
        found.push_back(names_of(set));
    return found;
}

// Every question, asked of both.
template <class B>
void check_twins(const scenario& by_name, const dossier<B>& typed)
{
    CHECK(blocking(by_name) == names_of(blocking(typed)));
    CHECK(blocking(by_name, red_lines_only) == names_of(blocking(typed, red_lines_only)));
    CHECK(blocking_sets(by_name).sets == all_names_of(blocking_sets(typed)));
    CHECK(blocking_sets(by_name).complete == blocking_sets(typed).complete());
    CHECK(blocking_sets(by_name, red_lines_only).sets == all_names_of(blocking_sets(typed, red_lines_only)));
    CHECK(conflicts(by_name).sets == all_names_of(conflicts(typed)));
    CHECK(early_harvests(by_name).sets == all_names_of(early_harvests(typed)));
    CHECK(disputed(by_name) == names_of(disputed(typed)));
    CHECK(agenda(by_name) == names_of(agenda(typed)));
    CHECK(ready(by_name) == names_of(ready(typed)));
    const standing_table<B> table = standings(typed);
    for (std::size_t place = 0; place < B::issue_count; ++place) {
        const auto issue = issue_in<B>::at(place);
        CHECK(standings(by_name)[place] == table[issue]);
        CHECK(*status(by_name, issue.name()) == status(typed, issue));
        CHECK(*contention(by_name, issue.name()) == contention(typed, issue));
        for (std::size_t option = 0; option < by_name.bundle().issue(place).size(); ++option) {
            const auto option_index = static_cast<model::option_index>(option);
            names_found expected;
            for (std::size_t party = 0; party < B::party_count; ++party)
                if (solve::dissents(typed.view(), party, place, option_index))
                    expected.emplace_back(party_in<B>::at(party).name());
            CHECK(*dissenters(by_name, issue.name(), by_name.bundle().issue(place).option(option)) == expected);
        }
    }
    for (const issue_set<B>& harvest : early_harvests(typed)) {
        const auto expected = settlement(typed, harvest);
        const asked<package_found> found = settlement(by_name, names_of(harvest));
        REQUIRE(found);
        REQUIRE(found->exists == expected.exists);
        for (std::size_t place = 0; expected && place < B::issue_count; ++place) {
            const model::option_index option = expected.package.options()[place];
            CHECK(found->options[place] ==
                  (option == model::unsettled ? "" : by_name.bundle().issue(place).option(option)));
        }
    }
}

}

TEST_CASE("a scenario answers by name what a typed dossier answers")
{
    check_twins(twins::moscow_talks(), moscow::talks);
    check_twins(twins::moscow_offer_taken(), moscow::offer_taken);
    check_twins(twins::trade_round_table(), trade::round_table);
}

TEST_CASE("what blocks the bargain of the two governments is missile defence")
{
    const scenario talks = twins::moscow_talks();
    CHECK(blocking(talks) == names_found{"Missile defence in Europe"});
    CHECK(*position(talks, "Russia", "Missile defence in Europe") == "cancelled");
    CHECK(position(talks, "Russia", "Activation of the system")->empty());
    CHECK(*status_quo(talks, "Missile defence in Europe") == "cancelled");
    CHECK(status_quo(talks, "WTO membership")->empty());
    CHECK(*dissenters(talks, "Missile defence in Europe", "deployed") == names_found{"Russia"});
    CHECK(*status(talks, "Nuclear terrorism") == standing::restated);
    CHECK(blocking(twins::moscow_offer_taken()).empty());
    const asked<package_found> deal =
        settlement(twins::moscow_offer_taken(), {"Missile defence in Europe", "Russian link to the system",
                                             "Activation of the system", "WTO membership", "Nuclear terrorism"});
    REQUIRE(deal);
    REQUIRE(*deal);
    CHECK(deal->options == std::vector<std::string>{"deployed", "linked", "once_established", "supported", "in_force"});
}

TEST_CASE("a question about an unknown name says which, and which ones come close")
{
    const scenario talks = twins::moscow_talks();
    CHECK(status(talks, "WTO").why.suggestions == names_found{"WTO membership"});
    CHECK(contention(talks, "Kosovo").sentence() == "\"Kosovo\": no issue has this name");
    CHECK(position(talks, "Rusia", "WTO membership").why.suggestions == names_found{"Russia"});
    CHECK(position(talks, "Russia", "Kosovo").why.why == unheard::unknown_issue);
    CHECK(status_quo(talks, "").why.why == unheard::unknown_issue);
    CHECK(dissenters(talks, "WTO membership", "support").why.suggestions == names_found{"supported"});
    CHECK(settlement(talks, {"WTO membership", "Kosovo"}).why.why == unheard::unknown_issue);
    CHECK_FALSE(settlement(talks, {"Kosovo"}));
}

TEST_CASE("as many sets are answered as are asked for")
{
    scenario talks;
    CHECK(talks.add_party("Alpha"));
    CHECK(talks.add_party("Beta"));
    // Two issues that can't both be settled, seven times.
    for (int pair = 0; pair < 7; ++pair) {
        const std::string left = "left " + std::to_string(pair);
        const std::string right = "right " + std::to_string(pair);
        CHECK(talks.add_issue(left, {"a", "b"}));
        CHECK(talks.add_issue(right, {"a", "b"}));
        CHECK(talks.holds("Alpha", left, "a"));
        CHECK(talks.holds("Alpha", right, "a"));
        CHECK(talks.accepts("Beta", issue_named{left} == "a"));
        CHECK(talks.accepts("Beta", issue_named{right} == "a"));
        CHECK(talks.rules_out("Beta", issue_named{left} == "a" && issue_named{right} == "a"));
    }
    CHECK(blocking_sets(talks).size() == 64);
    CHECK_FALSE(blocking_sets(talks).complete);
    CHECK(blocking_sets(talks, 1'000).size() == 128);
    CHECK(blocking_sets(talks, 1'000).complete);
    CHECK(early_harvests(talks, 3).size() == 3);
    CHECK(conflicts(talks).size() == 7);
    CHECK_FALSE(conflicts(talks, 6).complete);
    CHECK(blocking_sets(talks, 0).empty());
}

TEST_CASE("a scenario without parties, or without issues, has answers too")
{
    scenario empty;
    CHECK(blocking(empty).empty());
    CHECK(blocking_sets(empty).sets == std::vector<names_found>{{}});
    CHECK(conflicts(empty).empty());
    CHECK(agenda(empty).empty());
    CHECK(ready(empty).empty());
    CHECK(standings(empty).empty());
    CHECK(disputed(empty).empty());
    CHECK(*settlement(empty, {}));

    scenario nobody;
    CHECK(nobody.add_issue("Only", {"a", "b"}));
    CHECK(nobody.add_issue("Agreed", {"a", "b"}));
    CHECK(nobody.agrees("Agreed", "b"));
    CHECK(blocking(nobody).empty());
    CHECK(standings(nobody) == std::vector<standing>{standing::reconcilable, standing::agreed});
    CHECK(ready(nobody) == names_found{"Only"});
    CHECK(dissenters(nobody, "Only", "a")->empty());
    CHECK(settlement(nobody, {"Only", "Agreed"})->options == std::vector<std::string>{"a", "b"});

    scenario nothing;
    CHECK(nothing.add_party("Alone"));
    CHECK(blocking(nothing).empty());
    CHECK(agenda(nothing).empty());
}
