// Measures a unit by itself. Lengths are visible characters: blanks say nothing about Korean.
#include "filter/measure_unit.hpp"

#include "filter/survivors.hpp"
#include "filter/text_measures.hpp"
#include "gate/gate.hpp"
#include "language/decide.hpp"
#include "lines/line_facts.hpp"
#include "rules/lists.hpp"
#include "similar/sketch.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <limits>

namespace jjak::filter {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();

float number(const std::optional<double>& value) { return value ? static_cast<float>(*value) : unknown; }

float share(std::size_t part, std::size_t whole) {
  return whole == 0 ? unknown : static_cast<float>(part) / static_cast<float>(whole);
}

float english_share(std::string_view text) {
  const language::Census census = language::count(text);
  if (!language::surely_other_language(text, census).empty()) return 0;
  return share(census.latin, census.letters);
}

/// A few English words alone are often names or commands: they say nothing about the language.
float korean_share(std::string_view text) {
  constexpr std::size_t fewest = 30;  // letters
  const language::Census census = language::count(text);
  if (census.letters < fewest && census.hangul + census.latin == census.letters) return unknown;
  return share(census.hangul, census.letters);
}

float damage_of(const BitextUnit& unit) {
  const auto reason = reason_to_refuse(unit.english.text, unit.korean.text);
  const bool is_markup = reason == RefusalReason::markup || reason == RefusalReason::escaped_markup;
  return static_cast<float>(damage_in(unit.english.text) + damage_in(unit.korean.text) + (is_markup ? 1 : 0));
}

std::size_t equal_letters(const BitextUnit& unit) {
  const bool are_equal = similar::comparable(unit.english.text) == similar::comparable(unit.korean.text);
  return are_equal ? std::max<std::size_t>(text::visible_length(unit.english.text), 1) : 0;
}

bool is_boilerplate(const std::string& text, const rules::Lists& words) {
  const std::string line = text::fold_space(text);
  const extraction::LineFacts facts = extraction::facts_of(line, words);
  return !facts.boilerplate.empty() || !facts.other_articles.empty() || facts.is_byline || facts.only_date ||
         facts.other_version || facts.korean_version;
}

float title_score(const BitextUnit& unit) {
  if (unit.english.title.empty() && unit.korean.title.empty()) return unknown;
  for (const BitextSide* side : {&unit.english, &unit.korean})
    if (!side->title.empty() && similar::comparable(side->title) == similar::comparable(side->text)) return 1;
  return 0;
}

bool is_listed(const std::vector<std::string>& list, const std::string& word) {
  return std::find(list.begin(), list.end(), word) != list.end();
}

/// 1 where all words that are known are accepted, 0 where one is not.
float words_score(const Filter& filter, std::initializer_list<const std::string*> words) {
  float score = unknown;
  for (const std::string* word : words) {
    if (word->empty()) continue;
    const bool is_accepted = (filter.only.empty() || is_listed(filter.only, *word)) && !is_listed(filter.except, *word);
    if (!is_accepted) return 0;
    score = 1;
  }
  return score;
}

/// Dates may be less precise than the rule: they are compared as far as both go.
float date_score(const BitextUnit& unit, const Filter& filter) {
  const std::string_view day = day_of(unit);
  if (day.empty()) return unknown;
  const auto cut = [&](const std::string& end) { return std::min(end.size(), day.size()); };
  const bool is_late =
      !filter.from.empty() && day.substr(0, cut(filter.from)) < filter.from.substr(0, cut(filter.from));
  const bool is_early = !filter.to.empty() && day.substr(0, cut(filter.to)) > filter.to.substr(0, cut(filter.to));
  return is_late || is_early ? 0 : 1;
}

}  // namespace

float score_of(const BitextUnit& unit, const Filter& filter, const Rules& rules) {
  const std::string &english = unit.english.text, &korean = unit.korean.text;
  switch (filter.measure) {
    case Measure::confidence: return number(unit.confidence);
    case Measure::margin: return number(unit.margin);
    case Measure::link_score: return number(unit.score);
    case Measure::letters_en: return static_cast<float>(text::visible_length(english));
    case Measure::letters_ko: return static_cast<float>(text::visible_length(korean));
    case Measure::language_en: return english_share(english);
    case Measure::language_ko: return korean_share(korean);
    case Measure::untranslated: return static_cast<float>(untranslated_share(english, korean));
    case Measure::damaged: return damage_of(unit);
    case Measure::equal_sides: return static_cast<float>(equal_letters(unit));
    case Measure::boilerplate: {
      const rules::Lists& words = rules::lists_of(rules);
      return static_cast<float>(is_boilerplate(english, words) + is_boilerplate(korean, words));
    }
    case Measure::is_title: return title_score(unit);
    case Measure::personal_data: return static_cast<float>(personal_data_in(english) + personal_data_in(korean));
    case Measure::address_share:
      return static_cast<float>(std::max(address_share_of(english), address_share_of(korean)));
    case Measure::level: return words_score(filter, {&unit.level});
    case Measure::type: return words_score(filter, {&unit.type});
    case Measure::method: return words_score(filter, {&unit.method});
    case Measure::label: return words_score(filter, {&unit.label});
    case Measure::site: return words_score(filter, {&unit.english.site, &unit.korean.site});
    case Measure::kind: return words_score(filter, {&unit.english.kind, &unit.korean.kind});
    case Measure::date: return date_score(unit, filter);
    case Measure::evidence:
    case Measure::findings:
    case Measure::judge:
    case Measure::length_deviation:
    case Measure::duplicate:
    case Measure::near_duplicate: break;
  }
  return unknown;
}

}  // namespace jjak::filter
