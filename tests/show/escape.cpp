#include <entente/show/escape.hpp>

#include <doctest/doctest.h>

#include <string>
#include <vector>

using namespace entente;

TEST_CASE("A name is no markup in XML and HTML")
{
    CHECK(xml_escaped("<script>alert('x' & \"y\")</script>") ==
          "&lt;script&gt;alert(&#39;x&#39; &amp; &quot;y&quot;)&lt;/script&gt;");
    CHECK(xml_escaped("plain") == "plain");
    CHECK(xml_escaped("") == "");
}

TEST_CASE("Scripts from right to left, combining characters and those beyond the basic plane stay as they are")
{
    for (const std::string& name : std::vector<std::string>{"\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D", "e\xCC\x81",
                                                            "\xF0\x9F\x95\x8A", "\xE2\x82\xAC"}) {
        CHECK(xml_escaped(name) == name);
        CHECK(dot_escaped(name) == name);
        CHECK(markdown_escaped(name) == name);
        CHECK(json_escaped(name) == name);
    }
}

TEST_CASE("What is no UTF-8 and what documents may not contain is replaced")
{
    const std::string replaced = "\xEF\xBF\xBD";
    CHECK(xml_escaped("a\xFFz") == "a" + replaced + "z");
    CHECK(xml_escaped("\xC0\xAF") == replaced + replaced);                // a slash in too many bytes
    CHECK(xml_escaped("\xE2\x82") == replaced + replaced);                // broken off
    CHECK(xml_escaped("\xED\xA0\x80") == replaced + replaced + replaced); // half a pair
    CHECK(xml_escaped("\xEF\xBF\xBF") == replaced);
    CHECK(xml_escaped(std::string("a\0b", 3)) == "a" + replaced + "b");
    CHECK(xml_escaped("a\nb\tc") == "a b c");
}

TEST_CASE("A name ends no string of DOT")
{
    CHECK(dot_escaped("a\"; b -> c; \\N") == "a\\\"; b -&gt; c; \\\\N");
    CHECK(dot_escaped("&lt;") == "&amp;lt;");
}

TEST_CASE("A name is no markup in Markdown")
{
    CHECK(markdown_escaped("a|b*c_d`e[f](g)") == "a\\|b\\*c\\_d\\`e\\[f\\](g)");
    CHECK(markdown_escaped("~~a~~ @b $c$") == "\\~\\~a\\~\\~ \\@b \\$c\\$");
    CHECK(markdown_escaped("<b>&amp;") == "&lt;b&gt;&amp;amp;");
    CHECK(markdown_escaped("https://x www.y.z") == "https\\://x www\\.y.z");
}

TEST_CASE("A name ends no script element")
{
    CHECK(json_escaped("</script>\"\\") == "\\u003c/script\\u003e\\\"\\\\");
    CHECK(json_escaped("\xE2\x80\xA8") == "\\u2028");
}

TEST_CASE("a direction of writing ends with the name that begins it")
{
    const std::string rlo = "\xE2\x80\xAE";
    const std::string pdf = "\xE2\x80\xAC";
    const std::string rli = "\xE2\x81\xA7";
    const std::string pdi = "\xE2\x81\xA9";
    for (const auto escape : {xml_escaped, dot_escaped, markdown_escaped, json_escaped}) {
        CHECK(escape(rlo + "a") == rlo + "a" + pdf);
        CHECK(escape(rlo + "a" + pdf) == rlo + "a" + pdf);
        CHECK(escape(rli + rlo + "a") == rli + rlo + "a" + pdf + pdi);
        // The end of an isolate ends what began within it; that of an embedding ends no isolate.
        CHECK(escape(rli + rlo + "a" + pdi) == rli + rlo + "a" + pdi);
        CHECK(escape(rlo + rli + "a" + pdf) == rlo + rli + "a" + pdf + pdi + pdf);
        // What ends nothing is left as it is.
        CHECK(escape(pdf + pdi + "a") == pdf + pdi + "a");
    }
}
