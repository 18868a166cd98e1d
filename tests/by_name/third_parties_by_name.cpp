#include <entente/by_name/third_parties_by_name.hpp>

#include <entente/by_name/questions.hpp>
#include <entente/by_name/scenario.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

TEST_CASE("hosts and targets are those of what they name, mediators and observers may be of all")
{
    scenario said = twins::moscow_talks();
    const std::string defence = "Missile defence in Europe";
    CHECK(said.add_third_party("Poland", third_party_kind::host, {defence}));
    CHECK(said.add_third_party("Iran", third_party_kind::target, {defence}));
    CHECK(said.add_third_party("Norway", third_party_kind::mediator));
    CHECK(said.add_third_party("Norway", third_party_kind::observer, {"WTO membership", defence, "WTO membership"}));
    CHECK(said.add_third_party("Poland", third_party_kind::host, {defence})); // once more
    REQUIRE(said.bundle().third_parties().size() == 4);
    CHECK(said.bundle().third_parties()[3].issues == std::vector<std::uint32_t>{0, 3});
    CHECK(*concerned(said, defence, third_party_kind::host) == names_found{"Poland"});
    CHECK(*concerned(said, defence, third_party_kind::target) == names_found{"Iran"});
    CHECK(*concerned(said, defence, third_party_kind::observer) == names_found{"Norway"});
    CHECK(*concerned(said, "Nuclear terrorism", third_party_kind::mediator) == names_found{"Norway"});
    CHECK(concerned(said, "Nuclear terrorism", third_party_kind::observer)->empty());
    CHECK(concerned(said, "Kosovo", third_party_kind::host).why.why == unheard::unknown_issue);
    // They are part of what the scenario is, and have no say in it.
    CHECK_FALSE(said == twins::moscow_talks());
    CHECK(blocking(said) == blocking(twins::moscow_talks()));
}
TEST_CASE("a third party is no party, has no say, and is about issues that there are")
{
    scenario said = twins::moscow_talks();
    const scenario before = said;
    const auto why_not = [&said](std::string_view name, third_party_kind kind, const std::vector<std::string>& about) {
        return said.add_third_party(name, kind, about).why;
    };
    CHECK(why_not("Russia", third_party_kind::observer, {}) == unheard::party_named_twice);
    CHECK(why_not("", third_party_kind::observer, {}) == unheard::name_is_empty);
    CHECK(why_not("Poland", third_party_kind::host, {}) == unheard::third_party_without_an_issue);
    CHECK(why_not("Poland", third_party_kind::consents, {"WTO membership"}) == unheard::third_party_has_a_say);
    CHECK(why_not("Congress", third_party_kind::ratifies, {}) == unheard::third_party_has_a_say);
    CHECK(said.add_third_party("Poland", third_party_kind::host, {"WTO member"}).suggestions ==
          std::vector<std::string>{"WTO membership"});
    CHECK(said == before);
    CHECK(said.add_third_party("Poland", third_party_kind::observer));
    CHECK(said.add_party("Poland").why == unheard::party_named_twice);
}
