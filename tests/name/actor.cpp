#include <entente/name/actor.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

constexpr struct russia final : actor<"Russia"> {} russia;
constexpr struct soviet_successor final : actor<"Russia"> {} soviet_successor;

struct with_members final : actor<"France"> {
    int envoys = 1;
};
struct russia_by_name_only {
    [[maybe_unused]] static constexpr std::string_view name = "Russia";
};

static_assert(actor_type<struct russia>);
static_assert(actor_type<decltype(russia)>); // const, as the value is
static_assert(!actor_type<with_members>);    // an actor is a name, and carries nothing
static_assert(!actor_type<russia_by_name_only>);
static_assert(!actor_type<int>);
static_assert(!std::is_same_v<struct russia, struct soviet_successor>);

}

TEST_CASE("an actor has its name, through the type and through the value")
{
    CHECK(russia::name == "Russia");
    CHECK(soviet_successor.name == russia.name);
}
