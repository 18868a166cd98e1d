// The Moscow talks of 17 and 18 March 2008: more than a dozen issues between two governments in one document, and one
// that blocks them. What a newspaper reported of the talks is a dossier here; what it concluded is checked by the
// compiler below, and printed as a page.
//
// Each line says where it comes from: [report] the newspaper's account; [record] the public record of the document, the
// Strategic Framework Declaration signed at Sochi on 6 April 2008, whose wording is compressed to one option here;
// [illustrative] our assumption, made so that the example is whole.

#include <entente/entente.hpp>
#include <entente/show/text.hpp>

#include <iostream>
#include <string>

namespace moscow {

using namespace entente;

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia        final : actor<"Russia">        {} russia;

enum class system    { cancelled, deployed };
enum class access    { none, linked };
enum class start     { at_once, once_established };
enum class bid       { opposed, supported };
enum class accord    { lapsed, in_force };
enum class treaty    { none, signed_in_2008 };
enum class trade_law { kept, repealed };
enum class limits    { none, transparency_only, legally_binding };
enum class effort    { separate, joint };

inline constexpr struct missile_defence       final : issue<"Missile defence in Europe", system>                {} missile_defence;       // [report]
inline constexpr struct russian_link          final : issue<"Russian link to the system", access>               {} russian_link;          // [report]
inline constexpr struct activation            final : issue<"Activation of the system", start>                  {} activation;            // [report]
inline constexpr struct wto_membership        final : issue<"Russia's WTO membership", bid>                     {} wto_membership;        // [report]
inline constexpr struct nuclear_proliferation final : issue<"Nuclear proliferation", effort>                    {} nuclear_proliferation; // [report]
inline constexpr struct nuclear_terrorism     final : issue<"Nuclear terrorism", accord>                        {} nuclear_terrorism;     // [report]
inline constexpr struct strategic_arms        final : issue<"Strategic arms after START", ordinal<limits>>      {} strategic_arms;        // [record]
inline constexpr struct inf_treaty            final : issue<"Intermediate-range missiles (INF)", accord>        {} inf_treaty;            // [record]
inline constexpr struct civil_nuclear         final : issue<"Civil nuclear cooperation (123 agreement)", treaty> {} civil_nuclear;        // [record]
inline constexpr struct fuel_services         final : issue<"Nuclear fuel services", effort>                    {} fuel_services;         // [record]
inline constexpr struct storage_security      final : issue<"Security of nuclear storage sites", accord>        {} storage_security;      // [record]
inline constexpr struct iranian_programme     final : issue<"Iran's nuclear programme", effort>                 {} iranian_programme;     // [record]
inline constexpr struct korean_programme      final : issue<"North Korea's nuclear programme", effort>          {} korean_programme;      // [record]
inline constexpr struct chemical_weapons      final : issue<"Destruction of chemical weapons", accord>          {} chemical_weapons;      // [record]
inline constexpr struct defence_technology    final : issue<"Defence technology agreement", treaty>             {} defence_technology;    // [record]
inline constexpr struct jackson_vanik         final : issue<"Jackson-Vanik amendment", trade_law>               {} jackson_vanik;         // [record]
inline constexpr struct investment_treaty     final : issue<"Investment treaty", treaty>                        {} investment_treaty;     // [record]
inline constexpr struct counter_terrorism     final : issue<"Counter-terrorism", accord>                        {} counter_terrorism;     // [record]

struct framework final : bundle<
    parties<united_states, russia>,
    issues<missile_defence, russian_link, activation, wto_membership, nuclear_proliferation, nuclear_terrorism,
           strategic_arms, inf_treaty, civil_nuclear, fuel_services, storage_security, iranian_programme,
           korean_programme, chemical_weapons, defence_technology, jackson_vanik, investment_treaty, counter_terrorism>,
    linkages<
        // Progress on some issues is meant as a starting point that helps with the tougher ones. [report]
        leads_to<wto_membership, missile_defence>,
        leads_to<nuclear_proliferation, missile_defence>,
        leads_to<jackson_vanik, wto_membership>,                                       // [record]
        leads_to<defence_technology, russian_link>,                                    // [illustrative]
        // The two measures change what the system is worth to Russia; the threat that it is aimed at is Iran's. [report]
        interacts<missile_defence, russian_link, activation>,
        interacts<activation, iranian_programme>,
        interacts<civil_nuclear, fuel_services>,                                       // [illustrative]
        // There is nothing to be linked to unless the system is built.
        implies<(russian_link == access::linked), (missile_defence == system::deployed)>>> {};

inline constexpr dossier<framework> talks{
    // The US plans to build the system; Russia's objections remain, and its positions have not changed. [report]
    holds(united_states, missile_defence == system::deployed),
    holds(russia,        missile_defence == system::cancelled),
    status_quo(missile_defence == system::cancelled),
    // Offered six months earlier; Russia wants them in writing, for its experts to study, and has not answered. [report]
    accepts(united_states, russian_link == access::none || russian_link == access::linked),
    accepts(united_states, activation == start::at_once || activation == start::once_established),
    status_quo(russian_link == access::none),

    holds(united_states, wto_membership == bid::supported),                            // [record]
    holds(russia,        wto_membership == bid::supported),                            // [report]
    holds(united_states, nuclear_proliferation == effort::joint),                      // [record]
    holds(russia,        nuclear_proliferation == effort::joint),                      // [record]
    restates(nuclear_terrorism == accord::in_force),                                   // [report]

    // Both want something after START; how binding, is less settled. [record]; saliences [illustrative]
    accepts(united_states, strategic_arms >= limits::transparency_only),
    holds(russia,          strategic_arms == limits::legally_binding, salience(80)),
    holds(united_states, inf_treaty == accord::in_force),                              // [record]
    holds(russia,        inf_treaty == accord::in_force),                              // [record]
    holds(united_states, civil_nuclear == treaty::signed_in_2008),                     // [record]
    holds(russia,        civil_nuclear == treaty::signed_in_2008),                     // [record]
    holds(russia,        fuel_services == effort::joint),                              // [record]
    holds(united_states, fuel_services == effort::joint),                              // [record]
    restates(storage_security == accord::in_force),                                    // [record]
    holds(united_states, iranian_programme == effort::joint),                          // [record]
    accepts(russia,      iranian_programme == effort::joint || iranian_programme == effort::separate), // [illustrative]
    agrees(korean_programme == effort::joint),                                         // [record]
    restates(chemical_weapons == accord::in_force),                                    // [record]
    holds(united_states, defence_technology == treaty::signed_in_2008),                // [record]
    holds(russia,        jackson_vanik == trade_law::repealed),                        // [record]
    holds(united_states, jackson_vanik == trade_law::repealed),                        // [record]
    holds(united_states, investment_treaty == treaty::signed_in_2008, salience(40)),   // [record]
    restates(counter_terrorism == accord::in_force),                                   // [record]
};

// What if Russia took the system, linked to it and with its activation waiting?
inline constexpr auto if_russia_takes_the_offers = talks.with(
    accepts(russia, missile_defence == system::deployed,
            provided(russian_link == access::linked && activation == start::once_established)));

// What if both sides made red lines of their positions?
inline constexpr auto if_both_draw_red_lines = talks.with(rules_out(russia, missile_defence == system::deployed))
                                                    .with(rules_out(united_states, missile_defence == system::cancelled));

// Before the offers of the autumn, and after them.
inline constexpr dossier<framework> before_the_offers{
    holds(united_states, missile_defence == system::deployed),
    holds(russia,        missile_defence == system::cancelled),
};
inline constexpr auto after_the_offers =
    before_the_offers.with(accepts(united_states, russian_link == access::none || russian_link == access::linked))
                     .with(accepts(united_states, activation == start::at_once || activation == start::once_established));

// What the report says, where this much of the library can say it.
static_assert(framework::issue_count > 12);                                            // more than a dozen issues in one document
static_assert(hardest(talks) == missile_defence);                                      // the most difficult issue ...
static_assert(blocking(talks) == issue_set<framework>{missile_defence});               // ... blocks the grand bargain
static_assert(disputed(talks) == issue_set<framework>{missile_defence});
static_assert(dissenters(talks, missile_defence == system::deployed) == party_set<framework>{russia});
static_assert(status(talks, nuclear_terrorism) == standing::restated);                 // some of it only restates
static_assert(status(talks, wto_membership) == standing::agreed);                      // areas of agreement and of dispute
static_assert(status(talks, missile_defence) == standing::unreconciled);
static_assert(early_harvests(talks)[0] == issue_set<framework>{missile_defence}.complement());
static_assert(position(talks, russia, russian_link) == nothing_said);                  // still to be studied: no answer yet
static_assert(status(talks, activation) == standing::open);
static_assert(linkage_graph{talks}.path(wto_membership, missile_defence).size() == 2); // progress there is to help here
static_assert(difference(before_the_offers, after_the_offers).positions(russia).empty()); // positions have not changed
static_assert(difference(before_the_offers, after_the_offers).acceptances(united_states) ==
              issue_set<framework>{russian_link, activation});                         // a number of measures
static_assert(blocking(if_russia_takes_the_offers).empty());
static_assert(status(if_both_draw_red_lines, missile_defence) == standing::deadlocked);

void print_by_standing()
{
    const auto table = standings(talks);
    for (const standing each : {standing::restated, standing::agreed, standing::reconcilable, standing::open,
                                standing::unreconciled, standing::deadlocked}) {
        if (table.of(each).empty())
            continue;
        std::cout << "  " << each << "\n";
        for (const auto issue : table.of(each))
            std::cout << "      " << issue << "\n";
    }
}

void print_what_blocks()
{
    for (const auto issue : blocking(talks)) {
        std::cout << "  " << issue << "\n";
        for (const auto option : {system::deployed, system::cancelled})
            std::cout << "      " << (missile_defence == option) << " is unacceptable to "
                      << dissenters(talks, missile_defence == option) << "\n";
    }
    std::cout << "  Sets of issues that nothing settles: " << conflicts(talks) << "\n"
              << "  Hardest: " << hardest(talks) << " (" << contention(talks, hardest(talks)) << ")\n";
}

void print_what_is_linked(issue_in<framework> issue)
{
    const linkage_graph graph{talks};
    const auto print = [](std::string_view how, issue_set<framework> others) {
        if (!others.empty())
            std::cout << "  " << how << " " << others << "\n";
    };
    print("opened by progress on", graph.predecessors(linkage_kind::leads_to, issue));
    print("interacts with", graph.successors(linkage_kind::interacts, issue));
    print("presupposed by", graph.predecessors(linkage_kind::implies, issue));
}

// Silence stands in nobody's way, but it is no consent: what some party has said nothing on is told apart.
void print_harvest()
{
    const auto silent = standings(talks).of(standing::open);
    for (const auto& harvest : early_harvests(talks)) {
        const auto terms = settlement(talks, harvest).package;
        for (const auto issue : harvest - silent)
            std::cout << "  " << terms.at(issue) << "\n";
        std::cout << "  and, once all have spoken on them: " << (harvest & silent) << "\n";
    }
}

void print_what_if(std::string_view premise, const dossier<framework>& then)
{
    std::cout << "\nWhat if " << premise << "?\n";
    const auto blocks = blocking(then);
    std::cout << "  Blocking: " << blocks << "\n";
    std::string changes = to_text(difference(talks, then));
    for (std::size_t line = 0; line < changes.size(); line = changes.find('\n', line) + 1)
        std::cout << "  " << changes.substr(line, changes.find('\n', line) - line) << "\n";
    if (const auto deal = settlement(then, issue_set<framework>::all()))
        std::cout << "  A deal: " << deal.package.at(missile_defence) << "; " << deal.package.at(russian_link) << "; "
                  << deal.package.at(activation) << "\n";
}

}

int main()
{
    using namespace moscow;
    std::cout << "THE MOSCOW TALKS, MARCH 2008\n" << framework::issue_count << " issues in one document\n\nWhere the issues stand\n";
    print_by_standing();
    std::cout << "\nWhat blocks\n";
    print_what_blocks();
    std::cout << "\nLinked to " << missile_defence << "\n";
    print_what_is_linked(missile_defence);
    std::cout << "\nWhat could be concluded now\n";
    print_harvest();
    std::cout << "\nWhere talks could move next\n  " << ready(talks) << "\n";
    print_what_if("Russia took the system, linked to it and with activation waiting", if_russia_takes_the_offers);
    print_what_if("both sides made red lines of their positions", if_both_draw_red_lines);
}
