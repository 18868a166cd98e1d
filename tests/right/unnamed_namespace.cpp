// Names that no other translation unit sees.
#include <entente/say/dossier.hpp>

using namespace entente;

namespace {

constexpr struct seller final : actor<"Seller"> {} seller;

enum class stage { offered, signed_off };

constexpr struct house final : issue<"House", stage> {} house;

struct sale final : bundle<parties<seller>, issues<house>> {};

[[maybe_unused]] constexpr dossier<sale> talks{holds(seller, house == stage::signed_off)};

}
