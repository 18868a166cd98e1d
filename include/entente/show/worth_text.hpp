#ifndef ENTENTE_SHOW_WORTH_TEXT_HPP
#define ENTENTE_SHOW_WORTH_TEXT_HPP

// What packages are worth, and what solvers answer, as text for people. `to_text(value)` returns a string; streams take
// the values themselves.

#include <entente/ask/frontier.hpp>
#include <entente/ask/outcomes.hpp>
#include <entente/ask/trading.hpp>
#include <entente/by_name/decimal.hpp>
#include <entente/model/refusal_sentences.hpp>
#include <entente/show/text.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

constexpr std::string_view to_text(certainty value)
{
    switch (value) {
    case certainty::exact: return "exact";
    case certainty::bounded: return "bounded";
    case certainty::truncated: return "truncated";
    case certainty::refused: return "refused";
    }
    return "";
}
constexpr std::string_view to_text(obstacle value)
{
    switch (value) {
    case obstacle::none: return "nothing was in the way";
    case obstacle::linkages_are_too_wide: return "the linkages are wider than the limits allow";
    case obstacle::no_fallback: return "what no deal is worth can't be derived for every party";
    case obstacle::no_status_quo: return "an issue has no status quo";
    case obstacle::weights_out_of_range: return "a weight is negative or above 32,768";
    case obstacle::too_many_points: return "the limit on points was met";
    case obstacle::too_many_bytes: return "the limit on bytes was met";
    case obstacle::too_many_nodes: return "the limit on nodes was met";
    case obstacle::stopped_by_host: return "the host stopped it";
    }
    return "";
}
constexpr std::string_view to_text(worth_refusal value) { return sentence_of(value); }

inline std::string to_text(const natural& value)
{
    std::string digits;
    value.write(std::back_inserter(digits));
    return digits;
}

// Each party with its points, in the bundle's order: "Buyer 12.5, Seller 3".
template <class B>
std::string to_text(const worths<B>& value)
{
    std::string text;
    for (std::size_t party = 0; party < B::party_count; ++party) {
        text += text.empty() ? "" : ", ";
        text += to_text(party_in<B>::at(party)) + " ";
        text += to_decimal(value.units()[party], model::usual_units_per_point).value_or("");
    }
    return text;
}

