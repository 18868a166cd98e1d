#ifndef ENTENTE_INTEROP_GENIUS_HPP
#define ENTENTE_INTEROP_GENIUS_HPP

// Scenarios from the domain and profile files of GENIUS, the platform of the automated-negotiation competitions (R. Lin
// and others, Genius: An integrated environment for supporting the design of generic automated negotiators, 2014). With
// pugixml, which the host has.

#include <entente/by_name/scenario.hpp>
#include <entente/interop/genius/domain.hpp>
#include <entente/interop/genius/profile.hpp>
#include <entente/interop/genius/rectangles.hpp>
#include <entente/interop/genius/text.hpp>
#include <entente/interop/genius/units.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// A domain and its profiles as a scenario: a party for each profile, called by its file's name; a point is GENIUS's
// utility of 1. False where a file could not be read: then `fault` says which, where and why.
struct genius_scenario {
    scenario read;
    genius_fault fault;
    // Are all values what the files say? Otherwise they are rounded to 1 / scenario::units_per_point().
    bool is_exact = true;
    // GENIUS lets no utility exceed 1. Where weights add up to more, and too many packages would have to be held to it,
    // these are left as they are: by how much the best of them may exceed it, in points.
    double most_above_1 = 0;
    // Values that a profile does not evaluate, and that are worth 0 here. GENIUS can't evaluate packages with them.
    std::size_t values_without_evaluation = 0;
    // Reservation values and discount factors that GENIUS does not take for any, nor does this: where, and why.
    std::vector<genius_fault> ignored;

    explicit operator bool() const { return !fault; }
    const scenario& operator*() const { return read; }
    const scenario* operator->() const { return &read; }
    std::string sentence() const { return fault.sentence(); }
};

namespace detail {

inline heard add_genius_issue(scenario& made, const genius_issue& issue)
{
    if (issue.kind == genius_kind::integer)
        return made.add_quantity(issue.name, issue.least, issue.greatest);
    distinct_names names;
    std::vector<std::string> options;
    for (const std::string& value : issue.values)
        options.push_back(names.make(value, "nothing"));
    for (const genius_number& number : issue.numbers)
        options.push_back(names.make(number.text(), "nothing"));
    return issue.kind == genius_kind::real ? made.add_ordered_issue(issue.name, std::move(options))
                                           : made.add_issue(issue.name, std::move(options));
}

// The package's part on these issues, or a box of them, as a condition.
inline condition_by_name condition_of(const scenario& made, const genius_rectangle& box)
{
    condition_by_name all;
    for (const genius_rectangle::side& side : box.sides) {
        const issue_by_name& issue = made.bundle().issue(side.issue);
        all = std::move(all) && (side.first == side.last
                                     ? condition_by_name::term(issue.name(), issue.option(side.first))
                                     : condition_by_name::between(issue.name(), issue.option(side.first),
                                                                  issue.option(side.last)));
    }
    return box.is_outside ? !std::move(all) : all;
}
inline heard add_joint(scenario& made, const std::string& party, const genius_rectangle& box, model::units worth)
{
    heard answer;
    if (box.sides.size() > 1) {
        std::vector<std::string> names;
        for (const genius_rectangle::side& side : box.sides)
            names.push_back(made.bundle().issue(side.issue).name());
        answer = made.interacts(names);
    }
    return answer ? made.joint_in_units(party, condition_of(made, box), worth) : answer;
}

inline heard add_genius_party(scenario& made, const std::string& party, const genius_profile& profile,
                              const genius_worth& worth)
{
    heard answer = made.walks_away_below_in_units(party, worth.reservation);
    if (answer)
        answer = made.discount(party, profile.discount.near());
    for (std::size_t issue = 0; issue < worth.values.size() && answer; ++issue)
        answer = made.values_in_units(party, made.bundle().issue(issue).name(), worth.values[issue]);
    // A package that is held to 1 may be a box of its own, and a party values a condition once.
    std::map<std::vector<genius_rectangle::side>, model::units> held;
    for (const genius_worth::excess& above : worth.above_1) {
        std::vector<genius_rectangle::side> cell;
        for (const auto& [issue, option] : above.options)
            cell.push_back({issue, option, option});
        held.emplace(std::move(cell), -above.units);
    }
    for (std::size_t which = 0; which < profile.rectangles.size() && answer; ++which) {
        const genius_rectangle& box = profile.rectangles[which];
        const auto same = box.is_outside ? held.end() : held.find(box.sides);
        model::units units = worth.rectangles[which];
        if (same != held.end()) {
            units += same->second;
            held.erase(same);
        }
        answer = add_joint(made, party, box, units);
    }
    for (const auto& [cell, units] : held)
        if (answer)
            answer = add_joint(made, party, {cell, false, {}}, units);
    return answer;
}

inline genius_scenario genius_failure(genius_fault fault)
{
    genius_scenario failed;
    failed.fault = std::move(fault);
    return failed;
}

}

