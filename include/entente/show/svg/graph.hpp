#ifndef ENTENTE_SHOW_SVG_GRAPH_HPP
#define ENTENTE_SHOW_SVG_GRAPH_HPP

// The linkage graph, drawn.

#include <entente/model/sorting.hpp>
#include <entente/show/analysis.hpp>
#include <entente/show/svg/graph_column.hpp>
#include <entente/show/svg/graph_layout.hpp>
#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/words.hpp>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

template <character_output Out>
class graph_drawing {
public:
    graph_drawing(const analysis& shown, Out out, picture_place place)
        : shown_{shown}, place_{place}, sink_{std::move(out)},
          laid_out_{place == picture_place::phone ? column_of_issues(shown) : graph_layering{shown}.lay_out()}
    {
    }

    Out draw() &&
    {
        const std::vector<linkage_kind> kinds = kinds_drawn();
        const auto legend = static_cast<long long>(kinds.size());
        const long long width =
            place_ == picture_place::phone ? laid_out_.width : std::max(laid_out_.width, legend * legend_width + 16);
        in_a_row_ = (width - 16) / legend_width;
        const long long rows = (legend + in_a_row_ - 1) / in_a_row_;
        begin_picture(sink_, place_, width, laid_out_.height + (rows > 0 ? 40 + 24 * rows : 0), "The linkages",
                      std::to_string(shown_.issues.size()) + " issues with their standings and " +
                          std::to_string(shown_.links.size()) + " linkages between them.");
        find_ports();
        for (std::size_t which = 0; which < shown_.links.size(); ++which)
            draw_link(which);
        for (std::size_t issue = 0; issue < shown_.issues.size(); ++issue)
            draw_issue(issue);
        draw_legend(kinds);
        sink_.put("</svg>\n");
        return std::move(sink_).end();
    }

private:
    static constexpr long long half_width = graph_box_width / 2;
    static constexpr long long half_height = graph_box_height / 2;
    static constexpr long long legend_width = 176;

    // An end of a linkage, at the box that it comes to.
    struct port {
        std::size_t link;
        bool is_left_end;  // the linkage's end at the issue that is drawn on the left
        long long towards; // the height that it goes to
    };

    std::size_t left_issue(const analysed_link& link) const
    {
        return laid_out_.issues[link.from].x <= laid_out_.issues[link.to].x ? link.from : link.to;
    }
    std::size_t right_issue(const analysed_link& link) const
    {
        return left_issue(link) == link.from ? link.to : link.from;
    }
    bool is_in_one_column(const analysed_link& link) const
    {
        return laid_out_.issues[link.from].x == laid_out_.issues[link.to].x;
    }

    // Spreads the linkages of one side of a box over its height, so that they do not cross there.
    void find_ports()
    {
        left_ends_.resize(shown_.links.size());
        right_ends_.resize(shown_.links.size());
        for (std::size_t issue = 0; issue < shown_.issues.size(); ++issue) {
            std::vector<port> at_left;
            std::vector<port> at_right;
            for (std::size_t which = 0; which < shown_.links.size(); ++which) {
                const analysed_link& link = shown_.links[which];
                const std::vector<drawn_spot>& bends = laid_out_.bends[which];
                const std::size_t left = left_issue(link);
                const std::size_t right = right_issue(link);
                if (left == issue)
                    at_right.push_back({which, true, bends.empty() ? laid_out_.issues[right].y : bends.front().y});
                if (right == issue)
                    (is_in_one_column(link) ? at_right : at_left)
                        .push_back({which, false, bends.empty() ? laid_out_.issues[left].y : bends.back().y});
            }
            for (std::vector<port>* side : {&at_left, &at_right}) {
                model::sort(*side, [](const port& one, const port& other) { return one.towards < other.towards; });
                const auto number = static_cast<long long>(side->size());
                const long long step = number > 1 ? std::min<long long>(16, (graph_box_height - 16) / (number - 1)) : 0;
                for (long long turn = 0; turn < number; ++turn) {
                    const port& end = (*side)[static_cast<std::size_t>(turn)];
                    (end.is_left_end ? left_ends_ : right_ends_)[end.link] =
                        laid_out_.issues[issue].y + turn * step - (number - 1) * step / 2;
                }
            }
        }
    }

