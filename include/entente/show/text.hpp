#ifndef ENTENTE_SHOW_TEXT_HPP
#define ENTENTE_SHOW_TEXT_HPP

// Every value by name, as text for people. `to_text(value)` returns a string; streams take the values themselves.
// An underscore in an enumerator's name is shown as a space; names stated in `options_of` are shown as they are.

#include <entente/ask/blocking.hpp>
#include <entente/ask/difference.hpp>
#include <entente/ask/linkage_graph.hpp>
#include <entente/ask/standing.hpp>
#include <entente/ask/third_parties.hpp>
#include <entente/model/refusal_sentences.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/package.hpp>
#include <entente/say/dossier.hpp>
#include <entente/show/condition_text.hpp>
#include <entente/show/option_text.hpp>
#include <entente/solve/contention.hpp>

#include <iosfwd>
#include <string>
#include <string_view>

namespace entente::inline v0_1 {

// Found only beside the type, by those of the library's own.
template <class Enum>
void has_a_text_of_its_own(Enum);

namespace detail::hosts {

void has_a_text_of_its_own(); // hides the other

// An enum that may be an issue's domain. Not one of the library's own, whose text another header may have.
template <class Enum>
concept option = scoped_enum<Enum> && !requires(Enum value) { has_a_text_of_its_own(value); } &&
                 options_of<Enum>::values.size() != 0;

}

template <actor_type Actor>
std::string to_text(Actor)
{
    return std::string{Actor::name};
}
template <issue_type Issue>
std::string to_text(Issue)
{
    return std::string{Issue::name};
}
template <class B>
std::string to_text(issue_in<B> issue)
{
    return std::string{issue.name()};
}
template <class B>
std::string to_text(party_in<B> party)
{
    return std::string{party.name()};
}
template <class B>
std::string to_text(term_in<B> term)
{
    return std::string{term.issue().name()} + ": " +
           (term.option_index() == model::unsettled
                ? "no option of it"
                : detail::option_text<B>(term.issue().index(), term.option_index()));
}
// An option by itself: a value of the host's own enum. A program without `using namespace entente` writes
// entente::to_text. Options of quantities are numbers.
template <detail::hosts::option Enum>
std::string to_text(Enum option)
{
    const std::size_t index = domain_traits<Enum>::index_of(option);
    return index < domain_traits<Enum>::size ? detail::option_text_in<Enum>(index) : "no option";
}
template <issue_type Issue>
std::string to_text(stated_option<Issue> stated)
{
    return stated.is_stated() ? detail::option_text<Issue>(domain_of<Issue>::index_of(stated.option()))
                              : "nothing said";
}

constexpr std::string_view to_text(standing value)
{
    switch (value) {
    case standing::restated: return "restated";
    case standing::agreed: return "agreed";
    case standing::deadlocked: return "deadlocked";
    case standing::unreconciled: return "unreconciled";
    case standing::open: return "open";
    case standing::reconcilable: return "reconcilable";
    }
    return "";
}
constexpr std::string_view to_text(linkage_kind value)
{
    switch (value) {
    case linkage_kind::leads_to: return "leads to";
    case linkage_kind::interacts: return "interacts with";
    case linkage_kind::implies: return "implies";
    case linkage_kind::provided: return "is a condition for";
    case linkage_kind::red_line: return "shares a red line with";
    }
    return "";
}
constexpr std::string_view to_text(third_party_kind value)
{
    switch (value) {
    case third_party_kind::host: return "host";
    case third_party_kind::target: return "target";
    case third_party_kind::mediator: return "mediator";
    case third_party_kind::observer: return "observer";
    case third_party_kind::consents: return "whose consent is needed";
    case third_party_kind::ratifies: return "who ratifies";
    }
    return "";
}
constexpr std::string_view to_text(refusal value) { return sentence_of(value); }
constexpr std::string_view to_text(package_fault value)
{
    switch (value) {
    case package_fault::none: return "the terms make a package";
    case package_fault::issue_without_a_term: return "an issue has no term";
    case package_fault::two_terms_on_one_issue: return "an issue has two terms";
    case package_fault::value_is_no_option: return "a value is no option of its issue";
    }
    return "";
}
inline std::string to_text(contention_level level)
{
    const bool is_one = level.pairs_without_common_option == 1;
    return std::to_string(level.pairs_without_common_option) + (is_one ? " pair" : " pairs") +
           " of parties without a common option, positions apart by " + std::to_string(level.weight) +
           " in salience times salience";
}

namespace detail {

// "a, b and c", or `nobody` where there is none.
template <class Range>
std::string listed(const Range& members, std::string_view last_joint, std::string_view nobody)
{
    std::string text;
    std::size_t left = members.size();
    for (const auto& member : members) {
        --left;
        if (!text.empty())
            text += left == 0 ? last_joint : std::string_view{", "};
        text += to_text(member);
    }
    return text.empty() ? std::string{nobody} : text;
}

}

template <class Member, std::size_t Count, std::size_t All>
std::string to_text(const detail::named_set<Member, Count, All>& set)
{
    return detail::listed(set, " and ", "none");
}
// "Poland, host: Missile defence in Europe"; of who ratifies, for whom.
template <class B>
std::string to_text(const third_party<B>& role)
{
    std::string text = to_text(role.who);
    text.append(", ").append(to_text(role.kind));
    return role.principal.empty() ? text.append(": ").append(to_text(role.issues))
                                  : text.append(" for ").append(to_text(role.principal));
}
template <class Member, std::size_t Count>
std::string to_text(const detail::named_sequence<Member, Count>& sequence)
{
    return detail::listed(sequence, ", then ", "none");
}
template <class B>
std::string to_text(const issue_sets<B>& sets)
{
    std::string text;
    for (const issue_set<B>& set : sets)
        text.append(text.empty() ? "{" : ", {").append(to_text(set)).append("}");
    return sets.complete() ? text : text + ", ...";
}
template <class B>
std::string to_text(const issue_groups<B>& groups)
{
    std::string text;
    for (const issue_set<B>& set : groups)
        text.append(text.empty() ? "{" : ", {").append(to_text(set)).append("}");
    return text;
}

// A line for each issue and kind of linkage that leads on from it; what joins two issues is told of both.
template <class B>
std::string to_text(const linkage_graph<B>& graph)
{
    std::string text;
    for (const issue_in<B> issue : issue_set<B>::all())
        for (unsigned char kind = 0; kind < linkage_kinds; ++kind)
            if (const issue_set<B> linked = graph.successors(linkage_kind{kind}, issue); !linked.empty())
                text += to_text(issue) + " " + std::string{to_text(linkage_kind{kind})} + " " + to_text(linked) + "\n";
    return text.empty() ? "no linkages\n" : text;
}

// "issue: option; issue: option".
template <class B>
std::string to_text(const partial_package<B>& terms)
{
    std::string text;
    for (const issue_in<B> issue : terms.issues())
        text.append(text.empty() ? "" : "; ").append(to_text(terms.at(issue)));
    return text.empty() ? "no terms" : text;
}
template <class B>
std::string to_text(const package<B>& terms)
{
    return to_text(partial_package<B>{terms.options()});
}

template <condition_type Condition>
std::string to_text(const Condition& condition)
{
    return detail::condition_text(condition);
}

// What has been said, a clause a line: agreements and status quo first, then party by party.
template <class B>
std::string to_text(const dossier<B>& said)
{
    const model::dossier_view view = said.view();
    std::string text;
    const auto term = [](std::size_t issue, std::size_t option) { return to_text(term_in<B>::at(issue, option)); };
    for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
        if (view.settled[issue] != model::unsettled)
            text.append(view.settlements[issue] == model::settlement::restated ? "restated: " : "agreed: ")
                .append(term(issue, view.settled[issue]))
                .append("\n");
        if (view.status_quo[issue] != model::unsettled)
            text.append("status quo: ").append(term(issue, view.status_quo[issue])).append("\n");
    }
    for (std::size_t party = 0; party < B::participant_count; ++party) {
        const std::string name{party_in<B>::at(party).name()};
        for (std::size_t issue = 0; issue < B::issue_count; ++issue) {
            const model::option_index position = view.position(party, issue);
            const unsigned char salience = view.saliences[view.layout.place(party, issue)];
            if (position != model::unsettled)
                text += name + " holds " + term(issue, position) +
                        (salience == model::unstated_salience ? "" : " (salience " + std::to_string(salience) + ")") +
                        "\n";
            for (std::size_t option = 0; option < view.layout.options(issue); ++option) {
                if (model::test_bit(view.accepted, view.layout.place(party, issue, option)))
                    text += name + " accepts " + term(issue, option) + "\n";
                if (view.rules_out(party, issue, option))
                    text += name + " rules out " + term(issue, option) + "\n";
            }
        }
        for (const model::conditional_acceptance& conditional : view.conditionals)
            if (conditional.party == party) {
                text += name + " accepts " + term(conditional.issue, conditional.first);
                if (conditional.first != conditional.last)
                    text.append(" to ").append(detail::option_text<B>(conditional.issue, conditional.last));
                text.append(", provided ")
                    .append(detail::condition_text<B>(conditional.proviso.in(view.nodes)))
                    .append("\n");
            }
        for (const model::red_line& line : view.red_lines)
            if (line.party == party)
                text += name + " rules out " + detail::condition_text<B>(line.condition.in(view.nodes)) + "\n";
    }
    return text;
}

