#include <entente/show/timeline_by_name.hpp>

#include <entente/by_name/record/questions.hpp>
#include <entente/show/html.hpp>
#include <entente/show/markdown.hpp>
#include <entente/show/svg/timeline.hpp>
#include <entente/show/timeline_of.hpp>

#include "support/moscow_record.hpp"
#include "support/record_by_name.hpp"
#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

// The names of enumerators are words of a program; told to people, their underscores are spaces, which names of a
// scenario are not made to be.
std::string spaced(std::string name)
{
    for (char& letter : name)
        letter = letter == '_' ? ' ' : letter;
    return name;
}
condition_by_name spaced(const condition_by_name& given)
{
    using kind = condition_step::kind;
    std::vector<condition_by_name> stack;
    for (const condition_step& step : given.steps()) {
        if (step.what == kind::term) {
            stack.push_back(condition_by_name::term(step.issue, spaced(step.least)));
        } else if (step.what == kind::negation) {
            stack.back() = !stack.back();
        } else {
            const condition_by_name right = stack.back();
            stack.pop_back();
            stack.back() = step.what == kind::both ? stack.back() && right : stack.back() || right;
        }
    }
    return stack.empty() ? condition_by_name{} : stack.back();
}
record_by_name spaced(const record_by_name& told)
{
    scenario about;
    const bundle_by_name& bundle = told.bundle();
    for (std::size_t party = 0; party < bundle.parties().size(); ++party)
        CHECK(about.add_party(bundle.parties()[party]));
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue) {
        std::vector<std::string> options;
        for (std::size_t option = 0; option < bundle.issue(issue).size(); ++option)
            options.push_back(spaced(bundle.issue(issue).option(option)));
        CHECK(about.add_issue(bundle.issue(issue).name(), options));
    }
    record_by_name made{about};
    const record_names& names = told.names();
    for (const representative_by_name& each : names.representatives)
        CHECK(made.add_representative(each.name, each.party, each.office));
    for (std::size_t place = 0; place < names.proposals.size(); ++place)
        CHECK(made.add_proposal(names.proposals[place]));
    for (std::size_t place = 0; place < names.contingencies.size(); ++place)
        CHECK(made.add_contingency(names.contingencies[place]));
    for (std::size_t place = 0; place < names.claims.size(); ++place)
        CHECK(made.add_claim(names.claims[place]));
    for (std::size_t place = 0; place < names.meetings.size(); ++place)
        CHECK(made.add_meeting(names.meetings[place]));
    std::vector<entry_by_name> entries = told.entries();
    for (entry_by_name& each : entries) {
        each.said.target = spaced(each.said.target);
        each.said.proviso = spaced(each.said.proviso);
        for (term_by_name& term : each.said.terms)
            term.term = spaced(term.term);
    }
    const entries_heard answer = made.hear(std::move(entries));
    CHECK_MESSAGE(answer, answer.sentence());
    return made;
}

}

TEST_CASE("a record by name has the time line of the same record of types, to the byte")
{
    const timeline typed = timeline_of(moscow::account);
    const timeline named = timeline_of(spaced(twins::moscow_account()));
    CHECK(to_svg_timeline(named) == to_svg_timeline(typed));
    analysis shown;
    shown.over_time = typed;
    const std::string page = to_html(shown);
    const std::string document = to_markdown(shown);
    shown.over_time = named;
    CHECK(to_html(shown) == page);
    CHECK(to_markdown(shown) == document);
}

TEST_CASE("so have random records of all that can be said")
{
    twins::check_record_twins(24, rounds(100), [](const twins::record_twins& both) {
        CHECK(to_svg_timeline(timeline_of(spaced(both.named))) == to_svg_timeline(timeline_of(both.typed)));
    });
}

TEST_CASE("the analysis of a record by name is that of its last day, with its time line")
{
    const record_by_name told = twins::moscow_account();
    const analysis shown = analysis_of(told, "Moscow");
    CHECK(shown.title == "Moscow");
    CHECK(shown.position(1, 0).option == 0);
    CHECK(shown.over_time.proposals.size() == 3);
    CHECK(shown.has_worth == told.about().worth().says_something());
    CHECK(timeline_of(record_by_name{twins::moscow_bundle()}).empty());
}
