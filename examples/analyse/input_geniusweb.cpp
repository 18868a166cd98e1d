#include "input.hpp"

#include <entente/interop/geniusweb.hpp>
#include <entente/interop/json.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace analyse {

input read_geniusweb_files(const std::vector<std::string>& paths)
{
    input read;
    const std::vector<std::string> names = names_of(paths);
    std::vector<std::string> texts(paths.size());
    std::vector<entente::json_file> files;
    for (std::size_t which = 0; which < paths.size(); ++which) {
        std::string reason;
        if (!read_file(paths[which], texts[which], reason)) {
            read.refusal = paths[which] + ": " + reason;
            return read;
        }
        files.push_back(entente::json_file_from(names[which], texts[which]));
    }
    // A domain says in which order its issues are told; without one, the first profile does.
    const entente::detail::json_tree& first = files[0].parts;
    const bool has_domain = files[0] && !first.empty() && first.find(first[0], "issuesValues") != nullptr;
    entente::geniusweb_scenario found =
        entente::read_geniusweb(files[0], std::span{files}.subspan(has_domain ? 1 : 0));
    // Parties are called as their files, which sentences tell by their paths.
    read.refusal = with_path(found.sentence(), names, paths);
    for (std::size_t which = 0; which < files.size() && !read.refusal.empty(); ++which)
        if (files[which] && files[which].parts.find(files[which].parts[0], "entente") != nullptr) {
            read.refusal = paths[which] + ": a scenario of entente's own is read alone";
            break;
        }
    read.is_rounded = !found.is_exact;
    if (read.is_rounded)
        read.notes.push_back(rounding_note(found.read.units_per_point()));
    read.said = std::move(found.read);
    return read;
}

}
