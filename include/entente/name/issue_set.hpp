#ifndef ENTENTE_NAME_ISSUE_SET_HPP
#define ENTENTE_NAME_ISSUE_SET_HPP

// Issues and parties of a bundle as small values: one that is known only at run time, a set, a sequence.

#include <entente/model/index_set.hpp>
#include <entente/name/bundle.hpp>
#include <entente/name/place.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <initializer_list>
#include <string_view>

namespace entente::inline v0_1 {

namespace detail {

template <class Names>
struct names_of_types;
template <class... Named>
struct names_of_types<type_list<Named...>> {
    static constexpr std::array<std::string_view, sizeof...(Named)> value{Named::name...};
};

}

// One of the bundle's issues, known by its place. Written as the issue itself; compared in bundle order. An issue
// outside the bundle is refused with a sentence.
template <class B>
class issue_in {
public:
    template <issue_type Issue>
    constexpr issue_in(Issue) : index_{detail::place_of_issue<B, Issue>()}
    {
    }
    // The issue at this place of the bundle. `index` must be below B::issue_count.
    static constexpr issue_in at(std::size_t index) { return issue_in{index}; }

    constexpr std::size_t index() const { return index_; }
    constexpr std::string_view name() const { return detail::names_of_types<typename B::issue_types>::value[index_]; }

    friend constexpr bool operator==(issue_in, issue_in) = default;
    friend constexpr auto operator<=>(issue_in, issue_in) = default;

private:
    constexpr explicit issue_in(std::size_t index) : index_{index} {}
    std::size_t index_;
};

// One of the bundle's parties, or of its third parties, likewise.
template <class B>
class party_in {
public:
    template <actor_type Actor>
    constexpr party_in(Actor) : index_{detail::place_of_actor<B, Actor>()}
    {
    }
    static constexpr party_in at(std::size_t index) { return party_in{index}; }

    constexpr std::size_t index() const { return index_; }
    constexpr std::string_view name() const { return detail::names_of_types<typename B::actor_types>::value[index_]; }

    friend constexpr bool operator==(party_in, party_in) = default;
    friend constexpr auto operator<=>(party_in, party_in) = default;

private:
    constexpr explicit party_in(std::size_t index) : index_{index} {}
    std::size_t index_;
};

namespace detail {

// Walks members along their indices in the bundle.
template <class Member, class Place>
class member_iterator {
public:
    using value_type = Member;
    using difference_type = std::ptrdiff_t;

    constexpr member_iterator() = default;
    constexpr explicit member_iterator(Place place) : place_{place} {}
    constexpr Member operator*() const { return Member::at(*place_); }
    constexpr member_iterator& operator++()
    {
        ++place_;
        return *this;
    }
    constexpr member_iterator operator++(int)
    {
        member_iterator before = *this;
        ++*this;
        return before;
    }
    friend constexpr bool operator==(const member_iterator&, const member_iterator&) = default;

private:
    Place place_{};
};

// What issue sets and party sets have in common. Member is issue_in<B> or party_in<B>, of which there are Count; `all()`
// are the first All of them, with which `complement()` is formed.
template <class Member, std::size_t Count, std::size_t All = Count>
class named_set {
public:
    using indices_type = model::index_set<model::words_for(Count)>;

    using iterator = member_iterator<Member, typename indices_type::iterator>;

    constexpr named_set() = default;
    constexpr named_set(std::initializer_list<Member> members)
    {
        for (const Member member : members)
            insert(member);
    }
    constexpr explicit named_set(const indices_type& indices) : indices_{indices} {}
    static constexpr named_set all() { return named_set{indices_type::first(All)}; }

    constexpr bool contains(Member member) const { return indices_.contains(member.index()); }
    constexpr void insert(Member member) { indices_.insert(member.index()); }
    constexpr void erase(Member member) { indices_.erase(member.index()); }
    constexpr bool empty() const { return indices_.empty(); }
    constexpr std::size_t size() const { return indices_.size(); }
    constexpr bool is_subset_of(const named_set& other) const { return indices_.is_subset_of(other.indices_); }
    constexpr named_set complement() const { return named_set{indices_type::first(All) - indices_}; }

    // Members in bundle order.
    constexpr iterator begin() const { return iterator{indices_.begin()}; }
    constexpr iterator end() const { return iterator{indices_.end()}; }

    friend constexpr named_set operator|(named_set left, const named_set& right)
    {
        return named_set{left.indices_ | right.indices_};
    }
    friend constexpr named_set operator&(named_set left, const named_set& right)
    {
        return named_set{left.indices_ & right.indices_};
    }
    friend constexpr named_set operator-(named_set left, const named_set& right)
    {
        return named_set{left.indices_ - right.indices_};
    }
    friend constexpr bool operator==(const named_set&, const named_set&) = default;

    constexpr const indices_type& indices() const { return indices_; }

private:
    indices_type indices_;
};

// A few members in an order that matters: a path, an agenda. At most Count of them.
template <class Member, std::size_t Count>
class named_sequence {
public:
    using iterator = member_iterator<Member, const std::size_t*>;

    constexpr named_sequence() = default;
    constexpr named_sequence(std::initializer_list<Member> members)
    {
        for (const Member member : members)
            push_back(member);
    }

    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr Member operator[](std::size_t place) const { return Member::at(members_[place]); }
    constexpr Member front() const { return Member::at(members_[0]); }
    constexpr Member back() const { return Member::at(members_[size_ - 1]); }
    // There must be room: the sequence holds as many members as the bundle has.
    constexpr void push_back(Member member) { members_[size_++] = member.index(); }

    constexpr iterator begin() const { return iterator{members_.data()}; }
    constexpr iterator end() const { return iterator{members_.data() + size_}; }

    friend constexpr bool operator==(const named_sequence&, const named_sequence&) = default;

private:
    std::array<std::size_t, Count> members_{}; // 0 behind the last
    std::size_t size_ = 0;
};

}

// A set of a bundle's issues, or of its parties: issue_set<framework>{missile_defence, wto_membership}. Third parties may
// be among parties, but `all()` are those who must agree.
template <class B>
using issue_set = detail::named_set<issue_in<B>, B::issue_count>;
template <class B>
using party_set = detail::named_set<party_in<B>, B::actor_count, B::party_count>;

// Whoever has a say: the parties, and the third parties that consent or ratify.
template <class B>
constexpr party_set<B> participants_of()
{
    return party_set<B>{party_set<B>::indices_type::first(B::participant_count)};
}

// Issues of a bundle in an order that matters.
template <class B>
using issue_sequence = detail::named_sequence<issue_in<B>, B::issue_count>;

}

#endif
