#include "input.hpp"

#include <entente/interop/json.hpp>

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
    entente::scenario_from_text found = entente::scenario_from_json(text);
    read.refusal = found.sentence(path);
    read.said = std::move(found.made);
    return read;
}

}
