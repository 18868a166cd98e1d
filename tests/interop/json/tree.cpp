#include <entente/interop/json/tree.hpp>

#include <doctest/doctest.h>

#include <string>
#include <utility>

using namespace entente;
using detail::json_kind;
using detail::json_node;

namespace {

json_node part(json_kind kind, std::string text = {})
{
    json_node node;
    node.kind = kind;
    node.text = std::move(text);
    return node;
}

}

TEST_CASE("parts are found under what contains them")
{
    // {"a": [1, {}], "b": "text"}
    detail::json_tree tree;
    CHECK(tree.empty());
    tree.add(part(json_kind::object));
    CHECK(tree.add_key("a"));
    tree.add(part(json_kind::array));
    tree.add(part(json_kind::number, "1"));
    tree.add(part(json_kind::object));
    tree.close();
    tree.close();
    CHECK_FALSE(tree.add_key("a"));
    CHECK(tree.add_key("b"));
    tree.add(part(json_kind::text, "text"));
    tree.close();

    const json_node& root = tree[0];
    CHECK(root.keys == std::vector<std::string>{"a", "b"});
    REQUIRE(tree.find(root, "a") != nullptr);
    const json_node& list = *tree.find(root, "a");
    REQUIRE(list.children.size() == 2);
    CHECK(tree[list.children[0]].text == "1");
    CHECK(tree[list.children[1]].kind == json_kind::object);
    CHECK(tree.find(root, "b")->text == "text");
    CHECK(tree.find(root, "c") == nullptr);
}

TEST_CASE("an object has as many keys as it likes, each once")
{
    detail::json_tree tree;
    tree.add(part(json_kind::object));
    for (int key = 0; key < 10'000; ++key) {
        CHECK(tree.add_key(std::to_string(key)));
        tree.add(part(json_kind::null));
    }
    CHECK_FALSE(tree.add_key("9999"));
    tree.add(part(json_kind::object));
    CHECK(tree.add_key("9999")); // of another object
}

TEST_CASE("a file that was taken apart has no reason not to be")
{
    json_file file;
    CHECK(file);
    file.reason = "this is no JSON";
    CHECK_FALSE(file);
}
