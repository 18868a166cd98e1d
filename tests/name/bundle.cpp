#include <entente/name/bundle.hpp>

#include <doctest/doctest.h>

using namespace entente;

namespace {

enum class answer { no, yes };

constexpr struct buyer final : actor<"Buyer"> {} buyer;
constexpr struct seller final : actor<"Seller"> {} seller;
struct bank final : actor<"Bank"> {};
constexpr struct price final : issue<"Price", quantity<0, 100, 10>> {} price;
constexpr struct delivery final : issue<"Delivery", answer> {} delivery;
constexpr struct weather final : issue<"Weather", answer> {} weather;

struct sale final : bundle<issues<price, delivery>, capacity<room{.terms = 3}>, parties<buyer, seller>> {};
struct other_sale final : bundle<parties<seller>, issues<delivery>> {};

static_assert(bundle_type<sale> && bundle_type<other_sale>);
static_assert(!bundle_type<struct buyer> && !bundle_type<struct price> && !bundle_type<int> && !bundle_type<parties<buyer>>);

static_assert(party_of<struct buyer, sale> && party_of<struct seller, sale>);
static_assert(!party_of<bank, sale> && !party_of<struct price, sale> && !party_of<int, sale>);
static_assert(!party_of<struct buyer, other_sale> && !party_of<struct buyer, int>);

static_assert(issue_of<struct price, sale> && issue_of<struct delivery, sale>);
static_assert(!issue_of<struct weather, sale> && !issue_of<struct buyer, sale> && !issue_of<answer, sale>);
static_assert(!issue_of<struct price, other_sale>);

constexpr auto cheap = price <= 50;
constexpr auto delivered = delivery == answer::yes;
constexpr auto dry = weather == answer::no;
template <auto Condition>
using type_of = std::remove_const_t<decltype(Condition)>;

static_assert(term_of<type_of<delivered>, sale> && term_of<type_of<delivered>, other_sale>);
static_assert(!term_of<type_of<dry>, sale>);   // of an issue outside
static_assert(!term_of<type_of<cheap>, sale>); // a condition, but no term
static_assert(!term_of<answer, sale>);

static_assert(condition_of<type_of<cheap>, sale> && condition_of<type_of<delivered>, sale>);
static_assert(condition_of<type_of<(!(cheap && delivered) || delivered)>, sale>);
static_assert(!condition_of<type_of<cheap>, other_sale>);
static_assert(!condition_of<type_of<dry>, sale>);
static_assert(!condition_of<type_of<(cheap && dry)>, sale> && !condition_of<type_of<(dry || cheap)>, sale>);
static_assert(!condition_of<type_of<(!(cheap && (delivered || !dry)))>, sale>);
static_assert(!condition_of<bool, sale>);

}

TEST_CASE("a bundle counts its parties and issues, and states its room")
{
    CHECK(sale::party_count == 2);
    CHECK(sale::issue_count == 2);
    CHECK(sale::capacity_given.terms == 3);
    CHECK(other_sale::capacity_given.terms == 16);
    CHECK(detail::layout_of<sale>.view().all_options() == 13);
}
