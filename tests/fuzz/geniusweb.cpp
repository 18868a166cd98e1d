// Whatever bytes are given as two profiles of GeniusWeb, there is a scenario or a sentence. For libFuzzer:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I include tests/fuzz/geniusweb.cpp
// The texts are parted by a line of three percent signs.

#include <entente/interop/geniusweb.hpp>
#include <entente/interop/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace entente;
    constexpr std::string_view mark = "\n%%%\n";
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const std::size_t end = text.find(mark);
    const std::string_view one = text.substr(0, end);
    const std::string_view other = end == text.npos ? one : text.substr(end + mark.size());
    const json_file profiles[] = {json_file_from("one", one), json_file_from("other", other)};
    const geniusweb_scenario found = read_geniusweb(profiles);
    if (static_cast<bool>(found) == !found.sentence().empty())
        std::abort();
    if (found && (found.read.bundle().parties().size() != 2 || found.read.bundle().issues() == 0))
        std::abort();
    return 0;
}
