#ifndef ENTENTE_ANALYSE_ARGUMENTS_HPP
#define ENTENTE_ANALYSE_ARGUMENTS_HPP

// What the command line asks for.

#include "input.hpp"
#include "pictures.hpp"

#include <entente/solve/answer.hpp>

#include <string>
#include <vector>

namespace analyse {

enum class page : unsigned char { text, json };

struct arguments {
    std::vector<std::string> files; // one scenario, or a GENIUS domain and two profiles at least
    page form = page::text;
    bool prints = true; // the page of that form, to standard output
    std::vector<wanted_picture> pictures;
    std::string title; // of pictures and documents
    entente::limits within;
    bool wants_help = false;
    std::string fault; // what is wrong with them; empty where nothing is

    bool are_genius() const { return files.size() > 1; }
    std::string title_or_file() const { return title.empty() ? std::string{stem_of(files[0])} : title; }
};

arguments read_arguments(int count, const char* const* words);

// How the program is called.
extern const char* const usage;

}

#endif
