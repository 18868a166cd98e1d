#ifndef ENTENTE_BY_NAME_RECORD_PROPOSAL_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_PROPOSAL_QUESTIONS_HPP

// What lies on the table, whose turn it is, and where the two sides tell it differently, by name: the questions of
// ask/proposals.hpp, which say what they mean and what they cost, on the same algorithms.

#include <entente/by_name/record/questions.hpp>
#include <entente/solve/record/accounts.hpp>
#include <entente/solve/record/linkages.hpp>
#include <entente/solve/record/proposals.hpp>
#include <entente/solve/record/terms.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

// A proposal that waits for an answer.
struct outstanding_by_name {
    std::string proposal;
    std::string by;
    std::string to;
    std::string turn;
    std::chrono::year_month_day made{};
    std::chrono::days waiting{};
    std::chrono::days idle{};
    std::size_t requests_in_writing = 0;
    bool answer_is_expected = false; // by the date below
    std::chrono::year_month_day expected_by{};
    bool will_lapse = false; // after the date below
    std::chrono::year_month_day lapses_after{};

    friend bool operator==(const outstanding_by_name&, const outstanding_by_name&) = default;
};
inline std::vector<outstanding_by_name> outstanding(const record_by_name& told, std::chrono::year_month_day date)
{
    std::vector<outstanding_by_name> found;
    const name_list& parties = told.bundle().actors();
    const model::day today = detail::days_of(date);
    for (const solve::waiting_proposal& waiting : solve::waiting_proposals(told.view(), today)) {
        const model::record_entry& making = told.view().entries[waiting.making];
        outstanding_by_name open;
        open.proposal = making.subject;
        open.by = parties[making.actor];
        open.to = parties[waiting.to];
        open.turn = parties[waiting.turn];
        open.made = detail::date_on(waiting.made);
        open.waiting = std::chrono::days{today - waiting.made};
        open.idle = std::chrono::days{today - waiting.idle_since};
        open.requests_in_writing = waiting.requests_in_writing;
        open.answer_is_expected = waiting.expected != model::no_day;
        if (open.answer_is_expected)
            open.expected_by = detail::date_on(waiting.expected);
        open.will_lapse = waiting.last != model::no_day;
        if (open.will_lapse)
            open.lapses_after = detail::date_on(waiting.last);
        found.push_back(std::move(open));
    }
    return found;
}
// Those of them on which the party whose turn it is has made no move for longer than the span.
inline std::vector<outstanding_by_name> stalled(const record_by_name& told, std::chrono::year_month_day date,
                                                std::chrono::days span)
{
    std::vector<outstanding_by_name> found = outstanding(told, date);
    std::erase_if(found, [span](const outstanding_by_name& open) { return open.idle <= span; });
    return found;
}

// An event in a proposal's life that one side tells.
struct contested_by_name {
    std::string proposal;
    proposal_event event = proposal_event::floated;
    std::string told_by;
    std::string not_told_by;
    bool denied = false; // expressly; or it has merely not said so
    std::chrono::year_month_day date{};

    friend bool operator==(const contested_by_name&, const contested_by_name&) = default;
};
inline std::vector<contested_by_name> contested_events(const record_by_name& told, std::chrono::year_month_day date)
{
    std::vector<contested_by_name> found;
    const name_list& parties = told.bundle().actors();
    for (const solve::contested_entry& contested : solve::contested_entries(told.view(), detail::days_of(date))) {
        const model::record_entry& entry = told.view().entries[contested.entry];
        found.push_back({std::string{entry.subject}, entry.event, parties[entry.teller], parties[contested.other],
                         contested.denied, detail::date_on(entry.date)});
    }
    return found;
}

// A proposal that its addressee takes to mean something else than was offered.
struct misunderstanding_by_name {
    std::string proposal;
    std::string by;
    names_found issues;
    bool said_to_be_clarified = false; // by the proposal's maker alone
    std::chrono::year_month_day since{};

    friend bool operator==(const misunderstanding_by_name&, const misunderstanding_by_name&) = default;
};
inline std::vector<misunderstanding_by_name> misunderstandings(const record_by_name& told,
                                                               std::chrono::year_month_day date)
{
    std::vector<misunderstanding_by_name> found;
    for (const solve::misread_proposal& misread : solve::misread_proposals(told.view(), detail::days_of(date))) {
        const model::record_entry& understanding = told.view().entries[misread.understanding];
        misunderstanding_by_name one;
        one.proposal = understanding.subject;
        one.by = told.bundle().actors()[understanding.actor];
        for (const std::uint32_t issue : misread.issues)
            one.issues.push_back(told.bundle().issue(issue).name());
        one.said_to_be_clarified = misread.said_to_be_clarified;
        one.since = detail::date_on(understanding.date);
        found.push_back(std::move(one));
    }
    return found;
}

// By issue, the option that the proposal's terms amount to if the contingency is in that state; an empty name where
// they say nothing of it.
inline asked<names_found> terms_if(const record_by_name& told, std::string_view proposal,
                                   std::chrono::year_month_day date, std::string_view contingency,
                                   contingency_state state)
{
    asked<names_found> found{detail::find_name(told.names().proposals, proposal, unheard::unknown_proposal), {}};
    if (found)
        found.why = detail::find_name(told.names().contingencies, contingency, unheard::unknown_contingency);
    if (!found)
        return found;
    const std::vector<model::option_index> options = solve::terms_in_force(
        told.view(), proposal, told.bundle().issues(), detail::days_of(date), {contingency, state});
    for (std::size_t issue = 0; issue < options.size(); ++issue)
        found.value.push_back(options[issue] == model::unsettled ? std::string{}
                                                                 : told.bundle().issue(issue).option(options[issue]));
    return found;
}

// A claim that one party makes and another denies.
struct disputed_claim_by_name {
    std::string claim;
    std::string asserted_by;
    std::string denied_by;

    friend bool operator==(const disputed_claim_by_name&, const disputed_claim_by_name&) = default;
};
inline std::vector<disputed_claim_by_name> disputed_claims(const record_by_name& told,
                                                           std::chrono::year_month_day date)
{
    std::vector<disputed_claim_by_name> found;
    const name_list& parties = told.bundle().actors();
    for (const solve::disputed_entry& each :
         solve::disputed_entries(told.view(), parties.size(), detail::days_of(date)))
        found.push_back({std::string{told.view().entries[each.entry].subject}, parties[each.asserted_by],
                         parties[each.denied_by]});
    return found;
}

// Something that befell a proposal, as it is told.
struct move_by_name {
    std::string proposal;
    proposal_event event = proposal_event::floated;
    std::string by;      // empty where it lapsed
    std::string told_by; // empty where it is the record's own account
    std::chrono::year_month_day date{};

    friend bool operator==(const move_by_name&, const move_by_name&) = default;
};
// What is told at the meeting of proposals, in the order in which it was said.
inline asked<std::vector<move_by_name>> moves_at(const record_by_name& told, std::string_view meeting)
{
    asked<std::vector<move_by_name>> found{
        detail::find_name(told.names().meetings, meeting, unheard::unknown_meeting), {}};
    const auto name_of = [&](std::uint16_t party) {
        return party == model::nobody ? std::string{} : told.bundle().actors()[party];
    };
    for (const model::record_entry& entry : told.view().entries)
        if (found && entry.kind == model::entry_kind::event && entry.meeting == meeting)
            found.value.push_back({std::string{entry.subject}, entry.event, name_of(entry.actor),
                                   name_of(entry.teller), detail::date_on(entry.date)});
    return found;
}

}

#endif
