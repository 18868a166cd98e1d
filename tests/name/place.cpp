#include <entente/name/place.hpp>

#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;
enum class answer { no, yes };
inline constexpr struct repairs final : issue<"Repairs", answer> {} repairs;
inline constexpr struct keys final : issue<"Keys", answer> {} keys;

// All that a lookup needs of a bundle.
struct sale {
    using party_types = detail::type_list<struct buyer, struct seller>;
    using issue_types = detail::type_list<struct keys, struct repairs>;
};

static_assert(detail::place_of_party<sale, struct buyer>() == 0 && detail::place_of_party<sale, struct seller>() == 1);
static_assert(detail::place_of_issue<sale, struct keys>() == 0 && detail::place_of_issue<sale, struct repairs>() == 1);

}

TEST_CASE("names have the places that the lists give them")
{
    CHECK(detail::place_of_party<sale, struct seller>() == 1);
    CHECK(detail::place_of_issue<sale, struct keys>() == 0);
}
