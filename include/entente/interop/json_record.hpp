#ifndef ENTENTE_INTEROP_JSON_RECORD_HPP
#define ENTENTE_INTEROP_JSON_RECORD_HPP

// Scenarios in files with the record of their talks. Apart from json.hpp, because calendar dates take a compiler long to
// read. Needs nlohmann/json 3.8 or later.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/record_by_name.hpp>
#include <entente/interop/json.hpp>
#include <entente/interop/json/record_reading.hpp>
#include <entente/interop/json/record_writing.hpp>
#include <entente/interop/scenario_from_text.hpp>
#include <entente/interop/utf8.hpp>

#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

// What was read: a scenario, with the record about it; or where in the text the reader was stopped, and why.
struct record_from_text {
    scenario_from_text read; // false where it was stopped
    record_by_name told{scenario{}}; // empty where the text has none

    explicit operator bool() const { return static_cast<bool>(read); }
    const record_by_name& operator*() const { return told; }
    const record_by_name* operator->() const { return &told; }
    std::string sentence(std::string_view file) const { return read.sentence(file); }
};

// Reads a scenario, as scenario_from_json() does, and its record.
inline record_from_text record_from_json(std::string_view text)
{
    record_from_text found;
    const json_file file = json_file_from({}, text);
    if (!file) {
        found.read.stop(text, file.offset, file.reason);
        return found;
    }
    found.read = detail::json_reader{text, file.parts}.read();
    if (!found)
        return found;
    found.told = record_by_name{found.read.made};
    scenario_from_text stopped = detail::json_record_reader{text, file.parts, found.told}.read();
    if (!stopped) {
        stopped.made = std::move(found.read.made);
        found.read = std::move(stopped);
    }
    return found;
}

// The scenario and the record about it as a text from which both are read again, equal. The record must be about this
// scenario's parties and issues. The first name that is not UTF-8 is told.
inline asked<std::string> json_of(const scenario& written, const record_by_name& told)
{
    const auto first_wrong = [&]() -> const std::string* {
        const record_names& names = told.names();
        for (const name_list* list : {&names.speakers, &names.proposals, &names.contingencies, &names.claims,
                                      &names.meetings})
            for (const std::string& name : *list)
                if (!detail::is_utf8(name))
                    return &name;
        for (const representative_by_name& each : names.representatives)
            if (!detail::is_utf8(each.office))
                return &each.office;
        for (const entry_by_name& entry : told.entries())
            if (!detail::is_utf8(entry.from.office))
                return &entry.from.office;
        return nullptr;
    };
    asked<std::string> text = json_of(written);
    if (!text)
        return text;
    if (const std::string* name = first_wrong(); name != nullptr)
        return {detail::not_heard(unheard::name_is_not_utf8, *name), {}};
    const std::string end = "\n}\n";
    text.value.resize(text.value.size() - end.size());
    text.value += ",\n  \"record\": " + detail::json_record_writer{told}.write() + end;
    return text;
}

}

#endif
