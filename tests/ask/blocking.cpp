#include <entente/ask/blocking.hpp>

#include "support/moscow.hpp"
#include "support/trade.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

using namespace entente;

namespace {

// The case of the two governments: one issue blocks, and the rest could be concluded now.
namespace two_governments {
using namespace moscow;
static_assert(blocking(talks) == issue_set<framework>{missile_defence});
static_assert(blocking(talks, red_lines_only).empty());
static_assert(blocking_sets(talks).size() == 1 && blocking_sets(talks).complete());
static_assert(blocking_sets(talks)[0] == issue_set<framework>{missile_defence});
static_assert(conflicts(talks).size() == 1 && conflicts(talks)[0] == issue_set<framework>{missile_defence});
static_assert(early_harvests(talks).size() == 1);
static_assert(early_harvests(talks)[0] ==
              issue_set<framework>{russian_link, activation, wto_membership, nuclear_terrorism});
constexpr auto harvest = settlement(talks, early_harvests(talks)[0]);
static_assert(harvest && harvest.package[wto_membership] == bid::supported);
static_assert(harvest.package[russian_link] == access::none); // a link needs the system, which is not there
static_assert(harvest.package[missile_defence] == nothing_said);
static_assert(!settlement(talks, issue_set<framework>::all()));

// Were Russia linked to it, with activation waiting, nothing would block. One blocking set is left: the empty one.
static_assert(blocking(offer_taken).empty());
static_assert(blocking_sets(offer_taken).size() == 1 && blocking_sets(offer_taken)[0].empty());
constexpr auto deal = settlement(offer_taken, issue_set<framework>::all());
static_assert(deal && deal.package[missile_defence] == system::deployed &&
              deal.package[russian_link] == access::linked && deal.package[activation] == start::once_established);
// Missile defence alone is still a reason why not: without the two others, what Russia asks for is not known.
static_assert(conflicts(offer_taken).size() == 1 && conflicts(offer_taken)[0] == issue_set<framework>{missile_defence});

// Red lines on both sides are beyond persuasion.
constexpr auto hardened = talks.with(rules_out(russia, missile_defence == system::deployed))
                              .with(rules_out(united_states, missile_defence == system::cancelled));
static_assert(blocking(hardened, red_lines_only) == issue_set<framework>{missile_defence});
static_assert(blocking_sets(hardened, red_lines_only).size() == 1);
static_assert(blocking_sets(talks, red_lines_only).size() == 1 && blocking_sets(talks, red_lines_only)[0].empty());
}

// A few issues with two ways to settle each, for cases worked by hand.
enum class side { left, right };
constexpr struct alpha final : actor<"Alpha"> {} alpha;
constexpr struct beta final : actor<"Beta"> {} beta;
constexpr struct gamma final : actor<"Gamma"> {} gamma;
constexpr struct one final : issue<"One", side> {} one;
constexpr struct two final : issue<"Two", side> {} two;
constexpr struct three final : issue<"Three", side> {} three;
struct small final : bundle<parties<alpha, beta, gamma>, issues<one, two, three>> {};
using issues_of_small = issue_set<small>;

constexpr clause<small> beta_wants_one = holds(beta, one == side::right);

namespace logroll {
// Alpha gives way on the first issue if Beta does on the second, and conversely; Gamma has no part in it.
constexpr dossier<small> opposed{
    holds(alpha, one == side::left), beta_wants_one,
    holds(alpha, two == side::left), holds(beta, two == side::right),
};
constexpr auto alphas_offer = opposed.with(accepts(alpha, one == side::right, provided(two == side::left)));
constexpr auto betas_offer = opposed.with(accepts(beta, two == side::left, provided(one == side::right)));
constexpr auto trade_off = alphas_offer.with(accepts(beta, two == side::left, provided(one == side::right)));
static_assert(blocking(opposed) == issues_of_small{one, two});
static_assert(blocking(alphas_offer) == issues_of_small{one, two});
static_assert(blocking(betas_offer) == issues_of_small{one, two});
static_assert(blocking(trade_off).empty());
static_assert(settlement(trade_off, issues_of_small::all()).package[one] == side::right);
static_assert(settlement(trade_off, issues_of_small::all()).package[two] == side::left);
// Neither issue can be settled without the other.
static_assert(conflicts(trade_off).size() == 2 && conflicts(trade_off)[0] == issues_of_small{one} &&
              conflicts(trade_off)[1] == issues_of_small{two});
static_assert(!settlement(trade_off, issues_of_small{one, three}) && settlement(trade_off, issues_of_small{three}));
}

namespace not_monotone {
// Alpha takes "right" on the first issue if the second is settled "right", which nobody minds. On the third, Alpha and
// Beta are apart.
//     aside            what is left of it
//     nothing          the third issue is in the way
//     three            one: right, two: right. It carries: {three} is a blocking set, and the only one.
//     two, three       whether the second issue is "right" is unknown, so that Alpha has not accepted: undone.
//     one, three       carries, as does setting all aside; but {three} is enough.
constexpr dossier<small> talks{
    holds(alpha, one == side::left), beta_wants_one, accepts(alpha, one == side::right, provided(two == side::right)),
    holds(alpha, three == side::left), holds(beta, three == side::right),
};
static_assert(!settlement(talks, issues_of_small{one, two, three}));
static_assert(settlement(talks, issues_of_small{one, two}));
static_assert(!settlement(talks, issues_of_small{one}));
static_assert(settlement(talks, issues_of_small{two}) && settlement(talks, issues_of_small{}));
static_assert(blocking(talks) == issues_of_small{three});
static_assert(blocking_sets(talks).size() == 1);
static_assert(conflicts(talks).size() == 2 && conflicts(talks)[0] == issues_of_small{one} &&
              conflicts(talks)[1] == issues_of_small{three});
// If the second issue stays at "right" when it is set aside, as is stated, setting it aside undoes nothing.
static_assert(settlement(talks.with(status_quo(two == side::right)), issues_of_small{one}));
static_assert(!settlement(talks.with(status_quo(two == side::left)), issues_of_small{one}));
}

namespace status_quos {
// Alpha's offer on the first issue hangs on the second, which is in dispute.
constexpr dossier<small> unstated{
    holds(alpha, one == side::left), beta_wants_one, accepts(alpha, one == side::right, provided(two == side::right)),
    holds(alpha, two == side::left), holds(beta, two == side::right),
};
static_assert(blocking(unstated) == issues_of_small{one, two} && blocking_sets(unstated).size() == 1);
static_assert(blocking(unstated.with(status_quo(two == side::right))) == issues_of_small{two});
static_assert(blocking(unstated.with(status_quo(two == side::left))) == issues_of_small{one, two});
}

namespace lines_drawn_outside {
// Alpha refuses "left" on both of the first two issues together. That is how they stand; and they are in dispute.
constexpr dossier<small> talks{
    status_quo(one == side::left), status_quo(two == side::left),
    holds(alpha, one == side::right), holds(beta, one == side::left),
    holds(alpha, two == side::right), holds(beta, two == side::left),
    rules_out(alpha, one == side::left && two == side::left),
};
// A red line wholly on what is set aside is not crossed by the package: the third issue can be settled.
static_assert(blocking_sets(talks).size() == 1 && blocking_sets(talks)[0] == issues_of_small{one, two});
static_assert(settlement(talks, issues_of_small{three}));
// It is as soon as one of the issues is in the package, although Alpha would now take "left" there.
constexpr auto willing = talks.with(accepts(alpha, two == side::left));
static_assert(!settlement(willing, issues_of_small{two, three}));
static_assert(blocking(willing) == issues_of_small{one, two});
static_assert(settlement(willing.with(status_quo(one == side::right)), issues_of_small{two, three}));
}

namespace either_or {
// "I refuse left on the first issue, or right on the second", said as one red line. The first issue is in dispute, set
// aside, and stands at "left": the line is half crossed already, and a half is enough. So Alpha refuses every package
// that settles the second issue, however it does, though nothing in that package is anything that Alpha minds.
// This is what the definition says, if not what Alpha meant.
constexpr dossier<small> one_line{
    status_quo(one == side::left),
    holds(alpha, one == side::right), holds(beta, one == side::left),
    rules_out(alpha, one == side::left || two == side::right),
};
static_assert(blocking_sets(one_line).size() == 1 && blocking_sets(one_line)[0] == issues_of_small{one, two});
static_assert(!settlement(one_line, issues_of_small{two}));
// Two red lines say what was meant: one of them stands wholly on what is set aside, and the other can be respected.
constexpr dossier<small> two_lines{
    status_quo(one == side::left),
    holds(alpha, one == side::right), holds(beta, one == side::left),
    rules_out(alpha, one == side::left),
    rules_out(alpha, two == side::right),
};
static_assert(blocking_sets(two_lines).size() == 1 && blocking_sets(two_lines)[0] == issues_of_small{one});
static_assert(settlement(two_lines, issues_of_small{two, three}).package[two] == side::left);
}

// Silence stands in nobody's way; one word spoken does.
static_assert(blocking(dossier<small>{}).empty());
static_assert(blocking(dossier<small>{holds(alpha, one == side::left)}).empty());
static_assert(blocking(dossier<small>{holds(alpha, one == side::left), accepts(gamma, one == side::right)}) ==
              issues_of_small{one});

// Three countries: what is left between them is the tariff, and the accession that hangs on it.
namespace three_countries {
using namespace trade;
static_assert(blocking(round_table).empty());
constexpr auto deal = settlement(round_table, issue_set<agreement>::all());
static_assert(deal && deal.package[tariff] == 15 && deal.package[fishing] == quota::shared &&
              deal.package[tribunal] == court::arbitral && deal.package[labels] == protection::regional_names &&
              deal.package[accession] == answer::yes);
// Were Southland out of patience with the court, the tariff would go with it, and the accession with the tariff.
constexpr auto no_court = round_table.with(rules_out(southland, tribunal == court::arbitral))
                              .with(holds(southland, tribunal == court::national))
                              .with(rules_out(northland, tribunal == court::national));
static_assert(blocking(no_court) == issue_set<agreement>{tariff, tribunal, accession});
static_assert(blocking_sets(no_court).size() == 1);
static_assert(blocking(no_court, red_lines_only).empty());
}

// Fourteen issues in seven pairs, each of which Alpha will not have together.
template <std::size_t Number>
struct numbered final : issue<"Numbered", side> {
    static constexpr std::string_view name{&"abcdefghijklmnop"[Number], 1};
};
template <class Numbers>
struct many;
template <std::size_t... Number>
struct many<std::index_sequence<Number...>> final : bundle<parties<alpha, beta>, issues<numbered<Number>{}...>> {};
using fourteen = many<std::make_index_sequence<14>>;

template <std::size_t First>
constexpr clause<fourteen> not_both()
{
    return rules_out(alpha, numbered<First>{} == side::right && numbered<First + 1>{} == side::right);
}
template <std::size_t... Number>
dossier<fourteen> seven_pairs(std::index_sequence<Number...>)
{
    const std::vector<clause<fourteen>> clauses{holds(beta, numbered<Number>{} == side::right)..., not_both<0>(),
                                                not_both<2>(), not_both<4>(), not_both<6>(), not_both<8>(),
                                                not_both<10>(), not_both<12>()};
    const auto draft = dossier<fourteen>::from(clauses);
    CHECK(static_cast<bool>(draft));
    return *draft;
}

}

