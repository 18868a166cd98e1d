#ifndef ENTENTE_SAY_RECORD_ENTRY_HPP
#define ENTENTE_SAY_RECORD_ENTRY_HPP

// A statement about a bundle, checked and lowered.

#include <entente/model/clause.hpp>
#include <entente/model/record.hpp>
#include <entente/model/span.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/place.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/record_clauses.hpp>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <tuple>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

// A clause that stands where there is none.
template <class B, class... Issues>
constexpr clause<B> placeholder_clause(type_list<Issues...>)
{
    using first = typename type_list<Issues...>::template at<0>;
    return status_quo(term<first>{domain_of<first>::value_at(0)});
}

constexpr model::day day_of(std::chrono::year_month_day date)
{
    return static_cast<model::day>(std::chrono::sys_days{date}.time_since_epoch().count());
}
constexpr std::chrono::year_month_day date_of(model::day day)
{
    return std::chrono::year_month_day{std::chrono::sys_days{std::chrono::days{day}}};
}

}

// Any dated statement about bundle B: what `record<B>` is made of. A party or an issue that B does not know is refused
// with a sentence here; values, dates and what does not go together, when the entry reaches a record.
template <class B>
class entry {
public:
    static constexpr std::size_t most_terms = B::capacity_given.terms;

    template <class Actor, class Said>
    constexpr entry(const detail::statement_made<Actor, Said>& made)
        : clause_{detail::placeholder_clause<B>(typename B::issue_types{})}
    {
        flat_.date = made.date.ok() ? detail::day_of(made.date) : 0;
        if (!made.date.ok())
            malformed_ = record_refusal::date_is_not_in_the_calendar;
        flat_.teller = party<Actor>();
        flat_.standing = made.standing;
        flat_.speaker = made.speaker;
        flat_.office = made.office;
        flat_.meeting = made.meeting_name;
        take(made.said);
    }

    constexpr const model::record_entry& flat() const { return flat_; }
    constexpr const clause<B>& said() const { return clause_; }
    constexpr model::span<const model::proposed_term> terms() const { return model::span{terms_}.first(flat_.terms_count); }
    constexpr record_refusal malformed() const { return malformed_; }

private:
    template <class Actor>
    static constexpr std::uint16_t party()
    {
        if constexpr (std::is_same_v<Actor, detail::no_actor>)
            return model::nobody;
        else
            return static_cast<std::uint16_t>(detail::place_of_actor<B, Actor>());
    }
    constexpr void refuse(record_refusal reason)
    {
        if (malformed_ == record_refusal::none)
            malformed_ = reason;
    }

