#ifndef ENTENTE_SOLVE_TRADING_TRADES_HPP
#define ENTENTE_SOLVE_TRADING_TRADES_HPP

// Trades from a package: the least that has to move together for nobody to lose and somebody to gain.

#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// A minimal set of moves that betters a package. In a *logroll* two parties at least each give, on different issues:
// each would lose by one of the moves alone (J. M. Buchanan and G. Tullock, The Calculus of Consent, 1962). Otherwise it
// is a *joint gain*.
struct trade {
    std::vector<std::uint32_t> issues; // that move, ascending
    std::vector<option_index> options; // to which, in the same order
    bool is_logroll = false;
    std::vector<units> gains; // by party, of all moves together
    std::vector<units> alone; // [move * parties + party], of each move by itself

    friend constexpr bool operator==(const trade&, const trade&) = default;
};

// Trades in bundle order of the packages that they lead to. Truncated where the limit on nodes or points was met.
template <class Asked = void>
struct trades_found {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    vector_for<Asked, trade> trades;
};

namespace detail {

template <class Asked = void>
class trade_search {
public:
    trade_search(const trade_search&) = delete;
    trade_search& operator=(const trade_search&) = delete;
    constexpr trade_search(const problem& posed, span<const option_index> from, const limits& within)
        : posed_{posed}, from_{from}, within_{within}, parties_{posed.parties}, now_(from.begin(), from.end()),
          tables_(posed.issues()), hope_((posed.issues() + 1) * posed.parties, 0), gained_(posed.parties, 0)
    {
        for (std::uint32_t which = 0; which < posed.tables.size(); ++which) {
            const span<const std::uint32_t> scope = posed.scope(posed.tables[which]);
            tables_[scope[scope.size() - 1]].push_back(which);
        }
        for (std::size_t issue = posed.issues(); issue-- > 0;)
            for (std::size_t party = 0; party < parties_; ++party)
                hope_[issue * parties_ + party] = hope_[(issue + 1) * parties_ + party] + most_from(issue, party);
    }

    constexpr trades_found<Asked> find()
    {
        descend(0);
        return static_cast<trades_found<Asked>&&>(found_);
    }

private:
    // The most that deciding the issue, and the tables that it completes, can bring the party.
    constexpr units most_from(std::size_t issue, std::size_t party) const
    {
        units most = 0;
        for (std::size_t option = 0; option < posed_.options(issue); ++option) {
            const units gain = posed_.worth_of(party, issue, option) - posed_.worth_of(party, issue, from_[issue]);
            most = most < gain ? gain : most;
        }
        for (const std::uint32_t which : tables_[issue]) {
            const model::joint_table& table = posed_.tables[which];
            const units before = posed_.worth_in(table, party, from_);
            units best = 0;
            for (std::size_t cell = 0; cell < table.cells; ++cell) {
                const units gain = posed_.joint_worth[(table.cells_begin + cell) * parties_ + party] - before;
                best = best < gain ? gain : best;
            }
            most += best;
        }
        return most;
    }

