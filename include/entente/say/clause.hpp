#ifndef ENTENTE_SAY_CLAUSE_HPP
#define ENTENTE_SAY_CLAUSE_HPP

// The clauses that a dossier is made of: what the parties hold, accept and rule out, what is agreed, and how things
// stand without a deal.

#include <entente/model/clause.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/lowering.hpp>
#include <entente/name/place.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace entente::inline v0_1 {

// How much an issue matters to a party, from 0 to 100 points. Unstated counts as 100.
struct salience {
    int points;
    constexpr explicit salience(int value) : points{value} {}
};

// The condition under which an acceptance counts.
template <condition_type Condition>
struct provided {
    Condition condition;
    constexpr explicit provided(Condition given) : condition{given} {}
};

namespace detail {

struct clause_tag {};

struct no_proviso {};

template <class Actor, class Issue>
struct holds_clause : clause_tag {
    term<Issue> held;
    int points; // of salience; -1 where unstated
};
template <class Actor, class Condition, class Proviso>
struct accepts_clause : clause_tag {
    Condition target;
    Proviso proviso;
};
template <class Actor, class Condition>
struct rules_out_clause : clause_tag {
    Condition target;
};
template <class Issue>
struct settles_clause : clause_tag {
    model::clause_kind kind;
    term<Issue> settled;
};

// The issue that a condition is about, or void where it is about several.
template <class Condition>
struct sole_issue {
    using type = typename Condition::issue;
};
template <class Operand>
struct sole_issue<negation_of<Operand>> : sole_issue<Operand> {};
template <class Left, class Right>
struct joint_issue {
    using left = typename sole_issue<Left>::type;
    using type = std::conditional_t<std::is_same_v<left, typename sole_issue<Right>::type>, left, void>;
};
template <class Left, class Right>
struct sole_issue<both_of<Left, Right>> : joint_issue<Left, Right> {};
template <class Left, class Right>
struct sole_issue<either_of<Left, Right>> : joint_issue<Left, Right> {};

template <class Actor, class First>
constexpr rules_out_clause<Actor, First> require_actor_first(First said)
{
    static_assert(actor_type<First>, "entente: a clause names the actor first: holds(actor, term)");
    return {{}, said};
}
template <class Condition>
constexpr void require_one_issue()
{
    static_assert(!std::is_void_v<typename sole_issue<Condition>::type>,
                  "entente: a party accepts options of one issue at a time: for others, write provided(...)");
}

}

// The party's position on an issue: the term that it holds out for. One to a party and issue.
template <actor_type Actor, issue_type Issue>
constexpr detail::holds_clause<Actor, Issue> holds(Actor, term<Issue> held)
{
    return {{}, held, -1};
}
template <actor_type Actor, issue_type Issue>
constexpr detail::holds_clause<Actor, Issue> holds(Actor, term<Issue> held, salience weight)
{
    // A negative number would read as "unstated"; any other one out of range serves to be refused.
    return {{}, held, weight.points < 0 ? 101 : weight.points};
}
// A condition is no position.
template <actor_type Actor, condition_type Condition, class... Weight>
    requires(!term_type<Condition>)
constexpr detail::accepts_clause<Actor, Condition, detail::no_proviso> holds(Actor, Condition target, Weight...)
{
    static_assert(term_type<Condition>, "entente: a party holds one term, issue == option: for several, write accepts(...)");
    return {{}, target, {}};
}

// The party would live with these options of one issue, though it may hold out for another; with `provided(...)`, where
// the package meets the condition.
template <actor_type Actor, condition_type Condition>
constexpr detail::accepts_clause<Actor, Condition, detail::no_proviso> accepts(Actor, Condition target)
{
    detail::require_one_issue<Condition>();
    return {{}, target, {}};
}
template <actor_type Actor, condition_type Condition, condition_type Proviso>
constexpr detail::accepts_clause<Actor, Condition, Proviso> accepts(Actor, Condition target, provided<Proviso> proviso)
{
    detail::require_one_issue<Condition>();
    return {{}, target, proviso.condition};
}

// A red line: the party refuses every package that meets the condition, over any issues.
template <actor_type Actor, condition_type Condition>
constexpr detail::rules_out_clause<Actor, Condition> rules_out(Actor, Condition target)
{
    return {{}, target};
}

// All parties have settled the issue so; `restates`: in an agreement that exists already.
template <issue_type Issue>
constexpr detail::settles_clause<Issue> agrees(term<Issue> settled)
{
    return {{}, model::clause_kind::agrees, settled};
}
template <issue_type Issue>
constexpr detail::settles_clause<Issue> restates(term<Issue> settled)
{
    return {{}, model::clause_kind::restates, settled};
}

// How the issue stands as long as it is not settled.
template <issue_type Issue>
constexpr detail::settles_clause<Issue> status_quo(term<Issue> standing)
{
    return {{}, model::clause_kind::status_quo, standing};
}

