#include "analysis.hpp"

#include "listing.hpp"
#include "numbers.hpp"
#include "staircases.hpp"
#include "talks.hpp"
#include "tracing.hpp"

#include <entente/by_name/worth_questions.hpp>
#include <entente/solve/bargaining/solutions.hpp>
#include <entente/solve/frontiers/frontier.hpp>
#include <entente/solve/reaching/counting.hpp>
#include <entente/solve/reaching/packages.hpp>

#include <algorithm>
#include <numeric>
#include <span>
#include <utility>

namespace analyse {

namespace {

using entente::certainty;
using entente::obstacle;
using entente::model::units;
namespace solve = entente::solve;

std::string sentence_of(obstacle why)
{
    switch (why) {
    case obstacle::none: return "it was not finished";
    case obstacle::linkages_are_too_wide: return "too many issues are linked with each other for the limit on bytes";
    case obstacle::no_fallback: return "a party has neither a reservation value nor a value of no deal";
    case obstacle::no_status_quo: return "not every issue has a status quo";
    case obstacle::weights_out_of_range: return "a weight is negative or too great";
    case obstacle::too_many_points: return "the limit on outcomes was met";
    case obstacle::too_many_bytes: return "the limit on bytes was met";
    case obstacle::too_many_nodes: return "the limit on steps was met";
    case obstacle::stopped_by_host: return "it was interrupted";
    }
    return "";
}

bool says_something(const entente::model::dossier_view& said)
{
    const auto any_option = [](std::span<const entente::model::option_index> options) {
        return std::any_of(options.begin(), options.end(),
                           [](entente::model::option_index option) { return option != entente::model::unsettled; });
    };
    const auto any_bit = [](std::span<const std::uint64_t> words) {
        return std::any_of(words.begin(), words.end(), [](std::uint64_t word) { return word != 0; });
    };
    bool any = any_option(said.settled) || any_bit(said.accepted) || any_bit(said.ruled_out) ||
               !said.conditionals.empty() || !said.red_lines.empty();
    for (std::size_t party = 0; party < said.layout.parties && !any; ++party)
        for (std::size_t issue = 0; issue < said.layout.issues && !any; ++issue)
            any = said.position(party, issue) != entente::model::unsettled;
    return any;
}

// Works out one part after the other, what is quick first.
class analyst {
public:
    analyst(const input& read, const entente::limits& limits, running& run)
        : read_{read}, said_{read.said}, within_{run.within(limits)}, run_{run}
    {
        // Outcomes take bytes, too.
        const std::size_t parties = std::max<std::size_t>(1, said_.bundle().parties().size());
        const std::size_t most = std::max<std::size_t>(1, within_.bytes / (parties * sizeof(units)));
        is_held_by_bytes_ = most < within_.points;
        within_.points = std::min(within_.points, most);
        made_.notes = read.notes;
        made_.units_per_point = said_.units_per_point();
        made_.has_worth = said_.worth().says_something();
        for (const std::string& name : said_.bundle().parties()) {
            made_.parties.push_back({name});
            made_.parties.back().discount = said_.discounts()[made_.parties.size() - 1];
        }
        if (std::any_of(made_.parties.begin(), made_.parties.end(),
                        [](const about_party& party) { return party.discount < 1; }))
            made_.notes.emplace_back("discounts are not applied: this is what packages are worth at the beginning");
    }
    analyst(const analyst&) = delete;
    analyst& operator=(const analyst&) = delete;

    analysis work()
    {
        if (const entente::heard answer = said_.can_be_posed(); answer) {
            posed_ = said_.problem();
            count();
            if (made_.has_worth)
                value_packages();
        } else if (made_.has_worth) {
            limit(certainty::refused, answer.sentence());
        }
        hear_talks();
        if (made_.has_worth && !posed_.status_quo.empty() && posed_.has_status_quo())
            trade();
        else
            made_.linkage.status = certainty::refused;
        if (!read_.is_capped && made_.status == certainty::exact)
            made_.status = certainty::bounded;
        return std::move(made_);
    }

private:
    std::string told(obstacle why) const
    {
        return sentence_of(why == obstacle::too_many_points && is_held_by_bytes_ ? obstacle::too_many_bytes : why);
    }
    // Something is less than exact.
    void limit(certainty status, std::string why)
    {
        if (made_.status < status)
            made_.status = status;
        made_.notes.push_back(std::move(why));
    }

