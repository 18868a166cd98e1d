#include <entente/interop/genius.hpp>

// Reads a domain of one issue, and two profiles.
int main()
{
    const entente::genius_text domain{"domain.xml", R"(<negotiation_template><utility_space><objective>
        <issue index="1" name="Visit"><item value="no"/><item value="yes"/></issue>
        </objective></utility_space></negotiation_template>)"};
    const char* const prefers_yes = R"(<utility_space><weight index="1" value="1"/>
        <issue index="1" name="Visit"><item value="no" evaluation="1"/><item value="yes" evaluation="2"/></issue>
        </utility_space>)";
    const entente::genius_text profiles[]{{"host.xml", prefers_yes}, {"guest.xml", prefers_yes}};
    const entente::genius_scenario found = entente::read_genius(domain, profiles);
    return found && found.read.bundle().parties()[1] == "guest.xml" ? 0 : 1;
}
