#include <entente/interop/genius.hpp>
#include <entente/interop/json.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

// Real files of the competitions, written as JSON and read again.
#ifdef ENTENTE_TEST_DATA

using namespace entente;

namespace {

const std::string folder = std::string{ENTENTE_TEST_DATA} + "/genius/";

bool read_file(const std::string& path, std::string& text)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream all;
    all << file.rdbuf();
    text = all.str();
    return file.is_open();
}
std::vector<std::string> split(const std::string& text, char by)
{
    std::vector<std::string> parts{""};
    for (const char letter : text)
        if (letter == by)
            parts.emplace_back();
        else
            parts.back() += letter;
    return parts;
}

// Returns whether the files are there.
bool goes_round(const std::string& domain_name, const std::vector<std::string>& names)
{
    const std::string here = folder + domain_name.substr(0, domain_name.rfind('/') + 1);
    std::string domain;
    std::vector<std::string> texts(names.size());
    bool is_there = read_file(folder + domain_name, domain);
    for (std::size_t which = 0; which < names.size(); ++which)
        is_there = read_file(here + names[which], texts[which]) && is_there;
    if (!is_there) {
        MESSAGE("not in the folder: ", domain_name);
        return false;
    }
    std::vector<genius_text> profiles;
    for (std::size_t which = 0; which < names.size(); ++which)
        profiles.push_back({names[which], texts[which]});
    const genius_scenario found = read_genius({domain_name, domain}, profiles);
    INFO(domain_name, " ", found.sentence());
    REQUIRE(found);
    const asked<std::string> written = json_of(found.read);
    REQUIRE(written);
    const scenario_from_text again = scenario_from_json(*written);
    INFO(again.sentence("written"));
    REQUIRE(again);
    CHECK(*again == found.read);
    CHECK(again->units_per_point() == found.read.units_per_point());
    CHECK(again->discounts() == found.read.discounts());
    CHECK(*json_of(*again) == *written);
    return true;
}

}

TEST_CASE("files of the competitions, written as JSON, are read again as the same scenarios")
{
    std::string table;
    REQUIRE(read_file(folder + "expected.tsv", table));
    const std::vector<std::string> rows = split(table, '\n');
    std::size_t checked = 0;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        const std::vector<std::string> columns = split(rows[row], '\t');
        if (columns.size() < 2)
            continue;
        checked += goes_round(columns[0], split(columns[1], ';')) ? 1U : 0U;
    }
    CHECK(checked >= 20);
}

TEST_CASE("so are all profiles that stand beside a domain")
{
    std::string table;
    REQUIRE(read_file(folder + "expected.tsv", table));
    std::set<std::string> domains;
    for (const std::string& row : split(table, '\n'))
        if (const std::string domain = split(row, '\t')[0]; std::filesystem::exists(folder + domain))
            domains.insert(domain);
    std::size_t checked = 0;
    for (const std::string& domain : domains) {
        std::string text;
        REQUIRE(read_file(folder + domain, text));
        const std::filesystem::path beside = std::filesystem::path{folder + domain}.parent_path();
        for (const std::filesystem::directory_entry& file : std::filesystem::directory_iterator{beside}) {
            const std::string name = file.path().filename().string();
            std::string profile;
            if (file.path().extension() != ".xml" || !read_file(file.path().string(), profile))
                continue;
            const genius_text twice[] = {{name, profile}, {name, profile}};
            // A folder may have other domains.
            if (read_genius({domain, text}, twice))
                checked += goes_round(domain, {name, name}) ? 1U : 0U;
        }
    }
    CHECK(checked >= 90);
}

#else

TEST_CASE("files of the competitions, written as JSON, are read again as the same scenarios" * doctest::skip()) {}
TEST_CASE("so are all profiles that stand beside a domain" * doctest::skip()) {}

#endif
