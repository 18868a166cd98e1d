#include <entente/show/text_sink.hpp>

#include <doctest/doctest.h>

#include <iterator>
#include <string>
#include <utility>
#include <vector>

using namespace entente;

TEST_CASE("Numbers of points are written to the hundredth")
{
    CHECK(detail::points_text(0, 10'000) == "0");
    CHECK(detail::points_text(125'000, 10'000) == "12.5");
    CHECK(detail::points_text(-125'050, 10'000) == "-12.51");
    CHECK(detail::points_text(99'999, 10'000) == "10");
    CHECK(detail::points_text(-1, 10'000) == "0");
    CHECK(detail::points_text(1, 3) == "0.33");
    CHECK(detail::points_text(2, 3) == "0.67");
    CHECK(detail::points_text(1'050, 1'000) == "1.05");
    CHECK(detail::points_text(-model::most_units, model::most_units) == "-1");
    CHECK(detail::points_text(1, 3, 6) == "0.333333");
    CHECK(detail::points_text(model::most_units - 1, model::most_units, 6) == "1");
}

TEST_CASE("Characters go into any output iterator")
{
    std::vector<char> into;
    detail::text_sink sink{std::back_inserter(into)};
    sink.put("a", 12u, -3, detail::tenths{-45}, std::string{"z"});
    std::move(sink).end();
    CHECK(std::string(into.begin(), into.end()) == "a12-3-4.5z");

    char bytes[4]{};
    detail::text_sink<char*> raw{bytes};
    raw.put("abc");
    CHECK(std::move(raw).end() == bytes + 3);
}
