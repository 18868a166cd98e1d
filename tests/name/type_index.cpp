#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente::detail;

namespace {

using list = type_list<int, char, long, char, void>;

static_assert(list::size == 5);
static_assert(list::has_once<int> && list::has_once<long> && list::has_once<void>);
static_assert(!list::has_once<char>);  // named twice
static_assert(!list::has_once<short>); // not named
static_assert(list::index<int> == 0 && list::index<long> == 2 && list::index<void> == 4);
static_assert(std::is_same_v<list::at<0>, int>);
static_assert(std::is_same_v<list::at<1>, char> && std::is_same_v<list::at<3>, char>);
static_assert(std::is_same_v<list::at<4>, void>);
static_assert(type_list<>::size == 0 && !type_list<>::has_once<int>);

template <std::size_t>
struct numbered;
template <class Indices>
struct numbered_list;
template <std::size_t... Index>
struct numbered_list<std::index_sequence<Index...>> {
    using type = type_list<numbered<Index>...>;
};
// Longer than the nesting of brackets that clang allows by default.
using long_list = numbered_list<std::make_index_sequence<600>>::type;
static_assert(long_list::index<numbered<599>> == 599);
static_assert(std::is_same_v<long_list::at<300>, numbered<300>>);

}

TEST_CASE("indices are usable at run time")
{
    const std::size_t places[]{list::index<int>, list::index<long>, list::index<void>};
    CHECK(places[0] + places[1] + places[2] == 6);
}
