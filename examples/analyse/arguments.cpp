#include "arguments.hpp"

#include <cstddef>
#include <limits>
#include <string_view>

namespace analyse {

const char* const usage = "Usage:\n"
                          "  entente-analyse DOMAIN.xml PROFILE1.xml PROFILE2.xml [...]   files of GENIUS\n"
                          "  entente-analyse SCENARIO.json                                a scenario of entente's own\n"
                          "Options:\n"
                          "  --text             a page to read (what is done without an option)\n"
                          "  --json             one JSON object\n"
                          "  --limit-points N   keep no more than N outcomes at once\n"
                          "  --limit-bytes N    use no more than N bytes for tables and outcomes\n"
                          "  --help             this text\n";

namespace {

// A whole number above 0, and nothing else.
bool read_number(std::string_view text, std::size_t& number)
{
    constexpr std::size_t most = std::numeric_limits<std::size_t>::max();
    number = 0;
    for (const char letter : text) {
        if (letter < '0' || letter > '9')
            return false;
        const auto digit = static_cast<std::size_t>(letter - '0');
        if (number > (most - digit) / 10)
            return false;
        number = number * 10 + digit;
    }
    return number > 0;
}

bool ends_with_xml(std::string_view name)
{
    return name.size() >= 4 && (name.substr(name.size() - 4) == ".xml" || name.substr(name.size() - 4) == ".XML");
}

}

arguments read_arguments(int count, const char* const* words)
{
    arguments read;
    bool only_files = false;
    const auto refuse = [&](std::string why) {
        if (read.fault.empty())
            read.fault = std::move(why);
    };
    for (int at = 1; at < count; ++at) {
        std::string word{words[at]};
        if (only_files || word.size() < 2 || word[0] != '-') {
            if (word.empty())
                refuse("a file's name is empty");
            read.files.push_back(std::move(word));
            continue;
        }
        // --limit-points=N is the same as --limit-points N.
        const std::size_t equals = word.find('=');
        const std::string name = word.substr(0, equals);
        if (name == "--limit-points" || name == "--limit-bytes") {
            std::size_t& limit = name == "--limit-points" ? read.within.points : read.within.bytes;
            const bool has_number = equals != word.npos || at + 1 < count;
            const std::string number = equals != word.npos ? word.substr(equals + 1) : has_number ? words[++at] : "";
            if (!read_number(number, limit))
                refuse(name + " takes a whole number above 0" + (has_number ? ", not \"" + number + '"' : ""));
        } else if (word == "--") {
            only_files = true;
        } else if (word == "--json") {
            read.form = page::json;
        } else if (word == "--text") {
            read.form = page::text;
        } else if (word == "--help" || word == "-h") {
            read.wants_help = true;
        } else {
            refuse("there is no option " + word);
        }
    }
    if (read.files.empty())
        refuse("no file is named");
    else if (read.files.size() == 2 || (read.files.size() == 1 && ends_with_xml(read.files[0])))
        refuse("a domain of GENIUS needs two profiles at least");
    return read;
}

}
