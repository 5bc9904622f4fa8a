// The fields of a unit by name, so that all formats read and write the same names, and "text_en" is found as "en".
#include "bitext/fields.hpp"

#include "text/csv.hpp"
#include "text/scan.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace jjak {
namespace bitext {
namespace {

constexpr FieldPlace own(std::string BitextUnit::*member) { return {.own = member}; }
constexpr FieldPlace english(std::string BitextSide::*member) {
  return {.side = &BitextUnit::english, .of_side = member};
}
constexpr FieldPlace korean(std::string BitextSide::*member) {
  return {.side = &BitextUnit::korean, .of_side = member};
}
constexpr FieldPlace number(std::optional<double> BitextUnit::*member) { return {.number = member}; }

// In the order in which our files have them.
constexpr std::array fields{
    NamedField{"id", own(&BitextUnit::id)},
    NamedField{"level", own(&BitextUnit::level)},
    NamedField{"type", own(&BitextUnit::type)},
    NamedField{"confidence", number(&BitextUnit::confidence)},
    NamedField{"margin", number(&BitextUnit::margin)},
    NamedField{"mark", own(&BitextUnit::mark)},
    NamedField{"en", english(&BitextSide::text)},
    NamedField{"ko", korean(&BitextSide::text)},
    NamedField{"pair", own(&BitextUnit::pair)},
    NamedField{"url_en", english(&BitextSide::url)},
    NamedField{"url_ko", korean(&BitextSide::url)},
    NamedField{"date_en", english(&BitextSide::date)},
    NamedField{"date_ko", korean(&BitextSide::date)},
    NamedField{"link", own(&BitextUnit::method)},
    NamedField{"link_score", number(&BitextUnit::score)},
    NamedField{"label", own(&BitextUnit::label)},
    NamedField{"title_en", english(&BitextSide::title)},
    NamedField{"title_ko", korean(&BitextSide::title)},
    NamedField{"byline_en", english(&BitextSide::byline)},
    NamedField{"byline_ko", korean(&BitextSide::byline)},
    NamedField{"kind_en", english(&BitextSide::kind)},
    NamedField{"kind_ko", korean(&BitextSide::kind)},
    NamedField{"site_en", english(&BitextSide::site)},
    NamedField{"site_ko", korean(&BitextSide::site)},
    NamedField{"article_en", english(&BitextSide::article)},
    NamedField{"article_ko", korean(&BitextSide::article)},
    NamedField{"en_paragraphs", english(&BitextSide::paragraphs)},
    NamedField{"ko_paragraphs", korean(&BitextSide::paragraphs)},
    NamedField{"en_sentences", english(&BitextSide::sentences)},
    NamedField{"ko_sentences", korean(&BitextSide::sentences)},
    NamedField{"refs_en", english(&BitextSide::refs)},
    NamedField{"refs_ko", korean(&BitextSide::refs)},
    NamedField{"refused", own(&BitextUnit::refused)},
};

const FieldPlace* find_exact(std::string_view name) {
  const auto* const found =
      std::find_if(fields.begin(), fields.end(), [&](const NamedField& f) { return f.name == name; });
  return found == fields.end() ? nullptr : &found->place;
}

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> words) {
  const std::string lower = text::to_lower_ascii(name);
  return std::find(words.begin(), words.end(), lower) != words.end();
}

std::optional<double> share_of(std::string_view text) {
  double value = 0;
  const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), value);
  const bool is_share = failure == std::errc() && end == text.data() + text.size() && value >= 0 && value <= 1;
  return is_share ? std::optional(value) : std::nullopt;
}

std::size_t hangul_in(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t i = 0; i + 2 < text.size(); ++i) count += text::syllable_at(text, i) != 0;
  return count;
}

/// The site of an address; nothing of a file.
std::string site_of(const std::string& url) {
  return url.find("://") == std::string::npos ? std::string() : url::site_of(url);
}

}  // namespace

