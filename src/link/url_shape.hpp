// Addresses as tokens: what is fixed for a kind of page of a site, and what tells its pages apart.
#pragma once

#include "url/url_key.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::linking {

/// Whether a variable token can tell an article from all others, which a year, a month or a day cannot.
bool is_identifying(std::string_view token);

/// The kind of page that an address names, and what tells it from others of the kind. Its tokens are cut at
/// / ? & = . and between letters and digits; variable are numbers, long or hyphenated words and other letters than ASCII.
struct UrlShape {
  std::string shape;                        ///< the tokens, the variable ones replaced by "#" (digits) or "*"
  std::vector<std::string_view> variables;  ///< in order; views into the key
};
UrlShape shape_of(const url::UrlKey& key);

}  // namespace jjak::linking
