#include <entente/name/sections.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

constexpr struct one {} one;
constexpr struct other {} other;

using who = parties<one, other>;
using what = issues<other>;
using links = linkages<int, char>;
using more = capacity<room{.terms = 40}>;

template <class Kind, class... Sections>
using types_of = typename detail::section_of<Kind, Sections...>::types;

static_assert(std::is_same_v<who::types, detail::type_list<struct one, struct other>>);
static_assert(std::is_same_v<links::types, detail::type_list<int, char>>);

// In any order, and absent.
static_assert(std::is_same_v<detail::section_of<detail::party_section, who, what, links>, who>);
static_assert(std::is_same_v<detail::section_of<detail::party_section, links, more, what, who>, who>);
static_assert(std::is_same_v<detail::section_of<detail::issue_section, links, what>, what>);
static_assert(types_of<detail::linkage_section, who, what>::size == 0);
static_assert(types_of<detail::issue_section>::size == 0);
// The first of two.
static_assert(std::is_same_v<detail::section_of<detail::party_section, parties<one>, parties<other>>, parties<one>>);

}

TEST_CASE("the room that a bundle gives, or the default")
{
    using given = detail::section_of<detail::capacity_section, who, more>;
    CHECK(given::given.terms == 40);
    CHECK(given::given.conditions == 0);
    using absent = detail::section_of<detail::capacity_section, who, what>;
    CHECK(absent::given.terms == 16);
    CHECK(absent::given.condition_terms == 0);
    CHECK(absent::given.joint_values == 0);
    CHECK(absent::given.joint_terms == 0);
}
