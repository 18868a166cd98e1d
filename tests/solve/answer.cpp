#include <entente/solve/answer.hpp>

#include <doctest/doctest.h>

using namespace entente;
using namespace entente::solve;

namespace {

constexpr bool tells_outcomes_apart()
{
    outcomes found;
    found.parties = 2;
    found.utilities = {30, 1, 20, 5, 10, 9};
    return found.size() == 3 && !found.empty() && found[1][0] == 20 && found[2].size() == 2 && found == found &&
           outcomes{}.empty() && outcomes{}.size() == 0;
}
static_assert(tells_outcomes_apart());

}

TEST_CASE("outcomes are vectors of utilities, one number for each party") { CHECK(tells_outcomes_apart()); }

TEST_CASE("a refusal has no outcomes and says why")
{
    problem posed;
    posed.parties = 3;
    const outcomes none = outcomes::refusal(posed, obstacle::no_fallback);
    CHECK(none.status == certainty::refused);
    CHECK(none.why == obstacle::no_fallback);
    CHECK(none.parties == 3);
    CHECK(none.empty());
    CHECK(none.size() == 0);
}
TEST_CASE("a host runs tasks as it likes")
{
    struct counter {
        std::size_t order[4]{};
        std::size_t runs = 0;
    } seen;
    const executor backwards{[](void*, std::size_t count, void (*task)(void*, std::size_t), void* data) {
        while (count > 0)
            task(data, --count);
    }};
    backwards.run(
        backwards.host, 4,
        [](void* data, std::size_t index) {
            auto& its = *static_cast<counter*>(data);
            its.order[index] = its.runs++;
        },
        &seen);
    CHECK(seen.runs == 4);
    CHECK(seen.order[0] == 3);
    const bool has_threads = limits{}.threads.run != nullptr;
    CHECK_FALSE(has_threads);
}
