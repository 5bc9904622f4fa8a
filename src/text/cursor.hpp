// Reading one line from left to right.
#pragma once

#include "text/ascii.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace jjak::text {

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
    if (!equal_words(rest().substr(0, word.size()), word)) return false;
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
    const Figures figures = figures_at(text_, at_, max);
    if (figures.value < 0 || figures.size() < min) return std::nullopt;
    at_ = figures.end;
    return figures.value;
  }
  /// The ASCII letters that stand here, in lower case; may be none. No word in any date is longer than `longest`.
  std::string word() {
    constexpr std::size_t longest = 16;
    std::size_t end = at_;
    while (end < text_.size() && end - at_ < longest && ascii::is_letter(text_[end])) ++end;
    std::string read = to_lower_ascii(text_.substr(at_, end - at_));
    at_ = end;
    return read;
  }

 private:
  std::string_view text_;
  std::size_t at_;
};

}  // namespace jjak::text
