#ifndef ENTENTE_ASK_STANDING_HPP
#define ENTENTE_ASK_STANDING_HPP

// Where each issue stands: restated, agreed, deadlocked, unreconciled, open or reconcilable.

#include <entente/name/issue_set.hpp>
#include <entente/say/dossier.hpp>
#include <entente/solve/standing.hpp>

#include <array>
#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1 {

// The standings of all issues of a bundle.
template <class B>
class standing_table {
public:
    constexpr standing operator[](issue_in<B> issue) const { return standings_[issue.index()]; }
    // The issues of that standing.
    constexpr issue_set<B> of(standing which) const
    {
        issue_set<B> found;
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            if (standings_[issue] == which)
                found.insert(issue_in<B>::at(issue));
        return found;
    }
    friend constexpr bool operator==(const standing_table&, const standing_table&) = default;

    constexpr std::array<standing, B::issue_count>& by_index() { return standings_; }

private:
    std::array<standing, B::issue_count> standings_{};
};

// The standing of every issue. Costs what `blocking` does, twice: cheaper than asking issue by issue.
template <class B>
constexpr standing_table<B> standings(const dossier<B>& said)
{
    standing_table<B> table;
    solve::standings(said.view(), table.by_index());
    return table;
}

// The standing of one issue. Costs as much as that of all, unless the issue is declared agreed or restated.
template <class B>
constexpr standing status(const dossier<B>& said, std::type_identity_t<issue_in<B>> issue)
{
    switch (said.view().settlements[issue.index()]) {
    case model::settlement::restated: return standing::restated;
    case model::settlement::agreed: return standing::agreed;
    case model::settlement::none: break;
    }
    return standings(said)[issue];
}

}

#endif
