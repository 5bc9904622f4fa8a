// The labels of a sample, as the units of a corpus ask for them.
#pragma once

#include "sample/label_table.hpp"

#include <jjak/result.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::errors {
extern const ErrorKind label_without_unit, label_of_other_text;
}  // namespace jjak::errors

namespace jjak::sample {

/// Whether each labelled unit is right: every other label counts as not right. A label is for the texts that people
/// saw. It holds for a unit of its name as long as these are the texts of the unit; which labels hold for none,
/// problems() says. Tables without texts are taken by their names alone. Thread safety: one thread at a time.
class Labels {
 public:
  Labels() = default;
  explicit Labels(const LabelTable& table);

  /// What people said of a unit; nothing where nobody labelled it, or with other texts. White space and quotation marks
  /// do not count, because spreadsheets change them.
  std::optional<bool> find(std::string_view id, std::string_view english, std::string_view korean);

  /// Labels of units whose texts are others now.
  std::uint64_t of_other_texts() const { return count(Use::other_text); }
  /// Labels for which no unit has asked.
  std::uint64_t without_unit() const { return count(Use::none); }
  /// Labels that no unit took so far: label_without_unit, label_of_other_text, with the name.
  std::vector<Error> problems(const std::string& file) const;

 private:
  enum class Use : std::uint8_t { none, other_text, used };
  struct Judged {
    bool is_right = false;
    std::string english, korean;  ///< without what does not count
    Use use = Use::none;
  };
  std::uint64_t count(Use use) const;

  std::map<std::string, Judged, std::less<>> labels_;
};

}  // namespace jjak::sample
