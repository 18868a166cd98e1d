#ifndef ENTENTE_INTEROP_GENIUS_RECTANGLES_HPP
#define ENTENTE_INTEROP_GENIUS_RECTANGLES_HPP

// GENIUS's profiles of hyper-rectangles: what a package is worth where it lies in a box of integer issues.

#include <entente/interop/genius/domain.hpp>
#include <entente/interop/genius/profile.hpp>
#include <entente/model/sorting.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class genius_rectangle_reader {
public:
    genius_rectangle_reader(const genius_document& from, const genius_domain& domain) : from_{from}, domain_{domain} {}
    genius_rectangle_reader(const genius_rectangle_reader&) = delete;
    genius_rectangle_reader& operator=(const genius_rectangle_reader&) = delete;

    // Reads the function that adds the rectangles up, and divides by its greatest utility. Functions may stand within
    // functions, each with a weight, as long as all are sums.
    genius_fault read(genius_profile& profile)
    {
        const pugi::xml_node utility = from_.root().child("objective").child("utility");
        if (!utility)
            return from_.fault(from_.root(), "the profile has no <utility> in its <objective>");
        genius_number greatest;
        if (genius_fault fault = read_number(from_, utility, "maxutility", greatest))
            return fault;
        if (!(genius_number{0} < greatest))
            return from_.fault(utility, "the greatest utility is above 0");
        for (const genius_issue& issue : domain_.issues)
            profile.worth.emplace_back(issue.options());
        struct weighted {
            pugi::xml_node function;
            genius_number weight;
        };
        std::vector<weighted> waiting;
        if (!utility.child("ufun").empty())
            waiting.push_back({utility.child("ufun"), genius_number{1} / greatest});
        else
            return from_.fault(utility, "<utility> has no <ufun>");
        while (!waiting.empty()) {
            weighted next = waiting.back();
            waiting.pop_back();
            const pugi::xml_attribute aggregation = next.function.attribute("aggregation");
            if (aggregation && !is_called(aggregation.value(), "sum"))
                return from_.fault(next.function, "only sums of hyper-rectangles are read, and no " +
                                                      in_quotes(aggregation.value()));
            if (genius_fault fault = multiply_by_weight(next.function, next.weight))
                return fault;
            for (const pugi::xml_node box : next.function.children("hyperRectangle"))
                if (genius_fault fault = read_rectangle(box, next.weight, profile))
                    return fault;
            for (const pugi::xml_node inner : next.function.children("ufun"))
                waiting.push_back({inner, next.weight});
        }
        join_equal_ones(profile.rectangles);
        return {};
    }

private:
    static constexpr std::size_t most_rectangles = 10'000;

    genius_fault multiply_by_weight(pugi::xml_node element, genius_number& number) const
    {
        genius_number weight{1};
        genius_fault fault;
        if (!element.attribute("weight").empty())
            fault = read_number(from_, element, "weight", weight);
        number = number * weight;
        return fault;
    }

    genius_fault read_rectangle(pugi::xml_node box, const genius_number& weight, genius_profile& profile)
    {
        genius_rectangle read;
        genius_fault fault = read_number(from_, box, "utility", read.worth);
        read.worth = read.worth * weight;
        if (!fault)
            fault = multiply_by_weight(box, read.worth);
        // Where there are both, GENIUS takes the latter.
        read.is_outside = static_cast<bool>(box.child("EXCLUDES"));
        bool is_void = false;
        for (const pugi::xml_node bound : box.children(read.is_outside ? "EXCLUDES" : "INCLUDES")) {
            if (!fault)
                fault = read_side(bound, read, is_void);
            if (fault)
                return fault;
        }
        if (fault)
            return fault;
        std::sort(read.sides.begin(), read.sides.end());
        // A box that nothing lies in, and one that everything does.
        if (is_void && !read.is_outside)
            return {};
        if (is_void || (read.sides.empty() && !read.is_outside)) {
            for (genius_number& number : profile.worth[0])
                number = number + read.worth;
            return {};
        }
        if (profile.rectangles.size() == most_rectangles)
            return from_.fault(box, "there are more than 10,000 hyper-rectangles");
        if (!read.sides.empty())
            profile.rectangles.push_back(std::move(read));
        return {};
    }

    genius_fault read_side(pugi::xml_node bound, genius_rectangle& box, bool& is_void) const
    {
        long long index = 0;
        long long least = 0;
        long long greatest = 0;
        genius_fault fault = read_whole(from_, bound, "index", index);
        if (!fault)
            fault = read_whole(from_, bound, "min", least);
        if (!fault)
            fault = read_whole(from_, bound, "max", greatest);
        if (fault)
            return fault;
        const auto found = domain_.place.find(static_cast<int>(index));
        if (found == domain_.place.end())
            return from_.fault(bound, "no issue has the index " + std::to_string(index));
        const genius_issue& issue = domain_.issues[found->second];
        if (issue.kind != genius_kind::integer)
            return from_.fault(bound, in_quotes(issue.name) + " is no integer issue, as those of hyper-rectangles are");
        least = std::max(least, issue.least);
        greatest = std::min(greatest, issue.greatest);
        if (least > greatest) {
            is_void = true;
            return {};
        }
        const genius_rectangle::side side{found->second, static_cast<std::size_t>(least - issue.least),
                                          static_cast<std::size_t>(greatest - issue.least)};
        for (genius_rectangle::side& known : box.sides)
            if (known.issue == side.issue) {
                known.first = std::max(known.first, side.first);
                known.last = std::min(known.last, side.last);
                is_void = is_void || known.first > known.last;
                return {};
            }
        constexpr std::size_t most_sides = 64;
        if (box.sides.size() == most_sides)
            return from_.fault(bound, "a hyper-rectangle is bounded on more than 64 issues");
        box.sides.push_back(side);
        return {};
    }

    static void join_equal_ones(std::vector<genius_rectangle>& all)
    {
        const auto before = [](const genius_rectangle& one, const genius_rectangle& other) {
            return one.is_outside != other.is_outside ? other.is_outside : one.sides < other.sides;
        };
        model::sort(all, before);
        std::size_t kept = 0;
        for (std::size_t each = 0; each < all.size(); ++each) {
            if (kept > 0 && !before(all[kept - 1], all[each])) {
                all[kept - 1].worth = all[kept - 1].worth + all[each].worth;
                continue;
            }
            if (kept != each)
                all[kept] = std::move(all[each]);
            ++kept;
        }
        all.resize(kept);
    }

    const genius_document& from_;
    const genius_domain& domain_;
};

// Reads a profile of either kind, or says what is wrong with it; and what in it does not count, as GENIUS has it.
inline genius_fault read_profile(const genius_document& from, const genius_domain& domain, genius_profile& profile,
                                 std::vector<genius_fault>& ignored)
{
    const pugi::xml_node root = from.root();
    if (std::string_view{root.name()} != "utility_space")
        return from.fault(root, "this is no GENIUS profile: its element is no <utility_space>");
    const char* const type = root.attribute("type").value();
    if (is_called(type, "constraint"))
        return from.fault(root, "profiles of rules are not read");
    genius_fault fault = is_called(type, "nonlinear") ? genius_rectangle_reader{from, domain}.read(profile)
                                                      : genius_profile_reader{from, domain}.read_additive(profile);
    return fault ? fault : genius_profile_reader{from, domain}.read_fallbacks(profile, ignored);
}

}

#endif
