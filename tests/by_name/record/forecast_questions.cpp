#include <entente/by_name/record/forecast_questions.hpp>

#include <entente/ask/forecasts.hpp>

#include "support/moscow_worth.hpp"
#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace moscow;

namespace {

const std::string test = "Iran has tested a missile that can reach Europe";
const std::vector<std::string> as_it_is{"deployed", "none", "at_once", "supported", "in_force"};
constexpr package<framework> as_it_stands{missile_defence == moscow::system::deployed, russian_link == access::none,
                                          activation == start::at_once, wto_membership == bid::supported,
                                          nuclear_terrorism == accord::in_force};

}

TEST_CASE("records of types and by name expect the same of the future")
{
    std::size_t known = 0;
    twins::check_record_twins(29, rounds(300), [&](const twins::record_twins& both) {
        for (const auto when : {date(2008, 1, 5), date(2008, 1, 12), date(2008, 3, 18)}) {
            for (std::size_t place = 0; place < 2; ++place) {
                const auto party = party_in<framework>::at(place);
                CHECK(*probability_of(both.named, party.name(), test, when) ==
                      probability_of(both.typed, party, tested, when));
            }
            std::vector<possible_bet_by_name> odds;
            for (const possible_bet<framework>& bet : bets(both.typed, tested, when))
                odds.push_back({std::string{bet.believer.name()}, std::string{bet.sceptic.name()}, bet.more_likely,
                                bet.less_likely});
            CHECK(*bets(both.named, test, when) == odds);

            const auto typed = expected_worth(both.typed, worth, waiting_offer, as_it_stands, when);
            const auto named = expected_worth(both.named, waiting_offer.name, as_it_is, when);
            REQUIRE(named);
            REQUIRE(named->each.size() == 2);
            for (std::size_t place = 0; place < 2; ++place) {
                CHECK(named->each[place].party == party_in<framework>::at(place).name());
                CHECK(named->each[place].is_known == typed.known.contains(party_in<framework>::at(place)));
                CHECK(named->each[place].worth == typed.worth[place]);
                CHECK(named->each[place].gain == typed.gain[place]);
                known += named->each[place].is_known ? 1U : 0U;
            }
            CHECK((!named->is_feasible || typed.is_feasible)); // what is agreed must be kept, too
        }
    });
    CHECK(known > rounds(300) / 10);
}
TEST_CASE("a bet that both would make")
{
    scenario about = twins::moscow_bundle();
    CHECK(about.values("United States", "Activation of the system", {10, -10}));
    CHECK(about.values("Russia", "Activation of the system", {-10, 10}));
    CHECK(about.values("United States", "WTO membership", {0, 3}));
    CHECK(about.values("Russia", "WTO membership", {0, 3}));
    record_by_name told{about};
    CHECK(told.add_proposal("A bet"));
    CHECK(told.add_contingency(test));
    const issue_named active{"Activation of the system"};
    const issue_named wto{"WTO membership"};
    CHECK(told.hear({noted(autumn, floats("United States", "Russia", "A bet",
                                          {until(test, active == "once_established"), once(test, active == "at_once"),
                                           wto == "supported"})),
                     noted(autumn, believes("United States", test, 3, 5)),
                     noted(autumn, believes("Russia", test, 2, 5))}));
    const std::vector<std::string> opposed{"deployed", "none", "at_once", "opposed", "in_force"};
    const auto expected = expected_worth(told, "A bet", opposed, eve);
    REQUIRE(expected);
    CHECK(expected->each[0].worth == fraction{50'000, 1}); // 3/5 of 10, 2/5 of -10, and 3
    CHECK(expected->each[1].worth == fraction{50'000, 1});
    CHECK(expected->each[0].gain == fraction{-50'000, 1});
    CHECK_FALSE(expected->all_gain());
    CHECK(bets(told, test, eve)->size() == 1);
    // What has been agreed since must be kept.
    CHECK(expected->is_feasible);
    CHECK(told.hear(noted(winter, agrees(active == "at_once"))));
    CHECK_FALSE(expected_worth(told, "A bet", opposed, eve)->is_feasible);
}
TEST_CASE("names that the record does not know are told, and packages that are none")
{
    const record_by_name told = twins::moscow_account();
    CHECK(probability_of(told, "Rusia", test, eve).why.why == unheard::unknown_party);
    CHECK(probability_of(told, "Russia", "rain", eve).why.why == unheard::unknown_contingency);
    CHECK(bets(told, "rain", eve).why.why == unheard::unknown_contingency);
    CHECK(expected_worth(told, "A link", as_it_is, eve).why.why == unheard::unknown_proposal);
    CHECK(expected_worth(told, "A number of measures", {"deployed"}, eve).why.why == unheard::unknown_option);
}
