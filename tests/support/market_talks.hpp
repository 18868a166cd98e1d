#ifndef ENTENTE_TESTS_MARKET_TALKS_HPP
#define ENTENTE_TESTS_MARKET_TALKS_HPP

// Random talks about a market, each entry with its plain twin, for slow readings of what was said over time.

#include <entente/say/record.hpp>

#include "dice.hpp"
#include "plain_record.hpp"
#include "random_talks.hpp"

#include <array>
#include <chrono>
#include <cstddef>
#include <vector>

namespace market_talks {

using namespace entente;

enum class shade { red, green, blue };
enum class grade { low, middle, high };

inline constexpr struct north final : actor<"North"> {} north;
inline constexpr struct south final : actor<"South"> {} south;
inline constexpr struct price final : issue<"Price", quantity<0, 40, 10>> {} price;
inline constexpr struct colour final : issue<"Colour", shade> {} colour;
inline constexpr struct rank final : issue<"Rank", ordinal<grade>> {} rank;
inline constexpr struct rain final : contingency<"Rain"> {} rain;

struct market final : bundle<parties<north, south>, issues<price, colour, rank>,
                             linkages<leads_to<price, colour>, leads_to<price, rank>>> {};

inline constexpr std::array<bool, 3> ordered{true, false, true};

inline std::chrono::year_month_day day(int number)
{
    return std::chrono::year{2008} / std::chrono::January / std::chrono::day{static_cast<unsigned>(number)};
}

struct talk {
    std::vector<plain_record::line> lines;
    std::vector<entry<market>> entries;
};
inline talk random_talk(dice& random, const random_talks::speakers<market>& speakers)
{
    talk made;
    for (std::size_t count = random.between(2, 14); count > 0; --count) {
        plain_record::line line;
        line.day = 1 + static_cast<int>(random.below(5));
        if (random.chance(10)) {
            line.is_finding = true;
            line.established = random.chance(70);
            made.entries.push_back(line.established ? entry<market>{noted(day(line.day), establishes(north, rain))}
                                                    : entry<market>{noted(day(line.day), refutes(north, rain))});
        } else {
            const random_talks::said<market> said = speakers.anything(random);
            line.clause = said.plainly;
            line.waits = random.chance(70) ? 0 : random.chance(50) ? 1 : 2;
            made.entries.push_back(line.waits == 0   ? entry<market>{noted(day(line.day), said.clause)}
                                   : line.waits == 1 ? entry<market>{noted(day(line.day), until(rain, said.clause))}
                                                     : entry<market>{noted(day(line.day), once(rain, said.clause))});
        }
        made.lines.push_back(line);
    }
    return made;
}
inline const plain::dossier& unspoken()
{
    static const plain::dossier nothing = random_talks::nothing_said_about<market>({}, {{0, 1}, {0, 2}});
    return nothing;
}

}

#endif
