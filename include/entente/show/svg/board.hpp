#ifndef ENTENTE_SHOW_SVG_BOARD_HPP
#define ENTENTE_SHOW_SVG_BOARD_HPP

// The board: who holds what on which issue, how much it matters, and how far apart the parties are.

#include <entente/show/analysis.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <algorithm>
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
    board_drawing(const analysis& shown, Out out, picture_place place)
        : shown_{shown}, place_{place}, sink_{std::move(out)}
    {
    }

    Out draw() &&
    {
        std::vector<long long> tops{is_narrow() ? 8 : head};
        for (const std::size_t issue : shown_.agenda)
            tops.push_back(tops.back() + height_of(issue) + gap);
        begin_picture(sink_, place_, right_end(), tops.back() + 8, "The board",
                      "Parties by issues, in the order of the agenda: what each party holds, how much it matters to "
                      "it, and how far it is from the others.");
        if (!is_narrow()) {
            for (std::size_t party = 0; party < shown_.parties.size(); ++party)
                put_name(sink_, column_of(party) + 12, 26, "title", "start", shown_.parties[party], 1240, 2);
            put_line(sink_, 24, 26, "small quiet", "start", "Issue, in the order of the agenda");
        }
        for (std::size_t turn = 0; turn < shown_.agenda.size(); ++turn)
            draw_issue(shown_.agenda[turn], tops[turn]);
        sink_.put("</svg>\n");
        return std::move(sink_).end();
    }

