#include "input.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <utility>

namespace analyse {

bool read_file(const std::string& path, std::string& text, std::string& reason)
{
    constexpr std::size_t most = std::size_t{256} << 20;
    errno = 0;
    std::FILE* file = std::fopen(path.c_str(), "rb");
    if (file == nullptr) {
        reason = std::string{"the file can't be opened: "} + std::strerror(errno);
        return false;
    }
    text.clear();
    char part[1 << 16];
    while (text.size() <= most) {
        const std::size_t got = std::fread(part, 1, sizeof part, file);
        text.append(part, got);
        if (got < sizeof part)
            break;
    }
    if (std::ferror(file) != 0)
        reason = std::string{"the file can't be read: "} + std::strerror(errno);
    else if (text.size() > most)
        reason = "the file is longer than 256 megabytes";
    std::fclose(file);
    return reason.empty();
}

bool write_file(const std::string& path, const std::string& text, std::string& reason)
{
    errno = 0;
    std::FILE* file = std::fopen(path.c_str(), "wb");
    bool is_written = file != nullptr && std::fwrite(text.data(), 1, text.size(), file) == text.size();
    // What was kept back in a buffer may still not find room.
    is_written = file != nullptr && std::fclose(file) == 0 && is_written;
    if (!is_written)
        reason = std::string{"the file can't be written: "} + std::strerror(errno);
    return is_written;
}

std::string_view stem_of(std::string_view path)
{
    const std::size_t folder = path.find_last_of("/\\");
    std::string_view name = folder == path.npos ? path : path.substr(folder + 1);
    const std::size_t ending = name.rfind('.');
    name = ending == name.npos || ending == 0 ? name : name.substr(0, ending);
    return name.empty() ? path : name;
}

std::vector<std::string> names_of(const std::vector<std::string>& paths)
{
    std::vector<std::string> names;
    const auto is_taken = [&](const std::string& name) {
        return std::find(names.begin(), names.end(), name) != names.end();
    };
    for (const std::string& path : paths) {
        const std::string stem{stem_of(path)};
        std::string name = stem;
        for (std::size_t which = 2; is_taken(name); ++which)
            name = stem + " (" + std::to_string(which) + ')';
        names.push_back(std::move(name));
    }
    return names;
}

std::string with_path(std::string sentence, const std::vector<std::string>& names,
                      const std::vector<std::string>& paths)
{
    for (std::size_t which = 0; which < names.size(); ++which)
        if (sentence.compare(0, names[which].size() + 1, names[which] + ':') == 0)
            return sentence.replace(0, names[which].size(), paths[which]);
    return sentence;
}

std::string rounding_note(entente::model::units units_per_point)
{
    int digits = 0;
    for (entente::model::units rest = units_per_point; rest >= 10; rest /= 10)
        ++digits;
    const std::string finest = digits == 0 ? "whole points" : "1e-" + std::to_string(digits);
    return "utilities are rounded to " + finest +
           ": the files' numbers have no common denominator that is small enough";
}

}
