// A text cut into paragraphs and sentences. Plain data; thread safety of plain data: any number of readers.
// Examples: tests/examples/model_example.cpp
#pragma once

#include <jjak/article.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// One sentence: a byte range of its text's content.
struct Segment {
  Range bytes;
  std::uint32_t paragraph = 0;
};

/// What somebody put in the place of a sentence, where the page has a mistake or lost a character.
struct TextEdit {
  std::uint32_t sentence = 0;
  std::string text;  ///< one line, not empty

  friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// A text cut into paragraphs and sentences. The content is never altered; segments are ranges of it.
struct Text {
  Language language = Language::unknown;
  std::string content;
  std::vector<Segment> sentences;
  std::vector<Range> paragraphs;  ///< of sentence indexes; together they cover all sentences in order
  /// Where sentences are given and one holds several: bytes of the content at which a further one begins, rising.
  std::vector<std::uint32_t> breaks;
  /// By rising sentence, each once. The aligner reads the content; what is shown and exported has these texts.
  std::vector<TextEdit> edits;

  /// Views into the content; empty for an index outside the text. O(1).
  std::string_view sentence(std::size_t index) const;
  std::string_view paragraph(std::size_t index) const;
  /// The sentence as it is shown: its edit, where it has one. O(log edits).
  std::string_view shown(std::size_t index) const;

  /// Sentences [begin, end) as one string, as they are shown; indexes outside the text give nothing. Between them
  /// stands what stands in the text, or a blank across a line's or paragraph's end. O(bytes).
  std::string join(Range range) const;
  /// Paragraphs [begin, end) as one string, joined as sentences are. O(bytes).
  std::string join_paragraphs(Range range) const;
};

}  // namespace jjak
