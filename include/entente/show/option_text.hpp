#ifndef ENTENTE_SHOW_OPTION_TEXT_HPP
#define ENTENTE_SHOW_OPTION_TEXT_HPP

// The names of options.

#include <entente/name/bundle.hpp>
#include <entente/name/domain.hpp>
#include <entente/name/enumerators.hpp>
#include <entente/name/issue.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <type_traits>

namespace entente::inline v0_1::detail {

// An option by its place in the domain: the enumerator's name, with spaces for underscores; the name stated for it, as
// it is; or the quantity's number.
template <class Domain>
std::string option_text_in(std::size_t option)
{
    using domain = domain_traits<Domain>;
    if constexpr (requires { domain::name_at(option); }) {
        using value_type = typename domain::value_type;
        std::string text{domain::name_at(option)};
        if constexpr (std::is_base_of_v<enumerators_of<value_type>, options_of<value_type>>)
            for (char& c : text)
                c = c == '_' ? ' ' : c;
        return text;
    } else {
        return std::to_string(domain::value_at(option));
    }
}

// An option of one issue by its place.
template <issue_type Issue>
std::string option_text(std::size_t option)
{
    return option_text_in<typename Issue::domain>(option);
}

template <class... Issues>
constexpr auto option_texts(type_list<Issues...>)
{
    return std::array<std::string (*)(std::size_t), sizeof...(Issues)>{&option_text<Issues>...};
}

// The same where the issue, too, is known by its place in the bundle.
template <bundle_type B>
std::string option_text(std::size_t issue, std::size_t option)
{
    static constexpr auto texts = option_texts(typename B::issue_types{});
    return texts[issue](option);
}

}

#endif
