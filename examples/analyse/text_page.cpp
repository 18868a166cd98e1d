#include "numbers.hpp"
#include "pages.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace analyse {

namespace {

using entente::model::units;

constexpr std::array<std::string_view, rules> titles{"Nash", "egalitarian", "Kalai-Smorodinsky", "utilitarian"};
constexpr std::array<std::string_view, rules> meanings{"the greatest product of gains", "the greatest least gain",
                                                       "the greatest least share of the ideal gain",
                                                       "the greatest sum"};
constexpr std::array<char, rules> letters{'N', 'E', 'K', 'U'};

std::string_view word_for_standing(entente::standing standing)
{
    switch (standing) {
    case entente::standing::restated: return "restated";
    case entente::standing::agreed: return "agreed";
    case entente::standing::deadlocked: return "deadlocked";
    case entente::standing::unreconciled: return "unreconciled";
    case entente::standing::open: return "open";
    case entente::standing::reconcilable: return "reconcilable";
    }
    return "";
}

std::string counted(std::size_t number, std::string_view what)
{
    std::string text = readable(entente::natural{number}) + ' ';
    text += what;
    return number == 1 ? text : text + 's';
}

// In characters of UTF-8.
std::size_t width_of(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char letter) {
        return (static_cast<unsigned char>(letter) & 0xC0U) != 0x80U;
    }));
}
std::string padded(std::string_view text, std::size_t width, bool to_the_right = false)
{
    std::string made{text};
    const std::size_t own = width_of(text);
    if (own < width)
        made.insert(to_the_right ? 0 : made.size(), width - own, ' ');
    return made;
}

class text_page_writer {
public:
    text_page_writer(const entente::scenario& said, const analysis& made) : said_{said}, made_{made} {}

    std::string write()
    {
        const entente::bundle_by_name& bundle = said_.bundle();
        line("A negotiation of " + std::to_string(made_.parties.size()) +
             (made_.parties.size() == 1 ? " party on " : " parties on ") + counted(bundle.issues(), "issue"));
        write_certainty();
        write_parties();
        write_issues();
        if (made_.talks.is_known)
            write_talks();
        write_blocking();
        if (made_.has_worth)
            write_worth();
        write_notes();
        return std::move(out_);
    }

private:
    static constexpr std::size_t most_ties_shown = 3;

    void line(std::string_view text = {}, std::size_t indent = 0)
    {
        out_.append(text.empty() ? 0 : indent, ' ');
        // A name must not tell the terminal what to do.
        for (const char letter : text)
            out_ += static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F ? ' ' : letter;
        out_ += '\n';
    }
    void title(std::string_view text)
    {
        line();
        line(text);
    }
    std::string points(units worth) const { return short_points(worth, made_.units_per_point); }
    std::string all_points(const std::vector<units>& worth) const
    {
        std::string text;
        for (std::size_t party = 0; party < worth.size(); ++party)
            text += (party == 0 ? "" : ", ") + points(worth[party]);
        return text;
    }
    // With the parties' names, where there are few enough for a line.
    std::string named_points(const std::vector<units>& worth, bool is_change = false) const
    {
        std::string text;
        for (std::size_t party = 0; party < worth.size(); ++party)
            text += (party == 0 ? "" : ", ") + made_.parties[party].name + ' ' +
                    (is_change && worth[party] > 0 ? "+" : "") + points(worth[party]);
        return text;
    }
    static std::string listed(const std::vector<std::string>& names)
    {
        std::string text;
        for (std::size_t place = 0; place < names.size(); ++place)
            text += (place == 0 ? "" : place + 1 == names.size() ? " and " : ", ") + names[place];
        return text.empty() ? "none" : text;
    }

    void write_certainty()
    {
        switch (made_.status) {
        case entente::certainty::exact: break;
        case entente::certainty::bounded: line("What follows holds but for a bounded error: see the notes."); break;
        case entente::certainty::truncated:
            line("What follows is true, but not all that was asked for: see the notes.");
            break;
        case entente::certainty::refused:
            line("What packages are worth could not be worked out: see the notes.");
            break;
        }
    }

    void write_parties()
    {
        title("Parties");
        std::size_t width = 0;
        for (const about_party& party : made_.parties)
            width = std::max(width, width_of(party.name));
        for (const about_party& party : made_.parties) {
            std::string text = padded(party.name, width);
            if (party.has_reservation)
                text += "  takes no less than " + points(party.reservation);
            if (party.has_ideal)
                text += (party.has_reservation ? ", and could get " : "  could get ") + points(party.ideal) + " at best";
            if (party.discount < 1)
                text += "; discount factor " + exact_number(party.discount);
            line(text, 2);
        }
        const entente::bundle_by_name& bundle = said_.bundle();
        for (const entente::third_party_by_name& each : bundle.third_parties()) {
            std::vector<std::string> issues;
            for (const std::uint32_t issue : each.issues)
                issues.push_back(bundle.issue(issue).name());
            line("Concerned without being a party: " + each.who + ", " + role_of(each) +
                     (issues.empty() ? std::string{} : ", about " + listed(issues)),
                 2);
        }
    }
    static std::string role_of(const entente::third_party_by_name& each)
    {
        using kind = entente::third_party_kind;
        switch (each.kind) {
        case kind::host: return "host";
        case kind::target: return "target";
        case kind::mediator: return "mediator";
        case kind::observer: return "observer";
        case kind::consents: return "whose consent is needed";
        case kind::ratifies: return "which ratifies for " + each.principal;
        }
        return {};
    }

