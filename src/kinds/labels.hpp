// What stands before the sentence of a line of speech: who speaks, or when.
#pragma once

#include "rules/lists.hpp"

#include <jjak/article.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace jjak::extraction {

enum class LabelKind : std::uint8_t {
  none,
  time_code,  ///< "[00:12:31]", "14:20"
  role,       ///< "앵커:", "[기자]", "◀ 리포트 ▶", "Host:", "REPORTER JANE DOE:"
  question,   ///< "Q:", "문.", "질문 2:"
  answer,     ///< "A:", "답.", "답변:"
  name        ///< "JANE DOE:", "한승오:", "[한승오/읍장]": could be anything with a colon
};

struct Label {
  LabelKind kind = LabelKind::none;
  std::size_t length = 0;  ///< bytes of the label, with the mark and the blanks behind it
  std::string name;        ///< without marks and in lower case: "host", "jane doe"
  bool is_marked = false;  ///< in brackets, or all in capitals: hardly part of a sentence
  bool has_hours = false;  ///< of a time code: hours, minutes and seconds
};

/// The label at the beginning of a line whose white space is folded. O(length of the label).
Label label_of(std::string_view line, const rules::Lists& words);

/// The label of a block: a heading that is a role ("Host") is one in a transcript.
Label label_of(const Block& block, const rules::Lists& words);

/// Whether a line without its label says nothing.
bool is_alone(const Label& label, std::string_view line);

}  // namespace jjak::extraction
