#ifndef ENTENTE_INTEROP_GENIUS_DOMAIN_HPP
#define ENTENTE_INTEROP_GENIUS_DOMAIN_HPP

// What a GENIUS domain file says: issues, and their values.

#include <entente/by_name/names.hpp>
#include <entente/interop/genius/number.hpp>
#include <entente/interop/genius/text.hpp>

#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

inline constexpr std::size_t most_genius_options = 1'000'000; // of all issues together

enum class genius_kind : unsigned char { discrete, integer, real };

struct genius_issue {
    int index = 0; // its number in the files, by which profiles refer to it
    genius_kind kind = genius_kind::discrete;
    std::string name;
    std::vector<std::string> values;     // of a discrete issue, as they are written
    long long least = 0;                 // of an integer one
    long long greatest = 0;              // ...
    std::vector<genius_number> numbers;  // of a real one: where GENIUS looks at it

    std::size_t options() const
    {
        return kind == genius_kind::discrete  ? values.size()
               : kind == genius_kind::integer ? static_cast<std::size_t>(greatest - least) + 1
                                              : numbers.size();
    }
};

struct genius_domain {
    std::vector<genius_issue> issues; // in the order of the file
    std::map<int, std::size_t> place; // by index
};

// The attribute of that name, and what is wrong with it: index="x" is no decimal number
inline std::string told_of(const char* name, const char* value, std::string_view what)
{
    return std::string{name} + '=' + in_quotes(value) + ' ' + std::string{what};
}
// The element's number of that name, or its fault.
inline genius_fault read_number(const genius_document& from, pugi::xml_node element, const char* name,
                                genius_number& number)
{
    const pugi::xml_attribute given = element.attribute(name);
    if (!given)
        return from.fault(element, std::string{"<"} + element.name() + "> lacks its " + name);
    switch (genius_number::read(given.value(), number)) {
    case decimal_fault::none: return {};
    case decimal_fault::out_of_range: return from.fault(element, told_of(name, given.value(), "is too large a number"));
    default: return from.fault(element, told_of(name, given.value(), "is no decimal number"));
    }
}
// The same of a whole number as Java has it, an int.
inline genius_fault read_whole(const genius_document& from, pugi::xml_node element, const char* name, long long& whole)
{
    constexpr double most = 2'147'483'647;
    const pugi::xml_attribute given = element.attribute(name);
    if (!given)
        return from.fault(element, std::string{"<"} + element.name() + "> lacks its " + name);
    genius_number number;
    const decimal_fault found = genius_number::read(given.value(), number);
    if (found == decimal_fault::out_of_range || number.near() > most || number.near() < -most - 1)
        return from.fault(element, told_of(name, given.value(), "is out of range: GENIUS counts in 32 bits"));
    if (found != decimal_fault::none || !number.is_exact() || number.denominator() != 1)
        return from.fault(element, told_of(name, given.value(), "is no whole number"));
    whole = number.numerator();
    return {};
}

// The element's type: `type`, or else `vtype`, or else discrete.
inline genius_fault read_kind(const genius_document& from, pugi::xml_node issue, genius_kind& kind)
{
    pugi::xml_attribute given = issue.attribute("type");
    given = given ? given : issue.attribute("vtype");
    kind = genius_kind::discrete;
    if (!given || is_called(given.value(), "discrete"))
        return {};
    if (is_called(given.value(), "integer"))
        kind = genius_kind::integer;
    else if (is_called(given.value(), "real"))
        kind = genius_kind::real;
    else
        return from.fault(issue, "an issue is discrete, integer or real, and none is " + in_quotes(given.value()));
    return {};
}

// Visits the elements of that name among the children of `root`, and within its objectives, however deep, in the order
// of the file. The visitor returns a fault to stop. Without recursion, since files may nest as deep as they like.
template <class Visitor>
genius_fault visit_in_objectives(pugi::xml_node root, std::string_view name, Visitor visit)
{
    pugi::xml_node at = root.first_child();
    while (at) {
        if (at.name() == name)
            if (genius_fault fault = visit(at))
                return fault;
        if (std::string_view{at.name()} == "objective" && at.first_child()) {
            at = at.first_child();
            continue;
        }
        while (at && at != root && !at.next_sibling())
            at = at.parent();
        at = at && at != root ? at.next_sibling() : pugi::xml_node{};
    }
    return {};
}

