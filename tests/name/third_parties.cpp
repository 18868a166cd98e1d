#include <entente/name/third_parties.hpp>

#include "support/shield.hpp"

#include <entente/name/issue_set.hpp>

#include <doctest/doctest.h>

#include <type_traits>

using namespace shield;

// Parties, then those who have a say, then the others, each once.
static_assert(framework::party_count == 2 && framework::participant_count == 4 && framework::actor_count == 6);
static_assert(std::is_same_v<framework::participant_types,
                             detail::type_list<struct shield::united_states, struct shield::russia,
                                               struct shield::poland, struct shield::congress>>);
static_assert(party_of<struct shield::russia, framework> && !party_of<struct shield::poland, framework>);
static_assert(actor_of<struct shield::iran, framework> && !actor_of<int, framework>);
static_assert(model::has_a_say(third_party_kind::ratifies) && !model::has_a_say(third_party_kind::mediator));

namespace {
constexpr model::layout_view voices = detail::layout_of<framework>.view();
static_assert(voices.parties == 4 && detail::layout_of<framework>.worth_view().parties == 2);
struct plain final : bundle<parties<united_states, russia>, issues<wto_membership>> {};
static_assert(plain::actor_count == 2 && detail::layout_of<plain>.view().voiceless.empty());
}

TEST_CASE("parties have a say everywhere, third parties where they consent or ratify")
{
    const bool poland_has[]{true, false, true};
    for (std::size_t issue = 0; issue < 3; ++issue) {
        CHECK(voices.has_say(0, issue));
        CHECK(voices.has_say(1, issue));
        CHECK(voices.has_say(2, issue) == poland_has[issue]);
        CHECK(voices.has_say(3, issue));
    }
}
TEST_CASE("all parties are those who must agree; participants have a say; others have a place")
{
    CHECK(party_set<framework>::all() == party_set<framework>{united_states, russia});
    CHECK(participants_of<framework>() == party_set<framework>{united_states, russia, poland, congress});
    CHECK(party_set<framework>{russia, norway}.complement() == party_set<framework>{united_states});
    CHECK(party_in<framework>{iran}.name() == "Iran");
    CHECK(party_in<framework>{norway}.index() == 5);
}
