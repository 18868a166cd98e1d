#ifndef ENTENTE_BY_NAME_RECORD_NAMES_HPP
#define ENTENTE_BY_NAME_RECORD_NAMES_HPP

// What a record knows by name; and days.

#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/model/record.hpp>

#include <chrono>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// Somebody who speaks for a party.
struct representative_by_name {
    std::string name;
    std::string party;
    std::string office;

    friend bool operator==(const representative_by_name&, const representative_by_name&) = default;
};

// What a record's entries may speak of, besides parties and issues.
struct record_names {
    name_list speakers; // the representatives' names
    std::vector<representative_by_name> representatives;
    name_list proposals;
    name_list contingencies;
    std::vector<std::vector<std::string>> establishers; // of each; where there are none, anybody may establish it
    name_list claims;
    name_list meetings;

    friend bool operator==(const record_names&, const record_names&) = default;
};

namespace detail {

inline model::day days_of(std::chrono::year_month_day date)
{
    return static_cast<model::day>(std::chrono::sys_days{date}.time_since_epoch().count());
}
inline std::chrono::year_month_day date_on(model::day day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}
// Is the name in the list? Otherwise those that come close are suggested.
inline heard find_name(const name_list& names, std::string_view name, unheard unknown)
{
    return names.find(name) < names.size() ? heard{} : not_heard(unknown, name, {}, close_names(names, name));
}

}

}

#endif
