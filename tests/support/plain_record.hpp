#ifndef ENTENTE_TESTS_PLAIN_RECORD_HPP
#define ENTENTE_TESTS_PLAIN_RECORD_HPP

// Slow, obvious readings of what was said over time: the clauses of plain talks in the order of days, and what they come
// to on each.

#include "dossier_oracle.hpp"
#include "plain_dossier.hpp"
#include "random_talks.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plain_record {

// Something that was said on a day: a clause, or whether the one contingency there is has come about.
struct line {
    int day = 0;
    random_talks::statement clause{};
    bool is_finding = false;
    bool established = false;
    int waits = 0; // 0: always in force, 1: until the contingency, 2: once it has come about
};

// The lines up to the day, in the order of days, those of one day as they were written.
inline std::vector<line> said_by(const std::vector<line>& lines, int day)
{
    std::vector<line> found;
    for (int each = 0; each <= day; ++each)
        for (const line& one : lines)
            if (one.day == each)
                found.push_back(one);
    return found;
}
inline bool established_by(const std::vector<line>& lines, int day)
{
    bool established = false;
    for (const line& one : said_by(lines, day))
        established = one.is_finding ? one.established : established;
    return established;
}
inline plain::dossier dossier_on(const plain::dossier& unspoken, const std::vector<line>& lines, int day)
{
    plain::dossier d = unspoken;
    const bool established = established_by(lines, day);
    for (const line& one : said_by(lines, day))
        if (!one.is_finding && (one.waits == 0 || (one.waits == 2) == established))
            random_talks::supersede(d, one.clause);
    return d;
}

// The days on which something was said, each once, in their order.
inline std::vector<int> days_of(const std::vector<line>& lines)
{
    std::vector<int> days;
    for (const line& one : lines)
        days.push_back(one.day);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// Does the party take the option as things stand, on no condition?
inline bool takes(const plain::dossier& d, int party, int issue, int option)
{
    return !plain::excluded(d, party, issue, option) &&
           (plain::at(plain::at(d.position, party), issue) == option || plain::at(d.settled, issue) == option ||
            plain::at(plain::at(plain::at(d.accepted, party), issue), option));
}

// How far apart the two are that are farthest apart on the issue, of ten thousand.
inline long long gap(const plain::dossier& d, int issue, bool ordered)
{
    if (plain::at(d.settled, issue) >= 0)
        return 0;
    const int options = plain::at(d.options, issue);
    long long widest = 0;
    for (int one = 0; one < d.parties; ++one)
        for (int other = 0; other < d.parties; ++other) {
            std::optional<int> nearest; // nothing where one of them takes nothing: it keeps nobody apart
            for (int left = 0; left < options; ++left)
                for (int right = 0; right < options; ++right)
                    if (takes(d, one, issue, left) && takes(d, other, issue, right))
                        nearest = std::min(nearest.value_or(options), std::abs(left - right));
            if (nearest && *nearest > 0)
                widest = std::max(widest, ordered ? *nearest * 10'000LL / (options - 1) : 10'000LL);
        }
    return widest;
}
inline long long weight(const plain::dossier& d, int issue)
{
    long long sum = 0;
    for (int party = 0; party < d.parties; ++party)
        sum += plain::salience_or_default(d, party, issue);
    return sum;
}

// All that a party has said on an issue, as one text that is the same where it says the same.
inline std::string word_on(const plain::dossier& d, int party, int issue)
{
    std::vector<std::string> said;
    for (const plain::dossier::conditional& each : d.conditionals)
        for (int option = 0; each.party == party && each.issue == issue && option < plain::at(d.options, issue); ++option)
            if (plain::at(each.options, option))
                said.push_back(std::to_string(option) + " if " + plain::text(each.proviso));
    for (const plain::dossier::red_line& each : d.red_lines)
        if (each.party == party && plain::mentions(each.condition, issue))
            said.push_back("never " + plain::text(each.condition));
    std::sort(said.begin(), said.end());
    said.erase(std::unique(said.begin(), said.end()), said.end());
    std::string text = std::to_string(plain::at(plain::at(d.position, party), issue)) + "/" +
                       std::to_string(plain::at(plain::at(d.salience, party), issue)) + "/" +
                       plain::text(plain::at(plain::at(d.accepted, party), issue));
    for (const std::string& each : said)
        text += ";" + each;
    return text;
}

// Who is in a circle of what is to come before what: whoever can be come back to, step by step.
inline bool comes_back(const std::vector<std::pair<int, int>>& before, int start, int here, std::vector<int> passed)
{
    for (const auto& [first, second] : before) {
        if (first != here)
            continue;
        if (second == start)
            return true;
        if (std::find(passed.begin(), passed.end(), second) != passed.end())
            continue;
        std::vector<int> further = passed;
        further.push_back(second);
        if (comes_back(before, start, second, further))
            return true;
    }
    return false;
}

}

#endif
