#include <entente/show/svg/label_placing.hpp>

#include <doctest/doctest.h>

#include <vector>

using namespace entente;

TEST_CASE("No label lies over another, or over what is taken")
{
    detail::label_placing labels{{0, 0, 400, 300}};
    std::vector<detail::box> all{{190, 140, 20, 20}};
    labels.occupy(all[0]);
    for (int label = 0; label < 12; ++label) {
        const detail::box placed = labels.place(200 + label, 150, 90, 18);
        CHECK(placed.is_within({0, 0, 400, 300}));
        for (const detail::box& other : all)
            CHECK(!placed.overlaps(other));
        all.push_back(placed);
    }
}

TEST_CASE("A label that fits nowhere is put below the frame")
{
    detail::label_placing labels{{0, 0, 50, 50}};
    CHECK(labels.place(10, 10, 90, 18).y == 50);
    CHECK(labels.place(10, 10, 90, 18).y == 68);
}
