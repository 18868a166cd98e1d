#include <entente/name/issue_set.hpp>

#include "support/dice.hpp"

#include <doctest/doctest.h>

#include <array>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using namespace entente;

namespace {

enum class answer { no, yes };

constexpr struct buyer final : actor<"Buyer"> {} buyer;
constexpr struct seller final : actor<"Seller"> {} seller;
constexpr struct price final : issue<"Price", answer> {} price;
constexpr struct delivery final : issue<"Delivery", answer> {} delivery;
constexpr struct warranty final : issue<"Warranty", answer> {} warranty;

struct sale final : bundle<parties<buyer, seller>, issues<price, delivery, warranty>> {};

static_assert(issue_in<sale>{delivery}.index() == 1);
static_assert(issue_in<sale>{price} < issue_in<sale>{warranty});
static_assert(issue_in<sale>::at(2) == issue_in<sale>{warranty});
static_assert(party_in<sale>{seller}.name() == "Seller");

constexpr issue_set<sale> two{warranty, price};
static_assert(two.size() == 2 && two.contains(price) && !two.contains(delivery));
static_assert(two == issue_set<sale>{price, warranty, price});
static_assert(two.complement() == issue_set<sale>{delivery});
static_assert((two | issue_set<sale>{delivery}) == issue_set<sale>::all());
static_assert((two & issue_set<sale>{delivery, price}) == issue_set<sale>{price});
static_assert((two - issue_set<sale>{delivery, price}) == issue_set<sale>{warranty});
static_assert(issue_set<sale>{}.empty() && issue_set<sale>{}.is_subset_of(two) && !two.is_subset_of(issue_set<sale>{price}));
static_assert(party_set<sale>::all() == party_set<sale>{buyer, seller});
static_assert(std::forward_iterator<issue_set<sale>::iterator>);
static_assert(std::forward_iterator<issue_sequence<sale>::iterator>);

// A hundred issues, so that a set has more than one word.
constexpr auto strokes = [] {
    std::array<char, 100> all{};
    all.fill('|');
    return all;
}();
template <std::size_t Number>
struct numbered final : issue<"Numbered", answer> {
    static constexpr std::string_view name{strokes.data(), Number + 1};
};
template <class Numbers>
struct many;
template <std::size_t... Number>
struct many<std::index_sequence<Number...>> final : bundle<parties<buyer>, issues<numbered<Number>{}...>> {};
using hundred = many<std::make_index_sequence<100>>;

}

TEST_CASE("a set is walked in bundle order")
{
    std::vector<std::string> names;
    for (const issue_in<sale> issue : two)
        names.emplace_back(issue.name());
    CHECK(names == std::vector<std::string>{"Price", "Warranty"});
}
TEST_CASE("a set does what std::set does")
{
    dice random{1};
    issue_set<hundred> ours;
    std::set<std::size_t> theirs;
    for (int turn = 0; turn < 2000; ++turn) {
        const std::size_t index = random.below(100);
        if (random.chance(50)) {
            ours.insert(issue_in<hundred>::at(index));
            theirs.insert(index);
        } else {
            ours.erase(issue_in<hundred>::at(index));
            theirs.erase(index);
        }
        std::set<std::size_t> seen;
        for (const issue_in<hundred> issue : ours)
            seen.insert(issue.index());
        REQUIRE(seen == theirs);
        REQUIRE(ours.size() == theirs.size());
        REQUIRE(ours.complement().size() == 100 - theirs.size());
        REQUIRE(ours.contains(issue_in<hundred>::at(index)) == theirs.contains(index));
    }
}
TEST_CASE("a sequence keeps the order in which it was filled")
{
    constexpr issue_sequence<sale> order{warranty, price};
    static_assert(order.size() == 2 && order.front() == issue_in<sale>{warranty});
    issue_sequence<sale> longer = order;
    CHECK(longer == order);
    longer.push_back(delivery);
    CHECK(longer != order);
    CHECK(longer.back() == issue_in<sale>{delivery});
    CHECK(longer[1].name() == "Price");
    CHECK(order != issue_sequence<sale>{price, warranty});
    std::vector<std::size_t> walked;
    for (const issue_in<sale> issue : longer)
        walked.push_back(issue.index());
    CHECK(walked == std::vector<std::size_t>{2, 0, 1});
    CHECK(issue_sequence<sale>{}.empty());
}
