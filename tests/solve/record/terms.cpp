#include <entente/solve/record/terms.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;

TEST_CASE("the terms of a proposal that are in force")
{
    const model::proposed_term terms[]{{0, 1, model::force::always, {}},
                                       {1, 0, model::force::until_established, "rain"},
                                       {1, 1, model::force::once_established, "rain"}};
    std::vector<model::record_entry> entries(2);
    entries[0].kind = model::entry_kind::event;
    entries[0].actor = 0;
    entries[0].to = 1;
    entries[0].subject = "offer";
    entries[0].terms_count = 3;
    entries[1].kind = model::entry_kind::finding;
    entries[1].subject = "rain";
    entries[1].state = contingency_state::established;
    entries[1].date = 5;
    const model::record_view record{entries, terms};
    using options = std::vector<model::option_index>;
    constexpr model::option_index none = model::unsettled;
    CHECK(solve::terms_in_force(record, "offer", 3, 4) == options{1, 0, none});
    CHECK(solve::terms_in_force(record, "offer", 3, 5) == options{1, 1, none});
    CHECK(solve::terms_in_force(record, "offer", 3, 4, {"rain", contingency_state::established}) == options{1, 1, none});
    CHECK(solve::terms_in_force(record, "offer", 3, 5, {"rain", contingency_state::refuted}) == options{1, 0, none});
    CHECK(solve::terms_in_force(record, "offer", 3, -1) == options{none, none, none});
    CHECK(solve::terms_in_force(record, "another", 3, 5) == options{none, none, none});
}
