#ifndef ENTENTE_SHOW_WORDS_HPP
#define ENTENTE_SHOW_WORDS_HPP

// The words that pictures and documents share.

#include <entente/show/analysis.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

constexpr std::string_view word_for(standing value)
{
    switch (value) {
    case standing::restated: return "restated";
    case standing::agreed: return "agreed";
    case standing::deadlocked: return "deadlocked";
    case standing::unreconciled: return "unreconciled";
    case standing::open: return "open";
    case standing::reconcilable: break;
    }
    return "reconcilable";
}
inline constexpr standing all_standings[]{standing::restated, standing::agreed,       standing::reconcilable,
                                          standing::open,     standing::unreconciled, standing::deadlocked};

constexpr std::string_view word_for(linkage_kind value)
{
    switch (value) {
    case linkage_kind::leads_to: return "leads to";
    case linkage_kind::interacts: return "interacts with";
    case linkage_kind::implies: return "implies";
    case linkage_kind::provided: return "is a condition for";
    case linkage_kind::red_line: break;
    }
    return "shares a red line with";
}
// The same of a linkage: what is ruled out without a direction is no implication.
inline std::string_view word_for(const analysed_link& link)
{
    return link.kind == linkage_kind::implies && link.goes_both_ways ? "excludes terms of" : word_for(link.kind);
}

// The kind as part of a style's name.
constexpr std::string_view class_for(linkage_kind value)
{
    switch (value) {
    case linkage_kind::leads_to: return "leads";
    case linkage_kind::interacts: return "interacts";
    case linkage_kind::implies: return "implies";
    case linkage_kind::provided: return "provided";
    case linkage_kind::red_line: break;
    }
    return "redline";
}

constexpr std::string_view word_for(bargaining_solution value)
{
    switch (value) {
    case bargaining_solution::nash: return "Nash";
    case bargaining_solution::egalitarian: return "Egalitarian";
    case bargaining_solution::kalai_smorodinsky: return "Kalai\xE2\x80\x93Smorodinsky";
    case bargaining_solution::utilitarian: break;
    }
    return "Utilitarian";
}

constexpr std::string_view word_for(certainty value)
{
    switch (value) {
    case certainty::exact: return "complete";
    case certainty::bounded: return "near to the best: a limit was met";
    case certainty::truncated: return "incomplete: a limit was met";
    case certainty::refused: break;
    }
    return "not computed: a limit stood in the way";
}

// Has any issue a status quo?
inline bool has_status_quo(const analysis& shown)
{
    for (const analysed_issue& issue : shown.issues)
        if (issue.status_quo != nowhere)
            return true;
    return false;
}

// How closely points are written: to the hundredth, or, where nothing is worth ten points, to the ten-thousandth.
inline int digits_of_points(const analysis& shown)
{
    const auto is_large = [&](const std::vector<model::units>& utilities) {
        for (const model::units each : utilities)
            if (each / 10 >= shown.units_per_point || each / 10 <= -shown.units_per_point)
                return true;
        return false;
    };
    bool any = is_large(shown.reservations) || is_large(shown.status_quo.utilities);
    for (const analysed_outcome& outcome : shown.frontier)
        any = any || is_large(outcome.utilities);
    for (const analysed_solution& solution : shown.solutions)
        any = any || is_large(solution.outcome.utilities);
    return any ? 2 : 4;
}

// The option's name, or other words where there is none.
inline std::string_view option_or(const analysed_issue& issue, std::size_t option, std::string_view otherwise)
{
    return option < issue.options.size() ? std::string_view{issue.options[option]} : otherwise;
}

// The parties that assert a linkage: "", or "A, B".
inline std::string asserting_parties(const analysis& shown, const analysed_link& link)
{
    std::string names;
    for (const std::size_t party : link.asserted_by)
        names.append(names.empty() ? "" : ", ").append(shown.parties[party]);
    return names;
}

}

#endif
