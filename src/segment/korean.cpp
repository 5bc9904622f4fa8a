// A full stop, question or exclamation mark proposes a boundary, and so does the end of a word that is a predicate in its last
// form; what follows decides. A quotation or a bracket that goes on outside (“…”고 말했다) is skipped as a whole.
#include "segment/korean.hpp"

#include "segment/scanner.hpp"

#include <algorithm>
#include <array>

namespace jjak::segmentation {
namespace {

constexpr std::size_t longest_aside = 2000;  // bytes; a bracket or quotation mark that closes later was never a pair
constexpr std::size_t longest_note = 40;     // bytes; a note in brackets behind a sentence, which belongs to it
constexpr std::size_t longest_word = 48;     // bytes that are looked at for an ending

bool is_quotation_mark(char32_t c) {
  return c == U'”' || c == U'’' || c == U'"' || c == U'\'' || c == U'」' || c == U'』';
}

/// The place of a closing mark among those that asides are remembered by.
constexpr std::u32string_view closers = U"”’\")]}」』》〉）";

class KoreanSplitter : Scanner {
 public:
  using Scanner::Scanner;

  std::vector<Range> run() {
    std::size_t offset = begin_sentence(0);
    word_ = offset;
    while (offset < paragraph.size()) {
      const std::size_t at = offset;
      const char32_t c = next_character(paragraph, offset);
      if (text::is_space(c)) {
        offset = read_space(at);
      } else if (is_terminator(c) || c == U'…') {
        offset = read_mark(at, c, offset);
      } else if (is_picture(c)) {
        offset = read_picture(at);
      } else if (closing_mark(c) != 0) {
        if (const std::size_t end = end_of_aside(at, c); end != 0) offset = end;
      }
    }
    cut(paragraph.size());
    return std::move(sentences);
  }

 private:
  std::size_t begin_sentence(std::size_t offset) {
    start = skip_space(offset);
    return after_enumerator();
  }

  std::size_t cut_at(std::size_t end) {
    cut(end_of_note(end_of_feelings(end)));
    word_ = begin_sentence(start);
    return word_;
  }

  /// White space at `at`: the word before it may end a sentence, and an item of a list may begin behind it.
  std::size_t read_space(std::size_t at) {
    const std::size_t next = skip_space(at);
    const std::size_t begin = word_;
    word_ = next;
    if (next >= paragraph.size() || at == begin) return next;
    if (is_next_item(next) || ends_without_mark(begin, at, next)) return cut_at(at);
    return next;
  }

  /// Past laughter and pictures that are glued to what stands before `offset`.
  std::size_t end_of_glued_feelings(std::size_t offset) const {
    while (offset < paragraph.size()) {
      std::size_t further = offset;
      if (!is_feeling(next_character(paragraph, further))) break;
      offset = further;
    }
    return offset;
  }

  /// Pictures may stand where a sentence's last mark and white space would.
  std::size_t read_picture(std::size_t at) {
    const std::size_t end = end_of_glued_feelings(at);
    const bool is_glued = end < paragraph.size() && text::is_hangul(peek(end));
    return is_glued && at > word_ && ends_without_mark(word_, at, end) ? cut_at(end) : end;
  }

  /// A terminator or ellipsis; where to go on.
  std::size_t read_mark(std::size_t at, char32_t mark, std::size_t after) {
    std::size_t end = end_of_marks(after);
    if (end > after && opens_next(end)) --end;
    const std::size_t past = end_of_glued_feelings(end);
    const std::size_t next = skip_space(past);
    if (next >= paragraph.size()) return end;
    const bool is_boundary =
        next == past ? is_glued_boundary(at, mark, end, past) : is_spaced_boundary(at, mark, end, next);
    return is_boundary ? cut_at(past) : end;
  }

  /// Whether the straight quotation mark before `end` opens what is glued to it: …했다.'우리'는…
  bool opens_next(std::size_t end) const {
    const char mark = paragraph[end - 1];
    if ((mark != '"' && mark != '\'') || end >= paragraph.size() || !text::is_hangul(peek(end))) return false;
    const std::size_t begin = std::max(start, end > longest_aside ? end - longest_aside : 0);
    const std::string_view sentence = paragraph.substr(begin, end - begin);
    return std::count(sentence.begin(), sentence.end(), mark) % 2 == 1;
  }

