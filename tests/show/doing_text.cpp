#include <entente/show/doing_text.hpp>

#include <entente/ask/record.hpp>
#include <entente/show/bundle_names.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace moscow;

namespace {

template <class Said>
entente::detail::doing doing_said(Said what)
{
    const record<framework> told{noted(autumn, what)};
    REQUIRE(told.refused() == record_refusal::none);
    return entente::detail::doing_of(entente::detail::typed_talks{told}, entente::detail::bundle_names<framework>{},
                                     told.view().entries[0]);
}

}

TEST_CASE("what is done comes in three parts, so that several things done at once are told together")
{
    const entente::detail::doing made = doing_said(floats(united_states, russia, link_offer, russian_link == access::linked));
    CHECK(made.before == "proposes to Russia:");
    CHECK(made.object == "\"A link to the system\" (Russian link to the system: linked)");
    CHECK(made.after == "");
    CHECK(doing_said(accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked))).text() ==
          "accepts Missile defence in Europe: deployed, provided Russian link to the system: linked");
}

TEST_CASE("a source is told with its office, its side and its attribution")
{
    constexpr entente::detail::bundle_names<framework> names;
    const record<framework> told{statement(autumn, unnamed(russia, "an aide"), believes(russia, threat))};
    const model::record_entry entry = told.view().entries[0];
    CHECK(entente::detail::source_text(names, entry) == "an aide (Russia), anonymous");
    CHECK(entente::detail::doer_of(entente::detail::typed_talks{told}, entry) == 1);
}
