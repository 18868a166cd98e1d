#ifndef ENTENTE_MODEL_REFUSAL_SENTENCES_HPP
#define ENTENTE_MODEL_REFUSAL_SENTENCES_HPP

// Why a clause, or an entry of a record, was refused, in words.

#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>
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

constexpr std::string_view sentence_of(record_refusal reason)
{
    switch (reason) {
    case record_refusal::none: return "taken";
    case record_refusal::date_is_not_in_the_calendar: return "a date is not in the calendar";
    case record_refusal::value_is_no_option: return "a value is no option of its issue";
    case record_refusal::salience_is_not_between_0_and_100: return "a salience is not between 0 and 100";
    case record_refusal::third_party_has_no_say_on_the_issue: return "a third party has no say on the issue";
    case record_refusal::no_room_for_another_entry: return "the record has no room for another entry";
    case record_refusal::no_room_for_another_term: return "the record has no room for another term";
    case record_refusal::proposal_has_two_terms_on_one_issue: return "a proposal has two terms on one issue";
    case record_refusal::proposal_is_made_in_two_ways: return "a proposal is made in two ways";
    case record_refusal::proposal_has_not_been_made: return "a proposal has not been made by then";
    case record_refusal::proposal_moves_after_its_end: return "a proposal moves after its end";
    case record_refusal::proposal_is_answered_by_another_than_its_addressee:
        return "a proposal is answered by another than its addressee";
    case record_refusal::proposal_is_changed_by_another_than_its_maker:
        return "a proposal is changed by another than its maker";
    case record_refusal::proposal_is_requested_in_writing_after_it_was_tabled:
        return "a proposal is requested in writing after it was tabled";
    case record_refusal::proposal_is_countered_by_one_that_does_not_answer_it:
        return "a proposal is countered by one that does not answer it";
    case record_refusal::answer_is_expected_before_it_is_asked_for:
        return "an answer is expected before it is asked for";
    case record_refusal::proposal_lapses_before_that_is_said: return "a proposal lapses before that is said";
    case record_refusal::probability_is_not_between_0_and_1: return "a probability is not between 0 and 1";
    case record_refusal::statement_is_not_made_while_its_meeting_lasts:
        return "a statement is not made while its meeting lasts";
    case record_refusal::statement_is_made_by_somebody_who_does_not_attend:
        return "a statement is made by somebody who does not attend its meeting";
    }
    return "";
}

}

#endif
