#include <entente/show/svg/style.hpp>

#include <entente/show/text_sink.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <iterator>
#include <string>
#include <utility>

using namespace entente;

namespace {

// The contrast of two colours like #12ab34, by WCAG 2.
double channel(const std::string& colour, std::size_t at)
{
    const double value = std::stoi(colour.substr(1 + 2 * at, 2), nullptr, 16) / 255.0;
    // The curve of sRGB, by its usual approximation: close enough beside the margins kept.
    return value * value * (0.305306011 * value + 0.682171111) + value * 0.012522878;
}
double brightness(std::string colour)
{
    if (colour.size() == 4)
        colour = {'#', colour[1], colour[1], colour[2], colour[2], colour[3], colour[3]};
    return 0.2126 * channel(colour, 0) + 0.7152 * channel(colour, 1) + 0.0722 * channel(colour, 2);
}
double contrast(const std::string& one, const std::string& other)
{
    const double left = brightness(one) + 0.05;
    const double right = brightness(other) + 0.05;
    return left < right ? right / left : left / right;
}
std::string colour(std::string_view style, const std::string& name)
{
    const std::size_t at = style.find("--" + name + ":") + name.size() + 3;
    return std::string{style.substr(at, style.find_first_of(";}", at) - at)};
}

}

TEST_CASE("Texts have a contrast of 4.5 and marks one of 3, in light and in dark")
{
    const std::string_view style = detail::picture_colours;
    const std::size_t dark = style.find("@media screen and (prefers-color-scheme:dark)");
    for (const std::string_view part : {style.substr(0, dark), style.substr(dark)}) {
        const std::string back = colour(part, "back");
        for (const char* text : {"text", "quiet"})
            CHECK(contrast(colour(part, text), back) >= 4.5);
        CHECK(contrast(colour(part, "quiet"), colour(part, "mark-back")) >= 4.5);
        for (const char* mark : {"mark", "violet", "red", "dot"})
            CHECK(contrast(colour(part, mark), back) >= 3);
        for (const char* name : {"restated", "agreed", "reconcilable", "open", "unreconciled", "deadlocked"}) {
            const std::string stands = name;
            CHECK(contrast(colour(part, stands), colour(part, stands + "-back")) >= 4.5);
            CHECK(contrast(colour(part, "text"), colour(part, stands + "-back")) >= 4.5);
        }
    }
}

TEST_CASE("Names are lines of escaped text")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    CHECK(detail::put_name(sink, 1, 2, "small", "middle", "a<b a<b", 220, 2) == 2);
    CHECK(text == "<text x=\"1\" y=\"2\" class=\"small\" text-anchor=\"middle\">a&lt;b</text>\n"
                  "<text x=\"1\" y=\"20\" class=\"small\" text-anchor=\"middle\">a&lt;b</text>\n");
}

TEST_CASE("A name that is cut off is told in full to those who point at it")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    CHECK(detail::put_name(sink, 1, 2, "", "start", "one two & three four", 400, 2) == 2);
    CHECK(text.find("\xE2\x80\xA6<title>one two &amp; three four</title></text>\n") != std::string::npos);
    CHECK(text.find("<title>") == text.rfind("<title>"));
}
