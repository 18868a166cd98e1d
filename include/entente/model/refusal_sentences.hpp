#ifndef ENTENTE_MODEL_REFUSAL_SENTENCES_HPP
#define ENTENTE_MODEL_REFUSAL_SENTENCES_HPP

// Why a clause was refused, in words.

#include <entente/model/clause.hpp>
#include <entente/model/stakes.hpp>

#include <string_view>

namespace entente::inline v0_1 {

constexpr std::string_view sentence_of(refusal reason)
{
    switch (reason) {
    case refusal::none: return "taken";
    case refusal::value_is_no_option: return "a value is no option of its issue";
    case refusal::salience_is_not_between_0_and_100: return "a salience is not between 0 and 100";
    case refusal::party_holds_two_positions_on_one_issue: return "a party holds two positions on one issue";
    case refusal::party_holds_what_it_rules_out: return "a party holds what it rules out";
    case refusal::party_accepts_what_it_rules_out: return "a party accepts what it rules out";
    case refusal::party_holds_out_against_what_is_agreed: return "a party holds out against what is agreed";
    case refusal::party_rules_out_what_is_agreed: return "a party rules out what is agreed";
    case refusal::issue_is_agreed_in_two_ways: return "an issue is agreed in two ways";
    case refusal::issue_has_two_status_quos: return "an issue has two status quos";
    case refusal::third_party_has_no_say_on_the_issue: return "a third party has no say on the issue";
    case refusal::no_room_for_another_condition: return "there is no room for another condition";
    }
    return "";
}

constexpr std::string_view sentence_of(worth_refusal reason)
{
    switch (reason) {
    case worth_refusal::none: return "taken";
    case worth_refusal::value_is_no_option: return "a value is no option of its issue";
    case worth_refusal::number_is_not_finite: return "a number of points is not finite";
    case worth_refusal::number_is_out_of_range: return "a number of points is out of range";
    case worth_refusal::points_add_up_beyond_the_range: return "the points of a party add up beyond the range";
    case worth_refusal::party_values_one_issue_twice: return "a party values one issue twice";
    case worth_refusal::party_values_one_condition_twice: return "a party values one condition twice";
    case worth_refusal::party_has_two_values_of_no_deal: return "a party has two values of no deal";
    case worth_refusal::party_has_two_reservation_values: return "a party has two reservation values";
    case worth_refusal::issue_has_two_status_quos: return "an issue has two status quos";
    case worth_refusal::issue_is_agreed_in_two_ways: return "an issue is agreed in two ways";
    case worth_refusal::no_room_for_another_joint_value: return "there is no room for another joint value";
    case worth_refusal::no_room_for_another_constraint: return "there is no room for another constraint";
    case worth_refusal::options_combined_are_too_many: return "a condition combines too many options";
    }
    return "";
}

}

#endif
