#include <jjak/anchor.hpp>

#include "text/utf8.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace jjak {
namespace {

/// "1,204.50" -> "1204.5": thousands separators cut, so are zeros that do not count.
std::string number_value(std::string_view digits) {
  std::string value;
  for (std::size_t i = 0; i < digits.size(); ++i) {
    const bool groups = digits[i] == ',' && digits.size() - i > 3;
    if (!groups) value += digits[i] == ',' ? '.' : digits[i];
  }
  if (value.find('.') != std::string::npos && value.find('.') == value.rfind('.')) {
    value.erase(value.find_last_not_of('0') + 1);
    if (value.ends_with('.')) value.pop_back();
  }
  std::size_t zeros = 0;
  while (zeros + 1 < value.size() && value[zeros] == '0' && value[zeros + 1] != '.') ++zeros;
  return value.substr(zeros);
}

/// Marks that both languages use alike, in one spelling.
std::string_view mark_value(std::string_view mark) {
  struct Spelling {
    std::string_view mark, value;
  };
  static constexpr Spelling spellings[] = {{"?", "?"}, {"？", "?"}, {"!", "!"}, {"“", "\""}, {"\"", "\""}, {"「", "\""},
                                           {"(", "("}, {"（", "("}, {"%", "%"}, {"％", "%"}, {":", ":"},   {"：", ":"}};
  for (const Spelling& spelling : spellings)
    if (spelling.mark == mark) return spelling.value;
  return {};
}

/// Acronyms and product names: more than one capital letter.
bool is_acronym(std::string_view word) {
  return std::count_if(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; }) > 1;
}

std::optional<Anchor> anchor_of(std::string_view token, text::TokenKind kind, Language language) {
  switch (kind) {
    case text::TokenKind::number: return Anchor{AnchorKind::number, number_value(token), {}};
    case text::TokenKind::latin:
      if (language != Language::english || is_acronym(token)) {
        if (token.size() < 2) return std::nullopt;
        return Anchor{AnchorKind::latin, text::match_key(token), {}};
      }
      if (text::to_lower_ascii(token) == "percent") return Anchor{AnchorKind::punctuation, "%", {}};
      return Anchor{AnchorKind::word, text::english_stem(token), {}};
    case text::TokenKind::hangul: return Anchor{AnchorKind::word, text::korean_stem(token), {}};
    case text::TokenKind::han: return Anchor{AnchorKind::word, std::string(token), {}};
    case text::TokenKind::mark: return Anchor{AnchorKind::punctuation, std::string(mark_value(token)), {}};
  }
  return std::nullopt;
}

std::vector<Anchor> anchors_of_sentence(const Text& text, const Segment& segment) {
  std::vector<Anchor> anchors;
  const std::string_view sentence = std::string_view(text.content).substr(segment.bytes.begin, segment.bytes.size());
  for (const text::Token& token : text::tokenize(sentence)) {
    auto anchor = anchor_of(sentence.substr(token.bytes.begin, token.bytes.size()), token.kind, text.language);
    if (!anchor || anchor->value.empty()) continue;
    anchor->bytes = {segment.bytes.begin + token.bytes.begin, segment.bytes.begin + token.bytes.end};
    anchors.push_back(std::move(*anchor));
  }
  return anchors;
}

}  // namespace

AnchoredText find_anchors(const Text& text) {
  AnchoredText result{&text, {}};
  result.anchors.reserve(text.sentences.size());
  for (const Segment& segment : text.sentences) result.anchors.push_back(anchors_of_sentence(text, segment));
  return result;
}

}  // namespace jjak
