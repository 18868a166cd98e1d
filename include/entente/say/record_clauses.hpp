#ifndef ENTENTE_SAY_RECORD_CLAUSES_HPP
#define ENTENTE_SAY_RECORD_CLAUSES_HPP

// What the entries of a record say, beside the clauses of dossiers and the life of proposals: contingencies, claims,
// linkages, meetings; and the statement in which it is said.

#include <entente/model/record.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/type_index.hpp>
#include <entente/say/clause.hpp>
#include <entente/say/proposal_clauses.hpp>
#include <entente/say/record_source.hpp>

#include <chrono>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {

template <class Actor>
struct finding_said : record_said_tag {
    std::string_view subject;
    contingency_state state;
};
template <class Actor>
struct forecast_said : record_said_tag {
    std::string_view subject;
    std::uint32_t numerator;
    std::uint32_t denominator;
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
template <class Actors, class... Issues>
struct meeting_said : record_said_tag {
    std::string_view subject;
};

template <class First, class Second>
constexpr void require_two_issues()
{
    static_assert(!std::is_same_v<First, Second>, "entente: an issue is not linked to itself");
}
template <class Actor, class Contingency>
constexpr void require_establisher()
{
    constexpr bool may =
        Contingency::establishers::size == 0 || Contingency::establishers::template has_once<Actor>;
    static_assert(may, "entente: this actor is not among those who may establish the contingency");
}

}

// The contingency turns out to be the case, or not to be; where it names who may say so, the actor must be among them.
template <actor_type Actor, contingency_type Contingency>
constexpr detail::finding_said<Actor> establishes(Actor, Contingency)
{
    detail::require_establisher<Actor, Contingency>();
    return {{}, Contingency::name, contingency_state::established};
}
template <actor_type Actor, contingency_type Contingency>
constexpr detail::finding_said<Actor> refutes(Actor, Contingency)
{
    detail::require_establisher<Actor, Contingency>();
    return {{}, Contingency::name, contingency_state::refuted};
}

// How likely the actor takes the contingency to be established: probability{1, 4}.
struct probability {
    std::uint32_t numerator;
    std::uint32_t denominator;
    constexpr probability(std::uint32_t given, std::uint32_t out_of) : numerator{given}, denominator{out_of} {}
};
template <actor_type Actor, contingency_type Contingency>
constexpr detail::forecast_said<Actor> believes(Actor, Contingency, probability likely)
{
    return {{}, Contingency::name, likely.numerator, likely.denominator};
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

// Who attends a meeting, and what it is about.
template <actor_type... Actors>
constexpr detail::type_list<Actors...> participants(Actors...)
{
    return {};
}
template <issue_type... Issues>
constexpr detail::type_list<Issues...> about(Issues...)
{
    return {};
}
// The meeting takes place on the statement's date: meets(summit, participants(russia, ...), about(missile_defence)).
// One of several days is told of on each, or on its first and last. What is said at it, `.in(summit)`, is then said
// between those days, and by somebody who attends.
template <meeting_type Meeting, actor_type... Actors, issue_type... Issues>
constexpr detail::meeting_said<detail::type_list<Actors...>, Issues...>
meets(Meeting, detail::type_list<Actors...>, detail::type_list<Issues...> = {})
{
    return {{}, Meeting::name};
}

// Anything that a statement may say.
template <class T>
concept record_said = detail::recordable_clause<T> || std::is_base_of_v<detail::record_said_tag, T>;

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
