#include "side.hpp"

#include <entente/ask/blocking.hpp>
#include <entente/name/package.hpp>
#include <entente/version.hpp>

#define JOINED(left, right) left##right
#define SIDE(version) JOINED(version, _version)

namespace {

enum class answer { no, yes };
inline constexpr struct host final : entente::actor<"Host"> {} host;
inline constexpr struct guest final : entente::actor<"Guest"> {} guest;
inline constexpr struct visit final : entente::issue<"Visit", answer> {} visit;
struct invitation final : entente::bundle<entente::parties<host, guest>, entente::issues<visit>> {};

}

side SIDE(VERSION)::look()
{
    const entente::dossier<invitation> talks{entente::holds(host, visit == answer::yes),
                                             entente::holds(guest, visit == answer::no)};
    return {ENTENTE_VERSION_MAJOR * 100 + ENTENTE_VERSION_MINOR, static_cast<int>(entente::blocking(talks).size()),
            &entente::nothing_said, reinterpret_cast<const void*>(&entente::model::words_for)};
}
