#include <entente/interop/json/record_words.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;
using entente::detail::date_in;
using entente::detail::json_date;

TEST_CASE("dates are read and written as ISO 8601 has them")
{
    const std::chrono::year_month_day date{std::chrono::year{2007}, std::chrono::month{10}, std::chrono::day{12}};
    CHECK(json_date(date) == "2007-10-12");
    REQUIRE(date_in("2007-10-12"));
    CHECK(*date_in("2007-10-12") == date);
    for (const std::string text : {"2008-02-29", "0000-01-01", "-0044-03-15", "32767-12-31", "-32767-01-01"}) {
        REQUIRE(date_in(text));
        CHECK(json_date(*date_in(text)) == text);
    }
}
TEST_CASE("what is no date of the calendar is none")
{
    for (const std::string text : {"", "-", "2007", "2007-10", "2007-10-1", "2007-1-12", "207-10-12", "2007-10-12 ",
                                   "2007-13-01", "2007-00-10", "2007-02-29", "2007-04-31", "20O7-10-12", "+2007-10-12",
                                   "2007/10/12", "2007-10-12-13", "99999-01-01", "--007-10-12", "2007-1--12"})
        CHECK_FALSE(date_in(text));
}
TEST_CASE("words stand for values, and back")
{
    for (std::size_t place = 0; place < entente::detail::json_events.size(); ++place) {
        const auto event = static_cast<proposal_event>(place);
        const auto word = entente::detail::word_of(entente::detail::json_events, event);
        CHECK(entente::detail::value_of<proposal_event>(entente::detail::json_events, word) == event);
    }
    CHECK(entente::detail::word_of(entente::detail::json_events, proposal_event::lapsed) == "lapsed");
    CHECK(entente::detail::word_of(entente::detail::json_attributions, attribution::on_background) == "on_background");
    CHECK(entente::detail::word_of(entente::detail::json_states, contingency_state::refuted) == "refuted");
    CHECK_FALSE(entente::detail::value_of<proposal_event>(entente::detail::json_events, "float"));
}
