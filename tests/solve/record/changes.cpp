#include <entente/solve/record/changes.hpp>

#include <entente/ask/record.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace moscow;

namespace {

constexpr record<framework> told{
    noted(date(2008, 1, 1), holds(united_states, missile_defence == system::deployed)),
    noted(date(2008, 1, 1), holds(russia, missile_defence == system::cancelled)),
    noted(date(2008, 1, 2), agrees(wto_membership == bid::supported)),
    statement(date(2008, 1, 3), by(russia), holds(russia, missile_defence == system::deployed)).in(march_talks),
    noted(date(2008, 1, 4), holds(russia, missile_defence == system::cancelled)),
};
constexpr entente::detail::typed_talks course{told};

constexpr model::day day(unsigned of_january)
{
    return entente::detail::day_of(date(2008, 1, of_january));
}
std::vector<unsigned char> marks(std::initializer_list<std::size_t> at)
{
    std::vector<unsigned char> made(framework::party_count * framework::issue_count, 0);
    for (const std::size_t place : at)
        made[place] = 1;
    return made;
}

}

TEST_CASE("what was left and come back to has moved")
{
    const std::size_t russias = framework::issue_count;
    CHECK(solve::unchanged_positions(course, day(1), day(2)) == marks({0, russias}));
    CHECK(solve::unchanged_positions(course, day(1), day(4)) == marks({0}));
    CHECK(solve::unchanged_positions(course, day(0), day(4)) == marks({}));
    CHECK(solve::unchanged_positions(course, day(4), day(9)) == marks({0, russias}));
}
TEST_CASE("a meeting's results are those of the clauses said there")
{
    const auto results = solve::results_of_meeting(course, march_talks.name);
    CHECK(results.before.view().position(1, 0) == 0);
    CHECK(results.after.view().position(1, 0) == 1);
    const auto none = solve::results_of_meeting(course, "another");
    CHECK(none.before.view().position(0, 0) == model::unsettled);
    CHECK(none.after.view().position(0, 0) == model::unsettled);
}
TEST_CASE("what is settled was restated, agreed before, or is new")
{
    const dossier<framework> before{agrees(wto_membership == bid::supported), agrees(russian_link == access::none)};
    const dossier<framework> now{agrees(wto_membership == bid::supported), agrees(russian_link == access::linked),
                                 restates(nuclear_terrorism == accord::in_force)};
    const auto origin = [&](issue_in<framework> issue) {
        return solve::origin_of(before.view(), now.view(), issue.index());
    };
    CHECK(origin(wto_membership) == solve::origin::carried_over);
    CHECK(origin(russian_link) == solve::origin::new_initiative);
    CHECK(origin(nuclear_terrorism) == solve::origin::restated);
    CHECK(origin(missile_defence) == solve::origin::not_settled);
}
