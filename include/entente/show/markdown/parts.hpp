#ifndef ENTENTE_SHOW_MARKDOWN_PARTS_HPP
#define ENTENTE_SHOW_MARKDOWN_PARTS_HPP

// What all parts of a document in Markdown are made of.

#include <entente/show/escape.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace entente::inline v0_1::detail {

// The line below a table's head: columns of text, and behind them columns of numbers.
template <class Sink>
void put_markdown_rule(Sink& sink, std::size_t texts, std::size_t numbers)
{
    for (std::size_t column = 0; column < texts; ++column)
        sink.put("|---");
    for (std::size_t column = 0; column < numbers; ++column)
        sink.put("|---:");
    sink.put("|\n");
}

// A row of cells, which are plain texts; `around` the first of them stands markup.
template <class Sink>
void put_markdown_row(Sink& sink, const std::vector<std::string>& cells, std::string_view around = {})
{
    for (const std::string& cell : cells) {
        const std::string_view mark = &cell == cells.data() ? around : std::string_view{};
        sink.put("| ", mark, markdown_escaped(cell), mark, " ");
    }
    sink.put("|\n");
}

}

#endif
