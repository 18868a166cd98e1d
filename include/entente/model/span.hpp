#ifndef ENTENTE_MODEL_SPAN_HPP
#define ENTENTE_MODEL_SPAN_HPP

// Elements that lie one behind another and belong to somebody else.

#include <entente/version.hpp>

#include <cstddef>
#include <type_traits>

namespace entente::inline v0_1::model {

// A std::span without the constraints, which cost a compiler as much as half of what asks and answers. It is made of
// whatever has data and a size, a std::span too, and a std::span of it. As there, nothing is checked.
template <class T>
class span {
public:
    using value_type = std::remove_cv_t<T>;

    constexpr span() = default;
    constexpr span(T* data, std::size_t size) : data_(data), size_(size) {}
    template <std::size_t N>
    constexpr span(T (&elements)[N]) : data_(elements), size_(N)
    {
    }
    template <class Container>
        requires requires(Container& container, T*& data) { data = container.data(), container.size(); }
    constexpr span(Container&& container) : data_(container.data()), size_(container.size()) {}

    constexpr T* data() const { return data_; }
    constexpr std::size_t size() const { return size_; }
    constexpr bool empty() const { return size_ == 0; }
    constexpr T* begin() const { return data_; }
    constexpr T* end() const { return data_ + size_; }
    constexpr T& operator[](std::size_t index) const { return data_[index]; }
    constexpr T& front() const { return *data_; }
    constexpr T& back() const { return data_[size_ - 1]; }

    // Are there the same elements in both? (Of a std::span, nobody could say whether == means that.)
    constexpr bool equals(span other) const
    {
        for (std::size_t index = 0; index < size_ && size_ == other.size_; ++index)
            if (data_[index] != other[index])
                return false;
        return size_ == other.size_;
    }

    constexpr span first(std::size_t count) const { return {data_, count}; }
    constexpr span subspan(std::size_t from) const { return {data_ + from, size_ - from}; }
    constexpr span subspan(std::size_t from, std::size_t count) const { return {data_ + from, count}; }

private:
    T* data_ = nullptr;
    std::size_t size_ = 0;
};

template <class T, std::size_t N>
span(T (&)[N]) -> span<T>;
template <class Container>
span(Container&& container) -> span<std::remove_pointer_t<decltype(container.data())>>;

}

namespace entente::inline v0_1::solve {

using model::span;

}

#endif
