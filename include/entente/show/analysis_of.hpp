#ifndef ENTENTE_SHOW_ANALYSIS_OF_HPP
#define ENTENTE_SHOW_ANALYSIS_OF_HPP

// The analysis of a dossier, with what it is worth where that is known, for pictures and documents.

#include <entente/name/layout.hpp>
#include <entente/say/dossier.hpp>
#include <entente/show/analysis.hpp>
#include <entente/show/analysis_filling.hpp>
#include <entente/show/option_text.hpp>
#include <entente/worth/stakes.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

template <class... Issues>
constexpr auto order_marks(type_list<Issues...>)
{
    return std::array<bool, sizeof...(Issues)>{domain_of<Issues>::ordered...};
}

}

// What the dossier says. Costs what its blocking sets cost.
template <class B>
analysis analysis_of(const dossier<B>& said, std::string title)
{
    static constexpr auto ordered = detail::order_marks(typename B::issue_types{});
    const model::dossier_view view = said.view();
    analysis made;
    made.title = std::move(title);
    for (std::size_t party = 0; party < B::participant_count; ++party)
        made.parties.emplace_back(party_in<B>::at(party).name());
    for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
        analysed_issue shown;
        shown.name = std::string{issue_in<B>::at(issue).name()};
        shown.is_ordered = ordered[issue];
        for (std::size_t option = 0; option < view.layout.options(issue); ++option)
            shown.options.push_back(detail::option_text<B>(issue, option));
        made.issues.push_back(std::move(shown));
    }
    for (const linkage_kind kind : {linkage_kind::leads_to, linkage_kind::interacts, linkage_kind::implies})
        for (std::size_t from = 0; from < B::issue_count; ++from)
            for (std::size_t to = 0; to < B::issue_count; ++to)
                if (detail::layout_of<B>.linked[static_cast<std::size_t>(kind)].contains(from, to))
                    detail::add_link(made, {from, to, kind, kind == linkage_kind::interacts});
    detail::read_dossier(view, made);
    detail::read_graph(made);
    return made;
}

// The same, and what can be got out of it. Costs what the frontier and a package for each of its points cost besides.
template <class B>
analysis analysis_of(const dossier<B>& said, const stakes<B>& worth, std::string title,
                     const analysis_limits& within = {})
{
    analysis made = analysis_of(said, std::move(title));
    detail::read_worth(lowered(worth), within, made);
    return made;
}

}

#endif