// With its actor last it would be no clause.
template <condition_type Said, actor_type Actor, class... Others>
constexpr auto holds(Said target, Actor, Others...) { return detail::require_actor_first<Actor>(target); }
template <condition_type Said, actor_type Actor, class... Others>
constexpr auto accepts(Said target, Actor, Others...) { return detail::require_actor_first<Actor>(target); }
template <condition_type Said, actor_type Actor>
constexpr auto rules_out(Said target, Actor) { return detail::require_actor_first<Actor>(target); }

template <class T>
concept clause_type = std::is_base_of_v<detail::clause_tag, T>;

namespace detail {
template <std::size_t Terms, std::size_t Room>
constexpr void require_room()
{
    static_assert(Terms <= Room,
                  "entente: this clause has more terms than the bundle allows: raise capacity<room{.terms = ...}>");
}
}

// Any clause about bundle B, checked and lowered: what `dossier<B>` is made of. A party, an issue or a value that B
// does not know is refused, names with a sentence, values when the clause reaches a dossier.
template <class B>
class clause {
public:
    // A condition of n terms has 2n - 1 nodes.
    static constexpr std::size_t most_nodes = 2 * B::capacity_given.terms;

    template <actor_type Actor, class Issue>
    constexpr clause(const detail::holds_clause<Actor, Issue>& said)
        : party_{party<Actor>()}, kind_{model::clause_kind::holds}, malformed_{refusal::none}
    {
        settle(said.held);
        if (said.points > 100)
            malformed_ = refusal::salience_is_not_between_0_and_100;
        else if (said.points >= 0)
            salience_ = static_cast<unsigned char>(said.points);
    }
    template <actor_type Actor, class Condition, class Proviso>
    constexpr clause(const detail::accepts_clause<Actor, Condition, Proviso>& said)
        : party_{party<Actor>()}, kind_{model::clause_kind::accepts}, malformed_{refusal::none}
    {
        using issue = typename detail::sole_issue<Condition>::type;
        if constexpr (!std::is_void_v<issue>) {
            issue_ = static_cast<std::uint16_t>(detail::place_of_issue<B, issue>());
            write<0>(said.target, target_nodes_);
            if constexpr (!std::is_same_v<Proviso, detail::no_proviso>)
                write<detail::node_count<Condition>>(said.proviso, proviso_nodes_);
        }
    }
    template <actor_type Actor, class Condition>
    constexpr clause(const detail::rules_out_clause<Actor, Condition>& said)
        : party_{party<Actor>()}, kind_{model::clause_kind::rules_out}, malformed_{refusal::none}
    {
        write<0>(said.target, target_nodes_);
    }
    template <class Issue>
    constexpr clause(const detail::settles_clause<Issue>& said) : kind_{said.kind}, malformed_{refusal::none}
    {
        settle(said.settled);
    }

    // What says nothing by itself.
    clause(salience) = delete; // entente: salience stands in a position: holds(actor, term, salience{50})
    template <condition_type Condition>
    clause(Condition) = delete; // entente: a clause tells what is said of a term: holds(actor, term), agrees(term), ...

    constexpr model::clause_view view() const
    {
        const model::condition_view nodes{nodes_};
        return {kind_,
                party_,
                issue_,
                option_,
                salience_,
                malformed_,
                nodes.first(target_nodes_),
                nodes.subspan(target_nodes_, proviso_nodes_)};
    }

private:
    template <class Actor>
    static constexpr std::uint16_t party()
    {
        return static_cast<std::uint16_t>(detail::place_of_participant<B, Actor>());
    }
    template <class Issue>
    constexpr void settle(const term<Issue>& settled)
    {
        issue_ = static_cast<std::uint16_t>(detail::place_of_issue<B, Issue>());
        const std::size_t option = domain_of<Issue>::index_of(settled.option);
        option_ = static_cast<model::option_index>(option);
        if (option == domain_of<Issue>::size)
            malformed_ = refusal::value_is_no_option;
    }
    // Writes a condition behind the nodes that are there already, if there is room; there is a sentence if there is
    // not.
    template <std::size_t Begin, class Condition>
    constexpr void write(const Condition& condition, std::uint16_t& count)
    {
        // Of n nodes, half and one more are terms.
        constexpr std::size_t size = detail::node_count<Condition>;
        constexpr std::size_t terms = (Begin + 1) / 2 + (size + 1) / 2;
        detail::require_room<terms, B::capacity_given.terms>();
        if constexpr (terms <= B::capacity_given.terms) {
            detail::condition_writer<B> writer{nodes_.data() + Begin};
            writer.write(condition, false);
            if (!writer.valid)
                malformed_ = refusal::value_is_no_option;
            count = static_cast<std::uint16_t>(size);
        }
    }

    std::uint16_t party_ = 0;
    std::uint16_t issue_ = 0;
    model::option_index option_ = model::unsettled;
    unsigned char salience_ = model::unstated_salience;
    model::clause_kind kind_;
    refusal malformed_;
    std::uint16_t target_nodes_ = 0;
    std::uint16_t proviso_nodes_ = 0;
    std::array<model::condition_node, most_nodes> nodes_{};
};

}

#endif
