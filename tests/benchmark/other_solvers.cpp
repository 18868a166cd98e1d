// What a user would otherwise pick for linked bundles, on the same questions:
//   coinor-cbc (integer programming)      the frontier, point by point, by the epsilon-constraint method
//   toulbar2 (weighted constraints)       the greatest sum of utilities
// Both are run as programs, where they are found. Ends with 1 where an answer differs from ours.

#include "instances.hpp"

#include <entente/solve/bargaining/solutions.hpp>
#include <entente/solve/frontiers/frontier.hpp>

#include <chrono>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using entente::model::joint_table;
using entente::model::problem;
using entente::model::units;

bool is_found(const std::string& program)
{
    return std::system(("command -v " + program + " > /dev/null 2>&1").c_str()) == 0;
}

template <class Task>
double milliseconds_of(Task task)
{
    const auto begun = std::chrono::steady_clock::now();
    task();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

// Written to as a program's input, then removed.
class scratch_folder {
public:
    scratch_folder() : at_{std::filesystem::temp_directory_path() / "entente_other_solvers"}
    {
        std::filesystem::create_directories(at_);
    }
    scratch_folder(const scratch_folder&) = delete;
    scratch_folder& operator=(const scratch_folder&) = delete;
    ~scratch_folder()
    {
        std::error_code ignored;
        std::filesystem::remove_all(at_, ignored);
    }
    std::string operator/(std::string_view file) const { return (at_ / file).string(); }

private:
    std::filesystem::path at_;
};

std::string numbered(char what, std::size_t which, std::size_t part)
{
    std::string name(1, what);
    return name.append(std::to_string(which)).append(1, '_').append(std::to_string(part));
}
std::string chosen(std::size_t issue, std::size_t option)
{
    return numbered('x', issue, option);
}
std::string cell_name(std::size_t table, std::size_t cell)
{
    return numbered('y', table, cell);
}

// A package as an integer program. A cell of a table of two issues is taken just when both of its options are: its
// variable is held to that by the sums over either option's cells.
class integer_program {
public:
    explicit integer_program(const problem& posed) : posed_{posed} {}

    // The greatest worth for the first party, and among equals for the second, with so much at least for the second.
    void write(std::ostream& out, units second_gets) const
    {
        units reach = 1;
        for (const units worth : posed_.worth)
            reach += worth;
        for (const units worth : posed_.joint_worth)
            reach += worth;
        out << "Maximize\n worth:";
        write_sum(out, reach, 1);
        out << "\nSubject To\n second:";
        write_sum(out, 0, 1);
        out << " >= " << second_gets << "\n";
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue) {
            for (std::size_t option = 0; option < posed_.options(issue); ++option)
                out << (option == 0 ? " " : " + ") << chosen(issue, option);
            out << " = 1\n";
        }
        for (std::size_t table = 0; table < posed_.tables.size(); ++table) {
            write_links(out, table, true);
            write_links(out, table, false);
        }
        out << "Binary\n";
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
            for (std::size_t option = 0; option < posed_.options(issue); ++option)
                out << " " << chosen(issue, option) << "\n";
        out << "End\n";
    }

private:
    void write_sum(std::ostream& out, units first, units second) const
    {
        const auto write = [&](units worth_first, units worth_second, const std::string& name) {
            const units worth = first * worth_first + second * worth_second;
            if (worth != 0)
                out << "\n  + " << worth << " " << name;
        };
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
            for (std::size_t option = 0; option < posed_.options(issue); ++option)
                write(posed_.worth_of(0, issue, option), posed_.worth_of(1, issue, option), chosen(issue, option));
        for (std::size_t which = 0; which < posed_.tables.size(); ++which)
            for (std::size_t cell = 0; cell < posed_.tables[which].cells; ++cell) {
                const units* worth = &posed_.joint_worth[(posed_.tables[which].cells_begin + cell) * 2];
                write(worth[0], worth[1], cell_name(which, cell));
            }
    }
    void write_links(std::ostream& out, std::size_t which, bool by_first) const
    {
        const auto scope = posed_.scope(posed_.tables[which]);
        const std::size_t columns = posed_.options(scope[1]);
        const std::size_t issue = by_first ? scope[0] : scope[1];
        const std::size_t others = by_first ? columns : posed_.options(scope[0]);
        for (std::size_t option = 0; option < posed_.options(issue); ++option) {
            for (std::size_t other = 0; other < others; ++other)
                out << " + " << cell_name(which, by_first ? option * columns + other : other * columns + option);
            out << " - " << chosen(issue, option) << " = 0\n";
        }
    }

    const problem& posed_;
};

// The package that cbc wrote down; empty where it found none.
std::vector<entente::model::option_index> read_package(const problem& posed, std::istream& in)
{
    std::string line;
    std::getline(in, line);
    if (line.find("Optimal") != 0)
        return {};
    std::vector<entente::model::option_index> package(posed.issues(), 0);
    std::size_t row = 0;
    std::string name;
    double value = 0;
    double reduced = 0;
    while (in >> row >> name >> value >> reduced)
        if (name[0] == 'x' && value > 0.5) {
            const std::size_t bar = name.find('_');
            package[std::stoul(name.substr(1, bar - 1))] =
                static_cast<entente::model::option_index>(std::stoul(name.substr(bar + 1)));
        }
    return package;
}

