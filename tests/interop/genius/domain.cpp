#include <entente/interop/genius/domain.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using namespace entente;
using detail::genius_kind;

namespace {

std::string fault_of(std::string_view text, detail::genius_domain& domain)
{
    detail::genius_document read;
    CHECK(read.read({"domain.xml", text}).sentence().empty());
    return read_domain(read, domain).sentence();
}
std::string fault_of(std::string_view text)
{
    detail::genius_domain domain;
    return fault_of(text, domain);
}

}

TEST_CASE("a domain's issues and values are read in the order of the file")
{
    detail::genius_domain domain;
    CHECK(fault_of(R"(<negotiation_template><utility_space number_of_issues="0"><objective index="1">
        <issue index="3" name="Maker" type="discrete"vtype="integer">
            <item index="1" value=" A "/><item value="B"/></issue>
        <issue index="2" name="Size" vtype="integer" lowerbound="2" upperbound="5"/>
        <objective><issue index="9" name="Price" type="real"><range lowerbound="1" upperbound="2.0"/></issue>
        </objective>
        <issue index="4" name="Maker" type="integer"><range lowerbound="-1" upperbound="1"/></issue>
        <issue index="5"><item value="x"/></issue>
        </objective></utility_space></negotiation_template>)",
                   domain) == "");
    REQUIRE(domain.issues.size() == 5);
    CHECK(domain.issues[0].values == std::vector<std::string>{" A ", "B"});
    CHECK(domain.issues[0].kind == genius_kind::discrete);
    CHECK(domain.issues[1].options() == 4);
    CHECK(domain.issues[2].options() == 21);
    CHECK(domain.issues[2].numbers[1].text() == "1.05");
    CHECK(domain.issues[2].numbers[20].text() == "2");
    CHECK(domain.issues[3].name == "Maker (2)");
    CHECK(domain.issues[3].least == -1);
    CHECK(domain.issues[4].name == "issue 5");
    CHECK(domain.place.at(9) == 2);
}

TEST_CASE("issues may stand without an objective")
{
    detail::genius_domain domain;
    CHECK(fault_of("<utility_space><issue index='1' name='a'><item value='x'/></issue></utility_space>", domain) == "");
    CHECK(domain.issues.size() == 1);
}

TEST_CASE("what is wrong with a domain is said, and where")
{
    const auto with = [](const std::string& issue) {
        return fault_of("<utility_space><objective>\n" + issue + "</objective></utility_space>");
    };
    CHECK(fault_of("<Tournament/>") == "domain.xml:1: this is no GENIUS domain: it has no <utility_space>");
    CHECK(with("") == "domain.xml:1: the domain has no issues");
    CHECK(with("<issue name='a'><item value='x'/></issue>") == "domain.xml:2: <issue> lacks its index");
    CHECK(with("<issue index='first'/>") == "domain.xml:2: index=\"first\" is no whole number");
    CHECK(with("<issue index='1' type='complex'/>") ==
          "domain.xml:2: an issue is discrete, integer or real, and none is \"complex\"");
    CHECK(with("<issue index='1'/>") == "domain.xml:2: the issue has no values");
    CHECK(with("<issue index='1'><item/></issue>") == "domain.xml:2: <item> lacks its value");
    CHECK(with("<issue index='1'><item value='x'/></issue><issue index='1'><item value='x'/></issue>") ==
          "domain.xml:2: two issues have the index 1");
    CHECK(with("<issue index='1' type='integer'/>") == "domain.xml:2: <issue> lacks its lowerbound");
    CHECK(with("<issue index='1' type='integer' lowerbound='2' upperbound='1'/>") ==
          "domain.xml:2: the issue's lower bound is above its upper bound");
    CHECK(with("<issue index='1' type='real' lowerbound='NaN' upperbound='1'/>") ==
          "domain.xml:2: lowerbound=\"NaN\" is no decimal number");
    CHECK(with("<issue index='1' type='integer' lowerbound='-2147483648' upperbound='2147483647'/>") ==
          "domain.xml:2: the domain has more than a million values");
    CHECK(with("<issue index='1' type='integer' lowerbound='0' upperbound='1e18'/>") ==
          "domain.xml:2: upperbound=\"1e18\" is out of range: GENIUS counts in 32 bits");
}

TEST_CASE("a million values, or a hundred thousand objectives within each other, are no trouble")
{
    std::string many = "<utility_space><issue index='1'>";
    for (int value = 0; value <= 1'000'000; ++value)
        many += "<item/>";
    many += "</issue></utility_space>";
    CHECK(fault_of(many) == "domain.xml:1: <item> lacks its value");
    std::string deep = "<utility_space>";
    for (int level = 0; level < 100'000; ++level)
        deep += "<objective>";
    deep += "<issue index='1'><item value='x'/></issue>";
    for (int level = 0; level < 100'000; ++level)
        deep += "</objective>";
    CHECK(fault_of(deep + "</utility_space>") == "");
}

TEST_CASE("names are made distinct")
{
    detail::distinct_names names;
    CHECK(names.make("a", "") == "a");
    CHECK(names.make("a (2)", "") == "a (2)");
    CHECK(names.make("a", "") == "a (3)");
    CHECK(names.make("a", "") == "a (4)");
    CHECK(names.make("", "nothing") == "nothing");
}
