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

struct Named {
  std::string_view name;
  FieldPlace place;
};

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
    Named{"id", own(&BitextUnit::id)},
    Named{"level", own(&BitextUnit::level)},
    Named{"type", own(&BitextUnit::type)},
    Named{"confidence", number(&BitextUnit::confidence)},
    Named{"margin", number(&BitextUnit::margin)},
    Named{"mark", own(&BitextUnit::mark)},
    Named{"en", english(&BitextSide::text)},
    Named{"ko", korean(&BitextSide::text)},
    Named{"pair", own(&BitextUnit::pair)},
    Named{"url_en", english(&BitextSide::url)},
    Named{"url_ko", korean(&BitextSide::url)},
    Named{"date_en", english(&BitextSide::date)},
    Named{"date_ko", korean(&BitextSide::date)},
    Named{"link", own(&BitextUnit::method)},
    Named{"link_score", number(&BitextUnit::score)},
    Named{"label", own(&BitextUnit::label)},
    Named{"title_en", english(&BitextSide::title)},
    Named{"title_ko", korean(&BitextSide::title)},
    Named{"byline_en", english(&BitextSide::byline)},
    Named{"byline_ko", korean(&BitextSide::byline)},
    Named{"kind_en", english(&BitextSide::kind)},
    Named{"kind_ko", korean(&BitextSide::kind)},
    Named{"site_en", english(&BitextSide::site)},
    Named{"site_ko", korean(&BitextSide::site)},
    Named{"article_en", english(&BitextSide::article)},
    Named{"article_ko", korean(&BitextSide::article)},
    Named{"en_paragraphs", english(&BitextSide::paragraphs)},
    Named{"ko_paragraphs", korean(&BitextSide::paragraphs)},
    Named{"en_sentences", english(&BitextSide::sentences)},
    Named{"ko_sentences", korean(&BitextSide::sentences)},
    Named{"refs_en", english(&BitextSide::refs)},
    Named{"refs_ko", korean(&BitextSide::refs)},
    Named{"refused", own(&BitextUnit::refused)},
};

const FieldPlace* find_exact(std::string_view name) {
  const auto* const found = std::find_if(fields.begin(), fields.end(), [&](const Named& f) { return f.name == name; });
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

void set_field(BitextUnit& unit, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  const FieldPlace* place = find_field(name);
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

void NeutralSides::place(BitextUnit& unit) {
  if (!korean_first_) {
    const std::size_t first = hangul_in(unit.english.text), second = hangul_in(unit.korean.text);
    if (first != second) korean_first_ = first > second;
  }
  if (korean_first_.value_or(false)) std::swap(unit.english.text, unit.korean.text);
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
    for (const bitext::Named& field : bitext::fields) list.push_back(field.name);
    return list;
  }();
  return names;
}

std::string name_of(const BitextUnit& unit) { return unit.id.empty() ? fmt::format("line {}", unit.line) : unit.id; }

}  // namespace jjak
