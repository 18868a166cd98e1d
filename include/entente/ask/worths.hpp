#ifndef ENTENTE_ASK_WORTHS_HPP
#define ENTENTE_ASK_WORTHS_HPP

// What a package is worth to each party, and whether each would take it.

#include <entente/name/package.hpp>
#include <entente/worth/stakes.hpp>

#include <array>
#include <cstddef>

namespace entente::inline v0_1 {

// A number of points for each party. Kept in whole units, so that equal worth is equal.
template <class B>
class worths {
public:
    constexpr worths() = default;
    constexpr explicit worths(const std::array<model::units, B::party_count>& units) : units_{units} {}

    // In points. An actor that is no party is refused with a sentence; of a party_in, a third party has none.
    template <actor_type Actor>
    constexpr double operator[](Actor who) const
    {
        return points(units(who));
    }
    constexpr double operator[](party_in<B> who) const
    {
        return who.index() < B::party_count ? points(units_[who.index()]) : 0;
    }
    // In ten-thousandths of a point, exactly.
    template <actor_type Actor>
    constexpr model::units units(Actor) const
    {
        return units_[detail::place_of_party<B, Actor>()];
    }
    constexpr const std::array<model::units, B::party_count>& units() const { return units_; }

    friend constexpr worths operator-(const worths& one, const worths& other)
    {
        worths difference = one;
        for (std::size_t party = 0; party < B::party_count; ++party)
            difference.units_[party] -= other.units_[party];
        return difference;
    }
    friend constexpr bool operator==(const worths&, const worths&) = default;

private:
    static constexpr double points(model::units units)
    {
        return static_cast<double>(units) / static_cast<double>(model::usual_units_per_point);
    }

    std::array<model::units, B::party_count> units_{};
};

namespace detail {

template <class B, class Units>
constexpr worths<B> worths_of(const Units& units)
{
    std::array<model::units, B::party_count> each{};
    for (std::size_t party = 0; party < B::party_count; ++party)
        each[party] = units[party];
    return worths<B>{each};
}

}

// What the package is worth to each party. The package must be complete. O(lowering + tables).
template <class B>
constexpr worths<B> worth_of(const stakes<B>& worth, const package<B>& taken)
{
    const model::problem posed = lowered(worth);
    std::array<model::units, B::party_count> each{};
    for (std::size_t party = 0; party < B::party_count; ++party)
        each[party] = posed.utility(party, taken.options());
    return worths<B>{each};
}

// Does the package break no `implies`, and contain what is agreed?
template <class B>
constexpr bool is_feasible(const stakes<B>& worth, const package<B>& taken)
{
    return lowered(worth).is_feasible(taken.options());
}

// Is the package feasible, and gives nobody less than his reservation value or his disagreement point? False where
// these can't be derived.
template <class B>
constexpr bool is_rational(const stakes<B>& worth, const package<B>& taken)
{
    const model::problem posed = lowered(worth);
    if (!posed.has_fallbacks() || !posed.is_feasible(taken.options()))
        return false;
    for (std::size_t party = 0; party < B::party_count; ++party)
        if (posed.utility(party, taken.options()) < posed.floor(party))
            return false;
    return true;
}

}

#endif
