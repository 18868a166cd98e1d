#ifndef ENTENTE_SOLVE_TRADING_ZOPA_HPP
#define ENTENTE_SOLVE_TRADING_ZOPA_HPP

// The zone of possible agreement: is there a package that no party would walk away from?

#include <entente/solve/bargaining/solutions.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// Is there a package that gives nobody less than these floors? (H. Raiffa, The Art and Science of Negotiation, 1982.)
template <class Asked = void>
constexpr possibility has_package(const problem& posed, const plan& on, span<const units> floors,
                                  const limits& within = {})
{
    if (std::is_constant_evaluated()) {
        const outcomes all = solve::frontier<Asked>(posed, on, within);
        for (std::size_t which = 0; which < all.size(); ++which)
            if (detail::reaches(all[which], floors))
                return {certainty::exact, obstacle::none, true};
        return {all.status, all.why, false};
    }
    std::vector<units> reach;
    for (std::size_t party = 0; party < posed.parties; ++party)
        reach.push_back((on.reach[party] + 1) * on.step[party]);
    const criterion above = detail::leximin_of<Asked>(floors, reach);
    return bargaining_search<Asked>{posed, on, above, floors, within}.is_possible();
}

// The frontier's part that is individually rational. Refused where a fallback can't be derived.
template <class Asked = void>
constexpr outcomes zopa(const problem& posed, const limits& within = {})
{
    if (!posed.has_fallbacks())
        return outcomes::refusal(posed, obstacle::no_fallback);
    outcomes all = solve::frontier<Asked>(posed, within);
    if (all.status == certainty::refused)
        return all;
    const bargaining_position from = position_of<Asked>(posed);
    std::size_t kept = 0;
    for (std::size_t which = 0; which < all.size(); ++which) {
        const bool reaches = detail::reaches(all[which], from.floors);
        for (std::size_t party = 0; party < posed.parties && reaches; ++party)
            all.utilities[kept * posed.parties + party] = all.utilities[which * posed.parties + party];
        kept += reaches ? 1U : 0U;
    }
    all.utilities.resize(kept * posed.parties);
    return all;
}

}

#endif
