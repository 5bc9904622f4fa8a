// Parses JSON. Strings, which are most of a text, are passed over eight bytes at a time.
#include "markup/json_events.hpp"

#include "markup/plain_bytes.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jjak::markup {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t hex_digits = 4;
constexpr char end_of_text = '\0';  // nowhere in JSON

bool is_high(char32_t unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(char32_t unit) { return unit >= 0xDC00 && unit < 0xE000; }

class Parser {
 public:
  Parser(std::string_view text, JsonComments comments, JsonEvents& events)
      : text_(text), skips_comments_(comments == JsonComments::are_skipped), events_(events) {}

  JsonParse run() {
    if (text_.starts_with(byte_order_mark)) at_ = byte_order_mark.size();
    find_bad_bytes(at_);
    if (document() && skip_blanks() && at_ < text_.size()) fail();
    return parse_;
  }

 private:
  bool fail() {
    parse_.bad_column = std::min(at_, text_.size()) + 1;
    return false;
  }
  char peek() const { return at_ < text_.size() ? text_[at_] : end_of_text; }
  bool take(char wanted) {
    if (peek() != wanted) return fail();
    ++at_;
    return true;
  }
  void find_bad_bytes(std::size_t from) {
    const std::optional<std::size_t> found = text::invalid_utf8(text_.substr(from));
    bad_bytes_ = found ? from + *found : std::string_view::npos;
  }

  bool document() {
    if (!value()) return false;
    while (!open_.empty())
      if (!(open_.back() == JsonKind::object ? member() : item())) return false;
    return true;
  }

  bool value() {
    if (!skip_blanks()) return false;
    switch (peek()) {
      case '{': return open(JsonKind::object);
      case '[': return open(JsonKind::array);
      case '"': {
        std::string_view text;
        if (!string(text)) return false;
        events_.string(text);
        return true;
      }
      case 't': return literal("true") && (events_.boolean(true), true);
      case 'f': return literal("false") && (events_.boolean(false), true);
      case 'n': return literal("null") && (events_.null(), true);
      default: return number();
    }
  }

  bool open(JsonKind kind) {
    ++at_;
    open_.push_back(kind);
    is_first_ = true;
    events_.open(kind);
    return true;
  }
  bool close() {
    ++at_;
    is_first_ = false;
    events_.close(open_.back());
    open_.pop_back();
    return true;
  }

  /// The next member of the object that is open, or its end.
  bool member() {
    if (!skip_blanks()) return false;
    if (peek() == '}') return close();
    if (!std::exchange(is_first_, false) && !(take(',') && skip_blanks())) return false;
    if (peek() != '"') return fail();
    std::string_view name;
    if (!string(name)) return false;
    events_.key(name);
    return skip_blanks() && take(':') && value();
  }

  /// The next item of the array that is open, or its end.
  bool item() {
    if (!skip_blanks()) return false;
    if (peek() == ']') return close();
    if (!std::exchange(is_first_, false) && !take(',')) return false;
    return value();
  }

  bool literal(std::string_view word) {
    for (const char c : word)
      if (!take(c)) return false;
    return true;
  }

  bool skip_blanks() {
    while (true) {
      while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t') ++at_;
      if (peek() != '/' || !skips_comments_) return true;
      if (!comment()) return false;
    }
  }
  bool comment() {
    ++at_;
    const bool is_line = peek() == '/';
    if (!is_line && peek() != '*') return fail();
    const std::string_view mark = is_line ? "\n" : "*/";
    const std::size_t end = text_.find(mark, at_ + 1);
    at_ = end == std::string_view::npos ? text_.size() : end + mark.size();
    return is_line || end != std::string_view::npos || fail();
  }

  bool number() {
    const std::size_t begin = at_;
    if (peek() == '-') ++at_;
    if (peek() == '0')
      ++at_;
    else if (!digits())
      return false;
    if (peek() == '.') {
      ++at_;
      if (!digits()) return false;
    }
    if (peek() == 'e' || peek() == 'E') {
      ++at_;
      if (peek() == '+' || peek() == '-') ++at_;
      if (!digits()) return false;
    }
    const std::string_view all = text_.substr(begin, at_ - begin);
    double number = 0;
    if (std::from_chars(all.data(), all.data() + all.size(), number).ec == std::errc()) {
      events_.number(number, all);
      return true;
    }
    ++parse_.mended_numbers;
    events_.null();
    return true;
  }
  bool digits() {
    if (!ascii::is_digit(peek())) return fail();
    while (ascii::is_digit(peek())) ++at_;
    return true;
  }

  /// The string that begins here, without its marks.
  bool string(std::string_view& text) {
    const std::size_t begin = ++at_;
    at_ = plain_end(text_, at_);
    text = text_.substr(begin, at_ - begin);
    if (peek() == '\\') {
      unescaped_.assign(text);
      while (peek() == '\\') {
        if (!escape()) return false;
        const std::size_t from = at_;
        at_ = plain_end(text_, at_);
        unescaped_ += text_.substr(from, at_ - from);
      }
      text = unescaped_;
    }
    if (bad_bytes_ < begin) find_bad_bytes(begin);
    if (bad_bytes_ < at_) {
      at_ = bad_bytes_;
      return fail();
    }
    return take('"');
  }

  bool escape() {
    ++at_;
    constexpr std::string_view names = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    if (peek() == 'u') return escaped_unit();
    const std::size_t which = peek() == end_of_text ? std::string_view::npos : names.find(peek());
    if (which == std::string_view::npos) return fail();
    unescaped_ += meant[which];
    ++at_;
    return true;
  }
  bool escaped_unit() {
    char32_t unit = 0, low = 0;
    if (!hexadecimal(unit)) return false;
    if (is_high(unit) && text_.substr(at_).starts_with("\\u")) {
      const std::size_t behind = at_++;
      if (!hexadecimal(low)) return false;
      if (is_low(low))
        unit = 0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00);
      else
        at_ = behind;
    }
    if (is_high(unit) || is_low(unit)) {
      ++parse_.mended_surrogates;
      unit = U'\uFFFD';
    }
    text::append_code_point(unescaped_, unit);
    return true;
  }
  /// Four digits behind a `u`.
  bool hexadecimal(char32_t& unit) {
    ++at_;
    for (std::size_t i = 0; i < hex_digits; ++i, ++at_) {
      const int digit = ascii::hex_value(peek());
      if (digit < 0) return fail();
      unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return true;
  }

  std::string_view text_;
  bool skips_comments_;
  JsonEvents& events_;
  JsonParse parse_;
  std::size_t at_ = 0;
  std::size_t bad_bytes_ = 0;   ///< where the first bytes are that are not UTF-8; behind it nothing was looked at
  std::vector<JsonKind> open_;  ///< arrays and objects, the innermost last
  bool is_first_ = false;       ///< whether nothing was read of the innermost one
  std::string unescaped_;
};

}  // namespace

JsonParse parse_events(std::string_view text, JsonComments comments, JsonEvents& events) {
  return Parser(text, comments, events).run();
}

}  // namespace jjak::markup
