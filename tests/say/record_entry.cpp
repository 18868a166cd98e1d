#include <entente/say/record_entry.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

using namespace moscow;

namespace {
constexpr entry<framework> offered =
    statement(autumn, by(united_states),
              floats(united_states, russia, waiting_offer, until(tested, activation == start::once_established),
                     once(tested, activation == start::at_once), russian_link == access::linked));
static_assert(offered.malformed() == record_refusal::none && offered.terms().size() == 3);
}

TEST_CASE("an entry is lowered to days, places and names")
{
    CHECK(entry<framework>{noted(date(1970, 1, 2), rejects(russia, link_offer))}.flat().date == 1);
    CHECK(detail::date_of(detail::day_of(autumn)) == autumn);
    CHECK(offered.flat().actor == 0);
    CHECK(offered.flat().to == 1);
    CHECK(offered.flat().kind == model::entry_kind::event);
    CHECK(offered.terms()[0] == model::proposed_term{2, 1, model::force::until_established, tested.name});
    CHECK(offered.terms()[2] == model::proposed_term{1, 1, model::force::always, {}});
    const entry<framework> timed = noted(autumn, once(tested, holds(russia, wto_membership == bid::supported)));
    CHECK(timed.flat().when == model::force::once_established);
    CHECK(timed.said().view().issue == 3);
    const entry<framework> found = noted(autumn, refutes(russia, tested));
    CHECK(found.flat().state == contingency_state::refuted);
}
TEST_CASE("terms on one issue take turns over one contingency, or are refused")
{
    const auto fault = [](auto... terms) {
        return entry<framework>{noted(autumn, floats(united_states, russia, measures, terms...))}.malformed();
    };
    const auto wait = activation == start::once_established;
    const auto go = activation == start::at_once;
    CHECK(fault(until(tested, wait), once(tested, go)) == record_refusal::none);
    CHECK(fault(once(tested, wait), once(tested, go)) == record_refusal::proposal_has_two_terms_on_one_issue);
    CHECK(fault(wait, once(tested, go)) == record_refusal::proposal_has_two_terms_on_one_issue);
    CHECK(fault(wait, wait) == record_refusal::proposal_has_two_terms_on_one_issue);
}
