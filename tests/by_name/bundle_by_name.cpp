#include <entente/by_name/bundle_by_name.hpp>

#include <entente/name/bundle.hpp>
#include <entente/name/layout.hpp>

#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

using namespace entente;
using names = std::vector<std::string>;

namespace {

issue_by_name nominal(std::string name, names options)
{
    return {std::move(name), issue_kind::nominal, std::move(options)};
}
bundle_by_name agreement()
{
    bundle_by_name made;
    CHECK(made.add_issue({"Tariff on steel", whole_numbers{0, 50, 5}}));
    CHECK(made.add_issue({"Fishing grounds", issue_kind::ordered, {"closed", "shared", "open_to_all"}}));
    CHECK(made.add_party("Northland"));
    CHECK(made.add_issue(nominal("Settlement of disputes", {"national", "joint", "arbitral"})));
    CHECK(made.add_issue(nominal("Protected names", {"none", "regional_names"})));
    CHECK(made.add_issue(nominal("Accession of the Islands", {"no", "yes"})));
    CHECK(made.add_party("Southland"));
    CHECK(made.add_party("The Islands"));
    CHECK(made.leads_to("Settlement of disputes", "Tariff on steel"));
    CHECK(made.leads_to("Tariff on steel", "Accession of the Islands"));
    CHECK(made.interacts(names{"Tariff on steel", "Fishing grounds", "Protected names"}));
    CHECK(made.implies(issue_named{"Accession of the Islands"} == "yes", issue_named{"Tariff on steel"} <= 20));
    return made;
}

}

TEST_CASE("a bundle by name lies in memory as the one of types does")
{
    const bundle_by_name made = agreement();
    const model::layout_view by_name = made.layout();
    const auto& typed = entente::detail::layout_of<trade::agreement>;
    CHECK(by_name.parties == 3);
    CHECK(by_name.issues == 5);
    CHECK(std::equal(by_name.option_begin.begin(), by_name.option_begin.end(), typed.option_begin.begin(),
                     typed.option_begin.end()));
    CHECK(
        std::equal(by_name.forbidden.begin(), by_name.forbidden.end(), typed.forbidden.begin(), typed.forbidden.end()));
    CHECK(std::equal(by_name.nodes.begin(), by_name.nodes.end(), typed.nodes.begin(), typed.nodes.end()));
    CHECK(made == agreement());
}

TEST_CASE("names are looked up, and close ones suggested")
{
    const bundle_by_name made = agreement();
    std::size_t place = 0;
    std::size_t at = 0;
    CHECK(made.find_party("Southland", place));
    CHECK(place == 1);
    CHECK(made.find_party("southlands", place).suggestions == names{"Southland", "Northland"});
    CHECK(made.find_term("Fishing grounds", "shared", at, place));
    CHECK(at == 1);
    CHECK(place == 1);
    CHECK(made.find_term("Fishing grounds", "share", at, place).sentence() ==
          "\"share\" of \"Fishing grounds\": the issue has no option of this name; close to it: \"shared\"");
    CHECK(made.find_issue("fishing", place).suggestions == names{"Fishing grounds"});
}