    template <detail::recordable_clause Said>
    constexpr void take(const Said& said)
    {
        clause_ = clause<B>{said};
        if (!model::is_heard(detail::layout_of<B>.view(), clause_.view()))
            refuse(record_refusal::third_party_has_no_say_on_the_issue);
        switch (clause_.view().malformed) {
        case refusal::none: return;
        case refusal::salience_is_not_between_0_and_100:
            return refuse(record_refusal::salience_is_not_between_0_and_100);
        default: return refuse(record_refusal::value_is_no_option);
        }
    }
    template <detail::recordable_clause Said>
    constexpr void take(const detail::timed<Said>& timed)
    {
        take(timed.said);
        flat_.when = timed.when;
        flat_.subject = timed.contingency;
    }
    template <class Actor, class To, class... Terms>
    constexpr void take(const detail::event_said<Actor, To, Terms...>& said)
    {
        about<Actor>(model::entry_kind::event, said.subject);
        address(To{});
        flat_.event = said.event;
        flat_.other = said.other;
        take_date(said.expected, flat_.expected);
        take_date(said.lapses, flat_.last);
        take_terms(said.terms);
    }
    template <class... To>
    constexpr void address(detail::type_list<To...>)
    {
        [[maybe_unused]] const int done[]{0, (address(party<To>()), 0)...};
    }
    constexpr void address(std::uint16_t to)
    {
        if (flat_.to == model::nobody)
            flat_.to = to;
        else
            flat_.others.insert(to);
    }
    constexpr void take_date(const detail::date_given& given, model::day& out)
    {
        if (given.is_given && !given.date.ok())
            refuse(record_refusal::date_is_not_in_the_calendar);
        else if (given.is_given)
            out = detail::day_of(given.date);
    }
    template <class Actor, class... Terms>
    constexpr void take(const detail::understanding_said<Actor, Terms...>& said)
    {
        about<Actor>(model::entry_kind::understanding, said.subject);
        take_terms(said.terms);
    }
    template <class Actor>
    constexpr void take(const detail::denial_said<Actor>& said)
    {
        about<Actor>(model::entry_kind::denial, said.subject);
        flat_.event = said.event;
    }
    template <class Actor>
    constexpr void take(const detail::expectation_said<Actor>& said)
    {
        about<Actor>(model::entry_kind::expectation, said.subject);
        take_date(said.expected, flat_.expected);
        take_date(said.lapses, flat_.last);
    }
    template <class Actor>
    constexpr void take(const detail::finding_said<Actor>& said)
    {
        about<Actor>(model::entry_kind::finding, said.subject);
        flat_.state = said.state;
    }
    template <class Actor>
    constexpr void take(const detail::forecast_said<Actor>& said)
    {
        about<Actor>(model::entry_kind::forecast, said.subject);
        flat_.numerator = said.numerator;
        flat_.denominator = said.denominator;
        if (said.denominator == 0 || said.denominator > model::most_denominator || said.numerator > said.denominator)
            refuse(record_refusal::probability_is_not_between_0_and_1);
    }
    template <class... Actors, class... Issues>
    constexpr void take(const detail::meeting_said<detail::type_list<Actors...>, Issues...>& said)
    {
        flat_.kind = model::entry_kind::meeting;
        flat_.subject = said.subject;
        flat_.meeting = said.subject;
        [[maybe_unused]] const int attending[]{0, (flat_.others.insert(party<Actors>()), 0)...};
        detail::require_room<sizeof...(Issues), most_terms>();
        if constexpr (sizeof...(Issues) <= most_terms) {
            [[maybe_unused]] const int named[]{0, (name_issue<Issues>(), 0)...};
        }
    }
    template <class Issue>
    constexpr void name_issue()
    {
        const auto issue = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        terms_[flat_.terms_count++] = {issue, model::unsettled, model::force::always, {}};
    }
    template <class Actor>
    constexpr void take(const detail::claim_said<Actor>& said)
    {
        about<Actor>(said.denied ? model::entry_kind::counterclaim : model::entry_kind::claim, said.subject);
    }
    template <class Actor, class First, class Second>
    constexpr void take(const detail::linkage_said<Actor, First, Second>& said)
    {
        about<Actor>(said.rejected ? model::entry_kind::unlink : model::entry_kind::link, {});
        between<First, Second>();
    }
    template <class Actor, class First, class Second>
    constexpr void take(const detail::precondition_said<Actor, First, Second>& said)
    {
        about<Actor>(model::entry_kind::precondition, {});
        between<First, Second>();
        const std::size_t option = domain_of<First>::index_of(said.settled.option);
        flat_.option = static_cast<model::option_index>(option);
        if (option == domain_of<First>::size)
            refuse(record_refusal::value_is_no_option);
    }
    template <class First, class Second>
    constexpr void between()
    {
        flat_.issue = static_cast<std::uint16_t>(detail::place_of_issue<B, First>());
        flat_.next = static_cast<std::uint16_t>(detail::place_of_issue<B, Second>());
    }
    template <class Actor>
    constexpr void about(model::entry_kind kind, std::string_view subject)
    {
        flat_.kind = kind;
        flat_.actor = party<Actor>();
        flat_.subject = subject;
    }

    template <class... Terms>
    constexpr void take_terms(const std::tuple<Terms...>& terms)
    {
        detail::require_room<sizeof...(Terms), most_terms>();
        if constexpr (sizeof...(Terms) <= most_terms)
            std::apply([&](const Terms&... each) { (take_term(each), ...); }, terms);
    }
    template <class Issue>
    constexpr void take_term(const term<Issue>& given)
    {
        add_term(given, model::force::always, {});
    }
    template <class Issue>
    constexpr void take_term(const detail::timed<term<Issue>>& given)
    {
        add_term(given.said, given.when, given.contingency);
    }
    template <class Issue>
    constexpr void add_term(const term<Issue>& given, model::force when, std::string_view contingency)
    {
        const auto issue = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        const std::size_t option = domain_of<Issue>::index_of(given.option);
        if (option == domain_of<Issue>::size)
            refuse(record_refusal::value_is_no_option);
        for (const model::proposed_term& earlier : terms())
            if (earlier.issue == issue && !model::take_turns(earlier, when, contingency))
                refuse(record_refusal::proposal_has_two_terms_on_one_issue);
        terms_[flat_.terms_count++] = {issue, static_cast<model::option_index>(option), when, contingency};
    }
    clause<B> clause_;
    model::record_entry flat_{};
    std::array<model::proposed_term, most_terms> terms_{};
    record_refusal malformed_ = record_refusal::none;
};

}

#endif
