#ifndef ENTENTE_BY_NAME_THIRD_PARTIES_BY_NAME_HPP
#define ENTENTE_BY_NAME_THIRD_PARTIES_BY_NAME_HPP

// Who is concerned without being a party, in which role, and about what, by name: hosts, targets, mediators and
// observers. Whoever has a say, because its consent is needed or it ratifies, is known to types alone so far: see
// name/third_parties.hpp.

#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/model/third_party_kind.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// A role that a third party has.
struct third_party_by_name {
    std::string who;
    third_party_kind kind = third_party_kind::observer;
    std::vector<std::uint32_t> issues; // their places, ascending; none where it is about all of them

    bool is_about(std::size_t issue) const
    {
        return issues.empty() || std::binary_search(issues.begin(), issues.end(), issue);
    }
    friend bool operator==(const third_party_by_name&, const third_party_by_name&) = default;
};

namespace detail {

// Checks a role before it is taken: `parties` and `issue_names` are the bundle's. A host or a target names what it is
// host or target of; a mediator or an observer is about all issues where it names none.
inline heard make_third_party(std::string_view name, third_party_kind kind, const std::vector<std::string>& issues,
                              const name_list& parties, const name_list& issue_names, third_party_by_name& made)
{
    if (name.empty())
        return not_heard(unheard::name_is_empty);
    if (parties.find(name) < parties.size())
        return not_heard(unheard::party_named_twice, name);
    if (model::has_a_say(kind))
        return not_heard(unheard::third_party_has_a_say, name);
    if (issues.empty() && (kind == third_party_kind::host || kind == third_party_kind::target))
        return not_heard(unheard::third_party_without_an_issue, name);
    made = {std::string{name}, kind, {}};
    for (const std::string& issue : issues) {
        const auto place = static_cast<std::uint32_t>(issue_names.find(issue));
        if (place == issue_names.size())
            return not_heard(unheard::unknown_issue, issue, {}, close_names(issue_names, issue));
        made.issues.push_back(place);
    }
    std::sort(made.issues.begin(), made.issues.end());
    made.issues.erase(std::unique(made.issues.begin(), made.issues.end()), made.issues.end());
    return {};
}

}

}

#endif
