#include <entente/interop/json.hpp>

// Reads a scenario, writes it, and reads that again.
int main()
{
    const entente::scenario_from_text read = entente::scenario_from_json(R"({
        "entente": 1, "parties": ["Host"], "issues": [{"name": "Visit", "options": ["no", "yes"]}]})");
    if (!read)
        return 1;
    const entente::asked<std::string> written = entente::json_of(*read);
    if (!written)
        return 2;
    const entente::scenario_from_text again = entente::scenario_from_json(*written);
    return again && *again == *read ? 0 : 3;
}
