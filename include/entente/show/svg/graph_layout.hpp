#ifndef ENTENTE_SHOW_SVG_GRAPH_LAYOUT_HPP
#define ENTENTE_SHOW_SVG_GRAPH_LAYOUT_HPP

// Where to draw issues so that linkages run from left to right and cross seldom: a layered drawing (K. Sugiyama,
// S. Tagawa and M. Toda, 1981), in whole numbers, so that all machines draw the same.

#include <entente/model/sorting.hpp>
#include <entente/model/successors.hpp>
#include <entente/show/analysis.hpp>
#include <entente/show/svg/drawn_graph.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

class graph_layering {
public:
    explicit graph_layering(const analysis& shown) : shown_{shown}, count_{shown.issues.size()} {}

    graph_layout lay_out()
    {
        find_layers();
        add_bends();
        order_layers();
        return with_spots();
    }

private:
    static constexpr long long column = graph_box_width + 108;
    static constexpr std::size_t unplaced = nowhere;

    static bool is_directed(const analysed_link& link) { return !link.goes_both_ways; }

    // Directed linkages run to the right where they make no circle. Whatever hangs on others by linkages that go both
    // ways alone stands in the next column.
    void find_layers()
    {
        arcs_.resize(count_);
        layer_.assign(count_, unplaced);
        std::vector<std::size_t> before(count_, 0);
        std::vector<bool> is_arranged(count_, false);
        for (const linkage_kind kind : {linkage_kind::leads_to, linkage_kind::provided, linkage_kind::implies})
            for (const analysed_link& link : shown_.links)
                if (link.kind == kind && is_directed(link) && !model::leads_on(arcs_, link.to, link.from)) {
                    arcs_[link.from].push_back(link.to);
                    ++before[link.to];
                    is_arranged[link.from] = is_arranged[link.to] = true;
                }
        std::vector<std::size_t> ready;
        for (std::size_t issue = 0; issue < count_; ++issue)
            if (is_arranged[issue] && before[issue] == 0) {
                layer_[issue] = 0;
                ready.push_back(issue);
            }
        for (std::size_t turn = 0; turn < ready.size(); ++turn)
            for (const std::size_t next : arcs_[ready[turn]]) {
                const std::size_t least = layer_[ready[turn]] + 1;
                layer_[next] = layer_[next] == unplaced || layer_[next] < least ? least : layer_[next];
                if (--before[next] == 0)
                    ready.push_back(next);
            }
        for (const std::size_t issue : shown_.agenda)
            place_around(ready, issue);
    }
    void place_around(std::vector<std::size_t>& placed, std::size_t first)
    {
        for (std::size_t turn = reached_;; ++turn) {
            if (turn == placed.size()) {
                if (layer_[first] != unplaced)
                    break;
                layer_[first] = 0;
                placed.push_back(first);
            }
            for (const analysed_link& link : shown_.links)
                for (const auto& [here, there] : {std::pair{link.from, link.to}, std::pair{link.to, link.from}})
                    if (here == placed[turn] && layer_[there] == unplaced) {
                        layer_[there] = layer_[here] + 1;
                        placed.push_back(there);
                    }
            reached_ = turn + 1;
        }
    }

    // Linkages over more than one column get a bend in each column between.
    void add_bends()
    {
        next_.resize(count_);
        previous_.resize(count_);
        for (const analysed_link& link : shown_.links) {
            const bool is_forward = layer_[link.from] <= layer_[link.to];
            const std::size_t left = is_forward ? link.from : link.to;
            const std::size_t right = is_forward ? link.to : link.from;
            std::vector<std::size_t> along;
            std::size_t last = left;
            for (std::size_t layer = layer_[left] + 1; layer < layer_[right]; ++layer) {
                along.push_back(layer_.size());
                layer_.push_back(layer);
                next_.emplace_back();
                previous_.emplace_back();
                join(last, along.back());
                last = along.back();
            }
            if (layer_[left] != layer_[right])
                join(last, right);
            chains_.push_back(std::move(along));
        }
    }
    void join(std::size_t left, std::size_t right)
    {
        next_[left].push_back(right);
        previous_[right].push_back(left);
    }

