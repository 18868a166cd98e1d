#ifndef ENTENTE_BY_NAME_ACTORS_BY_NAME_HPP
#define ENTENTE_BY_NAME_ACTORS_BY_NAME_HPP

// Who counts where, by name: parties, those whose consent or ratification is needed besides, and everybody.

#include <entente/by_name/heard.hpp>
#include <entente/by_name/names.hpp>
#include <entente/by_name/third_parties_by_name.hpp>
#include <entente/model/dossier.hpp>
#include <entente/model/index_set.hpp>
#include <entente/model/participants.hpp>
#include <entente/model/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace entente::inline v0_1::detail {

// Parties come first, behind them the third parties that have a say, behind those all others; third parties in the order in
// which they were told. See bundle.
class actors_by_name {
public:
    const name_list& parties() const { return parties_; }
    const name_list& participants() const { return participants_; }
    const name_list& all() const { return actors_; }
    const std::vector<third_party_by_name>& roles() const { return roles_; }
    // As bits at [participant * issues + issue], who has no say where; empty where all have one everywhere.
    model::span<const std::uint64_t> voiceless() const { return voiceless_; }

    // `issues` is how many there are. O(participants * issues) where a third party has a say.
    heard add_party(std::string_view name, std::size_t issues)
    {
        if (name.empty())
            return not_heard(unheard::name_is_empty);
        if (is_known(name))
            return not_heard(unheard::party_named_twice, name);
        if (actors_.size() == model::most_parties)
            return not_heard(unheard::too_many_parties, name);
        parties_.add(name);
        arrange(issues);
        return {};
    }
    // A role that was checked. Saying it again changes nothing.
    heard add_role(third_party_by_name role, std::size_t issues)
    {
        if (std::find(roles_.begin(), roles_.end(), role) != roles_.end())
            return {};
        if (!is_known(role.who) && actors_.size() == model::most_parties)
            return not_heard(unheard::too_many_parties, role.who);
        roles_.push_back(std::move(role));
        arrange(issues);
        return {};
    }
    void add_issue(std::size_t issues) { silence(issues); }

    // Looks a name up: its place is written where it is that of a party, of somebody with a say, of anybody; otherwise names
    // that come close are suggested.
    heard find_party(std::string_view name, std::size_t& place) const
    {
        return find(name, parties_, unheard::third_party_is_no_party, place);
    }
    heard find_participant(std::string_view name, std::size_t& place) const
    {
        return find(name, participants_, unheard::third_party_has_no_say, place);
    }
    heard find_actor(std::string_view name, std::size_t& place) const
    {
        return find(name, actors_, unheard::unknown_party, place);
    }

    friend bool operator==(const actors_by_name& left, const actors_by_name& right)
    {
        return left.parties_ == right.parties_ && left.roles_ == right.roles_;
    }

private:
    bool is_known(std::string_view name) const { return actors_.find(name) < actors_.size(); }
    heard find(std::string_view name, const name_list& among, unheard beyond, std::size_t& place) const
    {
        place = among.find(name);
        return place < among.size() ? heard{}
               : is_known(name)     ? not_heard(beyond, name)
                                    : not_heard(unheard::unknown_party, name, {}, close_names(among, name));
    }
    void arrange(std::size_t issues)
    {
        participants_ = parties_;
        for (const third_party_by_name& each : roles_)
            if (each.has_a_say())
                participants_.add(each.who);
        actors_ = participants_;
        for (const third_party_by_name& each : roles_)
            actors_.add(each.who);
        silence(issues);
    }
    void silence(std::size_t issues)
    {
        if (participants_.size() == parties_.size())
            return;
        voiceless_.assign(model::words_for(participants_.size() * issues), 0);
        for (std::size_t place = parties_.size() * issues; place < participants_.size() * issues; ++place)
            model::set_bit(voiceless_, place, true);
        for (const third_party_by_name& each : roles_)
            for (std::size_t issue = 0; each.has_a_say() && issue < issues; ++issue)
                if (each.is_about(issue))
                    model::set_bit(voiceless_, participants_.find(each.who) * issues + issue, false);
    }

    name_list parties_;
    name_list participants_;
    name_list actors_;
    std::vector<third_party_by_name> roles_;
    std::vector<std::uint64_t> voiceless_;
};

}

#endif
