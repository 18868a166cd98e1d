#include <entente/show/record_words.hpp>

#include <doctest/doctest.h>

#include <chrono>
#include <string>
#include <vector>

using namespace entente;
using std::chrono::days;
using std::chrono::year_month_day;

namespace {

constexpr year_month_day on(int year, unsigned month, unsigned day)
{
    return year_month_day{std::chrono::year{year}, std::chrono::month{month}, std::chrono::day{day}};
}

static_assert(to_text(attribution::on_background) == "on background");
static_assert(to_text(proposal_event::requested_in_writing) == "asked for in writing");
static_assert(to_text(direction::narrows) == "narrows");

template <class Enumeration>
void check_words(Enumeration last)
{
    std::vector<std::string> texts;
    for (int value = 0; value <= static_cast<int>(last); ++value) {
        texts.emplace_back(to_text(static_cast<Enumeration>(value)));
        CHECK_FALSE(texts.back().empty());
        for (std::size_t earlier = 0; earlier + 1 < texts.size(); ++earlier)
            CHECK(texts[earlier] != texts.back());
    }
    CHECK(to_text(static_cast<Enumeration>(200)).empty());
}

}

TEST_CASE("dates are told in full")
{
    CHECK(to_text(on(2007, 10, 12)) == "12 October 2007");
    CHECK(to_text(on(2008, 2, 29)) == "29 February 2008");
    CHECK(to_text(on(1648, 5, 1)) == "1 May 1648");
    CHECK(to_text(on(2007, 2, 29)) == "no date");
    CHECK(to_text(year_month_day{}) == "no date");
}
TEST_CASE("every value has words of its own, and what is no value has none")
{
    check_words(attribution::on_the_record);
    check_words(proposal_event::lapsed);
    check_words(contingency_state::refuted);
    check_words(concession_kind::full);
    check_words(direction::widens);
    check_words(momentum_kind::second_led);
    check_words(record_refusal::statement_is_made_by_somebody_who_does_not_attend);
}
TEST_CASE("gaps, spans and counts")
{
    CHECK(trend_text(direction::narrows, 4'000, 2'000) == "narrows");
    CHECK(trend_text(direction::steady, 4'000, 4'000) == "steady");
    CHECK(trend_text(direction::widens, 4'000, 4'000) == "widens, by the number of settled issues alone");
    CHECK(gap_text(0) == "0 per cent");
    CHECK(gap_text(solve::widest_gap) == "100 per cent");
    CHECK(gap_text(solve::widest_gap / 3) == "33.3 per cent");
    CHECK(detail::days_text(days{1}) == "1 day");
    CHECK(detail::days_text(days{0}) == "0 days");
    CHECK(detail::ago_text(days{2}) == "2 days ago");
    CHECK(detail::ago_text(days{0}) == "the same day");
    CHECK(detail::times_text(1) == "once");
    CHECK(detail::times_text(2) == "twice");
    CHECK(detail::times_text(3) == "3 times");
}
