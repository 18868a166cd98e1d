#include <entente/solve/groups.hpp>

#include "support/lowered_dossier.hpp"

#include <doctest/doctest.h>

#include <numeric>
#include <random>

using namespace entente;
using namespace entente::solve;

TEST_CASE("issues that share a constraint are in one group, and no others")
{
    for (unsigned seed = 1; seed <= 3000; ++seed) {
        INFO("seed ", seed);
        std::mt19937_64 random{seed};
        const plain::dossier d = plain::random_dossier(random);
        const plain::lowered_dossier lowered{d};
        const carrying_problem problem{lowered.view(), objections::as_things_stand,
                                       model::participant_set::first(lowered.view().layout.parties)};

        // Slowly: labels spread along shared constraints until nothing changes.
        std::vector<std::size_t> label(problem.issues());
        std::iota(label.begin(), label.end(), std::size_t{0});
        for (bool changed = true; changed;) {
            changed = false;
            for (const constraint& what : problem.constraints())
                for (const std::uint32_t one : problem.scope(what))
                    for (const std::uint32_t other : problem.scope(what))
                        if (problem.open_choices(one) > 1 && problem.open_choices(other) > 1 && label[one] < label[other]) {
                            label[other] = label[one];
                            changed = true;
                        }
        }

        std::vector<std::size_t> found(problem.issues(), problem.issues());
        std::size_t last_first = 0;
        for (const solve::issue_list& group : groups(problem)) {
            REQUIRE(!group.empty());
            CHECK(group.front() >= last_first);
            last_first = group.front();
            for (const std::uint32_t issue : group) {
                CHECK(found[issue] == problem.issues());
                found[issue] = group.front();
            }
        }
        for (std::size_t issue = 0; issue < problem.issues(); ++issue)
            CHECK(found[issue] == (problem.open_choices(issue) > 1 ? label[issue] : problem.issues()));
    }
}
