// A full stop, question or exclamation mark with its closing marks proposes a boundary; the words before and after it
// decide. A sentence ends inside quotation marks too. Read token by token, a token being what stands between white
// space.
#include "segment/english.hpp"

#include "segment/scanner.hpp"

#include <algorithm>

namespace jjak::segmentation {
namespace {

constexpr std::size_t longest_word = 24;     // bytes that are looked at before a full stop
constexpr std::size_t shortest_ending = 4;   // letters of a word behind which a small letter may begin a sentence
constexpr std::size_t time_words = 3;        // "At 5 a.m.": so many words say nothing but the time
constexpr std::size_t separator_length = 4;  // of dashes that part a text wherever they stand
constexpr std::size_t longest_glued = 200;   // bytes; a longer token is no prose with blanks forgotten in it

bool is_address(std::string_view token) {
  while (!token.empty() && (token.front() == '[' || token.front() == '(' || token.front() == '<'))
    token.remove_prefix(1);
  return token.starts_with("http://") || token.starts_with("https://") || token.starts_with("www.");
}

/// A row of dashes, stars or the like, all the same, that parts a text.
bool is_separator(std::string_view token, std::size_t length) {
  return token.size() >= length && std::string_view("-*=_#~").find(token.front()) != std::string_view::npos &&
         token.find_first_not_of(token.front()) == std::string_view::npos;
}

class EnglishSplitter : Scanner {
 public:
  using Scanner::Scanner;

  std::vector<Range> run() {
    std::size_t offset = begin_sentence(0);
    while (offset < paragraph.size()) {
      if (start != offset && begins_line(offset)) {
        cut(offset);
        offset = begin_sentence(offset);
        continue;
      }
      offset = read_token(offset);
    }
    cut(paragraph.size());
    return std::move(sentences);
  }

 private:
  /// Where a sentence's words begin.
  std::size_t begin_sentence(std::size_t offset) {
    start = skip_space(offset);
    previous_ = {};
    words_ = 0;
    in_header_ = false;
    return after_enumerator();
  }

  std::size_t cut_at(std::size_t end) {
    cut(end_of_feelings(end));
    return begin_sentence(start);
  }

  /// A list's next item or a row of dashes: a sentence begins here, whatever stands before it.
  bool begins_line(std::size_t offset) const {
    if (is_next_item(offset)) return true;
    return !ascii::is_letter(paragraph[offset]) &&
           is_separator(paragraph.substr(offset, separator_length), separator_length);
  }

  /// Reads the token that begins here; the offset of the next one.
  std::size_t read_token(std::size_t begin) {
    std::size_t end = begin;
    std::size_t mark = paragraph.size();  // the first terminator in it
    bool has_at = false;
    while (end < paragraph.size()) {
      const auto byte = static_cast<unsigned char>(paragraph[end]);
      if (byte < 0x80) {
        if (text::is_space(byte)) break;
        if (mark == paragraph.size() && (byte == '.' || byte == '!' || byte == '?')) mark = end;
        has_at = has_at || byte == '@';
        ++end;
        continue;
      }
      std::size_t next = end;
      const char32_t c = next_character(paragraph, next);
      if (text::is_space(c)) break;
      if (mark == paragraph.size() && is_terminator(c)) mark = end;
      end = next;
    }
    const std::string_view token = paragraph.substr(begin, end - begin);
    const bool opens = begin == start;
    const std::size_t next = skip_space(std::max(end, begin + 1));
    if (mark < end)
      if (const std::size_t after = read_marks(begin, mark, end); after != 0) return after;
    if (next < paragraph.size() && ends_line(begin, end, has_at, next)) return cut_at(end);
    if (opens && token.ends_with(':'))
      in_header_ = rules.english.headers.contains(text::to_lower_ascii(token.substr(0, token.size() - 1)));
    previous_ = token;
    ++words_;
    return next;
  }

  /// Boundaries without a mark: what stood on a line of its own in mail and on pages, and what a feeling ends.
  bool ends_line(std::size_t begin, std::size_t end, bool has_at, std::size_t next) const {
    const std::string_view token = paragraph.substr(begin, end - begin);
    if (is_separator(token, 2)) return begin == start;
    if (in_header_ && has_at) return true;
    if (ascii::is_letter(token.front()) && !is_address(token)) return false;
    const bool before_capital = is_upper(first_letter(next));
    if (is_address(token))
      return (begin == start || token.ends_with(']')) && (before_capital || is_address(token_at(next)));
    return before_capital && end_of_feelings(begin) >= end;
  }

