#ifndef ENTENTE_SOLVE_BARGAINING_CRITERION_HPP
#define ENTENTE_SOLVE_BARGAINING_CRITERION_HPP

// By what bargaining solutions prefer one outcome to another: exactly, without rounding.

#include <entente/model/natural.hpp>
#include <entente/model/sorting.hpp>
#include <entente/model/span.hpp>
#include <entente/solve/answer.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace entente::inline v0_1::solve {

// Gains are measured from `origin`, and shared by `unit`: a party's share is gain / unit. A party with unit 0 has no
// say.
template <class Asked>
struct basic_criterion {
    enum class kind : unsigned char {
        product, // the greatest product of the gains: Nash. All gains must be above zero
        leximin, // the greatest least share, then the greatest next one, and so on
    };

    kind by = kind::leximin;
    std::vector<units> origin; // by party
    std::vector<units> unit;

    // A fraction with a positive denominator.
    struct share {
        units gain = 0;
        units unit = 1;

        constexpr std::strong_ordering compare(const share& other) const
        {
            constexpr units small = units{1} << 31;
            if (-small < gain && gain < small && unit < small && -small < other.gain && other.gain < small &&
                other.unit < small)
                return gain * other.unit <=> other.gain * unit;
            const bool negative = gain < 0;
            if (negative != (other.gain < 0))
                return negative ? std::strong_ordering::less : std::strong_ordering::greater;
            const natural left = natural{size(gain)} * natural{size(other.unit)};
            const natural right = natural{size(other.gain)} * natural{size(unit)};
            return negative ? right <=> left : left <=> right;
        }
        static constexpr std::uint64_t size(units number)
        {
            return static_cast<std::uint64_t>(number < 0 ? -number : number);
        }
    };

    // Is the first outcome preferred (greater), the second (less), or neither (equal)? O(parties^2).
    constexpr std::strong_ordering compare(span<const units> one, span<const units> other) const
    {
        if (by == kind::product) {
            std::uint64_t left = 1;
            std::uint64_t right = 1;
            if (small_product(one, left) && small_product(other, right))
                return left <=> right;
            return product(one) <=> product(other);
        }
        // The least shares mostly settle it.
        if (const std::strong_ordering order = least(one).compare(least(other)); order != 0)
            return order;
        const std::vector<share> left = shares(one);
        const std::vector<share> right = shares(other);
        for (std::size_t place = 0; place < left.size(); ++place)
            if (const std::strong_ordering order = left[place].compare(right[place]); order != 0)
                return order;
        return std::strong_ordering::equal;
    }

    // Of whoever has a say, in rising order.
    constexpr std::vector<share> shares(span<const units> outcome) const
    {
        std::vector<share> all;
        for (std::size_t party = 0; party < outcome.size(); ++party)
            if (unit[party] != 0)
                all.push_back({outcome[party] - origin[party], unit[party]});
        model::sort(all, [](const share& one, const share& other) { return one.compare(other) < 0; });
        return all;
    }

private:
    // The product, where it fits.
    constexpr bool small_product(span<const units> outcome, std::uint64_t& all) const
    {
        for (std::size_t party = 0; party < outcome.size(); ++party) {
            const std::uint64_t gain = share::size(outcome[party] - origin[party]);
            if (gain >> 32 != 0 || all >> 31 != 0)
                return false;
            all *= gain;
        }
        return true;
    }
    constexpr natural product(span<const units> outcome) const
    {
        natural all{1};
        for (std::size_t party = 0; party < outcome.size(); ++party)
            all *= natural{share::size(outcome[party] - origin[party])};
        return all;
    }
    constexpr share least(span<const units> outcome) const
    {
        share least;
        bool first = true;
        for (std::size_t party = 0; party < outcome.size(); ++party) {
            if (unit[party] == 0)
                continue;
            const share next{outcome[party] - origin[party], unit[party]};
            if (first || next.compare(least) < 0)
                least = next;
            first = false;
        }
        return least;
    }
};

using criterion = basic_criterion<void>;

}

#endif