  /// A mark with the next sentence glued to it: a predicate must stand before it.
  bool is_glued_boundary(std::size_t at, char32_t mark, std::size_t end, std::size_t past) const {
    if (mark == U'…' || past != end || !rules.korean.glued.end(paragraph.substr(0, at))) return false;
    if (is_quotation_mark(before(end)) || before(end) == U')') return false;
    if (end != at + 1 && rules.korean.quotation_tails.contains(hangul_word(end))) return false;
    if (mark != U'.' && rules.korean.continuations.contains(hangul_word(end))) return false;
    const char32_t after = peek(end);
    return text::is_hangul(after) || ascii::is_digit(after) || is_opener(after) || is_upper(after) || after == U'<' ||
           after == U'*';
  }

  bool is_spaced_boundary(std::size_t at, char32_t mark, std::size_t end, std::size_t next) const {
    if (is_bracket(before(at))) return false;  // (...)
    const auto& korean = rules.korean;
    const std::string_view following = hangul_word(next);
    if (is_quotation_mark(before(end)) && korean.quotation_tails.contains(following)) return false;
    const std::string_view marks = paragraph.substr(at, end - at);
    const bool asks = marks.find_first_of("?!") != std::string_view::npos || mark == U'？' || mark == U'！';
    if (asks) return !korean.continuations.contains(following);
    const std::string_view word = word_before(at);
    if (mark == U'…' || marks.starts_with("..")) return ends_with_ellipsis(word, following);
    if (mark == U'.' && end == at + 1) return ends_with_stop(at, peek(next));
    return true;
  }

  /// Whether a sentence ends with an ellipsis behind `word`, and does not only pause.
  bool ends_with_ellipsis(std::string_view word, std::string_view following) const {
    const auto& korean = rules.korean;
    if (word.empty() || korean.continuations.contains(following)) return false;
    if (korean.endings.end(word) || korean.glued.end(word)) return true;
    const bool hesitates = start_of_last(word, word.size()) == 0;  // one syllable: "어…"
    return !hesitates && !korean.before_ellipsis.end(word);
  }

  /// Whether a single full stop ends the sentence: not in dates, numbers of items, and Latin abbreviations.
  bool ends_with_stop(std::size_t at, char32_t after) const {
    const char32_t last = before(at);
    if (ascii::is_digit(last)) {
      const std::size_t digits = digits_before(at);
      return text::is_hangul(after) && at != start + digits && !follows_number(at - digits);
    }
    if (!text::is_latin_letter(last)) return true;
    const std::string latin = latin_word_before(at);
    return !is_initials(latin) && !rules.english.before_name.contains(latin) &&
           !rules.english.before_number.contains(latin);
  }

  /// Whether the word [begin, end) ends a sentence though it has no mark.
  bool ends_without_mark(std::size_t begin, std::size_t end, std::size_t next) const {
    const auto& korean = rules.korean;
    std::size_t laughs = 0;
    const std::string_view word = bare_word(begin, end, laughs);
    if (word.empty()) return laughs > 0 && begin != start;
    const char32_t after = peek(next);  // a bracket or dash carries on
    if (is_terminator(last_code_point(word)) || after == U'(' || after == U'-' || after == U'–' || after == U'—')
      return false;
    const std::string_view following = hangul_word(next);
    if (korean.endings.end(word) && !korean.not_endings.contains(word))
      return !korean.continuations.contains(following);
    if (laughs > 0) return !korean.continuations.contains(following);
    return korean.weak_endings.end(word) && korean.starters.contains(following);
  }

  /// The word without pictures, laughter, tildes and a bracket behind it: "갔어요(어제)ㅎㅎ" is 갔어요. Of a bracket in which the
  /// whole sentence stands it is the last word. Empty behind other brackets and quotations: those are no predicates.
  std::string_view bare_word(std::size_t begin, std::size_t end, std::size_t& laughs) const {
    if (end == aside_end_) {
      if (paragraph[end - 1] != ')' || (aside_ != start && aside_ <= begin)) return {};
      end = aside_ == start ? end - 1 : aside_;
    }
    if (end - begin > longest_word) begin = end - longest_word;
    while (end > begin) {
      const char32_t c = before(end);
      if (!is_feeling(c)) break;
      if (is_single_jamo(c)) ++laughs;
      end = start_of_last(paragraph, end);
    }
    const std::string_view word = paragraph.substr(begin, end - begin);
    const std::size_t blank = word.rfind(' ');
    return blank == std::string_view::npos ? word : word.substr(blank + 1);
  }

