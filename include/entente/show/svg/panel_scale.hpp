#ifndef ENTENTE_SHOW_SVG_PANEL_SCALE_HPP
#define ENTENTE_SHOW_SVG_PANEL_SCALE_HPP

// Utilities along an axis of a picture.

#include <entente/model/problem.hpp>

namespace entente::inline v0_1::detail {

// One axis: units to tenths of a pixel, in whole numbers, so that all machines draw the same.
struct panel_scale {
    model::units low = 0;
    model::units high = 1;
    long long tenths = 0;

    constexpr long long at(model::units value) const { return (value - low) * tenths / (high - low); }
};

// Steps of 1, 2 or 5 times a power of ten points, or of units where these are round parts of a point, so that about
// five fit into the range.
constexpr model::units tick_step(model::units range, model::units per_point)
{
    model::units step = per_point;
    while (step % 10 == 0 && range / step < 4)
        step /= 10;
    constexpr model::units factors[]{2, 5, 10};
    for (model::units power = step;; power *= 10)
        for (const model::units factor : factors) {
            if (range / step <= 6)
                return step;
            step = power * factor;
        }
}

}

#endif
