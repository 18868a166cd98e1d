#include <entente/interop/genius/number.hpp>

#include <doctest/doctest.h>

#include <cstdint>
#include <string>

using namespace entente;
using detail::genius_number;

namespace {

genius_number read(const std::string& text)
{
    genius_number number;
    REQUIRE(genius_number::read(text, number) == decimal_fault::none);
    return number;
}
bool is(const genius_number& number, std::int64_t above, std::int64_t below)
{
    return number.is_exact() && number.numerator() == above && number.denominator() == below;
}
decimal_fault fault_of(const std::string& text)
{
    genius_number number{7};
    const decimal_fault fault = genius_number::read(text, number);
    CHECK(is(number, 7, 1) == (fault != decimal_fault::none));
    return fault;
}

}

TEST_CASE("a decimal in a file is that decimal")
{
    CHECK(is(read("0.25"), 1, 4));
    CHECK(is(read(" -1.50\t"), -3, 2));
    CHECK(is(read("1e3"), 1000, 1));
    CHECK(is(read("12.5d"), 25, 2));
    CHECK(is(read("0"), 0, 1));
    CHECK(is(read("-0.0"), 0, 1));
    CHECK(is(read("0.123456789012345678"), 61728394506172839, 500000000000000000));
    CHECK_FALSE(read("0.12345678901234567891").is_exact());
    CHECK(read("0.12345678901234567891").near() == doctest::Approx(0.12345678901234568));
    CHECK_FALSE(read("1e-30").is_exact());
    CHECK(read("1e-30").near() == doctest::Approx(1e-30));
    CHECK(read("1e299").near() == doctest::Approx(1e299));
    CHECK(read("1e-400").near() < 1e-300);
    // However it is written.
    CHECK(is(read("0e999999999"), 0, 1));
    CHECK(is(read("0.5" + std::string(5'000, '0')), 1, 2));
    CHECK(read("0." + std::string(5'000, '3')).near() == doctest::Approx(1.0 / 3));
}

TEST_CASE("what is no finite decimal is not read")
{
    for (const char* text : {"", " ", "NaN", "Infinity", "-Infinity", "0,5", "0x10", "one", "1 2", "--1", "d", "1e"})
        CHECK(fault_of(text) == decimal_fault::no_number);
    for (const char* text : {"1e300", "-1e308", "1e400", "1e999999999999999999999"})
        CHECK(fault_of(text) == decimal_fault::out_of_range);
    CHECK(fault_of(std::string(5'000, '9')) == decimal_fault::out_of_range);
}

TEST_CASE("fractions stay exact as long as they are small")
{
    CHECK(is(read("0.5") * read("0.4"), 1, 5));
    CHECK(is(genius_number{1} / genius_number{3}, 1, 3));
    CHECK(is(genius_number{1} / genius_number{-3}, -1, 3));
    CHECK(is(genius_number{1} / genius_number{3} + genius_number{1} / genius_number{6}, 1, 2));
    CHECK(is(genius_number{1} / genius_number{3} - genius_number{1} / genius_number{3}, 0, 1));
    CHECK(is(genius_number{7} * genius_number{0}, 0, 1));
    const genius_number large = read("123456789012345678");
    CHECK_FALSE((large * large).is_exact());
    CHECK((large * large).near() == doctest::Approx(1.5241578753238836e34));
    CHECK((large / large).is_exact());
    CHECK_FALSE((large * large / large).is_exact());
    CHECK((large * large / large).near() == doctest::Approx(1.23456789012345678e17));
    CHECK(read("0.1") < read("0.2"));
    CHECK_FALSE(read("0.2") < read("0.20"));
    CHECK(is(within_0_and_1(read("-3")), 0, 1));
    CHECK(is(within_0_and_1(read("3")), 1, 1));
    CHECK(is(within_0_and_1(read("0.3")), 3, 10));
}

TEST_CASE("numbers come in units, exactly where these allow it and to the nearest elsewhere")
{
    CHECK((genius_number{1} / genius_number{3}).in_units(6) == 2);
    CHECK((genius_number{-4} / genius_number{3}).in_units(6) == -8);
    CHECK((genius_number{2} / genius_number{3}).in_units(10) == 7);
    CHECK((genius_number{-2} / genius_number{3}).in_units(10) == -7);
    CHECK(read("0.12345678901234567891").in_units(1'000'000'000'000) == 123'456'789'012);
}

TEST_CASE("a number is written as a decimal")
{
    CHECK(read("-0.250").text() == "-0.25");
    CHECK((genius_number{1} / genius_number{3}).text() == "0.333333333333");
    CHECK(genius_number{12}.text() == "12");
    CHECK(read("1e30").text() == "9000000000000000000");
}
