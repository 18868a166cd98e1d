#ifndef ENTENTE_BY_NAME_SENTENCES_HPP
#define ENTENTE_BY_NAME_SENTENCES_HPP

// Why something was refused at run time, in words.

#include <entente/model/problem.hpp>
#include <entente/model/refusal_sentences.hpp>

#include <string_view>

namespace entente::inline v0_1 {

// Why a scenario did not take what it was told.
enum class unheard : unsigned char {
    none,
    unknown_party,
    unknown_issue,
    unknown_option,
    name_is_empty,
    party_named_twice,
    issue_named_twice,
    option_named_twice,
    too_many_parties,
    too_many_issues,
    too_many_options,
    too_many_options_in_all,
    issue_without_options,
    quantity_runs_backwards,
    quantity_without_steps,
    issue_without_order,
    issue_leads_to_itself,
    issues_lead_in_a_circle,
    interacts_with_itself_alone,
    interacts_names_an_issue_twice,
    implied_by_more_than_a_term,
    condition_is_empty,
    condition_is_too_long,
    acceptance_over_several_issues,
    joint_value_without_a_linkage,
    numbers_do_not_fit_the_options,
    units_were_fixed_before,
    units_are_out_of_range,
    discount_is_not_between_0_and_1,
    too_many_parties_for_worth,
    party_has_two_saliences_of_one_issue,
    name_is_not_utf8,
    unknown_source,
    unknown_proposal,
    unknown_contingency,
    unknown_claim,
    unknown_meeting,
    name_given_twice,
    term_is_expected,
    clause_is_expected,
    office_of_a_representative,
    entry_without_a_party,
    issue_is_linked_to_itself,
    proposal_to_itself,
    party_named_twice_in_an_entry,
    actor_may_not_establish_it,
    third_party_has_no_say,
    third_party_is_no_party,
    third_party_without_an_issue,
    third_party_without_a_principal,
    clause_contradicts,      // see heard::of_clause
    entry_is_refused,        // see heard::of_record
    worth_is_refused,        // see heard::of_worth
    no_problem_can_be_posed, // see heard::of_problem
};

constexpr std::string_view sentence_of(unheard why)
{
    switch (why) {
    case unheard::none: return "taken";
    case unheard::unknown_party: return "no party has this name";
    case unheard::unknown_issue: return "no issue has this name";
    case unheard::unknown_option: return "the issue has no option of this name";
    case unheard::name_is_empty: return "a name is empty";
    case unheard::party_named_twice: return "another party has this name";
    case unheard::issue_named_twice: return "another issue has this name";
    case unheard::option_named_twice: return "another option of the issue has this name";
    case unheard::too_many_parties: return "there are at most 256 parties and third parties";
    case unheard::too_many_issues: return "there are at most 10,000 issues";
    case unheard::too_many_options: return "an issue has at most 60,000 options";
    case unheard::too_many_options_in_all: return "whoever has a say times options of all issues are at most 67,108,864";
    case unheard::issue_without_options: return "an issue needs an option";
    case unheard::quantity_runs_backwards: return "a quantity runs from its least value to its greatest";
    case unheard::quantity_without_steps: return "a quantity's step is positive";
    case unheard::issue_without_order: return "the issue's options have no order";
    case unheard::issue_leads_to_itself: return "an issue does not lead to itself";
    case unheard::issues_lead_in_a_circle: return "the second leads to the first already, and an agenda has no circles";
    case unheard::interacts_with_itself_alone: return "it takes two issues to interact";
    case unheard::interacts_names_an_issue_twice: return "one linkage names the issue twice";
    case unheard::implied_by_more_than_a_term: return "what implies a condition is one term, without a negation";
    case unheard::condition_is_empty: return "a condition has no terms";
    case unheard::condition_is_too_long: return "a condition has at most 10,000 terms";
    case unheard::acceptance_over_several_issues:
        return "a party accepts options of one issue at a time, others are a proviso";
    case unheard::joint_value_without_a_linkage:
        return "the issues of a joint value must all lie in one linkage that says they interact";
    case unheard::numbers_do_not_fit_the_options: return "there must be a number for each option of the issue";
    case unheard::units_were_fixed_before: return "units can't change once something has been valued";
    case unheard::units_are_out_of_range: return "a point has at least one unit, and at most 2,199,023,255,552";
    case unheard::discount_is_not_between_0_and_1: return "a discount factor is above 0, and at most 1";
    case unheard::too_many_parties_for_worth: return "worth can be stated for at most 64 parties";
    case unheard::party_has_two_saliences_of_one_issue: return "a party has two saliences of one issue";
    case unheard::name_is_not_utf8: return "the name is not UTF-8, as the format needs it";
    case unheard::unknown_source: return "no party and no representative has this name";
    case unheard::unknown_proposal: return "no proposal has this name";
    case unheard::unknown_contingency: return "no contingency has this name";
    case unheard::unknown_claim: return "no claim has this name";
    case unheard::unknown_meeting: return "no meeting has this name";
    case unheard::name_given_twice: return "another has this name";
    case unheard::term_is_expected: return "a term is expected: an issue, and one of its options";
    case unheard::clause_is_expected: return "a clause is expected: a position, an acceptance, an agreement or the like";
    case unheard::office_of_a_representative: return "a representative's office is stated with the name";
    case unheard::entry_without_a_party: return "a party must be named that says or does it";
    case unheard::issue_is_linked_to_itself: return "an issue is not linked to itself";
    case unheard::proposal_to_itself: return "a party makes no proposal to itself";
    case unheard::party_named_twice_in_an_entry: return "an entry names the party twice";
    case unheard::actor_may_not_establish_it: return "it is not among those who may establish or refute that";
    case unheard::third_party_has_no_say:
        return "this third party has no say: it has one where its consent is needed, or where it ratifies";
    case unheard::third_party_is_no_party: return "this is a third party, where a party is expected";
    case unheard::third_party_without_an_issue: return "it must be told what it is a host or a target of, or consents to";
    case unheard::third_party_without_a_principal: return "it must be told for which party it ratifies";
    case unheard::clause_contradicts: return "it contradicts what was said";
    case unheard::entry_is_refused: return "it makes no sense beside the record";
    case unheard::worth_is_refused: return "the worth can't be taken";
    case unheard::no_problem_can_be_posed: return "no problem can be posed";
    }
    return "";
}

constexpr std::string_view sentence_of(problem_fault fault)
{
    switch (fault) {
    case problem_fault::none: return "taken";
    case problem_fault::no_party: return "there is no party";
    case problem_fault::too_many_parties: return "worth is computed for at most 64 parties";
    case problem_fault::no_issue: return "there is no issue";
    case problem_fault::too_many_issues: return "there are too many issues";
    case problem_fault::issue_without_options: return "an issue has no options";
    case problem_fault::issue_with_too_many_options: return "an issue has too many options";
    case problem_fault::too_many_options_in_all: return "there are too many options in all";
    case problem_fault::party_out_of_range: return "there is no such party";
    case problem_fault::issue_out_of_range: return "there is no such issue";
    case problem_fault::option_out_of_range: return "there is no such option";
    case problem_fault::number_is_not_finite: return "a number is not finite";
    case problem_fault::number_is_out_of_range: return "a number is out of range";
    case problem_fault::table_does_not_fit_its_scope: return "a table does not fit the issues that it is about";
    case problem_fault::table_is_too_large: return "the issues of a condition have too many combinations of options";
    }
    return "";
}

}

#endif
