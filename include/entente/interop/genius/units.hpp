#ifndef ENTENTE_INTEROP_GENIUS_UNITS_HPP
#define ENTENTE_INTEROP_GENIUS_UNITS_HPP

// The numbers of GENIUS's profiles in whole units: how large a unit must be, and what the cap at 1 takes away.

#include <entente/interop/genius/number.hpp>
#include <entente/interop/genius/parts.hpp>
#include <entente/model/problem.hpp>
#include <entente/model/sorting.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// A profile in units.
struct genius_worth {
    // A part of packages, and by how much they exceed 1.
    struct excess {
        std::vector<std::pair<std::size_t, std::size_t>> options; // issue and option, where it matters
        model::units units;
    };
    std::vector<std::vector<model::units>> values;
    std::vector<model::units> rectangles;
    model::units reservation = 0;
    std::vector<excess> above_1;
    model::units most_above_1 = 0; // where they are too many to be listed
};

struct genius_worths {
    model::units units_per_point = 0; // 0: the numbers fit no unit
    bool is_exact = false;
    double most_above_1 = 0;
    std::vector<genius_worth> parties;
};

// Turns a profile into units, and finds the packages that exceed 1.
class genius_unit_conversion {
public:
    genius_unit_conversion(const genius_profile& profile, model::units per_point, bool is_exact)
        : profile_{profile}, per_point_{per_point}, is_exact_{is_exact}
    {
    }
    genius_unit_conversion(const genius_unit_conversion&) = delete;
    genius_unit_conversion& operator=(const genius_unit_conversion&) = delete;

    // Returns whether the numbers fit: no sum that a package can have leaves the range of units.
    bool convert(genius_worth& worth)
    {
        double reach = size(profile_.reservation);
        for (const std::vector<genius_number>& issue : profile_.worth) {
            double most = 0;
            for (const genius_number& number : issue) {
                // Products of numbers that are too large may be none at all, which no comparison is true of.
                if (!(size(number) * static_cast<double>(per_point_) < fitting))
                    return false;
                most = std::max(most, size(number));
            }
            reach += most;
        }
        for (const genius_rectangle& box : profile_.rectangles)
            reach += size(box.worth);
        if (!(reach * static_cast<double>(per_point_) < fitting))
            return false;
        for (const std::vector<genius_number>& issue : profile_.worth) {
            worth.values.emplace_back();
            for (const genius_number& number : issue)
                worth.values.back().push_back(number.in_units(per_point_));
        }
        for (const genius_rectangle& box : profile_.rectangles)
            worth.rectangles.push_back(box.worth.in_units(per_point_));
        worth.reservation = profile_.reservation.in_units(per_point_);
        hold_to_1(worth);
        for (const genius_worth::excess& above : worth.above_1)
            reach += static_cast<double>(above.units) / static_cast<double>(per_point_);
        return reach * static_cast<double>(per_point_) < fitting;
    }

private:
    static constexpr double fitting = static_cast<double>(model::most_units) * 0.999;
    // Packages to be held to 1 one by one, and cells of the table that they make.
    static constexpr std::size_t most_listed = 2'000;
    static constexpr std::size_t most_cells = std::size_t{1} << 20;
    static constexpr std::size_t most_work = std::size_t{1} << 24;

    static double size(const genius_number& number) { return number.near() < 0 ? -number.near() : number.near(); }

    void hold_to_1(genius_worth& worth)
    {
        model::units most = 0;
        for (const std::vector<model::units>& issue : worth.values)
            most += *std::max_element(issue.begin(), issue.end());
        for (const model::units each : worth.rectangles)
            most += std::max<model::units>(0, each);
        if (most <= per_point_)
            return;
        if (worth.rectangles.empty() && is_rounding(most - per_point_, worth))
            return round_down(most - per_point_, worth);
        find_issues_that_matter(worth);
        const bool is_small = cells_ <= most_cells;
        const bool is_listed = is_small && (worth.rectangles.empty() ? list_from(0, 0, worth) : list_all(worth));
        // Listing them in tables costs cells for each of them.
        if (!is_listed || worth.above_1.size() * cells_ > most_work) {
            worth.above_1.clear();
            worth.most_above_1 = most - per_point_;
        }
    }

    // Rounded numbers add up to a few units more than what was rounded.
    bool is_rounding(model::units above, const genius_worth& worth) const
    {
        return !is_exact_ && above <= static_cast<model::units>(worth.values.size());
    }
    static void round_down(model::units above, genius_worth& worth)
    {
        for (std::vector<model::units>& issue : worth.values) {
            const model::units most = *std::max_element(issue.begin(), issue.end());
            for (model::units& each : issue)
                each -= above > 0 && each == most ? 1 : 0;
            above -= above > 0 ? 1 : 0;
        }
    }

