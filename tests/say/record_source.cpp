#include <entente/say/record_source.hpp>

#include "support/moscow_record.hpp"

#include <doctest/doctest.h>

#include <type_traits>

using namespace moscow;

static_assert(std::is_same_v<decltype(by(gates)), source<struct moscow::united_states>>);
static_assert(representative_type<struct moscow::gates> && !representative_type<struct moscow::russia>);
static_assert(proposal_type<struct moscow::link_offer> && !proposal_type<struct moscow::tested>);
static_assert(contingency_type<struct moscow::tested> && claim_type<struct moscow::threat>);
static_assert(meeting_type<struct moscow::march_talks>);

TEST_CASE("a source tells who speaks, in what office and on what terms")
{
    CHECK(by(gates).speaker == "Robert Gates");
    CHECK(by(gates).office == "Defense Secretary");
    CHECK(by(gates).standing == attribution::on_the_record);
    CHECK(on_background(gates).standing == attribution::on_background);
    CHECK(by(russia).speaker.empty());
    CHECK(by(russia).standing == attribution::on_the_record);
    CHECK(unnamed(russia).standing == attribution::anonymous);
    CHECK(unnamed(russia, "an official", attribution::on_background).standing == attribution::on_background);
    CHECK(attribution::anonymous < attribution::on_background);
    CHECK(attribution::on_background < attribution::on_the_record);
}
