#ifndef ENTENTE_NAME_BUNDLE_CHECKS_HPP
#define ENTENTE_NAME_BUNDLE_CHECKS_HPP

// What is refused in a bundle, a sentence each. Every check is a function of its own, so that the compiler names the
// actor or the issue beside the sentence, and says it once.

#include <entente/name/actor.hpp>
#include <entente/name/issue.hpp>
#include <entente/name/linkage.hpp>
#include <entente/name/lowering.hpp>
#include <entente/name/namesakes.hpp>
#include <entente/name/place.hpp>
#include <entente/name/sections.hpp>
#include <entente/name/third_parties.hpp>
#include <entente/solve/graph.hpp>

#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>

namespace entente::inline v0_1::detail {

// A base that exists only so that its argument is evaluated, once, when the bundle is defined.
template <bool>
struct checked {};

// Each question is answered before it is asserted, because compilers print the whole of what they assert.
template <class Section>
consteval void require_section()
{
    constexpr bool is_section =
        std::is_base_of_v<party_section, Section> || std::is_base_of_v<issue_section, Section> ||
        std::is_base_of_v<linkage_section, Section> || std::is_base_of_v<third_party_section, Section> ||
        std::is_base_of_v<capacity_section, Section>;
    static_assert(is_section, "entente: this is no section of a bundle: write parties<...>, issues<...>, "
                              "linkages<...>, third_parties<...> or capacity<...>");
}
template <class Kind, class... Sections>
consteval void require_at_most_once()
{
    constexpr bool once = (std::size_t{std::is_base_of_v<Kind, Sections>} + ... + 0) <= 1;
    static_assert(once, "entente: a bundle has each of its sections once");
}

template <class Actor, bool Once>
consteval void check_party()
{
    static_assert(actor_type<Actor>, "entente: this is not an actor");
    static_assert(Once || !actor_type<Actor>, "entente: this party is named twice");
}
template <class... Actors>
consteval void check_parties(type_list<Actors...>)
{
    static_assert(sizeof...(Actors) > 0, "entente: a bundle names its parties: parties<...>");
    static_assert(sizeof...(Actors) <= 256, "entente: a bundle has at most 256 parties");
    [[maybe_unused]] const int done[]{0,
                                      (check_party<Actors, type_list<Actors...>::template has_once<Actors>>(), 0)...};
}

template <class Domain>
consteval void check_domain()
{
    static_assert(domain_type<Domain>,
                  "entente: an issue's domain is an enum class, ordinal<enum class> or quantity<from, to, step>");
    if constexpr (domain_type<Domain>)
        domain_traits<Domain>::check();
}
template <class Issue, bool Once>
consteval void check_issue()
{
    static_assert(issue_type<Issue>, "entente: this is not an issue");
    static_assert(Once || !issue_type<Issue>, "entente: this issue is named twice");
    if constexpr (issue_type<Issue>)
        check_domain<typename Issue::domain>();
}
template <class... Issues>
consteval void check_issues(type_list<Issues...>)
{
    static_assert(sizeof...(Issues) > 0, "entente: a bundle names its issues: issues<...>");
    static_assert(sizeof...(Issues) < 0xFFFF, "entente: a bundle has at most 65,534 issues");
    [[maybe_unused]] const int done[]{0,
                                      (check_issue<Issues, type_list<Issues...>::template has_once<Issues>>(), 0)...};
}

// Issues of the bundle, each named once.
template <class Issues, class... Named>
consteval void check_named(type_list<Named...>)
{
    [[maybe_unused]] const int done[]{0, (require_issue<Named, Issues::template has_once<Named>>(), 0)...};
    [[maybe_unused]] const int once[]{0, (check_issue<Named, type_list<Named...>::template has_once<Named>>(), 0)...};
}

// A stand-in for the bundle while it is not yet defined: enough to lower a linkage's condition.
template <class Issues>
struct issues_alone {
    using issue_types = Issues;
};

template <class Term>
consteval void require_term()
{
    static_assert(term_type<Term>, "entente: implies takes a term first: issue == option");
}
template <class Condition>
consteval void require_condition()
{
    static_assert(condition_type<Condition>, "entente: this is no condition: write terms, joined by &&, || and !");
}
template <bool Valid>
consteval void require_options()
{
    static_assert(Valid, "entente: this term's value is no option of its issue");
}

template <class Issues, class Linkage>
struct linkage_check {
    static consteval void run()
    {
        static_assert(!std::is_same_v<Linkage, Linkage>,
                      "entente: this is no linkage: write leads_to, interacts or implies");
    }
};
template <class Issues, class First, class Second>
struct linkage_check<Issues, leads_to_link<First, Second>> {
    static consteval void run()
    {
        require_issue<First, Issues::template has_once<First>>();
        require_issue<Second, Issues::template has_once<Second>>();
    }
};
template <class Issues, class... Linked>
struct linkage_check<Issues, interacts_link<Linked...>> {
    static consteval void run()
    {
        static_assert(sizeof...(Linked) >= 2, "entente: interacts links two issues or more");
        check_named<Issues>(type_list<Linked...>{});
    }
};
template <class Issues, auto Term, auto Condition>
struct linkage_check<Issues, implies_link<Term, Condition>> {
    using term_given = std::remove_const_t<decltype(Term)>;
    using condition_given = std::remove_const_t<decltype(Condition)>;

