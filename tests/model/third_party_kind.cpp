#include <entente/model/third_party_kind.hpp>

#include <doctest/doctest.h>

#include <initializer_list>

using namespace entente;

static_assert(model::has_a_say(third_party_kind::consents));
static_assert(!model::has_a_say(third_party_kind::mediator));

TEST_CASE("Those who consent or ratify have a say, and nobody else")
{
    for (const auto kind : {third_party_kind::consents, third_party_kind::ratifies})
        CHECK(model::has_a_say(kind));
    for (const auto kind : {third_party_kind::host, third_party_kind::target, third_party_kind::mediator,
                            third_party_kind::observer})
        CHECK(!model::has_a_say(kind));
}