    void count()
    {
        run_.begin("counting packages");
        const solve::count_found found = solve::count_packages(posed_, within_);
        made_.counts_packages = found.status == certainty::exact;
        made_.packages = found.count;
        if (!made_.counts_packages)
            limit(certainty::truncated, "packages were not counted: " + told(found.why));
    }

    void value_packages()
    {
        const bool has_fallbacks = posed_.has_fallbacks();
        if (!has_fallbacks)
            made_.notes.push_back("there are no solutions: " + told(obstacle::no_fallback));
        for (std::size_t party = 0; party < posed_.parties && has_fallbacks; ++party) {
            made_.parties[party].has_reservation = true;
            made_.parties[party].reservation = posed_.floor(party);
            measured_.from.push_back(posed_.floor(party));
        }
        is_listed_ = can_be_listed(posed_);
        const bool is_plain = posed_.parties <= 2 && posed_.tables.empty();
        if (!is_listed_ && !is_plain) {
            run_.begin("arranging issues");
            plan_ = solve::make_plan(posed_, within_);
            if (!plan_)
                return limit(certainty::refused, "nothing was solved: " + told(plan_.why));
            // Without the frontier they take no time, and remain where it takes too long.
            if (has_fallbacks && posed_.parties > 2)
                search_solutions();
        }
        run_.begin("frontier");
        const solve::outcomes all = solve::frontier(posed_, within_);
        if (all.status != certainty::exact) {
            limit(all.status, "the frontier is not known: " + told(all.why));
            if (plan_.made.buckets.empty())
                plan_ = solve::make_plan(posed_, within_);
            if (has_fallbacks && posed_.parties <= 2 && plan_ && !running::is_interrupted())
                search_solutions();
            return;
        }
        for (std::size_t which = 0; which < all.size(); ++which)
            made_.frontier.push_back({{all[which].begin(), all[which].end()}, {}, {}});
        take_ideal(ideal_of(all, places_of(all)));
        if (has_fallbacks)
            read_solutions(all);
        find_packages(all);
    }

    static std::vector<std::size_t> places_of(const solve::outcomes& all)
    {
        std::vector<std::size_t> places(all.size());
        std::iota(places.begin(), places.end(), std::size_t{0});
        return places;
    }

    // From the frontier, with all that ties.
    void read_solutions(const solve::outcomes& all)
    {
        const std::vector<std::size_t> candidates = rational(all, measured_.from);
        // Half a unit for each number that was rounded.
        if (read_.is_rounded)
            measured_.error = 0.5 * static_cast<double>(posed_.issues() + posed_.tables.size() + 1);
        for (std::size_t which = 0; which < rules; ++which) {
            made_.solutions[which] = {};
            places_[which] = best_by(static_cast<rule>(which), all, candidates, measured_);
        }
        // Which ideal is meant is no matter of taste where it makes a difference.
        measure narrow = measured_;
        narrow.ideal = ideal_of(all, candidates);
        const std::vector<std::size_t> others = best_by(rule::kalai_smorodinsky, all, candidates, narrow);
        if (others == places_[static_cast<std::size_t>(rule::kalai_smorodinsky)])
            return;
        std::string note = "the Kalai-Smorodinsky solution is by gains as shares of the best in any package; by shares "
                           "of the best in a package that is no worse for anyone, it would be";
        for (std::size_t place = 0; place < others.size() && place < 3; ++place)
            note += (place == 0 ? " (" : " and (") + points_of(all[others[place]]) + ')';
        made_.notes.push_back(note + (others.size() > 3 ? " and others" : ""));
    }
    std::string points_of(std::span<const units> outcome) const
    {
        std::string text;
        for (const units each : outcome)
            text += (text.empty() ? "" : ", ") + short_points(each, posed_.units_per_point);
        return text;
    }
    void take_ideal(const std::vector<units>& ideal)
    {
        measured_.ideal = ideal;
        for (std::size_t party = 0; party < ideal.size(); ++party) {
            made_.parties[party].has_ideal = true;
            made_.parties[party].ideal = ideal[party];
        }
    }

