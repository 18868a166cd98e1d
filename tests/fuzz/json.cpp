// Whatever bytes are given as a scenario, there is a scenario that can be written and read again, or a sentence. For
// libFuzzer:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I include tests/fuzz/json.cpp

#include <entente/interop/json.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace entente;
    const std::string_view text{reinterpret_cast<const char*>(data), size};
    const scenario_from_text found = scenario_from_json(text);
    if (static_cast<bool>(found) == !found.sentence("file").empty() || found.offset > size)
        std::abort();
    if (!found)
        return 0;
    const asked<std::string> written = json_of(*found);
    if (!written)
        return 0;
    const scenario_from_text again = scenario_from_json(*written);
    if (!again || !(*again == *found))
        std::abort();
    return 0;
}
