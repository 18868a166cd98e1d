// A dossier of a size that a document may have, asked everything within a constant. It has to fit into the compilers'
// default limits.

#include <entente/ask/acceptance.hpp>
#include <entente/ask/agenda.hpp>
#include <entente/ask/blocking.hpp>
#include <entente/ask/standing.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <string_view>

using namespace entente;

namespace {

enum class level { low, middle, high };

constexpr struct upstream final : actor<"Upstream"> {} upstream;
constexpr struct downstream final : actor<"Downstream"> {} downstream;
template <std::size_t Number>
struct numbered final : issue<"Numbered", ordinal<level>> {
    static constexpr std::string_view name{&"abcdefghijklmnop"[Number], 1};
};
template <std::size_t Number>
constexpr numbered<Number> on{};

struct river final : bundle<parties<upstream, downstream>,
                            issues<on<0>, on<1>, on<2>, on<3>, on<4>, on<5>, on<6>, on<7>, on<8>, on<9>, on<10>, on<11>,
                                   on<12>, on<13>, on<14>, on<15>>,
                            linkages<leads_to<on<0>, on<1>>, leads_to<on<6>, on<7>>, leads_to<on<15>, on<14>>>> {};

// Issues 0 to 6: a chain. On each, one party gives way to "middle", which the other would take, if the next one is
// settled at "middle" too; on the last, there is no way. Issues 7 to 9: Upstream takes "low" only, Downstream would
// take it, but not on all three together. Issues 10 to 15: apart on 10, agreed on 11 and 12, silence on 13, bridged on
// 14, restated on 15.
constexpr dossier<river> talks{
    holds(upstream, on<0> == level::low),
    holds(downstream, on<0> == level::high),
    accepts(downstream, on<0> == level::middle),
    holds(upstream, on<1> == level::low),
    holds(downstream, on<1> == level::high),
    accepts(upstream, on<1> == level::middle),
    holds(upstream, on<2> == level::low),
    holds(downstream, on<2> == level::high),
    accepts(downstream, on<2> == level::middle),
    holds(upstream, on<3> == level::low),
    holds(downstream, on<3> == level::high),
    accepts(upstream, on<3> == level::middle),
    holds(upstream, on<4> == level::low),
    holds(downstream, on<4> == level::high),
    accepts(downstream, on<4> == level::middle),
    holds(upstream, on<5> == level::low),
    holds(downstream, on<5> == level::high),
    accepts(upstream, on<5> == level::middle),
    holds(upstream, on<6> == level::low),
    holds(downstream, on<6> == level::high),
    accepts(upstream, on<0> == level::middle, provided(on<1> == level::middle)),
    accepts(downstream, on<1> == level::middle, provided(on<2> == level::middle)),
    accepts(upstream, on<2> == level::middle, provided(on<3> == level::middle)),
    accepts(downstream, on<3> == level::middle, provided(on<4> == level::middle)),
    accepts(upstream, on<4> == level::middle, provided(on<5> == level::middle)),
    accepts(downstream, on<5> == level::middle, provided(on<6> == level::middle)),
    holds(upstream, on<7> == level::low),
    accepts(downstream, on<7> <= level::middle),
    holds(upstream, on<8> == level::low),
    accepts(downstream, on<8> <= level::middle),
    holds(upstream, on<9> == level::low),
    accepts(downstream, on<9> <= level::middle),
    rules_out(downstream, on<7> == level::low && on<8> == level::low && on<9> == level::low),
    holds(upstream, on<10> == level::low, salience{30}),
    holds(downstream, on<10> == level::high),
    agrees(on<11> == level::high),
    holds(upstream, on<12> == level::high),
    holds(downstream, on<12> == level::high),
    holds(upstream, on<14> == level::low),
    accepts(upstream, on<14> == level::middle),
    holds(downstream, on<14> == level::high),
    accepts(downstream, on<14> == level::middle),
    restates(on<15> == level::low),
};

constexpr issue_set<river> chain{on<0>, on<1>, on<2>, on<3>, on<4>, on<5>, on<6>};
constexpr issue_set<river> apart = chain | issue_set<river>{on<10>};
constexpr issue_set<river> blocked = apart | issue_set<river>{on<7>, on<8>, on<9>};

static_assert(blocking(talks) == blocked);

constexpr issue_sets<river> sets = blocking_sets(talks);
static_assert(sets.size() == 3 && sets.complete());
static_assert(sets[0] == (apart | issue_set<river>{on<7>}) && sets[1] == (apart | issue_set<river>{on<8>}) &&
              sets[2] == (apart | issue_set<river>{on<9>}));

// Each link of the chain fails alone: what it hangs on is not known.
constexpr issue_sets<river> reasons = conflicts(talks);
static_assert(reasons.size() == 9 && reasons.complete());
static_assert(reasons[0] == issue_set<river>{on<0>} && reasons[7] == issue_set<river>{on<10>} &&
              reasons[8] == issue_set<river>{on<7>, on<8>, on<9>});

constexpr standing_table<river> table = standings(talks);
static_assert(table.of(standing::unreconciled) == blocked);
static_assert(table.of(standing::restated) == issue_set<river>{on<15>});
static_assert(table.of(standing::agreed) == issue_set<river>{on<11>, on<12>});
static_assert(table.of(standing::open) == issue_set<river>{on<13>});
static_assert(table.of(standing::reconcilable) == issue_set<river>{on<14>});

constexpr issue_sequence<river> order = agenda(talks);
static_assert(order == issue_sequence<river>{on<8>, on<9>, on<11>, on<12>, on<13>, on<15>, on<14>, on<10>, on<0>, on<1>,
                                             on<2>, on<3>, on<4>, on<5>, on<6>, on<7>});

constexpr issue_set<river> next = ready(talks);
static_assert(next ==
              table.of(standing::restated).complement() - table.of(standing::agreed) - issue_set<river>{on<1>, on<7>});

// Downstream would want "middle" on issue 6 in return, and does not take that itself.
constexpr party_set<river> against = dissenters(talks, on<5> == level::middle);
static_assert(against == party_set<river>{downstream});
static_assert(dissenters(talks, on<0> == level::middle).empty());

}

TEST_CASE("what a constant answers is what the program answers")
{
    const dossier<river> now = talks;
    CHECK(blocking(now) == blocked);
    const issue_sets<river> sets_now = blocking_sets(now);
    REQUIRE(sets_now.size() == sets.size());
    for (std::size_t place = 0; place < sets.size(); ++place)
        CHECK(sets_now[place] == sets[place]);
    const issue_sets<river> reasons_now = conflicts(now);
    REQUIRE(reasons_now.size() == reasons.size());
    for (std::size_t place = 0; place < reasons.size(); ++place)
        CHECK(reasons_now[place] == reasons[place]);
    CHECK(standings(now) == table);
    CHECK(agenda(now) == order);
    CHECK(ready(now) == next);
    CHECK(dissenters(now, on<5> == level::middle) == against);
}
