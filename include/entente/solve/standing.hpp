#ifndef ENTENTE_SOLVE_STANDING_HPP
#define ENTENTE_SOLVE_STANDING_HPP

// Where each issue stands.

#include <entente/model/span.hpp>
#include <entente/solve/blocking.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1 {

// The first that fits is an issue's standing.
enum class standing : unsigned char {
    restated,     // settled by an agreement that exists already
    agreed,       // declared so; or whoever has a say on it holds the same term, and nothing blocks it
    deadlocked,   // in a blocking set on the red lines alone
    unreconciled, // in a blocking set as things stand
    open,         // somebody with a say on it has neither a position nor an acceptance there
    reconcilable, // none of these: what has been accepted goes together
};

namespace solve {

namespace detail {

constexpr bool all_hold_the_same(const model::dossier_view& dossier, std::size_t issue)
{
    if (dossier.layout.parties == 0)
        return false;
    const model::option_index first = dossier.position(0, issue);
    for (std::size_t party = 1; party < dossier.layout.parties; ++party)
        if (dossier.layout.has_say(party, issue) && dossier.position(party, issue) != first)
            return false;
    return first != model::unsettled;
}
constexpr bool some_party_is_silent(const model::dossier_view& dossier, std::size_t issue)
{
    for (std::size_t party = 0; party < dossier.layout.parties; ++party)
        if (dossier.layout.has_say(party, issue) && dossier.is_silent(party, issue))
            return true;
    return false;
}

}

// Writes every issue's standing. Costs what blocking() does, twice.
template <class Asked = void>
constexpr void standings(const model::dossier_view& dossier, span<standing> out)
{
    const std::vector<unsigned char> as_things_stand = solve::blocking<Asked>(dossier, objections::as_things_stand);
    const std::vector<unsigned char> on_red_lines = solve::blocking<Asked>(dossier, objections::red_lines_only);
    for (std::size_t issue = 0; issue < dossier.layout.issues; ++issue) {
        if (dossier.settlements[issue] == model::settlement::restated)
            out[issue] = standing::restated;
        else if (dossier.settlements[issue] == model::settlement::agreed ||
                 (as_things_stand[issue] == 0 && detail::all_hold_the_same(dossier, issue)))
            out[issue] = standing::agreed;
        else if (on_red_lines[issue] != 0)
            out[issue] = standing::deadlocked;
        else if (as_things_stand[issue] != 0)
            out[issue] = standing::unreconciled;
        else
            out[issue] = detail::some_party_is_silent(dossier, issue) ? standing::open : standing::reconcilable;
    }
}

}

}

#endif