    void write_issues()
    {
        title("Issues");
        const entente::bundle_by_name& bundle = said_.bundle();
        constexpr std::size_t most_options = 8;
        for (std::size_t issue = 0; issue < bundle.issues(); ++issue) {
            const entente::issue_by_name& its = bundle.issue(issue);
            std::string text = its.name() + ": ";
            if (its.size() > most_options) {
                text += its.option(0) + (its.is_ordered() ? " to " : " ... ") + its.option(its.size() - 1) + " (" +
                        counted(its.size(), "option") + ')';
            } else {
                for (std::size_t option = 0; option < its.size(); ++option)
                    text += (option == 0 ? "" : " | ") + its.option(option);
            }
            line(text, 2);
        }
        if (made_.counts_packages)
            line(made_.packages == entente::natural{}    ? "No package is possible."
                 : made_.packages == entente::natural{1} ? "One package is possible."
                                                         : readable(made_.packages) + " packages are possible.",
                 2);
    }

    void write_talks()
    {
        title(made_.talks.is_in_record ? "Where the issues stand at the end of the talks" : "Where the issues stand");
        using entente::standing;
        for (const standing which : {standing::restated, standing::agreed, standing::reconcilable, standing::open,
                                     standing::unreconciled, standing::deadlocked}) {
            std::vector<std::string> names;
            for (std::size_t issue = 0; issue < made_.talks.standings.size(); ++issue)
                if (made_.talks.standings[issue] == which)
                    names.push_back(said_.bundle().issue(issue).name());
            if (!names.empty())
                line(padded(word_for_standing(which), 12) + "  " + listed(names), 2);
        }
        line(padded("disputed", 12) + "  " + listed(made_.talks.disputed), 2);
        line(padded("ready", 12) + "  " + listed(made_.talks.ready), 2);
    }

    void write_blocking()
    {
        if (!made_.talks.is_known && !made_.blocks_by_worth)
            return;
        title(made_.blocks_by_worth ? "What blocks, by worth" : "What blocks");
        if (made_.blocking.empty())
            line(made_.blocking.complete ? "Nothing: a package carries as things stand." : "That is not known.", 2);
        for (const entente::names_found& set : made_.blocking)
            line("A package of the other issues carries without " + listed(set), 2);
        if (!made_.blocking.empty() && !made_.blocking.complete)
            line("and without others", 2);
        for (const entente::names_found& set : made_.talks.conflicts)
            line("Nothing settles " + listed(set) + " while the others are left aside", 2);
    }

    void write_worth()
    {
        write_frontier();
        write_solutions();
        write_linkage();
        write_trades();
    }

    // Which solutions an outcome is.
    std::string marks_of(const outcome& of) const
    {
        std::string marks;
        for (std::size_t by = 0; by < rules; ++by)
            for (const outcome& tie : made_.solutions[by].ties)
                if (tie.utilities == of.utilities) {
                    marks += letters[by];
                    break;
                }
        return marks;
    }
    // Where hundreds tie, marks say little.
    bool is_shown_as_solution(const outcome& of) const
    {
        return std::any_of(made_.solutions.begin(), made_.solutions.end(), [&](const solution& its) {
            return its.ties.size() <= most_ties_shown &&
                   std::any_of(its.ties.begin(), its.ties.end(),
                               [&](const outcome& tie) { return tie.utilities == of.utilities; });
        });
    }
    void write_frontier()
    {
        const std::size_t size = made_.frontier.size();
        if (size == 0)
            return;
        title("Frontier: " + counted(size, "outcome") + " that nobody can better without another's loss");
        // A page has room for so many, evenly spread, with the solutions among them.
        constexpr std::size_t room = 20;
        const std::size_t step = size <= room ? 1 : (size + room - 1) / room;
        std::vector<std::size_t> widths;
        std::string heads;
        for (const about_party& party : made_.parties) {
            widths.push_back(std::max<std::size_t>(8, width_of(party.name)));
            heads += padded(party.name, widths.back(), true) + "  ";
        }
        while (!heads.empty() && heads.back() == ' ')
            heads.pop_back();
        line(heads, 2);
        for (std::size_t which = 0; which < size; ++which) {
            const outcome& each = made_.frontier[which];
            const std::string marks = marks_of(each);
            if (which % step != 0 && which + 1 != size && !is_shown_as_solution(each))
                continue;
            std::string text;
            for (std::size_t party = 0; party < each.utilities.size(); ++party)
                text += padded(points(each.utilities[party]), widths[party], true) + "  ";
            line(marks.empty() ? text.substr(0, text.size() - 2) : text + marks, 2);
        }
        const bool has_marks = std::any_of(made_.solutions.begin(), made_.solutions.end(),
                                           [](const solution& its) { return !its.ties.empty(); });
        if (has_marks)
            line("N: Nash, E: egalitarian, K: Kalai-Smorodinsky, U: utilitarian", 2);
        if (step > 1)
            line("These are some of them.", 2);
    }

