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

TEST_CASE("a trade is told by what moves where, its kind and what each gains, the first twenty of them")
{
    analysis shown = hostile::talks();
    const std::vector<detail::told_trade> told = detail::told_trades(shown);
    REQUIRE(told.size() == shown.trades.size());
    REQUIRE(told[1].moves.size() == 2);
    CHECK(told[1].moves[0].issue == shown.issues[1].name);
    CHECK(told[1].moves[1].option == shown.issues[2].options[2]);
    CHECK(told[1].kind == "joint gain");
    CHECK(told[1].gains == std::vector<std::string>{"+1", "+1"});
    CHECK(told[2].kind == "logroll");
    shown.trades.insert(shown.trades.end(), 20, shown.trades[0]);
    CHECK(detail::told_trades(shown).size() == 20);
}

TEST_CASE("where there is nothing to tell, the reason is")
{
    analysis shown = hostile::talks();
    CHECK(detail::linkage_worth_refusal(shown) == "");
    CHECK(detail::linkage_worth_words(shown).ends_with("status quo. Parts settled apart don't go together: apart, only "
                                                       "what is agreed is settled."));
    shown.linkage.does_not_combine = false;
    shown.linkage.status = certainty::truncated;
    CHECK(detail::linkage_worth_refusal(shown) == "It could not be worked out.");
    CHECK(detail::linkage_worth_words(shown) == "It could not be worked out.");
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
