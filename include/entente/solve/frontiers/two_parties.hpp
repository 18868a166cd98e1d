#ifndef ENTENTE_SOLVE_FRONTIERS_TWO_PARTIES_HPP
#define ENTENTE_SOLVE_FRONTIERS_TWO_PARTIES_HPP

// The frontier of two parties, exactly, by elimination under guides whose slack is widened until it is proven complete.

#include <entente/solve/frontiers/guided_elimination.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::solve {

namespace detail {

// Between two neighbours on a staircase lies a corner where a point could hide that was not kept. It could not where
// the corner itself, and so any point beyond it, lies within the slack of one guide: that point would have been kept.
template <class Asked>
class completeness_check {
public:
    constexpr explicit completeness_check(basic_guides<Asked>& guide) : guide_{guide}, slack_(guide.slack) {}

    // Is the staircase complete? If not, widens the slack of the guides that come closest to each open corner, at most
    // about threefold.
    template <class Point>
    constexpr bool passes(const std::vector<Point>& points)
    {
        for (std::size_t at = 0; at + 1 < points.size(); ++at)
            look_at(points[at + 1].first() + 1, points[at].second() + 1);
        if (points.empty())
            return widen_all();
        // The ends: nothing is worth more to a party than the best of all.
        look_at(points.front().first() + 1, 0);
        look_at(0, points.back().second() + 1);
        guide_.slack = slack_;
        return complete_;
    }

private:
    constexpr bool widen_all()
    {
        for (units& slack : guide_.slack)
            slack = 4 * slack + 1;
        return false;
    }
    constexpr void look_at(units first, units second)
    {
        std::size_t closest = 0;
        double least = 0;
        for (std::size_t tried = 0; tried < guide_.size(); ++tried) {
            const units loss = guide_.loss(lane_, first, second);
            if (loss <= guide_.slack[lane_])
                return;
            const double ratio = static_cast<double>(loss) / static_cast<double>(guide_.slack[lane_]);
            if (tried == 0 || ratio < least) {
                least = ratio;
                closest = lane_;
            }
            lane_ = lane_ + 1 == guide_.size() ? 0 : lane_ + 1;
        }
        complete_ = false;
        const units loss = guide_.loss(closest, first, second);
        const units step = 3 * guide_.slack[closest] + guide_.sums.weights(closest)[0] + guide_.sums.weights(closest)[1];
        const units wanted = loss < step ? loss : step;
        slack_[closest] = slack_[closest] < wanted ? wanted : slack_[closest];
    }

    basic_guides<Asked>& guide_;
    std::vector<units> slack_;
    std::size_t lane_ = 0; // neighbouring corners mostly pass under the same guide
    bool complete_ = true;
};

template <class Point, class Asked = void>
constexpr outcomes two_party_frontier_of(const model::problem& posed, const plan& on, const limits& within)
{
    const auto lifted = [&on](const std::vector<Point>& points) {
        outcomes found;
        found.parties = 2;
        found.utilities.reserve(2 * points.size());
        for (const Point& point : points) {
            found.utilities.push_back(on.utility(0, point.first()));
            found.utilities.push_back(on.utility(1, point.second()));
        }
        return found;
    };
    guided_elimination<Point> elimination{on, within};
    guides guide;
    // Where few points ever have to be kept, guides cost more than they save.
    constexpr std::size_t few = 400;
    {
        const std::vector<Point>& points = elimination.run(guide, within.points < few ? within.points : few);
        if (elimination.why() == obstacle::none)
            return lifted(points);
        if (elimination.why() == obstacle::stopped_by_host)
            return {certainty::truncated, obstacle::stopped_by_host, 2, {}, 0};
    }
    guide = hull_guides<Asked>(posed, on, on.width == 0 ? 24 : 32);
    if (guide.size() == 0)
        return {certainty::exact, obstacle::none, 2, {}, 0};
    while (true) {
        const std::vector<Point>& points = elimination.run(guide, within.points);
        if (elimination.why() != obstacle::none)
            return {certainty::truncated, elimination.why(), 2, {}, 0};
        if (completeness_check{guide}.passes(points))
            return lifted(points);
    }
}

}

// The frontier of a problem with two parties. Bucket elimination that keeps a partial package only where, with the best
// that the others can add, it comes close enough to the hull of the frontier; a corner check proves that nothing was
// lost, or says where to look closer. O(cells * points) a pass, three to nine passes.
template <class Asked = void>
constexpr outcomes two_party_frontier(const model::problem& posed, const plan& on, const limits& within)
{
    if (on.reach[0] <= packed_point::most && on.reach[1] <= packed_point::most)
        return detail::two_party_frontier_of<packed_point, Asked>(posed, on, within);
    return detail::two_party_frontier_of<wide_point, Asked>(posed, on, within);
}

}

#endif
