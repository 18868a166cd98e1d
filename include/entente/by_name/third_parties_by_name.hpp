#ifndef ENTENTE_BY_NAME_THIRD_PARTIES_BY_NAME_HPP
#define ENTENTE_BY_NAME_THIRD_PARTIES_BY_NAME_HPP

// Who is concerned without being a party, in which role, and about what, by name. See name/third_parties.hpp.

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
    std::string principal{};           // the party for which it ratifies; otherwise nobody

    bool has_a_say() const { return model::has_a_say(kind); }
    bool is_about(std::size_t issue) const
    {
        return issues.empty() || std::binary_search(issues.begin(), issues.end(), issue);
    }
    friend bool operator==(const third_party_by_name&, const third_party_by_name&) = default;
};

namespace detail {

inline heard check_third_party(std::string_view name, const name_list& parties)
{
    if (name.empty())
        return not_heard(unheard::name_is_empty);
    return parties.find(name) < parties.size() ? not_heard(unheard::party_named_twice, name) : heard{};
}

// Checks a role before it is taken: `parties` and `issue_names` are the bundle's. A mediator or an observer is about all
// issues where it names none; others name what they are host or target of, or consent to. For whom somebody ratifies is
// told to make_ratifier.
inline heard make_third_party(std::string_view name, third_party_kind kind, const std::vector<std::string>& issues,
                              const name_list& parties, const name_list& issue_names, third_party_by_name& made)
{
    if (heard answer = check_third_party(name, parties); !answer)
        return answer;
    if (kind == third_party_kind::ratifies)
        return not_heard(unheard::third_party_without_a_principal, name);
    if (issues.empty() && kind != third_party_kind::mediator && kind != third_party_kind::observer)
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
inline heard make_ratifier(std::string_view name, std::string_view party, const name_list& parties,
                           third_party_by_name& made)
{
    if (heard answer = check_third_party(name, parties); !answer)
        return answer;
    if (parties.find(party) == parties.size())
        return not_heard(unheard::unknown_party, party, {}, close_names(parties, party));
    made = {std::string{name}, third_party_kind::ratifies, {}, std::string{party}};
    return {};
}

}

}

#endif
