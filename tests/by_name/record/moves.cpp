#include <entente/by_name/record/moves.hpp>

#include <entente/by_name/record/sayings.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

#include <chrono>
#include <cstddef>
#include <list>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

namespace {

// Takes moves one by one, about the Moscow bundle.
struct moves : entente::detail::record_moves {
    explicit moves(const bundle_by_name& bundle, const record_names& names)
    {
        bundle_ = &bundle;
        names_ = &names;
    }
    heard take(saying_by_name said)
    {
        kept_.push_back(std::move(said)); // what is lowered refers to its names
        lowered = {};
        return take_move(kept_.back(), lowered);
    }
    std::size_t terms() const { return terms_.size(); }

    model::record_entry lowered;

private:
    std::list<saying_by_name> kept_;
};

}

TEST_CASE("moves are lowered to places, or it is told why not")
{
    const scenario about = twins::moscow_bundle();
    record_names names;
    CHECK(names.proposals.add("offer"));
    CHECK(names.proposals.add("answer"));
    CHECK(names.contingencies.add("rain"));
    names.establishers.emplace_back();
    CHECK(names.claims.add("claim"));
    moves taken{about.bundle(), names};
    const issue_named wto{"WTO membership"};

    CHECK(taken.take(floats("Russia", "United States", "offer", {once("rain", wto == "supported")})));
    CHECK(taken.lowered.actor == 1);
    CHECK(taken.lowered.to == 0);
    CHECK(taken.lowered.terms_count == 1);
    CHECK(taken.terms() == 1);
    CHECK(taken.take(counters("United States", "offer", "answer")));
    CHECK(taken.lowered.other == "answer");
    CHECK(taken.take(befalls(proposal_event::lapsed, {}, "offer")));
    CHECK(taken.lowered.actor == model::nobody);
    CHECK(taken.take(refutes("", "rain")));
    CHECK(taken.lowered.state == contingency_state::refuted);
    CHECK(taken.take(links("Russia", "WTO membership", "Nuclear terrorism")));
    CHECK(taken.lowered.issue != taken.lowered.next);
    CHECK(taken.take(precondition("Russia", wto == "supported", "Nuclear terrorism")));
    CHECK(taken.lowered.option == 1);

    CHECK(taken.take(befalls(proposal_event::accepted, {}, "offer")).why == unheard::entry_without_a_party);
    CHECK(taken.take(believes("Russia", "clam")).suggestions == std::vector<std::string>{"claim"});
    CHECK(taken.take(counters("United States", "offer", "reply")).why == unheard::unknown_proposal);
    CHECK(taken.take(links("Russia", "WTO membership", "WTO membership")).why == unheard::issue_is_linked_to_itself);
    CHECK(taken.take(floats("Russia", "United States", "offer", {wto == "supported", wto == "opposed"})).of_record ==
          record_refusal::proposal_has_two_terms_on_one_issue);
    CHECK(taken.take(expects_answer("Russia", "offer", std::chrono::year{2008} / 2 / 30)).of_record ==
          record_refusal::date_is_not_in_the_calendar);
}
