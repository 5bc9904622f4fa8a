// Cuts the reporter's name from the end of an article. Many Korean papers write it behind the last sentence, often
// without a space, where it would be taken for a sentence of the text.
#include "lines/sign_off.hpp"

#include "bylines/bylines.hpp"
#include "lines/marks.hpp"
#include "text/hangul.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace jjak::extraction {
namespace {

constexpr std::size_t longest_sign_off = 150;  // bytes
constexpr std::size_t most_words = 6;

/// Words without addresses of mail.
std::string without_addresses(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find(' '), text.size());
    const std::string_view word = text.substr(0, end);
    if (word.find('@') == std::string_view::npos) (kept += kept.empty() ? "" : " ") += word;
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return kept;
}

/// Whether a text is a name with a role, and nothing else: "샛별=홍길동 기자", "[홍길동·김보라 기자]".
bool is_sign_off(std::string_view text, const rules::Lists& words) {
  const std::string folded = text::fold_space(text);
  const std::string names = without_addresses(strip_ornaments(folded));
  if (names.empty() || names.find('.') != std::string::npos || !text::has_hangul(names) ||
      !bylines::ends_with_korean_role(names, words))
    return false;
  const auto blanks = static_cast<std::size_t>(std::count(names.begin(), names.end(), ' '));
  return blanks < most_words && !bylines::byline_names(names, words).empty();
}

/// The bytes of the mark that ends a sentence and stands at `at`, with the quotation marks and brackets behind it; 0
/// for another character. A full stop inside an address ends nothing.
std::size_t end_of_sentence_at(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 3> marks{".", "!", "?"};
  constexpr std::array<std::string_view, 5> closers{"”", "’", "\"", "'", ")"};
  const auto* const mark = std::find_if(marks.begin(), marks.end(),
                                        [&](std::string_view each) { return text.substr(at).starts_with(each); });
  if (mark == marks.end()) return 0;
  std::size_t end = at + mark->size();
  if (at > 0 && end < text.size() && ascii::is_digit(text[at - 1]) && ascii::is_digit(text[end])) return 0;  // 4.5
  for (bool moved = true; moved;) {
    moved = false;
    for (const std::string_view each : closers)
      if (text.substr(end).starts_with(each)) {
        end += each.size();
        moved = true;
      }
  }
  return end - at;
}

}  // namespace

std::size_t find_sign_off(std::string_view paragraph, const rules::Lists& words) {
  const std::size_t reach = paragraph.size() - std::min(paragraph.size(), longest_sign_off);
  // The signature may hold full stops of its own, in an address: the first mark behind which nothing else stands
  // counts.
  for (std::size_t at = reach; at < paragraph.size(); ++at) {
    const std::size_t length = end_of_sentence_at(paragraph, at);
    if (length == 0 || at + length >= paragraph.size()) continue;
    if (is_sign_off(paragraph.substr(at + length), words)) return at + length;
    at += length - 1;
  }
  return paragraph.size();
}

SignOff split_sign_off(Article& article, const rules::Lists& words) {
  const auto last = std::find_if(article.blocks.rbegin(), article.blocks.rend(),
                                 [](const Block& block) { return block.role == BlockRole::body; });
  if (last == article.blocks.rend()) return {};
  const std::size_t begin = find_sign_off(last->text, words);
  if (begin >= last->text.size()) return {};
  std::string line = text::fold_space(strip_ornaments(text::fold_space(std::string_view(last->text).substr(begin))));
  last->text.resize(begin);
  std::string names = bylines::clean_byline(line, words);
  return {std::move(line), std::move(names)};
}

}  // namespace jjak::extraction
