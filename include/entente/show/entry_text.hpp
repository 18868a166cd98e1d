#ifndef ENTENTE_SHOW_ENTRY_TEXT_HPP
#define ENTENTE_SHOW_ENTRY_TEXT_HPP

// The entries of a record in words: who said what, when, where, and on what authority.

#include <entente/ask/record.hpp>
#include <entente/model/record.hpp>
#include <entente/say/record.hpp>
#include <entente/show/bundle_names.hpp>
#include <entente/show/doing_text.hpp>
#include <entente/show/record_words.hpp>

#include <cstddef>
#include <cstdint>
#include <string>

namespace entente::inline v0_1 {

// Who says it, with the attribution, and what is said, of one of the record's own entries: "Russia: asks for ... in
// writing". Who does it is named where it is not the side that says so: "United States: Russia studies ...".
template <class B, std::size_t Entries>
std::string statement_text(const record<B, Entries>& told, const model::record_entry& entry)
{
    constexpr detail::bundle_names<B> names;
    const detail::typed_talks talks{told};
    std::string text = detail::source_text(names, entry);
    text.append(text.empty() ? "" : ": ");
    const std::uint16_t doer = detail::doer_of(talks, entry);
    if (doer != model::nobody && doer != entry.teller)
        text.append(names.party(doer)).append(" ");
    return text.append(detail::doing_of(talks, names, entry).text());
}

// A line for each entry, in the order of time: date, meeting, source with its attribution, and what was said.
template <class B, std::size_t Entries>
std::string to_text(const record<B, Entries>& told)
{
    std::string text;
    for (const model::record_entry& entry : told.view().entries) {
        text.append(to_text(detail::date_of(entry.date)));
        if (!entry.meeting.empty())
            text.append(", ").append(entry.meeting);
        text.append(": ").append(statement_text(told, entry)).append("\n");
    }
    return text;
}

}

#endif
