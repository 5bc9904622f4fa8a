// Addresses as tokens: what is fixed for a kind of page of a site, and what tells its pages apart.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::linking {

/// A key (text::url_key) cut at / ? & = . and, in words without hyphens, between letters and digits; the marks are tokens too.
/// "a.kr/en/AEN2024-x" -> a . kr / en / AEN2024-x;  "a.kr/AEN2024" -> a . kr / AEN 2024. O(key).
std::vector<std::string_view> tokens_of(std::string_view key);

/// Whether a token can differ between pages of one kind: a number, words with hyphens, a long word, other letters than ASCII.
bool is_variable(std::string_view token);

/// Whether a variable token can tell an article from all others, which a year, a month or a day cannot.
bool is_identifying(std::string_view token);

/// The kind of page that an address names, and what tells it from others of the kind.
struct UrlShape {
  std::string shape;                        ///< the tokens, the variable ones replaced by "#" (digits) or "*"
  std::vector<std::string_view> variables;  ///< in order; views into the key
};
UrlShape shape_of(std::string_view key);

}  // namespace jjak::linking