// The epsilon-constraint method (Y. Haimes, L. Lasdon and D. Wismer, 1971): each point asks for a better one for the
// second party.
std::vector<units> frontier_by_cbc(const problem& posed, const scratch_folder& scratch, std::size_t& runs)
{
    const std::string command = "cbc " + scratch / "next.lp" + " -ratioGap 0 -allowableGap 0.5 -solve -solution " +
                                scratch / "next.sol" + " > " + scratch / "log";
    std::vector<units> found;
    units enough = 0;
    while (true) {
        {
            std::ofstream out{scratch / "next.lp"};
            integer_program{posed}.write(out, enough);
        }
        ++runs;
        if (std::system(command.c_str()) != 0)
            return {};
        std::ifstream in{scratch / "next.sol"};
        const auto package = read_package(posed, in);
        if (package.empty())
            return found;
        found.push_back(posed.utility(0, package));
        found.push_back(posed.utility(1, package));
        enough = found.back() + 1;
    }
}

// Costs are what a package lacks from the greatest number in each table. Returns the sum of these greatest numbers.
units write_costs(const problem& posed, std::ostream& out)
{
    std::size_t functions = posed.issues() + posed.tables.size();
    std::size_t widest = 0;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        widest = widest < posed.options(issue) ? posed.options(issue) : widest;
    out << "bundle " << posed.issues() << " " << widest << " " << functions << " 1000000000\n";
    for (std::size_t issue = 0; issue < posed.issues(); ++issue)
        out << posed.options(issue) << " ";
    out << "\n";
    units all = 0;
    const auto greatest = [&all](const std::vector<units>& sums) {
        units most = sums[0];
        for (const units sum : sums)
            most = most < sum ? sum : most;
        all += most;
        return most;
    };
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        std::vector<units> sums;
        for (std::size_t option = 0; option < posed.options(issue); ++option)
            sums.push_back(posed.worth_of(0, issue, option) + posed.worth_of(1, issue, option));
        const units most = greatest(sums);
        out << "1 " << issue << " 0 " << sums.size() << "\n";
        for (std::size_t option = 0; option < sums.size(); ++option)
            out << option << " " << most - sums[option] << "\n";
    }
    for (const joint_table& table : posed.tables) {
        std::vector<units> sums;
        for (std::size_t cell = 0; cell < table.cells; ++cell)
            sums.push_back(posed.joint_worth[(table.cells_begin + cell) * 2] +
                           posed.joint_worth[(table.cells_begin + cell) * 2 + 1]);
        const units most = greatest(sums);
        const auto scope = posed.scope(table);
        out << "2 " << scope[0] << " " << scope[1] << " 0 " << sums.size() << "\n";
        for (std::size_t cell = 0; cell < sums.size(); ++cell)
            out << cell / posed.options(scope[1]) << " " << cell % posed.options(scope[1]) << " " << most - sums[cell]
                << "\n";
    }
    return all;
}

// The greatest sum of utilities; -1 where toulbar2 told none.
units greatest_sum_by_toulbar2(const problem& posed, const scratch_folder& scratch)
{
    units all = 0;
    {
        std::ofstream out{scratch / "bundle.wcsp"};
        all = write_costs(posed, out);
    }
    if (std::system(("toulbar2 " + scratch / "bundle.wcsp" + " > " + scratch / "log 2>&1").c_str()) != 0)
        return -1;
    std::ifstream in{scratch / "log"};
    std::string word;
    units cost = 0;
    while (in >> word)
        if (word == "Optimum:" && in >> cost)
            return all - cost;
    return -1;
}

bool compare_frontiers(const scratch_folder& scratch)
{
    bool agrees = true;
    std::cout << "Frontier of a tree of opposed issues: coinor-cbc, epsilon-constraint\n";
    for (const std::size_t issues : {6u, 8u}) {
        const problem posed = measured::bundle(2, issues, 1, true);
        entente::solve::outcomes ours;
        const double our_time = milliseconds_of([&] { ours = entente::solve::frontier(posed); });
        std::vector<units> theirs;
        std::size_t runs = 0;
        const double their_time = milliseconds_of([&] { theirs = frontier_by_cbc(posed, scratch, runs); });
        const bool same = theirs == ours.utilities;
        agrees = agrees && same;
        std::cout << "  " << issues << " issues, " << ours.size() << " points: entente " << our_time << " ms, cbc "
                  << their_time << " ms in " << runs << " runs; " << (same ? "the same points" : "DIFFERENT POINTS")
                  << "\n";
    }
    return agrees;
}

bool compare_sums(const scratch_folder& scratch)
{
    bool agrees = true;
    std::cout << "Greatest sum, 100 issues: toulbar2\n";
    const problem trivial = measured::bundle(2, 1, 0, false);
    const double start = milliseconds_of([&] { greatest_sum_by_toulbar2(trivial, scratch); });
    for (const std::size_t width : {1u, 2u, 3u, 4u}) {
        const problem posed = measured::bundle(2, 100, width, false);
        units ours = 0;
        const double our_time = milliseconds_of([&] {
            const auto best = entente::solve::utilitarian(posed, {});
            ours = best.empty() ? 0 : best[0][0] + best[0][1];
        });
        units theirs = 0;
        const double their_time = milliseconds_of([&] { theirs = greatest_sum_by_toulbar2(posed, scratch); });
        agrees = agrees && ours == theirs;
        std::cout << "  width " << width << ": entente " << our_time << " ms, toulbar2 " << their_time << " ms ("
                  << start << " of them to start); " << (ours == theirs ? "the same sum" : "DIFFERENT SUMS") << "\n";
    }
    return agrees;
}

}

int main()
{
    std::cout << std::fixed << std::setprecision(2);
    const scratch_folder scratch;
    bool agrees = true;
    if (is_found("cbc"))
        agrees = compare_frontiers(scratch);
    else
        std::cout << "Skipped: cbc was not found (on Debian, the package coinor-cbc)\n";
    if (is_found("toulbar2"))
        agrees = compare_sums(scratch) && agrees;
    else
        std::cout << "Skipped: toulbar2 was not found (on Debian, the package toulbar2)\n";
    return agrees ? 0 : 1;
}
