// The truth check: what an English and a Korean text that render each other say differently.
// Examples: tests/examples/units/check_example.cpp
#pragma once

#include <jjak/anchor.hpp>
#include <jjak/article.hpp>
#include <jjak/diagnostics.hpp>
#include <jjak/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// What can be wrong with a pair of texts.
enum class FindingKind : std::uint8_t {
  number,        ///< a number differs
  scale,         ///< a number differs by powers of ten: 만 for million, thousands for 수백
  unit,          ///< another unit of the same quantity, without conversion
  currency,      ///< another currency, without conversion
  percent,       ///< percent against percentage points, or a share against something else
  date,          ///< another year, month, day or time
  weekday,       ///< another weekday, or one that the day of the month is not
  name,          ///< another name of a person
  entity,        ///< another place, country or organisation
  negation,      ///< one side denies what the other says
  order,         ///< two values have changed places
  omission,      ///< the Korean text leaves out a part of the English one
  addition,      ///< the Korean text has a part that the English one has not
  untranslated,  ///< a text, or a part of it, stands in the other one's language
  language,      ///< a side is in a language that it should not be in
  truncated,     ///< a side breaks off
  damaged,       ///< broken characters, markup, glued or repeated text, notices of translation programs
};
inline constexpr std::size_t finding_kinds = 17;

/// "number", "scale" … as above. Thread safety: callable from any thread.
std::string_view name_of(FindingKind kind);
/// The kind of a name; nothing for other words. Thread safety: callable from any thread.
std::optional<FindingKind> finding_kind(std::string_view name);

/// Something that is probably wrong.
struct Finding {
  FindingKind kind{};
  double probability = 0;  ///< 0..1, that it is an error
  /// Bytes of the English text; where a side has nothing to show, the range is empty and stands where it is missed.
  Range english;
  Range korean;         ///< bytes of the Korean text
  std::string message;  ///< English, with placeholders in braces: a key of the catalogues
  std::vector<std::pair<std::string, std::string>> arguments;  ///< of the placeholders: {"en", "54"}
};

/// A finding as a sentence; `translate` gives the message in the user's language. Thread safety: callable from any
/// thread, if `translate` is.
std::string describe(const Finding& finding, const Translate& translate = {});

/// What the check may know beside the texts.
struct CheckContext {
  Dictionary dictionary;
  Rules rules;
  /// Findings below are left out: 0..1.
  double least_probability = .5;
};

/// Two texts that should render each other, with the days on which they were published, where those are known:
/// weekdays and days are resolved by them.
struct CheckedPair {
  std::string_view english;
  std::string_view korean;
  std::optional<Timestamp> english_date = std::nullopt;
  std::optional<Timestamp> korean_date = std::nullopt;
};

/// What came of a pair.
struct CheckOutcome {
  std::vector<Finding> findings;  ///< by rising place in the English text; none where all is well
  /// A side has more than is compared: 64 KB, 64 quantities, 192 parts of dates, 400 words or 64 sentences. What goes
  /// beyond may differ without a finding.
  bool is_partial = false;
};

/// What the pair says differently. Texts may be sentences or paragraphs; of a text that is not UTF-8 only that is said.
/// Deterministic. Complexity: linear in the texts, and O(values x values) for the at most 64 values of a side, and
/// O(sentences x sentences) for at most 64 sentences.
/// Thread safety: any number of calls at the same time, also with the same context.
CheckOutcome examine_pair(const CheckedPair& pair, const CheckContext& context = {});

/// Only its findings.
std::vector<Finding> check_pair(const CheckedPair& pair, const CheckContext& context = {});

}  // namespace jjak
