#ifndef ENTENTE_BY_NAME_RECORD_SUPPORT_QUESTIONS_HPP
#define ENTENTE_BY_NAME_RECORD_SUPPORT_QUESTIONS_HPP

// Which statements stand behind what a record amounts to, by name: the questions of ask/support.hpp, which say what they
// mean and what they cost, on the same algorithms. Whether an answer rests on statements below an attribution is asked by
// `resting_on` of record_questions.hpp.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/solve/record/support.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1 {

// A statement that stands behind a clause.
struct supporting_by_name {
    std::chrono::year_month_day date{};
    std::string speaker; // empty where unnamed, or where it is the record's own account
    std::string office;
    std::string party; // on whose behalf; empty where it is the record's own account
    std::string meeting;
    attribution standing = attribution::on_the_record;

    friend bool operator==(const supporting_by_name&, const supporting_by_name&) = default;
};

namespace detail {

inline std::vector<supporting_by_name> statements_at(const record_by_name& told, const std::vector<std::size_t>& places)
{
    std::vector<supporting_by_name> found;
    for (const std::size_t place : places) {
        const model::record_entry& entry = told.view().entries[place];
        found.push_back({date_on(entry.date), std::string{entry.speaker}, std::string{entry.office},
                         entry.teller == model::nobody ? std::string{} : told.bundle().actors()[entry.teller],
                         std::string{entry.meeting}, entry.standing});
    }
    return found;
}

}

// Of the party's position on the issue.
inline asked<std::vector<supporting_by_name>> support_of(const record_by_name& told, std::string_view party,
                                                         std::string_view issue, std::chrono::year_month_day date)
{
    std::size_t who = 0;
    std::size_t what = 0;
    asked<std::vector<supporting_by_name>> found{told.bundle().find_participant(party, who), {}};
    if (found)
        found.why = told.bundle().find_issue(issue, what);
    if (found)
        found.value =
            detail::statements_at(told, solve::support_of_position(told, who, what, detail::days_of(date)));
    return found;
}
// Of how the issue is settled.
inline asked<std::vector<supporting_by_name>> support_of(const record_by_name& told, std::string_view issue,
                                                         std::chrono::year_month_day date)
{
    std::size_t what = 0;
    asked<std::vector<supporting_by_name>> found{told.bundle().find_issue(issue, what), {}};
    if (found)
        found.value = detail::statements_at(told, solve::support_of_settlement(told, what, detail::days_of(date)));
    return found;
}
// Of any clause: `accepts("Russia", issue_named{"Price"} == 10)`. What is no clause is refused; that it waits for a
// contingency does not count.
inline asked<std::vector<supporting_by_name>> support_of(const record_by_name& told, const saying_by_name& clause,
                                                         std::chrono::year_month_day date)
{
    asked<std::vector<supporting_by_name>> found;
    if (clause.kind != model::entry_kind::clause)
        found.why = detail::not_heard(unheard::clause_is_expected, clause.subject);
    detail::lowered_record alone;
    const entry_by_name entry = noted(date, clause);
    if (found)
        found.why = alone.take(entry, told.bundle(), told.names());
    if (!found)
        return found;
    const model::clause_view said = alone.said(alone.view().entries[0]);
    const auto hear = [&said](record_by_name::dossier_type& so_far) { so_far.made.say(said); };
    found.value =
        detail::statements_at(told, solve::support_of_clause(told, said, hear, detail::days_of(date)));
    return found;
}

}

#endif