    // Without the frontier.
    void search_solutions()
    {
        const solve::bargaining_position from{measured_.from, measured_.from};
        run_.begin("Nash solution");
        take(rule::nash, solve::nash(posed_, plan_.made, from, within_));
        run_.begin("egalitarian solution");
        const solve::criterion least{solve::criterion::kind::leximin, measured_.from,
                                     std::vector<units>(posed_.parties, 1)};
        take(rule::egalitarian, solve::bargaining_search{posed_, plan_.made, least, measured_.from, within_}.best());
        run_.begin("Kalai-Smorodinsky solution");
        take(rule::kalai_smorodinsky, search_kalai_smorodinsky());
        // The greatest sum of all is that of the packages no worse for anyone, where it is one of them.
        run_.begin("utilitarian solution");
        solve::outcomes sums = solve::utilitarian(posed_, {}, within_);
        const std::vector<std::size_t> kept = rational(sums, measured_.from);
        solve::outcomes rational_sums{sums.status, sums.why, sums.parties, {}, sums.gap};
        if (kept.empty() && sums.status == certainty::exact)
            rational_sums.status = certainty::truncated;
        for (const std::size_t which : kept)
            rational_sums.utilities.insert(rational_sums.utilities.end(), sums[which].begin(), sums[which].end());
        take(rule::utilitarian, rational_sums);
    }
    // By the best of all packages, as from the frontier.
    solve::outcomes search_kalai_smorodinsky()
    {
        const std::size_t parties = posed_.parties;
        std::vector<units> weights(parties * parties, 0);
        for (std::size_t party = 0; party < parties; ++party)
            weights[party * parties + party] = 1;
        solve::weighted_sums sums;
        sums.weigh(plan_.made, weights, false);
        std::vector<units> ideal;
        std::vector<units> unit;
        bool anybody = false;
        for (std::size_t party = 0; party < parties && solve::is_sum(sums.best(party)); ++party) {
            ideal.push_back(plan_.made.utility(party, sums.best(party)));
            unit.push_back(std::max<units>(0, ideal.back() - measured_.from[party]));
            anybody = anybody || unit.back() > 0;
        }
        solve::outcomes none;
        none.parties = parties;
        if (unit.size() < parties)
            return none;
        take_ideal(ideal);
        if (!anybody)
            unit.assign(parties, 1);
        const solve::criterion prefer{solve::criterion::kind::leximin, measured_.from, unit};
        return solve::bargaining_search{posed_, plan_.made, prefer, measured_.from, within_}.best();
    }
    void take(rule by, const solve::outcomes& found)
    {
        solution& into = made_.solutions[static_cast<std::size_t>(by)];
        into.status = found.status;
        into.gap = found.gap;
        for (std::size_t which = 0; which < found.size(); ++which) {
            into.ties.push_back({{found[which].begin(), found[which].end()}, {}, {}});
            add_packages(into.ties.back(), most_packages);
        }
    }