    static consteval bool has_valid_options()
    {
        model::condition_node nodes[node_count<term_given> + node_count<condition_given>]{};
        condition_writer<issues_alone<Issues>> writer{nodes};
        writer.write(Term, false);
        writer.write(Condition, true);
        return writer.valid;
    }
    static consteval void run()
    {
        require_term<term_given>();
        require_condition<condition_given>();
        if constexpr (term_type<term_given> && condition_type<condition_given>)
            require_options<has_valid_options()>();
    }
};

// The issues on a shortest cycle, as the compiler will print them.
template <class... Cycle>
consteval void require_no_cycle()
{
    static_assert(sizeof...(Cycle) == 0,
                  "entente: these issues lead to each other in a circle: an agenda cannot be ordered");
}

template <std::size_t Size>
struct cycle_found {
    std::array<std::size_t, Size> vertices{};
    std::size_t length = 0;
};
template <std::size_t Size>
constexpr void insert_arrow(model::bit_matrix<Size>&, auto, auto)
{
}
template <std::size_t Size, class Issues, class First, class Second>
constexpr void insert_arrow(model::bit_matrix<Size>& arrows, Issues, leads_to_link<First, Second>)
{
    if constexpr (Issues::template has_once<First> && Issues::template has_once<Second>)
        arrows.insert(Issues::template index<First>, Issues::template index<Second>);
}
template <class Issues, class... Linkages>
consteval auto find_cycle()
{
    model::bit_matrix<Issues::size> arrows;
    [[maybe_unused]] const int done[]{0, (insert_arrow(arrows, Issues{}, Linkages{}), 0)...};
    cycle_found<Issues::size> found;
    std::array<std::size_t, Issues::size> order{};
    std::array<std::size_t, Issues::size> path{};
    std::array<std::size_t, Issues::size> queue{};
    // Whether there is one is cheap to know; which is the shortest is asked only then.
    if (solve::topological_order(arrows.view(), order, order, queue) < Issues::size)
        found.length = solve::shortest_cycle(arrows.view(), found.vertices, path, queue, order);
    return found;
}
template <class Issues, auto Cycle, std::size_t... Place>
consteval void name_cycle(std::index_sequence<Place...>)
{
    require_no_cycle<typename Issues::template at<Cycle.vertices[Place]>...>();
}
template <class Issues, class... Linkages>
consteval void check_linkages(type_list<Linkages...>)
{
    [[maybe_unused]] const int done[]{0, (linkage_check<Issues, Linkages>::run(), 0)...};
    if constexpr (sizeof...(Linkages) > 0 && Issues::size > 0) {
        constexpr auto cycle = find_cycle<Issues, Linkages...>();
        name_cycle<Issues, cycle>(std::make_index_sequence<cycle.length>{});
    }
}

template <class Actor, bool Is_party>
consteval void check_third_party()
{
    static_assert(actor_type<Actor>, "entente: this is not an actor");
    static_assert(!Is_party, "entente: this third party is a party already");
}
template <class Role, bool Is_role>
consteval void require_role()
{
    static_assert(Is_role, "entente: this is no role of a third party: write host, target, mediator, observer, consents "
                           "or ratifies");
}
template <class Role, bool Once>
consteval void require_role_once()
{
    static_assert(Once, "entente: this role of a third party is named twice");
}

template <class Parties, class Issues, class Role>
consteval void check_role()
{
    constexpr bool is_role = std::is_base_of_v<third_party_tag, Role>;
    require_role<Role, is_role>();
    if constexpr (is_role) {
        check_third_party<typename Role::actor, Parties::template has_once<typename Role::actor>>();
        if constexpr (!std::is_void_v<typename Role::principal>)
            require_party<typename Role::principal, Parties::template has_once<typename Role::principal>>();
        check_named<Issues>(typename Role::issues{});
    }
}
template <class Parties, class Issues, class... Roles>
consteval void check_third_parties(type_list<Roles...>)
{
    static_assert(Parties::size + sizeof...(Roles) <= 256, "entente: a bundle has at most 256 parties and third parties");
    [[maybe_unused]] const int done[]{0, (check_role<Parties, Issues, Roles>(), 0)...};
}
template <class... Roles>
consteval void require_roles_once(type_list<Roles...>)
{
    [[maybe_unused]] const int once[]{0,
                                      (require_role_once<Roles, type_list<Roles...>::template has_once<Roles>>(), 0)...};
}

template <class... Sections>
consteval bool bundle_is_well_formed()
{
    [[maybe_unused]] const int done[]{0, (require_section<Sections>(), 0)...};
    require_at_most_once<party_section, Sections...>();
    require_at_most_once<issue_section, Sections...>();
    require_at_most_once<linkage_section, Sections...>();
    require_at_most_once<third_party_section, Sections...>();
    require_at_most_once<capacity_section, Sections...>();
    using parties = typename section_of<party_section, Sections...>::types;
    using issues = typename section_of<issue_section, Sections...>::types;
    check_parties(parties{});
    check_issues(issues{});
    check_linkages<issues>(typename section_of<linkage_section, Sections...>::types{});
    using roles = typename section_of<third_party_section, Sections...>::types;
    require_roles_once(roles{});
    check_third_parties<parties, issues>(roles{});
    check_names(typename everybody<parties, roles>::actors{});
    check_names(issues{});
    return true;
}

}

#endif
