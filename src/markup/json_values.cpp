#include "markup/json_values.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>

namespace jjak::markup {
namespace {

constexpr std::size_t hex_digits = 4, escape_bytes = 2 + hex_digits;  // "\uD83D"
constexpr std::size_t safe_digits = 300;                              // so many make no number too large

/// The code unit that is escaped at this place; nothing when none is.
std::optional<unsigned> unit_at(std::string_view json, std::size_t at) {
  if (!json.substr(std::min(at, json.size())).starts_with("\\u")) return std::nullopt;
  const std::string_view digits = json.substr(at + 2, hex_digits);
  unsigned unit = 0;
  const auto [end, failure] = std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16);
  if (failure != std::errc() || end != digits.data() + hex_digits) return std::nullopt;
  return unit;
}

bool is_high(unsigned unit) { return unit >= 0xD800 && unit < 0xDC00; }
bool is_low(unsigned unit) { return unit >= 0xDC00 && unit < 0xE000; }
bool is_of_number(char c) { return ascii::is_digit(c) || c == '.' || c == 'e' || c == 'E' || c == '+' || c == '-'; }

class Mender {
 public:
  explicit Mender(std::string_view json) : json_(json) {}

  std::optional<MendedJson> run() {
    while (at_ < json_.size()) {
      const char c = json_[at_];
      if (c == '"')
        string();
      else if (c == '-' || ascii::is_digit(c))
        number();
      else
        ++at_;
    }
    return std::move(mended_);
  }

 private:
  void put(std::size_t at, std::size_t count, std::string_view by) {
    if (!mended_) mended_.emplace().text = json_;
    std::fill_n(mended_->text.begin() + static_cast<std::ptrdiff_t>(at), count, ' ');
    mended_->text.replace(at, by.size(), by);
  }

  void string() {
    for (++at_; at_ < json_.size() && json_[at_] != '"';) {
      if (json_[at_] == '\\')
        escape();
      else
        at_ = std::min(json_.find_first_of("\"\\", at_), json_.size());
    }
    ++at_;
  }

  void escape() {
    const std::optional<unsigned> unit = unit_at(json_, at_);
    if (!unit) {
      at_ += 2;
      return;
    }
    const std::optional<unsigned> next = is_high(*unit) ? unit_at(json_, at_ + escape_bytes) : std::nullopt;
    const bool is_pair = next && is_low(*next);
    if (!is_pair && (is_high(*unit) || is_low(*unit))) {
      put(at_ + 2, hex_digits, "fffd");
      ++mended_->surrogates;
    }
    at_ += is_pair ? 2 * escape_bytes : escape_bytes;
  }

  void number() {
    const std::size_t begin = at_;
    bool has_exponent = false;
    for (; at_ < json_.size() && is_of_number(json_[at_]); ++at_)
      has_exponent |= json_[at_] == 'e' || json_[at_] == 'E';
    if (at_ - begin <= safe_digits && !has_exponent) return;
    double value = 0;
    const auto [end, failure] = std::from_chars(json_.data() + begin, json_.data() + at_, value);
    if (failure != std::errc::result_out_of_range || end != json_.data() + at_) return;
    put(begin, at_ - begin, "null");
    ++mended_->numbers;
  }

  std::string_view json_;
  std::size_t at_ = 0;
  std::optional<MendedJson> mended_;
};

}  // namespace

std::optional<MendedJson> mend_json_values(std::string_view json) { return Mender(json).run(); }

}  // namespace jjak::markup
