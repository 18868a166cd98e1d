#ifndef ENTENTE_MODEL_THIRD_PARTY_KIND_HPP
#define ENTENTE_MODEL_THIRD_PARTY_KIND_HPP

// In what way somebody is concerned who is no party.

#include <entente/version.hpp>

namespace entente::inline v0_1 {

// In what way a third party is concerned.
enum class third_party_kind : unsigned char { host, target, mediator, observer, consents, ratifies };

namespace model {

// Does what such a third party says count in whether a package carries?
constexpr bool has_a_say(third_party_kind kind)
{
    return kind == third_party_kind::consents || kind == third_party_kind::ratifies;
}

}

}

#endif
