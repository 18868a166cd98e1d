#ifndef ENTENTE_SHOW_MARKDOWN_COURSE_HPP
#define ENTENTE_SHOW_MARKDOWN_COURSE_HPP

// The part of the document that tells how things came about: who moved when, which proposals are open, and how far
// apart the parties were.

#include <entente/show/escape.hpp>
#include <entente/show/markdown/parts.hpp>
#include <entente/show/record_words.hpp>
#include <entente/show/text_sink.hpp>
#include <entente/show/timeline.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1::detail {

template <character_output Out>
class markdown_course {
public:
    markdown_course(const timeline& told, Out out) : told_{told}, sink_{std::move(out)} {}

    Out write() &&
    {
        sink_.put("## The course of the talks\n\n");
        write_moves();
        if (!told_.proposals.empty())
            write_proposals();
        if (!told_.course.empty())
            write_gaps();
        return std::move(sink_).end();
    }

private:
    std::string party(std::size_t place) const
    {
        return place == nowhere ? std::string{"all sides"} : markdown_escaped(told_.parties[place]);
    }

    // What is done stands where the verb leaves room for it: "asks for ... in writing".
    static std::string sentence_of(const timeline_move& move)
    {
        constexpr std::string_view room = " \xE2\x80\xA6 ";
        const std::size_t place = move.verb.find(room);
        std::string text = markdown_escaped(std::string_view{move.verb}.substr(0, place));
        for (const std::string& object : move.objects)
            text.append(&object != move.objects.data() ? "; "
                        : text.empty()                 ? ""
                                                       : " ")
                .append(markdown_escaped(object));
        if (place != std::string::npos)
            text.append(" ").append(markdown_escaped(std::string_view{move.verb}.substr(place + room.size())));
        return text;
    }

    void write_moves()
    {
        sink_.put("### Who moved when\n\n| Day | Party | What | Told by |\n");
        put_markdown_rule(sink_, 4, 0);
        for (const timeline_move& move : told_.moves) {
            sink_.put("| ", day_text(move.date), " | ", party(move.party), " | ", sentence_of(move), " | ",
                      move.source.empty() ? std::string{"\xE2\x80\x94"} : markdown_escaped(move.source), " |\n");
        }
        sink_.put("\n");
    }

    void write_proposals()
    {
        sink_.put(
            "### Proposals\n\n| Proposal | By | To | What befell it | Whose turn it is | Answer hoped for by |\n");
        put_markdown_rule(sink_, 6, 0);
        for (const timeline_proposal& proposal : told_.proposals) {
            sink_.put("| ", markdown_escaped(proposal.name), " | ", party(proposal.by), " | ", party(proposal.to),
                      " | ");
            for (const timeline_event& event : proposal.events)
                sink_.put(&event == proposal.events.data() ? "" : "; ", day_text(event.date), ", ",
                          markdown_escaped(event.words));
            const bool is_open = proposal.ended == model::no_day && !proposal.turns.empty();
            sink_.put(" | ", is_open ? party(proposal.turns.back().party) : std::string{"ended"}, " | ",
                      proposal.expected == model::no_day ? std::string{"\xE2\x80\x94"} : day_text(proposal.expected),
                      " |\n");
        }
        sink_.put("\n");
    }

    void write_gaps()
    {
        sink_.put("### How far apart\n\nThe mean of the issues' gaps, weighted by salience.\n\n"
                  "| Day | Gap | Issues settled |\n");
        put_markdown_rule(sink_, 1, 2);
        for (const timeline_point& point : told_.course)
            sink_.put("| ", day_text(point.date), " | ", gap_text(point.gap), " | ", point.settled, " of ",
                      told_.issues, " |\n");
        sink_.put("\n");
    }

    const timeline& told_;
    text_sink<Out> sink_;
};

// Of a time line that is not empty.
template <character_output Out>
Out write_markdown_course(const timeline& told, Out out)
{
    return markdown_course<Out>{told, std::move(out)}.write();
}

}

#endif