  /// Goes through the terminators of a token; where to go on when there was a boundary, else 0.
  std::size_t read_marks(std::size_t begin, std::size_t mark, std::size_t token_end) {
    if (const std::size_t after = end_of_spaced_dots(mark, token_end); after != 0) return after;
    while (mark < token_end) {
      std::size_t next = mark;
      const char32_t c = next_character(paragraph, next);
      if (!is_terminator(c)) {
        mark = next;
        continue;
      }
      const std::size_t end = std::min(end_of_marks(next), paragraph.size());
      if (end >= token_end) return is_boundary(begin, mark, c, end) ? cut_at(end) : 0;
      if (is_glued_boundary(begin, mark, end, token_end)) return cut_at(end);
      mark = end;
    }
    return 0;
  }

  /// An ellipsis with white space in it: "word. . . .", "word . . . word". Where to go on behind it; 0 where there is
  /// none.
  std::size_t end_of_spaced_dots(std::size_t mark, std::size_t token_end) {
    if (mark + 1 != token_end || paragraph[mark] != '.') return 0;
    std::size_t dots = 1, end = token_end;
    for (std::size_t at = skip_space(end); at < paragraph.size() && paragraph[at] == '.'; at = skip_space(end)) {
      end = at + 1;
      ++dots;
      if (end < paragraph.size() && !text::is_space(peek(end))) break;
    }
    if (dots < 3) return 0;
    const bool alone = mark == 0 || text::is_space(before(mark));
    end = end_of_marks(end);
    const std::size_t next = skip_space(end);
    // "I" is always a capital, so it says nothing.
    if (alone && next < paragraph.size() && is_upper(first_letter(next)) &&
        (dots > 3 || !word_at(next).starts_with('I')))
      return cut_at(end);
    if (!alone && dots > 3 && next < paragraph.size() && is_upper(first_letter(next))) {
      cut(mark + 1);  // the full stop ends a sentence, the three dots begin the next
      begin_sentence(start);
    }
    previous_ = {};
    return std::max(next, end);
  }

  bool is_boundary(std::size_t begin, std::size_t mark, char32_t c, std::size_t end) const {
    const std::size_t next = skip_space(end);
    if (next >= paragraph.size()) return false;  // the end of the text is one anyway
    const bool is_ellipsis = c == U'.' && mark + 1 < end && paragraph[mark + 1] == '.';
    if (mark > begin && is_bracket(before(mark))) return false;  // [...] (?)
    const std::string_view word = word_before(begin, mark);
    const bool plain = end == mark + 1;  // no closing mark, and nothing repeated
    const char32_t after = first_letter(next);
    if (is_address(token_at(next))) return true;
    if (is_lower(after)) return !is_ellipsis && begins_small(word, mark, end);
    if (c != U'.' || is_ellipsis || !(plain || paragraph[mark + 1] == ')')) return true;
    return ends_with_stop(begin, word, after, next);
  }

  /// Whether a full stop behind `word`, before a capital or a digit, ends the sentence.
  bool ends_with_stop(std::size_t begin, std::string_view word, char32_t after, std::size_t next) const {
    const auto& english = rules.english;
    const std::string small = text::to_lower_ascii(word);
    if (english.before_name.contains(small)) return false;
    const bool digit = ascii::is_digit(after);
    if (english.before_number.contains(small)) return is_upper(after) && small.size() > 1;
    if (word == "I" && word.data() == paragraph.data() + begin && !previous_.empty() &&
        ascii::is_lower(previous_.front()))
      return true;  // "you and I."
    // "Col. (ret.) Moon": one short word in brackets is an abbreviation.
    constexpr std::size_t longest_short = 4;
    if (word.data() > paragraph.data() && *(word.data() - 1) == '(' && peek(mark_behind(word)) == U')' &&
        (word.size() <= longest_short || ascii::is_lower(word.front())))
      return english.starters.contains(text::to_lower_ascii(word_at(next)));
    const bool is_clock = english.clock.contains(small);
    if (!is_clock && !is_initials(word) && !english.abbreviations.contains(small)) return true;
    if (digit) return false;
    const std::string following = text::to_lower_ascii(word_at(next));
    if (is_clock) return words_ >= time_words && !english.after_clock.contains(following);
    return english.starters.contains(following);
  }

