#include <entente/by_name/record/proposal_questions.hpp>

#include <entente/ask/meetings.hpp>
#include <entente/ask/proposals.hpp>

#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;
using moscow::date;
using moscow::framework;

namespace {

const std::string link_offer = "A link to the system";
const std::string waiting_offer = "Activation that waits";
const std::string tested = "Iran has tested a missile that can reach Europe";

template <class List>
std::vector<outstanding_by_name> named(const List& typed)
{
    std::vector<outstanding_by_name> found;
    for (const outstanding_proposal<framework>& open : typed)
        found.push_back({std::string{open.proposal}, std::string{open.by.name()}, std::string{open.to.name()},
                         std::string{open.turn.name()}, open.made, open.waiting, open.idle, open.requests_in_writing,
                         open.answer_is_expected, open.expected_by, open.will_lapse, open.lapses_after});
    return found;
}

}

TEST_CASE("proposals of types and by name wait, are contested and misunderstood alike")
{
    std::size_t waiting = 0;
    std::size_t contested = 0;
    twins::check_record_twins(22, rounds(100), [&](const twins::record_twins& both) {
        for (const auto when : {date(2008, 1, 6), date(2008, 1, 12), date(2008, 3, 18)}) {
            CHECK(outstanding(both.named, when) == named(outstanding(both.typed, when)));
            for (const int span : {0, 3, 60})
                CHECK(stalled(both.named, when, std::chrono::days{span}) ==
                      named(stalled(both.typed, when, std::chrono::days{span})));
            std::vector<contested_by_name> events;
            for (const auto& each : contested_events(both.typed, when))
                events.push_back({std::string{each.proposal}, each.event, std::string{each.told_by.name()},
                                  std::string{each.not_told_by.name()}, each.denied, each.date});
            CHECK(contested_events(both.named, when) == events);
            std::vector<misunderstanding_by_name> misread;
            for (const auto& each : misunderstandings(both.typed, when))
                misread.push_back({std::string{each.proposal}, std::string{each.by.name()},
                                   twins::names_of(each.issues), each.said_to_be_clarified, each.since});
            CHECK(misunderstandings(both.named, when) == misread);
            std::vector<disputed_claim_by_name> disputed;
            disputed_claims(both.typed, when, [&](const disputed_claim<framework>& each) {
                disputed.push_back({std::string{each.claim}, std::string{each.asserted_by.name()},
                                    std::string{each.denied_by.name()}});
            });
            CHECK(disputed_claims(both.named, when) == disputed);
            for (const auto state : {contingency_state::unknown, contingency_state::established}) {
                const auto terms = terms_if(both.typed, moscow::waiting_offer, when, moscow::tested, state);
                names_found options;
                for (std::size_t issue = 0; issue < framework::issue_count; ++issue)
                    options.push_back(entente::detail::option_name(both.named.nothing_said().made, issue,
                                                                   terms.options()[issue]));
                CHECK(*terms_if(both.named, waiting_offer, when, tested, state) == options);
            }
            std::vector<move_by_name> moves;
            for (const auto& each : moves_at(both.typed, moscow::march_talks)) {
                const auto only = [](const party_set<framework>& set) {
                    return set.empty() ? std::string{} : twins::names_of(set)[0];
                };
                moves.push_back({std::string{each.proposal}, each.event, only(each.by), only(each.told_by), each.date});
            }
            CHECK(*moves_at(both.named, "Moscow, 17 and 18 March 2008") == moves);
            waiting += outstanding(both.named, when).size();
            contested += events.size();
        }
    });
    CHECK(waiting > rounds(100) / 10);
    CHECK(contested > rounds(100) / 10);
}
TEST_CASE("what the account says of its offers")
{
    const record_by_name told = twins::moscow_account();
    const auto open = outstanding(told, date(2008, 3, 18));
    REQUIRE(open.size() == 3);
    CHECK(open[0].proposal == link_offer);
    CHECK(open[0].turn == "United States");
    CHECK(open[0].requests_in_writing == 2);
    CHECK(open[0].answer_is_expected);
    CHECK(open[0].expected_by == date(2008, 4, 6));
    CHECK(stalled(told, date(2008, 3, 16), std::chrono::days{155}).size() == 1);
    CHECK(misunderstandings(told, date(2008, 3, 18)) ==
          std::vector<misunderstanding_by_name>{
              {link_offer, "Russia", {"Russian link to the system"}, true, date(2008, 1, 15)}});
}
TEST_CASE("terms of proposals that the record does not know are told")
{
    const record_by_name told = twins::moscow_account();
    const auto when = date(2008, 1, 1);
    CHECK(terms_if(told, "A link", when, tested, contingency_state::unknown).why.why == unheard::unknown_proposal);
    CHECK(terms_if(told, link_offer, when, "x", contingency_state::unknown).why.why == unheard::unknown_contingency);
}
TEST_CASE("a proposal to several waits for each, and lapses after its day")
{
    scenario about = twins::moscow_bundle();
    CHECK(about.add_party("Poland"));
    record_by_name told{about};
    CHECK(told.add_proposal("offer"));
    CHECK(told.hear(noted(date(2008, 1, 1), floats("United States", "Russia", "offer")
                                                .and_to("Poland")
                                                .lapsing_after(date(2008, 1, 9)))));
    CHECK(told.hear(noted(date(2008, 1, 2), befalls(proposal_event::rejected, "Poland", "offer"))));
    CHECK(outstanding(told, date(2008, 1, 1)).size() == 2);
    const auto open = outstanding(told, date(2008, 1, 9));
    REQUIRE(open.size() == 1);
    CHECK(open[0].to == "Russia");
    CHECK(open[0].lapses_after == date(2008, 1, 9));
    CHECK(outstanding(told, date(2008, 1, 10)).empty());
    CHECK(moves_at(told, "Sochi").why.why == unheard::unknown_meeting);
}
