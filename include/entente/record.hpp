#ifndef ENTENTE_RECORD_HPP
#define ENTENTE_RECORD_HPP

// Talks over time: who said what, when, and what is still unanswered. Apart from entente.hpp, because calendar dates
// take a compiler long to read.

#include <entente/entente.hpp>

#include <entente/ask/concessions.hpp>
#include <entente/ask/course.hpp>
#include <entente/ask/forecasts.hpp>
#include <entente/ask/meetings.hpp>
#include <entente/ask/proposals.hpp>
#include <entente/ask/record.hpp>
#include <entente/ask/sequencing.hpp>
#include <entente/ask/support.hpp>

#endif
