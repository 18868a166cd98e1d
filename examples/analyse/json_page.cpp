#include "numbers.hpp"
#include "pages.hpp"

#include <entente/interop/json/text.hpp>

#include <array>
#include <cstddef>
#include <cstdint>

namespace analyse {

namespace {

using entente::detail::json_quoted;
using entente::model::units;

class json_page_writer {
public:
    json_page_writer(const entente::scenario& said, const analysis& made) : said_{said}, made_{made}
    {
        for (std::size_t issue = 0; issue < said.bundle().issues(); ++issue)
            issues_.push_back(json_quoted(said.bundle().issue(issue).name()) + ": ");
        options_.resize(issues_.size());
    }

    std::string write()
    {
        out_ = "{\n  \"format\": \"entente-analysis/1\",\n  \"status\": " + json_quoted(word_for(made_.status));
        key("issues");
        out_ += std::to_string(issues_.size());
        key("packages");
        out_ += made_.counts_packages ? '"' + digits_of(made_.packages) + '"' : "null";
        key("parties");
        list(made_.parties, 4, [&](const about_party& party) { write_party(party); });
        if (!said_.bundle().third_parties().empty()) {
            key("third_parties");
            list(said_.bundle().third_parties(), 4, [&](const entente::third_party_by_name& each) { write_role(each); });
        }
        key("frontier");
        list(made_.frontier, 4, [&](const outcome& each) { write_point(each); });
        key("solutions");
        write_solutions();
        key("value_of_linkage");
        write_linkage();
        key("blocking_sets");
        list(made_.blocking.sets, 4, [&](const entente::names_found& set) { names(set); });
        if (!made_.blocking.complete) {
            key("blocking_sets_complete");
            out_ += "false";
        }
        key("notes");
        list(made_.notes, 4, [&](const std::string& note) { out_ += json_quoted(note); });
        return std::move(out_ += "\n}\n");
    }

private:
    void key(std::string_view name)
    {
        out_ += ",\n  ";
        out_ += json_quoted(name);
        out_ += ": ";
    }
    // A line for each member.
    template <class Range, class Write>
    void list(const Range& members, std::size_t indent, Write write)
    {
        out_ += '[';
        bool is_first = true;
        for (const auto& member : members) {
            out_ += is_first ? "\n" : ",\n";
            out_.append(indent, ' ');
            write(member);
            is_first = false;
        }
        if (!is_first) {
            out_ += '\n';
            out_.append(indent - 2, ' ');
        }
        out_ += ']';
    }
    void names(const entente::names_found& set)
    {
        out_ += '[';
        for (std::size_t place = 0; place < set.size(); ++place)
            out_ += (place == 0 ? "" : ", ") + json_quoted(set[place]);
        out_ += ']';
    }
    void points(units value)
    {
        out_ += exact_number(static_cast<double>(value) / static_cast<double>(made_.units_per_point));
    }
    void all_points(const std::vector<units>& values)
    {
        out_ += '[';
        for (std::size_t party = 0; party < values.size(); ++party) {
            out_ += party == 0 ? "" : ", ";
            points(values[party]);
        }
        out_ += ']';
    }

