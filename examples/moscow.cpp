// The Moscow talks of 17 and 18 March 2008: more than a dozen issues between two governments in one document, and one
// that blocks them. What a newspaper reported of the talks is a record here, entry by entry; what it concluded is asked
// of the record, checked by the compiler, and printed as a page. Nothing on the page is typed in.
//
//   moscow/framework.hpp   who, and about what
//   moscow/account.hpp     the report, paragraph by paragraph, as entries
//   moscow/findings.hpp    what the report concludes, as answers that the compiler checks

#include "moscow/findings.hpp"

#include <entente/show/entry_text.hpp>
#include <entente/show/record_text.hpp>
#include <entente/show/text.hpp>

#include <iostream>
#include <string>
#include <string_view>

namespace moscow {

void print_indented(const std::string& lines)
{
    for (std::size_t line = 0; line < lines.size(); line = lines.find('\n', line) + 1)
        std::cout << "  " << lines.substr(line, lines.find('\n', line) - line) << "\n";
}

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
    for (const auto& role : third_parties_of<framework>())
        if (role.issues.contains(issue))
            std::cout << "  concerns " << role.who << ", " << role.kind << "\n";
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
    std::cout << "\nWhat if " << premise << "?\n  Blocking: " << blocking(then) << "\n";
    print_indented(to_text(difference(talks, then)));
    if (const auto deal = settlement(then, issue_set<framework>::all()))
        std::cout << "  A deal: " << deal.package.at(missile_defence) << "; " << deal.package.at(russian_link) << "; "
                  << deal.package.at(activation) << "\n";
}

// Who said what, day by day, apart from what the record notes by itself.
void print_statements()
{
    model::day day = model::no_day;
    for (const auto& entry : account.view().entries) {
        if (entry.teller == model::nobody)
            continue;
        if (entry.date != day)
            std::cout << "  " << to_text(year_month_day{std::chrono::sys_days{std::chrono::days{entry.date}}}) << "\n";
        day = entry.date;
        std::cout << "      " << statement_text(account, entry) << "\n";
    }
}

void print_disputed_claims(year_month_day date)
{
    disputed_claims(account, date, [](const disputed_claim<framework>& one) { std::cout << "  " << one << "\n"; });
}

// Does it take somebody who would not be named to say so?
void print_on_what_authority(std::string_view claim)
{
    std::cout << "  " << claim << ": "
              << (resting_on(account, assertions_of(claim), attribution::on_background)
                      ? "rests on sources that would not be named\n"
                      : "is said by name\n");
}

void print_contingency()
{
    std::cout << "  " << tested.name << ": " << state_of(account, tested, tuesday) << "\n"
              << "  Offered until it is established: " << offered_until_then << "; from then on: " << offered_from_then
              << "\n  If it is established, blocking: " << blocking(once_tested) << "\n";
    print_indented(to_text(difference(talks, once_tested)));
}

void print_over_time()
{
    std::cout << "\n\nTHE TALKS OVER TIME\n\nWho said what\n";
    print_statements();
    std::cout << "\nStalled on the eve of the talks, for more than 100 days\n";
    print_indented(to_text(stalled_on_the_eve));
    std::cout << "\nOn the table after the talks\n";
    print_indented(to_text(on_the_table));
    std::cout << "\nMisunderstood\n";
    print_indented(to_text(misunderstood));
    std::cout << "\nTold differently\n";
    print_indented(to_text(told_differently));
    print_disputed_claims(tuesday);
    std::cout << "\nOn what authority\n";
    for (const auto claim : {slipping.name, threat.name, positions_stand.name})
        print_on_what_authority(claim);
    std::cout << "\nWhat the document adds\n";
    print_indented(to_text(in_the_document));
    std::cout << "\nWho met\n";
    print_indented(to_text(met));
    std::cout << "\nWhat the two days in March changed\n";
    print_indented(to_text(in_two_days));
    std::cout << "\nWhat the ministers' day changed\n";
    print_indented(to_text(in_a_day));
    std::cout << "\nWho moved towards whom\n";
    print_indented(to_text(conceded));
    std::cout << "\nOn whose word Russia's position on " << missile_defence << " rests\n";
    print_indented(to_text(behind_the_refusal));
    std::cout << "\nOn whose word it rests that activation may wait\n";
    print_indented(to_text(behind_the_delay));
    std::cout << "\nPositions that did not move since the autumn\n";
    print_indented(to_text(unmoved));
    std::cout << "\nThe course of the talks\n";
    print_indented(to_text(the_course));
    std::cout << "\nDo a few disputes hold down the rest?\n";
    print_indented(to_text(held_down));
    std::cout << "\nDo the easy issues open the hard one?\n";
    print_indented(to_text(opened));
    std::cout << "\nWhat a test by Iran would change\n";
    print_contingency();
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
    print_over_time();
}
