#include <entente/model/index_set.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <set>

using namespace entente::model;

namespace {

static_assert(words_for(0) == 1 && words_for(1) == 1 && words_for(64) == 1 && words_for(65) == 2 && words_for(256) == 4);
static_assert(std::forward_iterator<index_set<2>::iterator>);

static_assert([] {
    index_set<2> set;
    set.insert(3);
    set.insert(64);
    set.insert(127);
    set.erase(64);
    std::size_t sum = 0;
    for (const std::size_t index : set)
        sum += index;
    return sum == 130 && set.size() == 2;
}());

using reference = std::set<std::size_t>;

template <std::size_t Words>
reference members(const index_set<Words>& set)
{
    reference found;
    std::size_t previous = 0;
    for (const std::size_t index : set) {
        CHECK((found.empty() || previous < index)); // ascending
        previous = index;
        found.insert(index);
    }
    return found;
}

template <std::size_t Words>
index_set<Words> random_set(dice& random)
{
    index_set<Words> set;
    const std::size_t percent = random.below(101);
    for (std::size_t index = 0; index < Words * 64; ++index)
        if (random.chance(percent))
            set.insert(index);
    return set;
}

template <std::size_t Words>
void compare_with_std_set()
{
    for (std::uint64_t seed = 0; seed < 300; ++seed) {
        INFO("words " << Words << ", seed " << seed);
        dice random{seed};
        const index_set<Words> a = random_set<Words>(random);
        const index_set<Words> b = random.chance(30) ? a & random_set<Words>(random) : random_set<Words>(random);
        const reference ra = members(a);
        const reference rb = members(b);

        reference both, either, only_a;
        std::set_intersection(ra.begin(), ra.end(), rb.begin(), rb.end(), std::inserter(both, both.end()));
        std::set_union(ra.begin(), ra.end(), rb.begin(), rb.end(), std::inserter(either, either.end()));
        std::set_difference(ra.begin(), ra.end(), rb.begin(), rb.end(), std::inserter(only_a, only_a.end()));
        CHECK(members(a & b) == both);
        CHECK(members(a | b) == either);
        CHECK(members(a - b) == only_a);
        CHECK(a.size() == ra.size());
        CHECK(a.empty() == ra.empty());
        CHECK(b.is_subset_of(a) == std::includes(ra.begin(), ra.end(), rb.begin(), rb.end()));
        CHECK((a & b).is_subset_of(a));
        CHECK((a == b) == (ra == rb));
        for (std::size_t index = 0; index < Words * 64; ++index)
            CHECK(a.contains(index) == ra.contains(index));

        index_set<Words> changed = a;
        const std::size_t index = random.below(Words * 64);
        reference expected = ra;
        if (random.chance(50)) {
            changed.insert(index);
            expected.insert(index);
        } else {
            changed.erase(index);
            expected.erase(index);
        }
        CHECK(members(changed) == expected);
        CHECK(members(a) == ra); // a copy was changed
    }
}

}

TEST_CASE("a set of one word, of two and of five does what std::set does")
{
    compare_with_std_set<1>();
    compare_with_std_set<2>();
    compare_with_std_set<5>();
}
TEST_CASE("the first so many indices")
{
    for (std::size_t count = 0; count <= 192; ++count) {
        const auto set = index_set<3>::first(count);
        CHECK(set.size() == count);
        CHECK((count == 0 || set.contains(count - 1)));
        CHECK((count == 192 || !set.contains(count)));
    }
}
TEST_CASE("an iterator that is moved on afterwards answers with where it was")
{
    index_set<2> set;
    set.insert(3);
    set.insert(64);
    auto at = set.begin();
    CHECK(*at++ == 3);
    CHECK(*at++ == 64);
    CHECK(at == set.end());
}
