// A bundle's sections come in any order, and an empty section says no more than none.
#include "wrong/moscow.hpp"

using namespace moscow;

struct backwards final : bundle<capacity<room{.terms = 4}>, linkages<leads_to<activation, kosovo>>,
                                issues<activation, kosovo>, parties<russia>> {};
struct shuffled final : bundle<issues<activation, kosovo>, linkages<>, parties<russia>> {};
