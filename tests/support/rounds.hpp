#ifndef ENTENTE_TESTS_ROUNDS_HPP
#define ENTENTE_TESTS_ROUNDS_HPP

#include <cstddef>

// How long random tests run, in per cent: -DENTENTE_TEST_ROUNDS=2000 makes them twenty times as thorough, and as slow.
#ifndef ENTENTE_TEST_ROUNDS
#if defined(__SANITIZE_ADDRESS__)
#define ENTENTE_TEST_ROUNDS 50 // each round takes several times as long
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define ENTENTE_TEST_ROUNDS 50
#endif
#endif
#endif
#ifndef ENTENTE_TEST_ROUNDS
#define ENTENTE_TEST_ROUNDS 100
#endif

constexpr unsigned rounds(unsigned usual)
{
    return usual * ENTENTE_TEST_ROUNDS / 100;
}

// Has something been met more than `usual` times, or in proportion in more or fewer rounds? Very few may by chance pass
// over some of it.
constexpr bool is_often_enough(std::size_t met, unsigned usual)
{
    constexpr std::size_t by_chance = ENTENTE_TEST_ROUNDS < 20 ? 5 : 0;
    return met + by_chance > rounds(usual);
}

#endif
