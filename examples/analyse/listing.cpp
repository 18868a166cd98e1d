#include "listing.hpp"

#include <span>

namespace analyse {

namespace {

using entente::model::joint_table;
using entente::model::option_index;
using entente::model::problem;
using entente::model::units;

constexpr std::size_t most_listed = std::size_t{1} << 20;
constexpr std::size_t most_steps = std::size_t{1} << 24;

// A sum of utilities times large odd numbers, one for each party: what options bring to it adds up, so that a package
// costs one addition, and outcomes mostly differ in it.
std::uint64_t mixed(std::size_t party, units utility)
{
    std::uint64_t factor = 0x9E3779B97F4A7C15U * (2 * party + 1);
    factor = (factor ^ (factor >> 29)) * 0xBF58476D1CE4E5B9U;
    factor = (factor ^ (factor >> 32)) | 1U;
    return static_cast<std::uint64_t>(utility) * factor;
}

class lister {
public:
    lister(const problem& posed, const entente::solve::outcomes& of, std::size_t most, running& run)
        : posed_{posed}, of_{of}, most_{most}, run_{run}, taken_(posed.issues(), 0), completed_(posed.issues()),
          found_(of.size())
    {
        while ((std::size_t{1} << bits_) < 4 * of.size())
            ++bits_;
        table_.assign(std::size_t{1} << bits_, slot{});
        marks_.assign(std::size_t{1} << (bits_ - 1), 0);
        for (std::size_t which = 0; which < of.size(); ++which) {
            const std::uint64_t key = key_of(of[which]);
            std::size_t at = place_of(key);
            while (table_[at].outcome != nobody)
                at = next(at);
            table_[at] = {key, static_cast<std::uint32_t>(which)};
            const std::uint64_t mark = mark_of(key);
            marks_[static_cast<std::size_t>(mark >> 6)] |= std::uint64_t{1} << (mark & 63);
        }
        for (std::size_t option = 0; option < posed.option_begin.back(); ++option)
            brings_.push_back(key_of(std::span{posed.worth}.subspan(option * posed.parties, posed.parties)));
        for (std::uint32_t which = 0; which < posed.tables.size(); ++which) {
            const std::span<const std::uint32_t> scope = posed.scope(posed.tables[which]);
            completed_[scope.back()].push_back(which);
        }
    }

    std::vector<reaching> list()
    {
        descend(0, 0);
        return std::move(found_);
    }

private:
    static constexpr std::uint32_t nobody = 0xFFFFFFFF;
    struct slot {
        std::uint64_t key = 0;
        std::uint32_t outcome = nobody;
    };

    std::size_t place_of(std::uint64_t key) const { return static_cast<std::size_t>(key >> (64 - bits_)); }
    // Most packages lead to none of the outcomes, and a bit among many tells that.
    std::uint64_t mark_of(std::uint64_t key) const { return key >> (64 - bits_ - 5); }
    bool is_marked(std::uint64_t key) const
    {
        const std::uint64_t mark = mark_of(key);
        return (marks_[static_cast<std::size_t>(mark >> 6)] >> (mark & 63) & 1) != 0;
    }
    std::size_t next(std::size_t at) const { return (at + 1) & (table_.size() - 1); }
    static std::uint64_t key_of(std::span<const units> outcome)
    {
        std::uint64_t key = 0;
        for (std::size_t party = 0; party < outcome.size(); ++party)
            key += mixed(party, outcome[party]);
        return key;
    }

    void descend(std::size_t issue, std::uint64_t key)
    {
        const std::size_t begin = posed_.option_begin[issue];
        const std::size_t options = posed_.options(issue);
        const bool is_last = issue + 1 == posed_.issues();
        if (is_last && completed_[issue].empty()) {
            for (std::size_t option = 0; option < options; ++option)
                if (is_marked(key + brings_[begin + option])) {
                    taken_[issue] = static_cast<option_index>(option);
                    look_up(key + brings_[begin + option]);
                }
            return pause(options);
        }
        for (std::size_t option = 0; option < options && !stopped_; ++option) {
            taken_[issue] = static_cast<option_index>(option);
            std::uint64_t now = key + brings_[begin + option];
            bool is_open = true;
            for (const std::uint32_t which : completed_[issue]) {
                const joint_table& table = posed_.tables[which];
                const std::size_t cell = table.cells_begin + posed_.cell_of(table, taken_);
                is_open = is_open && posed_.forbidden[cell] == 0;
                now += key_of(std::span{posed_.joint_worth}.subspan(cell * posed_.parties, posed_.parties));
            }
            if (!is_open)
                continue;
            if (is_last)
                look_up(now);
            else
                descend(issue + 1, now);
        }
        if (is_last)
            pause(options);
    }
    void pause(std::size_t options)
    {
        if (++rounds_ % 4096 == 0)
            stopped_ = !run_.goes_on(rounds_ * options, all());
    }
    std::size_t all() const
    {
        std::size_t product = 1;
        for (std::size_t issue = 0; issue < posed_.issues(); ++issue)
            product *= posed_.options(issue);
        return product;
    }

    void look_up(std::uint64_t key)
    {
        for (std::size_t at = place_of(key); table_[at].outcome != nobody; at = next(at))
            if (table_[at].key == key && is_worth(table_[at].outcome)) {
                reaching& into = found_[table_[at].outcome];
                ++into.count;
                if (into.first.size() < most_)
                    into.first.push_back(taken_);
                return;
            }
    }
    bool is_worth(std::size_t outcome) const
    {
        for (std::size_t party = 0; party < posed_.parties; ++party)
            if (posed_.utility(party, taken_) != of_[outcome][party])
                return false;
        return true;
    }

    const problem& posed_;
    const entente::solve::outcomes& of_;
    std::size_t most_;
    running& run_;
    unsigned bits_ = 4;
    std::vector<slot> table_;
    std::vector<std::uint64_t> marks_; // 32 bits for each slot
    std::vector<std::uint64_t> brings_; // by option
    entente::solve::flat_package taken_;
    std::vector<std::vector<std::uint32_t>> completed_; // by issue: the tables whose last issue it is
    std::vector<reaching> found_;
    std::size_t rounds_ = 0;
    bool stopped_ = false;
};

}

bool can_be_listed(const problem& posed)
{
    std::size_t product = 1;
    for (std::size_t issue = 0; issue < posed.issues(); ++issue) {
        product *= posed.options(issue);
        if (product > most_listed)
            return false;
    }
    return posed.issues() > 0 && product * (1 + posed.tables.size()) <= most_steps;
}

std::vector<reaching> list_packages(const problem& posed, const entente::solve::outcomes& of, std::size_t most,
                                    running& run)
{
    return lister{posed, of, most, run}.list();
}

}
