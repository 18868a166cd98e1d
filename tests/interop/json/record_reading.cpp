#include <entente/interop/json/record_reading.hpp>

#include "support/by_name.hpp"

#include <doctest/doctest.h>

using namespace entente;

TEST_CASE("a text without a record leaves the record empty")
{
    entente::detail::json_tree tree;
    entente::detail::json_node root;
    root.kind = entente::detail::json_kind::object;
    tree.add(root);
    record_by_name told{twins::moscow_bundle()};
    CHECK(entente::detail::json_record_reader{"{}", tree, told}.read());
    CHECK(told.empty());
    tree.add_key("record");
    entente::detail::json_node record;
    record.kind = entente::detail::json_kind::array;
    record.offset = 1;
    tree.add(record);
    const scenario_from_text stopped = entente::detail::json_record_reader{"{[]}", tree, told}.read();
    CHECK(stopped.reason == "an object is expected here");
    CHECK(stopped.offset == 1);
}
