// Counts what is allocated, by keeping each block's size in front of it.

#include "memory.hpp"

#include <cstddef>
#include <cstdlib>
#include <new>

namespace {

constexpr std::size_t header = __STDCPP_DEFAULT_NEW_ALIGNMENT__ < sizeof(std::size_t) ? sizeof(std::size_t)
                                                                                     : __STDCPP_DEFAULT_NEW_ALIGNMENT__;
std::size_t now = 0;
std::size_t most = 0;
std::size_t begun = 0;

}

void measured::start_counting()
{
    begun = now;
    most = now;
}
std::size_t measured::peak_bytes()
{
    return most - begun;
}

void* operator new(std::size_t size)
{
    void* const block = std::malloc(size + header);
    if (block == nullptr)
        std::abort();
    *static_cast<std::size_t*>(block) = size;
    now += size;
    most = most < now ? now : most;
    return static_cast<unsigned char*>(block) + header;
}
void operator delete(void* given) noexcept
{
    if (given == nullptr)
        return;
    void* const block = static_cast<unsigned char*>(given) - header;
    now -= *static_cast<std::size_t*>(block);
    std::free(block);
}
void operator delete(void* given, std::size_t) noexcept
{
    operator delete(given);
}
