#ifndef ENTENTE_SAY_REFUSAL_HPP
#define ENTENTE_SAY_REFUSAL_HPP

// How a refused clause is told: in a constant, by a function whose name is the sentence and which cannot be evaluated
// there, so that the compiler prints it; at run time, by a value.

#include <entente/model/clause.hpp>

namespace entente::inline v0_1 {

namespace refused {
inline void entente_a_value_is_no_option_of_its_issue() {}
inline void entente_a_salience_is_not_between_0_and_100() {}
inline void entente_a_party_holds_two_positions_on_one_issue() {}
inline void entente_a_party_holds_what_it_rules_out() {}
inline void entente_a_party_accepts_what_it_rules_out() {}
inline void entente_a_party_holds_out_against_what_is_agreed() {}
inline void entente_a_party_rules_out_what_is_agreed() {}
inline void entente_an_issue_is_agreed_in_two_ways() {}
inline void entente_an_issue_has_two_status_quos() {}
inline void entente_a_third_party_has_no_say_on_this_issue() {}
inline void entente_the_bundle_has_no_room_for_another_condition_raise_its_capacity() {}
}

namespace detail {

// Ends a constant evaluation with the sentence. Does nothing where there is nothing to refuse.
constexpr void tell(refusal reason)
{
    switch (reason) {
    case refusal::none: return;
    case refusal::value_is_no_option: return refused::entente_a_value_is_no_option_of_its_issue();
    case refusal::salience_is_not_between_0_and_100: return refused::entente_a_salience_is_not_between_0_and_100();
    case refusal::party_holds_two_positions_on_one_issue:
        return refused::entente_a_party_holds_two_positions_on_one_issue();
    case refusal::party_holds_what_it_rules_out: return refused::entente_a_party_holds_what_it_rules_out();
    case refusal::party_accepts_what_it_rules_out: return refused::entente_a_party_accepts_what_it_rules_out();
    case refusal::party_holds_out_against_what_is_agreed:
        return refused::entente_a_party_holds_out_against_what_is_agreed();
    case refusal::party_rules_out_what_is_agreed: return refused::entente_a_party_rules_out_what_is_agreed();
    case refusal::issue_is_agreed_in_two_ways: return refused::entente_an_issue_is_agreed_in_two_ways();
    case refusal::issue_has_two_status_quos: return refused::entente_an_issue_has_two_status_quos();
    case refusal::third_party_has_no_say_on_the_issue:
        return refused::entente_a_third_party_has_no_say_on_this_issue();
    case refusal::no_room_for_another_condition:
        return refused::entente_the_bundle_has_no_room_for_another_condition_raise_its_capacity();
    }
}

}

}

#endif
