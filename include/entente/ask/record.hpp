#ifndef ENTENTE_ASK_RECORD_HPP
#define ENTENTE_ASK_RECORD_HPP

// What a record amounts to on a date, and what has moved since.

#include <entente/ask/difference.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/say/dossier.hpp>
#include <entente/say/record.hpp>
#include <entente/solve/record/changes.hpp>
#include <entente/solve/record/talks.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1 {

// Answers, one after the other, in a value of fixed size.
template <class Answer, std::size_t Room>
class answer_list {
public:
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr const Answer& operator[](std::size_t place) const { return answers_[place]; }
    constexpr const Answer* begin() const { return answers_.data(); }
    constexpr const Answer* end() const { return answers_.data() + size_; }

    // There must be room.
    constexpr void add(const Answer& answer) { answers_[size_++] = answer; }

private:
    std::array<Answer, Room> answers_{};
    std::size_t size_ = 0;
};

namespace detail {

// By issue: do its options have an order that means something?
template <class... Issues>
constexpr std::array<bool, sizeof...(Issues)> issues_with_an_order(type_list<Issues...>)
{
    return {domain_of<Issues>::ordered...};
}

// A record of types, as the algorithms see it.
template <class B, std::size_t Entries>
class typed_talks {
public:
    using dossier_type = dossier<B>;

    constexpr explicit typed_talks(const record<B, Entries>& told) : told_{&told} {}
    constexpr model::record_view view() const { return told_->view(); }
    constexpr dossier<B> nothing_said() const { return {}; }
    constexpr model::clause_view said(const model::record_entry& entry) const { return told_->said(entry).view(); }
    constexpr void hear(dossier<B>& so_far, const model::record_entry& entry) const
    {
        so_far = so_far.with(told_->said(entry));
    }
    constexpr bool is_ordered(std::size_t issue) const
    {
        return issues_with_an_order(typename B::issue_types{})[issue];
    }

private:
    const record<B, Entries>* told_;
};

template <class B>
constexpr issue_set<B> issues_marked(const std::vector<unsigned char>& marks)
{
    issue_set<B> found;
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        if (marks[issue] != 0)
            found.insert(issue_in<B>::at(issue));
    return found;
}

}

// Where the parties stand on the date: the clauses up to it, that day's included, each superseding what it contradicts;
// those that depend on a contingency as far as they are in force in its state on the date. What the bundle's capacity
// has no room for is refused as `dossier::with` does. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr dossier<B> dossier_as_of(const record<B, Entries>& told, std::chrono::year_month_day date)
{
    return solve::dossier_on(detail::typed_talks{told}, detail::day_of(date));
}

// The first and the last day of which the record tells something; in an empty record, 1 January 1970.
template <class B, std::size_t Entries>
constexpr std::chrono::year_month_day first_day(const record<B, Entries>& told)
{
    return detail::date_of(told.size() == 0 ? 0 : told.view().entries.front().date);
}
template <class B, std::size_t Entries>
constexpr std::chrono::year_month_day last_day(const record<B, Entries>& told)
{
    return detail::date_of(told.size() == 0 ? 0 : told.view().entries.back().date);
}

// The same dossier if the contingency were in that state, whatever has been found of it. What blocks then is
// `blocking_sets` of it.
template <class B, std::size_t Entries, contingency_type Contingency>
constexpr dossier<B> what_if(const record<B, Entries>& told, std::chrono::year_month_day date, Contingency,
                             contingency_state state)
{
    return solve::dossier_on(detail::typed_talks{told}, detail::day_of(date), {Contingency::name, state});
}

// The same at the end of the record.
template <class B, std::size_t Entries, contingency_type Contingency>
constexpr dossier<B> what_if(const record<B, Entries>& told, Contingency contingency, contingency_state state)
{
    return what_if(told, last_day(told), contingency, state);
}

// What has been found of the contingency by the date; of several findings, the latest.
template <class B, std::size_t Entries, contingency_type Contingency>
constexpr contingency_state state_of(const record<B, Entries>& told, Contingency, std::chrono::year_month_day date)
{
    return solve::state_on(told.view(), Contingency::name, detail::day_of(date));
}

