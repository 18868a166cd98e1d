#ifndef ENTENTE_BY_NAME_RECORD_LOOKUP_HPP
#define ENTENTE_BY_NAME_RECORD_LOOKUP_HPP

// Where the names that an entry uses are looked up.

#include <entente/by_name/bundle_by_name.hpp>
#include <entente/by_name/condition_by_name.hpp>
#include <entente/by_name/heard.hpp>
#include <entente/by_name/record/names.hpp>
#include <entente/model/record.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace entente::inline v0_1::detail {

class record_lookup {
protected:
    static heard refused(record_refusal reason, std::string_view name = {})
    {
        heard answer = not_heard(unheard::entry_is_refused, name);
        answer.of_record = reason;
        return answer;
    }
    // A party or a third party.
    heard find_actor(std::string_view name, std::uint16_t& place) const
    {
        std::size_t found = 0;
        heard answer = bundle_->find_actor(name, found);
        place = static_cast<std::uint16_t>(found);
        return answer;
    }
    heard find_issue(std::string_view name, std::uint16_t& place) const
    {
        std::size_t found = 0;
        heard answer = bundle_->find_issue(name, found);
        place = static_cast<std::uint16_t>(found);
        return answer;
    }
    heard find_term(const condition_by_name& term, std::uint16_t& issue, model::option_index& option) const
    {
        if (term.steps().size() != 1 || term.steps()[0].what != condition_step::kind::term)
            return not_heard(unheard::term_is_expected);
        std::size_t at = 0;
        std::size_t place = 0;
        heard answer = bundle_->find_term(term.steps()[0].issue, term.steps()[0].least, at, place);
        issue = static_cast<std::uint16_t>(at);
        option = static_cast<model::option_index>(place);
        return answer;
    }

    const bundle_by_name* bundle_ = nullptr; // while an entry is taken
    const record_names* names_ = nullptr;
};

}

#endif
