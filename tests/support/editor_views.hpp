#ifndef ENTENTE_TESTS_EDITOR_VIEWS_HPP
#define ENTENTE_TESTS_EDITOR_VIEWS_HPP

// What the arrays say that an editor writes to.

#include <entente/model/dossier_editor.hpp>
#include <entente/model/stakes_editor.hpp>

inline entente::model::dossier_view view_of(const entente::model::dossier_editor& of)
{
    return {of.layout,
            of.positions,
            of.saliences,
            of.accepted,
            of.ruled_out,
            of.settled,
            of.settlements,
            of.status_quo,
            of.conditionals.first(of.conditionals_used),
            of.red_lines.first(of.red_lines_used),
            of.nodes.first(of.nodes_used)};
}
inline entente::model::stakes_view view_of(const entente::model::stakes_editor& of)
{
    return {of.layout,
            of.worth,
            of.valued,
            of.fallbacks,
            of.status_quo,
            of.settled,
            of.excluded,
            of.joints.first(of.joints_used),
            of.constraints.first(of.constraints_used),
            of.nodes.first(of.nodes_used)};
}

#endif
