#include <entente/name/place.hpp>

#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

struct buyer final : actor<"Buyer"> {};
struct seller final : actor<"Seller"> {};
enum class answer { no, yes };
struct repairs final : issue<"Repairs", answer> {};
struct keys final : issue<"Keys", answer> {};

// All that a lookup needs of a bundle.
struct sale {
    using party_types = detail::type_list<buyer, seller>;
    using participant_types = party_types;
    using actor_types = party_types;
    using issue_types = detail::type_list<keys, repairs>;
};

static_assert(detail::place_of_party<sale, buyer>() == 0 && detail::place_of_party<sale, seller>() == 1);
static_assert(detail::place_of_issue<sale, keys>() == 0 && detail::place_of_issue<sale, repairs>() == 1);

}

TEST_CASE("names have the places that the lists give them")
{
    CHECK(detail::place_of_party<sale, seller>() == 1);
    CHECK(detail::place_of_issue<sale, keys>() == 0);
}
