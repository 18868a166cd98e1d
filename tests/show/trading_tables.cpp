#include <entente/show/trading_tables.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

TEST_CASE("what linkage is worth is a row for each party, what would be missed one for each such issue")
{
    const analysis shown = hostile::talks(3);
    const detail::number_table worth = detail::table_of_linkage_worth(shown);
    REQUIRE(worth.rows.size() == 3);
    CHECK(worth.rows[0] == detail::number_table::row{shown.parties[0], "90", "60", "+1.25", "-1.25"});
    const detail::number_table losses = detail::table_of_losses(shown);
    CHECK(losses.head.size() == 4);
    std::size_t missed = 0;
    for (std::size_t issue = 0; issue < shown.issues.size(); ++issue)
        missed += issue % 3 == 0 ? 0U : 1U;
    REQUIRE(losses.rows.size() == missed);
    CHECK(losses.rows[0] == detail::number_table::row{shown.issues[1].name, "1", "1", "1"});
}

TEST_CASE("where there is nothing to tell, the reason is")
{
    analysis shown = hostile::talks();
    CHECK(detail::linkage_worth_refusal(shown) == "");
    shown.linkage.status = certainty::truncated;
    CHECK(detail::linkage_worth_refusal(shown) == "It could not be worked out.");
    shown.issues[0].status_quo = nowhere;
    CHECK(detail::linkage_worth_refusal(shown).find("not every issue has a status quo") != std::string::npos);
    CHECK(detail::trades_remark(shown) == "");
    shown.trades_status = certainty::truncated;
    CHECK(detail::trades_remark(shown) == "There may be others: the search was cut short.");
    shown.trades.clear();
    CHECK(detail::trades_remark(shown) == "None was found.");
    shown.trades_status = certainty::exact;
    CHECK(detail::trades_remark(shown) == "There are none.");
}
