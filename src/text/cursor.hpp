// Reading one line from left to right.
#pragma once

#include "text/utf8.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jjak::extraction {

inline bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
inline bool is_ascii_alnum(char c) { return is_ascii_letter(c) || (c >= '0' && c <= '9'); }

/// A place in a text; every read either succeeds and moves it or leaves it where it was.
class Cursor {
 public:
  explicit Cursor(std::string_view text, std::size_t at = 0) : text_(text), at_(at) {}

  std::size_t at() const { return at_; }
  std::string_view rest() const { return text_.substr(at_); }

  /// Precondition: that many bytes are left.
  void skip(std::size_t bytes) { at_ += bytes; }

  bool eat(std::string_view word) {
    if (!rest().starts_with(word)) return false;
    at_ += word.size();
    return true;
  }
  /// The same without regard to the case of ASCII letters; `word` is in lower case.
  bool eat_any_case(std::string_view word) {
    if (text::to_lower_ascii(rest().substr(0, word.size())) != word) return false;
    at_ += word.size();
    return true;
  }
  bool skip_blanks() {
    const std::size_t start = at_;
    while (eat(" ") || eat("\t") || eat("\n") || eat("\xC2\xA0")) {}
    return at_ != start;
  }
  /// A number of `min` to `max` digits, not one digit more; max <= 9.
  std::optional<int> number(std::size_t min, std::size_t max) {
    std::size_t end = at_;
    int value = 0;
    while (end < text_.size() && end - at_ < max && text::is_digit(text_[end]))
      value = value * 10 + (text_[end++] - '0');
    const bool goes_on = end < text_.size() && text::is_digit(text_[end]);
    if (end - at_ < min || goes_on) return std::nullopt;
    at_ = end;
    return value;
  }
  /// The ASCII letters that stand here, in lower case; may be none. No word in any date is longer than `longest`.
  std::string word() {
    constexpr std::size_t longest = 16;
    std::size_t end = at_;
    while (end < text_.size() && end - at_ < longest && is_ascii_letter(text_[end])) ++end;
    std::string read = text::to_lower_ascii(text_.substr(at_, end - at_));
    at_ = end;
    return read;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace jjak::extraction
