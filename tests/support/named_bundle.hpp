#ifndef ENTENTE_TESTS_NAMED_BUNDLE_HPP
#define ENTENTE_TESTS_NAMED_BUNDLE_HPP

// A typed bundle's parties, issues and third parties once more by name: the types' names and options are read off.

#include <entente/ask/third_parties.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/domain.hpp>
#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace twins {

using namespace entente;

template <class Issue>
void add_issue(scenario& made)
{
    using domain = domain_of<Issue>;
    if constexpr (requires { domain::name_at(0); }) {
        std::vector<std::string> options;
        for (std::size_t option = 0; option < domain::size; ++option)
            options.emplace_back(domain::name_at(option));
        const heard answer = domain::ordered ? made.add_ordered_issue(std::string{Issue::name}, options)
                                             : made.add_issue(std::string{Issue::name}, options);
        REQUIRE(answer);
    } else {
        const long long first = domain::value_at(0);
        const long long step = domain::size > 1 ? domain::value_at(1) - first : 1;
        REQUIRE(made.add_quantity(std::string{Issue::name}, first, domain::value_at(domain::size - 1), step));
    }
}
template <class... Parties, class... Issues>
void add_names(scenario& made, entente::detail::type_list<Parties...>, entente::detail::type_list<Issues...>)
{
    for (const std::string_view party : {std::string_view{Parties::name}...})
        REQUIRE(made.add_party(party));
    const int done[]{(add_issue<Issues>(made), 0)...};
    static_cast<void>(done);
}
template <class B>
void add_roles(scenario& made)
{
    for (const third_party<B>& role : third_parties_of<B>()) {
        std::vector<std::string> about;
        for (const issue_in<B> issue : role.issues)
            if (role.issues.size() < B::issue_count)
                about.emplace_back(issue.name());
        if (role.kind == third_party_kind::ratifies)
            REQUIRE(made.add_ratifier(role.who.name(), (*role.principal.begin()).name()));
        else
            REQUIRE(made.add_third_party(role.who.name(), role.kind, about));
    }
}
// The parties, issues and third parties of a bundle.
template <class B>
scenario named()
{
    scenario made;
    add_names(made, typename B::party_types{}, typename B::issue_types{});
    add_roles<B>(made);
    return made;
}

}

#endif
