#ifndef ENTENTE_SOLVE_RECORD_ACCOUNTS_HPP
#define ENTENTE_SOLVE_RECORD_ACCOUNTS_HPP

// Where the two sides of a proposal tell it differently: events that only one of them tells, and terms that were not
// understood as they were offered (a party's view of the game may differ from the other's: P. G. Bennett, Toward a
// theory of hypergames, 1977).

#include <entente/model/record.hpp>
#include <entente/solve/record/proposals.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// An event that one side tells.
struct contested_entry {
    std::size_t entry = no_entry;
    std::uint16_t other = model::nobody; // the side that does not
    bool denied = false;                 // expressly; or it has merely not said so
};

namespace detail {

// How another side tells of an event.
struct account {
    bool denied = false;
    bool confirmed = false; // or the record itself tells it
    bool repeated = false;  // the teller has told it before
};

constexpr account account_of(const model::record_view& record, std::size_t place, std::size_t other, model::day date)
{
    const model::record_entry& told = record.entries[place];
    account found;
    for (std::size_t k = 0; k < record.entries.size() && record.entries[k].date <= date; ++k) {
        const model::record_entry& entry = record.entries[k];
        if (entry.subject != told.subject || entry.event != told.event)
            continue;
        if (entry.kind == model::entry_kind::denial && entry.actor == other)
            found.denied = true;
        if (entry.kind != model::entry_kind::event || entry.actor != told.actor)
            continue;
        found.confirmed = found.confirmed || entry.teller == other || entry.teller == model::nobody;
        found.repeated = found.repeated || (k < place && entry.teller == told.teller);
    }
    return found;
}

}

// The events up to the date that one side tells, and that the other denies, or would have to confirm and has not: what
// is told of the other's doing, and that the other's misunderstanding was cleared up. Each once for each teller.
// O(entries^3).
constexpr std::vector<contested_entry> contested_entries(const model::record_view& record, model::day date)
{
    std::vector<contested_entry> found;
    for (std::size_t i = 0; i < record.entries.size() && record.entries[i].date <= date; ++i) {
        const model::record_entry& told = record.entries[i];
        if (told.kind != model::entry_kind::event || told.teller == model::nobody)
            continue;
        const model::record_entry& making = record.entries[making_of(record, told.subject)];
        model::participant_set others = model::addressees(making);
        others.insert(making.actor);
        if (!others.contains(told.teller))
            continue;
        others.erase(told.teller);
        for (const std::size_t other : others) {
            const detail::account account = detail::account_of(record, i, other, date);
            const bool clears_up = told.event == proposal_event::clarified &&
                                   (told.teller == making.actor || other == making.actor);
            if (!account.repeated && (account.denied || ((told.actor == other || clears_up) && !account.confirmed)))
                found.push_back({i, static_cast<std::uint16_t>(other), account.denied});
        }
    }
    return found;
}

// What a proposal's addressee takes it to mean, where that differs from what was offered.
struct misread_proposal {
    std::size_t making = no_entry;
    std::size_t understanding = no_entry;
    bool said_to_be_clarified = false; // by its maker alone
    std::vector<std::uint32_t> issues; // those on which the two differ, ascending
};

namespace detail {

constexpr bool has_term(const model::record_view& record, const model::record_entry& entry,
                        const model::proposed_term& sought)
{
    for (const model::proposed_term& term : record.terms_of(entry))
        if (term == sought)
            return true;
    return false;
}

constexpr std::vector<std::uint32_t> differing_issues(const model::record_view& record,
                                                      const model::record_entry& left,
                                                      const model::record_entry& right)
{
    std::vector<std::uint32_t> issues;
    const auto keep = [&issues](std::uint32_t issue) {
        std::size_t place = 0;
        while (place < issues.size() && issues[place] < issue)
            ++place;
        if (place == issues.size() || issues[place] != issue)
            issues.insert(issues.begin() + static_cast<std::ptrdiff_t>(place), issue);
    };
    for (const model::proposed_term& term : record.terms_of(left))
        if (!has_term(record, right, term))
            keep(term.issue);
    for (const model::proposed_term& term : record.terms_of(right))
        if (!has_term(record, left, term))
            keep(term.issue);
    return issues;
}

}

// The misunderstandings that stand on the date: each addressee's latest understanding of a proposal, where it differs
// from the terms offered and the addressee (or the record itself) has not told of a clarification since. That the maker
// alone tells of one is noted. Proposals whose terms were never told have none. O(entries^2 * terms^2).
constexpr std::vector<misread_proposal> misread_proposals(const model::record_view& record, model::day date)
{
    std::vector<misread_proposal> found;
    for (std::size_t i = 0; i < record.entries.size() && record.entries[i].date <= date; ++i) {
        const model::record_entry& understood = record.entries[i];
        if (understood.kind != model::entry_kind::understanding)
            continue;
        misread_proposal misread{making_of(record, understood.subject), i, false, {}};
        bool stands = true;
        for (std::size_t k = i + 1; k < record.entries.size() && record.entries[k].date <= date; ++k) {
            const model::record_entry& later = record.entries[k];
            if (later.subject != understood.subject)
                continue;
            if (later.kind == model::entry_kind::understanding && later.actor == understood.actor)
                stands = false;
            if (later.kind == model::entry_kind::event && later.event == proposal_event::clarified) {
                const bool settled = later.teller == model::nobody || later.teller == understood.actor;
                stands = stands && !settled;
                misread.said_to_be_clarified =
                    misread.said_to_be_clarified || later.teller == record.entries[misread.making].actor;
            }
        }
        std::size_t offer = misread.making;
        for (std::size_t k = 0; k < record.entries.size() && record.entries[offer].terms_count == 0; ++k)
            if (makes_a_proposal(record.entries[k]) && record.entries[k].subject == understood.subject &&
                record.entries[k].date <= date)
                offer = k;
        if (!stands || record.entries[offer].terms_count == 0)
            continue;
        misread.issues = detail::differing_issues(record, record.entries[offer], understood);
        if (!misread.issues.empty())
            found.push_back(misread);
    }
    return found;
}

}

#endif
