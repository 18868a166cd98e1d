#include "arguments.hpp"

#include <cstddef>
#include <limits>
#include <string_view>

namespace analyse {

const char* const usage = "Usage:\n"
                          "  entente-analyse DOMAIN.xml PROFILE1.xml PROFILE2.xml [...]        files of GENIUS\n"
                          "  entente-analyse [DOMAIN.json] PROFILE1.json PROFILE2.json [...]   files of GeniusWeb\n"
                          "  entente-analyse SCENARIO.json                                     entente's own scenario\n"
                          "Options:\n"
                          "  --text               a page to read (what is done without an option)\n"
                          "  --json               one JSON object\n"
                          "Pictures and documents, each to a file, or with - to standard output:\n"
                          "  --html FILE          all of it as one page for a browser\n"
                          "  --markdown FILE      a document to paste into a report\n"
                          "  --svg-board FILE     who holds what on which issue\n"
                          "  --svg-linkages FILE  how the issues hang together\n"
                          "  --svg-frontier FILE  what the parties can get\n"
                          "  --svg-timeline FILE  who moved when, which proposals are open, how far apart they are\n"
                          "  --dot FILE           how the issues hang together, for Graphviz\n"
                          "  --title WORDS        what they are called (without it, as the first file)\n"
                          "Limits:\n"
                          "  --limit-points N     keep no more than N outcomes at once\n"
                          "  --limit-bytes N      use no more than N bytes for tables and outcomes\n"
                          "  --help               this text\n";

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

struct picture_option {
    std::string_view name;
    picture kind;
};
constexpr picture_option picture_options[]{
    {"--html", picture::html},
    {"--markdown", picture::markdown},
    {"--svg-board", picture::svg_board},
    {"--svg-linkages", picture::svg_linkages},
    {"--svg-frontier", picture::svg_frontier},
    {"--svg-timeline", picture::svg_timeline},
    {"--dot", picture::dot},
};
const picture_option* picture_option_of(std::string_view name)
{
    for (const picture_option& each : picture_options)
        if (each.name == name)
            return &each;
    return nullptr;
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
    bool has_form = false;
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
        const auto value_of = [&](const char* kind) {
            if (equals != word.npos)
                return word.substr(equals + 1);
            if (at + 1 < count)
                return std::string{words[++at]};
            refuse(name + " takes " + kind);
            return std::string{};
        };
        if (name == "--limit-points" || name == "--limit-bytes") {
            std::size_t& limit = name == "--limit-points" ? read.within.points : read.within.bytes;
            const std::string number = value_of("a whole number above 0");
            if (!read_number(number, limit))
                refuse(name + " takes a whole number above 0, not \"" + number + '"');
        } else if (const picture_option* const wanted = picture_option_of(name); wanted != nullptr) {
            read.pictures.push_back({wanted->kind, value_of("the name of a file")});
            if (read.pictures.back().path.empty())
                refuse(name + " takes the name of a file");
        } else if (name == "--title") {
            read.title = value_of("words");
        } else if (word == "--") {
            only_files = true;
        } else if (word == "--json") {
            read.form = page::json;
            has_form = true;
        } else if (word == "--text") {
            read.form = page::text;
            has_form = true;
        } else if (word == "--help" || word == "-h") {
            read.wants_help = true;
        } else {
            refuse("there is no option " + word);
        }
    }
    read.prints = has_form || read.pictures.empty();
    std::size_t printed = read.prints ? 1 : 0;
    for (const wanted_picture& each : read.pictures)
        printed += each.goes_to_standard_output() ? 1U : 0U;
    if (printed > 1)
        refuse("only one page can go to standard output");
    if (read.files.empty())
        refuse("no file is named");
    else if (read.are_genius() ? read.files.size() == 2 : read.files.size() == 1 && ends_with_xml(read.files[0]))
        refuse("a domain of GENIUS needs two profiles at least");
    return read;
}

}
