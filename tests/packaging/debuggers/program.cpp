// Values for a debugger to show.

#include <entente/ask/frontier.hpp>
#include <entente/worth/stakes.hpp>

namespace house {

using namespace entente;

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;
inline constexpr struct agent final : actor<"Agent"> {} agent;

enum class repairs { none, roof, all };
enum class season : signed char { winter = -20, spring = -1, summer = 4, autumn = 9 };
inline constexpr struct price final : issue<"Price", quantity<100, 200, 10>> {} price;
inline constexpr struct mending final : issue<"Repairs", repairs> {} mending;
inline constexpr struct handover final : issue<"Handover", ordinal<season>> {} handover;

inline constexpr struct tenant final : actor<"Tenant"> {} tenant;
inline constexpr struct neighbour final : actor<"Neighbour"> {} neighbour;

// Third parties whose word is not needed come last, wherever they are named.
struct sale final : bundle<issues<price, mending, handover>, parties<buyer, seller, agent>,
                           third_parties<observer<neighbour>, consents<tenant, handover>, observer<tenant>>> {};

}

namespace {

// Here the debugger stops; what it shows is one frame up.
void stop(const void*) {}

}

int main()
{
    using namespace house;
    const package<sale> deal{price == 150, mending == repairs::roof, handover == season::summer};
    const partial_package<sale> nothing;
    const partial_package<sale> half{{5, model::unsettled, 2}};
    const issue_set<sale> none;
    const issue_set<sale> some{price, handover};
    const party_set<sale> both{buyer, agent};
    const issue_in<sale> one{mending};
    const party_in<sale> who{seller};
    const party_set<sale> others{tenant, neighbour};
    const term_in<sale> term{handover == season::autumn};
    const stakes<sale> worth{
        values(buyer, mending, points{0, 12.5, 20}),
        values(seller, mending, points{20, 15, 0}),
        values(agent, mending, points{1, 1, 1}),
    };
    const outcome_list<sale> found = frontier(worth);
    const worths<sale> best = found[0];
    const outcome_list<sale> refused = zopa(worth);
    stop(&found);
    return deal.is_complete() && nothing.issues().empty() && half.issues().size() == 2 && none.empty() &&
                   some.size() == 2 && both.size() == 2 && others.size() == 2 && one.index() == 1 && who.index() == 1 &&
                   term.option_index() == 2 && found.size() == 3 && best[buyer] > 0 && refused.empty()
               ? 0
               : 1;
}
