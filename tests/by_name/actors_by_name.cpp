#include <entente/by_name/actors_by_name.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

namespace {

using names = std::vector<std::string>;

names all(const name_list& list) { return {list.begin(), list.end()}; }
bool has_say(const entente::detail::actors_by_name& known, std::size_t participant, std::size_t issue, std::size_t issues)
{
    const std::size_t place = participant * issues + issue;
    return known.voiceless().empty() || !model::test_bit(known.voiceless(), place);
}

}

TEST_CASE("parties come first, behind them whoever has a say, behind those all others")
{
    entente::detail::actors_by_name known;
    CHECK(known.add_party("A", 2));
    CHECK(known.voiceless().empty());
    CHECK(known.add_role({"observer", third_party_kind::observer, {}}, 2));
    CHECK(known.voiceless().empty());
    CHECK(known.add_role({"neighbour", third_party_kind::consents, {1}}, 2));
    CHECK(known.add_party("B", 2));
    CHECK(known.add_role({"parliament", third_party_kind::ratifies, {}, "A"}, 2));
    CHECK(known.add_role({"parliament", third_party_kind::ratifies, {}, "A"}, 2));
    CHECK(known.roles().size() == 3);
    CHECK(all(known.parties()) == names{"A", "B"});
    CHECK(all(known.participants()) == names{"A", "B", "neighbour", "parliament"});
    CHECK(all(known.all()) == names{"A", "B", "neighbour", "parliament", "observer"});
    known.add_issue(3);
    for (std::size_t issue = 0; issue < 3; ++issue) {
        CHECK(has_say(known, 1, issue, 3));
        CHECK(has_say(known, 2, issue, 3) == (issue == 1));
        CHECK(has_say(known, 3, issue, 3));
    }
    // Whoever looked on may come to have a say.
    CHECK(known.add_role({"observer", third_party_kind::consents, {0, 2}}, 3));
    CHECK(all(known.participants()) == names{"A", "B", "neighbour", "parliament", "observer"});
    CHECK(has_say(known, 4, 2, 3));
    CHECK_FALSE(has_say(known, 4, 1, 3));
}
TEST_CASE("a name is looked up among parties, among those with a say, or among all")
{
    entente::detail::actors_by_name known;
    CHECK(known.add_party("Northland", 1));
    CHECK(known.add_role({"Northlanders", third_party_kind::ratifies, {}, "Northland"}, 1));
    CHECK(known.add_role({"Norway", third_party_kind::mediator, {}}, 1));
    std::size_t place = 9;
    CHECK(known.find_party("Northland", place));
    CHECK(place == 0);
    CHECK(known.find_party("Norway", place).why == unheard::third_party_is_no_party);
    CHECK(known.find_participant("Northlanders", place));
    CHECK(place == 1);
    CHECK(known.find_participant("Norway", place).why == unheard::third_party_has_no_say);
    CHECK(known.find_actor("Norway", place));
    CHECK(place == 2);
    CHECK(known.find_actor("Norwey", place).suggestions == names{"Norway"});
    CHECK(known.find_participant("Norwey", place).suggestions.empty());
}
TEST_CASE("there are at most 256 parties and third parties")
{
    entente::detail::actors_by_name known;
    for (int name = 0; name < 200; ++name)
        REQUIRE(known.add_party(std::to_string(name), 0));
    for (int name = 200; name < 256; ++name)
        REQUIRE(known.add_role({std::to_string(name), third_party_kind::observer, {}}, 0));
    CHECK(known.add_party("256", 0).why == unheard::too_many_parties);
    CHECK(known.add_role({"256", third_party_kind::observer, {}}, 0).why == unheard::too_many_parties);
    CHECK(known.add_role({"255", third_party_kind::ratifies, {}, "1"}, 0)); // another role of the same one
    CHECK(known.participants().size() == 201);
    CHECK(known.add_party("", 0).why == unheard::name_is_empty);
    CHECK(known.add_party("255", 0).why == unheard::party_named_twice);
}
