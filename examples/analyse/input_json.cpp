#include "input.hpp"
#include "talks.hpp"

#include <entente/interop/json_record.hpp>

#include <memory>
#include <utility>

namespace analyse {

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
    read.said = std::move(found.read.made);
    if (!found->empty())
        read.record = std::make_shared<const talks>(talks{std::move(found.told)});
    return read;
}

}
