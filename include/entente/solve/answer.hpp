#ifndef ENTENTE_SOLVE_ANSWER_HPP
#define ENTENTE_SOLVE_ANSWER_HPP

// What every solver takes besides a problem, and what it says besides its answer: limits, and whether they ended it.

#include <entente/model/problem.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/asked.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1 {

// How far an answer can be trusted.
//   exact      it is the whole answer, ties included
//   bounded    the best found, with a bound that no package can pass (`gap` says how far off)
//   truncated  something true, but less than was asked for; nothing is known of the rest
//   refused    nothing was computed; `obstacle` says why
enum class certainty : unsigned char { exact, bounded, truncated, refused };

// What stood in the way of an exact answer.
enum class obstacle : unsigned char {
    none,
    linkages_are_too_wide, // more cells or bytes than the limits allow: foreseen before anything was computed
    no_fallback,           // a party's disagreement point can't be derived
    no_status_quo,         // an issue has no status quo
    weights_out_of_range,  // a party's weight is negative, or above most_given_weight
    too_many_points,
    too_many_bytes,
    too_many_nodes,
    stopped_by_host,
};

// How far a run has come: steps done, of how many; the number of steps may grow.
struct progress {
    std::size_t done = 0;
    std::size_t all = 0;
};

// Runs `task(data, index)` for every index below `count`, in any order and on as many threads as the host likes, and
// returns when all have ended. The library starts no thread of its own; answers do not depend on the executor.
struct executor {
    void (*run)(void* host, std::size_t count, void (*task)(void* data, std::size_t index), void* data) = nullptr;
    void* host = nullptr;
};

// What a run may use, in counts, so that it ends at the same place everywhere. `proceed` is asked between steps, and
// stops the run by returning false.
struct limits {
    std::size_t points = 10'000'000;                // kept at once
    std::size_t bytes = sizeof(std::size_t) > 4     // of tables and points
                            ? static_cast<std::size_t>(std::uint64_t{4} << 30)
                            : std::size_t{1} << 30;
    std::size_t nodes = 1'000'000;                  // steps of a search; a tenth of it, partial packages that it keeps
    bool (*proceed)(void* host, progress) = nullptr;
    void* host = nullptr;
    executor threads = {};
};

namespace solve {

using model::option_index;
using model::problem;
using model::span;
using model::units;
using flat_package = std::vector<option_index>; // an option for each issue

// What a party may weigh in a sum, at most.
inline constexpr units most_given_weight = units{1} << 15;

// Utility vectors, each once: the first party's utility descends, among equals the second's, and so on.
struct outcomes {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    std::size_t parties = 0;
    std::vector<units> utilities; // [which * parties + party]
    double gap = 0;               // where bounded: by how much, relative to the best found, a package might be better

    constexpr std::size_t size() const { return parties == 0 ? 0 : utilities.size() / parties; }
    constexpr bool empty() const { return utilities.empty(); }
    constexpr span<const units> operator[](std::size_t which) const
    {
        return {utilities.data() + which * parties, parties};
    }

    static constexpr outcomes refusal(const problem& posed, obstacle why)
    {
        return {certainty::refused, why, posed.parties, {}, 0};
    }
    friend constexpr bool operator==(const outcomes&, const outcomes&) = default;
};

// Walks what has outcomes at its places, each a `Worths`.
template <class Outcomes, class Worths>
class outcome_iterator {
public:
    using value_type = Worths;
    using difference_type = std::ptrdiff_t;

    constexpr outcome_iterator() = default;
    constexpr outcome_iterator(const Outcomes* of, std::size_t which) : of_{of}, which_{which} {}
    constexpr Worths operator*() const { return (*of_)[which_]; }
    constexpr outcome_iterator& operator++()
    {
        ++which_;
        return *this;
    }
    constexpr outcome_iterator operator++(int)
    {
        outcome_iterator before = *this;
        ++which_;
        return before;
    }
    friend constexpr bool operator==(const outcome_iterator&, const outcome_iterator&) = default;

private:
    const Outcomes* of_ = nullptr;
    std::size_t which_ = 0;
};

}

}

#endif
