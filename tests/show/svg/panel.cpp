#include <entente/show/svg/panel.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdlib>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

// The boxes of a picture's labels, which are what has the class.
std::vector<detail::box> labels_in(const std::string& picture)
{
    std::vector<detail::box> found;
    const std::string style = "class=\"strong halo\">";
    for (std::size_t at = picture.find(style); at != std::string::npos; at = picture.find(style, at + 1)) {
        const std::size_t line = picture.rfind("<text x=\"", at);
        const std::size_t words = at + style.size();
        const std::string text = picture.substr(words, picture.find('<', words) - words);
        found.push_back({std::atoll(picture.c_str() + line + 9),
                         std::atoll(picture.c_str() + picture.find("y=\"", line) + 3) - 12,
                         static_cast<long long>(detail::width_of(text) * 14 / 100), 14});
    }
    return found;
}

}

TEST_CASE("Labels lie over none of a frontier's points, be they few or a curve")
{
    for (const std::size_t points : {5u, 40u, 800u}) {
        analysis shown = hostile::long_frontier(points, 1);
        for (const std::size_t place : {points / 2, points / 2 + 1, points / 2 + 2})
            shown.solutions.push_back(
                {static_cast<bargaining_solution>(shown.solutions.size()), shown.frontier[place], 1});
        std::string picture;
        detail::text_sink sink{std::back_inserter(picture)};
        detail::frontier_panel{shown, 0, 1, {0, 0, 760, 560}}.draw(sink);
        const std::vector<detail::box> labels = labels_in(picture);
        REQUIRE(labels.size() == 3);
        std::size_t seen = 0;
        const std::size_t from = picture.find("class=\"points\"");
        const std::size_t end = picture.find("\"/>", from);
        for (std::size_t at = picture.find('M', from); at < end; at = picture.find('M', at + 1)) {
            const long long x = std::atoll(picture.c_str() + at + 1);
            const long long y = std::atoll(picture.c_str() + picture.find(' ', at) + 1);
            ++seen;
            for (const detail::box& label : labels)
                CHECK(!label.overlaps({x, y, 1, 1}));
        }
        CHECK(seen == points);
    }
}

TEST_CASE("Where points are everywhere, outcomes go by initials, of which none lies over another")
{
    for (std::size_t apart = 0; apart < 12; ++apart) {
        analysis shown = hostile::long_frontier(400, 1);
        shown.parties.push_back("Third");
        for (analysed_outcome& outcome : shown.frontier)
            outcome.utilities.push_back(0);
        for (const std::size_t place : {std::size_t{200}, 200 + apart, 200 + 2 * apart, 200 - apart})
            shown.solutions.push_back(
                {static_cast<bargaining_solution>(shown.solutions.size()), shown.frontier[place], 1});
        std::string picture;
        detail::text_sink sink{std::back_inserter(picture)};
        detail::frontier_panel{shown, 0, 1, {0, 0, 344, 330}, detail::panel_labels::initials}.draw(sink);
        std::vector<detail::box> tokens;
        const std::string style = "<rect class=\"token\" x=\"";
        for (std::size_t at = picture.find(style); at != std::string::npos; at = picture.find(style, at + 1)) {
            const auto number = [&](const char* name) {
                return std::atoll(picture.c_str() + picture.find(name, at) + std::string_view{name}.size());
            };
            tokens.push_back({number(" x=\""), number(" y=\""), number(" width=\""), number(" height=\"")});
        }
        CHECK(tokens.size() == (apart == 0 ? 1 : 4));
        for (std::size_t one = 0; one < tokens.size(); ++one)
            for (std::size_t other = one + 1; other < tokens.size(); ++other)
                CHECK(!tokens[one].overlaps(tokens[other]));
        CHECK(picture.find(apart == 0 ? ">NEKU<" : ">N<") != std::string::npos);
    }
}
