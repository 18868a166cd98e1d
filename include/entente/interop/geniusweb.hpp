#ifndef ENTENTE_INTEROP_GENIUSWEB_HPP
#define ENTENTE_INTEROP_GENIUSWEB_HPP

// Scenarios from the JSON profiles of GeniusWeb, which came after GENIUS. json.hpp takes their texts apart.

#include <entente/by_name/scenario.hpp>
#include <entente/interop/genius/units.hpp>
#include <entente/interop/geniusweb/domain.hpp>
#include <entente/interop/geniusweb/profile.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/model/span.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// Profiles as a scenario: a party for each, called by its file's name; a point is GeniusWeb's utility of 1. False where
// a file could not be read: then the sentence says which, where and why.
struct geniusweb_scenario {
    scenario read;
    std::string fault; // file:line:column: reason
    // Are all values what the files say? Otherwise they are rounded to 1 / scenario::units_per_point().
    bool is_exact = true;

    explicit operator bool() const { return fault.empty(); }
    const scenario& operator*() const { return read; }
    const scenario* operator->() const { return &read; }
    const std::string& sentence() const { return fault; }
};

namespace detail {

inline geniusweb_scenario geniusweb_failure(std::string fault)
{
    geniusweb_scenario failed;
    failed.fault = std::move(fault);
    return failed;
}

// What a bid is worth, in the same rounded units as its options are.
inline model::units worth_of_bid(const geniusweb_bid& bid, const genius_worth& worth)
{
    model::units sum = 0;
    for (const auto& [issue, option] : bid)
        sum += worth.values[issue][option];
    return sum;
}

inline heard add_geniusweb_issue(scenario& made, const geniusweb_issue& issue)
{
    if (issue.is_quantity())
        return made.add_quantity(issue.name, issue.numbers.front().numerator(), issue.numbers.back().numerator(),
                                 issue.step.numerator());
    return issue.numbers.empty() ? made.add_issue(issue.name, issue.values)
                                 : made.add_ordered_issue(issue.name, issue.values);
}

}

// Reads profiles, two or more, of one domain: that of the file `domain`, which is a domain or one of the profiles, and
// says the order of issues and values. Profiles are LinearAdditiveUtilitySpaces; their reservation bids are what
// parties walk away below. Ranges of numbers become quantities where they are whole; utilities between their bounds are
// rounded to eight decimals, as in GeniusWeb.
//
// What GeniusWeb refuses is refused: weights whose sum is not 1, utilities outside of 0 and 1, values without a
// utility; and besides, weights below 0, more than a million values of all issues, or eight million of all profiles.
// O(length log length).
inline geniusweb_scenario read_geniusweb(const json_file& domain, model::span<const json_file> profiles)
{
    using namespace detail;
    std::vector<geniusweb_issue> issues;
    geniusweb_reader of_domain{domain};
    if (std::string fault = of_domain.read_domain(issues); !fault.empty())
        return geniusweb_failure(std::move(fault));
    if (profiles.size() < 2)
        return geniusweb_failure(of_domain.fault("a negotiation needs two profiles at least"));
    if (profiles.size() > model::most_bargaining_parties)
        return geniusweb_failure(of_domain.fault("there are more than 64 profiles"));
    std::size_t options = 0;
    for (const geniusweb_issue& issue : issues)
        options += issue.values.size();
    if (options * profiles.size() > 8 * most_geniusweb_options)
        return geniusweb_failure(of_domain.fault("values of the domain times profiles are more than 8 million"));
    std::vector<genius_profile> worth(profiles.size());
    std::vector<geniusweb_bid> reservations(profiles.size());
    for (std::size_t which = 0; which < profiles.size(); ++which) {
        geniusweb_reader reader{profiles[which]};
        if (std::string fault = reader.read_profile(issues, worth[which], reservations[which]); !fault.empty())
            return geniusweb_failure(std::move(fault));
    }

    const genius_worths worths = genius_worths_of(worth);
    if (worths.units_per_point == 0)
        return geniusweb_failure(of_domain.fault("the profiles' numbers are out of range"));
    geniusweb_scenario result;
    result.is_exact = worths.is_exact;
    heard answer = result.read.set_units_per_point(worths.units_per_point);
    for (const json_file& profile : profiles)
        if (answer)
            answer = result.read.add_party(profile.name);
    for (const geniusweb_issue& issue : issues)
        if (answer)
            answer = add_geniusweb_issue(result.read, issue);
    for (std::size_t which = 0; which < profiles.size(); ++which) {
        const std::string_view party = profiles[which].name;
        for (std::size_t issue = 0; issue < issues.size() && answer; ++issue)
            answer = result.read.values_in_units(party, issues[issue].name, worths.parties[which].values[issue]);
        if (answer)
            answer = result.read.walks_away_below_in_units(party,
                                                           worth_of_bid(reservations[which], worths.parties[which]));
    }
    return answer ? result : geniusweb_failure(of_domain.fault(answer.sentence()));
}
// The same in the order of the first profile's domain.
inline geniusweb_scenario read_geniusweb(model::span<const json_file> profiles)
{
    return profiles.empty() ? detail::geniusweb_failure("a negotiation needs two profiles at least")
                            : read_geniusweb(profiles[0], profiles);
}

}

#endif
