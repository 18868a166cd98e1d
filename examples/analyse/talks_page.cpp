#include "talks.hpp"

#include <entente/by_name/questions.hpp>
#include <entente/by_name/record/concession_questions.hpp>
#include <entente/by_name/record/course_questions.hpp>
#include <entente/by_name/record/forecast_questions.hpp>
#include <entente/by_name/record/proposal_questions.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/by_name/record/support_questions.hpp>
#include <entente/show/record_words.hpp>

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyse {

namespace {

using entente::names_found;
using entente::to_text;

class talks_page_writer {
public:
    explicit talks_page_writer(const talks& read)
        : told_{read.told}, first_{first_day(told_)}, last_{last_day(told_)},
          eve_{std::chrono::sys_days{last_} - std::chrono::days{1}}, otherwise_{as_things_stand(read)}
    {
    }

    std::string write()
    {
        title("The talks from " + to_text(first_) + " to " + to_text(last_));
        write_proposals();
        write_differences();
        write_moves();
        write_course();
        write_contingencies();
        write_order();
        return std::move(out_);
    }

private:
    void line(std::string_view text, std::size_t indent)
    {
        out_.append(indent, ' ');
        // A name must not tell the terminal what to do.
        for (const char letter : text)
            out_ += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? ' ' : letter;
        out_ += '\n';
    }
    void title(std::string_view text)
    {
        out_ += '\n';
        line(text, 0);
    }
    static std::string listed(const names_found& names)
    {
        std::string text;
        for (std::size_t place = 0; place < names.size(); ++place)
            text += (place == 0 ? "" : place + 1 == names.size() ? " and " : ", ") + names[place];
        return text.empty() ? "nothing" : text;
    }

    void write_proposals()
    {
        const auto open = outstanding(told_, last_);
        line(open.empty() ? "No proposal waits for an answer." : "On the table:", 2);
        for (const entente::outstanding_by_name& each : open) {
            line(each.proposal, 4);
            line("made by " + each.by + " to " + each.to + " on " + to_text(each.made) + ", " +
                     entente::detail::ago_text(each.waiting) +
                     (each.requests_in_writing == 0
                          ? std::string{}
                          : "; asked for in writing " + entente::detail::times_text(each.requests_in_writing)),
                 6);
            std::string turn = "the turn is with " + each.turn;
            if (each.answer_is_expected)
                turn += "; an answer is hoped for by " + to_text(each.expected_by);
            if (each.will_lapse)
                turn += "; it lapses after " + to_text(each.lapses_after);
            line(turn, 6);
            write_gains(each.proposal);
        }
        constexpr std::chrono::days long_wait{60};
        for (const entente::outstanding_by_name& each : stalled(told_, eve_, long_wait))
            line("Stalled on the eve of the last day: " + each.proposal + "; " + each.turn + " had made no move for " +
                     entente::detail::days_text(each.idle),
                 2);
    }

    // What each party expects of the proposal, where the worth of how things stand is known to compare it with.
    void write_gains(const std::string& proposal)
    {
        if (otherwise_.empty())
            return;
        const auto expected = expected_worth(told_, proposal, otherwise_, last_);
        if (!expected)
            return;
        if (!expected->is_feasible)
            return line("it would break a linkage or an agreement, as things stand", 6);
        std::string text;
        for (const entente::expected_by_name& each : expected->each) {
            const double gain = static_cast<double>(each.gain) / static_cast<double>(expected->units_per_point);
            text += (text.empty() ? "" : ", ") + each.party + ' ';
            text += !each.is_known ? "has not said how likely what it waits for is"
                    : gain < 0     ? "to lose " + entente::detail::points_text(-gain)
                                   : "to gain " + entente::detail::points_text(gain);
        }
        line("expected, over how things stand: " + text, 6);
    }

    void write_differences()
    {
        for (const entente::misunderstanding_by_name& each : misunderstandings(told_, last_))
            line("Misunderstood: " + each.proposal + ", by " + each.by + ", on " + listed(each.issues) +
                     (each.said_to_be_clarified ? "; its maker says that it is clarified" : ""),
                 2);
        const auto events = contested_events(told_, last_);
        const auto claims = disputed_claims(told_, last_);
        if (!events.empty() || !claims.empty())
            line("Told differently:", 2);
        for (const entente::contested_by_name& each : events)
            line(each.proposal + ": " + std::string{to_text(each.event)} + ", says " + each.told_by + "; " +
                     each.not_told_by + (each.denied ? " denies it" : " has not said so"),
                 4);
        for (const entente::disputed_claim_by_name& each : claims)
            line(each.claim + ": held by " + each.asserted_by + ", denied by " + each.denied_by, 4);
    }

    void write_moves()
    {
        const std::vector<names_found> still = unchanged(told_, first_, last_);
        for (std::size_t party = 0; party < still.size(); ++party)
            line("Positions of " + told_.bundle().participants()[party] + " that did not move: " + listed(still[party]), 2);
        const auto moves = valued_concessions(told_);
        line(moves.empty() ? "No party moved towards another." : "Concessions:", 2);
        for (const entente::valued_concession_by_name& each : moves)
            line(concession(each.made) +
                     (each.is_known ? "; cost " + entente::detail::points_text(each.cost_in_points()) + ", worth " +
                                          entente::detail::points_text(each.gain_in_points()) + " to " + each.made.to
                                    : std::string{}),
                 4);
        write_reciprocity();
        const entente::provenance_by_name origins = provenance(told_, eve_, last_);
        line("Restated: " + listed(origins.restated) + "; new on the last day: " + listed(origins.new_initiatives), 2);
    }

    static std::string concession(const entente::concession_by_name& made)
    {
        return to_text(made.date) + ": " + made.by + " to " + made.to + " on " + made.issue + ": " +
               std::string{to_text(made.kind)};
    }
    void write_reciprocity()
    {
        const entente::name_list& parties = told_.bundle().participants();
        for (std::size_t one = 0; one < parties.size(); ++one)
            for (std::size_t other = one + 1; other < parties.size(); ++other) {
                const auto counted = reciprocity(told_, parties[one], parties[other]);
                if (counted->given + counted->received == 0)
                    continue;
                line(parties[one] + " gave " + parties[other] + " " + entente::detail::times_text(counted->given) +
                         ", and received " + entente::detail::times_text(counted->received),
                     2);
                for (const entente::concession_by_name& each : counted->unanswered)
                    line("unanswered: " + concession(each), 4);
            }
    }

    void write_course()
    {
        const entente::course_by_name course = trend(told_);
        if (course.points.empty())
            return;
        line("The gap, of the widest, and how many issues are settled (" +
                 entente::trend_text(course.trend, course.points.front().gap, course.points.back().gap) + "):",
             2);
        for (const entente::course_point_by_name& each : course.points)
            line(to_text(each.date) + ": " + entente::gap_text(each.gap) + ", " + std::to_string(each.settled) + " of " +
                     std::to_string(told_.bundle().issues()) +
                     (each.restated == 0 ? std::string{} : ", " + std::to_string(each.restated) + " merely restated"),
                 4);
        for (const entente::momentum_by_name& each : momentum(told_))
            line(each.first + " was to open " + each.second + ": " + std::string{to_text(each.kind)}, 2);
        const entente::spillover_by_name held = spillover(told_, first_, last_);
        if (!held.disputes.empty())
            line(listed(held.disputes) + " stood between the parties all along, " + entente::gap_text(held.share) +
                     " of what keeps them apart" +
                     (held.unmoved.empty() ? "" : "; meanwhile nothing moved on " + listed(held.unmoved)),
                 2);
    }

    void write_contingencies()
    {
        const names_found now = blocking(dossier_as_of(told_, last_));
        for (const std::string& each : told_.names().contingencies) {
            const entente::contingency_state state = *state_of(told_, each, last_);
            line(each + ": " + std::string{to_text(state)}, 2);
            if (state == entente::contingency_state::unknown)
                line("what blocks now: " + listed(now) + "; if it is established: " +
                         listed(blocking(*what_if(told_, last_, each, entente::contingency_state::established))),
                     4);
            write_forecasts(each, state);
        }
        const auto blocked = [&](const entente::record_by_name& told) { return blocking(dossier_as_of(told, last_)); };
        write_support(now);
        if (resting_on(told_, blocked, entente::attribution::on_the_record))
            line("What blocks rests on statements that are not on the record.", 2);
    }

    void write_forecasts(const std::string& contingency, entente::contingency_state state)
    {
        if (state != entente::contingency_state::unknown)
            return;
        const auto part = [](const entente::fraction& of) {
            return std::to_string(of.numerator) + '/' + std::to_string(of.denominator);
        };
        for (const std::string& party : told_.bundle().actors())
            if (const auto likely = probability_of(told_, party, contingency, last_); likely->is_known)
                line(party + " takes it to be likely by " + part(likely->probability), 4);
        for (const entente::possible_bet_by_name& each : *bets(told_, contingency, last_))
            line(each.believer + " and " + each.sceptic + " could bet on it, at odds between " + part(each.less_likely) +
                     " and " + part(each.more_likely),
                 4);
    }
    // On whose word the positions on what blocks rest.
    void write_support(const names_found& issues)
    {
        const entente::scenario now = dossier_as_of(told_, last_);
        for (const std::string& issue : issues)
            for (const std::string& party : told_.bundle().participants()) {
                const auto held = position(now, party, issue);
                if (held->empty())
                    continue;
                line(party + " holds " + *held + " on " + issue + ", as was said", 2);
                for (const entente::supporting_by_name& each : *support_of(told_, party, issue, last_))
                    line("on " + to_text(each.date) + " by " + source(each), 4);
            }
    }
    static std::string source(const entente::supporting_by_name& statement)
    {
        if (statement.party.empty())
            return "the record's own account";
        std::string text = statement.speaker;
        if (!statement.office.empty())
            text += (text.empty() ? "" : ", ") + statement.office;
        text = text.empty() ? statement.party : text + " (" + statement.party + ')';
        if (statement.standing != entente::attribution::on_the_record)
            text += ", " + std::string{to_text(statement.standing)};
        return statement.meeting.empty() ? text : text + ", at " + statement.meeting;
    }

    void write_order()
    {
        for (const entente::tactical_linkage_by_name& each : tactical_linkages(told_, last_))
            line(each.by + " ties " + each.first + " to " + each.second +
                     (each.rejected_by.empty() ? std::string{} : ", which is rejected by " + listed(each.rejected_by)),
                 2);
        const names_found circle = sequencing_deadlock(told_, last_);
        if (!circle.empty())
            line("Each is to be settled before the next, in a circle: " + listed(circle), 2);
    }

    const entente::record_by_name& told_;
    std::chrono::year_month_day first_;
    std::chrono::year_month_day last_;
    std::chrono::year_month_day eve_;
    std::vector<std::string> otherwise_;
    std::string out_;
};

}

std::string talks_page(const talks& read)
{
    return talks_page_writer{read}.write();
}

}
