#include <entente/interop/utf8.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

static_assert(detail::is_utf8("a\xC3\xA9z"));
static_assert(!detail::is_utf8("\xC3z"));

TEST_CASE("only UTF-8 is UTF-8")
{
    for (const char* text : {"", "plain", "\x7f", "\xC2\x80", "\xDF\xBF", "\xE0\xA0\x80", "\xED\x9F\xBF",
                             "\xEF\xBF\xBF", "\xF0\x90\x80\x80", "\xF4\x8F\xBF\xBF", "a\xC3\xA9z"}) {
        INFO(text);
        CHECK(detail::is_utf8(text));
    }
    for (const char* text :
         {"\x80", "\xC0\x80", "\xC1\xBF", "\xC3", "\xC3z", "\xE0\x9F\xBF", "\xED\xA0\x80", "\xE2\x82",
          "\xF0\x8F\xBF\xBF", "\xF4\x90\x80\x80", "\xF5\x80\x80\x80", "\xFF", "a\xE2\x82z"})
        CHECK_FALSE(detail::is_utf8(text));
    CHECK(detail::is_utf8(std::string{"a\0b", 3}));
}
