#include <entente/by_name/names.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using names = std::vector<std::string>;

TEST_CASE("a name is found where all of its bytes are the same")
{
    const std::string with_nul{"a\0b", 3};
    const std::string long_name(10'000, 'x');
    name_list list{names{"Russia", "United States", with_nul, "a\"b", long_name, ""}};
    CHECK(list.find("Russia") == 0);
    CHECK(list.find("United States") == 1);
    CHECK(list.find(with_nul) == 2);
    CHECK(list.find("a") == list.size());
    CHECK(list.find("a\"b") == 3);
    CHECK(list.find(long_name) == 4);
    CHECK(list.find(long_name + "x") == list.size());
    CHECK(list.find("") == 5);
    CHECK(list.find("russia") == list.size());
    CHECK(name_list{}.find("Russia") == 0);
    CHECK(list.repeated() == list.size());
}

TEST_CASE("names are kept in the order in which they come, each once")
{
    name_list list;
    CHECK(list.empty());
    for (const char* name : {"c", "a", "b"})
        CHECK(list.add(name));
    CHECK_FALSE(list.empty());
    CHECK_FALSE(list.add("a"));
    CHECK(list.size() == 3);
    CHECK(list[0] == "c");
    CHECK(list[2] == "b");
    CHECK(list.find("b") == 2);
    CHECK(list == name_list{names{"c", "a", "b"}});
    CHECK_FALSE(list == name_list{names{"a", "b", "c"}});
    names all;
    for (const std::string& name : list)
        all.push_back(name);
    CHECK(all == names{"c", "a", "b"});
}

TEST_CASE("of names given together, the first that is repeated is told")
{
    CHECK(name_list{names{"b", "a", "c", "a", "b"}}.repeated() == 3);
    CHECK(name_list{names{"a", "a", "a"}}.repeated() == 1);
}

TEST_CASE("the distance between two texts is the least number of edits")
{
    using detail::edit_distance;
    CHECK(edit_distance("", "", 3) == 0);
    CHECK(edit_distance("kitten", "sitting", 6) == 3);
    CHECK(edit_distance("kitten", "sitting", 3) == 3);
    CHECK(edit_distance("kitten", "sitting", 2) == 3); // more than two
    CHECK(edit_distance("abc", "", 3) == 3);
    CHECK(edit_distance("", "abcd", 3) == 4);
    CHECK(edit_distance("flaw", "lawn", 6) == 2);
    CHECK(edit_distance("abcdef", "badcfe", 6) == 4);
    CHECK(edit_distance("abc", "abc", 0) == 0);
    CHECK(edit_distance("abc", "abd", 0) == 1);
}

TEST_CASE("within its band, the distance is the one of the whole table")
{
    // Every pair of words over two letters, up to five long, held against the plain recursion.
    std::vector<std::string> words{""};
    for (std::size_t next = 0; words[next].size() < 5; ++next)
        for (const char letter : {'a', 'b'})
            words.push_back(words[next] + letter);
    const auto plain = [](const auto& self, std::string_view left, std::string_view right) -> std::size_t {
        if (left.empty() || right.empty())
            return left.size() + right.size();
        if (left[0] == right[0])
            return self(self, left.substr(1), right.substr(1));
        return 1 + std::min({self(self, left.substr(1), right.substr(1)), self(self, left.substr(1), right),
                             self(self, left, right.substr(1))});
    };
    int wrong = 0;
    for (const std::string& left : words)
        for (const std::string& right : words) {
            const std::size_t distance = plain(plain, left, right);
            for (std::size_t most = 0; most <= 5; ++most)
                wrong += detail::edit_distance(left, right, most) == std::min(distance, most + 1) ? 0 : 1;
        }
    CHECK(words.size() == 63);
    CHECK(wrong == 0);
}

TEST_CASE("names that come close are suggested, the closest first")
{
    const name_list issues{names{"Missile defence in Europe", "Russian link to the system", "WTO membership"}};
    CHECK(close_names(issues, "Missle defense in Europe") == names{"Missile defence in Europe"});
    CHECK(close_names(issues, "wto MEMBERSHIP") == names{"WTO membership"});
    CHECK(close_names(issues, "missile defence") == names{"Missile defence in Europe"});
    CHECK(close_names(issues, "Kosovo").empty());
    CHECK(close_names(issues, "").empty());
    CHECK(close_names(name_list{}, "Russia").empty());

    const name_list alike{names{"north 1", "north 2", "north 33", "nord 1", "north 4"}};
    CHECK(close_names(alike, "north 3") == names{"north 1", "north 2", "north 33"});
    CHECK(close_names(alike, "North 4") == names{"north 4", "north 1", "north 2"});
}

TEST_CASE("names of a letter or two are not close to each other, but for their case")
{
    const name_list list{names{"A", "b", "No"}};
    CHECK(close_names(list, "x").empty());
    CHECK(close_names(list, "a") == names{"A"});
    CHECK(close_names(list, "B") == names{"b"});
    CHECK(close_names(list, "no") == names{"No"});
}

TEST_CASE("long names are compared by their beginnings")
{
    const std::string long_name(1'000'000, 'x');
    const name_list list{names{long_name, "x"}};
    CHECK(close_names(list, long_name + "y") == names{long_name});
    CHECK(close_names(list, std::string(1'000'000, 'y')).empty());
}

TEST_CASE("a name is quoted on one line")
{
    CHECK(in_quotes("Russia") == "\"Russia\"");
    CHECK(in_quotes("") == "\"\"");
    CHECK(in_quotes("a\"b\\c") == "\"a\\\"b\\\\c\"");
    CHECK(in_quotes(std::string_view{"a\0\n\x7f", 4}) == "\"a\\x00\\x0a\\x7f\"");
    CHECK(in_quotes("\xC3\xA9") == "\"\xC3\xA9\"");
    CHECK(in_quotes(std::string(80, 'x')) == '"' + std::string(80, 'x') + '"');
    CHECK(in_quotes(std::string(10'000, 'x')) == '"' + std::string(80, 'x') + "...\"");
    // A letter of two bytes across the limit is left out as a whole.
    CHECK(in_quotes(std::string(79, 'x') + "\xC3\xA9z") == '"' + std::string(79, 'x') + "...\"");
}
