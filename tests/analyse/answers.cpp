// Holds what entente-analyse prints as JSON against what is expected of it.
//   entente_analyse_answers PROGRAM scratch-file scenario SCENARIO.json   its answer is one JSON object, and complete
//   entente_analyse_answers PROGRAM scratch-file expected FOLDER ROWS     FOLDER/expected.tsv has the answers, and the
//                                                                         folder the files of so many rows at least

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace {

using point = std::vector<double>;
using nlohmann::json;

int faults = 0;

void check(bool holds, const std::string& what)
{
    if (holds)
        return;
    ++faults;
    std::fprintf(stderr, "%s\n", what.c_str());
}

std::string text_of(const std::string& path)
{
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}
bool is_there(const std::string& path) { return std::ifstream{path}.is_open(); }

std::vector<std::string> split(const std::string& text, const std::string& by)
{
    std::vector<std::string> parts;
    std::size_t begin = 0;
    for (std::size_t end = text.find(by); end != text.npos; end = text.find(by, begin)) {
        parts.push_back(text.substr(begin, end - begin));
        begin = end + by.size();
    }
    parts.push_back(text.substr(begin));
    return parts;
}
std::vector<point> points_in(const std::string& text)
{
    std::vector<point> points;
    if (text == "-")
        return points;
    for (const std::string& each : split(text, " | ")) {
        points.emplace_back();
        for (const std::string& number : split(each, ","))
            points.back().push_back(std::strtod(number.c_str(), nullptr));
    }
    return points;
}
std::vector<point> points_of(const json& outcomes)
{
    std::vector<point> points;
    for (const json& each : outcomes)
        points.push_back(each.value("utilities", point{}));
    return points;
}
bool is_near(const point& one, const point& other)
{
    bool near = one.size() == other.size();
    for (std::size_t party = 0; party < one.size() && near; ++party)
        near = std::abs(one[party] - other[party]) <= 1e-9;
    return near;
}
bool are_among(const std::vector<point>& some, const std::vector<point>& all)
{
    return std::all_of(some.begin(), some.end(), [&](const point& one) {
        return std::any_of(all.begin(), all.end(), [&](const point& other) { return is_near(one, other); });
    });
}

// Keys come in one order, and none but these and what only some answers have.
void check_keys(const nlohmann::ordered_json& object, const std::vector<std::string>& wanted, const std::string& about)
{
    std::vector<std::string> keys;
    for (const auto& each : object.items())
        if (each.key() != "third_parties" && each.key() != "blocking_sets_complete" && each.key() != "record")
            keys.push_back(each.key());
    check(keys == wanted, about + ": the keys, or their order, of " + object.dump().substr(0, 80));
}
void check_order(const nlohmann::ordered_json& answer, const std::string& about)
{
    if (!answer.is_object())
        return;
    check_keys(answer,
               {"format", "status", "issues", "packages", "parties", "frontier", "solutions", "value_of_linkage",
                "blocking_sets", "notes"},
               about);
    for (const auto& party : answer.value("parties", nlohmann::ordered_json::array()))
        check_keys(party, {"name", "reservation", "ideal", "discount"}, about);
    for (const auto& outcome : answer.value("frontier", nlohmann::ordered_json::array()))
        check_keys(outcome, {"utilities", "package"}, about);
    const auto by_rule = answer.value("solutions", nlohmann::ordered_json::object());
    check_keys(by_rule, {"nash", "egalitarian", "kalai_smorodinsky", "utilitarian"}, about);
    for (const auto& ties : by_rule)
        for (const auto& tie : ties)
            check_keys(tie, {"utilities", "packages", "package_count"}, about);
}

// Runs the program on these files. What it prints must be one JSON object, and nothing else.
json answer_to(const std::string& program, const std::string& scratch, const std::vector<std::string>& files)
{
    std::string command = '"' + program + "\" --json";
    for (const std::string& file : files)
        command += " \"" + file + '"';
    command += " > \"" + scratch + '"';
#ifdef _WIN32
    command = '"' + command + '"';
#endif
    const int status = std::system(command.c_str());
    check(status == 0, command + " ended with " + std::to_string(status));
    json answer = json::parse(text_of(scratch), nullptr, false);
    check(answer.is_object(), command + " printed no JSON object");
    check_order(nlohmann::ordered_json::parse(text_of(scratch), nullptr, false), command);
    return answer.is_object() ? answer : json::object();
}

const std::vector<std::string> solutions{"nash", "egalitarian", "kalai_smorodinsky", "utilitarian"};

// Whatever the input, an answer has these parts, and they fit each other.
void check_form(const json& answer, const std::string& about)
{
    check(answer.value("format", "") == "entente-analysis/1", about + ": format");
    for (const char* key : {"status", "issues", "packages", "parties", "frontier", "solutions", "value_of_linkage",
                            "blocking_sets", "notes"})
        check(answer.contains(key), about + ": there is no " + key);
    if (faults != 0)
        return;
    // Digits, since it may be 1e70.
    check(answer["packages"].is_string() && answer["packages"].get<std::string>().find_first_not_of("0123456789") ==
                                                std::string::npos,
          about + ": packages");
    const std::size_t parties = answer["parties"].size();
    const std::size_t issues = answer.value("issues", std::size_t{0});
    for (const json& party : answer["parties"])
        check(party.contains("name") && party.contains("reservation") && party.contains("ideal"), about + ": a party");
    const auto is_package = [&](const json& package) { return package.is_object() && package.size() == issues; };
    point before;
    for (const json& each : answer["frontier"]) {
        const point here = each.value("utilities", point{});
        check(here.size() == parties, about + ": utilities of a point");
        check(is_package(each.value("package", json{})), about + ": package of a point");
        check(before.empty() || here[0] <= before[0], about + ": the frontier's order");
        before = here;
    }
    for (const std::string& rule : solutions) {
        check(answer["solutions"].contains(rule), about + ": there is no solution " + rule);
        for (const json& tie : answer["solutions"].value(rule, json::array())) {
            const json packages = tie.value("packages", json::array());
            check(!packages.empty() && packages.size() <= 5, about + ": packages of " + rule);
            check(std::all_of(packages.begin(), packages.end(), is_package), about + ": a package of " + rule);
            check(tie.value("package_count", std::size_t{0}) >= packages.size(), about + ": package count of " + rule);
        }
    }
}

// Returns whether the row's files are there.
bool check_row(const std::string& program, const std::string& scratch, const std::string& folder,
               const std::vector<std::string>& row)
{
    std::vector<std::string> files{folder + row[0]};
    for (const std::string& profile : split(row[1], ";"))
        files.push_back(folder + row[0].substr(0, row[0].rfind('/') + 1) + profile);
    const std::string about = row[0] + ' ' + row[1];
    if (!std::all_of(files.begin(), files.end(), is_there)) {
        std::printf("not in the folder: %s\n", about.c_str());
        return false;
    }
    const json answer = answer_to(program, scratch, files);
    check_form(answer, about);
    if (faults != 0)
        return true;
    check(answer["status"] == "exact", about + ": status");
    check(std::to_string(answer.value("issues", std::size_t{0})) == row[2], about + ": issues");
    check(answer["packages"] == row[3], about + ": packages");
    const point disagreement = points_in(row[4])[0];
    for (std::size_t party = 0; party < disagreement.size(); ++party)
        check(std::abs(answer["parties"][party].value("reservation", -1.0) - disagreement[party]) <= 1e-9,
              about + ": reservation values");
    std::vector<point> apart;
    for (const point& each : points_of(answer["frontier"]))
        if (!are_among({each}, apart))
            apart.push_back(each);
    check(std::to_string(apart.size()) == row[5], about + ": outcomes of the frontier");
    for (std::size_t which = 0; which < solutions.size(); ++which) {
        const std::vector<point> found = points_of(answer["solutions"][solutions[which]]);
        const std::vector<point> wanted = points_in(row[6 + which]);
        check(are_among(found, wanted) && are_among(wanted, found), about + ": " + solutions[which]);
    }
    return true;
}

void check_table(const std::string& program, const std::string& scratch, const std::string& folder, std::size_t least)
{
    const std::vector<std::string> rows = split(text_of(folder + "expected.tsv"), "\n");
    std::size_t checked = 0;
    std::size_t missing = 0;
    for (std::size_t which = 1; which < rows.size(); ++which) {
        if (rows[which].empty())
            continue;
        const std::vector<std::string> row = split(rows[which], "\t");
        check(row.size() == 10, folder + "expected.tsv has a row that is not whole: " + rows[which].substr(0, 80));
        if (row.size() == 10)
            ++(check_row(program, scratch, folder, row) ? checked : missing);
    }
    std::printf("%zu rows were checked, and of %zu a file is not in the folder\n", checked, missing);
    check(checked >= least, folder + "expected.tsv has too few rows whose files are there");
}

}

int main(int count, char** words)
{
    const std::vector<std::string> all{words, words + count};
    if (all.size() == 5 && all[3] == "scenario")
        check_form(answer_to(all[1], all[2], {all[4]}), all[4]);
    else if (all.size() == 6 && all[3] == "expected")
        check_table(all[1], all[2], all[4] + '/', std::stoul(all[5]));
    else
        check(false, "usage: PROGRAM scratch-file (scenario SCENARIO.json | expected FOLDER ROWS)");
    return faults == 0 ? 0 : 1;
}
