#ifndef ENTENTE_INTEROP_GENIUSWEB_PROFILE_HPP
#define ENTENTE_INTEROP_GENIUSWEB_PROFILE_HPP

// What GeniusWeb's profiles say: what packages are worth to one party.

#include <entente/by_name/names.hpp>
#include <entente/interop/genius/number.hpp>
#include <entente/interop/genius/parts.hpp>
#include <entente/interop/geniusweb/domain.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/model/problem.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// By issue, which option.
using geniusweb_bid = std::vector<std::pair<std::size_t, std::size_t>>;

class geniusweb_reader : public geniusweb_domain_reader {
public:
    explicit geniusweb_reader(const json_file& file) : geniusweb_domain_reader{file} {}

    // Reads the file's profile, and returns what is wrong with it; empty where nothing is.
    std::string read_profile(const std::vector<geniusweb_issue>& issues, genius_profile& profile, geniusweb_bid& bid)
    {
        if (goes_on())
            if (const json_node* space = space_of_file(); space != nullptr)
                read_space(*space, issues, profile, bid);
        return fault();
    }

private:
    static name_list names_of(const std::vector<geniusweb_issue>& issues)
    {
        std::vector<std::string> names;
        for (const geniusweb_issue& issue : issues)
            names.push_back(issue.name);
        return name_list{std::move(names)};
    }

    // The object's parts of these names, in their order; none, and told, where it has not just these.
    template <class Names>
    std::vector<const json_node*> parts_for(const json_node& object, const Names& names)
    {
        const name_list keys{object.keys};
        std::vector<const json_node*> found;
        for (const std::string& name : names) {
            const std::size_t place = keys.find(name);
            if (place == keys.size()) {
                stop(object, "the key " + in_quotes(name) + " is missing here");
                return {};
            }
            found.push_back(&tree_[object.children[place]]);
        }
        if (found.size() != keys.size())
            stop(object, "there is more here than the domain has");
        return found;
    }
    std::vector<const json_node*> parts_for_issues(const json_node& object, std::string_view key,
                                                   const name_list& issues)
    {
        const json_node* parts = field(object, key, json_kind::object);
        return parts != nullptr ? parts_for(*parts, issues) : std::vector<const json_node*>{};
    }
    void read_space(const json_node& space, const std::vector<geniusweb_issue>& issues, genius_profile& profile,
                    geniusweb_bid& bid)
    {
        check_domain(space, issues);
        const name_list names = names_of(issues);
        const std::vector<const json_node*> weights = parts_for_issues(space, "issueWeights", names);
        const std::vector<const json_node*> utilities = parts_for_issues(space, "issueUtilities", names);
        genius_number sum;
        for (std::size_t issue = 0; issue < issues.size(); ++issue) {
            if (!goes_on())
                return;
            const genius_number weight = share(*weights[issue]);
            sum = sum + weight;
            profile.worth.emplace_back();
            read_utilities(*utilities[issue], issues[issue], profile.worth.back());
            for (genius_number& each : profile.worth.back())
                each = each * weight;
        }
        constexpr double tolerance = 1e-12; // where weights have too many digits to be added exactly
        const bool is_one = sum.is_exact() ? sum.numerator() == sum.denominator()
                                           : sum.near() > 1 - tolerance && sum.near() < 1 + tolerance;
        if (goes_on() && !is_one)
            stop(*tree_.find(space, "issueWeights"), "the sum of the weights is not 1");
        const json_node* reservation = tree_.find(space, "reservationBid");
        if (goes_on() && reservation != nullptr && reservation->kind != json_kind::null)
            read_bid(*reservation, issues, names, bid);
    }
    // Is the profile's own domain the same? The order does not count.
    void check_domain(const json_node& space, const std::vector<geniusweb_issue>& issues)
    {
        const json_node* domain = goes_on() ? field(space, "domain", json_kind::object) : nullptr;
        std::vector<geniusweb_issue> own;
        if (domain != nullptr)
            read_issues(*domain, own);
        const name_list names = names_of(own);
        bool is_same = own.size() == issues.size();
        for (std::size_t place = 0; place < issues.size() && is_same; ++place) {
            const std::size_t at = names.find(issues[place].name);
            is_same = at != names.size() && has_same_values(own[at], issues[place]);
        }
        if (goes_on() && !is_same)
            stop(*domain, "this profile is of another domain");
    }
    static bool has_same_values(const geniusweb_issue& one, const geniusweb_issue& other)
    {
        const auto differ = [](const genius_number& left, const genius_number& right) {
            return left < right || right < left;
        };
        if (one.numbers.empty() != other.numbers.empty() || one.values.size() != other.values.size() ||
            differ(one.greatest, other.greatest) || differ(one.step, other.step))
            return false;
        const name_list known{one.values};
        for (const std::string& value : other.values)
            if (known.find(value) == known.size())
                return false;
        return true;
    }

