#ifndef ENTENTE_ENTENTE_HPP
#define ENTENTE_ENTENTE_HPP

// All of the library but what needs more than the language: text is in entente/show/text.hpp.

#include <entente/version.hpp>

#include <entente/name/actor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/linkage.hpp>
#include <entente/name/package.hpp>
#include <entente/name/third_parties.hpp>

#include <entente/say/clause.hpp>
#include <entente/say/dossier.hpp>

#include <entente/worth/points.hpp>
#include <entente/worth/stakes.hpp>
#include <entente/worth/stakes_from.hpp>
#include <entente/worth/values.hpp>
#include <entente/worth/worth_clause.hpp>

#include <entente/ask/acceptance.hpp>
#include <entente/ask/agenda.hpp>
#include <entente/ask/blocking.hpp>
#include <entente/ask/difference.hpp>
#include <entente/ask/frontier.hpp>
#include <entente/ask/linkage_graph.hpp>
#include <entente/ask/solutions.hpp>
#include <entente/ask/standing.hpp>
#include <entente/ask/third_parties.hpp>
#include <entente/ask/trading.hpp>

#endif