    void draw_link(std::size_t which)
    {
        const analysed_link& link = shown_.links[which];
        const drawn_spot left{laid_out_.issues[left_issue(link)].x + half_width, left_ends_[which]};
        const bool is_beside = is_in_one_column(link);
        const drawn_spot right{laid_out_.issues[right_issue(link)].x + (is_beside ? half_width : -half_width),
                               right_ends_[which]};
        const bool has_right_tip = !link.goes_both_ways && right_issue(link) == link.to;
        const bool has_left_tip = !link.goes_both_ways && !has_right_tip;
        const std::string by = asserting_parties(shown_, link);
        sink_.put("<g data-from=\"", link.from, "\" data-to=\"", link.to, "\">\n<title>",
                  xml_escaped(shown_.issues[link.from].name), " ", word_for(link), " ",
                  xml_escaped(shown_.issues[link.to].name), by.empty() ? "" : " \xE2\x80\x93 ", xml_escaped(by),
                  "</title>\n<path class=\"", class_for(link.kind), "\" d=\"M", left.x + (has_left_tip ? 9 : 0), " ",
                  left.y);
        if (is_beside) {
            // The curve comes three quarters as far as the points that it is drawn to.
            const long long apart = left.y < right.y ? right.y - left.y : left.y - right.y;
            const long long out = left.x + std::min(34 + apart / 12, graph_linkage_room * 4 / 3);
            sink_.put("C", out, " ", left.y, " ", out, " ", right.y, " ", right.x + (has_right_tip ? 9 : 0), " ",
                      right.y);
        } else {
            drawn_spot last = left;
            for (const drawn_spot bend : laid_out_.bends[which]) {
                put_curve(last, {bend.x - half_width, bend.y});
                sink_.put("H", bend.x + half_width);
                last = {bend.x + half_width, bend.y};
            }
            put_curve(last, {right.x - (has_right_tip ? 9 : 0), right.y});
        }
        sink_.put("\"/>");
        const std::string_view tip = link.kind == linkage_kind::implies ? "tip-implies" : "tip";
        if (has_right_tip)
            put_tip(tip, right, is_beside ? 10 : -10);
        if (has_left_tip)
            put_tip(tip, left, 10);
        sink_.put("</g>\n");
    }
    void put_curve(const drawn_spot& from, const drawn_spot& to)
    {
        const long long middle = (from.x + to.x) / 2;
        sink_.put("C", middle, " ", from.y, " ", middle, " ", to.y, " ", to.x, " ", to.y);
    }
    void put_tip(std::string_view style, const drawn_spot& at, long long back)
    {
        sink_.put("<path class=\"", style, "\" d=\"M", at.x, " ", at.y, "l", back, " -5v10z\"/>");
    }

    void draw_issue(std::size_t place)
    {
        const analysed_issue& issue = shown_.issues[place];
        const drawn_spot& at = laid_out_.issues[place];
        const long long left = at.x - half_width;
        const long long top = at.y - half_height;
        sink_.put("<g data-issue=\"", place, "\">\n<title>", xml_escaped(issue.name), "</title>\n");
        sink_.put("<rect class=\"", word_for(issue.stands), "\"", issue.blocks ? " stroke-width=\"3.5\"" : "", " x=\"",
                  left, "\" y=\"", top, "\" width=\"", graph_box_width, "\" height=\"", graph_box_height,
                  "\" rx=\"8\"/>\n");
        // A double border stays inside, so that tips of arrows are seen.
        if (issue.is_cut)
            sink_.put("<rect class=\"", word_for(issue.stands), "\" x=\"", left + 4, "\" y=\"", top + 4, "\" width=\"",
                      graph_box_width - 8, "\" height=\"", graph_box_height - 8, "\" rx=\"5\"/>\n");
        const bool is_short = wrapped(issue.name, 1360, 2).size() < 2;
        put_name(sink_, at.x, top + (is_short ? 32 : 22), "strong", "middle", issue.name, 1360, 2);
        put_line(sink_, at.x, top + graph_box_height - 12, std::string{"small "}.append(word_for(issue.stands)),
                 "middle",
                 std::string{word_for(issue.stands)} + (issue.blocks ? " \xC2\xB7 blocks" : "") +
                     (issue.is_cut ? " \xC2\xB7 cut issue" : ""));
        sink_.put("</g>\n");
    }

    std::vector<linkage_kind> kinds_drawn() const
    {
        std::vector<linkage_kind> kinds;
        for (const linkage_kind kind : {linkage_kind::leads_to, linkage_kind::interacts, linkage_kind::implies,
                                        linkage_kind::provided, linkage_kind::red_line})
            if (std::any_of(shown_.links.begin(), shown_.links.end(),
                            [&](const analysed_link& link) { return link.kind == kind; }))
                kinds.push_back(kind);
        return kinds;
    }
    void draw_legend(const std::vector<linkage_kind>& kinds)
    {
        long long place = 0;
        for (const linkage_kind kind : kinds) {
            const long long x = 16 + place % in_a_row_ * legend_width;
            const long long y = laid_out_.height + 34 + place / in_a_row_ * 24;
            const bool has_tip = kind != linkage_kind::interacts && kind != linkage_kind::red_line;
            sink_.put("<path class=\"", class_for(kind), "\" d=\"M", x, " ", y, has_tip ? "h32" : "h40", "\"/>");
            if (has_tip)
                put_tip(kind == linkage_kind::implies ? "tip-implies" : "tip", {x + 40, y}, -10);
            put_line(sink_, x + 46, y + 4, "small", "start", word_for(kind));
            ++place;
        }
    }

    const analysis& shown_;
    picture_place place_;
    text_sink<Out> sink_;
    graph_layout laid_out_;
    long long in_a_row_ = 1; // kinds of linkages that are explained
    std::vector<long long> left_ends_;
    std::vector<long long> right_ends_;
};

}

// Issues as boxes coloured by standing, which is also written in them; those that block have a thick border and cut
// issues a double one, and both say so. Linkages run from left to right, or on a phone beside a column of issues, each
// kind with a line of its own; who asserts one is told beside it, where the picture is pointed at or read out. Costs
// O(linkages^2) at most.
template <character_output Out>
Out write_svg_graph(const analysis& shown, Out out, picture_place place = picture_place::file)
{
    return detail::graph_drawing<Out>{shown, std::move(out), place}.draw();
}
inline std::string to_svg_graph(const analysis& shown)
{
    std::string text;
    write_svg_graph(shown, std::back_inserter(text));
    return text;
}

}

#endif
