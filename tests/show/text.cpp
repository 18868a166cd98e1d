#include <entente/show/text.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <entente/ask/acceptance.hpp>
#include <entente/ask/agenda.hpp>

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

using namespace entente;

namespace {

template <class Value>
std::string streamed(const Value& value)
{
    std::ostringstream stream;
    stream << value;
    return stream.str();
}

namespace third {

enum class verdict { clear, not_proven, open_on_appeal = 5 };
enum class nothing_to_choose {};

inline constexpr struct one final : actor<"One"> {} one;
inline constexpr struct other final : actor<"Other"> {} other;
inline constexpr struct host_land final : actor<"Hostland"> {} host_land;
inline constexpr struct chamber final : actor<"Chamber"> {} chamber;
enum class choice { no, yes };
inline constexpr struct bases final : issue<"Bases", choice> {} bases;
struct deal final
    : bundle<parties<one, other>, issues<bases>, third_parties<host<host_land, bases>, ratifies<chamber, one>>> {};

}

static_assert(to_text(standing::restated) == "restated" && to_text(standing::reconcilable) == "reconcilable");
static_assert(to_text(linkage_kind::provided) == "is a condition for");
static_assert(to_text(refusal::issue_has_two_status_quos) == "an issue has two status quos");
static_assert(to_text(package_fault::issue_without_a_term) == "an issue has no term");

}

TEST_CASE("a graph is told issue by issue")
{
    using namespace moscow;
    CHECK(to_text(linkage_graph<framework>{}) ==
          "Missile defence in Europe interacts with Russian link to the system and Activation of the system\n"
          "Russian link to the system interacts with Missile defence in Europe and Activation of the system\n"
          "Russian link to the system implies Missile defence in Europe\n"
          "Activation of the system interacts with Missile defence in Europe and Russian link to the system\n"
          "WTO membership leads to Missile defence in Europe\n");
    CHECK(streamed(linkage_graph<third::deal>{}) == "no linkages\n");
    const auto offered = talks.with(accepts(russia, missile_defence == system::deployed,
                                            provided(russian_link == access::linked)));
    CHECK(to_text(linkage_graph{offered}).find("Russian link to the system is a condition for Missile defence in Europe\n") !=
          std::string::npos);
}

