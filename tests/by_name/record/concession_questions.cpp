#include <entente/by_name/record/concession_questions.hpp>

#include <entente/ask/concessions.hpp>

#include "support/moscow_worth.hpp"
#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using moscow::date;
using moscow::framework;

namespace {

constexpr auto us = party_in<framework>::at(0);
constexpr auto them = party_in<framework>::at(1);

concession_by_name named(const concession<framework>& typed)
{
    return {std::string{typed.by.name()}, std::string{typed.to.name()}, std::string{typed.issue.name()}, typed.kind,
            typed.date};
}
template <class List>
std::vector<concession_by_name> all_named(const List& typed)
{
    std::vector<concession_by_name> found;
    for (const concession<framework>& each : typed)
        found.push_back(named(each));
    return found;
}
double in_points(model::units units) { return static_cast<double>(units) / 10'000; }

}

TEST_CASE("records of types and by name tell the same concessions, of the same worth")
{
    std::size_t conceded = 0;
    std::size_t valued = 0;
    twins::check_record_twins(23, rounds(300), [&](const twins::record_twins& both) {
        CHECK(concessions(both.named) == all_named(concessions(both.typed)));
        const auto balance = reciprocity(both.typed, us, them);
        const auto of_names = reciprocity(both.named, "United States", "Russia");
        CHECK(of_names->given == balance.given);
        CHECK(of_names->received == balance.received);
        CHECK(of_names->balance() == balance.balance());
        CHECK(of_names->unanswered == all_named(balance.unanswered));

        const auto typed_worth = concessions(both.typed, moscow::worth);
        const auto named_worth = valued_concessions(both.named);
        REQUIRE(named_worth.size() == typed_worth.size());
        for (std::size_t place = 0; place < named_worth.size(); ++place) {
            CHECK(named_worth[place].made == named(typed_worth[place].made));
            CHECK(named_worth[place].is_known == typed_worth[place].is_known);
            CHECK(named_worth[place].cost_in_points() == typed_worth[place].cost);
            CHECK(named_worth[place].gain_in_points() == typed_worth[place].gain);
            valued += named_worth[place].is_known ? 1U : 0U;
        }
        const auto typed_sum = reciprocity(both.typed, moscow::worth, us, them);
        const auto named_sum = reciprocity_in_worth(both.named, "United States", "Russia");
        CHECK(in_points(named_sum->given) == typed_sum.given);
        CHECK(in_points(named_sum->received) == typed_sum.received);
        CHECK(in_points(named_sum->cost) == typed_sum.cost);
        CHECK(in_points(named_sum->cost_to_other) == typed_sum.cost_to_other);
        CHECK(named_sum->unknown == typed_sum.unknown);
        conceded += named_worth.size();
    });
    CHECK(conceded >= rounds(300) / 50);
    CHECK(valued >= rounds(300) / 300);
}
TEST_CASE("where the parties start from is no move, and what they say then may be")
{
    record_by_name told = twins::moscow_names();
    const auto supported = issue_named{"WTO membership"} == "supported";
    CHECK(told.hear({noted(date(2008, 1, 1), holds("Russia", supported)),
                     noted(date(2008, 1, 1), holds("United States", supported))}));
    CHECK(concessions(told).empty());
    CHECK(told.hear({noted(date(2008, 1, 2), holds("United States", issue_named{"WTO membership"} == "opposed")),
                     noted(date(2008, 1, 3), holds("United States", supported))}));
    REQUIRE(concessions(told).size() == 1);
    CHECK(concessions(told)[0].date == date(2008, 1, 3));
}
TEST_CASE("concessions of parties that have said nothing of worth have none that is known")
{
    record_by_name told{twins::moscow_bundle()};
    const issue_named defence{"Missile defence in Europe"};
    CHECK(told.hear({noted(date(2008, 1, 1), holds("Russia", defence == "cancelled")),
                     noted(date(2008, 1, 1), holds("United States", defence == "deployed")),
                     noted(date(2008, 1, 2), accepts("Russia", defence == "deployed"))}));
    REQUIRE(valued_concessions(told).size() == 1);
    CHECK_FALSE(valued_concessions(told)[0].is_known);
    CHECK(reciprocity_in_worth(told, "United States", "Russia")->unknown == 1);
}
TEST_CASE("units of a point are the scenario's own")
{
    scenario about;
    CHECK(about.add_party("Buyer"));
    CHECK(about.add_party("Seller"));
    CHECK(about.add_issue("Roof", {"old", "new"}));
    CHECK(about.set_units_per_point(3));
    CHECK(about.values_in_units("Buyer", "Roof", {0, 7}));
    CHECK(about.values_in_units("Seller", "Roof", {5, 1}));
    record_by_name told{about};
    const issue_named roof{"Roof"};
    CHECK(told.hear({noted(date(2008, 1, 1), holds("Buyer", roof == "new")),
                     noted(date(2008, 1, 1), holds("Seller", roof == "old")),
                     noted(date(2008, 1, 2), accepts("Seller", roof == "new"))}));
    REQUIRE(valued_concessions(told).size() == 1);
    CHECK(valued_concessions(told)[0].cost == 4);
    CHECK(valued_concessions(told)[0].gain_in_points() == 7.0 / 3);
    CHECK(reciprocity_in_worth(told, "Seller", "Buyer")->balance() == 7);
}
TEST_CASE("parties that the record does not know concede nothing to each other")
{
    const record_by_name told = twins::moscow_account();
    CHECK(reciprocity(told, "Russia", "Rusia").why.why == unheard::unknown_party);
    CHECK(reciprocity_in_worth(told, "", "Russia").why.why == unheard::unknown_party);
}
TEST_CASE("nobody concedes to itself in random records about quantities and ordered issues")
{
    dice random{25};
    for (unsigned round = 0; round < rounds(100); ++round)
        for (const concession_by_name& each : concessions(twins::random_record(random, 40)))
            CHECK(each.by != each.to);
}
