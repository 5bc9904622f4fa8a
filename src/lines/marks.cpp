// Takes ornaments off the words of a line, so that "▶ [관련기사]" and "관련기사" are found under one entry of a word list.
#include "lines/marks.hpp"

namespace jjak::extraction {
namespace {

constexpr WordTable ornaments(std::array{" ",  "[", "]", "(", ")", "<", ">", "【", "】", "〈",      "〉", "▶",
                                         "▷",  "►", "▸", "👉", "☞", "→", "»", "«",  "›",  "·",       "•",  "*",
                                         "■",  "□", "◆", "◇", "●", "○", "※", "✉",  "▣",  "★",       ":",  "|",
                                         "ㅣ", "-", "–", "—", ",", "/", "=", "+",  "#",  "\xC2\xA0"});

}  // namespace

std::string_view last_of(std::string_view text) {
  std::size_t at = text.size();
  while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xC0u) == 0x80u) {}
  return text.substr(at);
}

std::string_view strip_ornaments(std::string_view text) {
  for (std::string_view mark; !(mark = ornaments.opening_of(text)).empty();) text.remove_prefix(mark.size());
  // A bracket that closes what was opened inside, as in "Daily (Seoul)", is no ornament.
  const auto closes = [&] {
    return (text.ends_with(')') && text.find('(') != std::string_view::npos) ||
           (text.ends_with(']') && text.find('[') != std::string_view::npos);
  };
  while (!closes() && ornaments.contains(last_of(text))) text.remove_suffix(last_of(text).size());
  return text;
}

bool ends_sentence(std::string_view line) {
  constexpr WordTable closers(std::array{"”", "’", "\"", "'", ")", "]", "」", "』", "〉", "》", " ", "»"});
  constexpr WordTable ends(std::array{".", "!", "?", "…", "。", "？", "！", "다", ":"});
  while (closers.contains(last_of(line))) line.remove_suffix(last_of(line).size());
  return ends.contains(last_of(line));
}

}  // namespace jjak::extraction
