#include <entente/model/span.hpp>

#include <doctest/doctest.h>

#include <array>
#include <span>
#include <string_view>
#include <type_traits>
#include <vector>

using entente::model::span;

namespace {

constexpr std::size_t size_of(span<const int> elements) { return elements.size(); }
constexpr int sum_of(std::span<const int> elements)
{
    int sum = 0;
    for (const int element : elements)
        sum += element;
    return sum;
}

constexpr bool is_made_of_whatever_has_data_and_a_size()
{
    int listed[]{1, 2, 3};
    std::array<int, 2> array{4, 5};
    std::vector<int> vector{6};
    const std::vector<int> none;
    const span<int> writable{vector};
    writable[0] = 7;
    return size_of(listed) == 3 && size_of(array) == 2 && size_of(vector) == 1 && size_of(none) == 0 &&
           size_of(writable) == 1 && size_of(std::span{listed}) == 3 && size_of({listed, 2}) == 2 && size_of({}) == 0 &&
           vector[0] == 7;
}
static_assert(is_made_of_whatever_has_data_and_a_size());

constexpr bool gives_its_parts()
{
    const int listed[]{1, 2, 3, 4};
    const span all{listed};
    return all.front() == 1 && all.back() == 4 && all[1] == 2 && sum_of(all) == 10 && sum_of(all.first(2)) == 3 &&
           sum_of(all.subspan(1)) == 9 && sum_of(all.subspan(1, 2)) == 5 &&
           all.first(0).empty() && all.subspan(4).empty() && !all.empty() && all.data() == listed;
}
static_assert(gives_its_parts());

// What it does not take.
static_assert(!std::is_convertible_v<const std::vector<int>&, span<int>>);
static_assert(!std::is_convertible_v<span<const int>, span<int>>);
static_assert(!std::is_convertible_v<std::vector<long>, span<const int>>);
static_assert(!std::is_convertible_v<int, span<const int>>);
static_assert(std::is_convertible_v<std::string_view, span<const char>>);
static_assert(std::is_trivially_copyable_v<span<int>>);

}

TEST_CASE("A span is made of whatever has data and a size, and gives its parts")
{
    CHECK(is_made_of_whatever_has_data_and_a_size());
    CHECK(gives_its_parts());
}

TEST_CASE("A span can be read again after what it was made of has changed")
{
    std::vector<int> numbers{1, 2};
    const span<const int> seen = numbers;
    numbers[0] = 5;
    CHECK(sum_of(seen) == 7);
    CHECK(std::vector<int>(seen.begin(), seen.end()) == numbers);
}

TEST_CASE("Spans are equal that have the same elements, wherever these are")
{
    const std::vector<int> one{1, 2, 3};
    const std::vector<int> same{1, 2, 3};
    const std::vector<int> other{1, 2, 4};
    const span<const int> all = one;
    CHECK(all.equals(same));
    CHECK_FALSE(all.equals(other));
    CHECK(all.first(2).equals(span<const int>{other}.first(2)));
    CHECK_FALSE(all.equals(all.first(2)));
    CHECK_FALSE(all.first(2).equals(all));
    CHECK(span<const int>{}.equals({}));
}
