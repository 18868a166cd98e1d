#ifndef ENTENTE_SHOW_SVG_BOARD_HPP
#define ENTENTE_SHOW_SVG_BOARD_HPP

// The board: who holds what on which issue, how much it matters, and how far apart the parties are.

#include <entente/show/analysis.hpp>
#include <entente/show/svg_style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

// How far the party's position is from the farthest other one. "" where there is nothing to compare.
inline std::string distance_text(const analysis& shown, std::size_t party, std::size_t issue)
{
    const std::size_t own = shown.position(party, issue).option;
    std::size_t farthest = 0;
    bool is_compared = false;
    for (std::size_t other = 0; other < shown.parties.size(); ++other) {
        const std::size_t theirs = shown.position(other, issue).option;
        if (other == party || theirs == nowhere || own == nowhere)
            continue;
        is_compared = true;
        const std::size_t apart = own < theirs ? theirs - own : own - theirs;
        farthest = farthest < apart ? apart : farthest;
    }
    if (!is_compared)
        return {};
    if (farthest == 0)
        return shown.parties.size() > 2 ? "same as all who speak" : "same as the other side";
    if (!shown.issues[issue].is_ordered)
        return "differs";
    return (shown.parties.size() > 2 ? "up to " : "") + std::to_string(farthest) +
           (farthest == 1 ? " step" : " steps") + " away";
}

template <character_output Out>
class board_drawing {
public:
    board_drawing(const analysis& shown, Out out) : shown_{shown}, sink_{std::move(out)} {}

    Out draw(picture_place place) &&
    {
        const auto parties = static_cast<long long>(shown_.parties.size());
        begin_picture(
            sink_, place, left + parties * column + 16, head + row * static_cast<long long>(shown_.agenda.size()) + 16,
            "The board",
            "Parties by issues, in the order of the agenda: what each party holds, how much it matters to it, "
            "and how far it is from the others.");
        for (std::size_t party = 0; party < shown_.parties.size(); ++party)
            put_name(sink_, column_of(party) + 12, 28, "title", "start", shown_.parties[party], 1260, 2);
        put_line(sink_, 24, 28, "small quiet", "start", "Issue, in the order of the agenda");
        for (std::size_t place_in_order = 0; place_in_order < shown_.agenda.size(); ++place_in_order)
            draw_issue(shown_.agenda[place_in_order], head + row * static_cast<long long>(place_in_order));
        sink_.put("</svg>\n");
        return std::move(sink_).end();
    }

private:
    static constexpr long long left = 300;
    static constexpr long long column = 236;
    static constexpr long long head = 58;
    static constexpr long long row = 108;

    static long long column_of(std::size_t party) { return left + column * static_cast<long long>(party); }

    void draw_issue(std::size_t place, long long y)
    {
        const analysed_issue& issue = shown_.issues[place];
        const long long width = left + column * static_cast<long long>(shown_.parties.size());
        sink_.put("<g data-issue=\"", place, "\">\n<title>", xml_escaped(issue.name), "</title>\n<rect class=\"card",
                  issue.blocks ? " blocked" : "", "\" x=\"8\" y=\"", y + 4, "\" width=\"", width - 8, "\" height=\"",
                  row - 10, "\" rx=\"8\"/>\n");
        if (issue.blocks)
            sink_.put("<path class=\"blocks\" d=\"M8 ", y + 12, "a8 8 0 0 1 6 -8v", row - 10,
                      "a8 8 0 0 1 -6 -8z\"/>\n");
        put_name(sink_, 24, y + 30, "strong", "start", issue.name, 1700, 2);
        const std::string stands{word_for(issue.stands)};
        const auto badge = static_cast<long long>(width_of(stands) * 12 / 100 + 18);
        sink_.put("<rect class=\"", stands, "\" x=\"24\" y=\"", y + 66, "\" width=\"", badge,
                  "\" height=\"22\" rx=\"11\"/>\n");
        put_line(sink_, 24 + badge / 2, y + 81, "small " + stands, "middle", stands);
        std::string remark = issue.blocks ? "blocks" : "";
        if (issue.is_ready)
            remark += remark.empty() ? "next to talk about" : ", next to talk about";
        put_line(sink_, 32 + badge, y + 81, "small", "start", remark);
        for (std::size_t party = 0; party < shown_.parties.size(); ++party)
            draw_position(party, place, column_of(party), y);
        sink_.put("</g>\n");
    }

    void draw_position(std::size_t party, std::size_t place, long long x, long long y)
    {
        const analysed_issue& issue = shown_.issues[place];
        const analysed_position& said = shown_.position(party, place);
        sink_.put("<path class=\"rule\" d=\"M", x, " ", y + 14, "v", row - 30, "\"/>\n");
        if (said.option == nowhere)
            put_line(sink_, x + 12, y + 30, "quiet", "start",
                     issue.settled == nowhere ? "no position"
                                              : wrapped("settled: " + issue.options[issue.settled], 1500, 1)[0]);
        else
            put_name(sink_, x + 12, y + 30, "", "start", issue.options[said.option], 1500, 1);
        if (issue.is_ordered && issue.options.size() > 1)
            draw_scale(party, place, x + 16, y + 46);
        put_line(sink_, x + 12, y + 70, "small quiet", "start", distance_text(shown_, party, place));
        if (said.salience != nowhere) {
            sink_.put("<rect class=\"track\" x=\"", x + 12, "\" y=\"", y + 79,
                      "\" width=\"100\" height=\"8\" rx=\"4\"/>", "<rect class=\"bar\" x=\"", x + 12, "\" y=\"", y + 79,
                      "\" width=\"", said.salience, "\" height=\"8\" rx=\"4\"/>\n");
            put_line(sink_, x + 120, y + 88, "small quiet", "start", "salience " + std::to_string(said.salience));
        }
    }

    // Where on the issue's range the party stands, as a full mark, and where the others do, as hollow ones.
    void draw_scale(std::size_t party, std::size_t place, long long x, long long y)
    {
        const auto last = static_cast<long long>(shown_.issues[place].options.size()) - 1;
        const auto at = [&](std::size_t option) { return x + static_cast<long long>(option) * 190 / last; };
        sink_.put("<path class=\"rule\" stroke-width=\"2\" d=\"M", x, " ", y, "h190\"/>");
        for (std::size_t other = 0; other < shown_.parties.size(); ++other) {
            const std::size_t theirs = shown_.position(other, place).option;
            if (other != party && theirs != nowhere)
                sink_.put("<circle class=\"quo\" cx=\"", at(theirs), "\" cy=\"", y, "\" r=\"5\"/>");
        }
        const std::size_t own = shown_.position(party, place).option;
        if (own != nowhere)
            sink_.put("<circle class=\"point\" cx=\"", at(own), "\" cy=\"", y, "\" r=\"6\"/>");
        sink_.put("\n");
    }

    const analysis& shown_;
    text_sink<Out> sink_;
};

}

// A row for each issue, in the order of the agenda, and a column for each party: the position; on an ordered issue,
// where it lies between the issue's ends, with the others' as hollow marks; how far off the farthest other position is;
// and the salience. Rows of issues that block are framed, and say so.
template <character_output Out>
Out write_svg_board(const analysis& shown, Out out, picture_place place = picture_place::file)
{
    return detail::board_drawing<Out>{shown, std::move(out)}.draw(place);
}
inline std::string to_svg_board(const analysis& shown)
{
    std::string text;
    write_svg_board(shown, std::back_inserter(text));
    return text;
}

}

#endif
