#ifndef ENTENTE_SHOW_TIMELINE_HPP
#define ENTENTE_SHOW_TIMELINE_HPP

// What a record tells, as plain values for pictures and documents, wherever its names come from. Made by
// timeline_of(...) of a record; a host may fill one by hand.

#include <entente/model/record.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace entente::inline v0_1 {

// In place of an option, a party or an issue: there is none.
inline constexpr std::size_t nowhere = static_cast<std::size_t>(-1);

// What somebody did on a day; the same done to several things is one move.
struct timeline_move {
    model::day date = 0;
    std::size_t party = nowhere; // whose doing it is; nowhere: all parties', or nobody's
    std::string verb;            // "asks for ... in writing"
    std::vector<std::string> objects = {};
    std::string source = {}; // who says so; empty where it is the party as such, or the record
    bool is_hearsay = false; // another side says so
};

// Something that befell a proposal.
struct timeline_event {
    model::day date = 0;
    std::string words;
};
// From that day on, it is the party's turn.
struct timeline_turn {
    model::day from = 0;
    std::size_t party = 0;
};

// A proposal, as far as one of its addressees is concerned.
struct timeline_proposal {
    std::string name;
    std::size_t by = 0;
    std::size_t to = 0;
    std::vector<timeline_turn> turns = {};   // by date; the first begins when it was made
    std::vector<timeline_event> events = {}; // by date
    model::day ended = model::no_day;        // no_day: it waits for an answer
    model::day expected = model::no_day;     // when an answer is hoped for
};

struct timeline_meeting {
    std::string name;
    std::string words = {}; // who met, and about what, where that is told
    model::day first = 0;
    model::day last = 0;
};

// Where the talks stand at the end of a day.
struct timeline_point {
    model::day date = 0;
    std::size_t settled = 0; // issues
    std::uint64_t gap = 0;   // from 0 to widest_gap
};

// Parties are numbered as in `parties`; all lists are in the order of time.
struct timeline {
    std::vector<std::string> parties;
    std::size_t issues = 0;
    std::vector<timeline_move> moves;
    std::vector<timeline_proposal> proposals;
    std::vector<timeline_meeting> meetings;
    std::vector<timeline_point> course;
    model::day last = model::no_day; // on which anything is told

    bool empty() const { return moves.empty(); }
};

}

#endif
