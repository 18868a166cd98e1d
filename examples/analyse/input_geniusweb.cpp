#include "input.hpp"

#include <entente/interop/geniusweb.hpp>
#include <entente/interop/json.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace analyse {

input read_geniusweb_files(const std::vector<std::string>& paths)
{
    input read;
    std::vector<std::string> texts(paths.size());
    std::vector<entente::json_file> files;
    for (std::size_t which = 0; which < paths.size(); ++which) {
        std::string reason;
        if (!read_file(paths[which], texts[which], reason)) {
            read.refusal = paths[which] + ": " + reason;
            return read;
        }
        files.push_back(entente::json_file_from(stem_of(paths[which]), texts[which]));
    }
    // A domain says in which order its issues are told; without one, the first profile does.
    const entente::detail::json_tree& first = files[0].parts;
    const bool has_domain = files[0] && !first.empty() && first.find(first[0], "issuesValues") != nullptr;
    entente::geniusweb_scenario found =
        entente::read_geniusweb(files[0], std::span{files}.subspan(has_domain ? 1 : 0));
    read.refusal = found.sentence();
    // Parties are called by short names, and files by their paths.
    for (std::size_t which = 0; which < paths.size() && !read.refusal.empty(); ++which)
        if (const std::string name{files[which].name}; read.refusal.compare(0, name.size() + 1, name + ':') == 0) {
            read.refusal.replace(0, name.size(), paths[which]);
            break;
        }
    read.is_rounded = !found.is_exact;
    if (read.is_rounded)
        read.notes.push_back("utilities are rounded to 1/" + std::to_string(found.read.units_per_point()) +
                             ", for the files' numbers have no common denominator that is small enough");
    read.said = std::move(found.read);
    return read;
}

}
