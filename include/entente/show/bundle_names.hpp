#ifndef ENTENTE_SHOW_BUNDLE_NAMES_HPP
#define ENTENTE_SHOW_BUNDLE_NAMES_HPP

// What the numbers of a bundle of types stand for, by name.

#include <entente/name/bundle.hpp>
#include <entente/name/issue_set.hpp>
#include <entente/name/layout.hpp>
#include <entente/show/option_text.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace entente::inline v0_1::detail {

// Wording is made of any names that have these four functions.
template <bundle_type B>
struct bundle_names {
    static std::string_view party(std::size_t party) { return party_in<B>::at(party).name(); }
    static std::string_view issue(std::size_t issue) { return issue_in<B>::at(issue).name(); }
    static std::string option(std::size_t issue, std::size_t option) { return option_text<B>(issue, option); }
    static std::size_t options(std::size_t issue)
    {
        return layout_of<B>.option_begin[issue + 1] - layout_of<B>.option_begin[issue];
    }
};

}

#endif
