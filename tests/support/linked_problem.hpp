#ifndef ENTENTE_TESTS_LINKED_PROBLEM_HPP
#define ENTENTE_TESTS_LINKED_PROBLEM_HPP

// Problems too large to list, each by its seed, whose linkages are as wide as is asked for.

#include "dice.hpp"

#include <entente/model/problem.hpp>
#include <entente/model/problem_builder.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace plain_worth {

struct linked_kind {
    std::size_t parties = 2;
    std::size_t issues = 50;
    std::size_t options = 4;
    std::size_t width = 1; // no linkages: 0; a tree: 1
    entente::model::units greatest = 100; // what an option is worth at most
    bool is_opposed = false;              // what is good for the first party is bad for the others, more or less
};

// Grows a tree of cliques: each issue is linked to `width` earlier ones, all of which are linked to each other.
class linked_problem_maker {
public:
    linked_problem_maker(std::uint64_t seed, const linked_kind& kind)
        : random_{seed}, kind_{kind}, building_{kind.parties, std::vector<std::uint32_t>(
                                                                  kind.issues, static_cast<std::uint32_t>(kind.options))}
    {
    }
    entente::model::problem make()
    {
        value_options();
        if (kind_.width > 0)
            link();
        return building_.finish();
    }

private:
    using clique = std::vector<std::uint32_t>;

    entente::model::units draw(entente::model::units greatest)
    {
        return static_cast<entente::model::units>(random_.below(static_cast<std::size_t>(greatest) + 1));
    }
    void value_options()
    {
        for (std::size_t issue = 0; issue < kind_.issues; ++issue)
            for (std::size_t option = 0; option < kind_.options; ++option) {
                const entente::model::units first = draw(kind_.greatest);
                building_.values(0, issue, option, first);
                for (std::size_t party = 1; party < kind_.parties; ++party)
                    building_.values(party, issue, option,
                                     kind_.is_opposed ? kind_.greatest - first + draw(kind_.greatest / 5)
                                                      : draw(kind_.greatest));
            }
    }
    void link()
    {
        std::vector<clique> cliques{{}};
        for (std::uint32_t issue = 0; issue < kind_.issues; ++issue) {
            const clique around = cliques[random_.below(cliques.size())];
            for (const std::uint32_t other : around)
                link(other, issue);
            if (issue < kind_.width) {
                cliques[0].push_back(issue);
                continue;
            }
            for (std::size_t left_out = 0; left_out < around.size(); ++left_out) {
                clique next = around;
                next.erase(next.begin() + static_cast<std::ptrdiff_t>(left_out));
                next.push_back(issue);
                cliques.push_back(next);
            }
        }
    }
    void link(std::uint32_t earlier, std::uint32_t later)
    {
        for (std::size_t party = 0; party < kind_.parties; ++party) {
            std::vector<entente::model::units> worth;
            for (std::size_t cell = 0; cell < kind_.options * kind_.options; ++cell)
                worth.push_back(draw(kind_.greatest / 4));
            building_.joint(party, std::vector<std::uint32_t>{earlier, later}, worth);
        }
    }

    dice random_;
    linked_kind kind_;
    entente::model::problem_builder building_;
};

inline entente::model::problem linked_problem(std::uint64_t seed, const linked_kind& kind)
{
    return linked_problem_maker{seed, kind}.make();
}

}

#endif
