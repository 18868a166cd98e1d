#ifndef ENTENTE_SOLVE_REACHING_PACKAGES_HPP
#define ENTENTE_SOLVE_REACHING_PACKAGES_HPP

// The packages behind utilities: how many packages are worth exactly so much to each party, and which.

#include <entente/model/span.hpp>
#include <entente/solve/frontiers/additive_package.hpp>
#include <entente/solve/reaching/bounded_elimination.hpp>
#include <entente/solve/reaching/hull_search.hpp>

#include <cstddef>
#include <type_traits>
#include <vector>

namespace entente::inline v0_1::solve {

// Packages, the first ones in bundle order (the last issue's option turns fastest), and how many there are in all.
struct packages_found {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    natural count; // left at 0 where only the first package was asked for
    std::vector<flat_package> packages;

    friend constexpr bool operator==(const packages_found&, const packages_found&) = default;
};

namespace detail {

template <class Asked = void>
class package_search {
public:
    package_search(const package_search&) = delete;
    package_search& operator=(const package_search&) = delete;
    constexpr package_search(const model::problem& posed, const plan& on, const limits& within)
        : posed_{posed}, plan_{on}, within_{within}, elimination_{on, within}
    {
    }

    // `counts`: not only whether there are packages, but how many.
    constexpr packages_found find(span<const units> utilities, std::size_t most, bool counts)
    {
        packages_found found;
        if (!set_target(utilities))
            return found;
        closed_.assign(posed_.option_begin.back(), 0);
        elimination_.close(closed_, posed_.option_begin);
        const bool there_are_some = counts ? count(found.count) && !(found.count == natural{}) : is_possible();
        if (elimination_.why() != obstacle::none) {
            found.status = certainty::truncated;
            found.why = elimination_.why();
            return found;
        }
        if (!there_are_some)
            return found;
        taken_.assign(posed_.issues(), 0);
        most_ = most;
        list(0, found.packages);
        if (elimination_.why() != obstacle::none) {
            found.status = certainty::truncated;
            found.why = elimination_.why();
        }
        return found;
    }

private:
    // Bounds that only packages of these utilities meet, and others that see early which partial packages can't.
    // Returns false where the utilities lie between the plan's steps, so that no package has them.
    constexpr bool set_target(span<const units> utilities)
    {
        const std::size_t parties = plan_.parties;
        target_.clear();
        // Weights under which little can be gained from somewhat below the target leave few partial packages.
        gain_measure near;
        for (std::size_t party = 0; party < parties; ++party) {
            const units steps = plan_.steps_to(party, utilities[party]);
            if (steps < 0 || steps > plan_.reach[party] || plan_.utility(party, steps) != utilities[party])
                return false;
            target_.push_back(steps);
            const double reach = static_cast<double>(plan_.reach[party] + 1);
            near.origin.push_back(static_cast<double>(steps) - reach / 10);
            near.scale.push_back(1 / reach);
        }
        std::vector<units> weights;
        // In a constant problems are small, and steps dear.
        if (!std::is_constant_evaluated())
            weights = hull_search<Asked>{posed_, plan_, near}.search(40).weights;
        if (weights.size() > 8 * parties)
            weights.resize(8 * parties);
        for (std::size_t party = 0; party < parties; ++party)
            for (const units sign : {units{1}, units{-1}})
                for (std::size_t other = 0; other < parties; ++other)
                    weights.push_back(other == party ? sign : 0);
        bounds_.sums.weigh(plan_, weights, true);
        bounds_.least.clear();
        for (std::size_t lane = 0; lane < bounds_.sums.lanes(); ++lane) {
            units least = 0;
            for (std::size_t party = 0; party < parties; ++party)
                least += weights[lane * parties + party] * target_[party];
            bounds_.least.push_back(least);
        }
        return is_sum(bounds_.sums.best(0));
    }

    // How many packages have the target's utilities and no closed option. Returns whether that could be found out.
    constexpr bool count(natural& number)
    {
        if (!elimination_.run(bounds_, within_.points, {false, true}))
            return false;
        number = {};
        if (elimination_.size() != 0)
            number = elimination_.count(0);
        return true;
    }
    constexpr bool is_possible()
    {
        return elimination_.run(bounds_, within_.points, {false, false}) && elimination_.size() != 0;
    }

    // Settles one issue after the other on the first option that leaves a package, and comes back for the next.
    constexpr void list(std::size_t issue, std::vector<flat_package>& packages)
    {
        if (issue == posed_.issues()) {
            packages.push_back(taken_);
            return;
        }
        const std::size_t options = posed_.options(issue);
        const std::size_t found_before = packages.size();
        unsigned char* closed = closed_.data() + posed_.option_begin[issue];
        for (std::size_t option = 0; option < options && packages.size() < most_; ++option) {
            if (elimination_.why() != obstacle::none)
                return;
            for (std::size_t other = 0; other < options; ++other)
                closed[other] = other == option ? 0 : 1;
            taken_[issue] = static_cast<option_index>(option);
            // There is a package: where no other option has it, the last one does.
            const bool is_the_only_one_left = option + 1 == options && packages.size() == found_before;
            if (is_the_only_one_left || is_possible())
                list(issue + 1, packages);
        }
        for (std::size_t other = 0; other < options; ++other)
            closed[other] = 0;
    }

    const model::problem& posed_;
    const plan& plan_;
    limits within_;
    bounded_elimination<Asked> elimination_;
    lower_bounds bounds_;
    std::vector<units> target_; // in steps
    std::vector<unsigned char> closed_;
    flat_package taken_;
    std::size_t most_ = 0;
};

}

// The packages that are worth exactly so much to each party: their number, and the first `most` in bundle order. Partial
// packages that can't lead there are dropped early; what is left is small for utilities on the frontier, and can be
// large elsewhere: a limit that is met makes the answer truncated.
template <class Asked = void>
constexpr packages_found packages_with(const problem& posed, const plan& on, span<const units> utilities,
                                       std::size_t most, const limits& within = {})
{
    return detail::package_search<Asked>{posed, on, within}.find(utilities, most, true);
}
template <class Asked = void>
constexpr packages_found packages_with(const problem& posed, span<const units> utilities, std::size_t most,
                                       const limits& within = {})
{
    const plan_made plan = make_plan<Asked>(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, {}, {}};
    return packages_with<Asked>(posed, plan.made, utilities, most, within);
}

// The first package, in bundle order, behind an outcome of the frontier; none where there is none.
template <class Asked = void>
constexpr packages_found first_package_with(const problem& posed, span<const units> utilities,
                                            const limits& within = {})
{
    if (posed.parties == 2 && posed.tables.empty()) {
        flat_package options(posed.issues(), 0);
        if (first_additive_package<Asked>(posed, utilities, options))
            return {certainty::exact, obstacle::none, {}, {options}};
    }
    const plan_made plan = make_plan<Asked>(posed, within);
    if (!plan)
        return {certainty::refused, plan.why, {}, {}};
    return detail::package_search<Asked>{posed, plan.made, within}.find(utilities, 1, false);
}

}

#endif
