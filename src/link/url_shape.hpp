// Splits addresses into what is fixed for a kind of page and what differs from page to page.
#pragma once

#include "url/url_key.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::linking {

/// Whether a variable token can identify an article. A year, month or day cannot.
bool is_identifying(std::string_view token);

/// An address as the shape of its kind of page and the variables of the page. Tokens end at / ? & = . and between
/// letters and digits. Numbers, long or hyphenated words and letters beyond ASCII are variable.
struct UrlShape {
  std::string shape;                        ///< the tokens, the variable ones replaced by "#" (digits) or "*"
  std::vector<std::string_view> variables;  ///< in order; views into the key
};
UrlShape shape_of(const url::UrlKey& key);

}  // namespace jjak::linking
