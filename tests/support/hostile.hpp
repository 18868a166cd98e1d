#ifndef ENTENTE_TESTS_HOSTILE_HPP
#define ENTENTE_TESTS_HOSTILE_HPP

// An analysis whose names try to be anything but names, and a large one.

#include <entente/show/analysis.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hostile {

using namespace entente;

inline const std::vector<std::string>& names()
{
    static const std::vector<std::string> all{
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "' onload='alert(1)",
        "]]><svg/onload=alert(1)>",
        "--><b>&lt;i&gt;&amp;",
        "a\"; i0 -> i1; b [label=\"\\N\\",
        "| a | b |\n\n# heading\n[x](javascript:alert(1)) `c` **d**",
        "</style></title></script><!--",
        "\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE drowssap",
        "\xE2\x81\xA7\xE2\x80\xAE\xD8\xB3\xD9\x84\xD8\xA7\xD9\x85\xE2\x81\xA9\xE2\x80\xAC (\xE2\x80\xAB",
        "e\xCC\x81\xCC\x82\xCC\x83\xCC\x84\xCC\x85",
        "broken \xFF\xC0\xAF \x01\x1B[31m bytes",
        std::string(300, 'W'),
        std::string(150, '<') + std::string(150, '&'),
    };
    return all;
}

// A time line in which every name and every word is one of them.
inline timeline course(std::size_t parties = 2)
{
    const std::vector<std::string>& all = names();
    timeline told;
    told.issues = all.size();
    for (std::size_t party = 0; party < parties; ++party)
        told.parties.push_back(all[party] + std::to_string(party));
    for (std::size_t place = 0; place < all.size(); ++place) {
        const auto date = static_cast<model::day>(13'000 + place * place);
        told.moves.push_back({date, place % 3 == 2 ? nowhere : place % parties, all[place], all,
                              all[(place + 1) % all.size()], place % 2 == 0});
        timeline_proposal made{all[place], place % parties, (place + 1) % parties, {{date, 0}, {date + 9, 1}}};
        made.events.push_back({date, all[(place + 2) % all.size()]});
        made.ended = place % 3 == 0 ? date + 20 : model::no_day;
        made.expected = place % 4 == 0 ? date + 400 : model::no_day;
        told.proposals.push_back(made);
        told.meetings.push_back({all[place], all[(place + 3) % all.size()], date, date + 1});
        told.course.push_back({date, place, 10'000 - place * 100});
        told.last = date;
    }
    return told;
}

// Every name as a party's, an issue's, an option's or the title. With a frontier of three points.
inline analysis talks(std::size_t parties = 2)
{
    const std::vector<std::string>& all = names();
    analysis made;
    made.title = all[0] + all[7];
    for (std::size_t party = 0; party < parties; ++party)
        made.parties.push_back(all[party] + std::to_string(party));
    for (std::size_t issue = 0; issue < all.size(); ++issue) {
        analysed_issue added;
        added.name = all[issue];
        for (std::size_t option = 0; option < 3; ++option)
            added.options.push_back(all[(issue + option) % all.size()]);
        added.stands = static_cast<standing>(issue % 6);
        added.blocks = issue % 4 == 2;
        added.is_cut = issue % 5 == 1;
        added.is_ordered = issue % 2 == 0;
        added.status_quo = issue % 3;
        added.worth.assign(3 * parties, 10'000);
        made.agenda.push_back(issue);
        made.issues.push_back(added);
    }
    for (std::size_t party = 0; party < parties; ++party)
        for (std::size_t issue = 0; issue < all.size(); ++issue)
            made.positions.push_back({(issue + party) % 4 == 3 ? nowhere : (issue + party) % 3, party * 10 + issue});
    for (std::size_t kind = 0; kind < linkage_kinds; ++kind)
        made.links.push_back({kind, kind + 3, static_cast<linkage_kind>(kind), kind % 2 == 1, {kind % 2}});
    made.has_worth = true;
    for (std::size_t point = 0; point < 3; ++point) {
        analysed_outcome outcome;
        for (std::size_t party = 0; party < parties; ++party)
            outcome.utilities.push_back(static_cast<model::units>(party == 0 ? 90 - 30 * point : 10 + 35 * point) *
                                        10'000);
        outcome.options.assign(all.size(), point);
        made.frontier.push_back(outcome);
    }
    made.solutions.push_back({bargaining_solution::nash, made.frontier[1], 1});
    made.solutions.push_back({bargaining_solution::utilitarian, made.frontier[1], 2});
    made.reservations.assign(parties, 100'000);
    made.disagreement.assign(parties, 50'000);
    made.linkage = {certainty::exact, true, made.frontier[0].utilities, made.frontier[1].utilities,
                    std::vector<model::units>(parties, 12'500), std::vector<model::units>(parties, -12'500), {}};
    for (std::size_t issue = 0; issue < all.size(); ++issue) {
        made.linkage.losses.emplace_back(parties, static_cast<model::units>(issue % 3) * 10'000);
        made.trades.push_back({{issue, (issue + 1) % all.size()}, {0, 2}, issue % 2 == 0,
                               std::vector<model::units>(parties, static_cast<model::units>(issue) * 10'000)});
    }
    made.trades_status = certainty::exact;
    made.over_time = course(parties);
    return made;
}

// A two-party frontier of so many points, with the packages of all.
inline analysis long_frontier(std::size_t points, std::size_t issues)
{
    analysis made;
    made.title = "A long frontier";
    made.parties = {"Left", "Right"};
    for (std::size_t issue = 0; issue < issues; ++issue) {
        analysed_issue added;
        added.name = "Issue " + std::to_string(issue + 1);
        for (std::size_t option = 0; option < 10; ++option)
            added.options.push_back("option " + std::to_string(option + 1));
        added.group = issue;
        made.agenda.push_back(issue);
        made.issues.push_back(added);
    }
    made.positions.resize(2 * issues);
    made.has_worth = true;
    for (std::size_t point = 0; point < points; ++point) {
        const auto place = static_cast<model::units>(point);
        const auto count = static_cast<model::units>(points);
        analysed_outcome outcome;
        outcome.utilities = {1'000'000 - place * 1'000'000 / count,
                             place * 2'000'000 / count - place * place * 1'000'000 / count / count};
        for (std::size_t issue = 0; issue < issues; ++issue)
            outcome.options.push_back((point + issue) % 10);
        made.frontier.push_back(outcome);
    }
    return made;
}

// Is the text well-formed XML, as far as pairs of tags and quoted attributes go? Says at which byte it is not.
inline std::string fault_in_xml(std::string_view text)
{
    std::vector<std::string> open;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string here = " at " + std::to_string(at) + ": " + std::string{text.substr(at, 60)};
        if (text[at] == '>')
            return "loose bracket" + here;
        if (text[at] == '&') {
            const std::size_t end = text.find(';', at);
            if (end == std::string_view::npos || end - at > 8)
                return "loose ampersand" + here;
        }
        if (text[at] != '<')
            continue;
        std::size_t end = at + 1;
        for (char quote = 0; end < text.size() && (quote != 0 || text[end] != '>'); ++end) {
            if (text[end] == '<')
                return "bracket in a tag" + here;
            if (quote != 0)
                quote = text[end] == quote ? char{} : quote;
            else if (text[end] == '"' || text[end] == '\'')
                quote = text[end];
        }
        if (end == text.size())
            return "tag without end" + here;
        const std::string_view tag = text.substr(at + 1, end - at - 1);
        at = end;
        if (tag.front() == '?' || tag.front() == '!' || tag.back() == '/')
            continue;
        if (tag.front() == '/') {
            if (open.empty() || open.back() != tag.substr(1))
                return "unopened tag" + here;
            open.pop_back();
        } else {
            open.emplace_back(tag.substr(0, tag.find_first_of(" \n")));
        }
    }
    return open.empty() ? "" : "unclosed tag " + open.back();
}

}

#endif
