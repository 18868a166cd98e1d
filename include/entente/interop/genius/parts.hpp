#ifndef ENTENTE_INTEROP_GENIUS_PARTS_HPP
#define ENTENTE_INTEROP_GENIUS_PARTS_HPP

// What packages are worth to a party, as GENIUS and GeniusWeb put it, apart from any file.

#include <entente/interop/genius/number.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::detail {

// A box of integer issues, and what a package in it is worth besides; or one outside of it.
struct genius_rectangle {
    struct side {
        std::size_t issue;
        std::size_t first; // options
        std::size_t last;

        friend bool operator==(const side&, const side&) = default;
        friend auto operator<=>(const side&, const side&) = default;
    };
    std::vector<side> sides; // by issue
    bool is_outside = false;
    genius_number worth;
};

struct genius_profile {
    std::vector<std::vector<genius_number>> worth; // by issue and option
    std::vector<genius_rectangle> rectangles;
    genius_number reservation;
    genius_number discount{1};
    std::size_t without_evaluation = 0; // values that the file does not evaluate
};

}

#endif
