#ifndef ENTENTE_ASK_OUTCOMES_HPP
#define ENTENTE_ASK_OUTCOMES_HPP

// What solvers answer, in the host's names: outcomes, and the packages that lead to them.

#include <entente/ask/worths.hpp>
#include <entente/solve/answer.hpp>
#include <entente/solve/reaching/packages.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace entente::inline v0_1 {

namespace detail {

template <class B>
constexpr package<B> package_of(const solve::flat_package& options)
{
    std::array<model::option_index, B::issue_count> each{};
    for (std::size_t issue = 0; issue < B::issue_count; ++issue)
        each[issue] = options[issue];
    return package<B>::at(each);
}

}

// Some packages, the first ones in bundle order, and how many there are in all.
template <class B>
struct package_list {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    natural count;
    std::vector<package<B>> packages;

    constexpr std::size_t size() const { return packages.size(); }
    constexpr bool empty() const { return packages.empty(); }
    constexpr const package<B>& operator[](std::size_t which) const { return packages[which]; }
    constexpr auto begin() const { return packages.begin(); }
    constexpr auto end() const { return packages.end(); }
};

// Outcomes, each a worth for every party: the first party's descends, among equals the second's, and so on. How far the
// answer can be trusted is told by `status()`. Packages are found when they are asked for.
template <class B>
class outcome_list {
public:
    constexpr outcome_list(model::problem posed, solve::outcomes found, const limits& within)
        : posed_{std::move(posed)}, found_{std::move(found)}, within_{within}
    {
    }

    constexpr certainty status() const { return found_.status; }
    constexpr obstacle why() const { return found_.why; }
    constexpr double gap() const { return found_.gap; }
    // What finding them needs: too much, where it was refused because linkages are too wide. See cost_of_solving.
    constexpr solve::elimination_cost cost() const { return solve::elimination_cost_of<solve::asked_by<B>>(posed_); }
    constexpr std::size_t size() const { return found_.size(); }
    constexpr bool empty() const { return found_.empty(); }
    constexpr worths<B> operator[](std::size_t which) const { return detail::worths_of<B>(found_[which]); }

    // The packages behind an outcome: the first `most` in bundle order, and how many there are. None where there is no
    // such outcome.
    constexpr package_list<B> packages(std::size_t which, std::size_t most) const
    {
        if (which >= size())
            return {};
        const solve::packages_found found =
            solve::packages_with<solve::asked_by<B>>(posed_, found_[which], most, within_);
        package_list<B> list{found.status, found.why, found.count, {}};
        for (const solve::flat_package& options : found.packages)
            list.packages.push_back(detail::package_of<B>(options));
        return list;
    }
    // The first of them. Only of an outcome that is there.
    constexpr package<B> first_package(std::size_t which) const
    {
        const solve::packages_found found =
            solve::first_package_with<solve::asked_by<B>>(posed_, found_[which], within_);
        return detail::package_of<B>(found.packages[0]);
    }

    using iterator = solve::outcome_iterator<outcome_list, worths<B>>;
    constexpr iterator begin() const { return {this, 0}; }
    constexpr iterator end() const { return {this, size()}; }

private:
    model::problem posed_;
    solve::outcomes found_;
    limits within_;
};

// A solution as a value of fixed size: whether there is one, its first package in bundle order, what that is worth, and
// how many outcomes tie. In `package` and `utilities` there is something only where it converts to true.
template <class B>
struct solution {
    certainty status = certainty::exact;
    obstacle why = obstacle::none;
    double gap = 0;        // where bounded: by how much another outcome might be better, relative to this one
    std::size_t count = 0; // outcomes that tie; several packages may lead to each
    entente::package<B> package = entente::package<B>::at({});
    worths<B> utilities;

    constexpr explicit operator bool() const { return count != 0; }
};

namespace detail {

template <class B>
constexpr solution<B> solution_of(const model::problem& posed, const solve::outcomes& found, const limits& within)
{
    solution<B> best{found.status, found.why, found.gap, 0, package<B>::at({}), {}};
    if (found.empty())
        return best;
    const solve::packages_found packages = solve::first_package_with<solve::asked_by<B>>(posed, found[0], within);
    if (packages.packages.empty()) {
        best.status = packages.status;
        best.why = packages.why;
        return best;
    }
    best.count = found.size();
    best.package = package_of<B>(packages.packages[0]);
    best.utilities = worths_of<B>(found[0]);
    return best;
}

}

}

#endif
