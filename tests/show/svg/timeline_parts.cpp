#include <entente/show/svg/timeline_parts.hpp>

#include <entente/show/text_sink.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

TEST_CASE("what another side says of a party is framed by dashes, and several objects have bullets")
{
    const auto drawn = [](const timeline_move& move) {
        std::string text;
        detail::text_sink sink{std::back_inserter(text)};
        detail::put_card(sink, detail::card_of(move), 10, 20, 200);
        CHECK(hostile::fault_in_xml(text) == "");
        return text;
    };
    const std::string said = drawn({0, 0, "holds", {"a"}});
    CHECK(said.find("<rect class=\"card\" x=\"10\" y=\"20\" width=\"200\"") == 0);
    CHECK(said.find(">holds<") != std::string::npos);
    CHECK(said.find("hearsay") == std::string::npos);
    CHECK(said.find("bullet") == std::string::npos);
    const std::string heard = drawn({0, 0, "holds", {"a", "b"}, "somebody", true});
    CHECK(heard.find("<rect class=\"hearsay\"") != std::string::npos);
    CHECK(heard.find("<circle class=\"bullet\"") != std::string::npos);
}

TEST_CASE("a meeting's name stands in its bar, over as many lines as it takes")
{
    std::string text;
    detail::text_sink sink{std::back_inserter(text)};
    detail::put_meeting(sink, {"the name of a meeting", "a and b meet", 1, 1}, 0, 0, 140);
    CHECK(hostile::fault_in_xml(text) == "");
    CHECK(text.find("height=\"42\"") != std::string::npos);
    CHECK(text.find("<text x=\"10\" y=\"56\" class=\"small quiet\">a and b meet</text>") != std::string::npos);
    for (const std::string& name : hostile::names())
        detail::put_meeting(sink, {name, name, 1, 1}, 0, 0, 140);
    CHECK(hostile::fault_in_xml(text) == "");
}
