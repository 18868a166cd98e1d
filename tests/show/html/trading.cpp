#include <entente/show/html/trading.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

namespace {

std::string trading_section(const analysis& shown)
{
    std::string section;
    detail::write_html_trading(shown, std::back_inserter(section));
    return section;
}

}

TEST_CASE("the value of linkage and the trades are tables that sort, with names that are no markup")
{
    analysis shown = hostile::talks();
    const std::string section = trading_section(shown);
    CHECK(hostile::fault_in_xml(section) == "");
    for (const char* words : {"<table class=\"sortable\">", "<td class=\"number\">+1.25</td>", "<td>logroll</td>",
                              "<td>joint gain</td>", "Parts settled apart don't go together"})
        CHECK_MESSAGE(section.find(words) != std::string::npos, words);
    for (const char* tag : {"<script", "<img", "<b>", "<i>", "<svg/", "<!--"})
        CHECK(section.find(tag) == std::string::npos);
    CHECK(section.find(" more.") == std::string::npos);
    shown.trades.insert(shown.trades.end(), 20, shown.trades[0]);
    CHECK(trading_section(shown).find("And " + std::to_string(shown.trades.size() - 20) + " more.") != std::string::npos);
}

TEST_CASE("without a status quo there is a sentence, and no table")
{
    analysis shown = hostile::talks();
    shown.linkage = {};
    shown.trades_status = certainty::refused;
    shown.issues[2].status_quo = nowhere;
    const std::string section = trading_section(shown);
    CHECK(section.find("It is not defined: not every issue has a status quo") != std::string::npos);
    CHECK(section.find("<table") == std::string::npos);
}
