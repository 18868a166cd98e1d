#include <entente/by_name/sentences.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

using namespace entente;

namespace {

static_assert(sentence_of(unheard::unknown_party) == "no party has this name");
static_assert(sentence_of(problem_fault::no_party) == "there is no party");

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

TEST_CASE("every reason has a sentence of its own")
{
    CHECK(all_are_told(unheard::no_problem_can_be_posed));
    CHECK(all_are_told(problem_fault::table_is_too_large));
}