// A line for each issue: "Price: agreed".
template <class B>
std::string to_text(const standing_table<B>& table)
{
    std::string text;
    for (const issue_in<B> issue : issue_set<B>::all())
        text += to_text(issue) + ": " + std::string{to_text(table[issue])} + "\n";
    return text;
}

// The package that carries, or "none".
template <class B>
std::string to_text(const settlement_found<B>& found)
{
    return found ? to_text(found.package) : "none";
}

// What changed, a line for each party and kind of change.
template <class B>
std::string to_text(const dossier_difference<B>& changed)
{
    std::string text;
    for (const party_in<B> party : participants_of<B>()) {
        if (!changed.positions(party).empty())
            text += to_text(party) + " moves on " + to_text(changed.positions(party)) + "\n";
        if (!changed.acceptances(party).empty())
            text += to_text(party) + " accepts otherwise on " + to_text(changed.acceptances(party)) + "\n";
        if (!changed.red_lines(party).empty())
            text += to_text(party) + " draws its red lines otherwise on " + to_text(changed.red_lines(party)) + "\n";
    }
    for (const issue_in<B> issue : changed.standings())
        text += to_text(issue) + ": " + std::string{to_text(changed.before(issue))} + " -> " +
                std::string{to_text(changed.after(issue))} + "\n";
    return text.empty() ? "nothing changed\n" : text;
}

// Anything that has a text goes into a stream as that text.
template <class Traits, class Value>
    requires requires(const Value& value) { to_text(value); }
std::basic_ostream<char, Traits>& operator<<(std::basic_ostream<char, Traits>& stream, const Value& value)
{
    return stream << std::string_view{to_text(value)};
}

}

#endif
