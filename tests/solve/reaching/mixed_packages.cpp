#include <entente/solve/reaching/mixed_packages.hpp>

#include "support/dice.hpp"
#include "support/rounds.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

using entente::solve::mixed_packages;

namespace {

// Rows of demands and columns of worth, some of them far from what is asked.
struct random_mixture {
    std::vector<unsigned char> shares{1};
    std::vector<std::vector<double>> columns;

    explicit random_mixture(dice& random)
    {
        for (std::size_t row = random.below(6); row > 0; --row)
            shares.push_back(random.chance(60) ? 1 : 0);
        const std::size_t scale = random.chance(30) ? 3 : 1000;
        const double asked = random.chance(20) ? 0.9 : 0.4;
        for (std::size_t column = random.between(1, 20); column > 0; --column) {
            columns.emplace_back();
            for (std::size_t row = 0; row < shares.size(); ++row)
                columns.back().push_back(static_cast<double>(random.below(scale + 1)) / static_cast<double>(scale) -
                                         (shares[row] != 0 ? 0.2 : asked));
        }
    }
    std::vector<double> nothing() const
    {
        std::vector<double> above;
        for (const unsigned char each : shares)
            above.push_back(each != 0 ? 0 : 1);
        return above;
    }
};

// Weights under which nothing is worth more than the mixture prove that it is the best.
void check_best(const random_mixture& asked, const mixed_packages<>& mixed, const std::vector<std::size_t>& known)
{
    double all = 0;
    for (std::size_t row = 0; row < asked.shares.size(); ++row) {
        REQUIRE(mixed.weights()[row] > -1e-6);
        all += asked.shares[row] != 0 ? mixed.weights()[row] : 0;
    }
    REQUIRE(std::abs(all - 1) < 1e-6);
    for (const std::size_t column : known) {
        double sum = 0;
        for (std::size_t row = 0; row < asked.shares.size(); ++row)
            sum += mixed.weights()[row] * asked.columns[column][row];
        REQUIRE(sum < mixed.value() + 1e-5);
    }
}

}

TEST_CASE("weights prove that a mixture is the best, while columns come and go")
{
    std::size_t mixtures = 0;
    std::size_t hopeless = 0;
    for (std::uint64_t seed = 0; seed < rounds(5000); ++seed) {
        CAPTURE(seed);
        dice random{seed};
        random_mixture asked{random};
        mixed_packages mixed{asked.shares};
        mixed.set_out(mixed.add(asked.nothing()), true);
        REQUIRE(mixed.set_basis(mixed.first_basis(0)));
        std::vector<std::size_t> known;
        for (std::size_t column = 0; column < asked.columns.size(); ++column) {
            REQUIRE(mixed.add(asked.columns[column]) == column + 1);
            known.push_back(column);
            mixed.improve();
            check_best(asked, mixed, known);
            if (random.chance(10)) {
                mixed.set_out(column + 1, true);
                known.pop_back();
                REQUIRE(mixed.set_basis(mixed.own()));
                mixed.improve();
                check_best(asked, mixed, known);
            }
        }
        // What is in the mixture tells how good it is.
        std::vector<double> sum(asked.shares.size(), 0);
        double parts = 0;
        double out = 0;
        for (std::size_t which = 0; which < mixed.own().size(); ++which) {
            if (!mixed.is_column(mixed.own()[which]))
                continue;
            const std::size_t column = mixed.column_of(mixed.own()[which]);
            REQUIRE(mixed.part(which) > -1e-7);
            parts += mixed.part(which);
            out += mixed.is_out(column) ? mixed.part(which) : 0;
            for (std::size_t row = 0; row < sum.size(); ++row)
                sum[row] += mixed.part(which) * (column == 0 ? asked.nothing() : asked.columns[column - 1])[row];
        }
        REQUIRE(std::abs(parts - 1) < 1e-7);
        if (out > 1e-7) {
            REQUIRE(mixed.value() < 1);
            ++hopeless;
            continue;
        }
        double least = 1e9;
        for (std::size_t row = 0; row < sum.size(); ++row) {
            if (asked.shares[row] != 0)
                least = std::min(least, sum[row]);
            else
                REQUIRE(sum[row] > -1e-6);
        }
        REQUIRE(std::abs(least - mixed.value()) < 1e-5);
        ++mixtures;
    }
    CHECK(mixtures > rounds(2000));
    CHECK(hopeless > rounds(100));
}
TEST_CASE("a column that is not in the mixture makes room for another one")
{
    const std::vector<unsigned char> shares{1, 1};
    mixed_packages mixed{shares};
    const std::size_t bad = mixed.add({0, 0});
    mixed.add({1, 0.5});
    mixed.add({0.5, 1});
    REQUIRE(mixed.set_basis(mixed.first_basis(bad)));
    mixed.improve();
    CHECK(std::abs(mixed.value() - 0.75) < 1e-9);
    mixed.replace(bad, {2, 2});
    mixed.improve();
    CHECK(mixed.columns() == 3);
    CHECK(std::abs(mixed.value() - 2) < 1e-9);
}
