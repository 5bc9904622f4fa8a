// The parts of dates that a sentence was found to have, with what both languages write alike.
#pragma once

#include "dates/mentions.hpp"
#include "dates/numeric.hpp"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::dates {

/// Collects mentions while a sentence is read.
class MentionList {
 public:
  void add(const Value& value, std::size_t begin, std::size_t end) {
    mentions_.push_back({value, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
  }
  /// A number at its figures.
  void add(Unit unit, const text::Figures& figures, std::size_t end) {
    add(Value::absolute(unit, figures.value), figures.begin, end);
  }
  /// In front of those that were added since there were `size`.
  void insert(std::size_t size, const Value& value, std::size_t begin, std::size_t end);

  /// Whether the last mention is of this unit; where it ends, 0 when it is not.
  std::size_t end_of_last(Unit unit) const;
  std::size_t size() const { return mentions_.size(); }
  const Mention& operator[](std::size_t i) const { return mentions_[i]; }
  void drop_from(std::size_t size) {
    mentions_.erase(mentions_.begin() + static_cast<std::ptrdiff_t>(size), mentions_.end());
  }

  /// 2019-12-07, 2019/12/7, 2019. 12. 7.: adds its three parts; where it ends, 0 when there is none at `begin`.
  std::size_t take_numeric_date(std::string_view sentence, std::size_t begin);
  /// 9/11, 9.11, 9·11, which both languages use as a name; 0 when it does not stand at `begin`.
  std::size_t take_september_11(std::string_view sentence, std::size_t begin);

  std::vector<Mention> take() { return std::move(mentions_); }

 private:
  std::vector<Mention> mentions_;
};

/// Whether figures may begin at `i`: not in the middle of a number (1,204.5), a word (F16) or a time.
bool starts_figures(std::string_view sentence, std::size_t i);
/// The decade of 1990 or 90; nothing when it is none.
std::optional<Value> decade_value(const text::Figures& figures);

}  // namespace jjak::dates
