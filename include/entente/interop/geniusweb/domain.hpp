#ifndef ENTENTE_INTEROP_GENIUSWEB_DOMAIN_HPP
#define ENTENTE_INTEROP_GENIUSWEB_DOMAIN_HPP

// What GeniusWeb's domains say: issues, and their values.

#include <entente/by_name/names.hpp>
#include <entente/interop/genius/number.hpp>
#include <entente/interop/json/access.hpp>
#include <entente/interop/json/tree.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t most_geniusweb_options = 1'000'000; // of all issues together

struct geniusweb_issue {
    std::string name;
    std::vector<std::string> values;    // their names
    std::vector<genius_number> numbers; // what they are, where the issue is a range of numbers
    genius_number greatest;             // of a range: its end, which no step need reach
    genius_number step{1};

    bool is_quantity() const
    {
        const auto is_whole = [](const genius_number& number) {
            return number.is_exact() && number.denominator() == 1;
        };
        return !numbers.empty() && is_whole(numbers.front()) && is_whole(numbers.back()) && is_whole(step);
    }
    // The value's place, or as many as there are.
    std::size_t find(const json_node& value) const
    {
        genius_number number;
        const bool is_number =
            !numbers.empty() && genius_number::read(value.text, number) == decimal_fault::none;
        for (std::size_t place = 0; place < values.size(); ++place)
            if (is_number ? !(number < numbers[place]) && !(numbers[place] < number) : values[place] == value.text)
                return place;
        return values.size();
    }
};

class geniusweb_domain_reader : protected json_access {
public:
    explicit geniusweb_domain_reader(const json_file& file) : json_access{file.text, file.parts}, file_{file}
    {
        if (!file)
            result_.stop(file.text, file.offset, file.reason);
        else if (file.parts.empty())
            result_.stop(file.text, 0, "this is no JSON");
    }
    geniusweb_domain_reader(const geniusweb_domain_reader&) = delete;
    geniusweb_domain_reader& operator=(const geniusweb_domain_reader&) = delete;

    // Reads the file's domain, and returns what is wrong with it; empty where nothing is.
    std::string read_domain(std::vector<geniusweb_issue>& issues)
    {
        if (goes_on())
            if (const json_node* domain = domain_of_file(); domain != nullptr)
                read_issues(*domain, issues);
        return fault();
    }
    std::string fault() const { return result_.sentence(file_.name); }
    std::string fault(std::string_view reason) const { return std::string{file_.name} + ": " + std::string{reason}; }

protected:
    const json_node* space_of_file()
    {
        const json_node& root = tree_[0];
        if (root.kind != json_kind::object)
            stop(root, "an object is expected here");
        constexpr std::string_view kind = "LinearAdditiveUtilitySpace";
        if (goes_on() && root.keys.size() == 1 && root.keys[0] != kind)
            stop(root, "profiles of the kind " + in_quotes(root.keys[0]) + " are not read");
        return goes_on() ? field(root, kind, json_kind::object) : nullptr;
    }
    const json_node* domain_of_file()
    {
        const json_node& root = tree_[0];
        if (root.kind == json_kind::object && tree_.find(root, "issuesValues") != nullptr)
            return &root;
        const json_node* space = space_of_file();
        return space != nullptr ? field(*space, "domain", json_kind::object) : nullptr;
    }
    // A decimal; it may stand in quotation marks.
    genius_number number(const json_node& node)
    {
        genius_number found;
        const bool may_be = node.kind == json_kind::number || node.kind == json_kind::text;
        const decimal_fault fault = may_be ? genius_number::read(node.text, found) : decimal_fault::no_number;
        if (fault != decimal_fault::none)
            stop(node, fault == decimal_fault::out_of_range ? "the number is too large" : "a number is expected here");
        return found;
    }
    genius_number number(const json_node& object, std::string_view key)
    {
        const json_node* found = tree_.find(object, key);
        if (found == nullptr)
            stop(object, "the key " + in_quotes(key) + " is missing here");
        return found != nullptr ? number(*found) : genius_number{};
    }
    // A utility or a weight.
    genius_number share(const json_node& node)
    {
        const genius_number found = number(node);
        if (found < genius_number{0} || genius_number{1} < found)
            stop(node, "a number from 0 to 1 is expected here");
        return found;
    }
    genius_number share(const json_node& object, std::string_view key)
    {
        const json_node* found = tree_.find(object, key);
        return found != nullptr ? share(*found) : number(object, key);
    }

    void read_issues(const json_node& domain, std::vector<geniusweb_issue>& issues)
    {
        const json_node* of_issues = field(domain, "issuesValues", json_kind::object);
        std::size_t options = 0;
        for (std::size_t place = 0; of_issues != nullptr && place < of_issues->keys.size() && goes_on(); ++place) {
            const json_node& values = tree_[of_issues->children[place]];
            issues.emplace_back();
            issues.back().name = of_issues->keys[place];
            if (values.kind != json_kind::object)
                stop(values, "an object is expected here");
            else if (const json_node* range = tree_.find(values, "range"); range != nullptr)
                read_range(*range, issues.back(), most_geniusweb_options - options);
            else
                issues.back().values = texts(values, "values");
            const std::size_t size = issues.back().values.size();
            options += size;
            if (goes_on() && size == 0)
                stop(values, "the issue has no values");
            else if (goes_on() && options > most_geniusweb_options)
                stop(values, "the domain has more than a million values");
            else if (goes_on() && name_list{issues.back().values}.repeated() != size)
                stop(values, "the issue has a value twice");
        }
        if (goes_on() && issues.empty())
            stop(*of_issues, "the domain has no issues");
    }
    // [least, greatest, step], or the same in an object.
    void read_range(const json_node& range, geniusweb_issue& issue, std::size_t most)
    {
        const bool is_array = range.kind == json_kind::array && range.children.size() == 3;
        if (!is_array && range.kind != json_kind::object)
            return stop(range, "the least number, the greatest one and the step are expected here");
        const genius_number least = is_array ? number(tree_[range.children[0]]) : number(range, "low");
        issue.greatest = is_array ? number(tree_[range.children[1]]) : number(range, "high");
        issue.step = is_array ? number(tree_[range.children[2]]) : number(range, "step");
        if (goes_on() && !(genius_number{0} < issue.step))
            stop(range, "the step is above 0");
        if (goes_on() && issue.greatest < least)
            stop(range, "the least number is above the greatest one");
        for (long long count = 0; goes_on(); ++count) {
            const genius_number next = least + issue.step * genius_number{count};
            if (issue.greatest < next)
                break;
            if (issue.values.size() >= most)
                return stop(range, "the domain has more than a million values");
            issue.values.push_back(next.text());
            issue.numbers.push_back(next);
        }
    }

private:
    const json_file& file_;
};

}

#endif
