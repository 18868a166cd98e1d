#ifndef ENTENTE_TESTS_SALE_HPP
#define ENTENTE_TESTS_SALE_HPP

// A small bundle to say things about: a house, its buyer and its seller.

#include <entente/name/bundle.hpp>

namespace house {

using namespace entente;

enum class answer { no, yes };
enum class moment { spring, summer, autumn };

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;

inline constexpr struct price final : issue<"Price", quantity<100, 200, 10>> {} price;
inline constexpr struct repairs final : issue<"Repairs", answer> {} repairs;
inline constexpr struct handover final : issue<"Handover", ordinal<moment>> {} handover;

struct sale final : bundle<parties<buyer, seller>, issues<price, repairs, handover>> {};

}

#endif
