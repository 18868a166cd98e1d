#include <entente/interop/genius/text.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using namespace entente;

namespace {

std::string root_attribute(std::string_view text, const char* name)
{
    detail::genius_document read;
    CHECK(read.read({"file.xml", text}).sentence().empty());
    return read.root().attribute(name).value();
}
std::string fault_of(std::string_view text)
{
    detail::genius_document read;
    return read.read({"file.xml", text}).sentence();
}

}

TEST_CASE("files that are no well-formed XML are read where GENIUS does not mind")
{
    CHECK(root_attribute("<!-- first --><?xml version='1.0'?><a b='c'/>", "b") == "c");
    CHECK(root_attribute("<a b=\"salt & pepper\"/>", "b") == "salt & pepper");
    CHECK(root_attribute("<a b=\"discrete\"c='next'/>", "c") == "next");
    CHECK(root_attribute("<a b='1'c='2'/>", "c") == "2");
    CHECK(root_attribute("\xEF\xBB\xBF<a b='c'/>", "b") == "c");
    CHECK(root_attribute("<a b=' two  spaces '/>", "b") == " two  spaces ");
    CHECK(root_attribute("<a b='x &amp; y &#65;'/>", "b") == "x & y A");
    CHECK(root_attribute("<a><!-- a \"quote --></a>", "b").empty());
}

TEST_CASE("what is not UTF-8 is read as western European")
{
    CHECK(root_attribute("<a b='caf\xE9'/>", "b") == "caf\xC3\xA9");
    CHECK(root_attribute("<a b='\x80 it\x92s'/>", "b") == "\xE2\x82\xAC it\xE2\x80\x99s");
    CHECK(root_attribute("<a b='caf\xC3\xA9'/>", "b") == "caf\xC3\xA9");
    CHECK_FALSE(detail::is_utf8("\xC0\x80"));
    CHECK_FALSE(detail::is_utf8("\xC3"));
    CHECK(detail::is_utf8("\xF0\x9F\x98\x80"));
}

TEST_CASE("what can't be read is refused, and it is said where")
{
    CHECK(fault_of("u1, u2\n0.5, 0.7\n") == "file.xml: the file has no element");
    CHECK(fault_of("<?xml version=\"1.0\"?>\n") == "file.xml: the file has no element");
    CHECK(fault_of("") == "file.xml: the file has no element");
    CHECK(fault_of(std::string_view{"<a\0/>", 5}) == "file.xml: the file is no text: it has a byte that is zero");
    CHECK(fault_of("<a>\n<b>\n</c>\n</a>").substr(0, 11) == "file.xml:3:");
    CHECK(fault_of("<a>\n<b c=\"19\" wide\"/>\n</a>").substr(0, 11) == "file.xml:2:");
    CHECK(fault_of(std::string(detail::most_genius_bytes + 1, ' ')) ==
          "file.xml: the file is longer than 16 megabytes");
    detail::genius_document read;
    CHECK_FALSE(read.read({"file.xml", "<a>\n\n<b/></a>"}));
    CHECK(read.fault(read.root().child("b"), "why").sentence() == "file.xml:3: why");
    CHECK(read.fault("why").sentence() == "file.xml: why");
}

TEST_CASE("a file may nest as deep as it likes")
{
    std::string deep;
    for (int level = 0; level < 200'000; ++level)
        deep += "<a>";
    CHECK_FALSE(fault_of(deep).empty());
    for (int level = 0; level < 200'000; ++level)
        deep += "</a>";
    CHECK(fault_of(deep).empty());
    CHECK(fault_of("<a b='" + std::string(3'000'000, 'x') + "'/>").empty());
}

TEST_CASE("names are compared without regard to case")
{
    CHECK(detail::is_called("nonLinear", "nonlinear"));
    CHECK_FALSE(detail::is_called("nonlinea", "nonlinear"));
}
