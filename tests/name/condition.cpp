#include <entente/name/condition.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

enum class system { cancelled, deployed };
enum class bid { opposed, abstained, supported };

constexpr struct missile_defence final : issue<"Missile defence", system> {} missile_defence;
constexpr struct upgrade final : issue<"Upgrade of the system", system> {} upgrade;
constexpr struct accession final : issue<"WTO membership", ordinal<bid>> {} accession;
constexpr struct launchers final : issue<"Launchers", quantity<0, 1600, 100>> {} launchers;

// What may stand beside each other. A deleted operator counts as one that is not there.
template <class Issue, class Value>
concept comparable = requires(Issue issue, Value value) { issue == value; };
template <class Issue, class Value>
concept distinguishable = requires(Issue issue, Value value) { issue != value; };
template <class Issue, class Value>
concept bounded_by = requires(Issue issue, Value value) {
    issue <= value;
    issue >= value;
    between(issue, value, value);
};
template <class Left, class Right>
concept joinable = requires(Left left, Right right) {
    left && right;
    left || right;
};

static_assert(comparable<struct missile_defence, system> && distinguishable<struct missile_defence, system>);
static_assert(comparable<struct upgrade, system>); // issues may share an enum
static_assert(!comparable<struct missile_defence, bid> && !distinguishable<struct missile_defence, bid>);
static_assert(!comparable<struct missile_defence, int> && !comparable<struct missile_defence, bool>);
static_assert(!comparable<struct missile_defence, struct upgrade>); // an issue is no option
static_assert(comparable<struct launchers, int> && comparable<struct launchers, unsigned long>);
static_assert(!comparable<struct launchers, double> && !comparable<struct launchers, bool> &&
              !comparable<struct launchers, system>);

static_assert(bounded_by<struct accession, bid> && bounded_by<struct launchers, int>);
static_assert(!bounded_by<struct missile_defence, system>); // no order
static_assert(!bounded_by<struct accession, system> && !bounded_by<struct accession, int>);

using some_term = term<struct missile_defence>;
using some_range = option_range<struct launchers>;
static_assert(joinable<some_term, some_range> && joinable<some_range, negation_of<some_term>>);
static_assert(!joinable<some_term, bool> && !joinable<some_term, struct missile_defence> && !joinable<some_term, system>);

static_assert(term_type<some_term> && !term_type<some_range> && !term_type<negation_of<some_term>>);
static_assert(condition_type<some_term> && condition_type<some_range> && condition_type<negation_of<some_range>>);
static_assert(!condition_type<bool> && !condition_type<struct missile_defence>);

// A condition can be a template argument.
template <auto Condition>
struct carrier {
    static constexpr auto condition = Condition;
};
using carried = carrier<(missile_defence == system::deployed && !(launchers <= 500))>;
static_assert(condition_type<std::remove_const_t<decltype(carried::condition)>>);
static_assert(carried::condition.left.option == system::deployed);
static_assert(carried::condition.right.operand.greatest == 500);

}

TEST_CASE("a term keeps its issue in its type and its option in its value")
{
    const auto deployed = missile_defence == system::deployed;
    static_assert(std::is_same_v<decltype(deployed)::issue, struct missile_defence>);
    CHECK(deployed.option == system::deployed);
    CHECK((launchers == 300).option == 300);
    CHECK((missile_defence != system::deployed).operand.option == system::deployed);
}
TEST_CASE("bounds are closed, and reach to the end of the domain")
{
    const auto at_most = accession <= bid::abstained;
    CHECK(at_most.least == bid::opposed);
    CHECK(at_most.greatest == bid::abstained);
    const auto at_least = launchers >= 950;
    CHECK(at_least.least == 950);
    CHECK(at_least.greatest == 1600);
    const auto within = between(launchers, -5, 5);
    CHECK(within.least == -5);
    CHECK(within.greatest == 5);
}
TEST_CASE("conditions join in the order in which they are written")
{
    const auto joined =
        (missile_defence == system::deployed && upgrade == system::cancelled) || accession >= bid::abstained;
    CHECK(joined.left.left.option == system::deployed);
    CHECK(joined.left.right.option == system::cancelled);
    CHECK(joined.right.least == bid::abstained);
    static_assert(std::is_same_v<std::remove_const_t<decltype(joined)>,
                                 either_of<both_of<term<struct missile_defence>, term<struct upgrade>>,
                                           option_range<struct accession>>>);
}
