// Whatever bytes are given as a domain and two profiles, there is a scenario or a sentence. For libFuzzer:
//   clang++ -std=c++20 -g -O1 -fsanitize=fuzzer,address,undefined -I include tests/fuzz/genius.cpp -lpugixml
// The texts are parted by a line of three percent signs.

#include <entente/interop/genius.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace entente;
    constexpr std::string_view mark = "\n%%%\n";
    std::string_view rest{reinterpret_cast<const char*>(data), size};
    const auto next = [&] {
        const std::size_t end = rest.find(mark);
        const std::string_view part = rest.substr(0, end);
        rest = end == rest.npos ? std::string_view{} : rest.substr(end + mark.size());
        return part;
    };
    const genius_text domain{"domain", next()};
    const genius_text first{"first", next()};
    const genius_text second{"second", next()};
    const genius_text profiles[] = {first, second};
    const genius_scenario found = read_genius(domain, profiles);
    if (static_cast<bool>(found) == !found.sentence().empty())
        std::abort();
    if (!found)
        return 0;
    if (found.read.bundle().parties().size() != 2 || found.read.bundle().issues() == 0)
        std::abort();
    if (const heard answer = found.read.can_be_posed(); !answer)
        return 0;
    std::size_t cells = 0;
    for (const model::joint_value& joint : found.read.worth().joints())
        cells += joint.condition.size;
    if (cells < 100 && found.read.problem().parties != 2)
        std::abort();
    return 0;
}
