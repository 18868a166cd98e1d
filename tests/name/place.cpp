#include <entente/name/place.hpp>
#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

enum class answer { no, yes };
struct buyer final : actor<"Buyer"> {};
struct seller final : actor<"Seller"> {};
struct price final : issue<"Price", answer> {};
struct delivery final : issue<"Delivery", answer> {};
struct warranty final : issue<"Warranty", answer> {};

// All that a place is asked of. That a name which is not there is refused is tested by the programs in tests/wrong.
struct sale {
    using party_types = detail::type_list<seller, buyer>;
    using issue_types = detail::type_list<price, delivery, warranty>;
};
struct reversed {
    using issue_types = detail::type_list<warranty, price>;
};

static_assert(detail::place_of_issue<sale, price>() == 0);
static_assert(detail::place_of_issue<sale, warranty>() == 2);
static_assert(detail::place_of_issue<reversed, warranty>() == 0);
static_assert(detail::place_of_party<sale, buyer>() == 1);

}

TEST_CASE("a place is the one at which a name was written")
{
    const std::size_t places[]{detail::place_of_issue<sale, delivery>(), detail::place_of_issue<reversed, price>(),
                               detail::place_of_party<sale, seller>()};
    CHECK(places[0] == 1);
    CHECK(places[1] == 1);
    CHECK(places[2] == 0);
}