// Names that no two issues, or options, share: a second "a" is called "a (2)". An empty one is called `otherwise`.
class distinct_names {
public:
    std::string make(std::string name, const std::string& otherwise)
    {
        if (name.empty())
            name = otherwise;
        if (taken_.insert(name).second)
            return name;
        std::size_t& count = repeated_[name];
        std::string next;
        do {
            next = name + " (" + std::to_string(++count + 1) + ")";
        } while (!taken_.insert(next).second);
        return next;
    }

private:
    std::set<std::string> taken_;
    std::map<std::string, std::size_t> repeated_;
};

// In which element the bounds of an issue stand: its own attributes, or its <range>.
inline pugi::xml_node bounds_of(pugi::xml_node issue)
{
    const pugi::xml_node range = issue.child("range");
    return issue.attribute("lowerbound") || !range ? issue : range;
}

inline genius_fault read_values(const genius_document& from, pugi::xml_node element, genius_issue& issue,
                                std::size_t most)
{
    if (issue.kind == genius_kind::discrete) {
        for (const pugi::xml_node item : element.children("item")) {
            if (issue.values.size() >= most)
                return from.fault(item, "the domain has more than a million values");
            if (!item.attribute("value"))
                return from.fault(item, "<item> lacks its value");
            issue.values.emplace_back(item.attribute("value").value());
        }
        return issue.values.empty() ? from.fault(element, "the issue has no values") : genius_fault{};
    }
    const pugi::xml_node bounds = bounds_of(element);
    if (issue.kind == genius_kind::integer) {
        genius_fault fault = read_whole(from, bounds, "lowerbound", issue.least);
        if (!fault)
            fault = read_whole(from, bounds, "upperbound", issue.greatest);
        if (!fault && issue.least > issue.greatest)
            fault = from.fault(bounds, "the issue's lower bound is above its upper bound");
        if (!fault && static_cast<unsigned long long>(issue.greatest - issue.least) >= most)
            fault = from.fault(bounds, "the domain has more than a million values");
        return fault;
    }
    genius_number least;
    genius_number greatest;
    genius_fault fault = read_number(from, bounds, "lowerbound", least);
    if (!fault)
        fault = read_number(from, bounds, "upperbound", greatest);
    if (!fault && greatest < least)
        fault = from.fault(bounds, "the issue's lower bound is above its upper bound");
    if (fault)
        return fault;
    // GENIUS walks through a range in 21 steps.
    constexpr int steps = 21;
    for (int step = 0; step < steps; ++step)
        issue.numbers.push_back(least + (greatest - least) * genius_number{step} / genius_number{steps - 1});
    return {};
}

// Reads the domain, or says what is wrong with it.
inline genius_fault read_domain(const genius_document& from, genius_domain& domain)
{
    const pugi::xml_node root = from.root();
    const bool is_space = std::string_view{root.name()} == "utility_space";
    const pugi::xml_node space = is_space ? root : root.child("utility_space");
    if (!space)
        return from.fault(root, "this is no GENIUS domain: it has no <utility_space>");
    distinct_names names;
    std::size_t options = 0;
    genius_fault fault = visit_in_objectives(space, "issue", [&](pugi::xml_node element) {
        genius_issue issue;
        long long index = 0;
        genius_fault wrong = read_whole(from, element, "index", index);
        if (!wrong)
            wrong = read_kind(from, element, issue.kind);
        if (!wrong)
            wrong = read_values(from, element, issue, most_genius_options - options);
        if (wrong)
            return wrong;
        options += issue.options();
        issue.index = static_cast<int>(index);
        if (!domain.place.emplace(issue.index, domain.issues.size()).second)
            return from.fault(element, "two issues have the index " + std::to_string(index));
        issue.name = names.make(element.attribute("name").value(), "issue " + std::to_string(index));
        domain.issues.push_back(std::move(issue));
        return genius_fault{};
    });
    if (!fault && domain.issues.empty())
        fault = from.fault(space, "the domain has no issues");
    return fault;
}

}

#endif
