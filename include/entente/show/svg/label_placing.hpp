#ifndef ENTENTE_SHOW_SVG_LABEL_PLACING_HPP
#define ENTENTE_SHOW_SVG_LABEL_PLACING_HPP

// Labels beside points, so that none lies over another.

#include <entente/version.hpp>

#include <vector>

namespace entente::inline v0_1::detail {

// In pixels; `y` grows downwards.
struct box {
    long long x = 0;
    long long y = 0;
    long long width = 0;
    long long height = 0;

    constexpr bool overlaps(const box& other) const
    {
        return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
    }
    constexpr bool is_within(const box& other) const
    {
        return other.x <= x && x + width <= other.x + other.width && other.y <= y &&
               y + height <= other.y + other.height;
    }
};

// Takes places one after the other: each label gets the first of the places around its point, from the nearest on, that
// is free and inside the frame. Where there is none, the label is put at a free place outside of it, below.
class label_placing {
public:
    explicit label_placing(const box& frame) : frame_{frame}, below_{frame.y + frame.height} {}

    void occupy(const box& taken) { taken_.push_back(taken); }

    // Is it inside the frame, and nothing in its way?
    bool is_free(const box& candidate) const
    {
        if (!candidate.is_within(frame_))
            return false;
        for (const box& other : taken_)
            if (candidate.overlaps(other))
                return false;
        return true;
    }

    box place(long long x, long long y, long long width, long long height)
    {
        for (long long away = 8; away < 400; away += 10) {
            const box around[]{
                {x + away, y - away - height, width, height},
                {x - away - width, y - away - height, width, height},
                {x + away, y + away, width, height},
                {x - away - width, y + away, width, height},
                {x + away, y - height / 2, width, height},
                {x - away - width, y - height / 2, width, height},
                {x - width / 2, y - away - height, width, height},
                {x - width / 2, y + away, width, height},
            };
            for (const box& candidate : around)
                if (is_free(candidate)) {
                    taken_.push_back(candidate);
                    return candidate;
                }
        }
        const box outside{frame_.x, below_, width, height};
        below_ += height;
        return outside;
    }

private:
    box frame_;
    long long below_;
    std::vector<box> taken_;
};

}

#endif
