#include <entente/show/html/parts.hpp>

#include <entente/show/svg/style.hpp>
#include <entente/show/text_sink.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <utility>

using namespace entente;

TEST_CASE("a name is isolated and no markup")
{
    CHECK(detail::html_name("<b>") == "<bdi>&lt;b&gt;</bdi>");
}

TEST_CASE("what is wide can be reached by keyboard, and says what it is")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    detail::begin_wide(sink, "Issues");
    CHECK(text == "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"Issues\">\n");
}

TEST_CASE("a picture stands there for wide windows and for phones")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    sink = detail::with_both_pictures(std::move(sink), "Board", [](auto out, picture_place place) {
        *out = place == picture_place::page ? 'w' : 'p';
        return ++out;
    });
    CHECK(text == "<div class=\"wide broad\" tabindex=\"0\" role=\"region\" aria-label=\"Board\">\nw</div>\n"
                  "<div class=\"narrow\">\np</div>\n");
}
