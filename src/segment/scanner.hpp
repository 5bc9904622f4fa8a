// What the splitters of both languages share: reading the text, cutting it, and marks that belong to the sentence
// before them.
#pragma once

#include "rules/sentence_lists.hpp"
#include "segment/characters.hpp"
#include "segment/enumerator.hpp"

#include <jjak/article.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace jjak::segmentation {

class Scanner {
 public:
  Scanner(std::string_view text, const rules::SentenceLists& lists) : paragraph(text), rules(lists) {}

 protected:
  char32_t peek(std::size_t offset) const { return offset < paragraph.size() ? next_character(paragraph, offset) : 0; }
  char32_t before(std::size_t offset) const { return offset > 0 ? last_code_point(paragraph.substr(0, offset)) : 0; }

  std::size_t skip_space(std::size_t offset) const;
  /// The next white space, or the end.
  std::size_t end_of_token(std::size_t offset) const;
  std::string_view token_at(std::size_t offset) const {
    return paragraph.substr(offset, end_of_token(offset) - offset);
  }

  /// Past further terminators, closing marks and footnote numbers: `?!”`, `.)`, `.[3]`.
  std::size_t end_of_marks(std::size_t offset) const;
  /// Past pictures, laughter and emoticons, which belong to the sentence before them, with white space before each.
  std::size_t end_of_feelings(std::size_t offset) const;

  /// Ends the sentence that is being read at `end`, white space before it left out, and begins the next behind it.
  void cut(std::size_t end);

  /// At the beginning of a sentence: past the number or bullet that stands there in a list, else the same place.
  std::size_t after_enumerator();
  /// Whether the next item of the list that is being read begins here, behind white space.
  bool is_next_item(std::size_t offset) const;

  std::string_view paragraph;
  const rules::SentenceLists& rules;
  std::size_t start = 0;  // of the sentence that is being read
  std::vector<Range> sentences;

 private:
  std::optional<Enumerator> item_;  // of the list that is being read
};

}  // namespace jjak::segmentation
