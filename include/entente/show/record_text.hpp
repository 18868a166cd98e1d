#ifndef ENTENTE_SHOW_RECORD_TEXT_HPP
#define ENTENTE_SHOW_RECORD_TEXT_HPP

// What a record answers, as text for people; lists a line for each answer. Apart from show/text.hpp, because calendar
// dates take a compiler long to read.

#include <entente/ask/concessions.hpp>
#include <entente/ask/course.hpp>
#include <entente/ask/forecasts.hpp>
#include <entente/ask/meetings.hpp>
#include <entente/ask/proposals.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/sequencing.hpp>
#include <entente/ask/support.hpp>
#include <entente/model/fraction.hpp>
#include <entente/show/record_words.hpp>
#include <entente/show/text.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

// Whose it is, since when, how often it was asked for in writing, whose turn it is and for how long it has not moved.
template <class B>
std::string to_text(const outstanding_proposal<B>& open)
{
    std::string text{open.proposal};
    text.append(": made by ").append(open.by.name()).append(" to ").append(open.to.name());
    text.append(" on ").append(to_text(open.made)).append(", ").append(detail::ago_text(open.waiting));
    if (open.requests_in_writing > 0)
        text.append("; asked for in writing ").append(detail::times_text(open.requests_in_writing));
    text.append("; the turn is with ").append(open.turn.name());
    if (open.idle.count() > 0)
        text.append(", who has made no move for ").append(detail::days_text(open.idle));
    if (open.answer_is_expected)
        text.append("; an answer is hoped for by ").append(to_text(open.expected_by));
    if (open.will_lapse)
        text.append("; it stands until ").append(to_text(open.lapses_after));
    return text;
}
template <class B>
std::string to_text(const contested_event<B>& told)
{
    std::string text{told.proposal};
    text.append(": ").append(to_text(told.event)).append(" on ").append(to_text(told.date));
    text.append(", says ").append(told.told_by.name()).append("; ").append(told.not_told_by.name());
    return text.append(told.denied ? " denies it" : " has not said so");
}
template <class B>
std::string to_text(const misunderstanding<B>& one)
{
    std::string text{one.proposal};
    text.append(": ").append(one.by.name()).append(" takes it otherwise than it was meant on ");
    text.append(to_text(one.issues)).append(", since ").append(to_text(one.since));
    return text.append(one.said_to_be_clarified ? "; its maker says that it has been clarified" : "");
}
template <class B>
std::string to_text(const disputed_claim<B>& one)
{
    std::string text{one.claim};
    text.append(": held by ").append(one.asserted_by.name()).append(", denied by ").append(one.denied_by.name());
    return text;
}
template <class B>
std::string to_text(const concession<B>& made)
{
    std::string text = to_text(made.date);
    text.append(": ").append(made.by.name()).append(" ").append(to_text(made.kind)).append(", towards ");
    return text.append(made.to.name()).append(", on ").append(made.issue.name());
}
template <class B>
std::string to_text(const course_point<B>& point)
{
    std::string text = to_text(point.date);
    text.append(": ").append(std::to_string(point.settled)).append(" of ").append(std::to_string(B::issue_count));
    text.append(" issues settled");
    if (point.restated > 0)
        text.append(", ").append(std::to_string(point.restated)).append(" of them merely restated");
    return text.append(", apart by ").append(gap_text(point.gap));
}
template <class B>
std::string to_text(const momentum_found<B>& found)
{
    std::string text{found.first.name()};
    return text.append(" leads to ").append(found.second.name()).append(": ").append(to_text(found.kind));
}
template <class B>
std::string to_text(const tactical_linkage<B>& tied)
{
    std::string text{tied.by.name()};
    text.append(" ties ").append(tied.first.name()).append(" to ").append(tied.second.name());
    if (!tied.rejected_by.empty())
        text.append(", which ").append(to_text(tied.rejected_by)).append(" will not have");
    return text;
}

template <class B>
std::string to_text(const meeting_found<B>& met)
{
    std::string text{met.name};
    text.append(": ").append(to_text(met.participants)).append(", ").append(to_text(met.first));
    if (met.last != met.first)
        text.append(" to ").append(to_text(met.last));
    return met.issues.empty() ? text : text.append(", about ").append(to_text(met.issues));
}
template <class B>
std::string to_text(const proposal_move<B>& moved)
{
    std::string text = to_text(moved.date);
    text.append(": ").append(moved.proposal).append(" ").append(to_text(moved.event));
    if (!moved.by.empty())
        text.append(" by ").append(to_text(moved.by));
    return moved.told_by.empty() ? text : text.append(", says ").append(to_text(moved.told_by));
}

