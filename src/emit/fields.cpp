#include "emit/fields.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>

namespace jjak::emit {
namespace {

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c <= 0x9F) || c == 0x2028 || c == 0x2029; }

}  // namespace

std::string plain(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = text::next_code_point(text, offset);
    if (is_control(c))
      out += ' ';
    else
      text::append_code_point(out, c);
  }
  return out;
}

std::string indexes(Range range, std::string_view separator) {
  std::string out;
  for (std::uint32_t i = range.begin; i < range.end; ++i) {
    if (!out.empty()) out += separator;
    out += std::to_string(i);
  }
  return out;
}

std::string address_of(const Article& article) {
  return article.url.empty() ? plain(label_of(article)) : text::encode_url(article.url);
}

std::string date_of(const Article& article) { return article.published ? iso_date(*article.published) : std::string{}; }

std::string decimal(double share) {
  return fmt::format("{:.4f}", std::isnan(share) ? 0.0 : std::clamp(share, 0.0, 1.0));
}

UnitParts parts_of(const Collection& collection, const Unit& unit) {
  const AlignedPair& pair = collection.pairs[unit.pair];
  const auto& beads = unit.level == Level::sentence ? pair.alignment.sentences : pair.alignment.paragraphs;
  return {pair.link, collection.articles[pair.link.english], collection.articles[pair.link.korean], beads[unit.bead]};
}

}  // namespace jjak::emit
