#ifndef ENTENTE_ANALYSE_TALKS_HPP
#define ENTENTE_ANALYSE_TALKS_HPP

// The record of the talks in a file: what it says at its end.

#include <entente/by_name/record_by_name.hpp>

#include <string>
#include <vector>

namespace analyse {

struct talks {
    entente::record_by_name told; // not empty
};

// Where the parties stand at the end of the record.
entente::scenario at_the_end(const talks& read);

// How things stand then, by the names of options in the scenario's order of issues: as is agreed, and elsewhere the
// status quo. Empty where an issue has neither.
std::vector<std::string> as_things_stand(const talks& read);

// The end of a page to read.
std::string talks_page(const talks& read);

// The page with one key more, "record".
std::string with_talks(std::string json_page, const talks& read);

}

#endif
