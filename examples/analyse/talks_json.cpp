#include "numbers.hpp"
#include "talks.hpp"

#include <entente/by_name/questions.hpp>
#include <entente/by_name/record/concession_questions.hpp>
#include <entente/by_name/record/course_questions.hpp>
#include <entente/by_name/record/forecast_questions.hpp>
#include <entente/by_name/record/proposal_questions.hpp>
#include <entente/by_name/record/questions.hpp>
#include <entente/by_name/record/support_questions.hpp>
#include <entente/interop/json/record_words.hpp>
#include <entente/interop/json/text.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace analyse {

namespace {

using entente::names_found;
using entente::detail::json_date;
using entente::detail::json_quoted;

constexpr std::array<std::string_view, 4> concession_words{"none", "nearer", "conditional", "full"};
constexpr std::array<std::string_view, 3> direction_words{"steady", "narrows", "widens"};
constexpr std::array<std::string_view, 6> momentum_words{"neither_moved", "only_first_moved", "only_second_moved",
                                                         "first_led",     "together",         "second_led"};

template <std::size_t Words, class Enumeration>
std::string word(const std::array<std::string_view, Words>& words, Enumeration value)
{
    return json_quoted(entente::detail::word_of(words, value));
}
std::string names(const names_found& set)
{
    std::string text;
    for (const std::string& name : set)
        text += (text.empty() ? "" : ", ") + json_quoted(name);
    return '[' + text + ']';
}
std::string date(std::chrono::year_month_day of) { return json_quoted(json_date(of)); }
std::string truth(bool value) { return value ? "true" : "false"; }

std::string proposal(const entente::outstanding_by_name& each)
{
    return "{\"proposal\": " + json_quoted(each.proposal) + ", \"by\": " + json_quoted(each.by) +
           ", \"to\": " + json_quoted(each.to) + ", \"turn\": " + json_quoted(each.turn) +
           ", \"made\": " + date(each.made) + ", \"days_waiting\": " + std::to_string(each.waiting.count()) +
           ", \"days_idle\": " + std::to_string(each.idle.count()) +
           ", \"requests_in_writing\": " + std::to_string(each.requests_in_writing) +
           ", \"answer_expected_by\": " + (each.answer_is_expected ? date(each.expected_by) : "null") +
           ", \"lapses_after\": " + (each.will_lapse ? date(each.lapses_after) : "null");
}
std::string number(double points) { return exact_number(points); }
std::string part(const entente::fraction& of)
{
    return '[' + std::to_string(of.numerator) + ", " + std::to_string(of.denominator) + ']';
}
std::string concession(const entente::concession_by_name& each)
{
    return "{\"by\": " + json_quoted(each.by) + ", \"to\": " + json_quoted(each.to) +
           ", \"issue\": " + json_quoted(each.issue) + ", \"kind\": " + word(concession_words, each.kind) +
           ", \"date\": " + date(each.date);
}
std::string statement(const entente::supporting_by_name& each)
{
    const auto given = [](const std::string& text) { return text.empty() ? "null" : json_quoted(text); };
    return "{\"date\": " + date(each.date) + ", \"party\": " + given(each.party) + ", \"speaker\": " +
           given(each.speaker) + ", \"office\": " + given(each.office) + ", \"meeting\": " + given(each.meeting) +
           ", \"attribution\": " + word(entente::detail::json_attributions, each.standing) + '}';
}

class talks_json_writer {
public:
    explicit talks_json_writer(const talks& read)
        : told_{read.told}, first_{first_day(told_)}, last_{last_day(told_)}, otherwise_{as_things_stand(read)}
    {
    }