// What changed from one date to another.
template <class B, std::size_t Entries>
constexpr dossier_difference<B> difference(const record<B, Entries>& told, std::chrono::year_month_day from,
                                           std::chrono::year_month_day to)
{
    return {dossier_as_of(told, from), dossier_as_of(told, to)};
}

// For each party, a set of issues.
template <class B>
class issues_by_party {
public:
    constexpr issues_by_party() { sets_.fill({}); }
    constexpr issue_set<B>& operator[](party_in<B> party) { return sets_[party.index()]; }
    constexpr const issue_set<B>& operator[](party_in<B> party) const { return sets_[party.index()]; }
    friend constexpr bool operator==(const issues_by_party&, const issues_by_party&) = default;

private:
    std::array<issue_set<B>, B::actor_count> sets_{};
};

// The issues on which a party holds a position on the first date, and still the same one at the end of every day up to
// the second: what it left and came back to has moved. O(entries^2 * dossier).
template <class B, std::size_t Entries>
constexpr issues_by_party<B> unchanged(const record<B, Entries>& told, std::chrono::year_month_day from,
                                       std::chrono::year_month_day to)
{
    const std::vector<unsigned char> marks =
        solve::unchanged_positions(detail::typed_talks{told}, detail::day_of(from), detail::day_of(to));
    issues_by_party<B> still;
    for (std::size_t party = 0; party < B::participant_count; ++party)
        for (std::size_t issue = 0; issue < B::issue_count; ++issue)
            if (marks[party * B::issue_count + issue] != 0)
                still[party_in<B>::at(party)].insert(issue_in<B>::at(issue));
    return still;
}

// What the clauses said at the meeting changed, on top of what had been said before the first day of the meeting. A
// meeting of which nothing is recorded changed nothing.
template <class B, std::size_t Entries, meeting_type Meeting>
constexpr dossier_difference<B> results_of(const record<B, Entries>& told, Meeting)
{
    const auto found = solve::results_of_meeting(detail::typed_talks{told}, Meeting::name);
    return {found.before, found.after};
}

// Where what is settled on a date comes from.
template <class B>
struct provenance_found {
    issue_set<B> restated;        // in an agreement that existed already
    issue_set<B> carried_over;    // agreed so before
    issue_set<B> new_initiatives; // agreed since

    friend constexpr bool operator==(const provenance_found&, const provenance_found&) = default;
};

// What has been agreed by the date, and how much of it was new since the earlier date: what a document adds, and what
// it repeats. O(entries * dossier).
template <class B, std::size_t Entries>
constexpr provenance_found<B> provenance(const record<B, Entries>& told, std::chrono::year_month_day since,
                                         std::chrono::year_month_day date)
{
    const dossier<B> before = dossier_as_of(told, since);
    const dossier<B> now = dossier_as_of(told, date);
    provenance_found<B> found;
    for (std::size_t i = 0; i < B::issue_count; ++i) {
        const issue_in<B> issue = issue_in<B>::at(i);
        switch (solve::origin_of(before.view(), now.view(), i)) {
        case solve::origin::not_settled: break;
        case solve::origin::restated: found.restated.insert(issue); break;
        case solve::origin::carried_over: found.carried_over.insert(issue); break;
        case solve::origin::new_initiative: found.new_initiatives.insert(issue); break;
        }
    }
    return found;
}

// What of that was new, and what all agreements up to the date restate.
template <class B, std::size_t Entries>
constexpr issue_set<B> new_initiatives(const record<B, Entries>& told, std::chrono::year_month_day since,
                                       std::chrono::year_month_day date)
{
    return provenance(told, since, date).new_initiatives;
}
template <class B, std::size_t Entries>
constexpr issue_set<B> restated(const record<B, Entries>& told, std::chrono::year_month_day date)
{
    return provenance(told, date, date).restated;
}

}

#endif