    std::size_t crossings() const
    {
        std::size_t found = 0;
        for (const std::vector<std::size_t>& nodes : columns_)
            for (std::size_t one = 0; one < nodes.size(); ++one)
                for (std::size_t other = one + 1; other < nodes.size(); ++other)
                    for (const std::size_t upper : next_[nodes[one]])
                        for (const std::size_t lower : next_[nodes[other]])
                            found += rank_[lower] < rank_[upper] ? 1U : 0U;
        return found;
    }
    void rank_columns()
    {
        for (const std::vector<std::size_t>& nodes : columns_)
            for (std::size_t place = 0; place < nodes.size(); ++place)
                rank_[nodes[place]] = place;
    }
    void sort_column(std::vector<std::size_t>& nodes, const std::vector<std::vector<std::size_t>>& beside)
    {
        std::vector<std::pair<std::size_t, std::size_t>> keyed;
        for (const std::size_t node : nodes) {
            std::size_t sum = 0;
            for (const std::size_t other : beside[node])
                sum += rank_[other] * 1'000;
            keyed.emplace_back(beside[node].empty() ? rank_[node] * 1'000 : sum / beside[node].size(), node);
        }
        model::sort(keyed, [](const auto& one, const auto& other) { return one.first < other.first; });
        for (std::size_t place = 0; place < nodes.size(); ++place)
            nodes[place] = keyed[place].second;
        rank_columns();
    }
    void order_layers()
    {
        rank_.assign(layer_.size(), 0);
        std::size_t columns = 0;
        for (std::size_t node = 0; node < layer_.size(); ++node)
            columns = std::max(columns, is_alone(node) ? 0 : layer_[node] + 1);
        columns_.resize(columns);
        for (const std::size_t issue : shown_.agenda)
            if (!is_alone(issue))
                columns_[layer_[issue]].push_back(issue);
        for (std::size_t bend = count_; bend < layer_.size(); ++bend)
            columns_[layer_[bend]].push_back(bend);
        rank_columns();
        std::vector<std::vector<std::size_t>> best = columns_;
        std::size_t fewest = crossings();
        for (int sweep = 0; sweep < 16 && fewest > 0; ++sweep) {
            if (sweep % 2 == 0)
                for (std::size_t at = 1; at < columns; ++at)
                    sort_column(columns_[at], previous_);
            else
                for (std::size_t at = columns; at-- > 1;)
                    sort_column(columns_[at - 1], next_);
            if (const std::size_t now = crossings(); now < fewest) {
                fewest = now;
                best = columns_;
            }
        }
        columns_ = best;
        rank_columns();
    }
    bool is_alone(std::size_t node) const
    {
        if (node >= count_)
            return false;
        for (const analysed_link& link : shown_.links)
            if (link.from == node || link.to == node)
                return false;
        return true;
    }

    long long room_of(std::size_t node) const { return node < count_ ? graph_box_height + 28 : 26; }
    long long distance(std::size_t upper, std::size_t lower) const { return (room_of(upper) + room_of(lower)) / 2; }

    // Every node as near to the middle of its neighbours as its column lets it.
    void align(std::vector<long long>& y, const std::vector<std::size_t>& nodes) const
    {
        std::vector<long long> down(nodes.size());
        std::vector<long long> up(nodes.size());
        for (std::size_t place = 0; place < nodes.size(); ++place) {
            long long sum = 0;
            long long number = 0;
            for (const auto* beside : {&previous_[nodes[place]], &next_[nodes[place]]})
                for (const std::size_t other : *beside) {
                    sum += y[other];
                    ++number;
                }
            down[place] = up[place] = number == 0 ? y[nodes[place]] : sum / number;
        }
        for (std::size_t place = 1; place < nodes.size(); ++place)
            down[place] = std::max(down[place], down[place - 1] + distance(nodes[place - 1], nodes[place]));
        for (std::size_t place = nodes.size(); place-- > 1;)
            up[place - 1] = std::min(up[place - 1], up[place] - distance(nodes[place - 1], nodes[place]));
        for (std::size_t place = 0; place < nodes.size(); ++place)
            y[nodes[place]] = (down[place] + up[place]) / 2;
        // Halves rounded down may have come too near.
        for (std::size_t place = 1; place < nodes.size(); ++place)
            y[nodes[place]] = std::max(y[nodes[place]], y[nodes[place - 1]] + distance(nodes[place - 1], nodes[place]));
    }

    graph_layout with_spots() const
    {
        std::vector<long long> y(layer_.size(), 0);
        for (const std::vector<std::size_t>& nodes : columns_)
            for (std::size_t place = 1; place < nodes.size(); ++place)
                y[nodes[place]] = y[nodes[place - 1]] + distance(nodes[place - 1], nodes[place]);
        for (int sweep = 0; sweep < 12; ++sweep)
            for (std::size_t at = 0; at < columns_.size(); ++at)
                align(y, columns_[sweep % 2 == 0 ? at : columns_.size() - 1 - at]);
        long long top = 0;
        long long bottom = 0;
        for (const std::vector<std::size_t>& nodes : columns_)
            for (const std::size_t node : nodes) {
                top = std::min(top, y[node] - room_of(node) / 2);
                bottom = std::max(bottom, y[node] + room_of(node) / 2);
            }
        graph_layout made;
        const auto spot_of = [&](std::size_t node) {
            return drawn_spot{16 + graph_box_width / 2 + column * static_cast<long long>(layer_[node]),
                              y[node] - top + 8};
        };
        made.issues.resize(count_);
        made.height = bottom - top + 8;
        const auto in_a_row = static_cast<long long>(std::max<std::size_t>(columns_.size(), 3));
        made.width = 32 + in_a_row * column - 60;
        long long alone = 0;
        for (const std::size_t issue : shown_.agenda)
            if (is_alone(issue)) {
                const long long across = alone % in_a_row;
                const long long along = alone / in_a_row;
                made.issues[issue] = {16 + graph_box_width / 2 + column * across,
                                      made.height + 22 + graph_box_height / 2 + along * (graph_box_height + 20)};
                ++alone;
            } else {
                made.issues[issue] = spot_of(issue);
            }
        if (alone > 0)
            made.height += 30 + (alone + in_a_row - 1) / in_a_row * (graph_box_height + 20);
        for (const std::vector<std::size_t>& along : chains_) {
            made.bends.emplace_back();
            for (const std::size_t bend : along)
                made.bends.back().push_back(spot_of(bend));
        }
        return made;
    }

    const analysis& shown_;
    std::size_t count_;
    std::size_t reached_ = 0;
    std::vector<std::vector<std::size_t>> arcs_;
    std::vector<std::size_t> layer_; // of issues, then of bends
    std::vector<std::vector<std::size_t>> next_;
    std::vector<std::vector<std::size_t>> previous_;
    std::vector<std::vector<std::size_t>> chains_; // by linkage, its bends
    std::vector<std::vector<std::size_t>> columns_;
    std::vector<std::size_t> rank_;
};

}

#endif
