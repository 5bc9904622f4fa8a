// Makes the lasting names of articles, pairs and places from their content.
#include "refs/refs.hpp"

#include "bytes/digest.hpp"
#include "url/url_key.hpp"

#include <fmt/core.h>

#include <charconv>

namespace jjak {
namespace {

constexpr std::size_t id_digits = 16, text_digits = 32;

/// Reads a number up to `end`, which must follow it, and takes both away.
bool take_number(std::string_view& text, std::uint32_t& number, char end) {
  const auto [rest, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
  const auto used = static_cast<std::size_t>(rest - text.data());
  if (failure != std::errc{} || (end == '\0' ? used != text.size() : used >= text.size() || text[used] != end))
    return false;
  text.remove_prefix(end == '\0' ? used : used + 1);
  return true;
}

}  // namespace

std::string text_digest(const Article& article) {
  reading::FieldDigest digest;
  digest.add(code_of(article.language)).add(article.title);
  digest.add(article.published ? iso_date(*article.published) : std::string());
  for (const Block& block : article.blocks)
    digest.add(name_of(block.role)).add(block.text).add(block.label).add(std::to_string(block.row));
  return digest.digits(text_digits);
}

std::string article_name(const Article& article) {
  return article.url.empty() ? place_name(article.origin) : article.url;
}

std::string place_name(const Origin& origin) {
  return origin.in_archive ? fmt::format("{}:{}", origin.path, origin.offset) : origin.path;
}

std::string article_id(const Article& article, std::string_view text) {
  const url::UrlKey address(article.url);
  return reading::FieldDigest()
      .add(address.empty() ? article_name(article) : address.text())
      .add(text)
      .digits(id_digits);
}

std::string pair_id(std::string_view english, std::string_view korean) {
  return reading::FieldDigest().add(english).add(korean).digits(id_digits);
}

std::string to_string(const SegmentRef& ref) {
  return fmt::format("{}:{}:{}-{}", ref.article, ref.block, ref.bytes.begin, ref.bytes.end);
}

std::optional<SegmentRef> read_segment_ref(std::string_view text) {
  SegmentRef ref;
  const std::size_t colon = text.find(':');
  if (colon != id_digits || text.substr(0, colon).find_first_not_of("0123456789abcdef") != std::string_view::npos)
    return std::nullopt;
  ref.article = text.substr(0, colon);
  text.remove_prefix(colon + 1);
  if (!take_number(text, ref.block, ':') || !take_number(text, ref.bytes.begin, '-') ||
      !take_number(text, ref.bytes.end, '\0') || ref.bytes.begin > ref.bytes.end)
    return std::nullopt;
  return ref;
}

}  // namespace jjak
