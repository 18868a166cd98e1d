#ifndef ENTENTE_ASK_DIFFERENCE_HPP
#define ENTENTE_ASK_DIFFERENCE_HPP

// What has changed from one dossier to another.

#include <entente/ask/standing.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/difference.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// By party, the issues on which something that it has said changed; and the issues whose standing changed.
template <class B>
class dossier_difference {
public:
    constexpr dossier_difference(const dossier<B>& before, const dossier<B>& after)
        : before_{entente::v0_1::standings(before)}, after_{entente::v0_1::standings(after)}
    {
        // Written once, since g++ 12 does not read what a constant's array only got by default.
        positions_.fill({});
        acceptances_.fill({});
        red_lines_.fill({});
        for (std::size_t party = 0; party < B::participant_count; ++party)
            for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
                const solve::issue_change changed = solve::change(before.view(), after.view(), party, issue);
                if (changed.position)
                    positions_[party].insert(issue_in<B>::at(issue));
                if (changed.acceptance)
                    acceptances_[party].insert(issue_in<B>::at(issue));
                if (changed.red_line)
                    red_lines_[party].insert(issue_in<B>::at(issue));
            }
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            if (before_[issue_in<B>::at(issue)] != after_[issue_in<B>::at(issue)])
                standings_.insert(issue_in<B>::at(issue));
    }

    // The issues on which the party holds another term, or takes or leaves one; counts saliences too.
    constexpr issue_set<B> positions(party_in<B> party) const { return positions_[party.index()]; }
    // The issues of which it accepts other options, or under other conditions.
    constexpr issue_set<B> acceptances(party_in<B> party) const { return acceptances_[party.index()]; }
    // The issues that its new red lines, or those that it gave up, are about.
    constexpr issue_set<B> red_lines(party_in<B> party) const { return red_lines_[party.index()]; }

    constexpr issue_set<B> standings() const { return standings_; }
    constexpr standing before(issue_in<B> issue) const { return before_[issue]; }
    constexpr standing after(issue_in<B> issue) const { return after_[issue]; }

    constexpr bool empty() const
    {
        for (std::size_t party = 0; party < B::participant_count; ++party)
            if (!positions_[party].empty() || !acceptances_[party].empty() || !red_lines_[party].empty())
                return false;
        return standings_.empty();
    }

private:
    standing_table<B> before_;
    standing_table<B> after_;
    std::array<issue_set<B>, B::actor_count> positions_{};
    std::array<issue_set<B>, B::actor_count> acceptances_{};
    std::array<issue_set<B>, B::actor_count> red_lines_{};
    issue_set<B> standings_;
};

// The positions, acceptances, red lines and standings that changed. Costs what `standings` does, twice.
template <class B>
constexpr dossier_difference<B> difference(const dossier<B>& before, const std::type_identity_t<dossier<B>>& after)
{
    return {before, after};
}

}

#endif
