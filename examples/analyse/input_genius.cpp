#include "input.hpp"

#include <entente/interop/genius.hpp>

#include <cstddef>
#include <cstdio>
#include <utility>

namespace analyse {

input read_genius_files(const std::vector<std::string>& paths)
{
    input read;
    std::vector<std::string> texts(paths.size());
    for (std::size_t which = 0; which < paths.size(); ++which) {
        std::string reason;
        if (!read_file(paths[which], texts[which], reason)) {
            read.refusal = paths[which] + ": " + reason;
            return read;
        }
    }
    std::vector<entente::genius_text> profiles;
    // A party is called as its file.
    for (std::size_t which = 1; which < paths.size(); ++which)
        profiles.push_back({stem_of(paths[which]), texts[which]});
    entente::genius_scenario found = entente::read_genius({paths[0], texts[0]}, profiles);
    for (std::size_t which = 1; which < paths.size(); ++which)
        if (found.fault.file == profiles[which - 1].name) {
            found.fault.file = paths[which];
            break;
        }
    read.refusal = found.sentence();
    read.is_rounded = !found.is_exact;
    if (read.is_rounded)
        read.notes.push_back("utilities are rounded to 1/" + std::to_string(found.read.units_per_point()) +
                             ", for the files' numbers have no common denominator that is small enough");
    if (found.most_above_1 > 0) {
        char most[40];
        std::snprintf(most, sizeof most, "%.3g", found.most_above_1);
        read.is_capped = false;
        read.notes.push_back(std::string{"weights add up to more than 1, and packages that they make worth more, by "} +
                             most + " at most, are not held to it");
    }
    if (found.values_without_evaluation > 0) {
        read.is_stated = false;
        read.notes.push_back(std::to_string(found.values_without_evaluation) +
                             " values are not evaluated by a profile, and taken as worth 0");
    }
    read.said = std::move(found.read);
    return read;
}

}
