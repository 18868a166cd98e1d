// entente-analyse: what is to be said of a negotiation in a file. The usage is in arguments.cpp.

#include "analysis.hpp"
#include "arguments.hpp"
#include "input.hpp"
#include "pages.hpp"
#include "pictures.hpp"
#include "running.hpp"
#include "talks.hpp"

#include <cstdio>
#include <cstdlib>
#include <new>
#include <string>
#include <utility>

namespace {

enum status : int { answered = 0, refused = 1, wrong_usage = 2 };

[[noreturn]] void end_without_memory()
{
    std::fputs("entente-analyse: there is not enough memory; --limit-bytes and --limit-points bound what is used\n",
               stderr);
    std::_Exit(refused);
}

// Returns false where standard output took not all of it.
bool print(const std::string& text)
{
    const bool is_written = std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
    return std::fflush(stdout) == 0 && is_written;
}

int refuse(const std::string& why, analyse::page form)
{
    std::fprintf(stderr, "%s\n", why.c_str());
    if (form == analyse::page::json)
        print(analyse::json_refusal(why));
    return refused;
}

// Returns false where a file or standard output took not all of it, having said so.
bool deliver(const std::string& text, const std::string& path)
{
    if (path.empty()) {
        if (print(text))
            return true;
        std::fputs("entente-analyse: standard output can't be written to\n", stderr);
        return false;
    }
    std::string reason;
    if (analyse::write_file(path, text, reason))
        return true;
    std::fprintf(stderr, "%s: %s\n", path.c_str(), reason.c_str());
    return false;
}

std::string written_page(const analyse::input& read, const analyse::analysis& made, analyse::page form)
{
    if (form == analyse::page::json) {
        std::string page = analyse::json_page(read.said, made);
        return read.record ? analyse::with_talks(std::move(page), *read.record) : page;
    }
    const std::string page = analyse::text_page(read.said, made);
    return read.record ? page + analyse::talks_page(*read.record) : page;
}

}

int main(int count, char** words)
{
    std::set_new_handler(end_without_memory);
    const analyse::arguments asked = analyse::read_arguments(count, words);
    if (asked.wants_help)
        return print(analyse::usage) ? answered : refused;
    if (!asked.fault.empty()) {
        std::fprintf(stderr, "entente-analyse: %s\n%s", asked.fault.c_str(), analyse::usage);
        return wrong_usage;
    }
    const analyse::input read = asked.are_geniusweb() ? analyse::read_geniusweb_files(asked.files)
                                : asked.are_genius()  ? analyse::read_genius_files(asked.files)
                                                      : analyse::read_scenario(asked.files[0]);
    if (!read)
        return refuse(read.refusal, asked.form);
    analyse::analysis made;
    {
        analyse::running run;
        made = analyse::analyse_scenario(read, asked.within, run);
    }
    bool is_delivered = true;
    if (asked.prints)
        is_delivered = deliver(written_page(read, made, asked.form), "");
    if (!asked.pictures.empty()) {
        const entente::analysis shown = analyse::analysis_to_show(read, made, asked.title_or_file());
        for (const analyse::wanted_picture& each : asked.pictures)
            if (!deliver(analyse::draw(each.kind, shown), each.goes_to_standard_output() ? "" : each.path))
                is_delivered = false;
    }
    return is_delivered ? answered : refused;
}
