#include <entente/show/svg/timeline_layout.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

static_assert(detail::time_between(0, 1) < detail::time_between(0, 2));
static_assert(detail::time_between(0, 60) < detail::time_between(0, 365));
static_assert(detail::time_between(0, 400) == detail::time_between(-7'000, 7'000));

namespace {

timeline small()
{
    timeline told;
    told.parties = {"one", "other"};
    told.issues = 2;
    told.moves.push_back({10, 0, "holds", {"a"}});
    told.moves.push_back({30, 1, "asks for", {"b"}, "somebody", true});
    told.proposals.push_back({"b", 0, 1, {{10, 1}, {30, 0}}, {{10, "made orally"}, {30, "asked for in writing"}}});
    told.proposals[0].expected = 50;
    told.meetings.push_back({"there", "one and other meet", 29, 30});
    told.course.push_back({10, 0, 10'000});
    told.last = 30;
    return told;
}

}

TEST_CASE("every day that matters has a column, in the order of time, and none lies over another")
{
    const std::vector<detail::timeline_column> columns = detail::columns_of(small());
    REQUIRE(columns.size() == 4);
    const model::day days[]{10, 29, 30, 50};
    for (std::size_t which = 0; which < 4; ++which) {
        CHECK(columns[which].date == days[which]);
        CHECK(detail::column_on(columns, days[which]).x == columns[which].x);
        if (which > 0)
            CHECK(columns[which].x > columns[which - 1].end());
    }
    CHECK(columns[0].x == detail::timeline_left);
    CHECK(columns[0].width == detail::wide_column);
    CHECK(columns[1].width == detail::narrow_column);
    CHECK(columns[2].width == detail::wide_column);
    CHECK(detail::columns_of(timeline{}).empty());
}

TEST_CASE("a card tells what was done to what, counts what it has no room for, and names who says so")
{
    const auto texts = [](const timeline_move& move) {
        std::string text;
        for (const detail::card_line& line : detail::card_of(move).lines)
            text += (line.has_bullet ? "* " : "") + line.text + "|";
        return text;
    };
    CHECK(texts({0, 0, "holds", {"a"}}) == "holds|a|");
    CHECK(texts({0, 0, "holds", {"a", "b"}}) == "holds|* a|* b|");
    CHECK(texts({0, 0, "holds", {"1", "2", "3", "4", "5", "6"}}) == "holds|* 1|* 2|* 3|* 4|* 5|* 6|");
    CHECK(texts({0, 0, "holds", {"1", "2", "3", "4", "5", "6", "7"}}) == "holds|* 1|* 2|* 3|* 4|* 5|and 2 more|");
    CHECK(texts({0, 0, "holds", {"a"}, "the other"}) == "holds|a|the other|");
    CHECK(texts({0, 0, "holds", {"a"}, "the other", true}) == "holds|a|says the other|");
    const timeline_move long_one{0, 0, "holds", {"something that takes some lines of a card, and fewer of a wide one"}};
    CHECK(detail::card_of(long_one, 320).height() < detail::card_of(long_one).height());
    CHECK(detail::card_of({0, 0, "holds", {"a"}}).height() < detail::card_of({0, 0, "holds", {"a", "b"}}).height());
}

TEST_CASE("the cards of one lane and day lie below each other, and within the lane")
{
    timeline told = small();
    told.moves.push_back({10, 0, "accepts", {"c"}});
    told.moves.push_back({30, 0, "accepts", {"d"}});
    const detail::timeline_lane lane = detail::lane_of(told, 0);
    REQUIRE(lane.cards.size() == 3);
    CHECK(lane.cards[1].top > lane.cards[0].top + lane.cards[0].card.height());
    CHECK(lane.cards[2].top == lane.cards[0].top);
    for (const detail::placed_card& placed : lane.cards)
        CHECK(placed.top + placed.card.height() < lane.height);
    CHECK(detail::lane_of(told, 1).cards[0].card.is_hearsay);
    CHECK(detail::lane_of(told, nowhere).cards.empty());
}

TEST_CASE("a proposal's row has room for its name, its sides and what befell it")
{
    timeline told = small();
    const std::vector<detail::timeline_column> columns = detail::columns_of(told);
    CHECK(detail::sides_of(told, told.proposals[0]) == "one to other");
    CHECK(detail::notes_on(told.proposals[0], columns[0]) == std::vector<std::string>{"made orally"});
    CHECK(detail::notes_on(told.proposals[0], columns[1]).empty());
    CHECK(detail::notes_on(told.proposals[0], columns[3]) == std::vector<std::string>{"answer hoped for"});
    const long long row = detail::row_height(told, told.proposals[0], columns);
    CHECK(row >= 42 + detail::text_line);
    told.proposals[0].name = "a name that is longer than a line and goes on over another and a third one as well";
    CHECK(detail::row_height(told, told.proposals[0], columns) >= 4 * detail::text_line + 14);
}

TEST_CASE("meetings share a row unless they share a day")
{
    timeline told = small();
    told.meetings = {{"a", "", 1, 3}, {"b", "", 3, 4}, {"c", "", 4, 5}, {"d", "", 5, 5}, {"e", "", 5, 9}};
    CHECK(detail::meeting_rows(told.meetings) == std::vector<std::size_t>{0, 1, 0, 1, 2});
    CHECK(detail::meeting_rows({}).empty());
    told = small();
    const std::vector<detail::timeline_column> columns = detail::columns_of(told);
    CHECK(detail::width_of(told.meetings[0], columns) == columns[2].end() - columns[1].x);
    CHECK(detail::meeting_heights(told, columns) == std::vector<long long>{18 + 2 * detail::text_line});
}

TEST_CASE("a meeting has room for two lines of its name and three of its words")
{
    const std::string long_name = "a meeting with a name that is longer than the two lines that there is room for";
    timeline_meeting meeting{"there", "", 1, 1};
    CHECK(detail::height_of(meeting, 140) == 18 + detail::text_line);
    meeting.words = "one and other meet, about something that takes more words than there is room for below";
    CHECK(detail::height_of(meeting, 140) == 18 + 4 * detail::text_line);
    meeting.name = long_name;
    CHECK(detail::height_of(meeting, 140) == 18 + 5 * detail::text_line);
    CHECK(detail::height_of(meeting, 1'000) == 18 + 2 * detail::text_line);
    CHECK(detail::name_of(meeting, 1'000) == std::vector<std::string>{long_name});
}
