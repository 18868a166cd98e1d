#ifndef ENTENTE_SOLVE_RECORD_LINKAGES_HPP
#define ENTENTE_SOLVE_RECORD_LINKAGES_HPP

// What parties tie together, in which order they would settle it, and what they hold to be the case.

#include <entente/model/dossier.hpp>
#include <entente/model/record.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

constexpr bool concerns_same_issues(const model::record_entry& one, const model::record_entry& other)
{
    return (one.issue == other.issue && one.next == other.next) || (one.issue == other.next && one.next == other.issue);
}
// Is the entry the actor's latest word up to the day on whether the two issues are tied?
constexpr bool is_last_word(const model::record_view& record, std::size_t place, model::day day)
{
    const model::record_entry& said = record.entries[place];
    for (std::size_t later = place + 1; later < record.entries.size() && record.entries[later].date <= day; ++later) {
        const model::record_entry& entry = record.entries[later];
        if ((entry.kind == model::entry_kind::link || entry.kind == model::entry_kind::unlink) &&
            entry.actor == said.actor && concerns_same_issues(entry, said))
            return false;
    }
    return true;
}

}

// A linkage that a party asserts, by the place of its entry, and who rejects it.
struct asserted_linkage {
    std::size_t entry = 0;
    std::vector<std::uint16_t> rejected_by;
};

// Of what a party said of two issues, in either order, the latest counts. In the order of time. O(entries^3).
constexpr std::vector<asserted_linkage> asserted_linkages(const model::record_view& record, model::day day)
{
    std::vector<asserted_linkage> found;
    for (std::size_t i = 0; i < record.entries.size() && record.entries[i].date <= day; ++i) {
        const model::record_entry& said = record.entries[i];
        if (said.kind != model::entry_kind::link || !detail::is_last_word(record, i, day))
            continue;
        asserted_linkage one{i, {}};
        for (std::size_t k = 0; k < record.entries.size() && record.entries[k].date <= day; ++k)
            if (record.entries[k].kind == model::entry_kind::unlink &&
                detail::concerns_same_issues(record.entries[k], said) && detail::is_last_word(record, k, day))
                one.rejected_by.push_back(record.entries[k].actor);
        found.push_back(one);
    }
    return found;
}

// By issue: 1 where it is to be settled before another, and that one before the next, round in a circle, by the
// preconditions of one party or another up to the day. A precondition whose term is agreed in the dossier is met, and
// counts no more. O(entries + issues^3).
constexpr std::vector<unsigned char> issues_in_a_circle(const model::record_view& record,
                                                        const model::dossier_view& now, model::day day)
{
    const std::size_t issues = now.layout.issues;
    std::vector<unsigned char> precedes(issues * issues, 0);
    for (const model::record_entry& entry : record.entries)
        if (entry.kind == model::entry_kind::precondition && entry.date <= day &&
            now.settled[entry.issue] != entry.option)
            precedes[entry.issue * issues + entry.next] = 1;
    for (std::size_t by = 0; by < issues; ++by)
        for (std::size_t from = 0; from < issues; ++from)
            for (std::size_t to = 0; precedes[from * issues + by] != 0 && to < issues; ++to)
                if (precedes[by * issues + to] != 0)
                    precedes[from * issues + to] = 1;
    std::vector<unsigned char> circle(issues, 0);
    for (std::size_t issue = 0; issue < issues; ++issue)
        circle[issue] = precedes[issue * issues + issue];
    return circle;
}

// A claim, by the place of the entry in which it first came up, that one party makes and another denies.
struct disputed_entry {
    std::size_t entry = 0;
    std::uint16_t asserted_by = model::nobody;
    std::uint16_t denied_by = model::nobody;
};

// Every pair of a party that holds a claim to be the case on the day and one that denies it: of what a party said of a
// claim, the latest counts. Claims in the order in which they first came up, then in the order of parties.
// O(entries^2 + entries * parties^2).
constexpr std::vector<disputed_entry> disputed_entries(const model::record_view& record, std::size_t parties,
                                                       model::day day)
{
    const auto is_claim = [](const model::record_entry& entry) {
        return entry.kind == model::entry_kind::claim || entry.kind == model::entry_kind::counterclaim;
    };
    std::vector<disputed_entry> found;
    for (std::size_t i = 0; i < record.entries.size() && record.entries[i].date <= day; ++i) {
        const model::record_entry& first = record.entries[i];
        bool is_first = is_claim(first);
        for (std::size_t k = 0; k < i; ++k)
            is_first = is_first && !(is_claim(record.entries[k]) && record.entries[k].subject == first.subject);
        if (!is_first)
            continue;
        std::vector<model::entry_kind> view(parties, model::entry_kind::clause);
        for (const model::record_entry& entry : record.entries)
            if (is_claim(entry) && entry.subject == first.subject && entry.date <= day)
                view[entry.actor] = entry.kind;
        for (std::size_t one = 0; one < parties; ++one)
            for (std::size_t other = 0; other < parties; ++other)
                if (view[one] == model::entry_kind::claim && view[other] == model::entry_kind::counterclaim)
                    found.push_back({i, static_cast<std::uint16_t>(one), static_cast<std::uint16_t>(other)});
    }
    return found;
}

}

#endif
