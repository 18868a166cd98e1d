#ifndef ENTENTE_ANALYSE_INPUT_HPP
#define ENTENTE_ANALYSE_INPUT_HPP

// Files, and the scenarios in them.

#include <entente/by_name/scenario.hpp>
#include <entente/model/problem.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace analyse {

struct talks; // talks.hpp

// A scenario, or why there is none: a sentence that begins with the file.
struct input {
    entente::scenario said;
    std::shared_ptr<const talks> record; // nothing where the file has none
    std::string refusal; // empty where all was read
    std::vector<std::string> notes;
    bool is_rounded = false; // numbers are within half a unit of what the file says
    bool is_capped = true;   // utilities are held to the most that the format allows
    bool is_stated = true;   // nothing had to be assumed

    explicit operator bool() const { return refusal.empty(); }
};

// Reads a file whole. Returns false, with the reason, where it can't be read.
bool read_file(const std::string& path, std::string& text, std::string& reason);
// Writes a file anew. Returns false, with the reason, where that can't be done.
bool write_file(const std::string& path, const std::string& text, std::string& reason);
// A file's name without folder and ending.
std::string_view stem_of(std::string_view path);
// What to call each of these files: without folder and ending, and a second one of that name "name (2)".
std::vector<std::string> names_of(const std::vector<std::string>& paths);
// A sentence that begins with such a name, and with the path in its place.
std::string with_path(std::string sentence, const std::vector<std::string>& names,
                      const std::vector<std::string>& paths);
// What was rounded, where a point has so many units: a power of ten.
std::string rounding_note(entente::model::units units_per_point);

input read_scenario(const std::string& path);
// A domain of GENIUS and its profiles.
input read_genius_files(const std::vector<std::string>& paths);
// Profiles of GeniusWeb, behind their domain or without it.
input read_geniusweb_files(const std::vector<std::string>& paths);

}

#endif
