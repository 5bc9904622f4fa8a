// The table of a sample, in which people write what they think of each unit.
#pragma once

#include <jjak/result.hpp>

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::errors {
extern const ErrorKind bad_sample;
}  // namespace jjak::errors

namespace jjak::sample {

/// What a person says of a unit.
enum class Label : std::uint8_t {
  right,               ///< both sides say the same, and nothing is missing
  partly,              ///< a part of one side has no counterpart, or something small is wrong
  wrong,               ///< they do not belong together
  wrong_language,      ///< a side is not in its language
  bad_text,            ///< a side is damaged, or no sentence
  machine_translated,  ///< a side was translated by a machine, and reads so
};
inline constexpr std::size_t labels = 6;
/// "right", "partly", "wrong", "wrong_language", "bad_text", "machine_translated".
std::string_view name_of(Label label);
std::optional<Label> label_of(std::string_view name);

/// A row of the table. Views are of the table.
struct LabelRow {
  std::string_view id, english, korean, english_url, korean_url;
  /// Of a null alignment, which has one text only: what stands around it, where the table has that.
  std::string_view english_before, korean_before, english_after, korean_after;
  std::optional<Label> label;  ///< nothing: nobody has looked at it yet
  std::string_view seconds;    ///< that it took; empty where nobody counted
};

/// A table as jjak sample writes it: a header line with the columns "id" and "label", and others, which stay as they
/// are; cells are separated by tabs. Thread safety: one thread at a time.
class LabelTable {
 public:
  /// Fails: bad_sample with the line, also where a unit has two labels.
  static Result<LabelTable> parse(std::string_view bytes, const std::string& file);
  /// Fails as read_file and parse do.
  static Result<LabelTable> read(const std::string& path);

  std::size_t size() const { return rows_.size(); }
  /// Precondition: index < size().
  LabelRow row(std::size_t index) const;

  /// Writes a label into a row; nothing: takes it away. Adds the column "seconds" where there is none.
  void set(std::size_t index, std::optional<Label> label, std::uint64_t seconds);

  std::string text() const;

 private:
  std::size_t place_of(std::string_view column) const;
  std::string_view cell(std::size_t row, std::string_view column) const;

  std::vector<std::string> header_;
  std::vector<std::vector<std::string>> rows_;
};

/// How far two people agree.
struct Agreement {
  std::uint64_t both = 0;                                          ///< units that both labelled
  std::array<std::array<std::uint64_t, labels>, labels> counts{};  ///< by the first one's label, then the second's
  double same = 0;                                                 ///< share of equal labels
  double kappa = 0;  ///< Cohen 1960: how much of the agreement is not by chance; 1 where both always say the same
};
/// Units are matched by their ids. O(rows log rows).
Agreement agreement_of(const LabelTable& first, const LabelTable& second);

}  // namespace jjak::sample
