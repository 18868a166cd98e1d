#include "input.hpp"

#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>

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

}
