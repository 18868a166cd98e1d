#include <entente/show/analysis_of.hpp>

#include "support/moscow.hpp"
#include "support/moscow_worth.hpp"

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("A dossier is analysed with what it is worth")
{
    const analysis made = analysis_of(moscow::talks, moscow::worth, "Moscow");
    CHECK(made.parties.size() == 2);
    CHECK(made.issues[0].name == "Missile defence in Europe");
    CHECK(made.issues[0].blocks);
    CHECK(made.issues[2].options[1] == "once established");
    CHECK(made.has_worth);
    CHECK(!made.frontier.empty());
    CHECK(made.reservations.size() == 2);
}
