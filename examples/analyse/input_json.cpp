#include "input.hpp"
#include "talks.hpp"

#include <entente/interop/json.hpp>
#include <entente/interop/json_record.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace analyse {

namespace {

// A profile alone, or a domain, is JSON as well.
bool is_of_geniusweb(std::string_view text)
{
    const entente::json_file file = entente::json_file_from({}, text);
    const entente::detail::json_tree& parts = file.parts;
    return file && !parts.empty() &&
           (parts.find(parts[0], "LinearAdditiveUtilitySpace") != nullptr ||
            parts.find(parts[0], "issuesValues") != nullptr);
}

}

input read_scenario(const std::string& path)
{
    input read;
    std::string text;
    std::string reason;
    if (!read_file(path, text, reason)) {
        read.refusal = path + ": " + reason;
        return read;
    }
    entente::record_from_text found = entente::record_from_json(text);
    read.refusal = found.sentence(path);
    if (!found && is_of_geniusweb(text))
        read.refusal = path + ": this is a file of GeniusWeb, and two profiles at least make a negotiation";
    read.said = std::move(found.read.made);
    if (!found->empty())
        read.record = std::make_shared<const talks>(talks{std::move(found.told)});
    return read;
}

}
