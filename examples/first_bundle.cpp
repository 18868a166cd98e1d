#include <entente/entente.hpp>
#include <entente/show/text.hpp>

#include <iostream>

namespace moscow {

using namespace entente;

// Who, and about what: one name for a type and its only value. An issue's options are an enum of your own.
inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia        final : actor<"Russia">        {} russia;

enum class system { cancelled, deployed };
enum class access { none, linked };
enum class bid    { opposed, supported };

inline constexpr struct missile_defence final : issue<"Missile defence in Europe", system>  {} missile_defence;
inline constexpr struct russian_link    final : issue<"Russian link to the system", access> {} russian_link;
inline constexpr struct wto_membership  final : issue<"Russia's WTO membership", bid>       {} wto_membership;

// The single document, and how its issues hang together.
struct framework final : bundle<
    parties<united_states, russia>,
    issues<missile_defence, russian_link, wto_membership>,
    linkages<leads_to<wto_membership, missile_defence>,
             implies<(russian_link == access::linked), (missile_defence == system::deployed)>>> {};

// What has been said.
constexpr dossier<framework> talks{
    holds(united_states,   missile_defence == system::deployed),
    holds(russia,          missile_defence == system::cancelled),
    accepts(united_states, russian_link == access::linked || russian_link == access::none),
    holds(united_states,   wto_membership == bid::supported),
    holds(russia,          wto_membership == bid::supported),
};

// The compiler answers, and checks.
static_assert(blocking(talks) == issue_set<framework>{missile_defence});
static_assert(status(talks, wto_membership) == standing::agreed);

constexpr auto offer = talks.with(
    accepts(russia, missile_defence == system::deployed, provided(russian_link == access::linked)));
static_assert(blocking(offer).empty());

}

int main()
{
    using namespace moscow;
    std::cout << "What blocks:    " << blocking(talks) << "\n"
              << "Could go ahead: " << early_harvests(talks) << "\n"
              << "Who refuses:    " << dissenters(talks, missile_defence == system::deployed) << "\n"
              << "Talk first of:  " << agenda(talks) << "\n"
              << "If Russia takes the offer:\n" << difference(talks, offer)
              << "A deal:         " << settlement(offer, issue_set<framework>::all()).package << "\n";
}
