#ifndef ENTENTE_SHOW_WORTH_TEXT_HPP
#define ENTENTE_SHOW_WORTH_TEXT_HPP

// What packages are worth, and what solvers answer, as text for people. `to_text(value)` returns a string; streams take
// the values themselves.

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

// A line for each outcome, or "none"; last, where that is not the whole answer, what stood in the way.
template <class B>
std::string to_text(const outcome_list<B>& value)
{
    std::string text;
    for (const worths<B>& each : value)
        text += to_text(each) + "\n";
    if (value.status() != certainty::exact)
        return text + std::string{to_text(value.status())} + ": " + std::string{to_text(value.why())} + "\n";
    return text.empty() ? "none\n" : text;
}

// The package and what it is worth; or that there is none, and why.
template <class B>
std::string to_text(const solution<B>& value)
{
    if (!value)
        return value.status == certainty::exact ? "no package is rational for every party"
                                                : std::string{to_text(value.status)} + ": " + std::string{to_text(value.why)};
    return to_text(value.package) + " (" + to_text(value.utilities) + ")";
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

}

#endif
