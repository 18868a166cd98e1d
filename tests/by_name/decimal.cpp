#include <entente/by_name/decimal.hpp>

#include <doctest/doctest.h>

#include <string>

using namespace entente;

namespace {

model::units read(std::string_view text, model::units units_per_point = 10'000)
{
    model::units result = -77;
    CHECK(to_units(text, units_per_point, result) == decimal_fault::none);
    return result;
}
decimal_fault fault_of(std::string_view text, model::units units_per_point = 10'000)
{
    model::units result = -77;
    const decimal_fault fault = to_units(text, units_per_point, result);
    CHECK(result == -77);
    return fault;
}

}

TEST_CASE("a decimal is read as just that number")
{
    CHECK(read("0") == 0);
    CHECK(read("-0.000000000000000000000000") == 0);
    CHECK(read("1") == 10'000);
    CHECK(read("-12.5") == -125'000);
    CHECK(read("0.1") == 1'000);
    CHECK(read("0.0001") == 1);
    CHECK(read("0.30000") == 3'000);
    CHECK(read("1e2") == 1'000'000);
    CHECK(read("1E+2") == 1'000'000);
    CHECK(read("123.4500e-2") == 12'345);
    CHECK(read("100000000000000000000000000e-26") == 10'000);
    CHECK(read("0.00000000000000000000000001e26") == 10'000);
    CHECK(read("+007.") == 70'000);
    CHECK(read(".5") == 5'000);
    CHECK(read("0e999999999999999999999") == 0);
}

TEST_CASE("units may be any part of a point")
{
    CHECK(read("2", 3) == 6);
    CHECK(read("0.125", 8) == 1);
    CHECK(read("0.000000001", 1'000'000'000) == 1);
    CHECK(fault_of("0.5", 3) == decimal_fault::finer_than_a_unit);
    CHECK(fault_of("0.1", 8) == decimal_fault::finer_than_a_unit);
    CHECK(fault_of("0.5", 1) == decimal_fault::finer_than_a_unit);
}

TEST_CASE("what is no number, too fine or too great is told")
{
    for (const char* text :
         {"", "-", "+", ".", "e5", "1e", "1e+", "1.2.3", "0x10", "1 ", " 1", "one", "--1", "inf", "nan", "1,5"}) {
        INFO(text);
        CHECK(fault_of(text) == decimal_fault::no_number);
    }
    CHECK(fault_of("0.00001") == decimal_fault::finer_than_a_unit);
    CHECK(fault_of("0.10000000000000000000000000000001") == decimal_fault::finer_than_a_unit);
    CHECK(fault_of("1e-99999999999999999999") == decimal_fault::finer_than_a_unit);
    CHECK(fault_of("1e300") == decimal_fault::out_of_range);
    CHECK(fault_of("1e99999999999999999999") == decimal_fault::out_of_range);
    CHECK(fault_of("123456789012345678901234567890") == decimal_fault::out_of_range);
    CHECK(read("2199023255552", 1) == model::most_units);
    CHECK(read("-2199023255552", 1) == -model::most_units);
    CHECK(fault_of("2199023255553", 1) == decimal_fault::out_of_range);
    CHECK(fault_of("18446744073709551616", 1) == decimal_fault::out_of_range);
    CHECK(fault_of(std::string{"1\0", 2}) == decimal_fault::no_number);
    for (const decimal_fault fault :
         {decimal_fault::no_number, decimal_fault::finer_than_a_unit, decimal_fault::out_of_range})
        CHECK_FALSE(sentence_of(fault).empty());
}

TEST_CASE("a number of units is written as the decimal that it is, where there is one")
{
    CHECK(to_decimal(0, 10'000) == "0");
    CHECK(to_decimal(10'000, 10'000) == "1");
    CHECK(to_decimal(-125'000, 10'000) == "-12.5");
    CHECK(to_decimal(1, 10'000) == "0.0001");
    CHECK(to_decimal(-1, 8) == "-0.125");
    CHECK(to_decimal(6, 3) == "2");
    CHECK_FALSE(to_decimal(1, 3));
    CHECK(to_decimal(1, 536'870'912) == "0.00000000186264514923095703125");
    for (const model::units units_per_point : {1, 4, 10'000, 999'999'999, 1'000'000'000, 536'870'912})
        for (model::units units = 1; units < model::most_units; units = units * 3 + 1) {
            const std::optional<std::string> text = to_decimal(-units, units_per_point);
            if (text)
                CHECK(read(*text, units_per_point) == -units);
        }
}
