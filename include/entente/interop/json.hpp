#ifndef ENTENTE_INTEROP_JSON_HPP
#define ENTENTE_INTEROP_JSON_HPP

// Scenarios in files: a JSON format of the library's own, which docs/scenario.schema.json describes. Needs
// nlohmann/json 3.8 or later, which this header alone includes.

#include <entente/by_name/answers.hpp>
#include <entente/by_name/scenario.hpp>
#include <entente/interop/json/reading.hpp>
#include <entente/interop/json/tree.hpp>
#include <entente/interop/json/writing.hpp>
#include <entente/interop/scenario_from_text.hpp>
#include <entente/interop/utf8.hpp>

#include <nlohmann/json.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

namespace entente::inline v0_1 {

namespace detail {

// Reads a text byte by byte, and keeps count of how far.
class counting_iterator {
public:
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;
    using iterator_category = std::input_iterator_tag;

    counting_iterator(const char* at, std::size_t* count) : at_{at}, count_{count} {}
    reference operator*() const { return *at_; }
    counting_iterator& operator++()
    {
        ++at_;
        ++*count_;
        return *this;
    }
    counting_iterator operator++(int)
    {
        const counting_iterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const counting_iterator& left, const counting_iterator& right)
    {
        return left.at_ == right.at_;
    }

private:
    const char* at_;
    std::size_t* count_;
};

// What nlohmann's reader calls with each part of a text.
class json_listener {
public:
    using tree_type = json_tree;

    explicit json_listener(std::string_view text) : text_{text} {}

    std::size_t& count() { return count_; }
    json_tree& tree() { return tree_; }
    const std::string& fault() const { return fault_; }
    std::size_t fault_offset() const { return fault_offset_; }

    bool null() { return add(json_kind::null, "null"); }
    bool boolean(bool value)
    {
        json_node node = node_of(json_kind::boolean);
        node.flag = value;
        tree_.add(std::move(node));
        return true;
    }
    bool number_integer(std::int64_t value)
    {
        return add(json_kind::number, std::to_string(value), static_cast<double>(value));
    }
    bool number_unsigned(std::uint64_t value)
    {
        return add(json_kind::number, std::to_string(value), static_cast<double>(value));
    }
    bool number_float(double value, const std::string& written) { return add(json_kind::number, written, value); }
    bool string(std::string& value) { return add(json_kind::text, std::move(value)); }
    static bool binary(nlohmann::json::binary_t&) { return false; }
    bool start_object(std::size_t) { return add(json_kind::object); }
    bool start_array(std::size_t) { return add(json_kind::array); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& value)
    {
        const std::string name = value;
        begin_of_next();
        if (tree_.add_key(std::move(value)))
            return true;
        fault_ = "the object has the key " + in_quotes(name) + " twice";
        fault_offset_ = begin_;
        return false;
    }
    template <class Exception>
    bool parse_error(std::size_t position, const std::string& written, const Exception& why)
    {
        constexpr int number_overflows = 406;
        if (why.id == number_overflows) {
            begin_of_next();
            fault_ = "the number " + in_quotes(written) + " is too large";
            fault_offset_ = begin_;
            return false;
        }
        // "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error ..."
        const std::string_view told = why.what();
        const std::size_t place = told.find("column");
        const std::size_t text = place == std::string_view::npos ? place : told.find(": ", place);
        fault_ = "this is no JSON";
        if (text != std::string_view::npos)
            fault_ += ": " + std::string{told.substr(text + 2)};
        fault_offset_ = position == 0 ? 0 : position - 1;
        return false;
    }

private:
    json_node node_of(json_kind kind, std::string text = {}, double number = 0)
    {
        begin_of_next();
        json_node node;
        node.kind = kind;
        node.offset = begin_;
        node.text = std::move(text);
        node.number = number;
        return node;
    }
    bool add(json_kind kind, std::string text = {}, double number = 0)
    {
        tree_.add(node_of(kind, std::move(text), number));
        return true;
    }
    bool close()
    {
        begin_of_next();
        tree_.close();
        return true;
    }
    // A part begins where the one before it ended, behind spaces, commas and colons.
    void begin_of_next()
    {
        constexpr std::string_view between = " \t\r\n,:";
        begin_ = text_.find_first_not_of(between, end_);
        begin_ = begin_ == std::string_view::npos ? text_.size() : begin_;
        end_ = count_ < text_.size() ? count_ : text_.size();
    }

    std::string_view text_;
    std::size_t count_ = 0; // how far the text has been read
    std::size_t begin_ = 0; // of the part that was read last
    std::size_t end_ = 0;
    json_tree tree_;
    std::string fault_;
    std::size_t fault_offset_ = 0;
};

}

// Takes a file's text apart, for a reader. Throws nothing but for want of memory. O(length log length).
inline json_file json_file_from(std::string_view name, std::string_view text)
{
    json_file file;
    file.name = name;
    file.text = text;
    detail::json_listener listener{text};
    const char* const begin = text.data();
    const detail::counting_iterator first{begin, &listener.count()};
    const detail::counting_iterator last{begin + text.size(), &listener.count()};
    if (!nlohmann::json::sax_parse(first, last, &listener) || listener.tree().empty()) {
        file.reason = listener.fault().empty() ? "this is no JSON" : listener.fault();
        file.offset = listener.fault_offset();
    } else
        file.parts = std::move(listener.tree());
    return file;
}

// Reads a scenario. Decimals are taken as just the numbers that they are, and refused where they are finer than a unit;
// the first thing that is wrong, in the text or in what it says, is told with its place. A record in it is left alone:
// json_record.hpp reads it. Throws nothing but for want of memory. O(length) but for what the scenario costs.
inline scenario_from_text scenario_from_json(std::string_view text)
{
    const json_file file = json_file_from({}, text);
    if (!file) {
        scenario_from_text stopped;
        stopped.stop(text, file.offset, file.reason);
        return stopped;
    }
    return detail::json_reader{text, file.parts}.read();
}

// The scenario as a text from which it is read again, equal. Names that are not UTF-8 can't be written: the first one
// is told.
inline asked<std::string> json_of(const scenario& written)
{
    const bundle_by_name& bundle = written.bundle();
    const auto refused = [](const std::string& name) { return detail::not_heard(unheard::name_is_not_utf8, name); };
    for (const std::string& party : bundle.parties())
        if (!detail::is_utf8(party))
            return {refused(party), {}};
    for (const third_party_by_name& each : bundle.third_parties())
        if (!detail::is_utf8(each.who))
            return {refused(each.who), {}};
    for (std::size_t issue = 0; issue < bundle.issues(); ++issue) {
        if (!detail::is_utf8(bundle.issue(issue).name()))
            return {refused(bundle.issue(issue).name()), {}};
        for (const std::string& option : bundle.issue(issue).options())
            if (!detail::is_utf8(option))
                return {refused(option), {}};
    }
    return {{}, detail::json_writer{written}.write()};
}

}

#endif
