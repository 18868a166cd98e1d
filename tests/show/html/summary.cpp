#include <entente/show/html/summary.hpp>

#include "support/hostile.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <string>

using namespace entente;

namespace {

std::string summary_of(const analysis& shown, bool is_said)
{
    std::string written;
    detail::write_html_summary(shown, is_said, std::back_inserter(written));
    return written;
}

}

TEST_CASE("The head of a page counts what is negotiated, and names what is in its way")
{
    analysis shown;
    shown.parties = {"one", "other"};
    shown.issues.resize(1);
    CHECK(summary_of(shown, false) == "<p>2 parties, 1 issue.</p>\n");

    shown.issues[0].name = "Price & term";
    shown.issues[0].stands = standing::agreed;
    CHECK(summary_of(shown, true) ==
          "<p>2 parties, 1 issue. Nothing blocks a package of all issues.</p>\n"
          "<ul class=\"tally\" aria-label=\"Issues by standing\">\n<li class=\"badge agreed\">1 agreed</li>\n</ul>\n");

    shown.issues[0].blocks = true;
    shown.links.resize(2);
    shown.notes = {"rounded"};
    CHECK(summary_of(shown, false).starts_with(
        "<p>2 parties, 1 issue, 2 linkages. In the way of a package of all issues: <bdi>Price &amp; term</bdi>.</p>\n"
        "<p class=\"note\">Note: <bdi>rounded</bdi>.</p>\n<ul"));
}

TEST_CASE("Of many issues in the way, the head of a page names six")
{
    analysis shown;
    shown.parties = {"one"};
    shown.issues.resize(8);
    for (analysed_issue& issue : shown.issues) {
        issue.name = "each";
        issue.blocks = true;
    }
    CHECK(summary_of(shown, true).find("<bdi>each</bdi> and 2 more.</p>") != std::string::npos);
    CHECK(hostile::fault_in_xml("<div>" + summary_of(hostile::talks(), true) + "</div>") == "");
}
