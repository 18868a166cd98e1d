#include <entente/by_name/record/lookup.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

using namespace entente;

namespace {

struct lookup : entente::detail::record_lookup {
    explicit lookup(const bundle_by_name& bundle) { bundle_ = &bundle; }
    using record_lookup::find_issue;
    using record_lookup::find_actor;
    using record_lookup::find_term;
    using record_lookup::refused;
};

}

TEST_CASE("a term is one issue and one of its options")
{
    const scenario about = twins::moscow_bundle();
    const lookup known{about.bundle()};
    std::uint16_t issue = 0;
    model::option_index option = 0;
    const issue_named wto{"WTO membership"};
    CHECK(known.find_term(wto == "supported", issue, option));
    CHECK(about.bundle().issue(issue).name() == "WTO membership");
    CHECK(option == 1);
    CHECK(known.find_term(wto != "supported", issue, option).why == unheard::term_is_expected);
    CHECK(known.find_term(wto == "backed", issue, option).why == unheard::unknown_option);
    CHECK(known.find_issue("WTO", issue).why == unheard::unknown_issue);
    CHECK(known.find_actor("Rusia", issue).suggestions == std::vector<std::string>{"Russia"});
    CHECK(lookup::refused(record_refusal::proposal_has_not_been_made).sentence() ==
          "a proposal has not been made by then");
}
