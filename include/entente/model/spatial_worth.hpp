#ifndef ENTENTE_MODEL_SPATIAL_WORTH_HPP
#define ENTENTE_MODEL_SPATIAL_WORTH_HPP

// A first model of worth where only positions are known, and how much they matter: the nearer to its position, the more
// an option is worth to a party (the spatial model of politics: A. Downs, An Economic Theory of Democracy, 1957;
// D. Black, The Theory of Committees and Elections, 1958).

#include <entente/model/clause.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/span.hpp>
#include <entente/model/stakes_editor.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::model {

// What an option is worth to a party that holds another one, in units, to the nearest: its salience, times how near the
// option is. Without an order, only the option itself is near.
constexpr units spatial_worth(unsigned char salience, std::size_t option, std::size_t held, std::size_t options,
                              bool is_ordered)
{
    const units whole = usual_units_per_point * (salience == unstated_salience ? 100 : static_cast<units>(salience));
    if (option == held)
        return whole;
    if (!is_ordered)
        return 0;
    const std::size_t apart = option < held ? held - option : option - held;
    const auto steps = static_cast<units>(options - 1);
    return (2 * whole * (steps - static_cast<units>(apart)) / steps + 1) / 2;
}

// Values every issue on which a party holds a position, and makes constraints of all red lines, those of third parties
// among them, who have no stakes. `is_ordered`: by issue.
// O(parties * options + nodes of red lines).
template <class Asked = void>
constexpr worth_refusal take_positions(stakes_editor& stakes, const dossier_view& said,
                                       span<const bool> is_ordered)
{
    const layout_view& layout = said.layout;
    std::vector<units> values;
    for (std::size_t party = 0; party < layout.parties; ++party)
        for (std::size_t issue = 0; issue < layout.issues; ++issue) {
            const std::size_t options = layout.options(issue);
            for (std::size_t option = 0; option < options; ++option)
                if (said.rules_out(party, issue, option))
                    stakes.exclude(issue, option);
            const option_index held = said.position(party, issue);
            if (held == unsettled || party >= stakes.layout.parties)
                continue;
            values.clear();
            for (std::size_t option = 0; option < options; ++option)
                values.push_back(
                    spatial_worth(said.saliences[said.layout.place(party, issue)], option, held, options, is_ordered[issue]));
            worth_clause_view clause;
            clause.kind = worth_kind::values;
            clause.party = static_cast<std::uint16_t>(party);
            clause.issue = static_cast<std::uint16_t>(issue);
            clause.values = values;
            const worth_refusal reason = stakes.take(clause, reading::later);
            if (reason != worth_refusal::none)
                return reason;
        }
    for (const red_line& line : said.red_lines) {
        const worth_refusal reason = stakes.forbid(line.condition.in(said.nodes));
        if (reason != worth_refusal::none)
            return reason;
    }
    return worth_refusal::none;
}

}

#endif
