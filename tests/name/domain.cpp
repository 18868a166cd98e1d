#include <entente/name/domain.hpp>

#include <doctest/doctest.h>

#include <limits>
#include <string>
#include <vector>

using namespace entente;

namespace {

enum class shield { cancelled, deployed };
enum class stage { talks = -1, draft = 3, signed_off = 4 };
enum unscoped { plain };

static_assert(domain_type<shield> && domain_type<ordinal<stage>> && domain_type<quantity<0, 10>>);
static_assert(!ordered_domain<shield>);
static_assert(ordered_domain<ordinal<shield>>);
static_assert(ordered_domain<quantity<0, 10, 5>>);
static_assert(!detail::scoped_enum<unscoped> && !detail::scoped_enum<int> && detail::scoped_enum<stage>);
static_assert(std::is_same_v<domain_traits<ordinal<stage>>::value_type, stage>);
static_assert(std::is_same_v<domain_traits<quantity<0, 1>>::value_type, long long>);
static_assert(domain_traits<quantity<1, 65'534>>::size == 65'534);
using widest = domain_traits<quantity<std::numeric_limits<long long>::min(), std::numeric_limits<long long>::max(), (1LL << 50)>>;
static_assert(widest::value_at(8192) == 0 && widest::index_of(0) == 8192);

// Compares a quantity with the list of its options, on every value in and around it.
template <long long From, long long To, long long Step>
void compare_with_list()
{
    using domain = domain_traits<quantity<From, To, Step>>;
    INFO("quantity<" << From << ", " << To << ", " << Step << ">");
    std::vector<long long> options;
    for (long long value = From; value <= To; value += Step)
        options.push_back(value);

    REQUIRE(domain::size == options.size());
    for (std::size_t i = 0; i < options.size(); ++i)
        CHECK(domain::value_at(i) == options[i]);
    for (long long value = From - 2 * Step; value <= To + 2 * Step; ++value) {
        std::size_t index = domain::size;
        std::size_t floor = domain::size;
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (options[i] == value)
                index = i;
            if (options[i] <= value)
                floor = i;
        }
        INFO("value " << value);
        CHECK(domain::index_of(value) == index);
        CHECK(domain::floor_of(value) == floor);
    }
}

}

TEST_CASE("an enumerated domain goes from options to their places and back")
{
    using domain = domain_traits<ordinal<stage>>;
    static_assert(domain::size == 3);
    CHECK(domain::index_of(stage::talks) == 0);
    CHECK(domain::index_of(stage::signed_off) == 2);
    CHECK(domain::value_at(1) == stage::draft);
    CHECK(domain::name_at(2) == "signed_off");
    CHECK(domain::index_of(static_cast<stage>(2)) == domain::size);
    CHECK(domain_traits<shield>::index_of(static_cast<shield>(9)) == 2);
}
TEST_CASE("a quantity goes from numbers to places and back")
{
    compare_with_list<0, 0, 1>();
    compare_with_list<0, 9, 1>();
    compare_with_list<0, 10, 5>();
    compare_with_list<0, 11, 5>();
    compare_with_list<-7, 8, 3>();
    compare_with_list<-20, -10, 4>();
    compare_with_list<3, 4, 100>();
    compare_with_list<1, 300, 1>();
}
TEST_CASE("a quantity may lie at the ends of long long")
{
    using limits = std::numeric_limits<long long>;
    using highest = domain_traits<quantity<limits::max() - 10, limits::max(), 3>>;
    CHECK(highest::size == 4);
    CHECK(highest::value_at(3) == limits::max() - 1);
    CHECK(highest::floor_of(limits::max()) == 3);
    CHECK(highest::index_of(limits::min()) == 4);
    using lowest = domain_traits<quantity<limits::min(), limits::min() + 10, 5>>;
    CHECK(lowest::size == 3);
    CHECK(lowest::index_of(limits::min()) == 0);
    CHECK(lowest::floor_of(limits::max()) == 2);
    using ends = domain_traits<quantity<limits::min(), limits::max(), limits::max()>>;
    CHECK(ends::size == 3);
    CHECK(ends::floor_of(0) == 1);
    CHECK(ends::value_at(1) == -1);
}
