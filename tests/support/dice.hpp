#ifndef ENTENTE_TESTS_DICE_HPP
#define ENTENTE_TESTS_DICE_HPP

#include <cstddef>
#include <cstdint>
#include <random>

// Random numbers that every standard library repeats alike: its distributions would not.
class dice {
public:
    explicit dice(std::uint64_t seed) : engine_{seed} {}

    std::size_t below(std::size_t count) { return static_cast<std::size_t>(engine_() % count); }
    std::size_t between(std::size_t least, std::size_t greatest) { return least + below(greatest - least + 1); }
    bool chance(std::size_t percent) { return below(100) < percent; }

private:
    std::mt19937_64 engine_;
};

#endif
