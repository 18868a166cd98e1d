// The Moscow talks of 17 and 18 March 2008 over time: who said what, when, and on what authority. What the report
// concluded from it - offers without an answer, a misunderstanding, a side that may be stalling, conditions that a test
// would change - is asked of the record here, and typed in nowhere.
//
// Each entry says where it comes from: [report] the newspaper's account; [record] the public record; [illustrative] our
// assumption, made so that the example is whole.

#include <entente/record.hpp>
#include <entente/show/text.hpp>

#include <chrono>
#include <iostream>
#include <string_view>

namespace moscow {

using namespace entente;
using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

inline constexpr struct united_states final : actor<"United States"> {} united_states;
inline constexpr struct russia        final : actor<"Russia">        {} russia;

inline constexpr struct rice      final : representative<"Condoleezza Rice", united_states, "Secretary of State"> {} rice;
inline constexpr struct gates     final : representative<"Robert M. Gates", united_states, "Secretary of Defense"> {} gates;
inline constexpr struct serdyukov final : representative<"Anatoly Serdyukov", russia, "Defence Minister">         {} serdyukov;

enum class plan   { cancelled, deployed };
enum class access { none, linked };
enum class start  { at_once, once_established };
enum class accord { lapsed, in_force };

inline constexpr struct missile_defence   final : issue<"Missile defence in Europe", plan>      {} missile_defence;
inline constexpr struct russian_link      final : issue<"Russian link to the system", access>   {} russian_link;
inline constexpr struct activation        final : issue<"Activation of the system", start>      {} activation;
inline constexpr struct nuclear_terrorism final : issue<"Nuclear terrorism", accord>            {} nuclear_terrorism;

struct framework final
    : bundle<parties<united_states, russia>, issues<missile_defence, russian_link, activation, nuclear_terrorism>> {};

inline constexpr struct link_offer    final : proposal<"Moscow may link to the system">              {} link_offer;
inline constexpr struct waiting_offer final : proposal<"The system is not turned on for now">         {} waiting_offer;
inline constexpr struct measures      final : proposal<"A number of measures">                       {} measures;
inline constexpr struct tested        final : contingency<"Iran has tested a missile that can reach Europe"> {} tested;
inline constexpr struct threat        final : claim<"The system threatens Russia's security">        {} threat;
inline constexpr struct slipping      final : claim<"The relationship is slipping in a negative direction"> {} slipping;
inline constexpr struct march_talks   final : meeting<"Moscow, 17 and 18 March 2008">                {} march_talks;

inline constexpr year_month_day autumn{year{2007}, month{10}, day{12}};
inline constexpr year_month_day winter{year{2008}, month{1}, day{15}};  // [illustrative]
inline constexpr year_month_day eve{year{2008}, month{3}, day{16}};
inline constexpr year_month_day talks{year{2008}, month{3}, day{18}};
inline constexpr year_month_day sochi{year{2008}, month{4}, day{6}};

inline constexpr record<framework> account{
    // Where the two stood before. [report]; their dates [illustrative]
    noted(autumn, holds(united_states, missile_defence == plan::deployed)),
    noted(autumn, holds(russia, missile_defence == plan::cancelled)),
    noted(autumn, status_quo(missile_defence == plan::cancelled)),
    // Two offers six months earlier: a link, and activation that waits for a test by Iran. [report]; the day [record]
    statement(autumn, by(gates), floats(united_states, russia, link_offer, russian_link == access::linked)),
    statement(autumn, by(gates), accepts(united_states, russian_link == access::linked)),
    statement(autumn, by(gates), floats(united_states, russia, waiting_offer,
                                        until(tested, activation == start::once_established),
                                        once(tested, activation == start::at_once))),
    statement(autumn, by(gates), until(tested, accepts(united_states, activation == start::once_established))),
    statement(autumn, by(gates), once(tested, holds(united_states, activation == start::at_once))),
    // "Yet again" in March: they had been asked for in writing before. [report]; which, and the day [illustrative]
    statement(winter, by(russia), requests_in_writing(russia, link_offer)),
    // What Russia took the offer of a link to be. That it misunderstood, is told [report]; how, is not [illustrative]
    statement(winter, by(gates), understands(russia, link_offer, russian_link == access::none)),

    // Rice makes the document public: no new initiatives, and some of it only restates. [report]
    statement(talks, by(rice), restates(nuclear_terrorism == accord::in_force)).in(march_talks),
    // A senior official who would not be named: things were slipping. [report]
    statement(talks, unnamed(united_states, "senior official"), believes(united_states, slipping)),
    // Russian officials: objections remain; the proposals are to be put in writing, yet again. [report]
    statement(talks, by(russia), holds(russia, missile_defence == plan::cancelled)).in(march_talks),
    statement(talks, by(russia), believes(russia, threat)).in(march_talks),
    statement(talks, by(russia), requests_in_writing(russia, link_offer)).in(march_talks),
    statement(talks, by(russia), requests_in_writing(russia, waiting_offer)).in(march_talks),
    // Serdyukov: positions have not changed in principle, a number of measures were heard today. [report]
    statement(talks, by(serdyukov), floats(united_states, russia, measures)).in(march_talks),
    statement(talks, by(serdyukov), requests_in_writing(russia, measures)).in(march_talks),
    // The US side came with no new proposals, and aims the system at Iran. [report]
    statement(talks, by(united_states), denies(united_states, measures, proposal_event::floated)).in(march_talks),
    statement(talks, by(united_states), denies(united_states, threat)).in(march_talks),
    // Gates: misunderstandings clarified; now they feel the need to study; an answer reasonably quickly. [report]; by
    // when [illustrative]
    statement(talks, by(gates), clarifies(united_states, link_offer)).in(march_talks),
    statement(talks, by(gates), clarifies(united_states, waiting_offer)).in(march_talks),
    statement(talks, by(gates), studies(russia, link_offer)).in(march_talks),
    statement(talks, by(gates), studies(russia, waiting_offer)).in(march_talks),
    statement(talks, by(gates), expects_answer(united_states, link_offer, sochi)),
    statement(talks, by(gates), expects_answer(united_states, waiting_offer, sochi)),
};

// What the report says of the talks.
static_assert(unchanged(account, autumn, talks)[russia] == issue_set<framework>{missile_defence});  // not changed
static_assert(results_of(account, march_talks).standings() == issue_set<framework>{nuclear_terrorism}); // few results
static_assert(provenance(account, eve, talks).new_initiatives.empty());                 // no new initiatives
static_assert(provenance(account, eve, talks).restated == issue_set<framework>{nuclear_terrorism});
static_assert(trend(account).points[0].gap == trend(account).points[1].gap);            // nobody came nearer
static_assert(stalled(account, eve, days{100}).size() == 1);                            // may be stalling
static_assert(stalled(account, eve, days{100})[0].turn == party_in<framework>{russia});
static_assert(outstanding(account, talks)[0].requests_in_writing == 2);                 // in writing, yet again
static_assert(misunderstandings(account, talks)[0].said_to_be_clarified);               // Gates says so
static_assert(concessions(account).empty());                                            // nobody moved to the other
static_assert(terms_if(account, waiting_offer, talks, tested, contingency_state::unknown)[activation] ==
              start::once_established);                                                 // turned on only after a test
static_assert(blocking(dossier_as_of(account, talks)) == issue_set<framework>{missile_defence});

std::string_view name_of(proposal_event event)
{
    switch (event) {
    case proposal_event::floated: return "made";
    case proposal_event::tabled: return "put in writing";
    case proposal_event::requested_in_writing: return "asked for in writing";
    case proposal_event::under_study: return "under study";
    case proposal_event::clarified: return "clarified";
    case proposal_event::countered: return "countered";
    case proposal_event::accepted: return "accepted";
    case proposal_event::rejected: return "rejected";
    case proposal_event::withdrawn: return "withdrawn";
    case proposal_event::lapsed: return "lapsed";
    }
    return "";
}
void print(year_month_day date)
{
    constexpr std::string_view months[]{"January", "February", "March",     "April",   "May",      "June",
                                        "July",    "August",   "September", "October", "November", "December"};
    std::cout << static_cast<unsigned>(date.day()) << " " << months[static_cast<unsigned>(date.month()) - 1] << " "
              << static_cast<int>(date.year());
}

void print_outstanding(year_month_day date)
{
    for (const auto& open : outstanding(account, date)) {
        std::cout << "  " << open.proposal << "\n      made by " << open.by << " on ";
        print(open.made);
        std::cout << ", days ago: " << open.waiting.count() << "; times asked for in writing: " << open.requests_in_writing
                  << "\n      the turn is with " << open.turn;
        if (open.answer_is_expected) {
            std::cout << "; an answer is hoped for by ";
            print(open.expected_by);
        }
        std::cout << "\n";
    }
}
void print_stalled(year_month_day date, days span)
{
    for (const auto& open : stalled(account, date, span))
        std::cout << "  " << open.proposal << ": " << open.turn << " has made no move for " << open.idle.count()
                  << " days\n";
}
void print_misunderstandings(year_month_day date)
{
    for (const auto& one : misunderstandings(account, date))
        std::cout << "  " << one.proposal << ": by " << one.by << ", on " << one.issues
                  << (one.said_to_be_clarified ? "; its maker says that it is clarified\n" : "\n");
}
void print_contested(year_month_day date)
{
    for (const auto& one : contested_events(account, date))
        std::cout << "  " << one.proposal << ": " << name_of(one.event) << ", says " << one.told_by << "; "
                  << one.not_told_by << (one.denied ? " denies it\n" : " has not said so\n");
    disputed_claims(account, date, [](const disputed_claim<framework>& one) {
        std::cout << "  " << one.claim << ": held by " << one.asserted_by << ", denied by " << one.denied_by << "\n";
    });
}
void print_course()
{
    const auto course = trend(account);
    for (const auto& point : course.points) {
        std::cout << "  ";
        print(point.date);
        std::cout << ": settled " << point.settled << " of " << framework::issue_count << ", apart by "
                  << 100 * point.gap / widest_gap << " per cent\n";
    }
    const auto settled = provenance(account, eve, talks);
    std::cout << "  Restated: " << settled.restated << "\n  New: " << settled.new_initiatives << "\n";
}
void print_contingency(year_month_day date)
{
    const auto known = dossier_as_of(account, date);
    const auto then = what_if(account, date, tested, contingency_state::established);
    std::cout << "  If it is established that Iran has tested such a missile\n";
    const auto terms = terms_if(account, waiting_offer, date, tested, contingency_state::established);
    std::cout << "      what is offered: " << (activation == terms[activation].option()) << "\n";
    const auto changed = difference(known, then);
    for (const auto party : party_set<framework>::all())
        if (!changed.positions(party).empty())
            std::cout << "      " << party << " takes another position on " << changed.positions(party) << "\n";
    std::cout << "      blocking now: " << blocking(known) << "; then: " << blocking(then) << "\n";
}

}

int main()
{
    using namespace moscow;
    std::cout << "THE MOSCOW TALKS OVER TIME\n\nStalled on the eve of the talks, for more than 100 days\n";
    print_stalled(eve, days{100});
    std::cout << "\nOn the table after the talks\n";
    print_outstanding(talks);
    std::cout << "\nMisunderstood\n";
    print_misunderstandings(talks);
    std::cout << "\nTold differently\n";
    print_contested(talks);
    std::cout << "\nPositions that did not move since the autumn\n  United States: "
              << unchanged(account, autumn, talks)[united_states]
              << "\n  Russia: " << unchanged(account, autumn, talks)[russia] << "\n";
    std::cout << "\nThe course of the talks\n";
    print_course();
    std::cout << "\nWhat the test would change\n";
    print_contingency(talks);
}