TEST_CASE("names, terms and what has been stated")
{
    using namespace moscow;
    CHECK(to_text(russia) == "Russia");
    CHECK(to_text(wto_membership) == "WTO membership");
    CHECK(to_text(issue_in<framework>{activation}) == "Activation of the system");
    CHECK(to_text(party_in<framework>{united_states}) == "United States");
    CHECK(to_text(term_in<framework>{activation == start::once_established}) ==
          "Activation of the system: once established");
    CHECK(to_text(term_in<framework>{activation == static_cast<start>(7)}) ==
          "Activation of the system: no option of it");
    CHECK(to_text(position(talks, russia, missile_defence)) == "cancelled");
    CHECK(to_text(position(talks, russia, activation)) == "nothing said");
    CHECK(to_text(position(trade::round_table, trade::northland, trade::tariff)) == "40");
    CHECK(to_text(activation == start::at_once) == "Activation of the system: at once");
    CHECK(to_text(trade::tariff <= 10 || trade::labels == trade::protection::none) ==
          "Tariff on steel: 10 or less or Protected names: none");
    CHECK(to_text(contention_level{1, 4000}) == "1 pair of parties without a common option, positions apart by 4000 in salience times salience");
    CHECK(to_text(contention_level{2, 0}) == "2 pairs of parties without a common option, positions apart by 0 in salience times salience");
}
TEST_CASE("an option by itself is told by its name")
{
    using namespace moscow;
    CHECK(to_text(start::once_established) == "once established");
    constexpr package<framework> deal{missile_defence == system::deployed, russian_link == access::linked,
                                      activation == start::at_once, wto_membership == bid::supported,
                                      nuclear_terrorism == accord::in_force};
    CHECK(to_text(deal[missile_defence]) == "deployed");
    CHECK(streamed(third::verdict::open_on_appeal) == "open on appeal");
    CHECK(to_text(static_cast<third::verdict>(3)) == "no option");
}
// The texts of the library's own enums may be in another header: nothing else stands in for them.
static_assert(!detail::hosts::option<standing> && !detail::hosts::option<third::nothing_to_choose>);
static_assert(detail::hosts::option<third::verdict>);
TEST_CASE("third parties")
{
    using namespace third;
    const auto roles = third_parties_of<deal>();
    CHECK(to_text(roles[0]) == "Hostland, host: Bases");
    CHECK(to_text(roles[1]) == "Chamber, who ratifies for One");
    CHECK(to_text(party_set<deal>{host_land, one}) == "One and Hostland");
    CHECK(streamed(party_set<deal>::all()) == "One and Other");
}
TEST_CASE("sets and sequences")
{
    using namespace moscow;
    CHECK(to_text(issue_set<framework>{}) == "none");
    CHECK(to_text(issue_set<framework>{activation}) == "Activation of the system");
    CHECK(to_text(issue_set<framework>{wto_membership, missile_defence}) ==
          "Missile defence in Europe and WTO membership");
    CHECK(to_text(issue_set<framework>{wto_membership, missile_defence, nuclear_terrorism}) ==
          "Missile defence in Europe, WTO membership and Nuclear terrorism");
    CHECK(to_text(party_set<framework>::all()) == "United States and Russia");
    CHECK(to_text(issue_sequence<framework>{wto_membership, missile_defence, activation}) ==
          "WTO membership, Missile defence in Europe, then Activation of the system");
    CHECK(to_text(blocking_sets(talks)) == "{Missile defence in Europe}");
    CHECK(to_text(blocking_sets(offer_taken)) == "{none}");
    CHECK(to_text(conflicts(trade::round_table)) == "{Tariff on steel}, {Accession of the Islands}");
    issue_sets<framework> many;
    for (std::size_t count = 0; count <= issue_sets<framework>::room; ++count)
        many.add({});
    const std::string text = to_text(many);
    CHECK(text.substr(text.size() - 11) == "{none}, ...");
    CHECK(to_text(linkage_graph<framework>{}.components()) == "{Missile defence in Europe, Russian link to the system, "
                                                              "Activation of the system and WTO membership}, {Nuclear "
                                                              "terrorism}");
}
TEST_CASE("packages")
{
    using namespace moscow;
    constexpr package<framework> deal{missile_defence == system::deployed, russian_link == access::linked,
                                      activation == start::once_established, wto_membership == bid::supported,
                                      nuclear_terrorism == accord::in_force};
    CHECK(to_text(deal) ==
          "Missile defence in Europe: deployed; Russian link to the system: linked; Activation of the system: "
          "once established; WTO membership: supported; Nuclear terrorism: in force");
    CHECK(to_text(settlement(talks, {wto_membership, nuclear_terrorism}).package) ==
          "WTO membership: supported; Nuclear terrorism: in force");
    CHECK(to_text(partial_package<framework>{}) == "no terms");
}
TEST_CASE("a dossier, a clause a line")
{
    CHECK(to_text(moscow::offer_taken) ==
          "status quo: Missile defence in Europe: cancelled\n"
          "restated: Nuclear terrorism: in force\n"
          "United States holds Missile defence in Europe: deployed\n"
          "United States accepts Russian link to the system: none\n"
          "United States accepts Russian link to the system: linked\n"
          "United States accepts Activation of the system: at once\n"
          "United States accepts Activation of the system: once established\n"
          "United States holds WTO membership: supported\n"
          "Russia holds Missile defence in Europe: cancelled\n"
          "Russia holds WTO membership: supported\n"
          "Russia accepts Missile defence in Europe: deployed, provided Russian link to the system: "
          "linked and Activation of the system: once established\n");
    const std::string table = to_text(trade::round_table);
    for (const char* line : {"agreed: Protected names: regional names\n",
                             "Northland holds Tariff on steel: 40 (salience 80)\n",
                             "Northland accepts Tariff on steel: 15 to 35, provided Fishing grounds: shared or more\n",
                             "Southland rules out Tariff on steel: 30 or more and Settlement of disputes: national\n",
                             "The Islands rules out Fishing grounds: open to all\n"})
        CHECK_MESSAGE(table.find(line) != std::string::npos, table);
    CHECK(to_text(dossier<trade::agreement>{}).empty());
}
TEST_CASE("what changed")
{
    using namespace moscow;
    CHECK(to_text(difference(talks, offer_taken)) == "Russia accepts otherwise on Missile defence in Europe\n"
                                                 "Missile defence in Europe: unreconciled -> reconcilable\n");
    CHECK(to_text(difference(talks, talks)) == "nothing changed\n");
    const auto harder = talks.with(rules_out(russia, missile_defence == system::deployed))
                            .with(rules_out(united_states, missile_defence == system::cancelled))
                            .with(holds(russia, activation == start::once_established));
    CHECK(to_text(difference(talks, harder)) ==
          "United States draws its red lines otherwise on Missile defence in Europe\n"
          "Russia moves on Activation of the system\n"
          "Russia draws its red lines otherwise on Missile defence in Europe\n"
          "Missile defence in Europe: unreconciled -> deadlocked\n"
          "Activation of the system: open -> reconcilable\n");
}
TEST_CASE("every value of an enumeration has a text of its own")
{
    const auto differ = [](const std::vector<std::string>& texts) {
        for (std::size_t one = 0; one < texts.size(); ++one) {
            CHECK_FALSE(texts[one].empty());
            for (std::size_t other = 0; other < one; ++other)
                CHECK(texts[one] != texts[other]);
        }
    };
    std::vector<std::string> standing_texts;
    for (int value = 0; value <= static_cast<int>(standing::reconcilable); ++value)
        standing_texts.emplace_back(to_text(static_cast<standing>(value)));
    differ(standing_texts);
    std::vector<std::string> kind_texts;
    for (unsigned value = 0; value < linkage_kinds; ++value)
        kind_texts.emplace_back(to_text(static_cast<linkage_kind>(value)));
    differ(kind_texts);
    std::vector<std::string> role_texts;
    for (int value = 0; value <= static_cast<int>(third_party_kind::ratifies); ++value)
        role_texts.emplace_back(to_text(static_cast<third_party_kind>(value)));
    differ(role_texts);
    std::vector<std::string> refusal_texts;
    for (int value = 0; value <= static_cast<int>(refusal::no_room_for_another_condition); ++value)
        refusal_texts.emplace_back(to_text(static_cast<refusal>(value)));
    differ(refusal_texts);
    std::vector<std::string> fault_texts;
    for (int value = 0; value <= static_cast<int>(package_fault::value_is_no_option); ++value)
        fault_texts.emplace_back(to_text(static_cast<package_fault>(value)));
    differ(fault_texts);
}
TEST_CASE("streams take the values themselves")
{
    using namespace moscow;
    CHECK(streamed(russia) == "Russia");
    CHECK(streamed(blocking(talks)) == to_text(blocking(talks)));
    CHECK(streamed(agenda(talks)) == to_text(agenda(talks)));
    CHECK(streamed(standing::open) == "open");
    CHECK(streamed(talks) == to_text(talks));
    CHECK(streamed(missile_defence == system::deployed) == "Missile defence in Europe: deployed");
    CHECK(streamed(standings(talks)).starts_with("Missile defence in Europe: unreconciled\n"));
    CHECK(streamed(settlement(talks, issue_set<framework>{missile_defence})) == "none");
    CHECK(streamed(settlement(talks, issue_set<framework>{wto_membership})) == "WTO membership: supported");
    CHECK(streamed(difference(talks, talks)) == "nothing changed\n");
    std::ostringstream line;
    line << status(talks, missile_defence) << ", " << contention(talks, missile_defence) << '.';
    CHECK(line.str() == "unreconciled, 1 pair of parties without a common option, "
                        "positions apart by 10000 in salience times salience.");
}
