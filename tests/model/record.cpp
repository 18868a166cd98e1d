#include <entente/model/record.hpp>

#include <doctest/doctest.h>

using namespace entente;
using model::force;

static_assert(model::in_force(force::always, contingency_state::unknown));
static_assert(!model::in_force(force::once_established, contingency_state::unknown));
static_assert(model::in_force(force::until_established, contingency_state::refuted));

TEST_CASE("what waits for a contingency begins when it is established; what ends with it does not end before")
{
    for (const contingency_state state :
         {contingency_state::unknown, contingency_state::established, contingency_state::refuted}) {
        const bool established = state == contingency_state::established;
        CHECK(model::in_force(force::always, state));
        CHECK(model::in_force(force::once_established, state) == established);
        CHECK(model::in_force(force::until_established, state) == !established);
    }
}
TEST_CASE("an entry's terms are its own part of the record's")
{
    const model::proposed_term terms[]{{0, 1, force::always, {}}, {2, 0, force::until_established, "c"}};
    model::record_entry entry;
    entry.terms_begin = 1;
    entry.terms_count = 1;
    const model::record_view view{{}, terms};
    REQUIRE(view.terms_of(entry).size() == 1);
    CHECK(view.terms_of(entry)[0].issue == 2);
    CHECK(view.terms_of(model::record_entry{}).empty());
}
