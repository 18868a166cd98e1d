#ifndef ENTENTE_WORTH_WORTH_REFUSAL_HPP
#define ENTENTE_WORTH_WORTH_REFUSAL_HPP

// How a refused clause of stakes is told: in a constant, by a function whose name is the sentence; at run time, by a
// value.

#include <entente/model/stakes.hpp>
#include <entente/say/refusal.hpp>

namespace entente::inline v0_1 {

namespace refused {
inline void entente_a_number_of_points_is_not_finite() {}
inline void entente_a_number_of_points_is_out_of_range() {}
inline void entente_the_points_of_a_party_add_up_beyond_the_range() {}
inline void entente_a_party_values_one_issue_twice() {}
inline void entente_a_party_values_one_condition_twice() {}
inline void entente_a_party_has_two_values_of_no_deal() {}
inline void entente_a_party_has_two_reservation_values() {}
inline void entente_the_bundle_has_no_room_for_another_joint_value_raise_its_capacity() {}
inline void entente_the_bundle_has_no_room_for_another_constraint_raise_its_capacity() {}
inline void entente_a_condition_combines_too_many_options() {}
}

namespace detail {

// Ends a constant evaluation with the sentence. Does nothing where there is nothing to refuse.
constexpr void tell(worth_refusal reason)
{
    switch (reason) {
    case worth_refusal::none: return;
    case worth_refusal::value_is_no_option: return refused::entente_a_value_is_no_option_of_its_issue();
    case worth_refusal::number_is_not_finite: return refused::entente_a_number_of_points_is_not_finite();
    case worth_refusal::number_is_out_of_range: return refused::entente_a_number_of_points_is_out_of_range();
    case worth_refusal::points_add_up_beyond_the_range:
        return refused::entente_the_points_of_a_party_add_up_beyond_the_range();
    case worth_refusal::party_values_one_issue_twice: return refused::entente_a_party_values_one_issue_twice();
    case worth_refusal::party_values_one_condition_twice: return refused::entente_a_party_values_one_condition_twice();
    case worth_refusal::party_has_two_values_of_no_deal: return refused::entente_a_party_has_two_values_of_no_deal();
    case worth_refusal::party_has_two_reservation_values: return refused::entente_a_party_has_two_reservation_values();
    case worth_refusal::issue_has_two_status_quos: return refused::entente_an_issue_has_two_status_quos();
    case worth_refusal::issue_is_agreed_in_two_ways: return refused::entente_an_issue_is_agreed_in_two_ways();
    case worth_refusal::no_room_for_another_joint_value:
        return refused::entente_the_bundle_has_no_room_for_another_joint_value_raise_its_capacity();
    case worth_refusal::no_room_for_another_constraint:
        return refused::entente_the_bundle_has_no_room_for_another_constraint_raise_its_capacity();
    case worth_refusal::options_combined_are_too_many: return refused::entente_a_condition_combines_too_many_options();
    }
}

}

}

#endif
