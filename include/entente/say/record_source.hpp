#ifndef ENTENTE_SAY_RECORD_SOURCE_HPP
#define ENTENTE_SAY_RECORD_SOURCE_HPP

// Who says something, for whom, and on what terms; and the names of what is said over time.

#include <entente/model/record.hpp>
#include <entente/name/actor.hpp>
#include <entente/name/name_literal.hpp>
#include <entente/name/type_index.hpp>

#include <string_view>
#include <type_traits>

namespace entente::inline v0_1 {

namespace detail {
struct representative_tag {};
struct proposal_tag {};
struct contingency_tag {};
struct claim_tag {};
struct meeting_tag {};
}

// The base of somebody who speaks for an actor, to be derived from like an actor:
//
//     inline constexpr struct rice final
//         : representative<"Condoleezza Rice", united_states, "Secretary of State"> {} rice;
template <name_literal Name, auto Actor, name_literal Office>
struct representative : detail::representative_tag {
    static constexpr std::string_view name = Name.view();
    static constexpr std::string_view office = Office.view();
    using speaks_for = std::remove_const_t<decltype(Actor)>;
};

// The bases of what entries are about, derived from likewise. In a record, the name is what tells one from another: two
// proposals of one name are one.
template <name_literal Name>
struct proposal : detail::proposal_tag {
    static constexpr std::string_view name = Name.view();
};
// A contingency may name the actors who may establish or refute it; otherwise anybody may.
template <name_literal Name, auto... Establishers>
struct contingency : detail::contingency_tag {
    static constexpr std::string_view name = Name.view();
    using establishers = detail::type_list<std::remove_const_t<decltype(Establishers)>...>;
};
template <name_literal Name>
struct claim : detail::claim_tag {
    static constexpr std::string_view name = Name.view();
};
template <name_literal Name>
struct meeting : detail::meeting_tag {
    static constexpr std::string_view name = Name.view();
};

template <class T>
concept representative_type = std::is_base_of_v<detail::representative_tag, T> && std::is_empty_v<T>;
template <class T>
concept proposal_type = std::is_base_of_v<detail::proposal_tag, T> && std::is_empty_v<T>;
template <class T>
concept contingency_type = std::is_base_of_v<detail::contingency_tag, T> && std::is_empty_v<T>;
template <class T>
concept claim_type = std::is_base_of_v<detail::claim_tag, T> && std::is_empty_v<T>;
template <class T>
concept meeting_type = std::is_base_of_v<detail::meeting_tag, T> && std::is_empty_v<T>;

// Whoever a statement comes from, speaking for the actor.
template <actor_type Actor>
struct source {
    std::string_view speaker; // empty where unnamed
    std::string_view office;
    attribution standing;
};

// A named representative, on the record.
template <representative_type Representative>
constexpr source<typename Representative::speaks_for> by(Representative)
{
    return {Representative::name, Representative::office, attribution::on_the_record};
}
// A named representative who is not to be quoted by name.
template <representative_type Representative>
constexpr source<typename Representative::speaks_for> on_background(Representative)
{
    return {Representative::name, Representative::office, attribution::on_background};
}
// The actor itself, on the record, whoever spoke for it: "Russian officials".
template <actor_type Actor>
constexpr source<Actor> by(Actor)
{
    return {{}, {}, attribution::on_the_record};
}
// Somebody of the actor's who would not be named; what is known of the office. `office` must outlive the record.
template <actor_type Actor>
constexpr source<Actor> unnamed(Actor, std::string_view office = {}, attribution standing = attribution::anonymous)
{
    return {{}, office, standing};
}

}

#endif
