// Checks that a file is UTF-8 and says where it is not, so that every reader reports that in the same way.
#include "text/check.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace jjak::text {

std::optional<Error> utf8_problem(std::string_view text, const std::string& file) {
  const auto at = invalid_utf8(text);
  if (!at) return std::nullopt;
  const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(*at), '\n') + 1;
  return Error{errors::bad_utf8, file, "utf-8", static_cast<std::uint64_t>(line), *at};
}

std::string_view without_byte_order_mark(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  return text.starts_with(mark) ? text.substr(mark.size()) : text;
}

}  // namespace jjak::text
