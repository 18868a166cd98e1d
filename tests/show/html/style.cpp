#include <entente/show/html/style.hpp>

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("Neither style nor script ends its element, loads anything, or writes markup")
{
    for (const std::string_view text : {detail::page_rules, detail::page_script})
        for (const char* part : {"</", "<!--", "url(", "@import", "innerHTML", "eval(", "fetch(", "document.write"})
            CHECK(text.find(part) == std::string_view::npos);
    // The one address is the name of SVG's elements, which nobody loads.
    CHECK(detail::page_script.find("http") == detail::page_script.find("http://www.w3.org/2000/svg"));
}