    constexpr void stop(obstacle why)
    {
        found_.status = certainty::truncated;
        found_.why = why;
    }
    constexpr void descend(std::size_t issue)
    {
        if (found_.status != certainty::exact)
            return;
        if (++nodes_ > within_.nodes)
            return stop(obstacle::too_many_nodes);
        if (within_.proceed != nullptr && nodes_ % 65'536 == 0 && !within_.proceed(within_.host, {nodes_, within_.nodes}))
            return stop(obstacle::stopped_by_host);
        if (issue == posed_.issues())
            return arrive();
        for (std::size_t option = 0; option < posed_.options(issue); ++option) {
            now_[issue] = static_cast<option_index>(option);
            std::vector<units> change(parties_, 0);
            bool goes_on = true;
            for (std::size_t party = 0; party < parties_; ++party)
                change[party] = posed_.worth_of(party, issue, option) - posed_.worth_of(party, issue, from_[issue]);
            for (const std::uint32_t which : tables_[issue]) {
                const model::joint_table& table = posed_.tables[which];
                goes_on = goes_on && !posed_.forbids(table, now_);
                for (std::size_t party = 0; party < parties_; ++party)
                    change[party] += posed_.worth_in(table, party, now_) - posed_.worth_in(table, party, from_);
            }
            for (std::size_t party = 0; party < parties_; ++party) {
                gained_[party] += change[party];
                goes_on = goes_on && gained_[party] + hope_[(issue + 1) * parties_ + party] >= 0;
            }
            if (goes_on)
                descend(issue + 1);
            for (std::size_t party = 0; party < parties_; ++party)
                gained_[party] -= change[party];
        }
        now_[issue] = from_[issue];
    }

    constexpr void arrive()
    {
        bool anybody = false;
        for (const units gain : gained_)
            anybody = anybody || gain > 0;
        if (!anybody)
            return;
        trade made;
        for (std::uint32_t issue = 0; issue < posed_.issues(); ++issue)
            if (now_[issue] != from_[issue]) {
                made.issues.push_back(issue);
                made.options.push_back(now_[issue]);
            }
        if (!is_minimal(made.issues))
            return;
        // Not all parts were tried.
        if (nodes_ > within_.nodes)
            return stop(obstacle::too_many_nodes);
        made.gains = gained_;
        flat_package single(from_.begin(), from_.end());
        for (std::size_t move = 0; move < made.issues.size(); ++move) {
            single[made.issues[move]] = made.options[move];
            for (std::size_t party = 0; party < parties_; ++party)
                made.alone.push_back(posed_.utility(party, single) - posed_.utility(party, from_));
            single[made.issues[move]] = from_[made.issues[move]];
        }
        made.is_logroll = has_mutual_concession(made);
        if (found_.trades.size() == within_.points)
            return stop(obstacle::too_many_points);
        found_.trades.push_back(static_cast<trade&&>(made));
    }
    // Does none of the parts better the package? Parts of few moves first: that mostly settles it.
    constexpr bool is_minimal(const std::vector<std::uint32_t>& moves)
    {
        flat_package part(from_.begin(), from_.end());
        for (std::size_t size = 1; size < moves.size(); ++size)
            if (has_better_part(moves, part, 0, size))
                return false;
        return true;
    }
    constexpr bool has_better_part(const std::vector<std::uint32_t>& moves, flat_package& part, std::size_t next,
                                   std::size_t left)
    {
        if (left == 0) {
            ++nodes_;
            return betters(part);
        }
        bool found = false;
        for (std::size_t move = next; move + left <= moves.size() && !found && nodes_ <= within_.nodes; ++move) {
            part[moves[move]] = now_[moves[move]];
            found = has_better_part(moves, part, move + 1, left - 1);
            part[moves[move]] = from_[moves[move]];
        }
        return found;
    }
    constexpr bool betters(const flat_package& options) const
    {
        bool anybody = false;
        for (std::size_t party = 0; party < parties_; ++party) {
            const units gain = posed_.utility(party, options) - posed_.utility(party, from_);
            if (gain < 0)
                return false;
            anybody = anybody || gain > 0;
        }
        return anybody && posed_.is_feasible(options);
    }
    constexpr bool has_mutual_concession(const trade& made) const
    {
        const std::size_t moves = made.issues.size();
        for (std::size_t move = 0; move < moves; ++move)
            for (std::size_t other = 0; other < moves; ++other)
                for (std::size_t giver = 0; giver < parties_; ++giver)
                    for (std::size_t second = 0; second < parties_; ++second)
                        if (move != other && giver != second && made.alone[move * parties_ + giver] < 0 &&
                            made.alone[other * parties_ + second] < 0)
                            return true;
        return false;
    }

    const problem& posed_;
    span<const option_index> from_;
    limits within_;
    std::size_t parties_;
    flat_package now_;
    std::vector<std::vector<std::uint32_t>> tables_; // by issue: the tables whose last issue it is
    std::vector<units> hope_;                        // [issue * parties + party]: the most that it and later ones can bring
    std::vector<units> gained_;
    std::size_t nodes_ = 0;
    trades_found<Asked> found_;
};

}

// All trades from the package: the inclusion-minimal sets of moves after which nobody is worse off and somebody is
// better off. Exponential in the number of issues, but for what can be foreseen to leave somebody worse off.
template <class Asked = void>
constexpr trades_found<Asked> trades(const problem& posed, span<const option_index> from, const limits& within = {})
{
    return detail::trade_search<Asked>{posed, from, within}.find();
}

}

#endif