    void write_package(const entente::solve::flat_package& package, std::size_t indent)
    {
        std::size_t width = 0;
        for (std::size_t issue = 0; issue < package.size(); ++issue)
            width = std::max(width, width_of(said_.bundle().issue(issue).name()));
        width = std::min<std::size_t>(width, 50);
        for (std::size_t issue = 0; issue < package.size(); ++issue) {
            const entente::issue_by_name& its = said_.bundle().issue(issue);
            line(padded(its.name(), width) + "  " + its.option(package[issue]), indent);
        }
    }
    void write_solutions()
    {
        title("Solutions, among packages that are no worse for anyone");
        bool any = false;
        std::vector<const std::vector<units>*> shown;
        for (std::size_t by = 0; by < rules; ++by) {
            const solution& its = made_.solutions[by];
            if (its.ties.empty())
                continue;
            any = true;
            std::string text{titles[by]};
            text += " (" + std::string{meanings[by]} + ")";
            if (its.status != entente::certainty::exact)
                text += ", the best that was found";
            if (its.ties.size() > 1)
                text += ": " + std::to_string(its.ties.size()) + " outcomes tie";
            line(text, 2);
            for (std::size_t tie = 0; tie < its.ties.size() && tie < most_ties_shown; ++tie) {
                const outcome& each = its.ties[tie];
                std::string worth = named_points(each.utilities);
                if (entente::natural{1} < each.count)
                    worth += ": the first of " + readable(each.count) + " packages";
                const bool is_new = std::none_of(shown.begin(), shown.end(), [&](const std::vector<units>* known) {
                    return *known == each.utilities;
                });
                line(is_new || each.packages.empty() ? worth : worth + ": as above", 4);
                if (is_new && !each.packages.empty())
                    write_package(each.packages[0], 6);
                shown.push_back(&each.utilities);
            }
            if (its.ties.size() > most_ties_shown)
                line("and others", 4);
        }
        // The frontier is known, and so is what everybody takes at least.
        const bool is_certain = !made_.frontier.empty() && made_.parties[0].has_reservation;
        if (!any)
            line(is_certain ? "There are none: every package is worse for somebody." : "There are none.", 2);
    }

    void write_linkage()
    {
        title("The value of linkage: settling all in one package, over settling the parts apart");
        const entente::linkage_worth_by_name& linkage = made_.linkage;
        if (linkage.status != entente::certainty::exact) {
            line(made_.has_trades ? "It could not be worked out: see the notes."
                                  : "It is not defined: not every issue has a status quo to settle the parts from.",
                 2);
            return;
        }
        line("In all          " + named_points(linkage.value.units(), true), 2);
        line("By trade alone  " + named_points(linkage.from_trade_alone.units(), true), 2);
        if (linkage.does_not_combine)
            line("Parts settled apart don't go together: apart, only what is agreed is settled.", 2);
        bool any = false;
        for (std::size_t issue = 0; issue < linkage.losses.size(); ++issue) {
            const std::vector<units>& loss = linkage.losses[issue].units();
            if (std::all_of(loss.begin(), loss.end(), [](units each) { return each == 0; }))
                continue;
            if (!any)
                line("Lost if an issue stayed as it is:", 2);
            any = true;
            line(said_.bundle().issue(issue).name() + ": " + named_points(loss), 4);
        }
    }

    void write_trades()
    {
        if (!made_.has_trades)
            return;
        title("Trades from the status quo");
        constexpr std::size_t most_shown = 10;
        const std::vector<entente::trade_by_name>& all = made_.trades.trades;
        if (all.empty())
            line(made_.trades.status == entente::certainty::exact ? "There are none." : "None was found.", 2);
        for (std::size_t which = 0; which < all.size() && which < most_shown; ++which) {
            line((all[which].is_logroll ? "Logroll on " : "Joint gain on ") + listed(all[which].moves) + ": " +
                     named_points(all[which].gains.units(), true),
                 2);
            for (std::size_t issue = 0; issue < said_.bundle().issues(); ++issue) {
                const std::string& name = said_.bundle().issue(issue).name();
                if (std::find(all[which].moves.begin(), all[which].moves.end(), name) != all[which].moves.end())
                    line(name + ": " + all[which].reached.options[issue], 6);
            }
        }
        if (all.size() > most_shown)
            line("and " + std::to_string(all.size() - most_shown) + " more", 2);
        if (!all.empty() && made_.trades.status != entente::certainty::exact)
            line("There may be others: the search was cut short.", 2);
    }

    void write_notes()
    {
        if (made_.notes.empty())
            return;
        title("Notes");
        for (const std::string& note : made_.notes)
            line("- " + note, 2);
    }

    const entente::scenario& said_;
    const analysis& made_;
    std::string out_;
};

}

std::string text_page(const entente::scenario& said, const analysis& made) { return text_page_writer{said, made}.write(); }

}
