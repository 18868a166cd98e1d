// expect: entente: the values in options_of must ascend, without repeats
#include "moscow.hpp"

#include <string_view>

using namespace moscow;

enum class rate { low = 150, high = 900 };
inline constexpr struct tariff final : issue<"Tariff", rate> {} tariff;

template <>
struct entente::options_of<rate> {
    static constexpr std::array names{std::string_view{"low"}, std::string_view{"high"}};
#ifdef WRONG
    static constexpr std::array values{rate::high, rate::low};
#else
    static constexpr std::array values{rate::low, rate::high};
#endif
};

struct talks final : bundle<parties<russia>, issues<tariff>> {};
