// Sentences that are kept by their words, and found again in a text that may have changed elsewhere.
#pragma once

#include "store/store.hpp"

#include <jjak/align.hpp>
#include <jjak/text.hpp>

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::corpus {

/// Sentences of a text, which must outlive it. Thread safety: any number of readers.
class Sentences {
 public:
  explicit Sentences(const Text& text);

  /// Some sentences in a row, or none. O(bytes of these, for each place where the first one stands).
  store::KeptSentences keep(Range sentences) const;

  /// Where they stand now; nothing where they are gone. Where their number has changed, nobody knows which is meant:
  /// nothing, too. Of no sentence: an empty range.
  std::optional<Range> find(const store::KeptSentences& kept) const;

 private:
  std::vector<Range> places_of(std::string_view lines) const;
  std::optional<std::uint32_t> end_of(std::uint32_t sentence, std::string_view lines) const;

  const Text& text_;
  std::map<std::string_view, std::vector<std::uint32_t>> places_;
};

/// The pins that fit two texts and each other: of two that contradict each other, the first. What only has a note pins
/// nothing. `used` gets those that fit. O(pins x (pins + sentences)).
Pins fitting_pins(const std::vector<store::KeptPin>& kept, const Text& source, const Text& target,
                  std::set<const store::KeptPin*>& used);

}  // namespace jjak::corpus
