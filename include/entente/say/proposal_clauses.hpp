#ifndef ENTENTE_SAY_PROPOSAL_CLAUSES_HPP
#define ENTENTE_SAY_PROPOSAL_CLAUSES_HPP

// What the entries of a record say of proposals: how one is made, and what becomes of it.

#include <entente/model/record.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/type_index.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/record_source.hpp>

#include <chrono>
#include <string_view>
#include <tuple>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

struct record_said_tag {};

// Terms as written: term<Issue>, or one that is in force for a time.
template <class Said>
struct timed : record_said_tag {
    Said said;
    model::force when;
    std::string_view contingency;
};
template <class T>
inline constexpr bool is_timed_term = false;
template <class Issue>
inline constexpr bool is_timed_term<timed<term<Issue>>> = true;
template <class T>
concept proposable = term_type<T> || is_timed_term<T>;

// A clause as it was written, or one that is lowered already, for programs that choose clauses while they run.
template <class T>
inline constexpr bool is_lowered_clause = false;
template <class B>
inline constexpr bool is_lowered_clause<clause<B>> = true;
template <class T>
concept recordable_clause = clause_type<T> || is_lowered_clause<T>;

struct no_actor {};

// A date that may have been given.
struct date_given {
    std::chrono::year_month_day date{};
    bool is_given = false;
};

template <class Actor, class Party>
constexpr void require_its_maker()
{
    static_assert(std::is_same_v<Actor, Party>, "entente: a proposal's maker says when it expects an answer");
}

// `To` lists the addressees where the event makes the proposal.
template <class Actor, class To, class... Terms>
struct event_said : record_said_tag {
    proposal_event event;
    std::string_view subject;
    std::string_view other;
    std::tuple<Terms...> terms;
    date_given expected{};
    date_given lapses{};

    // The party, who makes the proposal, hopes for an answer by the date.
    template <actor_type Party>
    [[nodiscard]] constexpr event_said expected_by(Party, std::chrono::year_month_day date) const
    {
        require_its_maker<Actor, Party>();
        event_said dated = *this;
        dated.expected = {date, true};
        return dated;
    }
    // The proposal stands up to the date, that day included.
    [[nodiscard]] constexpr event_said lapsing_after(std::chrono::year_month_day date) const
    {
        event_said dated = *this;
        dated.lapses = {date, true};
        return dated;
    }
};
template <class Actor, class... Terms>
struct understanding_said : record_said_tag {
    std::string_view subject;
    std::tuple<Terms...> terms;
};
template <class Actor>
struct denial_said : record_said_tag {
    std::string_view subject;
    proposal_event event;
};
template <class Actor>
struct expectation_said : record_said_tag {
    std::string_view subject;
    date_given expected;
    date_given lapses;
};

template <class Actor, class To>
constexpr void require_another()
{
    static_assert(!std::is_same_v<Actor, To>, "entente: a party makes no proposal to itself");
}
template <class To, bool Once>
constexpr void require_addressee_once()
{
    static_assert(Once, "entente: this addressee of a proposal is named twice");
}

template <class... Actors>
struct addressees_named {};

template <class Actor, class Proposal, class... To, class... Terms>
constexpr event_said<Actor, type_list<To...>, Terms...> makes(proposal_event event, addressees_named<To...>,
                                                              Terms... terms)
{
    [[maybe_unused]] const int others[]{0, (require_another<Actor, To>(), 0)...};
    [[maybe_unused]] const int once[]{0, (require_addressee_once<To, type_list<To...>::template has_once<To>>(), 0)...};
    return {{}, event, Proposal::name, {}, {terms...}};
}
template <class Actor, class Proposal>
constexpr event_said<Actor, type_list<>> event_of(proposal_event event, std::string_view other = {})
{
    return {{}, event, Proposal::name, other, {}};
}

}

// In force until the contingency is established, or once it is: a term of a proposal, or a clause.
template <class Said, contingency_type Contingency>
    requires(term_type<Said> || detail::recordable_clause<Said>)
constexpr detail::timed<Said> until(Contingency, Said said)
{
    return {{}, said, model::force::until_established, Contingency::name};
}
template <class Said, contingency_type Contingency>
    requires(term_type<Said> || detail::recordable_clause<Said>)