    std::string write()
    {
        out_ = "{\n    \"from\": " + date(first_) + ",\n    \"to\": " + date(last_);
        const std::chrono::year_month_day eve{std::chrono::sys_days{last_} - std::chrono::days{1}};
        list("outstanding", outstanding(told_, last_), [&](const entente::outstanding_by_name& each) {
            return proposal(each) + ", \"expected_gains\": " + gains(each.proposal) + '}';
        });
        list("stalled_on_the_eve", stalled(told_, eve, std::chrono::days{60}),
             [](const entente::outstanding_by_name& each) { return proposal(each) + '}'; });
        list("contested_events", contested_events(told_, last_), [](const entente::contested_by_name& each) {
            return "{\"proposal\": " + json_quoted(each.proposal) +
                   ", \"event\": " + word(entente::detail::json_events, each.event) +
                   ", \"told_by\": " + json_quoted(each.told_by) +
                   ", \"not_told_by\": " + json_quoted(each.not_told_by) + ", \"denied\": " + truth(each.denied) +
                   ", \"date\": " + date(each.date) + '}';
        });
        list("disputed_claims", disputed_claims(told_, last_), [](const entente::disputed_claim_by_name& each) {
            return "{\"claim\": " + json_quoted(each.claim) + ", \"asserted_by\": " + json_quoted(each.asserted_by) +
                   ", \"denied_by\": " + json_quoted(each.denied_by) + '}';
        });
        list("misunderstandings", misunderstandings(told_, last_), [](const entente::misunderstanding_by_name& each) {
            return "{\"proposal\": " + json_quoted(each.proposal) + ", \"by\": " + json_quoted(each.by) +
                   ", \"issues\": " + names(each.issues) +
                   ", \"said_to_be_clarified\": " + truth(each.said_to_be_clarified) +
                   ", \"since\": " + date(each.since) + '}';
        });
        write_moves(eve);
        write_course();
        const names_found now = blocking(dossier_as_of(told_, last_));
        key("blocking");
        out_ += names(now);
        list("support", positions_on(now), [&](const std::pair<std::string, std::string>& each) {
            std::string statements;
            for (const entente::supporting_by_name& one : *support_of(told_, each.first, each.second, last_))
                statements += (statements.empty() ? "" : ", ") + statement(one);
            return "{\"party\": " + json_quoted(each.first) + ", \"issue\": " + json_quoted(each.second) +
                   ", \"statements\": [" + statements + "]}";
        });
        list("contingencies", told_.names().contingencies, [&](const std::string& each) {
            return "{\"contingency\": " + json_quoted(each) +
                   ", \"state\": " + word(entente::detail::json_states, *state_of(told_, each, last_)) +
                   ", \"blocking_if_established\": " +
                   names(blocking(*what_if(told_, last_, each, entente::contingency_state::established))) +
                   ", \"blocking_if_refuted\": " +
                   names(blocking(*what_if(told_, last_, each, entente::contingency_state::refuted))) +
                   ", \"forecasts\": " + forecasts(each) + ", \"bets\": " + odds(each) + '}';
        });
        list("tactical_linkages", tactical_linkages(told_, last_), [](const entente::tactical_linkage_by_name& each) {
            return "{\"by\": " + json_quoted(each.by) + ", \"issues\": " + names({each.first, each.second}) +
                   ", \"rejected_by\": " + names(each.rejected_by) + '}';
        });
        key("sequencing_deadlock");
        out_ += names(sequencing_deadlock(told_, last_));
        return std::move(out_ += "\n  }");
    }

private:
    void key(std::string_view name) { out_ += ",\n    " + json_quoted(name) + ": "; }
    template <class Range, class Write>
    void list(std::string_view name, const Range& members, Write form)
    {
        key(name);
        out_ += '[';
        bool is_first = true;
        for (const auto& member : members) {
            out_ += (is_first ? "\n      " : ",\n      ") + form(member);
            is_first = false;
        }
        out_ += is_first ? "]" : "\n    ]";
    }

