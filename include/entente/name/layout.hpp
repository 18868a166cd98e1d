#ifndef ENTENTE_NAME_LAYOUT_HPP
#define ENTENTE_NAME_LAYOUT_HPP

// Lowers a bundle's sections to the arrays that the untyped side works on.

#include <entente/model/bit_matrix.hpp>
#include <entente/model/layout.hpp>
#include <entente/model/span.hpp>
#include <entente/name/linkage.hpp>
#include <entente/name/lowering.hpp>
#include <entente/name/place.hpp>
#include <entente/name/third_parties.hpp>
#include <entente/name/type_index.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <type_traits>

namespace entente::inline v0_1::detail {

// How many implications a linkage lowers to, and how many nodes: of two kinds of linkage in three, none.
template <class Linkage>
inline constexpr std::size_t implication_count = 0;
template <auto Term, auto Condition>
inline constexpr std::size_t implication_count<implies_link<Term, Condition>> = 1;
template <class Linkage>
inline constexpr std::size_t implication_nodes = 0;
template <auto Term, auto Condition>
inline constexpr std::size_t implication_nodes<implies_link<Term, Condition>> =
    node_count<std::remove_const_t<decltype(Term)>> + node_count<std::remove_const_t<decltype(Condition)>> + 1;

consteval std::size_t sum(std::initializer_list<std::size_t> numbers)
{
    std::size_t total = 0;
    for (const std::size_t number : numbers)
        total += number;
    return total;
}

template <std::size_t Parties, std::size_t Participants, std::size_t Issues, std::size_t Implications,
          std::size_t Nodes>
struct layout {
    static constexpr std::size_t voiceless_words =
        Parties == Participants ? 0 : model::words_for(Participants * Issues);

    std::array<std::uint32_t, Issues + 1> option_begin{};
    std::array<model::bit_matrix<Issues>, linkage_kinds> linked{};
    std::array<model::node_range, Implications> forbidden{};
    std::array<model::condition_node, Nodes> nodes{};

    std::array<std::uint64_t, voiceless_words> voiceless{};

    // Of what is said: by whoever has a say. And of what it is worth: to the parties.
    constexpr model::layout_view view() const
    {
        return {Participants, Issues, option_begin, forbidden, nodes, voiceless};
    }
    constexpr model::layout_view worth_view() const { return {Parties, Issues, option_begin, forbidden, nodes, {}}; }
};

template <class Bundle, class Layout>
struct layout_writer {
    Layout& out;
    std::size_t implications = 0;
    std::size_t nodes = 0;

    constexpr model::bit_matrix<Bundle::issue_count>& linked(linkage_kind kind)
    {
        return out.linked[static_cast<std::size_t>(kind)];
    }
    template <class First, class Second>
    constexpr void write(leads_to_link<First, Second>)
    {
        linked(linkage_kind::leads_to).insert(place_of_issue<Bundle, First>(), place_of_issue<Bundle, Second>());
    }
    template <class... Issues>
    constexpr void write(interacts_link<Issues...>)
    {
        const std::size_t members[]{place_of_issue<Bundle, Issues>()...};
        for (const std::size_t one : members)
            for (const std::size_t other : members)
                if (one != other)
                    linked(linkage_kind::interacts).insert(one, other);
    }
    template <auto Term, auto Condition>
    constexpr void write(implies_link<Term, Condition>)
    {
        using issue = typename std::remove_const_t<decltype(Term)>::issue;
        const std::size_t begin = nodes;
        const std::size_t size = implication_nodes<implies_link<Term, Condition>>;
        using opposite = negation_of<std::remove_const_t<decltype(Condition)>>;
        const both_of<term<issue>, opposite> broken{Term, opposite{Condition}};
        condition_writer<Bundle>{out.nodes.data() + begin}.write(broken, false);
        nodes += size;
        out.forbidden[implications++] = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(size)};
        const std::size_t from = place_of_issue<Bundle, issue>();
        for (std::size_t node = begin; node < nodes; ++node)
            if (is_leaf(out.nodes[node]) && model::issue_of(out.nodes[node]) != from)
                linked(linkage_kind::implies).insert(from, model::issue_of(out.nodes[node]));
    }
};

// Marks where third parties have no say.
template <class Bundle, class Actor, class... Issues>
constexpr void silence_one(model::span<std::uint64_t> voiceless, std::size_t party, type_list<Issues...>)
{
    const bool has_say[]{some_gives_a_say<Actor, Issues>(typename Bundle::third_party_types{})...};
    for (std::size_t issue = 0; issue < sizeof...(Issues); ++issue) {
        const std::size_t place = party * sizeof...(Issues) + issue;
        if (party >= Bundle::party_count && !has_say[issue])
            voiceless[place / 64] |= std::uint64_t{1} << (place % 64);
    }
}
template <class Bundle, class Issues, class... Actors>
constexpr void silence(model::span<std::uint64_t> voiceless, type_list<Actors...>)
{
    std::size_t party = 0;
    [[maybe_unused]] const int done[]{0, (silence_one<Bundle, Actors>(voiceless, party++, Issues{}), 0)...};
}

template <class Bundle, class... Issues, class... Linkages>
consteval auto lay_out(type_list<Issues...>, type_list<Linkages...>)
{
    using layout_type = layout<Bundle::party_count, Bundle::participant_count, sizeof...(Issues),
                               sum({implication_count<Linkages>...}), sum({implication_nodes<Linkages>...})>;
    layout_type out;
    const std::size_t sizes[]{domain_of<Issues>::size...};
    for (std::size_t issue = 0; issue < sizeof...(Issues); ++issue)
        out.option_begin[issue + 1] = out.option_begin[issue] + static_cast<std::uint32_t>(sizes[issue]);
    [[maybe_unused]] layout_writer<Bundle, layout_type> writer{out};
    [[maybe_unused]] const int done[]{0, (writer.write(Linkages{}), 0)...};
    if constexpr (Bundle::participant_count > Bundle::party_count)
        silence<Bundle, type_list<Issues...>>(out.voiceless, typename Bundle::participant_types{});
    return out;
}

}

#endif
