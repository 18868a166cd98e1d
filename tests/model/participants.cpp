#include <entente/model/participants.hpp>

#include <doctest/doctest.h>

#include <initializer_list>

using namespace entente::model;

TEST_CASE("a package carries exactly if no party refuses it")
{
    for (const std::size_t parties : {std::size_t{1}, std::size_t{3}, std::size_t{64}, std::size_t{65}, most_parties}) {
        INFO(parties << " parties");
        CHECK(carries(parties, {}));
        participant_set others; // whoever is no party has no say
        for (std::size_t participant = 0; participant < most_parties; ++participant) {
            participant_set one;
            one.insert(participant);
            CHECK(carries(parties, one) == (participant >= parties));
            if (participant >= parties)
                others.insert(participant);
        }
        CHECK(carries(parties, others));
        CHECK_FALSE(carries(parties, participant_set::first(parties)));
    }
}
TEST_CASE("one refusal more never makes a package carry")
{
    for (unsigned refusing = 0; refusing < 16; ++refusing)
        for (unsigned more = 0; more < 4; ++more) {
            const participant_set few{{refusing}};
            const participant_set many{{refusing | 1U << more}};
            CHECK((carries(3, few) || !carries(3, many)));
        }
}
