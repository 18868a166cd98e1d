#include <entente/interop/genius.hpp>

#include <entente/by_name/worth_questions.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

// Real files of the competitions, against what two other programs answer. The folder is given by the CMake cache
// variable of this name.
#ifdef ENTENTE_TEST_DATA

using namespace entente;

namespace {

using point = std::vector<double>;

const std::string folder = std::string{ENTENTE_TEST_DATA} + "/genius/";

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
bool read_file(const std::string& path, std::string& text)
{
    std::ifstream file{path, std::ios::binary};
    std::ostringstream all;
    all << file.rdbuf();
    text = all.str();
    return file.is_open();
}

std::vector<point> points_in(const std::string& text)
{
    std::vector<point> points;
    if (text == "-")
        return points;
    for (const std::string& each : split(text, " | ")) {
        points.emplace_back();
        for (const std::string& number : split(each, ","))
            points.back().push_back(std::stod(number));
    }
    return points;
}
std::vector<point> points_of(const outcomes_by_name& found)
{
    std::vector<point> points;
    for (std::size_t which = 0; which < found.size(); ++which) {
        points.emplace_back();
        for (std::size_t party = 0; party < found[which].size(); ++party)
            points.back().push_back(found[which][party]);
    }
    return points;
}
// The table has ten digits.
bool is_near(const point& one, const point& other, double tolerance = 1e-9)
{
    bool near = one.size() == other.size();
    for (std::size_t party = 0; party < one.size() && near; ++party)
        near = std::abs(one[party] - other[party]) <= tolerance;
    return near;
}
bool are_among(const std::vector<point>& some, const std::vector<point>& all)
{
    return std::all_of(some.begin(), some.end(), [&](const point& one) {
        return std::any_of(all.begin(), all.end(), [&](const point& other) { return is_near(one, other); });
    });
}
std::size_t count_apart(const std::vector<point>& points)
{
    std::vector<point> apart;
    for (const point& each : points)
        if (!are_among({each}, apart))
            apart.push_back(each);
    return apart.size();
}
point greatest(const std::vector<point>& points)
{
    point most = points.empty() ? point{} : points[0];
    for (const point& each : points)
        for (std::size_t party = 0; party < most.size(); ++party)
            most[party] = std::max(most[party], each[party]);
    return most;
}
// The points whose least share of the ideal gains is as great as possible.
std::vector<point> fairest(const std::vector<point>& points, const point& from, const point& ideal)
{
    double most = -1;
    std::vector<point> best;
    for (const point& each : points) {
        double least = 1;
        for (std::size_t party = 0; party < from.size(); ++party)
            least = std::min(least, (each[party] - from[party]) / (ideal[party] - from[party]));
        if (least > most + 1e-9)
            best.clear();
        if (least > most - 1e-9)
            best.push_back(each);
        most = std::max(most, least);
    }
    return best;
}

// Returns whether the row's files are there.
bool check_row(const std::vector<std::string>& row)
{
    const std::string here = folder + row[0].substr(0, row[0].rfind('/') + 1);
    std::string domain;
    std::vector<std::string> names = split(row[1], ";");
    std::vector<std::string> texts(names.size());
    bool is_there = read_file(folder + row[0], domain);
    for (std::size_t which = 0; which < names.size(); ++which)
        is_there = read_file(here + names[which], texts[which]) && is_there;
    if (!is_there) {
        MESSAGE("not in the folder: ", row[0]);
        return false;
    }
    std::vector<genius_text> profiles;
    for (std::size_t which = 0; which < names.size(); ++which)
        profiles.push_back({names[which], texts[which]});
    const genius_scenario found = read_genius({row[0], domain}, profiles);
    INFO(row[0], " ", row[1], " ", found.sentence());
    REQUIRE(found);
    CHECK(found.most_above_1 < 1e-12);
    CHECK(found.values_without_evaluation == 0);
    CHECK(std::to_string(found.read.bundle().issues()) == row[2]);
    CHECK(count_packages(found.read).count == natural{std::stoull(row[3])});
    const model::problem problem = found.read.problem();
    const point disagreement = points_in(row[4])[0];
    for (std::size_t party = 0; party < names.size(); ++party)
        CHECK(static_cast<double>(problem.disagreement(party)) / static_cast<double>(problem.units_per_point) ==
              doctest::Approx(disagreement[party]));

    const std::vector<point> all = points_of(frontier(found.read));
    const outcomes_by_name inside = zopa(found.read);
    CHECK(std::to_string(count_apart(all)) == row[5]);
    // Where several packages tie, rounding may single one of them out.
    const std::vector<point> best = points_of(nash(found.read));
    CHECK(best.empty() == (row[6] == "-"));
    CHECK(are_among(best, points_in(row[6])));
    CHECK((!found.is_exact || are_among(points_in(row[6]), best)));
    // The table's least gain says nothing of the next least, which decides here.
    CHECK(egalitarian(found.read).empty() == (row[7] == "-"));
    CHECK(are_among(points_of(egalitarian(found.read)), points_in(row[7])));
    // The table's ideal gains are those of all packages; ours, of those that nobody walks away from.
    const std::vector<point> rational = points_of(inside);
    const std::vector<point> of_all = fairest(rational, disagreement, greatest(all));
    CHECK(are_among(of_all, points_in(row[8])));
    CHECK(are_among(points_in(row[8]), of_all));
    const outcomes_by_name fair = kalai_smorodinsky(found.read);
    CHECK(fair.empty() == (row[8] == "-"));
    CHECK(are_among(points_of(fair), fairest(rational, disagreement, greatest(rational))));
    // The table's sums are among packages that nobody walks away from.
    double most = 0;
    std::vector<point> sums;
    for (const point& each : rational) {
        double sum = 0;
        for (const double number : each)
            sum += number;
        if (sum > most + 1e-9)
            sums.clear();
        if (sum > most - 1e-9)
            sums.push_back(each);
        most = std::max(most, sum);
    }
    CHECK(are_among(sums, points_in(row[9])));
    CHECK(are_among(points_in(row[9]), sums));
    return true;
}

}

TEST_CASE("files of the competitions have the answers that other programs find")
{
    std::string table;
    REQUIRE(read_file(folder + "expected.tsv", table));
    std::vector<std::string> rows = split(table, "\n");
    std::size_t checked = 0;
    for (std::size_t row = 1; row < rows.size(); ++row) {
        if (rows[row].empty())
            continue;
        const std::vector<std::string> columns = split(rows[row], "\t");
        REQUIRE(columns.size() == 10);
        checked += check_row(columns) ? 1U : 0U;
    }
    CHECK(checked >= 20);
}

#else

TEST_CASE("files of the competitions have the answers that other programs find" * doctest::skip()) {}

#endif
