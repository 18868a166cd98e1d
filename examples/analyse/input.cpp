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

}
