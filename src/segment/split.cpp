// Sentence boundaries. A full stop, question or exclamation mark with its closing marks proposes one; what stands before and
// after decides. English ends a sentence inside quotation marks too; a Korean quotation that goes on outside (“…”고 말했다)
// stays whole.
#include <jjak/segment.hpp>

#include "segment/rules.hpp"
#include "text/utf8.hpp"

#include <optional>
#include <string>

namespace jjak {
namespace {

using segmentation::contains;

constexpr std::size_t longest_aside = 2000;  // bytes; a bracket or quotation mark that closes later was never a pair

bool is_terminator(char32_t c) { return c == U'.' || c == U'!' || c == U'?' || c == U'。' || c == U'？' || c == U'！'; }

bool is_closer(char32_t c) {
  return c == U'”' || c == U'’' || c == U'"' || c == U'\'' || c == U')' || c == U']' || c == U'」' || c == U'』' ||
         c == U'〉' || c == U'》' || c == U'）';
}

bool is_opener(char32_t c) {
  return c == U'“' || c == U'‘' || c == U'"' || c == U'\'' || c == U'(' || c == U'[' || c == U'「' || c == U'『' ||
         c == U'〈' || c == U'《' || c == U'（';
}

char32_t closing_mark(char32_t opener) {
  switch (opener) {
    case U'“': return U'”';
    case U'‘': return U'’';
    case U'"': return U'"';
    case U'(': return U')';
    case U'[': return U']';
    case U'「': return U'」';
    case U'『': return U'』';
    case U'（': return U'）';
    default: return 0;
  }
}

bool is_lower(char32_t c) { return (c >= U'a' && c <= U'z') || (c >= U'à' && c <= U'ÿ'); }

class Splitter {
 public:
  Splitter(std::string_view text, Language language) : text_(text), korean_(language == Language::korean) {}

  std::vector<Range> run() {
    std::size_t offset = skip_space(0);
    start_ = offset;
    while (offset < text_.size()) {
      const std::size_t at = offset;
      const char32_t c = text::next_code_point(text_, offset);
      if (const auto after = korean_ ? end_of_aside(at, c) : std::nullopt) {
        offset = *after;
        continue;
      }
      if (!is_terminator(c)) continue;
      const std::size_t end = end_of_marks(offset);
      if (is_boundary(at, c, end)) cut(end);
      offset = std::max(end, start_);
    }
    cut(text_.size());
    return std::move(sentences_);
  }

 private:
  char32_t peek(std::size_t offset) const { return offset < text_.size() ? text::next_code_point(text_, offset) : 0; }

  std::size_t skip_space(std::size_t offset) const {
    while (offset < text_.size()) {
      std::size_t next = offset;
      if (!text::is_space(text::next_code_point(text_, next))) break;
      offset = next;
    }
    return offset;
  }

  /// Past further terminators and closing marks. A straight quotation mark after white space is an opening one and stays.
  std::size_t end_of_marks(std::size_t offset) const {
    while (offset < text_.size()) {
      std::size_t next = offset;
      const char32_t c = text::next_code_point(text_, next);
      if (!is_terminator(c) && !is_closer(c) && c != U'…') break;
      offset = next;
    }
    return offset;
  }

  /// For an opening mark at `at`: where to go on after what it encloses, when that belongs to the sentence around it.
  std::optional<std::size_t> end_of_aside(std::size_t at, char32_t opener) const {
    const char32_t closer = closing_mark(opener);
    if (closer == 0) return std::nullopt;
    std::size_t offset = at;
    text::next_code_point(text_, offset);
    char32_t last = 0;
    while (offset < text_.size() && offset - at <= longest_aside) {
      const char32_t c = text::next_code_point(text_, offset);
      if (c == closer) {
        const bool ends_sentence = is_terminator(last) && !continues_after_quotation(offset);
        return ends_sentence ? std::nullopt : std::optional(offset);
      }
      if (!text::is_space(c)) last = c;
    }
    return std::nullopt;
  }

  /// Whether the words after a closing mark carry on the sentence: …”고, …” 라고, …” (particle), a comma.
  bool continues_after_quotation(std::size_t offset) const {
    if (offset >= text_.size()) return false;
    const char32_t c = peek(offset);
    if (text::is_space(c)) {
      const std::size_t word = skip_space(offset);
      return contains(segmentation::quotation_tails, hangul_word(word));
    }
    return !is_closer(c) || continues_after_quotation(end_of_marks(offset));
  }

  std::string_view hangul_word(std::size_t offset) const {
    std::size_t end = offset;
    while (end < text_.size()) {
      std::size_t next = end;
      if (!text::is_hangul(text::next_code_point(text_, next))) break;
      end = next;
    }
    return text_.substr(offset, end - offset);
  }

