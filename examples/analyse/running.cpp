#include "running.hpp"

#include <chrono>
#include <csignal>
#include <cstdio>

#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace analyse {

namespace {

volatile std::sig_atomic_t interrupted = 0;

void interrupt(int)
{
    interrupted = 1;
    std::signal(SIGINT, SIG_DFL);
}

bool is_terminal()
{
#ifdef _WIN32
    return _isatty(2) != 0;
#else
    return isatty(2) != 0;
#endif
}

long long milliseconds()
{
    const auto now = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(now).count();
}

}

running::running() : is_watched_{is_terminal()}, begun_{milliseconds()}
{
    std::signal(SIGINT, interrupt);
}
running::~running() { clear(); }

bool running::is_interrupted() { return interrupted != 0; }

void running::begin(const char* stage) { stage_ = stage; }

bool running::goes_on(std::size_t done, std::size_t all)
{
    if (!is_watched_ || interrupted != 0)
        return interrupted == 0;
    // What is over at once needs no progress, and a terminal no more than a few lines a second.
    const long long now = milliseconds();
    if (now - begun_ < 300 || now - shown_ < 100)
        return true;
    shown_ = now;
    is_shown_ = true;
    std::fprintf(stderr, "\r\033[K%s: %zu of %zu", stage_, done, all);
    std::fflush(stderr);
    return true;
}

void running::clear()
{
    if (is_shown_)
        std::fputs("\r\033[K", stderr);
    is_shown_ = false;
}

entente::limits running::within(entente::limits limits)
{
    limits.host = this;
    limits.proceed = [](void* host, entente::progress come) {
        return static_cast<running*>(host)->goes_on(come.done, come.all);
    };
    return limits;
}

}
