// Who negotiates about what: the parties, the issues of the single document, and how they are linked.
//
// Each line says where it comes from: [report] a newspaper's account of the talks, by its paragraphs, which account.hpp
// paraphrases; [record] the public record of the document, the Strategic Framework Declaration signed at Sochi on 6 April
// 2008, whose wording is compressed to one option here; [illustrative] our assumption, made so that the example is whole.

#ifndef ENTENTE_EXAMPLES_MOSCOW_FRAMEWORK_HPP
#define ENTENTE_EXAMPLES_MOSCOW_FRAMEWORK_HPP

#include <entente/entente.hpp>

namespace moscow {

using namespace entente;

inline constexpr struct united_states final : actor<"United States"> {} united_states; // [report] 1
inline constexpr struct russia        final : actor<"Russia">        {} russia;        // [report] 1

inline constexpr struct poland         final : actor<"Poland">         {} poland;         // [report] 11
inline constexpr struct czech_republic final : actor<"Czech Republic"> {} czech_republic; // [report] 11
inline constexpr struct iran           final : actor<"Iran">           {} iran;           // [report] 11

enum class system    { cancelled, deployed };
enum class access    { none, linked };
enum class start     { at_once, once_established };
enum class bid       { opposed, supported };
enum class accord    { lapsed, in_force };
enum class treaty    { none, signed_in_2008 };
enum class trade_law { kept, repealed };
enum class limits    { none, transparency_only, legally_binding };
enum class effort    { separate, joint };

inline constexpr struct missile_defence       final : issue<"Missile defence in Europe", system>                {} missile_defence;       // [report] 2
inline constexpr struct russian_link          final : issue<"Russian link to the system", access>               {} russian_link;          // [report] 12
inline constexpr struct activation            final : issue<"Activation of the system", start>                  {} activation;            // [report] 12
inline constexpr struct wto_membership        final : issue<"Russia's WTO membership", bid>                     {} wto_membership;        // [report] 6
inline constexpr struct nuclear_proliferation final : issue<"Nuclear proliferation", effort>                    {} nuclear_proliferation; // [report] 6
inline constexpr struct nuclear_terrorism     final : issue<"Nuclear terrorism", accord>                        {} nuclear_terrorism;     // [report] 3
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
        // Progress on some issues is meant as a starting point that helps with the tougher ones. [report] 6
        leads_to<wto_membership, missile_defence>,
        leads_to<nuclear_proliferation, missile_defence>,
        leads_to<jackson_vanik, wto_membership>,                                       // [record]
        leads_to<defence_technology, russian_link>,                                    // [illustrative]
        // The two offers change what the system is worth to Russia; the missiles that it waits for are Iran's. [report] 12
        interacts<missile_defence, russian_link, activation>,
        interacts<activation, iranian_programme>,
        interacts<civil_nuclear, fuel_services>,                                       // [illustrative]
        // There is nothing to be linked to unless the system is built.
        implies<(russian_link == access::linked), (missile_defence == system::deployed)>>,
    // Where the system is to stand, and at whom it is aimed. [report] 11
    third_parties<host<poland, missile_defence>, host<czech_republic, missile_defence>, target<iran, missile_defence>>> {};

}

#endif