constexpr detail::timed<Said> once(Contingency, Said said)
{
    return {{}, said, model::force::once_established, Contingency::name};
}

// Several addressees of one proposal. Each answers for itself.
template <actor_type First, actor_type Second, actor_type... More>
constexpr detail::addressees_named<First, Second, More...> to(First, Second, More...)
{
    return {};
}

// The actor makes a proposal to another party, or to several, orally (floats) or in writing (tables), of terms on any
// issues, at most one on each; without terms where what it contains has not been told. `.expected_by(actor, date)` says
// when an answer is hoped for, `.lapsing_after(date)` how long the proposal stands.
template <actor_type Actor, actor_type To, proposal_type Proposal, detail::proposable... Terms>
constexpr auto floats(Actor, To, Proposal, Terms... terms)
{
    return detail::makes<Actor, Proposal>(proposal_event::floated, detail::addressees_named<To>{}, terms...);
}
template <actor_type Actor, actor_type... To, proposal_type Proposal, detail::proposable... Terms>
constexpr auto floats(Actor, detail::addressees_named<To...> to, Proposal, Terms... terms)
{
    return detail::makes<Actor, Proposal>(proposal_event::floated, to, terms...);
}
template <actor_type Actor, actor_type To, proposal_type Proposal, detail::proposable... Terms>
constexpr auto tables(Actor, To, Proposal, Terms... terms)
{
    return detail::makes<Actor, Proposal>(proposal_event::tabled, detail::addressees_named<To>{}, terms...);
}
template <actor_type Actor, actor_type... To, proposal_type Proposal, detail::proposable... Terms>
constexpr auto tables(Actor, detail::addressees_named<To...> to, Proposal, Terms... terms)
{
    return detail::makes<Actor, Proposal>(proposal_event::tabled, to, terms...);
}

// What its maker does with a proposal: puts it in writing, explains it, takes it back.
template <actor_type Actor, proposal_type Proposal>
constexpr auto tables(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::tabled);
}
template <actor_type Actor, proposal_type Proposal>
constexpr auto clarifies(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::clarified);
}
template <actor_type Actor, proposal_type Proposal>
constexpr auto withdraws(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::withdrawn);
}

// What its addressee does with it: asks for it in writing (each time counts), studies it, accepts or rejects it,
// answers with a proposal of its own.
template <actor_type Actor, proposal_type Proposal>
constexpr auto requests_in_writing(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::requested_in_writing);
}
template <actor_type Actor, proposal_type Proposal>
constexpr auto studies(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::under_study);
}
template <actor_type Actor, proposal_type Proposal>
constexpr auto accepts(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::accepted);
}
template <actor_type Actor, proposal_type Proposal>
constexpr auto rejects(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::rejected);
}
template <actor_type Actor, proposal_type Proposal, proposal_type Other>
constexpr auto counters(Actor, Proposal, Other)
{
    return detail::event_of<Actor, Proposal>(proposal_event::countered, Other::name);
}

// The proposal's time has run out.
template <proposal_type Proposal>
constexpr auto lapses(Proposal)
{
    return detail::event_of<detail::no_actor, Proposal>(proposal_event::lapsed);
}

// When the proposal's maker hopes for an answer; and how long it lets the proposal stand, that day included. Of several
// dates, the one said last counts.
template <actor_type Actor, proposal_type Proposal>
constexpr detail::expectation_said<Actor> expects_answer(Actor, Proposal, std::chrono::year_month_day date)
{
    return {{}, Proposal::name, {date, true}, {}};
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::expectation_said<Actor> lapses_after(Actor, Proposal, std::chrono::year_month_day date)
{
    return {{}, Proposal::name, {}, {date, true}};
}

// What the addressee takes the proposal to mean.
template <actor_type Actor, proposal_type Proposal, detail::proposable... Terms>
constexpr detail::understanding_said<Actor, Terms...> understands(Actor, Proposal, Terms... terms)
{
    return {{}, Proposal::name, {terms...}};
}

// The actor denies that this befell the proposal.
template <actor_type Actor, proposal_type Proposal>
constexpr detail::denial_said<Actor> denies(Actor, Proposal, proposal_event event)
{
    return {{}, Proposal::name, event};
}

}

#endif
