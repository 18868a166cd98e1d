// The file that carries the whole account of the Moscow talks, against the typed example: the same record, entry by entry,
// and the same conclusions.

#include <entente/interop/json_record.hpp>

#include <entente/by_name/questions.hpp>
#include <entente/by_name/record/concession_questions.hpp>
#include <entente/by_name/record/course_questions.hpp>
#include <entente/by_name/record/proposal_questions.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/by_name/record/support_questions.hpp>

#include "moscow/findings.hpp"
#include "support/named_bundle.hpp"
#include "support/named_record.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace moscow;

namespace {

std::string named(issue_in<framework> issue) { return std::string{issue.name()}; }
template <class Set>
names_found names_of(const Set& set)
{
    names_found found;
    for (const auto member : set)
        found.emplace_back(member.name());
    return found;
}

// framework, by name.
scenario named_framework()
{
    scenario made = twins::named<framework>();
    for (const auto first : issue_set<framework>::all())
        for (const auto second : linkage_graph{talks}.successors(linkage_kind::leads_to, first))
            CHECK(made.leads_to(named(first), named(second)));
    CHECK(made.interacts({named(missile_defence), named(russian_link), named(activation)}));
    CHECK(made.interacts({named(activation), named(iranian_programme)}));
    CHECK(made.interacts({named(civil_nuclear), named(fuel_services)}));
    CHECK(made.implies(issue_named{named(russian_link)} == "linked", issue_named{named(missile_defence)} == "deployed"));
    return made;
}
record_from_text read_file()
{
    std::ifstream file{ENTENTE_EXAMPLES_DIR "/scenarios/moscow_account.json"};
    record_from_text read = record_from_json(std::string{std::istreambuf_iterator<char>{file}, {}});
    INFO(read.sentence("moscow_account.json"));
    REQUIRE(read);
    return read;
}

}

TEST_CASE("the file carries the account entry by entry, and is as it is written")
{
    const scenario about = named_framework();
    const record_by_name told = twins::named_record(about, account);
    const record_from_text read = read_file();
    CHECK(read.read.made == about);
    CHECK(*read == told);
    CHECK(read->entries().size() == account.size());
}
TEST_CASE("by name, the file leads to the conclusions of the typed example")
{
    const record_from_text read = read_file();
    const record_by_name& told = *read;
    const scenario now = dossier_as_of(told, tuesday);
    CHECK(blocking(now) == names_of(blocking(talks)));
    CHECK(standings(now).size() == framework::issue_count);
    for (const auto issue : issue_set<framework>::all())
        CHECK(standings(now)[issue.index()] == status(talks, issue));
    CHECK(blocking(*what_if(told, tuesday, tested.name, contingency_state::established)) ==
          names_of(blocking(once_tested)));

    const auto open = outstanding(told, tuesday);
    REQUIRE(open.size() == on_the_table.size());
    for (std::size_t place = 0; place < open.size(); ++place) {
        CHECK(open[place].proposal == on_the_table[place].proposal);
        CHECK(open[place].turn == on_the_table[place].turn.name());
        CHECK(open[place].waiting == on_the_table[place].waiting);
        CHECK(open[place].requests_in_writing == on_the_table[place].requests_in_writing);
    }
    const auto stalling_then = stalled(told, eve, std::chrono::days{100});
    REQUIRE(stalling_then.size() == stalled_on_the_eve.size());
    CHECK(stalling_then[0].proposal == stalled_on_the_eve[0].proposal);
    const auto contested = contested_events(told, tuesday);
    REQUIRE(contested.size() == told_differently.size());
    for (std::size_t place = 0; place < contested.size(); ++place) {
        CHECK(contested[place].proposal == told_differently[place].proposal);
        CHECK(contested[place].event == told_differently[place].event);
        CHECK(contested[place].denied == told_differently[place].denied);
    }
    CHECK(misunderstandings(told, tuesday).size() == misunderstood.size());
    CHECK(provenance(told, eve, tuesday) == provenance_by_name{names_of(in_the_document.restated),
                                                               names_of(in_the_document.carried_over),
                                                               names_of(in_the_document.new_initiatives)});
    CHECK(results_of(told, march_talks.name)->standings == names_of(in_two_days.standings()));
    CHECK(results_of(told, ministers.name)->standings.empty());
    CHECK(unchanged(told, autumn, tuesday) == std::vector<names_found>{names_of(unmoved[party_in<framework>{united_states}]),
                                                                       names_of(unmoved[party_in<framework>{russia}])});
    for (const auto issue : issue_set<framework>::all())
        for (const auto kind : {third_party_kind::host, third_party_kind::target, third_party_kind::mediator})
            CHECK(*concerned(now, named(issue), kind) == names_of(concerned<framework>(issue, kind)));
    CHECK(concessions(told).size() == conceded.size());
    CHECK(reciprocity(told, "United States", "Russia")->received == given_and_received.received);
    CHECK(trend(told).trend == the_course.trend());
    REQUIRE(momentum(told).size() == opened.size());
    for (std::size_t place = 0; place < opened.size(); ++place)
        CHECK(momentum(told)[place].kind == opened[place].kind);
    CHECK(spillover(told, autumn, tuesday) ==
          spillover_by_name{names_of(held_down.disputes), held_down.share, names_of(held_down.unmoved)});
    CHECK(support_of(told, "Russia", named(missile_defence), tuesday)->size() == behind_the_refusal.size());
    CHECK(resting_on(told, assertions_of(slipping.name), attribution::on_background));
}
