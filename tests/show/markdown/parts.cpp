#include <entente/show/markdown/parts.hpp>

#include <entente/show/text_sink.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

TEST_CASE("cells are no markup, but for what stands around the first")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    detail::put_markdown_row(sink, {"a", "b|c"});
    detail::put_markdown_rule(sink, 1, 1);
    detail::put_markdown_row(sink, {"a", "b"}, "**");
    CHECK(text == "| a | b\\|c |\n|---|---:|\n| **a** | b |\n");
}