  /// The offset behind the full stop that follows `word`, a part of the paragraph.
  std::size_t mark_behind(std::string_view word) const {
    return static_cast<std::size_t>(word.data() - paragraph.data()) + word.size() + 1;
  }

  /// Whether a sentence may begin with a small letter: careless writing, told from abbreviations and names ("Yahoo!
  /// in").
  bool begins_small(std::string_view word, std::size_t mark, std::size_t end) const {
    for (std::size_t at = mark; at < end; ++at)
      if (paragraph[at] != '.' && paragraph[at] != '!' && paragraph[at] != '?') return false;
    // "is it so ? i think", but not "type ? for help"
    if (word.empty())
      return paragraph[mark] != '.' && before(mark) == U' ' &&
             rules.english.starters.contains(word_at(skip_space(end)));
    if (paragraph[mark] == '.' && word.size() < shortest_ending) return false;
    if (!std::all_of(word.begin(), word.end(), ascii::is_lower)) return false;
    const auto& english = rules.english;
    return !english.before_name.contains(word) && !english.before_number.contains(word) &&
           !english.abbreviations.contains(word);
  }

  /// "city.The": a plain word or a number before the mark, a plain word with a capital behind it.
  bool is_glued_boundary(std::size_t begin, std::size_t mark, std::size_t end, std::size_t token_end) const {
    if (end != mark + 1 || end + 1 >= token_end || token_end - begin > longest_glued) return false;
    if (!ascii::is_upper(paragraph[end]) || !ascii::is_lower(paragraph[end + 1])) return false;
    for (std::size_t at = begin; at < mark; ++at) {
      const char c = paragraph[at];
      const bool part =
          ascii::is_lower(c) || (at == begin && ascii::is_upper(c)) || c == '\'' || c == ',' || ascii::is_digit(c);
      if (!part) return false;
    }
    if (mark - begin < 2) return false;
    const std::string_view rest = paragraph.substr(end, token_end - end);
    if (rest.find_first_of("@/:_") != std::string_view::npos) return false;
    const std::string following = text::to_lower_ascii(word_at(end));
    const std::string word = text::to_lower_ascii(word_before(begin, mark));
    return !rules.english.name_parts.contains(following) && !rules.english.before_name.contains(word);
  }

  /// The letters, apostrophes and inner full stops of the token before `mark`: "U.S" before the last full stop of
  /// "(U.S.".
  std::string_view word_before(std::size_t begin, std::size_t mark) const {
    std::size_t first = mark;
    const std::size_t limit = mark - begin > longest_word ? mark - longest_word : begin;
    while (first > limit) {
      const char c = paragraph[first - 1];
      const bool is_degree = (c & 0x80) != 0 && first > limit + 1 && paragraph.substr(first - 2, 2) == "°";
      if (!ascii::is_letter(c) && c != '.' && c != '\'' && c != '-' && !is_degree) break;
      first -= is_degree ? 2 : 1;
    }
    return paragraph.substr(first, mark - first);
  }

  std::size_t skip_openers(std::size_t offset) const {
    while (offset < paragraph.size()) {
      std::size_t next = offset;
      if (!is_opener(next_character(paragraph, next))) break;
      offset = next;
    }
    return offset;
  }

  char32_t first_letter(std::size_t offset) const { return peek(skip_openers(offset)); }

  std::string_view word_at(std::size_t offset) const {
    offset = skip_openers(offset);
    std::size_t end = offset;
    while (end < paragraph.size() && (ascii::is_letter(paragraph[end]) || paragraph[end] == '\'')) ++end;
    return paragraph.substr(offset, end - offset);
  }

  std::string_view previous_;  // the token before, in the same sentence
  std::size_t words_ = 0;      // tokens of the sentence up to now
  bool in_header_ = false;     // it began with "Email:" or the like
};

}  // namespace

std::vector<Range> split_english(std::string_view text, const rules::SentenceLists& rules) {
  return EnglishSplitter(text, rules).run();
}

}  // namespace jjak::segmentation
