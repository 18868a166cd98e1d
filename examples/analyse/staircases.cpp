#include "staircases.hpp"

#include <algorithm>

namespace analyse {

using entente::model::option_index;
using entente::model::problem;
using entente::model::units;

staircases::staircases(const problem& posed, std::size_t most_bytes) : posed_{posed}, rest_(posed.issues() + 1)
{
    rest_.back().push_back({0, 0});
    std::size_t room = most_bytes / sizeof(step);
    std::vector<step> added;
    std::vector<step> merged;
    for (std::size_t issue = posed.issues(); issue-- > 0;) {
        std::vector<step>& kept = rest_[issue];
        for (std::size_t option = 0; option < posed.options(issue); ++option) {
            added.clear();
            for (const step each : rest_[issue + 1])
                added.push_back({each.first + posed.worth_of(0, issue, option),
                                 each.second + posed.worth_of(1, issue, option)});
            merged.resize(kept.size() + added.size());
            std::merge(kept.begin(), kept.end(), added.begin(), added.end(), merged.begin(),
                       [](const step& one, const step& other) {
                           return one.first != other.first ? one.first > other.first : one.second > other.second;
                       });
            kept.clear();
            for (const step each : merged)
                if (kept.empty() || each.second > kept.back().second)
                    kept.push_back(each);
        }
        are_too_large_ = kept.size() > room;
        if (are_too_large_)
            return;
        room -= kept.size();
    }
}

bool staircases::first_package(std::span<const units> utilities, entente::solve::flat_package& package) const
{
    step left{utilities[0], utilities[1]};
    package.assign(posed_.issues(), 0);
    for (std::size_t issue = 0; issue < posed_.issues(); ++issue) {
        const std::vector<step>& rest = rest_[issue + 1];
        bool is_found = false;
        for (std::size_t option = 0; option < posed_.options(issue) && !is_found; ++option) {
            const step then{left.first - posed_.worth_of(0, issue, option),
                            left.second - posed_.worth_of(1, issue, option)};
            const auto at = std::lower_bound(rest.begin(), rest.end(), then, [](const step& one, const step& other) {
                return one.first > other.first;
            });
            is_found = at != rest.end() && at->first == then.first && at->second == then.second;
            if (is_found) {
                package[issue] = static_cast<option_index>(option);
                left = then;
            }
        }
        if (!is_found)
            return false;
    }
    return true;
}

}
