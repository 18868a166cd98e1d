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
    // One scenario; or a GENIUS domain and two profiles at least; or two profiles of GeniusWeb at least, perhaps behind
    // their domain.
    std::vector<std::string> files;
    page form = page::text;
    bool prints = true; // the page of that form, to standard output
    std::vector<wanted_picture> pictures;
    std::string title; // of pictures and documents
    entente::limits within;
    bool wants_help = false;
    std::string fault; // what is wrong with them; empty where nothing is

    bool are_geniusweb() const { return files.size() > 1 && files[0].ends_with(".json"); }
    bool are_genius() const { return files.size() > 1 && !are_geniusweb(); }
    std::string title_or_file() const { return title.empty() ? std::string{stem_of(files[0])} : title; }
};

arguments read_arguments(int count, const char* const* words);

// How the program is called.
extern const char* const usage;

}

#endif
