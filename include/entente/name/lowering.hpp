#ifndef ENTENTE_NAME_LOWERING_HPP
#define ENTENTE_NAME_LOWERING_HPP

// The door between a condition as the host writes it, which is a type, and the flat nodes that algorithms work on.

#include <entente/model/condition.hpp>
#include <entente/name/condition.hpp>
#include <entente/name/place.hpp>

#include <cstddef>

namespace entente::inline v0_1::detail {

// How many nodes a condition lowers to, and how many values its evaluation holds at once.
template <class Condition>
inline constexpr std::size_t node_count = 1;
template <class Operand>
inline constexpr std::size_t node_count<negation_of<Operand>> = node_count<Operand>;
template <class Left, class Right>
inline constexpr std::size_t node_count<both_of<Left, Right>> = node_count<Left> + node_count<Right> + 1;
template <class Left, class Right>
inline constexpr std::size_t node_count<either_of<Left, Right>> = node_count<Left> + node_count<Right> + 1;

consteval std::size_t joint_depth(std::size_t left, std::size_t right)
{
    return left == right ? left + 1 : left < right ? right : left;
}
template <class Condition>
inline constexpr std::size_t evaluation_depth = 1;
template <class Operand>
inline constexpr std::size_t evaluation_depth<negation_of<Operand>> = evaluation_depth<Operand>;
template <class Left, class Right>
inline constexpr std::size_t evaluation_depth<both_of<Left, Right>> = joint_depth(evaluation_depth<Left>,
                                                                                  evaluation_depth<Right>);
template <class Left, class Right>
inline constexpr std::size_t evaluation_depth<either_of<Left, Right>> = joint_depth(evaluation_depth<Left>,
                                                                                    evaluation_depth<Right>);

// Writes a condition's nodes to `next`. An issue that is not in the bundle is refused with a sentence.
// `valid` turns false where a term names a value that is no option of its issue.
template <class Bundle>
struct condition_writer {
    model::condition_node* next;
    bool valid = true;

    template <class Issue>
    constexpr void write(const term<Issue>& leaf, bool negated)
    {
        const std::size_t option = domain_of<Issue>::index_of(leaf.option);
        valid = valid && option < domain_of<Issue>::size;
        write_leaf<Issue>(option, option, negated);
    }
    template <class Issue>
    constexpr void write(const option_range<Issue>& range, bool negated)
    {
        using domain = domain_of<Issue>;
        if constexpr (requires { domain::floor_of(range.least); }) {
            // Bounds of a quantity may lie between its options, or beyond them.
            const std::size_t below = domain::floor_of(range.least);
            const std::size_t last = domain::floor_of(range.greatest);
            const std::size_t first = below == domain::size                   ? 0
                                      : domain::value_at(below) < range.least ? below + 1
                                                                              : below;
            if (last == domain::size || first > last)
                write_leaf<Issue>(1, 0, negated);
            else
                write_leaf<Issue>(first, last, negated);
        } else {
            const std::size_t first = domain::index_of(range.least);
            const std::size_t last = domain::index_of(range.greatest);
            valid = valid && first < domain::size && last < domain::size;
            write_leaf<Issue>(first, last, negated);
        }
    }
    template <class Operand>
    constexpr void write(const negation_of<Operand>& negation, bool negated)
    {
        write(negation.operand, !negated);
    }
    template <class Left, class Right>
    constexpr void write(const both_of<Left, Right>& condition, bool negated)
    {
        write_joint(condition, negated, negated ? model::node_kind::either : model::node_kind::both);
    }
    template <class Left, class Right>
    constexpr void write(const either_of<Left, Right>& condition, bool negated)
    {
        write_joint(condition, negated, negated ? model::node_kind::both : model::node_kind::either);
    }

private:
    template <class Issue>
    constexpr void write_leaf(std::size_t first, std::size_t last, bool negated)
    {
        *next++ =
            model::leaf(negated ? model::node_kind::outside : model::node_kind::within, place_of_issue<Bundle, Issue>(),
                        static_cast<model::option_index>(first), static_cast<model::option_index>(last));
    }
    // model::evaluate() relies on the operand that needs more room coming first.
    template <template <class, class> class Joint, class Left, class Right>
    constexpr void write_joint(const Joint<Left, Right>& condition, bool negated, model::node_kind kind)
    {
        if constexpr (evaluation_depth<Left> < evaluation_depth<Right>) {
            write(condition.right, negated);
            write(condition.left, negated);
        } else {
            write(condition.left, negated);
            write(condition.right, negated);
        }
        *next++ = model::joint(kind);
    }
};

}

#endif