    void write_party(const about_party& party)
    {
        out_ += "{\"name\": " + json_quoted(party.name) + ", \"reservation\": ";
        if (party.has_reservation)
            points(party.reservation);
        else
            out_ += "null";
        out_ += ", \"ideal\": ";
        if (party.has_ideal)
            points(party.ideal);
        else
            out_ += "null";
        out_ += ", \"discount\": " + exact_number(party.discount) + '}';
    }
    void write_role(const entente::third_party_by_name& each)
    {
        constexpr std::array<std::string_view, 6> kinds{"host", "target", "mediator", "observer", "consents", "ratifies"};
        out_ += "{\"name\": " + json_quoted(each.who) +
                ", \"kind\": " + json_quoted(kinds[static_cast<std::size_t>(each.kind)]) + ", \"issues\": ";
        entente::names_found issues;
        for (const std::uint32_t issue : each.issues)
            issues.push_back(said_.bundle().issue(issue).name());
        if (issues.empty())
            out_ += "null";
        else
            names(issues);
        out_ += ", \"party\": " + (each.principal.empty() ? "null" : json_quoted(each.principal)) + '}';
    }
    const std::string& option(std::size_t issue, entente::model::option_index place)
    {
        std::vector<std::string>& known = options_[issue];
        if (known.empty())
            for (std::size_t each = 0; each < said_.bundle().issue(issue).size(); ++each)
                known.push_back(json_quoted(said_.bundle().issue(issue).option(each)));
        return known[place];
    }
    void write_package(const entente::solve::flat_package& package)
    {
        out_ += '{';
        for (std::size_t issue = 0; issue < package.size(); ++issue) {
            out_ += issue == 0 ? "" : ", ";
            out_ += issues_[issue];
            out_ += option(issue, package[issue]);
        }
        out_ += '}';
    }
    void write_point(const outcome& point)
    {
        out_ += "{\"utilities\": ";
        all_points(point.utilities);
        out_ += ", \"package\": ";
        if (point.packages.empty())
            out_ += "null";
        else
            write_package(point.packages[0]);
        out_ += '}';
    }
    void write_solutions()
    {
        constexpr std::array<std::string_view, rules> titles{"nash", "egalitarian", "kalai_smorodinsky", "utilitarian"};
        out_ += '{';
        for (std::size_t by = 0; by < rules; ++by) {
            out_ += by == 0 ? "\n    " : ",\n    ";
            out_ += json_quoted(titles[by]) + ": ";
            list(made_.solutions[by].ties, 6, [&](const outcome& tie) {
                out_ += "{\"utilities\": ";
                all_points(tie.utilities);
                out_ += ", \"packages\": ";
                list(tie.packages, 8, [&](const entente::solve::flat_package& each) { write_package(each); });
                out_ += ", \"package_count\": ";
                // A number that others read exactly, too, or its digits.
                const bool is_small = tie.count < entente::natural{std::uint64_t{1} << 53};
                const std::string digits = tie.count == entente::natural{} ? "null" : digits_of(tie.count);
                out_ += is_small ? digits : '"' + digits + '"';
                out_ += '}';
            });
        }
        out_ += "\n  }";
    }
    void write_linkage()
    {
        const entente::linkage_worth_by_name& linkage = made_.linkage;
        out_ += "{\"status\": " + json_quoted(word_for(linkage.status));
        if (linkage.status != entente::certainty::exact) {
            out_ += '}';
            return;
        }
        const auto worth = [&](std::string_view name, const entente::worths_by_name& value) {
            out_ += ", ";
            out_ += json_quoted(name) + ": ";
            all_points(value.units());
        };
        worth("value", linkage.value);
        worth("from_trade_alone", linkage.from_trade_alone);
        worth("worth_apart", linkage.worth_apart);
        worth("worth_together", linkage.worth_together);
        const auto package = [&](std::string_view name, const entente::package_found& found) {
            out_ += ", ";
            out_ += json_quoted(name) + ": {";
            for (std::size_t issue = 0; issue < found.options.size(); ++issue)
                out_ += (issue == 0 ? "" : ", ") + issues_[issue] + json_quoted(found.options[issue]);
            out_ += '}';
        };
        package("apart", linkage.apart);
        package("together", linkage.together);
        out_ += ", \"does_not_combine\": ";
        out_ += linkage.does_not_combine ? "true" : "false";
        out_ += ", \"losses\": {";
        for (std::size_t issue = 0; issue < linkage.losses.size(); ++issue) {
            out_ += (issue == 0 ? "" : ", ") + issues_[issue];
            all_points(linkage.losses[issue].units());
        }
        out_ += "}}";
    }

    const entente::scenario& said_;
    const analysis& made_;
    std::vector<std::string> issues_;               // with the colon behind them
    std::vector<std::vector<std::string>> options_; // by issue, from its first use
    std::string out_;
};

}

std::string_view word_for(entente::certainty status)
{
    switch (status) {
    case entente::certainty::exact: return "exact";
    case entente::certainty::bounded: return "bounded";
    case entente::certainty::truncated: return "truncated";
    case entente::certainty::refused: return "refused";
    }
    return "";
}

std::string json_page(const entente::scenario& said, const analysis& made) { return json_page_writer{said, made}.write(); }

std::string json_refusal(std::string_view why)
{
    return "{\n  \"format\": \"entente-analysis/1\",\n  \"status\": \"refused\",\n  \"notes\": [" + json_quoted(why) +
           "]\n}\n";
}

}