    // An issue that is worth the same whatever its option has no part in the conditions.
    void find_issues_that_matter(const genius_worth& worth)
    {
        std::vector<unsigned char> matters(worth.values.size(), 0);
        for (const genius_rectangle& box : profile_.rectangles)
            for (const genius_rectangle::side& side : box.sides)
                matters[side.issue] = 1;
        for (std::size_t issue = 0; issue < worth.values.size(); ++issue) {
            const auto [least, most] = std::minmax_element(worth.values[issue].begin(), worth.values[issue].end());
            if (matters[issue] == 0 && *least == *most) {
                settled_ += *most;
                continue;
            }
            issues_.push_back(issue);
            cells_ = cells_ > most_cells ? cells_ : cells_ * worth.values[issue].size();
            std::vector<std::size_t> order(worth.values[issue].size());
            std::iota(order.begin(), order.end(), std::size_t{0});
            model::sort(order, [&](std::size_t one, std::size_t other) {
                return worth.values[issue][one] > worth.values[issue][other];
            });
            best_first_.push_back(std::move(order));
        }
        rest_.assign(issues_.size() + 1, 0);
        for (std::size_t place = issues_.size(); place-- > 0;)
            rest_[place] = rest_[place + 1] + worth.values[issues_[place]][best_first_[place][0]];
        // All issues are worth the same whatever the package: one of them stands for it.
        if (issues_.empty()) {
            issues_.push_back(0);
            settled_ -= worth.values[0][0];
            best_first_.emplace_back(worth.values[0].size());
            std::iota(best_first_[0].begin(), best_first_[0].end(), std::size_t{0});
            cells_ = worth.values[0].size();
            rest_ = {worth.values[0][0], 0};
        }
    }
    // Every package that exceeds 1, from the issue on; each step leads to one, so that few are made in vain. Returns
    // false where they are too many.
    bool list_from(std::size_t place, model::units sum, genius_worth& worth)
    {
        if (place == issues_.size())
            return add(settled_ + sum - per_point_, worth);
        const std::size_t issue = issues_[place];
        for (const std::size_t option : best_first_[place]) {
            const model::units next = sum + worth.values[issue][option];
            if (settled_ + next + rest_[place + 1] <= per_point_)
                break;
            taken_.emplace_back(issue, option);
            const bool goes_on = list_from(place + 1, next, worth);
            taken_.pop_back();
            if (!goes_on)
                return false;
        }
        return true;
    }
    // The same where rectangles overlap: package by package.
    bool list_all(genius_worth& worth)
    {
        if (cells_ * (1 + profile_.rectangles.size()) > most_work)
            return false;
        std::vector<std::size_t> options(worth.values.size(), 0);
        for (std::size_t cell = 0; cell < cells_; ++cell) {
            model::units sum = settled_;
            taken_.clear();
            for (const std::size_t issue : issues_) {
                sum += worth.values[issue][options[issue]];
                taken_.emplace_back(issue, options[issue]);
            }
            for (std::size_t box = 0; box < profile_.rectangles.size(); ++box)
                sum += pays(profile_.rectangles[box], options) ? worth.rectangles[box] : 0;
            if (sum > per_point_ && !add(sum - per_point_, worth))
                return false;
            for (std::size_t place = issues_.size(); place-- > 0;) {
                if (++options[issues_[place]] < worth.values[issues_[place]].size())
                    break;
                options[issues_[place]] = 0;
            }
        }
        return true;
    }
    static bool pays(const genius_rectangle& box, const std::vector<std::size_t>& options)
    {
        bool is_inside = true;
        for (const genius_rectangle::side& side : box.sides)
            is_inside = is_inside && options[side.issue] >= side.first && options[side.issue] <= side.last;
        return is_inside != box.is_outside;
    }
    bool add(model::units above, genius_worth& worth) const
    {
        if (worth.above_1.size() == most_listed)
            return false;
        worth.above_1.push_back({taken_, above});
        return true;
    }

    const genius_profile& profile_;
    model::units per_point_;
    bool is_exact_;
    std::vector<std::size_t> issues_; // those that matter
    std::size_t cells_ = 1;
    model::units settled_ = 0; // what the others are worth
    std::vector<std::vector<std::size_t>> best_first_;
    std::vector<model::units> rest_; // the most that the issues from a place on are worth
    std::vector<std::pair<std::size_t, std::size_t>> taken_;
};

// The common denominator of all numbers, where none is rounded and it fits; otherwise 0.
inline model::units common_denominator(const std::vector<genius_profile>& profiles)
{
    std::int64_t common = 1;
    const auto take = [&](const genius_number& number) {
        if (common == 0 || !number.is_exact())
            common = 0;
        else if (common % number.denominator() != 0) {
            const std::int64_t factor = number.denominator() / std::gcd(common, number.denominator());
            common = factor > model::most_units / common ? 0 : common * factor;
        }
    };
    for (const genius_profile& profile : profiles) {
        for (const std::vector<genius_number>& issue : profile.worth)
            for (const genius_number& number : issue)
                take(number);
        for (const genius_rectangle& box : profile.rectangles)
            take(box.worth);
        take(profile.reservation);
    }
    return common;
}

inline genius_worths genius_worths_of(const std::vector<genius_profile>& profiles)
{
    const auto convert = [&](model::units per_point, bool is_exact) {
        genius_worths made;
        for (const genius_profile& profile : profiles) {
            made.parties.emplace_back();
            genius_unit_conversion conversion{profile, per_point, is_exact};
            if (!conversion.convert(made.parties.back()))
                return genius_worths{};
            made.most_above_1 =
                std::max(made.most_above_1, static_cast<double>(made.parties.back().most_above_1) /
                                                static_cast<double>(per_point));
        }
        made.units_per_point = per_point;
        made.is_exact = is_exact;
        return made;
    };
    if (const model::units common = common_denominator(profiles); common != 0) {
        genius_worths made = convert(common, true);
        if (made.units_per_point != 0)
            return made;
    }
    constexpr model::units finest = 1'000'000'000'000;
    for (model::units per_point = finest; per_point >= 1; per_point /= 10) {
        genius_worths made = convert(per_point, false);
        if (made.units_per_point != 0)
            return made;
    }
    return {};
}

}

#endif
