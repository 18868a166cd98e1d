#include <entente/model/option_runs.hpp>

#include <doctest/doctest.h>

#include <array>
#include <utility>
#include <vector>

using namespace entente::model;

namespace {

constexpr std::array low_or_high{leaf(node_kind::within, 0, 0, 1), leaf(node_kind::within, 0, 4, 5),
                                 joint(node_kind::either)};
static_assert(admits(low_or_high, 1) && !admits(low_or_high, 2) && admits(low_or_high, 4));

using runs = std::vector<std::pair<int, int>>;

runs runs_of(condition_view condition, std::size_t options)
{
    runs found;
    for_each_run(condition, options, [&](option_index first, option_index last) { found.emplace_back(first, last); });
    return found;
}

}

TEST_CASE("runs are as long as they can be, and end with the options")
{
    CHECK(runs_of(low_or_high, 7) == runs{{0, 1}, {4, 5}});
    CHECK(runs_of(low_or_high, 5) == runs{{0, 1}, {4, 4}});
    CHECK(runs_of(std::array{leaf(node_kind::outside, 0, 0, 9)}, 7).empty());
}

TEST_CASE("cutting an option out of a run shortens it, splits it, or removes it; others' runs stay")
{
    for (const option_index option : {option_index{0}, option_index{2}, option_index{4}}) {
        std::array<conditional_acceptance, 4> acceptances{};
        acceptances[0] = {0, 0, 0, 4, {}};
        acceptances[1] = {1, 0, 0, 4, {}};
        acceptances[2] = {0, 0, option, option, {}};
        std::size_t used = 3;
        withdraw(acceptances, used, 0, 0, option);
        for (std::size_t other = 0; other < 5; ++other) {
            bool covered = false;
            bool covered_for_other_party = false;
            for (std::size_t i = 0; i < used; ++i) {
                covered = covered || acceptances[i].covers(0, 0, other);
                covered_for_other_party = covered_for_other_party || acceptances[i].covers(1, 0, other);
            }
            CHECK(covered == (other != option));
            CHECK(covered_for_other_party);
        }
        CHECK(used == (option == 2 ? 3 : 2));
    }
}

TEST_CASE("the room that cutting needs is told beforehand")
{
    const std::vector<conditional_acceptance> acceptances{{0, 0, 0, 6, {}}, {0, 1, 0, 6, {}}};
    CHECK(most_pieces(acceptances, low_or_high, 0, 0) == 3);  // 2 to 3, and 6
    CHECK(most_pieces(acceptances, low_or_high, 1, 0) == 2);
}
