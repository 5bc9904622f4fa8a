// Tells the fixed parts of an address from those that differ between pages, so that patterns of a site can be learned.
#include "link/url_shape.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::linking {
namespace {

constexpr std::string_view marks = "/?&=.";
constexpr std::size_t long_word = 12;  // bytes; the fixed words of addresses are shorter

bool is_number(std::string_view token) {
  return !token.empty() && std::all_of(token.begin(), token.end(), ascii::is_digit);
}

/// A key cut at / ? & = . and, in words without hyphens, between letters and digits; the marks are tokens too.
/// "a.kr/en/AEN2024-x" -> a . kr / en / AEN2024-x;  "a.kr/AEN2024" -> a . kr / AEN 2024. O(key).
std::vector<std::string_view> tokens_of(std::string_view key) {
  std::vector<std::string_view> tokens;
  for (std::size_t at = 0; at < key.size();) {
    if (marks.find(key[at]) != std::string_view::npos) {
      tokens.push_back(key.substr(at++, 1));
      continue;
    }
    const std::size_t end = std::min(key.find_first_of(marks, at), key.size());
    const std::string_view word = key.substr(at, end - at);
    if (word.find_first_of("-_") != std::string_view::npos) {
      tokens.push_back(word);
    } else {
      for (std::size_t begin = 0; begin < word.size();) {
        std::size_t next = begin + 1;
        while (next < word.size() && ascii::is_digit(word[next]) == ascii::is_digit(word[begin])) ++next;
        tokens.push_back(word.substr(begin, next - begin));
        begin = next;
      }
    }
    at = end;
  }
  return tokens;
}

/// Whether a token can differ between pages of one kind: a number, words with hyphens, a long word, other letters than
/// ASCII.
bool is_variable(std::string_view token) {
  if (is_number(token)) return true;
  const bool other_letters =
      std::any_of(token.begin(), token.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  return other_letters || token.size() >= long_word || token.find_first_of("-_") != std::string_view::npos;
}

}  // namespace

bool is_identifying(std::string_view token) {
  if (!is_number(token)) return is_variable(token);
  const bool year = token.starts_with("19") || token.starts_with("20");
  const bool date = year && (token.size() == 4 || token.size() == 6 || token.size() == 8);
  return token.size() >= 3 && !date;
}

UrlShape shape_of(const url::UrlKey& address) {
  const std::string_view key = address.text();
  UrlShape shape;
  const std::size_t host_end = std::min(key.find_first_of("/?#"), key.size());
  shape.shape = key.substr(0, host_end);
  for (const std::string_view token : tokens_of(key.substr(host_end))) {
    if (!is_variable(token)) {
      shape.shape += token;
      continue;
    }
    shape.shape += is_number(token) ? '#' : '*';
    shape.variables.push_back(token);
  }
  return shape;
}

}  // namespace jjak::linking
