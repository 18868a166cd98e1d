// A dossier that is built while a program runs: statements arrive one by one, from a user, a file or a simulation, and
// some of them cannot be taken.

#include <entente/entente.hpp>
#include <entente/show/text.hpp>

#include <iostream>
#include <vector>

namespace fishery {

using namespace entente;

inline constexpr struct island final : actor<"Island"> {} island;
inline constexpr struct mainland final : actor<"Mainland"> {} mainland;

enum class access { closed, licensed, free };

inline constexpr struct quota final : issue<"Cod quota (thousand tonnes)", quantity<20, 60, 10>> {} quota;
inline constexpr struct zone final : issue<"Access to the coastal zone", ordinal<access>> {} zone;

struct treaty final : bundle<parties<island, mainland>, issues<quota, zone>> {};

}

int main()
{
    using namespace fishery;

    std::vector<clause<treaty>> heard{
        holds(island, quota == 20, salience(90)),
        accepts(island, quota <= 40, provided(zone == access::closed)),
        holds(island, zone == access::closed),
        holds(mainland, quota == 60),
        accepts(mainland, quota >= 40),
        holds(mainland, zone == access::licensed, salience(30)),
    };
    const auto talks = dossier<treaty>::from(heard);
    std::cout << "What has been said\n" << *talks << "\nWhat blocks: " << blocking(*talks) << "\n";

    // A statement that contradicts an earlier one of the same party is refused when both are read together ...
    heard.emplace_back(rules_out(mainland, quota == 40));
    const auto contradictory = dossier<treaty>::from(heard);
    if (!contradictory)
        std::cout << "Statement " << contradictory.clause + 1 << " was refused: " << contradictory.reason << "\n";

    // ... and supersedes it when it comes later.
    const auto later = talks->with(accepts(mainland, zone <= access::licensed));
    std::cout << "\nThe mainland gives way on access\n" << difference(*talks, later);
    if (const auto deal = settlement(later, issue_set<treaty>::all()))
        std::cout << "A package that carries: " << deal.package << "\n";
}
