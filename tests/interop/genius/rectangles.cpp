#include <entente/interop/genius/rectangles.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;

namespace {

constexpr std::string_view domain_text = R"(<utility_space><objective>
    <issue index="1" name="a" type="integer" lowerbound="0" upperbound="9"/>
    <issue index="2" name="b" type="integer" lowerbound="5" upperbound="9"/>
    <issue index="3" name="c"><item value="x"/></issue>
    </objective></utility_space>)";

std::string fault_of(const std::string& text, detail::genius_profile& profile)
{
    detail::genius_document domain_file;
    detail::genius_document file;
    detail::genius_domain domain;
    CHECK_FALSE(domain_file.read({"domain.xml", domain_text}));
    CHECK_FALSE(read_domain(domain_file, domain));
    CHECK_FALSE(file.read({"profile.xml", text}));
    std::vector<genius_fault> ignored;
    const std::string fault = read_profile(file, domain, profile, ignored).sentence();
    CHECK(ignored.empty());
    return fault;
}
std::string with_boxes(const std::string& boxes)
{
    return "<!-- a comment before --><?xml version='1.0'?><utility_space type='nonlinear'><objective>"
           "<utility maxutility='40'><ufun type='PlainUfun' weight='1' aggregation='sum'>" +
           boxes + "</ufun></utility></objective></utility_space>";
}
std::string fault_of_boxes(const std::string& boxes)
{
    detail::genius_profile profile;
    return fault_of(with_boxes(boxes), profile);
}

}

TEST_CASE("boxes are read with closed bounds, and equal ones are one")
{
    detail::genius_profile profile;
    CHECK(fault_of(with_boxes("<hyperRectangle utility='10'><INCLUDES index='2' min='6' max='7'/>"
                              "<INCLUDES index='1' min='0' max='3'/></hyperRectangle>"
                              "<hyperRectangle utility='5' weight='2'><INCLUDES index='1' min='-7' max='3'/>"
                              "<INCLUDES index='2' min='6' max='7'/></hyperRectangle>"
                              "<hyperRectangle utility='8'><EXCLUDES index='1' min='2' max='99'/></hyperRectangle>"
                              "<hyperRectangle utility='4'/>"
                              "<hyperRectangle utility='20'><INCLUDES index='1' min='20' max='30'/></hyperRectangle>"
                              "<hyperRectangle utility='2'><EXCLUDES index='1' min='20' max='30'/></hyperRectangle>"),
                   profile) == "");
    REQUIRE(profile.rectangles.size() == 2);
    CHECK_FALSE(profile.rectangles[0].is_outside);
    REQUIRE(profile.rectangles[0].sides.size() == 2);
    CHECK(profile.rectangles[0].sides[0] == detail::genius_rectangle::side{0, 0, 3});
    CHECK(profile.rectangles[0].sides[1] == detail::genius_rectangle::side{1, 1, 2});
    CHECK(profile.rectangles[0].worth.text() == "0.5");
    CHECK(profile.rectangles[1].is_outside);
    CHECK(profile.rectangles[1].sides[0] == detail::genius_rectangle::side{0, 2, 9});
    CHECK(profile.rectangles[1].worth.text() == "0.2");
    // What pays always.
    for (const detail::genius_number& number : profile.worth[0])
        CHECK(number.text() == "0.15");
}

TEST_CASE("an issue that is bounded twice lies within both bounds, or nowhere")
{
    detail::genius_profile profile;
    CHECK(fault_of(with_boxes("<hyperRectangle utility='4'><INCLUDES index='1' min='0' max='6'/>"
                              "<INCLUDES index='2' min='6' max='7'/><INCLUDES index='1' min='3' max='9'/></hyperRectangle>"
                              "<hyperRectangle utility='8'><INCLUDES index='1' min='0' max='2'/>"
                              "<INCLUDES index='1' min='3' max='9'/></hyperRectangle>"),
                   profile) == "");
    REQUIRE(profile.rectangles.size() == 1);
    REQUIRE(profile.rectangles[0].sides.size() == 2);
    CHECK(profile.rectangles[0].sides[0] == detail::genius_rectangle::side{0, 3, 6});
    CHECK(profile.rectangles[0].sides[1] == detail::genius_rectangle::side{1, 1, 2});
    CHECK(profile.rectangles[0].worth.text() == "0.1");
}

TEST_CASE("functions within functions add up, each with its weight")
{
    detail::genius_profile profile;
    CHECK(fault_of(with_boxes("<ufun weight='0.5'><hyperRectangle utility='40'><INCLUDES index='1' min='0' max='0'/>"
                              "</hyperRectangle></ufun>"),
                   profile) == "");
    REQUIRE(profile.rectangles.size() == 1);
    CHECK(profile.rectangles[0].worth.text() == "0.5");
}

TEST_CASE("what is wrong with hyper-rectangles is said, and where")
{
    CHECK(fault_of_boxes("<hyperRectangle/>") == "profile.xml:1: <hyperRectangle> lacks its utility");
    CHECK(fault_of_boxes("<hyperRectangle utility='1'><INCLUDES index='4' min='0' max='1'/></hyperRectangle>") ==
          "profile.xml:1: no issue has the index 4");
    CHECK(fault_of_boxes("<hyperRectangle utility='1'><INCLUDES index='3' min='0' max='1'/></hyperRectangle>") ==
          "profile.xml:1: \"c\" is no integer issue, as those of hyper-rectangles are");
    CHECK(fault_of_boxes("<hyperRectangle utility='1'><INCLUDES index='1' min='0'/></hyperRectangle>") ==
          "profile.xml:1: <INCLUDES> lacks its max");
    CHECK(fault_of_boxes("<ufun aggregation='max'/>") ==
          "profile.xml:1: only sums of hyper-rectangles are read, and no \"max\"");
    detail::genius_profile profile;
    CHECK(fault_of("<utility_space type='nonlinear'/>", profile) ==
          "profile.xml:1: the profile has no <utility> in its <objective>");
    CHECK(fault_of("<utility_space type='nonlinear'><objective><utility maxutility='0'/></objective></utility_space>",
                   profile) == "profile.xml:1: the greatest utility is above 0");
    CHECK(fault_of("<utility_space type='constraint'/>", profile) == "profile.xml:1: profiles of rules are not read");
    CHECK(fault_of("<boaPartiesList/>", profile) ==
          "profile.xml:1: this is no GENIUS profile: its element is no <utility_space>");
}
