// The Moscow talks of March 2008 as a bargain: what it is worth to each side to put the issues into one document, which
// issue blocks, and what would unblock it at the least cost.
//
// Who wants what follows the newspaper's account and the public record, as in moscow.cpp; every number of points is
// illustrative. A side's points are compared with its own only.

#include <entente/ask/blocking.hpp>
#include <entente/ask/frontier.hpp>
#include <entente/ask/solutions.hpp>
#include <entente/ask/trading.hpp>
#include <entente/entente.hpp>
#include <entente/show/text.hpp>

#include <cstddef>
#include <iomanip>
#include <iostream>
#include <string>
#include <string_view>
#include <vector>

namespace moscow {

using namespace entente;

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia        final : actor<"Russia">        {} russia;

enum class system    { cancelled, deployed };
enum class access    { none, data_shared, joint_centre };
enum class start     { at_once, once_established };
enum class limits_on { none, transparency_only, legally_binding };
enum class bid       { opposed, supported };
enum class trade_law { kept, repealed };
enum class effort    { separate, coordinated, joint };
enum class treaty    { none, signed_in_2008 };

inline constexpr struct missile_defence    final : issue<"Missile defence in Europe", system>              {} missile_defence;
inline constexpr struct russian_link       final : issue<"Russian link to the system", access>             {} russian_link;
inline constexpr struct activation         final : issue<"Activation of the system", start>                {} activation;
inline constexpr struct strategic_arms     final : issue<"Strategic arms after START", ordinal<limits_on>> {} strategic_arms;
inline constexpr struct wto_membership     final : issue<"Russia's WTO membership", bid>                   {} wto_membership;
inline constexpr struct jackson_vanik      final : issue<"Jackson-Vanik amendment", trade_law>             {} jackson_vanik;
inline constexpr struct iranian_programme  final : issue<"Iran's nuclear programme", ordinal<effort>>      {} iranian_programme;
inline constexpr struct defence_technology final : issue<"Defence technology agreement", treaty>           {} defence_technology;

struct framework final : bundle<
    parties<united_states, russia>,
    issues<missile_defence, russian_link, activation, strategic_arms, wto_membership, jackson_vanik,
           iranian_programme, defence_technology>,
    linkages<leads_to<jackson_vanik, wto_membership>,
             leads_to<wto_membership, missile_defence>,
             interacts<missile_defence, russian_link, activation>,
             interacts<activation, iranian_programme>,
             implies<(russian_link == access::data_shared), (missile_defence == system::deployed)>,
             implies<(russian_link == access::joint_centre), (missile_defence == system::deployed)>>> {};

// What each side says, and how things stand as long as nothing is signed.
inline constexpr dossier<framework> talks{
    holds(united_states, missile_defence == system::deployed),
    holds(russia,        missile_defence == system::cancelled),
    accepts(united_states, russian_link == access::none || russian_link == access::data_shared ||
                               russian_link == access::joint_centre),
    accepts(united_states, activation == start::at_once || activation == start::once_established),
    accepts(united_states, strategic_arms >= limits_on::transparency_only),
    holds(russia,          strategic_arms == limits_on::legally_binding),
    holds(united_states, wto_membership == bid::supported),
    holds(russia,        wto_membership == bid::supported),
    accepts(united_states, jackson_vanik == trade_law::kept || jackson_vanik == trade_law::repealed),
    holds(russia,        jackson_vanik == trade_law::repealed),
    holds(united_states, iranian_programme == effort::joint),
    accepts(russia,      iranian_programme <= effort::joint),
    holds(russia,        defence_technology == treaty::signed_in_2008),

    status_quo(missile_defence == system::cancelled),
    status_quo(russian_link == access::none),
    status_quo(activation == start::at_once),
    status_quo(strategic_arms == limits_on::none),
    status_quo(wto_membership == bid::opposed),
    status_quo(jackson_vanik == trade_law::kept),
    status_quo(iranian_programme == effort::separate),
    status_quo(defence_technology == treaty::none),
};

// What it is worth. No deal is worth what the status quo is.
inline constexpr stakes<framework> worth{talks, {
    values(united_states, missile_defence,    points{0, 55}),
    values(united_states, russian_link,       points{0, -4, -15}),
    values(united_states, strategic_arms,     points{0, 13, 7}),
    values(united_states, wto_membership,     points{0, 6}),
    values(united_states, jackson_vanik,      points{0, -7}),
    values(united_states, iranian_programme,  points{0, 16, 26}),
    values(united_states, defence_technology, points{0, -6}),

    values(russia, missile_defence,    points{60, 0}),
    values(russia, strategic_arms,     points{0, 9, 26}),
    values(russia, wto_membership,     points{0, 31}),
    values(russia, jackson_vanik,      points{0, 15}),
    values(russia, iranian_programme,  points{0, -4, -13}),
    values(russia, defence_technology, points{0, 14}),

    // The two measures change what the system is to Russia. Waiting costs the United States something, and less where
    // both work on Iran's programme together.
    joint(russia, missile_defence == system::deployed && russian_link == access::data_shared, 22),
    joint(russia, missile_defence == system::deployed && russian_link == access::joint_centre, 26),
    joint(russia, missile_defence == system::deployed && activation == start::once_established, 19),
    joint(united_states, missile_defence == system::deployed && activation == start::once_established, -6),
    joint(united_states, activation == start::once_established && iranian_programme == effort::joint, 5),
    // Russia signs nothing that is worth little more to it than things as they are.
    walks_away_below(russia, 65),
}};

// The two measures offered do not make up for the system: that takes issues from elsewhere in the document.
inline constexpr package<framework> as_things_stand{
    missile_defence == system::cancelled, russian_link == access::none,    activation == start::at_once,
    strategic_arms == limits_on::none,    wto_membership == bid::opposed,  jackson_vanik == trade_law::kept,
    iranian_programme == effort::separate, defence_technology == treaty::none};
inline constexpr auto the_offers_alone = as_things_stand.with(missile_defence == system::deployed)
                                             .with(russian_link == access::joint_centre)
                                             .with(activation == start::once_established);

inline constexpr auto by_nash = nash(worth);
inline constexpr auto by_egalitarian = egalitarian(worth);

static_assert(blocking(talks) == issue_set<framework>{missile_defence});
static_assert(!is_rational(worth, the_offers_alone));
static_assert(worth_of(worth, the_offers_alone)[russia] < worth_of(worth, as_things_stand)[russia]);
static_assert(by_nash && by_nash.package[missile_defence] == system::deployed);
static_assert(by_nash.package.satisfies(russian_link != access::none && activation == start::once_established));
static_assert(is_rational(worth, by_nash.package));
static_assert(by_egalitarian && is_rational(worth, by_egalitarian.package));
static_assert(by_egalitarian.utilities[russia] > by_nash.utilities[russia]);

// The part of a term after the issue's name.
std::string option_name(term_in<framework> taken)
{
    return to_text(taken).substr(taken.issue().name().size() + 2);
}

void print(const worths<framework>& each)
{
    std::cout << united_states << " " << each[united_states] << ", " << russia << " " << each[russia] << "\n";
}

// The issues that stand otherwise than in the other package.
void print_moves(const package<framework>& from, const package<framework>& to)
{
    for (const auto issue : issue_set<framework>::all())
        if (to.at(issue) != from.at(issue))
            std::cout << "      " << to.at(issue) << "\n";
}

void print_value(const linkage_worth<framework>& linking)
{
    std::cout << "  as things stand      ";
    print(worth_of(worth, as_things_stand));
    std::cout << "  settled separately   ";
    print(linking.worth_apart);
    std::cout << "  in one document      ";
    print(linking.worth_together);
    std::cout << "  what linking adds    ";
    print(linking.value);
    std::cout << "  from trade alone     ";
    print(linking.from_trade_alone);
    std::cout << "  Separately, these would be settled\n";
    print_moves(as_things_stand, linking.apart);
    std::cout << "  If an issue were kept out of the document, this would be lost\n";
    for (const auto issue : issue_set<framework>::all()) {
        std::cout << "      " << std::left << std::setw(30) << issue.name();
        print(linking.losses[issue.index()]);
    }
}

// Among the efficient packages with the system, the one that leaves Russia where separate settlements would, and is
// worth most to the United States; and then what each part of it costs the one and brings the other.
void print_what_unblocks(const linkage_worth<framework>& linking)
{
    const double enough = linking.worth_apart[russia];
    const auto with_the_system = worth.with(agrees(missile_defence == system::deployed));
    const auto acceptable = zopa(with_the_system.with(walks_away_below(russia, enough)));
    std::cout << "  " << missile_defence << ": position of " << united_states << " "
              << position(talks, united_states, missile_defence) << ", of " << russia << " "
              << position(talks, russia, missile_defence) << "\n"
              << "  The two measures alone leave " << russia << " with " << worth_of(worth, the_offers_alone)[russia]
              << ", where it has " << worth_of(worth, as_things_stand)[russia] << "\n";
    if (acceptable.empty()) {
        std::cout << "  With the system, nothing leaves " << russia << " with " << enough << "\n";
        return;
    }
    const auto cheapest = acceptable.first_package(0);
    std::cout << "  With the system, and " << russia << " with " << enough
              << " at least, as by separate settlements, best for " << united_states << "\n";
    print_moves(linking.apart, cheapest);
    std::cout << "      ";
    print(worth_of(worth, cheapest));
    std::cout << "  Were a part of it taken back, this would change\n";
    for (const auto issue : issue_set<framework>::all())
        if (cheapest.at(issue) != linking.apart.at(issue)) {
            std::cout << "      " << std::left << std::setw(30) << issue.name();
            const auto without = cheapest.with(linking.apart.at(issue));
            if (is_feasible(worth, without))
                print(worth_of(worth, without) - worth_of(worth, cheapest));
            else
                std::cout << "another part of it would fall with it\n";
        }
}

void print_kinds(const trade_list<framework>& found)
{
    std::size_t logrolls = 0;
    for (const auto& each : found)
        logrolls += each.is_logroll ? 1 : 0;
    std::cout << logrolls << " logrolls and " << found.size() - logrolls << " joint gains\n";
}

void print_trades(const package<framework>& apart)
{
    std::cout << "  From how things stand: ";
    print_kinds(trades(worth, as_things_stand));
    const auto found = trades(worth, apart);
    std::cout << "  From what can be settled separately: ";
    print_kinds(found);
    for (const auto& each : found) {
        std::cout << "  " << (each.is_logroll ? "logroll: " : "joint gain: ");
        print(each.gains);
        std::size_t move = 0;
        for (const auto issue : each.moves) {
            const auto& alone = each.alone[move++];
            std::cout << "      " << to_text(each.reached.at(issue)) << " (alone: " << alone[united_states] << ", "
                      << alone[russia] << ")\n";
        }
    }
}

void print_side_by_side(const std::vector<package<framework>>& packages)
{
    const auto print_row = [](std::string_view name, const std::vector<std::string>& cells) {
        std::cout << "  " << std::left << std::setw(29) << name;
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            std::cout << std::setw(cell + 1 == cells.size() ? 0 : 19) << cells[cell];
        std::cout << "\n";
    };
    print_row("", {"separately", "Nash", "egalitarian", "Kalai-Smorodinsky"});
    for (const auto issue : issue_set<framework>::all()) {
        std::vector<std::string> cells;
        for (const auto& each : packages)
            cells.push_back(option_name(each.at(issue)));
        print_row(issue.name(), cells);
    }
    for (const auto party : party_set<framework>::all()) {
        std::vector<std::string> cells;
        for (const auto& each : packages)
            cells.push_back(std::to_string(static_cast<int>(worth_of(worth, each)[party])) + " points");
        print_row(party.name(), cells);
    }
}

}

int main()
{
    using namespace moscow;
    const auto linking = value_of_linkage(worth);
    std::cout << "THE GRAND BARGAIN\n"
              << framework::issue_count << " issues, " << to_text(blocking(talks)) << " blocks; "
              << zopa(worth).size() << " efficient outcomes that neither side would walk away from\n"
              << "\nWhat one document is worth, in points\n";
    print_value(linking);
    std::cout << "\nWhat would unblock it at the least cost\n";
    print_what_unblocks(linking);
    std::cout << "\nTrades\n";
    print_trades(linking.apart);
    std::cout << "\nPackages side by side\n";
    print_side_by_side({linking.apart, by_nash.package, by_egalitarian.package, kalai_smorodinsky(worth).package});
}