namespace detail {

// "truncated: the limit on points was met"; of a bounded answer with its gap, rounded up to four decimals.
inline std::string doubt_text(certainty status, obstacle why, double gap = 0)
{
    std::string text{to_text(status)};
    text.append(": ").append(to_text(why));
    constexpr double most = 1e12; // fits units in any case
    if (status != certainty::bounded || gap > most)
        return text;
    const double exactly = gap * 10'000;
    const auto below = static_cast<model::units>(exactly);
    const model::units rounded = static_cast<double>(below) < exactly ? below + 1 : below;
    return text.append(", with a gap of ").append(to_decimal(rounded, 10'000).value_or(""));
}

}

// Beside the types, where streams look for them.
namespace solve {

// Is there such a package?
inline std::string to_text(const solve::possibility& value)
{
    return value.status == certainty::exact ? (value.exists ? "yes" : "no") : v0_1::detail::doubt_text(value.status, value.why);
}
// In full, however long.
inline std::string to_text(const solve::count_found& value)
{
    return value.status == certainty::exact ? v0_1::to_text(value.count) : v0_1::detail::doubt_text(value.status, value.why);
}
// "width 3, 2500 cells, 92500 bytes".
inline std::string to_text(const solve::elimination_cost& value)
{
    // Both are whole; beyond 18 digits the first ones will do.
    const auto whole = [](double number) {
        std::size_t zeros = 0;
        for (; number >= 1e18; number /= 10)
            ++zeros;
        return std::to_string(static_cast<unsigned long long>(number)) + std::string(zeros, '0');
    };
    return "width " + std::to_string(value.width) + ", " + whole(value.cells) + " cells, " + whole(value.bytes) + " bytes";
}

using v0_1::operator<<;

}
using solve::to_text;

// A line for each outcome, or "none"; last, where that is not the whole answer, what stood in the way. Of linkages that are
// too wide, how wide.
template <class B>
std::string to_text(const outcome_list<B>& value)
{
    std::string text;
    for (const worths<B>& each : value)
        text += to_text(each) + "\n";
    if (value.why() == obstacle::linkages_are_too_wide)
        return text + detail::doubt_text(value.status(), value.why()) + " (" + to_text(value.cost()) + ")\n";
    if (value.status() != certainty::exact)
        return text + detail::doubt_text(value.status(), value.why(), value.gap()) + "\n";
    return text.empty() ? "none\n" : text;
}

// The package and what it is worth, with what stood in the way of a better one; or that there is none, and why.
template <class B>
std::string to_text(const solution<B>& value)
{
    if (!value)
        return value.status == certainty::exact ? "no package is rational for every party"
                                                : detail::doubt_text(value.status, value.why);
    const std::string text = to_text(value.package) + " (" + to_text(value.utilities) + ")";
    return value.status == certainty::exact ? text : text + "; " + detail::doubt_text(value.status, value.why, value.gap);
}

// What is settled apart and together, and by how much the latter is worth more.
template <class B>
std::string to_text(const linkage_worth<B>& value)
{
    if (value.status != certainty::exact)
        return detail::doubt_text(value.status, value.why) + "\n";
    std::string text = "apart: " + to_text(value.apart) + " (" + to_text(value.worth_apart) + ")";
    text.append(value.does_not_combine ? ", for the separate settlements do not combine" : "");
    text.append("\ntogether: ").append(to_text(value.together)).append(" (").append(to_text(value.worth_together));
    text.append(")\nvalue: ").append(to_text(value.value));
    return text.append("\nfrom trade alone: ").append(to_text(value.from_trade_alone)).append("\n");
}

// What is moved, and what each party gains.
template <class B>
std::string to_text(const trade_found<B>& value)
{
    std::string text = value.is_logroll ? "logroll: " : "joint gain: ";
    bool first = true;
    for (const issue_in<B> issue : value.moves) {
        text += first ? "" : "; ";
        text += to_text(value.reached.at(issue));
        first = false;
    }
    return text + " (" + to_text(value.gains) + ")";
}
// A line for each, or "none"; last, where these may not be all, what stood in the way.
template <class B>
std::string to_text(const trade_list<B>& value)
{
    std::string text;
    for (const trade_found<B>& each : value)
        text += to_text(each) + "\n";
    if (value.status != certainty::exact)
        return text + detail::doubt_text(value.status, value.why) + "\n";
    return text.empty() ? "none\n" : text;
}

// A line for each term, in bundle order: the greatest sum of utilities with it, and without it.
template <class B>
std::string to_text(const what_if_list<B>& value)
{
    if (value.status() != certainty::exact)
        return detail::doubt_text(value.status(), value.why()) + "\n";
    const auto in_points = [](double points) {
        const double units = points * static_cast<double>(model::usual_units_per_point);
        return to_decimal(static_cast<model::units>(units + (units < 0 ? -0.5 : 0.5)), model::usual_units_per_point)
            .value_or("");
    };
    std::string text;
    for (const issue_in<B> issue : issue_set<B>::all())
        for (std::size_t option = 0; option < detail::layout_of<B>.view().options(issue.index()); ++option) {
            const term_in<B> term = term_in<B>::at(issue.index(), option);
            text.append(to_text(term)).append(": ");
            text.append(value.is_possible(term) ? in_points(value.with(term)) + " with it" : "in no package").append(", ");
            text.append(value.is_avoidable(term) ? in_points(value.without(term)) + " without" : "in every package");
            text.append("\n");
        }
    return text;
}

}

#endif
