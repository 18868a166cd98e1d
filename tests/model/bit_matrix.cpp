#include <entente/model/bit_matrix.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <set>
#include <utility>

using namespace entente::model;

namespace {

using pairs = std::set<std::pair<std::size_t, std::size_t>>;

static_assert([] {
    bit_matrix<70> matrix;
    matrix.insert(1, 69);
    matrix.insert(69, 1);
    return matrix.contains(69, 1) && matrix.contains(1, 69) && !matrix.contains(1, 1) && matrix.row(1).size() == 1 &&
           matrix == matrix.transposed();
}());
static_assert(bit_matrix<0>{}.view().size == 0);

template <std::size_t Size>
pairs members(const bit_matrix<Size>& matrix)
{
    pairs found;
    for (std::size_t from = 0; from < Size; ++from)
        for (std::size_t to = 0; to < Size; ++to)
            if (matrix.contains(from, to))
                found.insert({from, to});
    return found;
}

template <std::size_t Size>
void compare_with_pairs()
{
    for (std::uint64_t seed = 0; seed < 30; ++seed) {
        INFO("size " << Size << ", seed " << seed);
        dice random{seed};
        bit_matrix<Size> matrix;
        bit_matrix<Size> other;
        pairs expected;
        pairs transposed;
        for (std::size_t i = random.below(Size * Size / 2 + 2); i > 0; --i) {
            const std::size_t from = random.below(Size);
            const std::size_t to = random.below(Size);
            (random.chance(70) ? matrix : other).insert(from, to);
            expected.insert({from, to});
            transposed.insert({to, from});
        }
        const bit_matrix<Size> before = matrix;
        matrix |= other;
        CHECK(members(matrix) == expected);
        CHECK(members(matrix.transposed()) == transposed);
        CHECK((matrix == before) == (members(before) == expected));

        for (std::size_t from = 0; from < Size; ++from)
            for (std::size_t start = 0; start <= Size; ++start) {
                const auto next = expected.lower_bound({from, start});
                const bool there = next != expected.end() && next->first == from;
                CHECK(matrix.view().next(from, start) == (there ? next->second : Size));
                if (start < Size)
                    CHECK(matrix.row(from).contains(start) == expected.contains({from, start}));
            }
    }
}

}

TEST_CASE("a matrix is a set of pairs, whether its rows fill a word, part of one or several")
{
    compare_with_pairs<1>();
    compare_with_pairs<7>();
    compare_with_pairs<64>();
    compare_with_pairs<65>();
}

TEST_CASE("An edge put in both ways is there from either end")
{
    bit_matrix<70> matrix;
    matrix.insert(1, 69);
    matrix.insert(69, 1);
    matrix.insert(5, 5);
    CHECK(members(matrix) == pairs{{1, 69}, {5, 5}, {69, 1}});
    CHECK(matrix == matrix.transposed());
}
