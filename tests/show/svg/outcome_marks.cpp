#include <entente/show/svg/outcome_marks.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("what is the same to both parties shares a mark, and every initial is told")
{
    analysis shown = hostile::talks(3);
    shown.solutions.push_back({bargaining_solution::kalai_smorodinsky, shown.frontier[0], 1});
    const std::vector<detail::outcome_mark> marks = detail::outcome_marks(shown, 0, 1);
    REQUIRE(marks.size() == 3);
    CHECK(marks[0].initials == "D");
    CHECK(marks[0].style == "quo");
    CHECK(marks[1].initials == "NU");
    CHECK(marks[1].words == "Nash, Utilitarian");
    CHECK(marks[2].initials == "K");
    CHECK(detail::initials_text(shown) == "N: Nash, U: Utilitarian, K: Kalai\xE2\x80\x93Smorodinsky, D: no deal");
    shown.status_quo.utilities = shown.disagreement;
    CHECK(detail::outcome_marks(shown, 0, 2)[0].initials == "SD");
}
