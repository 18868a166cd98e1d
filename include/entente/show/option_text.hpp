#ifndef ENTENTE_SHOW_OPTION_TEXT_HPP
#define ENTENTE_SHOW_OPTION_TEXT_HPP

// The names of options.

#include <entente/name/bundle.hpp>
#include <entente/name/issue.hpp>

#include <array>
#include <cstddef>
#include <string>

namespace entente::inline v0_1::detail {

// An option of one issue by its place: the enumerator's name, or the quantity's number.
template <issue_type Issue>
std::string option_text(std::size_t option)
{
    if constexpr (requires { domain_of<Issue>::name_at(option); }) {
        std::string text{domain_of<Issue>::name_at(option)};
        for (char& c : text)
            c = c == '_' ? ' ' : c;
        return text;
    } else {
        return std::to_string(domain_of<Issue>::value_at(option));
    }
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
