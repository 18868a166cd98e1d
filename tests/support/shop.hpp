#ifndef ENTENTE_TESTS_SHOP_HPP
#define ENTENTE_TESTS_SHOP_HPP

// Twelve issues of four options each between two parties, nothing linked: as much as a constant should hold with ease.

#include <entente/name/bundle.hpp>
#include <entente/worth/stakes.hpp>

namespace shop {

using namespace entente;

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;
inline constexpr struct seller final : actor<"Seller"> {} seller;
enum class grade { a, b, c, d };

inline constexpr struct price final : issue<"Price", grade> {} price;
inline constexpr struct delivery final : issue<"Delivery", grade> {} delivery;
inline constexpr struct colour final : issue<"Colour", grade> {} colour;
inline constexpr struct service final : issue<"Service", grade> {} service;
inline constexpr struct payment final : issue<"Payment", grade> {} payment;
inline constexpr struct training final : issue<"Training", grade> {} training;
inline constexpr struct spares final : issue<"Spares", grade> {} spares;
inline constexpr struct returns final : issue<"Returns", grade> {} returns;
inline constexpr struct warranty final : issue<"Warranty", grade> {} warranty;
inline constexpr struct packing final : issue<"Packing", grade> {} packing;
inline constexpr struct insurance final : issue<"Insurance", grade> {} insurance;
inline constexpr struct branding final : issue<"Branding", grade> {} branding;

struct contract final : bundle<parties<buyer, seller>,
                               issues<price, delivery, colour, service, payment, training, spares, returns, warranty,
                                      packing, insurance, branding>> {};

inline constexpr stakes<contract> worth{
    values(buyer, price, points{0, 3, 7, 11}),      values(seller, price, points{0, 5, 2, -3}),
    values(buyer, delivery, points{0, 2, 5, 6}),    values(seller, delivery, points{0, 9, 4, -2}),
    values(buyer, colour, points{0, 1, -3, 8}),     values(seller, colour, points{0, 3, 7, -5}),
    values(buyer, service, points{0, 4, 9, -2}),    values(seller, service, points{0, -1, -6, 4}),
    values(buyer, payment, points{0, 3, 7, 12}),    values(seller, payment, points{0, 5, 1, -4}),
    values(buyer, training, points{0, 2, 6, 6}),    values(seller, training, points{0, 8, 4, -2}),
    values(buyer, spares, points{0, 1, -3, 9}),     values(seller, spares, points{0, 3, 8, -5}),
    values(buyer, returns, points{0, 4, 10, -2}),   values(seller, returns, points{0, -1, -6, 5}),
    values(buyer, warranty, points{0, 13, 17, 11}), values(seller, warranty, points{0, -5, -12, -3}),
    values(buyer, packing, points{0, 2, 5, 6}),     values(seller, packing, points{0, -9, 4, -2}),
    values(buyer, insurance, points{0, 1, -3, 8}),  values(seller, insurance, points{0, 3, 7, -15}),
    values(buyer, branding, points{0, 4, 9, -2}),   values(seller, branding, points{0, -1, -6, 14}),
    status_quo(price == grade::a),     status_quo(delivery == grade::a), status_quo(colour == grade::a),
    status_quo(service == grade::a),   status_quo(payment == grade::a),  status_quo(training == grade::a),
    status_quo(spares == grade::a),    status_quo(returns == grade::a),  status_quo(warranty == grade::a),
    status_quo(packing == grade::a),   status_quo(insurance == grade::a), status_quo(branding == grade::a),
};

}

#endif
