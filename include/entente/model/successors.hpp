#ifndef ENTENTE_MODEL_SUCCESSORS_HPP
#define ENTENTE_MODEL_SUCCESSORS_HPP

// Arrows between places, told by what each leads to: for graphs that grow an arrow at a time.

#include <entente/version.hpp>

#include <cstddef>
#include <vector>

namespace entente::inline v0_1::model {

// Does the one place lead to the other, over any number of arrows or none? O(places + arrows).
template <class Place>
constexpr bool leads_on(const std::vector<std::vector<Place>>& successors, std::size_t from, std::size_t to)
{
    std::vector<unsigned char> seen(successors.size(), 0);
    std::vector<std::size_t> waiting{from};
    while (!waiting.empty()) {
        const std::size_t here = waiting.back();
        waiting.pop_back();
        if (here == to)
            return true;
        for (const Place next : successors[here])
            if (seen[next] == 0) {
                seen[next] = 1;
                waiting.push_back(next);
            }
    }
    return false;
}

}

#endif
