#include "input.hpp"

#include <entente/interop/genius.hpp>

#include <cstddef>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

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
    // Parties are called as their files, which sentences tell by their paths.
    const std::vector<std::string> of_profiles{paths.begin() + 1, paths.end()};
    const std::vector<std::string> names = names_of(of_profiles);
    std::vector<entente::genius_text> profiles;
    for (std::size_t which = 0; which < names.size(); ++which)
        profiles.push_back({names[which], texts[which + 1]});
    entente::genius_scenario found = entente::read_genius({paths[0], texts[0]}, profiles);
    read.refusal = with_path(found.sentence(), names, of_profiles);
    for (const entente::genius_fault& each : found.ignored)
        read.notes.push_back(with_path(each.sentence(), names, of_profiles));
    read.is_rounded = !found.is_exact;
    if (read.is_rounded)
        read.notes.push_back(rounding_note(found.read.units_per_point()));
    if (found.most_above_1 > 0) {
        char most[40];
        std::snprintf(most, sizeof most, "%.3g", found.most_above_1);
        read.is_capped = false;
        read.notes.push_back(std::string{"weights add up to more than 1, and packages that they make worth more, by "} +
                             most + " at most, are not held to it");
    }
    if (found.values_without_evaluation > 0) {
        read.is_stated = false;
        read.notes.push_back((found.values_without_evaluation == 1
                                  ? "one value is not evaluated by a profile"
                                  : std::to_string(found.values_without_evaluation) +
                                        " values are not evaluated by a profile") +
                             std::string{", and taken as worth 0"});
    }
    read.said = std::move(found.read);
    return read;
}

}