TEST_CASE("more blocking sets than fit: the first 64, and it is told that there are others")
{
    const auto talks = seven_pairs(std::make_index_sequence<14>{});
    const issue_sets<fourteen> sets = blocking_sets(talks);
    CHECK(sets.size() == 64);
    CHECK_FALSE(sets.complete());
    CHECK_FALSE(early_harvests(talks).complete());
    CHECK(blocking(talks) == issue_set<fourteen>::all());
    CHECK(conflicts(talks).size() == 7);
    CHECK(conflicts(talks).complete());

    // The visitor sees all 128, each of one issue out of every pair, and none twice.
    std::vector<issue_set<fourteen>> seen;
    blocking_sets(talks, [&](const issue_set<fourteen>& set) {
        CHECK(set.size() == 7);
        for (const issue_set<fourteen>& other : seen)
            CHECK(set != other);
        seen.push_back(set);
        return true;
    });
    CHECK(seen.size() == 128);
    for (std::size_t place = 0; place < sets.size(); ++place)
        CHECK(sets[place] == seen[place]);
    for (std::size_t place = 0; place < sets.size(); ++place)
        CHECK(early_harvests(talks)[place] == sets[place].complement());
}
TEST_CASE("exactly 64 sets are all of them")
{
    auto talks = seven_pairs(std::make_index_sequence<14>{});
    talks = talks.with(accepts(beta, numbered<0>{} == side::left));
    const issue_sets<fourteen> sets = blocking_sets(talks);
    CHECK(sets.size() == 64);
    CHECK(sets.complete());
    CHECK(conflicts(talks).size() == 6);
}
TEST_CASE("a visitor that has enough is asked no more")
{
    const auto talks = seven_pairs(std::make_index_sequence<14>{});
    int visits = 0;
    blocking_sets(talks, [&](const issue_set<fourteen>&) { return ++visits < 5; });
    CHECK(visits == 5);
    bool visited_nothing = false;
    blocking_sets(dossier<fourteen>{}, [&](const issue_set<fourteen>& set) {
        visited_nothing = set.empty();
        return true;
    });
    CHECK(visited_nothing);
}
TEST_CASE("the answers at run time are those of the constants")
{
    const auto now = moscow::talks;
    CHECK(blocking(now) == blocking(moscow::talks));
    CHECK(blocking(moscow::offer_taken).empty());
    CHECK(blocking(logroll::trade_off).empty());
    CHECK(blocking(not_monotone::talks) == issues_of_small{three});
    CHECK(blocking_sets(either_or::one_line)[0] == issues_of_small{one, two});
    CHECK(blocking_sets(either_or::two_lines)[0] == issues_of_small{one});
    CHECK(settlement(three_countries::round_table, issue_set<trade::agreement>::all()).package ==
          three_countries::deal.package);
}
TEST_CASE("sets are kept up to 64, and what did not fit is told")
{
    using namespace moscow;
    issue_sets<framework> kept;
    CHECK(kept.empty());
    CHECK(kept.complete());
    for (std::size_t i = 0; i < issue_sets<framework>::room; ++i)
        CHECK(kept.add({missile_defence}));
    CHECK_FALSE(kept.empty());
    CHECK(kept.complete());
    CHECK_FALSE(kept.add({wto_membership}));
    CHECK(kept.size() == 64);
    CHECK_FALSE(kept.complete());
    CHECK(kept[63] == issue_set<framework>{missile_defence});
}
