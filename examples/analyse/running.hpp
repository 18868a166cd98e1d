#ifndef ENTENTE_ANALYSE_RUNNING_HPP
#define ENTENTE_ANALYSE_RUNNING_HPP

// Long work: it shows how far it has come, and can be interrupted.

#include <entente/solve/answer.hpp>

#include <cstddef>

namespace analyse {

// Solvers are told to ask it between their steps. Shows progress where standard error is a terminal; an interrupt stops
// all further work, a second one ends the program.
class running {
public:
    running();
    ~running();
    running(const running&) = delete;
    running& operator=(const running&) = delete;

    // What is worked on from now on.
    void begin(const char* stage);
    // Shows the progress. Returns whether to go on.
    bool goes_on(std::size_t done, std::size_t all);
    static bool is_interrupted();

    // The limits, with this object to ask. It must outlive their use.
    entente::limits within(entente::limits limits);

private:
    void clear();

    bool is_watched_;
    bool is_shown_ = false;
    const char* stage_ = "";
    long long begun_ = 0; // in milliseconds
    long long shown_ = 0;
};

}

#endif
