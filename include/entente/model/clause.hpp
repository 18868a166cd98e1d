#ifndef ENTENTE_MODEL_CLAUSE_HPP
#define ENTENTE_MODEL_CLAUSE_HPP

// One thing that was said, lowered to numbers, and the reasons why a dossier may not take it.

#include <entente/model/condition.hpp>
#include <entente/model/dossier.hpp>

#include <cstdint>

namespace entente::inline v0_1 {

// Why a clause was not taken into a dossier.
enum class refusal : unsigned char {
    none,
    value_is_no_option,
    salience_is_not_between_0_and_100,
    party_holds_two_positions_on_one_issue,
    party_holds_what_it_rules_out,
    party_accepts_what_it_rules_out,
    party_holds_out_against_what_is_agreed,
    party_rules_out_what_is_agreed,
    issue_is_agreed_in_two_ways,
    issue_has_two_status_quos,
    third_party_has_no_say_on_the_issue,
    no_room_for_another_condition,
};

namespace model {

enum class clause_kind : unsigned char { holds, accepts, rules_out, agrees, restates, status_quo };

// A clause, lowered. `target` is what is accepted or ruled out; `proviso` is empty where there is no condition.
struct clause_view {
    clause_kind kind{};
    std::uint16_t party = 0;
    std::uint16_t issue = 0;
    option_index option = unsettled;
    unsigned char salience = unstated_salience;
    refusal malformed = refusal::none;
    condition_view target;
    condition_view proviso;
};

// Has whoever speaks a say on all that it holds, accepts or rules out? What it makes an acceptance depend on may lie
// beyond. O(nodes).
constexpr bool is_heard(const layout_view& layout, const clause_view& clause)
{
    if (clause.kind == clause_kind::holds || clause.kind == clause_kind::accepts)
        return layout.has_say(clause.party, clause.issue);
    if (clause.kind == clause_kind::rules_out)
        for (const condition_node node : clause.target)
            if (is_leaf(node) && !layout.has_say(clause.party, issue_of(node)))
                return false;
    return true;
}

// Do two clauses of one dossier stand beside each other, or does a later one replace what it contradicts?
enum class reading : unsigned char { together, later };

}

}

#endif
