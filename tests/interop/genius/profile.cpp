#include <entente/interop/genius/profile.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using detail::genius_number;

namespace {

constexpr std::string_view domain_text = R"(<utility_space><objective>
    <issue index="1" name="Maker"><item value="A"/><item value="B"/><item value="C"/></issue>
    <issue index="2" name="Size" type="integer" lowerbound="2" upperbound="5"/>
    <issue index="3" name="Price" type="real"><range lowerbound="0" upperbound="10"/></issue>
    </objective></utility_space>)";

// What the profile read last has that does not count.
std::vector<std::string> told;

std::string fault_of(const std::string& text, detail::genius_profile& profile)
{
    detail::genius_document domain_file;
    detail::genius_document file;
    detail::genius_domain domain;
    CHECK_FALSE(domain_file.read({"domain.xml", domain_text}));
    CHECK_FALSE(read_domain(domain_file, domain));
    CHECK_FALSE(file.read({"profile.xml", text}));
    detail::genius_profile_reader reader{file, domain};
    std::vector<genius_fault> ignored;
    const genius_fault fault = reader.read_fallbacks(profile, ignored);
    told.clear();
    for (const genius_fault& each : ignored)
        told.push_back(each.sentence());
    return fault ? fault.sentence() : reader.read_additive(profile).sentence();
}
const std::string maker = "<issue index='1'><item value='A' evaluation='3'/><item value='C' evaluation='12'/></issue>";
const std::string size = "<issue index='2' type='integer'><evaluator slope='0.4' offset='0.1'/></issue>";
const std::string price =
    "<issue index='3' type='real'><evaluator ftype='linear' parameter0='1.2' parameter1='-0.2'/></issue>";

std::string fault_of_objective(const std::string& text)
{
    detail::genius_profile profile;
    return fault_of("<utility_space><objective>" + text + "</objective></utility_space>", profile);
}

}

TEST_CASE("evaluations are shares of the issue's greatest, times its weight")
{
    detail::genius_profile profile;
    const std::string weights = "<weight index='3' value='0.5'/><weight index='1' value='0.2'/>"
                                "<weight index='7' value='9'/><weight index='2' value='0.3'/>";
    CHECK(fault_of("<utility_space><reservation value='0.25'/><objective>" + weights + maker + size + price +
                       "</objective><discount_factor value='0.9'/></utility_space>",
                   profile) == "");
    REQUIRE(profile.worth.size() == 3);
    CHECK(profile.worth[0][0].text() == "0.05");
    CHECK(profile.worth[0][1].text() == "0");
    CHECK(profile.worth[0][2].text() == "0.2");
    CHECK(profile.without_evaluation == 1);
    CHECK(profile.worth[1][0].text() == "0.03");
    CHECK(profile.worth[1][1].text() == "0.15");
    CHECK(profile.worth[1][3].text() == "0.3");
    CHECK(profile.worth[2][0].text() == "0.5");
    CHECK(profile.worth[2][10].text() == "0.1");
    CHECK(profile.worth[2][20].text() == "0");
    CHECK(profile.reservation.text() == "0.25");
    CHECK(profile.discount.text() == "0.9");
    CHECK(told.empty());
}

TEST_CASE("a discount factor that is none counts as 1, and a reservation value as 0")
{
    for (const char* discount : {"0.0", "2", "s", "", "-1", "NaN"}) {
        detail::genius_profile profile;
        CHECK(fault_of("<utility_space><discount_factor value='" + std::string{discount} +
                           "'/><reservation value='none'/><objective>" + maker + size + price +
                           "</objective></utility_space>",
                       profile) == "");
        CHECK(profile.discount.text() == "1");
        CHECK(profile.reservation.text() == "0");
        CHECK(told == std::vector<std::string>{
                          "profile.xml:1: the reservation value \"none\" is no decimal number, and taken as 0",
                          "profile.xml:1: the discount factor \"" + std::string{discount} +
                              "\" is not above 0 and at most 1, and taken as 1"});
        // Without weights, nothing is worth anything.
        CHECK(profile.worth[0][2].text() == "0");
    }
}

TEST_CASE("a profile need have no reservation value and no discount factor")
{
    for (const std::string none : {"", "<reservation/><discount_factor><value/></discount_factor>"}) {
        detail::genius_profile profile;
        CHECK(fault_of("<utility_space>" + none + maker + size + price + "</utility_space>", profile) == "");
        CHECK(profile.discount.text() == "1");
        CHECK(told.empty());
    }
    // One that no package reaches is not taken as 0.
    detail::genius_profile profile;
    CHECK(fault_of("<utility_space>\n<reservation value='1e400'/></utility_space>", profile) ==
          "profile.xml:2: value=\"1e400\" is too large a number");
}

TEST_CASE("an issue all of whose evaluations are nothing is worth nothing")
{
    detail::genius_profile profile;
    CHECK(fault_of("<utility_space><weight index='1' value='1'/><issue index='1'><item value='A' evaluation='0'/>"
                   "<item value='B' evaluation='null'/></issue>" +
                       size + price + "</utility_space>",
                   profile) == "");
    CHECK(profile.worth[0][0].text() == "0");
    CHECK(profile.without_evaluation == 2);
}

TEST_CASE("triangles rise to their top and fall from there")
{
    const auto at = [](int x) {
        return evaluated_triangle(genius_number{x}, genius_number{2}, genius_number{10}, genius_number{6}).text();
    };
    CHECK(at(1) == "0");
    CHECK(at(3) == "0.25");
    CHECK(at(6) == "1");
    CHECK(at(8) == "0.5");
    CHECK(at(10) == "0");
}

TEST_CASE("what is wrong with a profile is said, and where")
{
    CHECK(fault_of_objective(maker + size) ==
          "profile.xml:1: the profile says nothing of \"Price\", the issue with the index 3");
    CHECK(fault_of_objective("<weight index='1'/>") == "profile.xml:1: <weight> lacks its value");
    CHECK(fault_of_objective("<weight index='1' value='Infinity'/>") ==
          "profile.xml:1: value=\"Infinity\" is no decimal number");
    CHECK(fault_of_objective("<weight index='1.5' value='1'/>") == "profile.xml:1: index=\"1.5\" is no whole number");
    CHECK(fault_of_objective("\n<issue index='1' type='real'/>" + size + price) ==
          "profile.xml:2: \"Maker\" is of another type in the domain");
    CHECK(fault_of_objective("<issue index='1'><item value='A' evaluation='NaN'/></issue>" + size + price) ==
          "profile.xml:1: evaluation=\"NaN\" is no decimal number");
    CHECK(fault_of_objective("<issue index='1'><item value='A' evaluation='0x10'/></issue>" + size + price) ==
          "profile.xml:1: evaluation=\"0x10\" is no decimal number");
    CHECK(fault_of_objective("<issue index='1'><item value='A' evaluation='1e308'/></issue>" + size + price) ==
          "profile.xml:1: evaluation=\"1e308\" is too large a number");
    CHECK(fault_of_objective(maker + size + "<issue index='3' type='real'><evaluator ftype='faratin'/></issue>") ==
          "profile.xml:1: a real issue is evaluated by a function that is linear, triangular or constant, and none is "
          "\"faratin\"");
    CHECK(fault_of_objective(maker + "<issue index='2' type='integer'><evaluator slope='1'/></issue>" + price) ==
          "profile.xml:1: <evaluator> lacks its offset");
}