  /// For an opening mark at `at`: the end of what it encloses, when that belongs to the sentence around it; else 0.
  std::size_t end_of_aside(std::size_t at, char32_t opener) {
    const char32_t closer = closing_mark(opener);
    std::size_t& hopeless = hopeless_[closers.find(closer)];
    if (at < hopeless) return 0;
    std::size_t offset = at;
    next_character(paragraph, offset);
    char32_t last = 0;
    while (offset < paragraph.size() && offset - at <= longest_aside) {
      const char32_t c = next_character(paragraph, offset);
      if (c == closer) {
        const bool is_note = opener == U'(' && at != start;
        if (!is_note && is_terminator(last) && !continues_after_aside(offset)) return 0;
        aside_ = at;
        aside_end_ = offset;
        return offset;
      }
      if (!text::is_space(c)) last = c;
    }
    hopeless = offset;
    return 0;
  }

  /// Whether the words after a closing mark carry on the sentence: …”고, …” 라고, …” (particle), a comma.
  bool continues_after_aside(std::size_t offset) const {
    while (offset < paragraph.size()) {
      const char32_t c = peek(offset);
      if (text::is_space(c)) return rules.korean.quotation_tails.contains(hangul_word(skip_space(offset)));
      if (!is_closer(c)) return !is_picture(c) && !is_single_jamo(c) && c != U'[';
      offset = end_of_marks(offset);
    }
    return false;
  }

  /// Past a note in brackets that says no sentence of its own: "… 우승자이다. (6회 우승)".
  std::size_t end_of_note(std::size_t end) const {
    const std::size_t begin = skip_space(end);
    if (begin == end || begin + 1 >= paragraph.size() || paragraph[begin] != '(' || paragraph[begin + 1] == ' ')
      return end;
    bool has_digit = false;
    for (std::size_t offset = begin + 1; offset < paragraph.size() && offset - begin <= longest_note;) {
      const std::size_t at = offset;
      const char32_t c = next_character(paragraph, offset);
      has_digit = has_digit || ascii::is_digit(c);
      if (is_terminator(c) || is_single_jamo(c) || c == U'(') return end;
      if (c != U')') continue;
      const std::string_view note = paragraph.substr(begin + 1, at - begin - 1);
      const bool stands_alone = offset >= paragraph.size() || text::is_space(peek(offset));
      const bool is_phrase = !note.empty() && text::is_hangul(last_code_point(note)) && !rules.korean.glued.end(note) &&
                             (has_digit || !rules.korean.before_ellipsis.end(note));
      return stands_alone && is_phrase ? offset : end;
    }
    return end;
  }

  /// The word before `at` inside the word that is being read.
  std::string_view word_before(std::size_t at) const {
    const std::size_t begin = std::min(at, std::max(word_, at > longest_word ? at - longest_word : 0));
    std::size_t end = at;
    while (end > begin && is_feeling(before(end))) end = start_of_last(paragraph, end);
    return paragraph.substr(begin, std::max(begin, end) - begin);
  }

  std::string_view hangul_word(std::size_t offset) const {
    std::size_t end = offset;
    while (end < paragraph.size() && end - offset <= longest_word) {
      std::size_t next = end;
      if (!text::is_hangul(next_character(paragraph, next))) break;
      end = next;
    }
    return paragraph.substr(offset, end - offset);
  }

  std::size_t digits_before(std::size_t at) const {
    std::size_t count = 0;
    while (count < at && count < longest_word && ascii::is_digit(paragraph[at - count - 1])) ++count;
    return count;
  }

  /// Whether a number with a full stop stands before `offset`: the 12. of 2024. 12. 16.
  bool follows_number(std::size_t offset) const {
    while (offset > 0 && paragraph[offset - 1] == ' ') --offset;
    return offset > 1 && paragraph[offset - 1] == '.' && ascii::is_digit(paragraph[offset - 2]);
  }

  /// Letters and inner full stops before `at`, in lower case: "u.s" before the last full stop of "U.S.".
  std::string latin_word_before(std::size_t at) const {
    std::size_t begin = at;
    while (begin > 0 && at - begin < longest_word) {
      const char c = paragraph[begin - 1];
      if (!ascii::is_letter(c) && c != '.') break;
      --begin;
    }
    return text::to_lower_ascii(paragraph.substr(begin, at - begin));
  }

  std::size_t word_ = 0;                                // where the word that is being read begins
  std::size_t aside_ = 0, aside_end_ = 0;               // the aside that was skipped last
  std::array<std::size_t, closers.size()> hopeless_{};  // by closing mark: up to here none is in reach
};

}  // namespace

std::vector<Range> split_korean(std::string_view text, const rules::SentenceLists& rules) {
  return KoreanSplitter(text, rules).run();
}

}  // namespace jjak::segmentation