TEST_CASE("names that are taken or empty are refused, whatever others may be")
{
    bundle_by_name made = agreement();
    const bundle_by_name before = made;
    CHECK(made.add_party("").why == unheard::name_is_empty);
    CHECK(made.add_party("Northland").why == unheard::party_named_twice);
    CHECK(made.add_issue(nominal("", {"a"})).why == unheard::name_is_empty);
    CHECK(made.add_issue(nominal("Protected names", {"a"})).why == unheard::issue_named_twice);
    CHECK(made.add_issue(nominal("New", {})).why == unheard::issue_without_options);
    CHECK(made.add_issue(nominal("New", {"a", ""})).why == unheard::name_is_empty);
    CHECK(made.add_issue(nominal("New", {"a", "b", "a"})).sentence() ==
          "\"a\", \"New\": another option of the issue has this name");
    CHECK(made.add_issue({"New", whole_numbers{5, 4, 1}}).why == unheard::quantity_runs_backwards);
    CHECK(made.add_issue({"New", whole_numbers{4, 5, 0}}).why == unheard::quantity_without_steps);
    CHECK(made.add_issue({"New", whole_numbers{4, 5, -1}}).why == unheard::quantity_without_steps);
    CHECK(made == before);

    const std::string with_nul{"North\0land", 10};
    const std::string long_name(10'000, 'x');
    CHECK(made.add_party(with_nul));
    CHECK(made.add_party("\"Northland\""));
    CHECK(made.add_party(long_name));
    CHECK(made.add_issue(nominal(long_name, {long_name, with_nul, "\""})));
    std::size_t at = 0;
    std::size_t place = 0;
    CHECK(made.find_party(with_nul, place));
    CHECK(place == 3);
    CHECK(made.find_term(long_name, with_nul, at, place));
    CHECK(place == 1);
    CHECK(made.add_party(long_name).sentence().size() < 200);
}

TEST_CASE("a bundle has at most so many parties, issues and options")
{
    bundle_by_name made;
    for (int party = 0; party < 256; ++party)
        REQUIRE(made.add_party(std::to_string(party)));
    CHECK(made.add_party("256").why == unheard::too_many_parties);
    CHECK(made.add_issue({"Most", whole_numbers{1, 60'000, 1}}));
    CHECK(made.add_issue({"Too many", whole_numbers{1, 60'001, 1}}).why == unheard::too_many_options);
    CHECK(made.add_issue({"All numbers", whole_numbers{-9223372036854775807LL - 1, 9223372036854775807LL, 1}}).why ==
          unheard::too_many_options);
    names many;
    for (int option = 0; option < 60'001; ++option)
        many.push_back(std::to_string(option));
    CHECK(made.add_issue(nominal("Too many", many)).why == unheard::too_many_options);
    many.pop_back();
    CHECK(made.add_issue(nominal("Named", many)));
    // 256 parties, and at most 2^26 numbers.
    CHECK(made.add_issue({"Third", whole_numbers{1, 60'000, 1}}));
    CHECK(made.add_issue({"Fourth", whole_numbers{1, 60'000, 1}}));
    CHECK(made.add_issue({"Fifth", whole_numbers{1, 60'000, 1}}).why == unheard::too_many_options_in_all);

    bundle_by_name wide;
    for (int issue = 0; issue < 10'000; ++issue)
        REQUIRE(wide.add_issue(nominal(std::to_string(issue), {"a", "b"})));
    CHECK(wide.add_issue(nominal("10000", {"a"})).why == unheard::too_many_issues);
}

TEST_CASE("an agenda has no circles")
{
    bundle_by_name made = agreement();
    CHECK(made.leads_to("Accession of the Islands", "Settlement of disputes").sentence() ==
          "\"Accession of the Islands\", \"Settlement of disputes\": the second leads to the first already, and an "
          "agenda "
          "has no circles");
    CHECK(made.leads_to("Protected names", "Protected names").why == unheard::issue_leads_to_itself);
    CHECK(made.leads_to("Protected names", "Fish").why == unheard::unknown_issue);
    CHECK(made.leads_to("Fish", "Protected names").why == unheard::unknown_issue);
    CHECK(made == agreement());
    CHECK(made.leads_to("Tariff on steel", "Accession of the Islands")); // once more
    CHECK(made == agreement());
    CHECK(made.successors(0).size() == 1);
    CHECK(made.successors(0)[0] == 4);

    // A long way round.
    bundle_by_name chain;
    for (int issue = 0; issue < 3'000; ++issue)
        REQUIRE(chain.add_issue(nominal(std::to_string(issue), {"a"})));
    for (int issue = 1; issue < 3'000; ++issue)
        REQUIRE(chain.leads_to(std::to_string(issue - 1), std::to_string(issue)));
    CHECK(chain.leads_to("2999", "0").why == unheard::issues_lead_in_a_circle);
    CHECK(chain.leads_to("0", "2999"));
}

TEST_CASE("issues interact with others")
{
    bundle_by_name made = agreement();
    CHECK(made.interacts(names{}).why == unheard::interacts_with_itself_alone);
    CHECK(made.interacts(names{"Protected names"}).why == unheard::interacts_with_itself_alone);
    CHECK(made.interacts(names{"Protected names", "Tariff on steel", "Protected names"}).why ==
          unheard::interacts_names_an_issue_twice);
    CHECK(made.interacts(names{"Protected names", "Fish"}).why == unheard::unknown_issue);
    CHECK(made.interacts(names{"Protected names", "Fishing grounds", "Tariff on steel"})); // the same in another order
    CHECK(made == agreement());

    const auto together = [&](const condition_by_name& condition) {
        std::vector<model::condition_node> nodes;
        CHECK(made.lower(condition, nodes));
        return made.may_be_valued_together(nodes);
    };
    const issue_named tariff{"Tariff on steel"};
    CHECK(together(tariff <= 10 || tariff >= 40));
    CHECK(together(tariff <= 10 && issue_named{"Protected names"} == "none"));
    CHECK_FALSE(together(tariff <= 10 && issue_named{"Settlement of disputes"} == "joint"));
}

TEST_CASE("what no package contains is an implication or any condition")
{
    bundle_by_name made = agreement();
    const issue_named tariff{"Tariff on steel"};
    const issue_named court{"Settlement of disputes"};
    CHECK(made.implies(tariff <= 10, court == "joint").why == unheard::implied_by_more_than_a_term);
    CHECK(made.implies(tariff == 10 && court == "joint", court == "joint").why == unheard::implied_by_more_than_a_term);
    CHECK(made.implies({}, court == "joint").why == unheard::implied_by_more_than_a_term);
    CHECK(made.implies(tariff == 10, {}).why == unheard::condition_is_empty);
    CHECK(made.implies(tariff == 11, court == "joint").why == unheard::unknown_option);
    CHECK(made.forbid({}).why == unheard::condition_is_empty);
    CHECK(made == agreement());

    CHECK(made.forbid(tariff == 10 && court == "joint"));
    CHECK(made.forbid(tariff == 10 && court == "joint"));
    REQUIRE(made.constraints().size() == 2);
    CHECK(made.constraints()[0].is_implication);
    CHECK_FALSE(made.constraints()[1].is_implication);
    const model::layout_view layout = made.layout();
    CHECK(made.raise(layout.forbidden[1].in(layout.nodes)) == (tariff == 10 && court == "joint"));
}
