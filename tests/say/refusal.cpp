#include <entente/say/refusal.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente;

namespace {

// Can the refusal be told within a constant?
template <refusal Reason>
concept passes = requires { typename std::bool_constant<(detail::tell(Reason), true)>; };

static_assert(passes<refusal::none>);
static_assert(!passes<refusal::value_is_no_option>);
static_assert(!passes<refusal::salience_is_not_between_0_and_100>);
static_assert(!passes<refusal::party_holds_two_positions_on_one_issue>);
static_assert(!passes<refusal::party_holds_what_it_rules_out>);
static_assert(!passes<refusal::party_accepts_what_it_rules_out>);
static_assert(!passes<refusal::party_holds_out_against_what_is_agreed>);
static_assert(!passes<refusal::party_rules_out_what_is_agreed>);
static_assert(!passes<refusal::issue_is_agreed_in_two_ways>);
static_assert(!passes<refusal::issue_has_two_status_quos>);
static_assert(!passes<refusal::third_party_has_no_say_on_the_issue>);
static_assert(!passes<refusal::no_room_for_another_condition>);

// A constant can be made of every value there is, and of none beyond: whoever adds one adds its sentence.
static_assert(passes<static_cast<refusal>(static_cast<int>(refusal::no_room_for_another_condition) + 1)>);

}

TEST_CASE("at run time a refusal is a value, and telling it does nothing")
{
    int told = 0;
    for (int reason = 0; reason <= static_cast<int>(refusal::no_room_for_another_condition); ++reason) {
        detail::tell(static_cast<refusal>(reason));
        ++told;
    }
    CHECK(told == 12);
}
