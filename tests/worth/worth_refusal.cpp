#include <entente/worth/worth_refusal.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace entente;

namespace {

// Can the refusal be told within a constant?
template <worth_refusal Reason>
concept passes = requires
{
    typename std::bool_constant<(detail::tell(Reason), true)>;
};

static_assert(passes<worth_refusal::none>);
static_assert(!passes<worth_refusal::value_is_no_option>);
static_assert(!passes<worth_refusal::number_is_not_finite>);
static_assert(!passes<worth_refusal::number_is_out_of_range>);
static_assert(!passes<worth_refusal::points_add_up_beyond_the_range>);
static_assert(!passes<worth_refusal::party_values_one_issue_twice>);
static_assert(!passes<worth_refusal::party_values_one_condition_twice>);
static_assert(!passes<worth_refusal::party_has_two_values_of_no_deal>);
static_assert(!passes<worth_refusal::party_has_two_reservation_values>);
static_assert(!passes<worth_refusal::issue_has_two_status_quos>);
static_assert(!passes<worth_refusal::issue_is_agreed_in_two_ways>);
static_assert(!passes<worth_refusal::no_room_for_another_joint_value>);
static_assert(!passes<worth_refusal::no_room_for_another_constraint>);
static_assert(!passes<worth_refusal::options_combined_are_too_many>);

// Whoever adds a value adds its sentence.
static_assert(passes<static_cast<worth_refusal>(static_cast<int>(worth_refusal::options_combined_are_too_many) + 1)>);

}

TEST_CASE("at run time a refusal of stakes is a value, and telling it does nothing")
{
    int told = 0;
    for (int reason = 0; reason <= static_cast<int>(worth_refusal::options_combined_are_too_many); ++reason) {
        detail::tell(static_cast<worth_refusal>(reason));
        ++told;
    }
    CHECK(told == 14);
}