    // Gives every outcome of the frontier its first package, and those of solutions more.
    void find_packages(const solve::outcomes& all)
    {
        run_.begin("packages of the frontier");
        if (is_listed_)
            list(all);
        else if (posed_.parties == 2 && posed_.tables.empty())
            climb(all);
        else if (plan_)
            trace(all);
        // What a limit kept from being found that way.
        for (std::size_t which = 0; which < made_.frontier.size() && !is_listed_; ++which)
            if (made_.frontier[which].packages.empty() && run_.goes_on(which, all.size()))
                add_packages(made_.frontier[which], 1);
        run_.begin("packages of the solutions");
        // Where hundreds tie, their first packages will do.
        constexpr std::size_t most_counted = 8;
        for (std::size_t by = 0; by < rules; ++by)
            for (const std::size_t which : places_[by]) {
                outcome tie = made_.frontier[which];
                if (!is_listed_ && made_.solutions[by].ties.size() < most_counted && run_.goes_on(by, rules))
                    add_packages(tie, most_packages);
                made_.solutions[by].ties.push_back(std::move(tie));
            }
        bool is_complete = true;
        for (outcome& each : made_.frontier) {
            is_complete = is_complete && !each.packages.empty();
            if (each.packages.size() > 1)
                each.packages.resize(1);
        }
        if (!is_complete)
            limit(certainty::truncated,
                  "not every outcome has its package: " + told(run_.is_interrupted() ? obstacle::stopped_by_host
                                                                                     : obstacle::too_many_points));
    }
    void list(const solve::outcomes& all)
    {
        std::vector<reaching> found = list_packages(posed_, all, most_packages, run_);
        for (std::size_t which = 0; which < found.size(); ++which) {
            made_.frontier[which].packages = std::move(found[which].first);
            // An interrupt leaves counts unfinished.
            made_.frontier[which].count = running::is_interrupted() ? entente::natural{} : found[which].count;
        }
    }
    void trace(const solve::outcomes& all)
    {
        std::vector<solve::flat_package> found = trace_packages(posed_, plan_.made, all, within_, run_);
        for (std::size_t which = 0; which < found.size(); ++which)
            if (!found[which].empty())
                made_.frontier[which].packages.push_back(std::move(found[which]));
    }
    void climb(const solve::outcomes& all)
    {
        const staircases steps{posed_, within_.bytes};
        solve::flat_package package;
        for (std::size_t which = 0; which < all.size() && !steps.are_too_large(); ++which)
            if (steps.first_package(all[which], package))
                made_.frontier[which].packages.push_back(package);
    }
    void add_packages(outcome& to, std::size_t most)
    {
        if (plan_.made.buckets.empty())
            plan_ = solve::make_plan(posed_, within_);
        if (!plan_)
            return;
        solve::packages_found found = solve::packages_with(posed_, plan_.made, to.utilities, most, within_);
        if (found.packages.empty())
            return;
        to.packages = std::move(found.packages);
        to.count = found.count;
    }

    // Where nothing is said but in a record, what that comes to.
    void hear_talks()
    {
        if (says_something(said_.dossier())) {
            hear(said_);
        } else if (read_.record) {
            const entente::scenario now = at_the_end(*read_.record);
            made_.talks.is_in_record = says_something(now.dossier());
            if (made_.talks.is_in_record)
                hear(now);
        }
    }
    void hear(const entente::scenario& said)
    {
        run_.begin("what blocks");
        made_.talks.is_known = true;
        made_.talks.standings = entente::standings(said);
        made_.talks.disputed = entente::disputed(said);
        made_.talks.ready = entente::ready(said);
        made_.talks.conflicts = entente::conflicts(said);
        take_blocking(entente::blocking_sets(said));
    }
    void take_blocking(entente::name_sets sets)
    {
        if (sets.size() == 1 && sets[0].empty())
            sets.sets.clear();
        made_.blocking = std::move(sets);
    }

    // From a status quo.
    void trade()
    {
        if (!made_.talks.is_known) {
            made_.blocks_by_worth = true;
            take_blocking(entente::blocking_sets_by_worth(said_, 64, within_));
        }
        run_.begin("value of linkage");
        made_.linkage = entente::value_of_linkage(said_, within_);
        if (made_.linkage.status != certainty::exact)
            limit(certainty::truncated, "the value of linkage is not known: " + told(made_.linkage.why));
        run_.begin("trades");
        std::vector<std::string> now;
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
            now.push_back(said_.bundle().issue(issue).option(posed_.status_quo[issue]));
        entente::limits few = within_;
        few.nodes = std::min<std::size_t>(few.nodes, 400'000);
        made_.trades = entente::trades(said_, now, few).value;
        made_.has_trades = true;
    }

    const input& read_;
    const entente::scenario& said_;
    entente::limits within_;
    running& run_;
    analysis made_;
    entente::model::problem posed_;
    solve::plan_made plan_;
    measure measured_;
    bool is_listed_ = false;
    bool is_held_by_bytes_ = false; // the limit on points is that on bytes
    std::array<std::vector<std::size_t>, rules> places_;
};

}

analysis analyse_scenario(const input& read, const entente::limits& limits, running& run)
{
    return analyst{read, limits, run}.work();
}

}