private:
    static constexpr long long left = 300;
    static constexpr long long column = 220;
    static constexpr long long head = 58;
    static constexpr long long gap = 8;
    static constexpr long long first_line = 26;
    static constexpr std::size_t name_width = 1740;
    static constexpr long long narrow_width = 344;
    static constexpr long long party_line = 18; // where the parties stand below each other, with their names

    bool is_narrow() const { return place_ == picture_place::phone; }
    static long long column_of(std::size_t party) { return left + column * static_cast<long long>(party); }
    long long right_end() const { return is_narrow() ? narrow_width : column_of(shown_.parties.size()) + 16; }

    // How far below the top of its card each part of a cell lies; 0 where there is no such part.
    struct cell {
        long long scale = 0;
        long long distance = 0;
        long long salience = 0;
        long long height = 0;
    };
    cell cell_of(std::size_t party, std::size_t place) const
    {
        const analysed_issue& issue = shown_.issues[place];
        bool is_anyone_there = false;
        for (std::size_t other = 0; other < shown_.parties.size(); ++other)
            is_anyone_there = is_anyone_there || shown_.position(other, place).option != nowhere;
        cell made;
        long long last = first_line;
        if (issue.is_ordered && issue.options.size() > 1 && is_anyone_there)
            last = made.scale = last + 16;
        if (!distance_text(shown_, party, place).empty())
            last = made.distance = last + (made.scale > 0 ? 22 : 20);
        if (shown_.position(party, place).salience != nowhere)
            last = made.salience = last + (last == made.scale ? 22 : 20);
        made.height = last + 14;
        return made;
    }
    static long long lines_of(const analysed_issue& issue)
    {
        return static_cast<long long>(wrapped(issue.name, name_width, 2).size());
    }
    long long height_of(std::size_t place) const
    {
        long long height = first_line + 18 * lines_of(shown_.issues[place]) + 28;
        for (std::size_t party = 0; party < shown_.parties.size(); ++party) {
            const long long own = cell_of(party, place).height;
            height = is_narrow() ? height + party_line + own : std::max(height, own);
        }
        return height;
    }

    void draw_issue(std::size_t place, long long y)
    {
        const analysed_issue& issue = shown_.issues[place];
        const long long height = height_of(place);
        sink_.put("<g data-issue=\"", place, "\">\n<title>", xml_escaped(issue.name), "</title>\n<rect class=\"card",
                  issue.blocks ? " blocked" : "", "\" x=\"8\" y=\"", y, "\" width=\"", right_end() - 16, "\" height=\"",
                  height, "\" rx=\"8\"/>\n");
        if (issue.blocks)
            sink_.put("<path class=\"blocks\" d=\"M8 ", y + 8, "a8 8 0 0 1 6 -8v", height, "a8 8 0 0 1 -6 -8z\"/>\n");
        put_name(sink_, 24, y + first_line, "strong", "start", issue.name, name_width, 2);
        const std::string stands{word_for(issue.stands)};
        const auto badge = static_cast<long long>(width_of(stands)) * 12 / 100 + 18;
        const long long below = y + first_line + 18 * lines_of(issue);
        sink_.put("<rect class=\"", stands, "\" x=\"24\" y=\"", below - 6, "\" width=\"", badge,
                  "\" height=\"22\" rx=\"11\"/>\n");
        put_line(sink_, 24 + badge / 2, below + 9, "small " + stands, "middle", stands);
        std::string remark = issue.blocks ? "blocks" : "";
        if (issue.is_ready)
            remark += remark.empty() ? "next to talk about" : ", next to talk about";
        put_line(sink_, 32 + badge, below + 9, "small", "start", remark);
        long long top = below + 22;
        for (std::size_t party = 0; party < shown_.parties.size(); ++party) {
            if (is_narrow()) {
                sink_.put("<path class=\"rule\" d=\"M24 ", top, "H", right_end() - 24, "\"/>\n");
                put_name(sink_, 24, top + 22, "small quiet", "start", shown_.parties[party], 2300, 1);
                draw_position(party, place, 24, top + party_line);
                top += party_line + cell_of(party, place).height;
            } else {
                sink_.put("<path class=\"rule\" d=\"M", column_of(party), " ", y + 10, "v", height - 20, "\"/>\n");
                draw_position(party, place, column_of(party) + 12, y);
            }
        }
        sink_.put("</g>\n");
    }

    void draw_position(std::size_t party, std::size_t place, long long x, long long y)
    {
        const analysed_issue& issue = shown_.issues[place];
        const analysed_position& said = shown_.position(party, place);
        const cell parts = cell_of(party, place);
        if (said.option != nowhere)
            put_name(sink_, x, y + first_line, "", "start", issue.options[said.option], 1400, 1);
        else if (issue.settled != nowhere)
            put_name(sink_, x, y + first_line, "quiet", "start", "settled: " + issue.options[issue.settled], 1400, 1);
        else
            put_line(sink_, x, y + first_line, "quiet", "start", "no position");
        if (parts.scale > 0)
            draw_scale(party, place, x + 4, y + parts.scale);
        if (parts.distance > 0)
            put_line(sink_, x, y + parts.distance, "small quiet", "start", distance_text(shown_, party, place));
        if (parts.salience > 0) {
            const long long bar = y + parts.salience - 9;
            sink_.put("<rect class=\"track\" x=\"", x, "\" y=\"", bar, "\" width=\"100\" height=\"8\" rx=\"4\"/>",
                      "<rect class=\"bar\" x=\"", x, "\" y=\"", bar, "\" width=\"", said.salience,
                      "\" height=\"8\" rx=\"4\"/>\n");
            put_line(sink_, x + 108, y + parts.salience, "small quiet", "start",
                     "salience " + std::to_string(said.salience));
        }
    }

    // Where on the issue's range the party stands, as a full mark, and where the others do, as hollow ones.
    void draw_scale(std::size_t party, std::size_t place, long long x, long long y)
    {
        const auto last = static_cast<long long>(shown_.issues[place].options.size()) - 1;
        const auto at = [&](std::size_t option) { return x + static_cast<long long>(option) * 184 / last; };
        sink_.put("<path class=\"rule\" stroke-width=\"2\" d=\"M", x, " ", y, "h184\"/>");
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
    picture_place place_;
    text_sink<Out> sink_;
};

}

// A row for each issue, in the order of the agenda, and in it, beside or on a phone below each other, each party: the
// position; on an ordered issue, where it lies between the issue's ends, with the others' as hollow marks; how far off
// the farthest other position is; and the salience. Rows of issues that block are framed, and say so.
template <character_output Out>
Out write_svg_board(const analysis& shown, Out out, picture_place place = picture_place::file)
{
    return detail::board_drawing<Out>{shown, std::move(out), place}.draw();
}
inline std::string to_svg_board(const analysis& shown)
{
    std::string text;
    write_svg_board(shown, std::back_inserter(text));
    return text;
}

}

#endif
