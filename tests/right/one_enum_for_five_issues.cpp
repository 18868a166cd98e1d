// Issues may share an enum: their terms are of different types all the same.
#include <entente/say/dossier.hpp>

using namespace entente;

inline constexpr struct buyer final : actor<"Buyer"> {} buyer;

enum class answer { no, yes };

inline constexpr struct price final : issue<"Price is fixed", answer> {} price;
inline constexpr struct delivery final : issue<"Delivery is included", answer> {} delivery;
inline constexpr struct warranty final : issue<"Warranty is extended", answer> {} warranty;
inline constexpr struct training final : issue<"Training is included", answer> {} training;
inline constexpr struct exclusivity final : issue<"Sale is exclusive", answer> {} exclusivity;

struct contract final : bundle<parties<buyer>, issues<price, delivery, warranty, training, exclusivity>,
                               linkages<leads_to<price, delivery>, interacts<warranty, training>>> {};

inline constexpr dossier<contract> demands{
    holds(buyer, price == answer::yes),    holds(buyer, delivery == answer::yes),
    holds(buyer, warranty == answer::yes), holds(buyer, training == answer::no),
    rules_out(buyer, exclusivity == answer::yes),
};
