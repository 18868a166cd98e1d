#ifndef ENTENTE_ASK_SUPPORT_HPP
#define ENTENTE_ASK_SUPPORT_HPP

// What the clauses of a dossier, and answers to questions about a record, rest on.

#include <entente/ask/record.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/dossier.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/support.hpp>

#include <chrono>
#include <cstddef>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

// A statement that stands behind a clause.
struct supporting_statement {
    std::chrono::year_month_day date{};
    std::string_view speaker; // empty where unnamed, or where it is the record's own account
    std::string_view office;
    std::string_view meeting;
    attribution standing = attribution::on_the_record;
    std::string_view party; // on whose behalf; empty where it is the record's own account

    friend constexpr bool operator==(const supporting_statement&, const supporting_statement&) = default;
};
template <std::size_t Entries>
using support_list = answer_list<supporting_statement, Entries>;

namespace detail {

template <class B, std::size_t Entries>
constexpr support_list<Entries> statements_at(const record<B, Entries>& told, const std::vector<std::size_t>& places)
{
    support_list<Entries> found;
    for (const std::size_t place : places) {
        const model::record_entry& entry = told.view().entries[place];
        const std::string_view party =
            entry.teller == model::nobody ? std::string_view{} : party_in<B>::at(entry.teller).name();
        found.add({date_of(entry.date), entry.speaker, entry.office, entry.meeting, entry.standing, party});
    }
    return found;
}

}

// The statements of the party's position on the issue as it stands on the date, in the order of time: since it was last
// taken. None where there is no position. O(entries * (entries + dossier)).
template <class B, std::size_t Entries>
constexpr support_list<Entries> support_of(const record<B, Entries>& told, std::type_identity_t<party_in<B>> party,
                                           std::type_identity_t<issue_in<B>> issue, std::chrono::year_month_day date)
{
    return detail::statements_at(told, solve::support_of_position(detail::typed_talks{told}, party.index(),
                                                                  issue.index(), detail::day_of(date)));
}
// The statements that the issue is settled as it is on the date. None where it is not.
template <class B, std::size_t Entries>
constexpr support_list<Entries> support_of(const record<B, Entries>& told, std::type_identity_t<issue_in<B>> issue,
                                           std::chrono::year_month_day date)
{
    return detail::statements_at(
        told, solve::support_of_settlement(detail::typed_talks{told}, issue.index(), detail::day_of(date)));
}

// The statements of any clause as it stands on the date, in the order of time: an acceptance, a red line, the status quo,
// or a position or agreement with what it says exactly. Those count that say alone what the clause says, or more, since
// it last did not stand: `accepts(russia, price <= 20)` stands behind accepts(russia, price == 10). None where it does not
// stand, or where several statements make it together: its parts have their own. O(entries * (entries + dossier)).
template <class B, std::size_t Entries>
constexpr support_list<Entries> support_of(const record<B, Entries>& told,
                                           const std::type_identity_t<clause<B>>& said,
                                           std::chrono::year_month_day date)
{
    const auto hear = [&said](dossier<B>& so_far) { so_far = so_far.with(said); };
    return detail::statements_at(
        told, solve::support_of_clause(detail::typed_talks{told}, said.view(), hear, detail::day_of(date)));
}

// Does the answer to `query(record)` change when statements below this attribution are left out? Then it rests on them.
// The answers must compare with `==`.
template <class B, std::size_t Entries, class Query>
constexpr bool resting_on(const record<B, Entries>& told, Query query, attribution least)
{
    return !(query(told) == query(told.resting_on_at_least(least)));
}

}

#endif