  bool is_boundary(std::size_t at, char32_t mark, std::size_t end) const {
    if (end >= text_.size()) return true;
    const std::size_t next = skip_space(end);
    if (next >= text_.size()) return true;
    return korean_ ? is_korean_boundary(at, mark, end, next) : is_english_boundary(at, mark, end, next);
  }

  bool is_korean_boundary(std::size_t at, char32_t mark, std::size_t end, std::size_t next) const {
    const char32_t before = code_point_before(at);
    const char32_t after = peek(next);
    if (next == end) return mark == U'.' && ends_predicate(at) && text::is_hangul(after);
    if (mark == U'.' && text::is_ascii_digit(before) && !text::is_hangul(after)) return false;
    if (mark == U'.' && text::is_ascii_digit(before) && (at == start_ + digits_before(at) || ends_date(at)))
      return false;
    if (mark == U'.' && text::is_latin_letter(before)) {
      const std::string word = text::to_lower_ascii(word_before(at));
      if (word.size() == 1 || contains(segmentation::titles, word)) return false;
    }
    return !(mark != U'.' && contains(segmentation::quotation_tails, hangul_word(next)));
  }

  bool is_english_boundary(std::size_t at, char32_t mark, std::size_t end, std::size_t next) const {
    if (next == end) return false;
    const char32_t after = first_letter(next);
    if (is_lower(after)) return false;
    if (mark != U'.' || end != at + 1) return true;  // "?", "!", "...", "." with a closing mark
    const std::string word = text::to_lower_ascii(word_before(at));
    if (contains(segmentation::titles, word)) return false;
    const bool initial = word.size() == 1 && word != "i";
    if (!initial && !contains(segmentation::abbreviations, word)) return at != start_ + digits_before(at);
    if (text::is_ascii_digit(after)) return false;
    const std::string following = text::to_lower_ascii(word_at(next));
    if (contains(segmentation::clock_abbreviations, word)) return !contains(segmentation::after_clock, following);
    return contains(segmentation::starters, following);
  }

  char32_t code_point_before(std::size_t offset) const {
    if (offset == 0) return 0;
    std::size_t start = offset - 1;
    while (start > 0 && (static_cast<unsigned char>(text_[start]) & 0xC0) == 0x80) --start;
    return peek(start);
  }

  /// …다. …요. …죠. and the like: what may end a sentence even when the next one is glued to it.
  bool ends_predicate(std::size_t at) const {
    const char32_t c = code_point_before(at);
    return c == U'다' || c == U'요' || c == U'죠' || c == U'까';
  }

  std::size_t digits_before(std::size_t at) const {
    std::size_t count = 0;
    while (count < at && text::is_ascii_digit(static_cast<unsigned char>(text_[at - count - 1]))) ++count;
    return count;
  }

  /// Whether the number before `at` follows another one with a full stop: 2024. 12. 16.
  bool ends_date(std::size_t at) const {
    std::size_t offset = at - digits_before(at);
    while (offset > 0 && text_[offset - 1] == ' ') --offset;
    return offset > 1 && text_[offset - 1] == '.' &&
           text::is_ascii_digit(static_cast<unsigned char>(text_[offset - 2]));
  }

  /// The run of letters, apostrophes and inner full stops before `at`: "U.S" before the last full stop of "U.S.".
  std::string_view word_before(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0) {
      const char c = text_[begin - 1];
      const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && c != '.' && c != '\'') break;
      --begin;
    }
    return text_.substr(begin, at - begin);
  }

  std::size_t skip_openers(std::size_t offset) const {
    while (offset < text_.size()) {
      std::size_t next = offset;
      if (!is_opener(text::next_code_point(text_, next))) break;
      offset = next;
    }
    return offset;
  }

  char32_t first_letter(std::size_t offset) const { return peek(skip_openers(offset)); }

  std::string_view word_at(std::size_t offset) const {
    offset = skip_openers(offset);
    std::size_t end = offset;
    while (end < text_.size() && static_cast<unsigned char>(text_[end]) < 0x80 &&
           text::is_latin_letter(static_cast<unsigned char>(text_[end])))
      ++end;
    return text_.substr(offset, end - offset);
  }

  void cut(std::size_t end) {
    std::size_t last = end;
    while (last > start_ && text::is_space(code_point_before(last))) last -= utf8_size(code_point_before(last));
    if (last > start_) sentences_.push_back({static_cast<std::uint32_t>(start_), static_cast<std::uint32_t>(last)});
    start_ = skip_space(end);
  }

  static std::size_t utf8_size(char32_t c) { return c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4; }

  std::string_view text_;
  bool korean_;
  std::size_t start_ = 0;  // of the sentence that is being read
  std::vector<Range> sentences_;
};

}  // namespace

std::vector<Range> split_sentences(std::string_view paragraph, Language language) {
  return Splitter(paragraph, language).run();
}

}  // namespace jjak
