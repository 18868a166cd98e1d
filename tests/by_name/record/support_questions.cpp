#include <entente/by_name/record/support_questions.hpp>

#include <entente/ask/support.hpp>

#include "support/record_twins.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace moscow;

namespace {

const std::string defence = "Missile defence in Europe";
const std::string membership = "WTO membership";

template <class List>
std::vector<supporting_by_name> named(const List& typed)
{
    std::vector<supporting_by_name> found;
    for (const supporting_statement& each : typed)
        found.push_back({each.date, std::string{each.speaker}, std::string{each.office}, std::string{each.party},
                         std::string{each.meeting}, each.standing});
    return found;
}

}

TEST_CASE("records of types and by name rest on the same statements")
{
    std::size_t acceptances = 0;
    std::size_t red_lines = 0;
    std::size_t status_quos = 0;
    twins::check_record_twins(31, rounds(300), [&](const twins::record_twins& both) {
        const auto& [typed, told] = both;
        for (const auto when : {date(2008, 1, 6), date(2008, 3, 18)}) {
            CHECK(*support_of(told, "Russia", defence, when) == named(support_of(typed, russia, missile_defence, when)));
            CHECK(*support_of(told, membership, when) == named(support_of(typed, wto_membership, when)));
            const auto same = [&, &about = told, &types = typed](const saying_by_name& said,
                                                                 const clause<framework>& clause) {
                const auto found = support_of(about, said, when);
                REQUIRE(found);
                CHECK(*found == named(support_of(types, clause, when)));
                return found->size();
            };
            const issue_named shield{defence};
            const issue_named wto{membership};
            same(holds("Russia", shield == "cancelled"), holds(russia, missile_defence == moscow::system::cancelled));
            same(agrees(wto == "supported"), agrees(wto_membership == bid::supported));
            acceptances += same(accepts("Russia", shield == "deployed"),
                                accepts(russia, missile_defence == moscow::system::deployed));
            acceptances += same(accepts("Russia", shield == "deployed", issue_named{"Activation of the system"} == "at_once"),
                                accepts(russia, missile_defence == moscow::system::deployed,
                                        provided(activation == start::at_once)));
            red_lines += same(rules_out("Russia", shield == "deployed" && wto == "opposed"),
                              rules_out(russia, missile_defence == moscow::system::deployed &&
                                                    wto_membership == bid::opposed));
            status_quos += same(status_quo(shield == "cancelled"), status_quo(missile_defence == moscow::system::cancelled));
        }
    });
    CHECK(acceptances > rounds(300) / 20);
    CHECK(red_lines > rounds(300) / 20);
    CHECK(status_quos > rounds(300) / 100);
}
TEST_CASE("names that the record does not know are told, and what is no clause")
{
    const record_by_name told = twins::moscow_account();
    CHECK(support_of(told, "Rusia", defence, eve).why.why == unheard::unknown_party);
    CHECK(support_of(told, "Russia", "WTO", eve).why.why == unheard::unknown_issue);
    CHECK(support_of(told, "WTO", eve).why.why == unheard::unknown_issue);
    CHECK(support_of(told, accepts("Russia", issue_named{"WTO"} == "supported"), eve).why.why ==
          unheard::unknown_issue);
    CHECK(support_of(told, believes("Russia", "The system threatens Russia's security"), eve).sentence() ==
          "\"The system threatens Russia's security\": a clause is expected: a position, an acceptance, an agreement or "
          "the like");
}
