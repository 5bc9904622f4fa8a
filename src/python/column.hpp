// Numbers that Python reads where they lie, through the buffer protocol.
#pragma once

#include "python/handles.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace jjak::python {

/// Numbers of one kind, perhaps with other values between them. Does not change.
class Column {
 public:
  /// The member `first` of the first of `count` values that are `stride` bytes apart; `owner` keeps them alive.
  Column(std::shared_ptr<const void> owner, const double* first, std::size_t count, std::size_t stride)
      : Column(std::move(owner), first, py::format_descriptor<double>::format(), count, stride) {}
  Column(std::shared_ptr<const void> owner, const std::uint32_t* first, std::size_t count, std::size_t stride)
      : Column(std::move(owner), first, py::format_descriptor<std::uint32_t>::format(), count, stride) {}

  std::size_t size() const { return count_; }
  py::object at(std::ptrdiff_t index) const;
  py::buffer_info buffer() const;

 private:
  Column(std::shared_ptr<const void> owner, const void* first, std::string format, std::size_t count,
         std::size_t stride)
      : owner_(std::move(owner)), first_(first), format_(std::move(format)), count_(count), stride_(stride) {}
  bool is_real() const { return format_ == py::format_descriptor<double>::format(); }

  std::shared_ptr<const void> owner_;
  const void* first_;
  std::string format_;
  std::size_t count_, stride_;
};

/// All numbers of a vector.
template <class Number>
Column column_of(std::shared_ptr<const std::vector<Number>> numbers) {
  const Number* first = numbers->data();
  const std::size_t count = numbers->size();
  return Column(std::move(numbers), first, count, sizeof(Number));
}

}  // namespace jjak::python
