// Conditions on amounts: bounds need not be options, and any whole number may be compared.
#include <entente/say/dossier.hpp>

using namespace entente;

inline constexpr struct lender final : actor<"Lender"> {} lender;
inline constexpr struct borrower final : actor<"Borrower"> {} borrower;

inline constexpr struct rate final : issue<"Interest, tenths of a per cent", quantity<-5, 120, 5>> {} rate;
inline constexpr struct term_length final : issue<"Term, months", quantity<12, 360, 12>> {} term_length;

struct loan final : bundle<parties<lender, borrower>, issues<rate, term_length>,
                           linkages<implies<(rate == 0), (term_length <= 24U)>>> {};

inline constexpr dossier<loan> talks{
    holds(lender, rate == 60),
    accepts(lender, between(rate, 31, 60L), provided(term_length <= 120)),
    rules_out(lender, rate <= 29 || term_length >= 301),
    accepts(borrower, rate <= short{45}),
    accepts(borrower, rate != -5 && !(rate >= 50)),
};
