#include <entente/version.hpp>

#include <doctest/doctest.h>

#include <string>

TEST_CASE("the version that CMake reads is the one that the header states")
{
    const std::string stated = std::to_string(ENTENTE_VERSION_MAJOR) + '.' + std::to_string(ENTENTE_VERSION_MINOR) + '.' +
                               std::to_string(ENTENTE_VERSION_PATCH);
    CHECK(stated == ENTENTE_TEST_VERSION);
}
