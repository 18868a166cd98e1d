#include <entente/show/dot.hpp>

#include <entente/show/analysis_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow.hpp"

#include <doctest/doctest.h>

#include <cstddef>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <list>
#include <string>
#include <string_view>

using namespace entente;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

std::size_t count(const std::string& text, std::string_view part)
{
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++found;
    return found;
}

// Where the build has found Graphviz, a test of its own names it.
const char* graphviz() { return std::getenv("ENTENTE_GRAPHVIZ"); }

// What Graphviz draws of a graph; nothing where it complains.
std::string drawn(const std::string& graph)
{
    std::ofstream{"graph.dot", std::ios::binary} << graph;
    const std::string command = std::string{"\""} + graphviz() + "\" -Tsvg -o graph.svg graph.dot 2> graph.log";
    if (std::system(command.c_str()) != 0 || std::ifstream{"graph.log"}.get() != std::ifstream::traits_type::eof())
        return "";
    std::ifstream file{"graph.svg", std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

}

TEST_CASE("Issues and linkages are nodes and edges, each with its style")
{
    const std::string graph = to_dot(analysis_of(moscow::offer_taken, "Moscow"));
    CHECK(contains(graph, "i0 [label=\"Missile defence in Europe\\n"));
    CHECK(contains(graph, "i3 -> i0 [style=solid, penwidth=1.6, label=\"leads to\"]"));
    CHECK(contains(graph, "i1 -> i0 [style=solid, arrowhead=empty"));
    CHECK(contains(graph, "is a condition for\\nRussia"));
    CHECK(contains(graph, "dir=none"));
    CHECK(contains(to_dot(analysis_of(moscow::talks, "")), ", blocks"));
}

TEST_CASE("No name of a graph ends its string")
{
    const analysis shown = hostile::talks();
    const std::string graph = to_dot(shown);
    // Outside strings there is nothing but what the library writes: the hostile edge is not there.
    bool inside = false;
    std::string outside;
    for (std::size_t at = 0; at < graph.size(); ++at) {
        if (inside && graph[at] == '\\')
            ++at;
        else if (graph[at] == '"')
            inside = !inside;
        else if (!inside)
            outside += graph[at];
    }
    CHECK(!inside);
    CHECK(!contains(outside, "i0 -> i1"));
    CHECK(!contains(outside, "script"));
    CHECK(!contains(graph, "<"));
}

TEST_CASE("A graph is the same bytes each time, in any container")
{
    const analysis shown = hostile::talks();
    std::list<char> into;
    write_dot(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_dot(shown));
}

TEST_CASE("Graphviz draws every issue and every linkage" * doctest::skip(graphviz() == nullptr))
{
    for (const analysis& shown : {analysis_of(moscow::offer_taken, "Moscow"), hostile::talks(), analysis{}}) {
        const std::string picture = drawn(to_dot(shown));
        CHECK(contains(picture, "</svg>"));
        CHECK(count(picture, "class=\"node\"") == shown.issues.size());
        CHECK(count(picture, "class=\"edge\"") == shown.links.size());
    }
    CHECK(drawn("digraph {") == "");
}