    void write_moves(std::chrono::year_month_day eve)
    {
        key("unchanged");
        const auto still = unchanged(told_, first_, last_);
        out_ += '{';
        for (std::size_t party = 0; party < still.size(); ++party)
            out_ += (party == 0 ? "" : ", ") + json_quoted(told_.bundle().participants()[party]) + ": " +
                    names(still[party]);
        out_ += '}';
        list("concessions", valued_concessions(told_), [](const entente::valued_concession_by_name& each) {
            return concession(each.made) + ", \"cost\": " + (each.is_known ? number(each.cost_in_points()) : "null") +
                   ", \"gain\": " + (each.is_known ? number(each.gain_in_points()) : "null") + '}';
        });
        write_reciprocity();
        const entente::provenance_by_name origins = provenance(told_, eve, last_);
        key("provenance");
        out_ += "{\"restated\": " + names(origins.restated) + ", \"carried_over\": " + names(origins.carried_over) +
                ", \"new_initiatives\": " + names(origins.new_initiatives) + '}';
    }
    // Each two parties of whom one has given something to the other.
    void write_reciprocity()
    {
        std::vector<std::string> pairs;
        const entente::name_list& parties = told_.bundle().participants();
        for (std::size_t one = 0; one < parties.size(); ++one)
            for (std::size_t other = one + 1; other < parties.size(); ++other) {
                const auto counted = reciprocity(told_, parties[one], parties[other]);
                if (counted->given + counted->received == 0)
                    continue;
                const auto worth = reciprocity_in_worth(told_, parties[one], parties[other]);
                const auto points = [&](entente::model::units units) {
                    return number(static_cast<double>(units) / static_cast<double>(worth->units_per_point));
                };
                std::string unanswered;
                for (const entente::concession_by_name& each : counted->unanswered)
                    unanswered += (unanswered.empty() ? "" : ", ") + concession(each) + '}';
                pairs.push_back("{\"parties\": " + names({parties[one], parties[other]}) +
                                ", \"given\": " + std::to_string(counted->given) +
                                ", \"received\": " + std::to_string(counted->received) +
                                ", \"worth_given\": " + points(worth->given) +
                                ", \"worth_received\": " + points(worth->received) +
                                ", \"worth_unknown\": " + std::to_string(worth->unknown) + ", \"unanswered\": [" +
                                unanswered + "]}");
            }
        list("reciprocity", pairs, [](const std::string& each) { return each; });
    }
    // What each party expects to gain by the proposal over how things stand; null where that can't be told.
    std::string gains(const std::string& of) const
    {
        if (otherwise_.empty())
            return "null";
        const auto expected = expected_worth(told_, of, otherwise_, last_);
        if (!expected || !expected->is_feasible)
            return "null";
        std::string text;
        for (const entente::expected_by_name& each : expected->each)
            text += (text.empty() ? "" : ", ") + json_quoted(each.party) + ": " +
                    (each.is_known ? number(static_cast<double>(each.gain) /
                                            static_cast<double>(expected->units_per_point))
                                   : "null");
        return '{' + text + '}';
    }
    std::string forecasts(const std::string& contingency) const
    {
        std::string text;
        for (const std::string& party : told_.bundle().actors())
            if (const auto likely = probability_of(told_, party, contingency, last_); likely->is_known)
                text += (text.empty() ? "" : ", ") + json_quoted(party) + ": " + part(likely->probability);
        return '{' + text + '}';
    }
    std::string odds(const std::string& contingency) const
    {
        std::string text;
        for (const entente::possible_bet_by_name& each : *bets(told_, contingency, last_))
            text += (text.empty() ? "" : ", ") + ("{\"believer\": " + json_quoted(each.believer)) +
                    ", \"sceptic\": " + json_quoted(each.sceptic) + ", \"more_likely\": " + part(each.more_likely) +
                    ", \"less_likely\": " + part(each.less_likely) + '}';
        return '[' + text + ']';
    }
    // Who holds a position on one of the issues.
    std::vector<std::pair<std::string, std::string>> positions_on(const names_found& issues) const
    {
        std::vector<std::pair<std::string, std::string>> found;
        const entente::scenario now = dossier_as_of(told_, last_);
        for (const std::string& issue : issues)
            for (const std::string& party : told_.bundle().participants())
                if (!position(now, party, issue)->empty())
                    found.emplace_back(party, issue);
        return found;
    }

    void write_course()
    {
        const entente::course_by_name course = trend(told_);
        key("widest_gap");
        out_ += std::to_string(entente::solve::widest_gap);
        list("course", course.points, [](const entente::course_point_by_name& each) {
            return "{\"date\": " + date(each.date) + ", \"settled\": " + std::to_string(each.settled) +
                   ", \"restated\": " + std::to_string(each.restated) +
                   ", \"gap\": " + std::to_string(each.gap) + '}';
        });
        key("trend");
        out_ += word(direction_words, course.trend);
        list("momentum", momentum(told_), [](const entente::momentum_by_name& each) {
            return "{\"first\": " + json_quoted(each.first) + ", \"second\": " + json_quoted(each.second) +
                   ", \"kind\": " + word(momentum_words, each.kind) + '}';
        });
        const entente::spillover_by_name held = spillover(told_, first_, last_);
        key("spillover");
        out_ += "{\"disputes\": " + names(held.disputes) + ", \"share\": " + std::to_string(held.share) +
                ", \"unmoved\": " + names(held.unmoved) + '}';
    }

    const entente::record_by_name& told_;
    std::chrono::year_month_day first_;
    std::chrono::year_month_day last_;
    std::vector<std::string> otherwise_;
    std::string out_;
};

}

std::string with_talks(std::string json_page, const talks& read)
{
    const std::string_view end = "\n}\n";
    json_page.resize(json_page.size() - end.size());
    return json_page.append(",\n  \"record\": ").append(talks_json_writer{read}.write()).append(end);
}

}
