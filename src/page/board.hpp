// Posts on boards. Their title, author and date stand in rows of label and value ("제목 | 휴관 안내") rather than in
// headings.
#pragma once

#include "page/page.hpp"

#include <string>
#include <string_view>

namespace jjak::extraction {

/// What the value behind a label of a post is.
enum class PostLabel : std::uint8_t {
  none,
  title,
  post,   ///< something that only posts have: who wrote it, when, how often it was read
  other,  ///< something that other tables have too
  text
};

/// Which label a text is, if it is nothing else: "제목", "작 성 자 :", "Posted". Complexity: constant.
PostLabel post_label(std::string_view text, const rules::Lists& words);

/// A label with its value in one line: "제목 : 휴관 안내", "작성일 2024.05.03".
struct LabelledValue {
  PostLabel label = PostLabel::none;
  std::string_view value;  ///< not empty where there is a label
};
LabelledValue labelled_value(std::string_view line, const rules::Lists& words);

/// Whether a <table> is a post on a board or its head, however short: rows of labels with their values, and at most
/// one cell that stands alone with the text, and one with the title. Complexity: linear in the table.
bool is_board_post(const Page& page, std::uint32_t table);

/// Makes one line of each label and its value, be it in the next cell or in the next element of the same line:
/// "작성자 : 홍길동". Complexity: linear.
void join_labels(Page& page);

/// Whether a piece shows this title, alone or behind its label.
bool shows_title(const Piece& piece, std::string_view title, const rules::Lists& words);

/// Whether one of the next pieces has a label that only posts have.
bool is_above_post_labels(const Page& page, std::size_t piece);

/// The title of a post in its head above the text.
struct PostTitle {
  std::string text;      ///< empty when there is none
  bool is_sure = false;  ///< labels that only posts have stand beside it
};
/// Complexity: linear.
PostTitle post_title(const Page& page);

}  // namespace jjak::extraction
