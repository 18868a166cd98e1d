#include <entente/name/lowering.hpp>
#include <entente/name/type_index.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <type_traits>

using namespace entente;

namespace {

enum class answer { no, maybe, yes };

constexpr struct first final : issue<"First", ordinal<answer>> {} first;
constexpr struct second final : issue<"Second", ordinal<answer>> {} second;
constexpr struct amount final : issue<"Amount", quantity<10, 50, 10>> {} amount;

using options = std::array<model::option_index, 3>;

// Stands for a bundle: all that lowering asks of one is which issues it has.
struct three_issues {
    using issue_types = detail::type_list<struct first, struct second, struct amount>;
};
template <class Issue>
constexpr std::size_t place = three_issues::issue_types::index<Issue>;

// What a condition means, read from its type.
template <class Issue>
model::truth meaning(const term<Issue>& leaf, const options& taken)
{
    const model::option_index option = taken[place<Issue>];
    if (option == model::unsettled)
        return model::truth::unknown;
    return domain_of<Issue>::value_at(option) == leaf.option ? model::truth::yes : model::truth::no;
}
template <class Issue>
model::truth meaning(const option_range<Issue>& range, const options& taken)
{
    const model::option_index option = taken[place<Issue>];
    if (option == model::unsettled)
        return model::truth::unknown;
    const auto value = domain_of<Issue>::value_at(option);
    return range.least <= value && value <= range.greatest ? model::truth::yes : model::truth::no;
}
template <class Operand>
model::truth meaning(const negation_of<Operand>& negation, const options& taken);
template <class Left, class Right>
model::truth meaning(const both_of<Left, Right>& joint, const options& taken);
template <class Left, class Right>
model::truth meaning(const either_of<Left, Right>& joint, const options& taken);

template <class Operand>
model::truth meaning(const negation_of<Operand>& negation, const options& taken)
{
    const model::truth operand = meaning(negation.operand, taken);
    return operand == model::truth::unknown ? operand
           : operand == model::truth::yes   ? model::truth::no
                                            : model::truth::yes;
}
template <class Left, class Right>
model::truth meaning(const both_of<Left, Right>& joint, const options& taken)
{
    return model::both(meaning(joint.left, taken), meaning(joint.right, taken));
}
template <class Left, class Right>
model::truth meaning(const either_of<Left, Right>& joint, const options& taken)
{
    return model::either(meaning(joint.left, taken), meaning(joint.right, taken));
}

// Lowers the condition and compares what the nodes say with what it means, in every package and part of one.
template <class Condition>
void compare(const Condition& condition, bool valid = true)
{
    model::condition_node nodes[detail::node_count<Condition>]{};
    detail::condition_writer<three_issues> writer{nodes};
    writer.write(condition, false);
    CHECK(writer.valid == valid);
    REQUIRE(writer.next == nodes + detail::node_count<Condition>);
    if (!valid)
        return;

    constexpr model::option_index of_enum[]{0, 1, 2, model::unsettled};
    constexpr model::option_index of_amount[]{0, 1, 2, 3, 4, model::unsettled};
    for (const model::option_index one : of_enum)
        for (const model::option_index other : of_enum)
            for (const model::option_index third : of_amount) {
                const options taken{one, other, third};
                INFO("package " << one << ' ' << other << ' ' << third);
                CHECK(model::evaluate(nodes, taken) == meaning(condition, taken));
            }
}

// A chain of Length terms that leans to the right, or to the left.
template <std::size_t Length>
constexpr auto right_chain()
{
    if constexpr (Length == 1)
        return amount == 30;
    else if constexpr (Length % 2 == 0)
        return first == answer::yes || right_chain<Length - 1>();
    else
        return second != answer::no && right_chain<Length - 1>();
}
template <std::size_t Length>
constexpr auto left_chain()
{
    if constexpr (Length == 1)
        return amount == 30;
    else if constexpr (Length % 2 == 0)
        return left_chain<Length - 1>() || first == answer::yes;
    else
        return left_chain<Length - 1>() && second != answer::no;
}
// A tree with 2^Depth terms, all of its branches of one length.
template <std::size_t Depth>
constexpr auto full_tree()
{
    if constexpr (Depth == 0)
        return amount <= 30;
    else if constexpr (Depth % 2 == 0)
        return !(full_tree<Depth - 1>() || (full_tree<Depth - 1>() && first == answer::maybe));
    else
        return full_tree<Depth - 1>() && (second == answer::yes || full_tree<Depth - 1>());
}

constexpr auto no_first = first == answer::no;
static_assert(detail::node_count<decltype(no_first)> == 1);
static_assert(detail::node_count<decltype(!(no_first && no_first) || !no_first)> == 5);
static_assert(detail::evaluation_depth<decltype(right_chain<100>())> == 2);
static_assert(detail::evaluation_depth<decltype(left_chain<100>())> == 2);

// The same in a constant.
static_assert([] {
    model::condition_node nodes[3]{};
    detail::condition_writer<three_issues>{nodes}.write(first == answer::no && amount >= 40, false);
    return model::evaluate(nodes, options{0, 0, 3}) == model::truth::yes &&
           model::evaluate(nodes, options{0, 0, 2}) == model::truth::no &&
           model::evaluate(nodes, options{0, 0, model::unsettled}) == model::truth::unknown;
}());

}

TEST_CASE("terms and ranges of an enum")
{
    compare(first == answer::maybe);
    compare(first != answer::maybe);
    compare(second <= answer::maybe);
    compare(second >= answer::maybe);
    compare(between(first, answer::maybe, answer::maybe));
    compare(between(first, answer::yes, answer::no)); // no option lies between
}
TEST_CASE("bounds of a quantity need not be options, nor lie within it")
{
    compare(amount == 50);
    for (long long bound = 5; bound <= 55; ++bound) {
        INFO("bound " << bound);
        compare(amount <= bound);
        compare(amount >= bound);
        compare(!(amount >= bound));
        compare(between(amount, bound, bound + 10));
        compare(between(amount, bound, bound + 3));
        compare(between(amount, bound, 30));
        compare(between(amount, -1000, bound));
        compare(between(amount, bound, 1000));
    }
}
TEST_CASE("joined and negated conditions")
{
    compare(!(first == answer::no && second == answer::yes));
    compare(!(first == answer::no || !(second == answer::yes)) && amount >= 20);
    compare(!(!(first == answer::no) && (second == answer::yes || amount <= 20)) || first == answer::yes);
    compare(!(!(!(first == answer::no))));
}
TEST_CASE("long conditions are evaluated within the room for 32 values")
{
    compare(right_chain<100>());
    compare(left_chain<100>());
    compare(full_tree<6>());
}
TEST_CASE("a value that is no option is found out, wherever it stands")
{
    const auto nonsense = static_cast<answer>(7);
    compare(first == nonsense, false);
    compare(first != nonsense, false);
    compare(first <= nonsense, false);
    compare(second == answer::no && !(amount == 10 || first == nonsense), false);
    compare(amount == 15, false);
    compare(amount == 60, false);
}
