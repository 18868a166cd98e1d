#include <entente/name/enumerators.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <initializer_list>
#include <vector>

using namespace entente;

namespace {

enum class plain { first, second, third };
enum class gaps { one = 1, three = 3, hundred = 100 };
enum class negative { lowest = -16, below = -1, above = 1 };
enum class window : int { before = -17, first = -16, last = 111, after = 112 };
enum class aliased { no, never = no, yes, always = yes };
enum class bytes : unsigned char { none, some = 17, last = 111 };
enum class small : signed char { minus = -3, zero = 0 };
enum class toggle : bool { off, on };
enum class wide : unsigned long long { one = 1 };
enum class single { only = 5 };
enum class odd_names { _, e5, _9, a_b_c, naïve };
enum class unordered { third = 2, first = 0, second = 1 };
enum class empty {};
enum class rates { low = 150, high = 900 };

template <class... Ts>
struct holder {
    enum class inner { a, b = 4 };
};
template <auto... Values>
struct value_holder {
    enum class inner { a, b = 4 };
};

template <class Enum>
bool are_options(std::initializer_list<Enum> values, std::initializer_list<std::string_view> names)
{
    return std::ranges::equal(options_of<Enum>::values, values) && std::ranges::equal(options_of<Enum>::names, names);
}

}

template <>
struct entente::options_of<rates> {
    static constexpr std::array values{rates::low, rates::high};
    static constexpr std::array names{std::string_view{"15 per cent"}, std::string_view{"90 per cent"}};
};

static_assert(options_of<plain>::values == std::array{plain::first, plain::second, plain::third});
static_assert(options_of<empty>::values.empty());

TEST_CASE("enumerators are found in ascending order, with their names")
{
    CHECK(are_options({plain::first, plain::second, plain::third}, {"first", "second", "third"}));
    CHECK(are_options({unordered::first, unordered::second, unordered::third}, {"first", "second", "third"}));
    CHECK(are_options({single::only}, {"only"}));
    CHECK(are_options({odd_names::_, odd_names::e5, odd_names::_9, odd_names::a_b_c, odd_names::naïve},
                      {"_", "e5", "_9", "a_b_c", "naïve"}));
}
TEST_CASE("gaps and negative values are supported, up to the ends of the window")
{
    CHECK(are_options({gaps::one, gaps::three, gaps::hundred}, {"one", "three", "hundred"}));
    CHECK(are_options({negative::lowest, negative::below, negative::above}, {"lowest", "below", "above"}));
    CHECK(are_options({window::first, window::last}, {"first", "last"}));
}
TEST_CASE("two names for one value are one option, under the first name")
{
    CHECK(are_options({aliased::no, aliased::yes}, {"no", "yes"}));
}
TEST_CASE("every underlying type is looked at as far as it reaches")
{
    CHECK(are_options({bytes::none, bytes::some, bytes::last}, {"none", "some", "last"}));
    CHECK(are_options({small::minus, small::zero}, {"minus", "zero"}));
    CHECK(are_options({toggle::off, toggle::on}, {"off", "on"}));
    CHECK(are_options({wide::one}, {"one"}));
}
TEST_CASE("an enum's own name may be long and full of commas and brackets")
{
    enum class local { here, there };
    CHECK(are_options({local::here, local::there}, {"here", "there"}));

    using in_template = holder<int, holder<char, long>, void (*)(int, char)>::inner;
    CHECK(are_options({in_template::a, in_template::b}, {"a", "b"}));
    using in_values = value_holder<1, 'c', plain::second, (plain)7>::inner;
    CHECK(are_options({in_values::a, in_values::b}, {"a", "b"}));

    const auto in_lambda = [](int, long) {
        enum class deep { down };
        return deep::down;
    };
    using deep = decltype(in_lambda(1, 2));
    CHECK(are_options<deep>({in_lambda(1, 2)}, {"down"}));
}
TEST_CASE("a specialisation gives other names, and values beyond the window")
{
    CHECK(are_options({rates::low, rates::high}, {"15 per cent", "90 per cent"}));
}
