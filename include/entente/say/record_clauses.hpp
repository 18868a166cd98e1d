#ifndef ENTENTE_SAY_RECORD_CLAUSES_HPP
#define ENTENTE_SAY_RECORD_CLAUSES_HPP

// What the entries of a record say, beside the clauses of dossiers: the life of proposals, contingencies, claims.

#include <entente/model/record.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/condition.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/record_source.hpp>

#include <chrono>
#include <cstddef>
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

struct no_actor {};

template <class Actor, class To, class... Terms>
struct event_said : record_said_tag {
    proposal_event event;
    std::string_view subject;
    std::string_view other;
    std::tuple<Terms...> terms;
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
    std::chrono::year_month_day expected;
};
template <class Actor>
struct finding_said : record_said_tag {
    std::string_view subject;
    contingency_state state;
};
template <class Actor>
struct claim_said : record_said_tag {
    std::string_view subject;
    bool denied;
};

template <class Actor, class First, class Second>
struct linkage_said : record_said_tag {
    bool rejected;
};
template <class Actor, class First, class Second>
struct precondition_said : record_said_tag {
    term<First> settled;
};

template <class First, class Second>
constexpr void require_two_issues()
{
    static_assert(!std::is_same_v<First, Second>, "entente: an issue is not linked to itself");
}

template <class Actor, class To>
constexpr void require_another()
{
    static_assert(!std::is_same_v<Actor, To>, "entente: a party makes no proposal to itself");
}

template <class Actor, class Proposal>
constexpr event_said<Actor, no_actor> event_of(proposal_event event)
{
    return {{}, event, Proposal::name, {}, {}};
}

}

// In force until the contingency is established, or once it is: a term of a proposal, or a clause.
template <class Said, contingency_type Contingency>
    requires(term_type<Said> || clause_type<Said>)
constexpr detail::timed<Said> until(Contingency, Said said)
{
    return {{}, said, model::force::until_established, Contingency::name};
}
template <class Said, contingency_type Contingency>
    requires(term_type<Said> || clause_type<Said>)
constexpr detail::timed<Said> once(Contingency, Said said)
{
    return {{}, said, model::force::once_established, Contingency::name};
}

// The actor makes a proposal to another party, orally (floats) or in writing (tables), of terms on any issues, at most
// one on each; without terms where what it contains has not been told.
template <actor_type Actor, actor_type To, proposal_type Proposal, detail::proposable... Terms>
constexpr detail::event_said<Actor, To, Terms...> floats(Actor, To, Proposal, Terms... terms)
{
    detail::require_another<Actor, To>();
    return {{}, proposal_event::floated, Proposal::name, {}, {terms...}};
}
template <actor_type Actor, actor_type To, proposal_type Proposal, detail::proposable... Terms>
constexpr detail::event_said<Actor, To, Terms...> tables(Actor, To, Proposal, Terms... terms)
{
    detail::require_another<Actor, To>();
    return {{}, proposal_event::tabled, Proposal::name, {}, {terms...}};
}

// What its maker does with a proposal: puts it in writing, explains it, takes it back.
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> tables(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::tabled);
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> clarifies(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::clarified);
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> withdraws(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::withdrawn);
}

// What its addressee does with it: asks for it in writing (each time counts), studies it, accepts or rejects it,
// answers with a proposal of its own.
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> requests_in_writing(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::requested_in_writing);
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> studies(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::under_study);
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> accepts(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::accepted);
}
template <actor_type Actor, proposal_type Proposal>
constexpr detail::event_said<Actor, detail::no_actor> rejects(Actor, Proposal)
{
    return detail::event_of<Actor, Proposal>(proposal_event::rejected);
}
template <actor_type Actor, proposal_type Proposal, proposal_type Other>
constexpr detail::event_said<Actor, detail::no_actor> counters(Actor, Proposal, Other)
{
    return {{}, proposal_event::countered, Proposal::name, Other::name, {}};
}

// The proposal's time has run out.
template <proposal_type Proposal>
constexpr detail::event_said<detail::no_actor, detail::no_actor> lapses(Proposal)
{
    return detail::event_of<detail::no_actor, Proposal>(proposal_event::lapsed);
}

// When the proposal's maker hopes for an answer.
template <actor_type Actor, proposal_type Proposal>
constexpr detail::expectation_said<Actor> expects_answer(Actor, Proposal, std::chrono::year_month_day date)
{
    return {{}, Proposal::name, date};
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

// The contingency turns out to be the case, or not to be.
template <actor_type Actor, contingency_type Contingency>
constexpr detail::finding_said<Actor> establishes(Actor, Contingency)
{
    return {{}, Contingency::name, contingency_state::established};
}
template <actor_type Actor, contingency_type Contingency>
constexpr detail::finding_said<Actor> refutes(Actor, Contingency)
{
    return {{}, Contingency::name, contingency_state::refuted};
}

// The actor holds the claim to be the case, or denies it.
template <actor_type Actor, claim_type Claim>
constexpr detail::claim_said<Actor> believes(Actor, Claim)
{
    return {{}, Claim::name, false};
}
template <actor_type Actor, claim_type Claim>
constexpr detail::claim_said<Actor> denies(Actor, Claim)
{
    return {{}, Claim::name, true};
}

// The actor ties one issue to the other, or rejects that they are tied: tactical linkage, a matter of will and not of
// the issues themselves (E. B. Haas, Why Collaborate?, 1980).
template <actor_type Actor, issue_type First, issue_type Second>
constexpr detail::linkage_said<Actor, First, Second> links(Actor, First, Second)
{
    detail::require_two_issues<First, Second>();
    return {{}, false};
}
template <actor_type Actor, issue_type First, issue_type Second>
constexpr detail::linkage_said<Actor, First, Second> rejects_linkage(Actor, First, Second)
{
    detail::require_two_issues<First, Second>();
    return {{}, true};
}

// What a precondition comes before.
template <issue_type Issue>
struct before {
    constexpr explicit before(Issue) {}
};

// The actor wants the term agreed before the other issue is.
template <actor_type Actor, issue_type First, issue_type Second>
constexpr detail::precondition_said<Actor, First, Second> precondition(Actor, term<First> settled, before<Second>)
{
    detail::require_two_issues<First, Second>();
    return {{}, settled};
}

// Anything that a statement may say.
template <class T>
concept record_said = clause_type<T> || std::is_base_of_v<detail::record_said_tag, T>;

namespace detail {

template <class Actor, class Said>
struct statement_made {
    std::chrono::year_month_day date;
    std::string_view speaker;
    std::string_view office;
    attribution standing;
    Said said;
    std::string_view meeting_name{};

    // Said at a meeting.
    template <meeting_type Meeting>
    [[nodiscard]] constexpr statement_made in(Meeting) const
    {
        statement_made placed = *this;
        placed.meeting_name = Meeting::name;
        return placed;
    }
};

}

// What a source said on a date, on its actor's behalf.
template <actor_type Actor, record_said Said>
constexpr detail::statement_made<Actor, Said> statement(std::chrono::year_month_day date, source<Actor> from, Said said)
{
    return {date, from.speaker, from.office, from.standing, said};
}
// What stands on the record's own account, and needs no source.
template <record_said Said>
constexpr detail::statement_made<detail::no_actor, Said> noted(std::chrono::year_month_day date, Said said)
{
    return {date, {}, {}, attribution::on_the_record, said};
}

}

#endif