    void read_utilities(const json_node& utilities, const geniusweb_issue& issue, std::vector<genius_number>& worth)
    {
        if (utilities.kind != json_kind::object || utilities.keys.size() != 1)
            return stop(utilities, "the utilities of an issue are expected here");
        const std::string& kind = utilities.keys[0];
        const json_node& given = tree_[utilities.children[0]];
        const bool is_discrete = kind == "DiscreteValueSetUtilities" || kind == "discreteutils";
        if (!is_discrete && kind != "NumberValueSetUtilities" && kind != "numberutils")
            return stop(utilities, "utilities of the kind " + in_quotes(kind) + " are not read");
        if (given.kind != json_kind::object)
            return stop(given, "an object is expected here");
        if (is_discrete != issue.numbers.empty())
            return stop(utilities, in_quotes(issue.name) + " has values of another kind in the domain");
        if (!is_discrete)
            return read_line(given, issue, worth);
        const json_node* values = field(given, "valueUtilities", json_kind::object);
        if (values == nullptr)
            return;
        for (const json_node* value : parts_for(*values, issue.values))
            worth.push_back(share(*value));
    }
    void read_line(const json_node& given, const geniusweb_issue& issue, std::vector<genius_number>& worth)
    {
        const genius_number least = number(given, "lowValue");
        const genius_number greatest = number(given, "highValue");
        const genius_number at_least = share(given, "lowUtility");
        const genius_number at_greatest = share(given, "highUtility");
        const genius_number& first = issue.numbers.front();
        if (goes_on() && (least < first || first < least || greatest < issue.greatest || issue.greatest < greatest))
            stop(given, "the domain has other bounds");
        if (goes_on() && !(least < greatest))
            stop(given, "the utilities' bounds are the same");
        constexpr model::units decimals = 100'000'000;
        for (std::size_t place = 0; place < issue.numbers.size() && goes_on(); ++place) {
            const genius_number exact = at_least + (at_greatest - at_least) * (issue.numbers[place] - least) /
                                                       (greatest - least);
            worth.push_back(genius_number{exact.in_units(decimals)} / genius_number{decimals});
        }
    }
    void read_bid(const json_node& given, const std::vector<geniusweb_issue>& issues, const name_list& names,
                  geniusweb_bid& bid)
    {
        if (given.kind != json_kind::object)
            return stop(given, "an object is expected here");
        const json_node* values = field(given, "issuevalues", json_kind::object);
        for (std::size_t place = 0; values != nullptr && place < values->keys.size(); ++place) {
            const json_node& value = tree_[values->children[place]];
            const std::size_t issue = names.find(values->keys[place]);
            if (issue == names.size())
                return stop(value, "no issue is called " + in_quotes(values->keys[place]));
            const std::size_t option = issues[issue].find(value);
            if (option == issues[issue].values.size())
                return stop(value, in_quotes(values->keys[place]) + " has no such value");
            bid.emplace_back(issue, option);
        }
    }
};

}

#endif
