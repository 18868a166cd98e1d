#include "talks.hpp"

#include <entente/by_name/record/questions.hpp>

#include <cstddef>

namespace analyse {

entente::scenario at_the_end(const talks& read) { return dossier_as_of(read.told, last_day(read.told)); }

std::vector<std::string> as_things_stand(const talks& read)
{
    const entente::scenario now = at_the_end(read);
    std::vector<std::string> options;
    for (std::size_t issue = 0; issue < now.bundle().issues(); ++issue) {
        const entente::model::option_index settled = now.dossier().settled[issue];
        const entente::model::option_index stands =
            settled != entente::model::unsettled ? settled : now.dossier().status_quo[issue];
        if (stands == entente::model::unsettled)
            return {};
        options.push_back(now.bundle().issue(issue).option(stands));
    }
    return options;
}

}
