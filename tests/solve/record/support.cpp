#include <entente/solve/record/support.hpp>

#include "support/moscow_record.hpp"

#include <entente/ask/record.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace moscow;

TEST_CASE("support is told by the places of entries, in the order of time")
{
    const record<framework> told{
        noted(talks_day, holds(russia, missile_defence == system::cancelled)),
        noted(autumn, holds(russia, missile_defence == system::cancelled)),
        noted(winter, agrees(wto_membership == bid::supported)),
    };
    const detail::typed_talks as_talks{told};
    CHECK(solve::support_of_position(as_talks, 1, 0, detail::day_of(talks_day)) == std::vector<std::size_t>{0, 2});
    CHECK(solve::support_of_position(as_talks, 0, 0, detail::day_of(talks_day)).empty());
    CHECK(solve::support_of_settlement(as_talks, 3, detail::day_of(talks_day)) == std::vector<std::size_t>{1});
    CHECK(solve::support_of_settlement(as_talks, 3, detail::day_of(autumn)).empty());
}
