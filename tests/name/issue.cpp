#include <entente/name/issue.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

enum class system { cancelled, deployed };
enum class bid { opposed, supported };

constexpr struct missile_defence final : issue<"Missile defence", system> {} missile_defence;
constexpr struct shield_upgrade final : issue<"Missile defence", system> {} shield_upgrade;
constexpr struct accession final : issue<"WTO membership", ordinal<bid>> {} accession;
constexpr struct launchers final : issue<"Launchers", quantity<0, 1600, 100>> {} launchers;

struct with_members final : issue<"Tariff", bid> {
    int percent = 3;
};

static_assert(issue_type<struct missile_defence> && issue_type<decltype(missile_defence)>);
static_assert(!issue_type<with_members> && !issue_type<system> && !issue_type<int>);
static_assert(!std::is_same_v<struct missile_defence, struct shield_upgrade>);

static_assert(std::is_same_v<option_of<struct missile_defence>, system>);
static_assert(std::is_same_v<option_of<struct accession>, bid>);
static_assert(std::is_same_v<option_of<struct launchers>, long long>);

static_assert(ordered_issue<struct accession> && ordered_issue<struct launchers>);
static_assert(!ordered_issue<struct missile_defence> && !ordered_issue<int>);

static_assert(option_for<system, struct missile_defence> && option_for<system, struct shield_upgrade>);
static_assert(!option_for<bid, struct missile_defence> && !option_for<int, struct missile_defence>);
static_assert(option_for<bid, struct accession>);
static_assert(option_for<int, struct launchers> && option_for<unsigned char, struct launchers>);
static_assert(!option_for<bool, struct launchers> && !option_for<double, struct launchers> &&
              !option_for<bid, struct launchers>);

}

TEST_CASE("an issue has its name and its domain")
{
    CHECK(missile_defence.name == "Missile defence");
    CHECK(shield_upgrade.name == missile_defence.name);
    CHECK(domain_of<struct accession>::size == 2);
    CHECK(domain_of<struct launchers>::size == 17);
    CHECK(domain_of<struct launchers>::value_at(16) == 1600);
    CHECK(accession.name == "WTO membership");
    CHECK(launchers.name == "Launchers");
}
