#include "extract/given.hpp"

#include "extract/dates.hpp"
#include "extract/lines.hpp"
#include "text/utf8.hpp"

namespace jjak::extraction {
namespace {

Language language_of(std::string_view tag) {
  const std::string lower = text::to_lower_ascii(tag);
  const std::string_view primary = std::string_view(lower).substr(0, lower.find_first_of("-_"));
  if (primary == "ko") return Language::korean;
  if (primary == "en") return Language::english;
  return primary.empty() ? Language::unknown : Language::other;
}

std::optional<Timestamp> date_of(std::string_view text) {
  if (const auto time = parse_iso(text)) return time;
  const auto found = find_date(text);
  return found ? std::optional(found->time) : std::nullopt;
}

}  // namespace

void use_given(Article& article, const RawDocument& document) {
  const GivenMetadata& given = document.given;
  const bool comes_first = document.kind != DocumentKind::html;
  const auto fill = [comes_first](std::string& place, const std::string& value) {
    if (!value.empty() && (comes_first || place.empty())) place = text::fold_space(value);
  };
  fill(article.title, given.title);
  fill(article.byline, clean_byline(given.byline));
  fill(article.section, given.section);
  if (comes_first || !article.published)
    if (const auto date = date_of(given.date)) article.published = date;
  const Language language = language_of(given.language);
  if (comes_first || article.declared_language == Language::unknown)
    if (language != Language::unknown) article.declared_language = language;
  if (article.language == Language::unknown) article.language = article.declared_language;
}

}  // namespace jjak::extraction
