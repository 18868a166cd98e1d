#include <entente/solve/record/concessions.hpp>

#include "support/sale.hpp"

#include <entente/say/dossier.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <vector>

using namespace house;

namespace {

constexpr dossier<sale> before{holds(buyer, price == 120), holds(seller, price == 180)};
constexpr concession_kind moved(const dossier<sale>& after, bool ordered = true)
{
    return solve::concession(before.view(), after.view(), 1, 0, 0, ordered);
}
static_assert(moved(before) == concession_kind::none);
static_assert(moved(before.with(holds(seller, price == 170))) == concession_kind::nearer);
static_assert(moved(before.with(holds(seller, price == 170)), false) == concession_kind::none);
static_assert(moved(before.with(holds(seller, price == 120)), false) == concession_kind::full);

}

TEST_CASE("a concession is measured by what the other held before the move")
{
    CHECK(moved(before.with(holds(seller, price == 110))) == concession_kind::nearer);
    CHECK(moved(before.with(holds(seller, price == 190))) == concession_kind::none);
    CHECK(moved(before.with(accepts(seller, price == 130))) == concession_kind::none);
    CHECK(moved(before.with(accepts(seller, price <= 130))) == concession_kind::full);
    CHECK(moved(before.with(accepts(seller, price <= 130, provided(repairs == answer::no)))) ==
          concession_kind::conditional);
    const dossier<sale> silent{holds(seller, price == 180)};
    CHECK(solve::concession(silent.view(), silent.with(holds(seller, price == 100)).view(), 1, 0, 0, true) ==
          concession_kind::none);
}
TEST_CASE("a first word on an issue is no move, unless it accepts what the other holds or gives up a red line")
{
    const dossier<sale> silent{holds(buyer, price == 120)};
    const auto first_word = [&silent](const auto& said) {
        return solve::concession(silent.view(), silent.with(said).view(), 1, 0, 0, true);
    };
    CHECK(first_word(holds(seller, price == 120)) == concession_kind::none);
    CHECK(first_word(accepts(seller, price == 120)) == concession_kind::full);
    CHECK(first_word(accepts(seller, price == 120, provided(repairs == answer::no))) == concession_kind::conditional);
    const dossier<sale> refusing = silent.with(rules_out(seller, price == 120));
    CHECK(solve::concession(refusing.view(), refusing.with(holds(seller, price == 120)).view(), 1, 0, 0, true) ==
          concession_kind::full);
    const dossier<sale> content = silent.with(accepts(seller, price >= 150));
    CHECK(solve::concession(content.view(), content.with(holds(seller, price == 120)).view(), 1, 0, 0, true) ==
          concession_kind::full);
}
TEST_CASE("concessions to each other are counted, and some stand unanswered")
{
    using solve::conceded;
    const conceded all[]{{0, 1, 0, concession_kind::full, 1},
                         {1, 0, 0, concession_kind::nearer, 3},
                         {0, 1, 1, concession_kind::full, 4},
                         {2, 0, 1, concession_kind::full, 9}};
    const solve::reciprocated found = solve::reciprocity_in(all, 0, 1);
    CHECK(found.given == 2);
    CHECK(found.received == 1);
    CHECK(found.unanswered == std::vector<std::size_t>{2}); // the second's was answered by it
    CHECK(solve::reciprocity_in(all, 1, 2).given == 0);
    CHECK(solve::reciprocity_in(all, 0, 2).unanswered == std::vector<std::size_t>{3});
}
