#include <entente/show/dot.hpp>

#include <entente/show/analysis_of.hpp>

#include "support/hostile.hpp"
#include "support/moscow.hpp"

#include <doctest/doctest.h>

#include <cstdio>
#include <cstdlib>
#include <list>
#include <string>

using namespace entente;

namespace {

bool contains(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

// Runs Graphviz where the build has found it.
bool draws(const std::string& graph, const char* name)
{
#ifdef ENTENTE_GRAPHVIZ
    const std::string file = std::string{name} + ".dot";
    std::FILE* into = std::fopen(file.c_str(), "wb");
    if (into == nullptr)
        return false;
    std::fwrite(graph.data(), 1, graph.size(), into);
    std::fclose(into);
    return std::system((std::string{ENTENTE_GRAPHVIZ} + " -Tsvg -o " + name + ".svg " + file).c_str()) == 0;
#else
    return !graph.empty() && name != nullptr;
#endif
}

}

TEST_CASE("Issues and linkages are nodes and edges, each with its style")
{
    const std::string graph = to_dot(analysis_of(moscow::what_if, "Moscow"));
    CHECK(contains(graph, "i0 [label=\"Missile defence in Europe\\n"));
    CHECK(contains(graph, "i3 -> i0 [style=solid, penwidth=1.6, label=\"leads to\"]"));
    CHECK(contains(graph, "i1 -> i0 [style=solid, arrowhead=empty"));
    CHECK(contains(graph, "is a condition for\\nRussia"));
    CHECK(contains(graph, "dir=none"));
    CHECK(draws(graph, "moscow"));
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
    CHECK(draws(graph, "hostile"));
}

TEST_CASE("A graph is the same bytes each time, in any container")
{
    const analysis shown = hostile::talks();
    std::list<char> into;
    write_dot(shown, std::back_inserter(into));
    CHECK(std::string(into.begin(), into.end()) == to_dot(shown));
    CHECK(draws(to_dot(analysis{}), "empty"));
}
