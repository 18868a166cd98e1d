#include <entente/show/condition_text.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <entente/name/lowering.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

namespace {

// As a dossier of the bundle keeps it.
template <class B, class Condition>
std::string kept(const Condition& condition)
{
    model::condition_node nodes[detail::node_count<Condition>]{};
    detail::condition_writer<B> writer{nodes};
    writer.write(condition, false);
    return detail::condition_text<B>(nodes);
}

}

TEST_CASE("terms joined, with brackets where they are needed")
{
    using namespace moscow;
    const auto deployed = missile_defence == moscow::system::deployed;
    const auto linked = russian_link == access::linked;
    const auto waiting = activation == start::once_established;
    CHECK(detail::condition_text(deployed) == "Missile defence in Europe: deployed");
    CHECK(
        detail::condition_text(deployed && linked && waiting) ==
        "Missile defence in Europe: deployed and Russian link to the system: linked and Activation of the system: once "
        "established");
    CHECK(detail::condition_text(linked || waiting) ==
          "Russian link to the system: linked or Activation of the system: once established");
    CHECK(
        detail::condition_text(deployed && (linked || waiting)) ==
        "Missile defence in Europe: deployed and (Russian link to the system: linked or Activation of the system: once "
        "established)");
    CHECK(
        detail::condition_text((deployed && linked) || waiting) ==
        "Missile defence in Europe: deployed and Russian link to the system: linked or Activation of the system: once "
        "established");
    CHECK(detail::condition_text(!deployed) == "not Missile defence in Europe: deployed");
    CHECK(detail::condition_text(!(deployed && linked)) ==
          "not (Missile defence in Europe: deployed and Russian link to the system: linked)");
    CHECK(detail::condition_text(!deployed && waiting) ==
          "not Missile defence in Europe: deployed and Activation of the system: once established");
    CHECK(detail::condition_text(missile_defence == static_cast<moscow::system>(9)) ==
          "Missile defence in Europe: no option of it");
}
TEST_CASE("bounds")
{
    using namespace trade;
    CHECK(detail::condition_text(tariff <= 20) == "Tariff on steel: 20 or less");
    CHECK(detail::condition_text(tariff >= 20) == "Tariff on steel: 20 or more");
    CHECK(detail::condition_text(between(tariff, 10, 20)) == "Tariff on steel: 10 to 20");
    CHECK(detail::condition_text(between(tariff, 10, 10)) == "Tariff on steel: 10");
    CHECK(detail::condition_text(tariff >= 0) == "Tariff on steel: anything");
    CHECK(detail::condition_text(tariff <= 22) == "Tariff on steel: 22 or less"); // as the host wrote it
    CHECK(detail::condition_text(fishing >= quota::shared) == "Fishing grounds: shared or more");
    CHECK(detail::condition_text(fishing <= quota::shared && labels == protection::none) ==
          "Fishing grounds: shared or less and Protected names: none");
}
TEST_CASE("what a dossier keeps says the same, with each `not` at its term")
{
    using namespace moscow;
    const auto deployed = missile_defence == moscow::system::deployed;
    const auto linked = russian_link == access::linked;
    const auto waiting = activation == start::once_established;
    CHECK(kept<framework>(deployed) == "Missile defence in Europe: deployed");
    CHECK(kept<framework>(deployed && linked) ==
          "Missile defence in Europe: deployed and Russian link to the system: linked");
    CHECK(kept<framework>(!(deployed && linked)) ==
          "not Missile defence in Europe: deployed or not Russian link to the system: linked");
    // The part that needs more room is kept first.
    CHECK(kept<framework>(deployed && (linked || waiting)) ==
          "(Russian link to the system: linked or Activation of the system: once established) and Missile defence in "
          "Europe: "
          "deployed");
    CHECK(kept<trade::agreement>(trade::tariff <= 22) == "Tariff on steel: 20 or less");
    CHECK(kept<trade::agreement>(between(trade::tariff, 11, 14)) == "Tariff on steel: nothing");
    CHECK(kept<trade::agreement>(trade::tariff >= 50) == "Tariff on steel: 50");
    CHECK(kept<trade::agreement>(trade::tariff <= 99) == "Tariff on steel: anything");
    CHECK(kept<trade::agreement>(!(trade::tariff >= 30)) == "not Tariff on steel: 30 or more");
    CHECK(detail::condition_text<framework>({}).empty());
}