// "12 October 2007: 100 per cent".
inline std::string to_text(const gap_point& point)
{
    return to_text(point.date).append(": ").append(gap_text(point.gap));
}
// Who said so, where and when: "18 March 2008, Moscow: Anatoly Serdyukov, Defence Minister (Russia), on the record".
inline std::string to_text(const supporting_statement& one)
{
    std::string text = to_text(one.date);
    if (!one.meeting.empty())
        text.append(", ").append(one.meeting);
    if (one.party.empty())
        return text.append(": the record's own account");
    const std::string_view separator = one.speaker.empty() || one.office.empty() ? "" : ", ";
    text.append(": ").append(one.speaker).append(separator).append(one.office);
    if (one.speaker.empty() && one.office.empty())
        text.append(one.party);
    else
        text.append(" (").append(one.party).append(")");
    return text.append(", ").append(to_text(one.standing));
}
inline std::string to_text(const fraction& part)
{
    return std::to_string(part.numerator).append("/").append(std::to_string(part.denominator));
}
// "1/2"; "not known" where the party has not said.
inline std::string to_text(const forecast& one)
{
    return one.is_known ? to_text(one.probability) : "not known";
}
template <class B>
std::string to_text(const possible_bet<B>& bet)
{
    std::string text{bet.believer.name()};
    text.append(" takes it to be likelier (").append(to_text(bet.more_likely)).append(") than ");
    return text.append(bet.sceptic.name()).append(" does (").append(to_text(bet.less_likely)).append(")");
}

// The concession, and what it cost the one and brought the other, in points.
template <class B>
std::string to_text(const valued_concession<B>& valued)
{
    std::string text = to_text(valued.made);
    if (!valued.is_known)
        return text.append("; what it was worth is not known");
    text.append("; cost ").append(detail::points_text(valued.cost));
    return text.append(", worth ").append(detail::points_text(valued.gain)).append(" to ").append(valued.made.to.name());
}
// "given 25 at a cost of 10, received 30 at a cost of 5"; and how many concessions that leaves out.
inline std::string to_text(const reciprocity_worth& found)
{
    std::string text = "given " + detail::points_text(found.given);
    text.append(" at a cost of ").append(detail::points_text(found.cost));
    text.append(", received ").append(detail::points_text(found.received));
    text.append(" at a cost of ").append(detail::points_text(found.cost_to_other));
    if (found.unknown > 0)
        text.append("; of ").append(std::to_string(found.unknown)).append(" more the worth is not known");
    return text;
}
// What each party expects, and what it gains by it; a line for each.
template <class B>
std::string to_text(const expected_worths<B>& expected)
{
    std::string text;
    for (std::size_t place = 0; place < B::party_count; ++place) {
        const party_in<B> party = party_in<B>::at(place);
        text.append(party.name()).append(": ");
        if (!expected.known.contains(party)) {
            text.append("not known\n");
            continue;
        }
        const double gain = expected.gain_of(party);
        text.append(detail::points_text(expected[party])).append(", ");
        if (gain < 0 || gain > 0)
            text.append(detail::points_text(gain < 0 ? -gain : gain)).append(gain < 0 ? " less than" : " more than");
        else
            text.append("as much as");
        text.append(" without it\n");
    }
    return expected.is_feasible ? text : text.append("in some state it breaks a linkage or an agreement\n");
}

// A line for each answer; "none" where there is none.
template <class Answer, std::size_t Room>
std::string to_text(const answer_list<Answer, Room>& answers)
{
    std::string text;
    for (const Answer& answer : answers)
        text.append(to_text(answer)).append("\n");
    return text.empty() ? "none\n" : text;
}

// How often each gave, and what stands unanswered.
template <class B, std::size_t Entries>
std::string to_text(const reciprocity_found<B, Entries>& found)
{
    std::string text = "given " + detail::times_text(found.given) + ", received " + detail::times_text(found.received);
    text.append("\n");
    for (const concession<B>& made : found.unanswered)
        text.append("unanswered: ").append(to_text(made)).append("\n");
    return text;
}
template <class B, std::size_t Entries>
std::string to_text(const course<B, Entries>& found)
{
    if (found.points.empty())
        return "none\n";
    const std::uint64_t first = found.points[0].gap;
    const std::uint64_t last = found.points[found.points.size() - 1].gap;
    std::string text = to_text(found.points);
    return text.append("on the whole: ").append(trend_text(found.trend(), first, last)).append("\n");
}
template <class B>
std::string to_text(const issues_by_party<B>& sets)
{
    std::string text;
    for (const party_in<B> party : party_set<B>::all())
        text.append(party.name()).append(": ").append(to_text(sets[party])).append("\n");
    return text;
}
template <class B>
std::string to_text(const provenance_found<B>& found)
{
    std::string text = "restated: ";
    text.append(to_text(found.restated)).append("\ncarried over: ").append(to_text(found.carried_over));
    return text.append("\nnew: ").append(to_text(found.new_initiatives)).append("\n");
}
template <class B>
std::string to_text(const spillover_found<B>& found)
{
    std::string text = "disputes that stand: ";
    text.append(to_text(found.disputes)).append("\ntheir share in what keeps the parties apart: ");
    text.append(gap_text(found.share)).append("\nunmoved meanwhile: ").append(to_text(found.unmoved)).append("\n");
    return text;
}

}

#endif
