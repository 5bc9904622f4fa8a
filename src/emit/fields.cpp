// Writes the fields that several formats share, so that addresses, dates and numbers look the same in all of them.
#include "emit/fields.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace jjak::emit {
namespace {

/// Also for tools that take U+2028 and U+2029 for line ends.
bool breaks_line(char32_t c) { return text::is_control(c) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (breaks_line(c))
      out += ' ';
    else
      text::append_code_point(out, c);
  }
  return out;
}

std::string table_line(std::initializer_list<std::string_view> fields) {
  std::string line;
  for (const std::string_view& field : fields) {
    if (&field != fields.begin()) line += '\t';
    line += field;
  }
  return line += '\n';
}

std::string address_of(const Article& article) {
  return article.url.empty() ? plain(label_of(article)) : url::encode(article.url);
}

std::string date_of(const Article& article) { return article.published ? iso_date(*article.published) : std::string{}; }

std::string decimal(double share) {
  return fmt::format("{:.4f}", std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0));
}

}  // namespace jjak::emit
