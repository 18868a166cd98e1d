// Leaves pages for a browser to open.
//   entente_browser_pages FOLDER

#include <entente/show/analysis_of.hpp>
#include <entente/show/analysis_of_scenario.hpp>
#include <entente/show/html.hpp>
#include <entente/show/timeline_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow_record.hpp"
#include "support/moscow_worth.hpp"

#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

using namespace entente;

namespace {

int faults = 0;

void check(const heard& answer)
{
    if (answer)
        return;
    ++faults;
    std::fprintf(stderr, "%s\n", answer.sentence().c_str());
}

// Three parties on a river, with everything that can be said of issues and linkages.
scenario river()
{
    scenario talks;
    for (const char* party : {"Highland", "Midland", "Delta"})
        check(talks.add_party(party));
    check(talks.add_quantity("Water released in summer", 10, 40, 5));
    check(talks.add_ordered_issue("Height of the dam", {"none", "low", "middle", "high"}));
    check(talks.add_issue("Price of electricity", {"market", "cost", "free"}));
    check(talks.add_issue("Who runs the gauges", {"Highland", "a joint commission"}));
    check(talks.add_issue("Navigation", {"closed", "open"}));
    check(talks.add_issue("Fishing rights of villages along the middle reaches", {"by season", "by licence"}));
    for (const char* issue : {"Water released in summer", "Height of the dam"})
        check(talks.status_quo(issue, issue[0] == 'W' ? "10" : "none"));
    check(talks.status_quo("Price of electricity", "market"));
    check(talks.status_quo("Who runs the gauges", "a joint commission"));
    check(talks.status_quo("Navigation", "closed"));
    check(talks.status_quo("Fishing rights of villages along the middle reaches", "by season"));
    check(talks.leads_to("Who runs the gauges", "Water released in summer"));
    check(talks.leads_to("Height of the dam", "Price of electricity"));
    check(talks.interacts({"Water released in summer", "Height of the dam"}));
    check(talks.implies(issue_named{"Navigation"} == "open", issue_named{"Height of the dam"} != "high"));
    check(talks.holds("Highland", "Height of the dam", "high", 90));
    check(talks.holds("Midland", "Height of the dam", "middle", 60));
    check(talks.holds("Delta", "Height of the dam", "none", 80));
    check(talks.holds("Highland", "Water released in summer", "15", 40));
    check(talks.holds("Midland", "Water released in summer", "30", 70));
    check(talks.holds("Delta", "Water released in summer", "40", 100));
    check(talks.holds("Highland", "Navigation", "closed"));
    check(talks.holds("Delta", "Navigation", "open", 55));
    check(talks.agrees("Who runs the gauges", "a joint commission"));
    check(talks.accepts("Delta",
                        issue_named{"Height of the dam"} == "low" || issue_named{"Height of the dam"} == "middle",
                        issue_named{"Water released in summer"} >= "30"));
    check(
        talks.rules_out("Delta", issue_named{"Height of the dam"} == "high" && issue_named{"Navigation"} == "closed"));
    check(talks.linear("Highland", "Water released in summer", 20, 0));
    check(talks.linear("Midland", "Water released in summer", 0, 25));
    check(talks.linear("Delta", "Water released in summer", 0, 50));
    check(talks.values("Highland", "Height of the dam", {0, 20, 35, 45}));
    check(talks.values("Midland", "Height of the dam", {0, 15, 25, 20}));
    check(talks.values("Delta", "Height of the dam", {20, 15, 5, 0}));
    check(talks.values("Highland", "Price of electricity", {25, 10, 0}));
    check(talks.values("Midland", "Price of electricity", {0, 20, 30}));
    check(talks.values("Delta", "Price of electricity", {0, 5, 8}));
    check(talks.values("Delta", "Who runs the gauges", {0, 10}));
    check(talks.values("Delta", "Navigation", {0, 12}));
    check(talks.values("Midland", "Fishing rights of villages along the middle reaches", {0, 6}));
    check(talks.joint(
        "Delta", issue_named{"Height of the dam"} != "none" && issue_named{"Water released in summer"} >= "35", 10));
    for (const char* party : {"Highland", "Midland", "Delta"}) {
        check(talks.no_deal(party, 30));
        check(talks.walks_away_below(party, 35));
    }
    return talks;
}

// With how it came about.
analysis moscow_talks()
{
    analysis made = analysis_of(moscow::talks, moscow::worth, "Moscow, March 2008");
    made.over_time = timeline_of(moscow::account);
    return made;
}

// Three parties and a frontier of hundreds of points.
scenario estuary()
{
    scenario talks;
    const std::vector<std::string> parties{"Harbour", "Fishers", "Nature reserve"};
    for (const std::string& party : parties) {
        check(talks.add_party(party));
        check(talks.walks_away_below(party, 20));
    }
    for (std::size_t each = 0; each < 8; ++each) {
        const std::string issue = "Reach " + std::to_string(each + 1);
        check(talks.add_issue(issue, {"as it is", "deepened", "for fishing", "for birds"}));
        check(talks.status_quo(issue, "as it is"));
        for (std::size_t party = 0; party < parties.size(); ++party) {
            std::vector<double> points{3};
            for (std::size_t option = 0; option < parties.size(); ++option)
                points.push_back(option == party ? static_cast<double>(each * 7 % 11 + 8)
                                                 : static_cast<double>((each * 5 + option * 3 + party) % 6));
            check(talks.values(parties[party], issue, points));
        }
    }
    return talks;
}

// A hundred issues in a chain, with some positions.
scenario hundred()
{
    scenario talks;
    check(talks.add_party("North"));
    check(talks.add_party("South"));
    for (std::size_t each = 0; each < 100; ++each) {
        const std::string issue = "Issue " + std::to_string(each + 1);
        check(talks.add_ordered_issue(issue, {"as it is", "a little", "halfway", "all of it"}));
        check(talks.status_quo(issue, "as it is"));
        const double gain = static_cast<double>(each * 7 % 11 + 1);
        const double cost = static_cast<double>(each * 5 % 13 + 1);
        check(talks.linear(each % 2 == 0 ? "North" : "South", issue, 0, gain * 3));
        check(talks.linear(each % 2 == 0 ? "South" : "North", issue, cost, 0));
        if (each % 3 == 0)
            check(talks.holds(each % 2 == 0 ? "North" : "South", issue, "all of it", static_cast<int>(each)));
        if (each % 4 == 0)
            check(talks.holds(each % 2 == 0 ? "South" : "North", issue, "as it is"));
        if (each > 0 && each % 5 != 0)
            check(talks.leads_to("Issue " + std::to_string(each), issue));
    }
    return talks;
}

void leave(const std::string& folder, const char* name, const analysis& shown)
{
    const std::string page = to_html(shown);
    std::FILE* const into = std::fopen((folder + "/" + name + ".html").c_str(), "wb");
    const bool is_left = into != nullptr && std::fwrite(page.data(), 1, page.size(), into) == page.size();
    if (into == nullptr || std::fclose(into) != 0 || !is_left) {
        ++faults;
        std::fprintf(stderr, "%s/%s.html can't be written\n", folder.c_str(), name);
    }
}

}

int main(int count, char** words)
{
    if (count != 2)
        return 2;
    const std::string folder = words[1];
    leave(folder, "moscow", moscow_talks());
    leave(folder, "estuary", analysis_of(estuary(), "The estuary"));
    leave(folder, "river", analysis_of(river(), "The river"));
    analysis_limits quick;
    quick.trades = false;
    leave(folder, "hundred", analysis_of(hundred(), "A hundred issues", quick));
    leave(folder, "hostile", hostile::talks());
    leave(folder, "hostile_three", hostile::talks(3));
    leave(folder, "long", hostile::long_frontier(5'000, 10));
    return faults == 0 ? 0 : 1;
}
