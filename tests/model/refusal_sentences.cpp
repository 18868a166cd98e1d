#include <entente/model/refusal_sentences.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace entente;

namespace {

static_assert(sentence_of(refusal::issue_is_agreed_in_two_ways) == "an issue is agreed in two ways");
static_assert(sentence_of(worth_refusal::number_is_not_finite) == "a number of points is not finite");

// Every value up to the last has a sentence of its own, and none beyond has one.
template <class Reason>
bool all_are_told(Reason last)
{
    std::set<std::string> told;
    const int count = static_cast<int>(last) + 1;
    for (int value = 0; value < count; ++value)
        told.emplace(sentence_of(static_cast<Reason>(value)));
    return told.size() == static_cast<std::size_t>(count) && told.count("") == 0 &&
           sentence_of(static_cast<Reason>(count)).empty();
}

}

TEST_CASE("every refusal of a clause has a sentence of its own")
{
    CHECK(all_are_told(refusal::no_room_for_another_condition));
    CHECK(all_are_told(worth_refusal::options_combined_are_too_many));
}
