// expect: entente: two options in options_of bear the same name
#include "moscow.hpp"

#include <string_view>

using namespace moscow;

enum class rate { low = 150, high = 900 };
inline constexpr struct tariff final : issue<"Tariff", rate> {} tariff;

template <>
struct entente::options_of<rate> {
    static constexpr std::array values{rate::low, rate::high};
#ifdef WRONG
    static constexpr std::array names{std::string_view{"low"}, std::string_view{"low"}};
#else
    static constexpr std::array names{std::string_view{"low"}, std::string_view{"high"}};
#endif
};

struct talks final : bundle<parties<russia>, issues<tariff>> {};
