#ifndef ENTENTE_SHOW_HTML_DATA_HPP
#define ENTENTE_SHOW_HTML_DATA_HPP

// The frontier as the page's script reads it.

#include <entente/show/analysis.hpp>
#include <entente/show/escape.hpp>
#include <entente/show/words.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace entente::inline v0_1::detail {

// Packages are written as long as this many options are not exceeded, so that pages stay small.
inline constexpr std::size_t most_options_in_page = 100'000;

// Options go by new numbers, of those alone that the page speaks of.
class page_data {
public:
    explicit page_data(const analysis& shown) : shown_{shown}, number_of_(shown.issues.size())
    {
        const std::size_t issues = shown.issues.empty() ? 1 : shown.issues.size();
        for (const analysed_outcome& outcome : shown.frontier) {
            if ((packages_ + 1) * issues > most_options_in_page || outcome.options.size() != shown.issues.size())
                break;
            ++packages_;
            take(outcome);
        }
        for (const analysed_solution& solution : shown.solutions)
            take(solution.outcome);
        for (std::size_t issue = 0; issue < shown.issues.size(); ++issue)
            take(issue, shown.issues[issue].status_quo);
    }

    // How many of the frontier's first points come with a package.
    std::size_t packages() const { return packages_; }

    template <class Sink>
    void write(Sink& sink) const
    {
        sink.put("{\"per\":", shown_.units_per_point, ",\"digits\":", digits_of_points(shown_), ",\"parties\":");
        list(sink, shown_.parties.size(), [&](std::size_t party) { text(sink, shown_.parties[party]); });
        sink.put(",\"quo\":");
        numbers_or_null(sink, shown_.status_quo.utilities);
        sink.put(",\"without\":");
        numbers_or_null(sink, shown_.disagreement);
        sink.put(",\n\"issues\":");
        list(sink, shown_.issues.size(), [&](std::size_t issue) { write_issue(sink, issue); });
        sink.put(",\n\"solutions\":");
        list(sink, shown_.solutions.size(), [&](std::size_t which) {
            const analysed_solution& solution = shown_.solutions[which];
            sink.put("{\"name\":");
            text(sink, word_for(solution.rule));
            sink.put(",\"exact\":", solution.status == certainty::exact ? "true" : "false");
            sink.put(",\"utilities\":");
            numbers_or_null(sink, solution.outcome.utilities);
            sink.put(",\"options\":");
            write_package(sink, solution.outcome);
            sink.put("}");
        });
        sink.put(",\n\"points\":");
        list(sink, shown_.frontier.size(),
             [&](std::size_t which) { numbers_or_null(sink, shown_.frontier[which].utilities); });
        sink.put(",\n\"packages\":");
        list(sink, packages_, [&](std::size_t which) { write_package(sink, shown_.frontier[which]); });
        sink.put("}");
    }

private:
    void take(const analysed_outcome& outcome)
    {
        for (std::size_t issue = 0; issue < outcome.options.size() && issue < shown_.issues.size(); ++issue)
            take(issue, outcome.options[issue]);
    }
    void take(std::size_t issue, std::size_t option)
    {
        if (option >= shown_.issues[issue].options.size())
            return;
        std::vector<std::size_t>& numbers = number_of_[issue];
        numbers.resize(shown_.issues[issue].options.size(), nowhere);
        if (numbers[option] != nowhere)
            return;
        std::size_t next = 0;
        for (const std::size_t number : numbers)
            next += number != nowhere ? 1 : 0;
        numbers[option] = next;
    }
    std::size_t number_of(std::size_t issue, std::size_t option) const
    {
        return option < number_of_[issue].size() ? number_of_[issue][option] : nowhere;
    }

    template <class Sink, class Write>
    static void list(Sink& sink, std::size_t size, Write write)
    {
        sink.put("[");
        for (std::size_t place = 0; place < size; ++place) {
            if (place > 0)
                sink.put(",");
            write(place);
        }
        sink.put("]");
    }
    template <class Sink>
    static void text(Sink& sink, std::string_view name)
    {
        sink.put("\"", json_escaped(name), "\"");
    }
    template <class Sink>
    static void number_or_null(Sink& sink, std::size_t number)
    {
        if (number == nowhere)
            sink.put("null");
        else
            sink.put(number);
    }
    template <class Sink>
    static void numbers_or_null(Sink& sink, const std::vector<model::units>& numbers)
    {
        if (numbers.empty())
            sink.put("null");
        else
            list(sink, numbers.size(), [&](std::size_t place) { sink.put(numbers[place]); });
    }
    template <class Sink>
    void write_package(Sink& sink, const analysed_outcome& outcome) const
    {
        if (outcome.options.size() != shown_.issues.size())
            sink.put("null");
        else
            list(sink, outcome.options.size(),
                 [&](std::size_t issue) { number_or_null(sink, number_of(issue, outcome.options[issue])); });
    }
    template <class Sink>
    void write_issue(Sink& sink, std::size_t place) const
    {
        const analysed_issue& issue = shown_.issues[place];
        std::vector<std::size_t> named;
        for (std::size_t option = 0; option < number_of_[place].size(); ++option)
            if (number_of_[place][option] != nowhere) {
                named.resize(named.size() < number_of_[place][option] + 1 ? number_of_[place][option] + 1
                                                                          : named.size());
                named[number_of_[place][option]] = option;
            }
        sink.put("{\"name\":");
        text(sink, issue.name);
        sink.put(",\"quo\":");
        number_or_null(sink, number_of(place, issue.status_quo));
        sink.put(",\"options\":");
        list(sink, named.size(), [&](std::size_t which) { text(sink, issue.options[named[which]]); });
        sink.put(",\"worth\":");
        const std::size_t parties = shown_.parties.size();
        list(sink, issue.worth.empty() ? 0 : named.size(), [&](std::size_t which) {
            list(sink, parties, [&](std::size_t party) { sink.put(issue.worth[named[which] * parties + party]); });
        });
        sink.put("}");
    }

    const analysis& shown_;
    std::vector<std::vector<std::size_t>> number_of_; // by issue and option, or empty
    std::size_t packages_ = 0;
};

}

#endif
