#include <entente/by_name/answers.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

TEST_CASE("an answer is true where every name was known")
{
    const asked<int> known{{}, 7};
    CHECK(known);
    CHECK(*known == 7);
    CHECK(known.sentence().empty());
    const asked<names_found> unknown{detail::not_heard(unheard::unknown_issue, "Kosovo"), {}};
    CHECK_FALSE(unknown);
    CHECK(unknown->empty());
    CHECK(unknown.sentence() == "\"Kosovo\": no issue has this name");
    CHECK(known == asked<int>{{}, 7});
}
TEST_CASE("an answer is gone through where it is asked for")
{
    const auto question = [] { return asked<names_found>{{}, {"a name long enough to be stored elsewhere", "b"}}; };
    names_found heard_of;
    for (const std::string& name : *question())
        heard_of.push_back(name);
    CHECK(heard_of == *question());
}

TEST_CASE("sets of names are kept as long as there is room")
{
    name_sets found;
    CHECK(found.empty());
    CHECK(found.add({"a"}, 2));
    CHECK(found.add({}, 2));
    CHECK(found.complete);
    CHECK_FALSE(found.add({"b"}, 2));
    CHECK_FALSE(found.complete);
    CHECK(found.size() == 2);
    CHECK(found[0] == names_found{"a"});
    CHECK(found.begin() + 2 == found.end());
}

TEST_CASE("a package that was not found is false")
{
    CHECK_FALSE(package_found{});
    CHECK(package_found{true, {"a", ""}});
}