const FieldPlace* find_field(std::string_view name) {
  if (const FieldPlace* exact = find_exact(name)) return exact;
  const text::ColumnName said = text::column_name(name);
  if (said.language != Language::english && said.language != Language::korean) return nullptr;
  const std::string side = said.language == Language::english ? "en" : "ko";
  if (said.rest.empty() || is_one_of(said.rest, {"text", "sentence", "segment", "translation"}))
    return find_exact(side);
  return find_exact(said.rest + "_" + side);
}

std::span<const NamedField> all_fields() { return fields; }

void FieldSetter::set(BitextUnit& unit, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  auto known = known_.find(name);
  if (known == known_.end()) {
    constexpr std::size_t most = 1000;  // a hostile file may have a new name in every line
    if (known_.size() >= most) known_.clear();
    known = known_.emplace(name, find_field(name)).first;
  }
  const FieldPlace* place = known->second;
  std::string* text = place == nullptr ? nullptr : text_at(unit, *place);
  if (text != nullptr) {
    *text = value;
    return;
  }
  const auto share = place == nullptr ? std::nullopt : share_of(value);
  if (share)
    unit.*place->number = share;
  else
    unit.extra.push_back({std::string(name), std::string(value)});
}

void complete(BitextUnit& unit) {
  // "rain-1a2b3c4d:s3-2": pair, level, indexes.
  const std::size_t colon = unit.id.rfind(':');
  const char mark = colon == std::string::npos ? '\0' : text::at(unit.id, colon + 1);
  if ((mark == 's' || mark == 'p') && ascii::is_digit(text::at(unit.id, colon + 2))) {
    if (unit.pair.empty()) unit.pair = unit.id.substr(0, colon);
    if (unit.level.empty()) unit.level = mark == 's' ? "sentence" : "paragraph";
  }
  for (BitextSide* side : {&unit.english, &unit.korean})
    if (side->site.empty()) side->site = site_of(side->url);
}

bool is_neutral_first(std::string_view name) {
  return is_one_of(name, {"source", "src", "s1", "sentence1", "text1", "source_text", "src_text"});
}

bool is_neutral_second(std::string_view name) {
  return is_one_of(name, {"target", "tgt", "trg", "s2", "sentence2", "text2", "target_text", "tgt_text", "trg_text"});
}

bool NeutralSides::set(BitextUnit& unit, std::string_view column, std::string_view value, FieldSetter& setter) {
  if (column == "src_url")
    unit.english.url = value;
  else if (column == "trg_url")
    unit.korean.url = value;
  else if (column == "segment_score")
    setter.set(unit, "confidence", value);
  else
    return false;
  has_addresses_ = has_addresses_ || column.ends_with("_url");
  return true;
}

void NeutralSides::place(BitextUnit& unit) {
  if (!korean_first_) {
    const std::size_t first = hangul_in(unit.english.text), second = hangul_in(unit.korean.text);
    if (first != second) korean_first_ = first > second;
  }
  if (!korean_first_.value_or(false)) return;
  std::swap(unit.english.text, unit.korean.text);
  if (has_addresses_) std::swap(unit.english.url, unit.korean.url);
}

}  // namespace bitext

std::string field_of(const BitextUnit& unit, std::string_view name) {
  if (const bitext::FieldPlace* place = bitext::find_field(name)) {
    if (const std::string* text = bitext::text_at(unit, *place)) return *text;
    const std::optional<double> number = unit.*place->number;
    return number ? fmt::format("{:.4f}", *number) : std::string();
  }
  for (const BitextField& field : unit.extra)
    if (field.name == name) return field.value;
  return {};
}

const std::vector<std::string_view>& bitext_field_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> list;
    list.reserve(bitext::fields.size());
    for (const bitext::NamedField& field : bitext::fields) list.push_back(field.name);
    return list;
  }();
  return names;
}

std::string name_of(const BitextUnit& unit) { return unit.id.empty() ? fmt::format("line {}", unit.line) : unit.id; }

}  // namespace jjak