// Reads the texts of a domain file and of its profiles, two or more, as GENIUS reads them: weights as they are, the
// evaluations of a discrete issue as shares of its greatest, utilities held to 1. Real issues become the 21 values that
// GENIUS tries. Profiles of hyper-rectangles become joint values. Reservation values are what parties walk away below;
// discount factors are carried along.
//
// Files need be no well-formed XML where GENIUS does not mind. A text of more than 16 megabytes is refused, and so are
// more than a million values of all issues, or eight million of all profiles. O(length log length), and for each party whose
// weights add up to more than 1 up to a few million steps.
inline genius_scenario read_genius(const genius_text& domain_text, model::span<const genius_text> profile_texts)
{
    using namespace detail;
    genius_scenario result;
    genius_domain domain;
    genius_document document;
    genius_fault fault = document.read(domain_text);
    if (!fault)
        fault = read_domain(document, domain);
    if (!fault && profile_texts.size() < 2)
        fault = document.fault("a negotiation needs two profiles at least");
    if (!fault && profile_texts.size() > model::most_bargaining_parties)
        fault = document.fault("there are more than 64 profiles");
    std::size_t options = 0;
    for (const genius_issue& issue : domain.issues)
        options += issue.options();
    if (!fault && options * profile_texts.size() > 8 * most_genius_options)
        fault = document.fault("values of the domain times profiles are more than 8 million");
    std::vector<genius_profile> profiles(profile_texts.size());
    for (std::size_t which = 0; which < profiles.size() && !fault; ++which) {
        genius_document profile;
        fault = profile.read(profile_texts[which]);
        if (!fault)
            fault = read_profile(profile, domain, profiles[which], result.ignored);
        result.values_without_evaluation += profiles[which].without_evaluation;
    }
    if (fault)
        return genius_failure(std::move(fault));

    const genius_worths worths = genius_worths_of(profiles);
    if (worths.units_per_point == 0) {
        // That of the first profile which fits no unit by itself; or of the domain, where it takes all of them.
        for (std::size_t which = 0; which < profiles.size(); ++which)
            if (genius_worths_of({profiles[which]}).units_per_point == 0)
                return genius_failure({std::string{profile_texts[which].name}, 0,
                                       "the numbers of this profile are too large"});
        return genius_failure(document.fault("the profiles' numbers are too large"));
    }
    result.is_exact = worths.is_exact;
    result.most_above_1 = worths.most_above_1;
    heard answer = result.read.set_units_per_point(worths.units_per_point);
    distinct_names names;
    std::vector<std::string> parties;
    for (const genius_text& text : profile_texts) {
        parties.push_back(names.make(std::string{text.name}, "party"));
        if (answer)
            answer = result.read.add_party(parties.back());
    }
    for (const genius_issue& issue : domain.issues)
        if (answer)
            answer = add_genius_issue(result.read, issue);
    if (!answer)
        return genius_failure(document.fault(answer.sentence()));
    for (std::size_t which = 0; which < profiles.size(); ++which) {
        answer = add_genius_party(result.read, parties[which], profiles[which], worths.parties[which]);
        if (!answer)
            return genius_failure({std::string{profile_texts[which].name}, 0, answer.sentence()});
    }
    return result;
}

}

#endif
