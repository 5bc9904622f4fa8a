// Finds the documents that belong to one story, so that no story is both learned from and tested with.
#include "partition/stories.hpp"

#include "base/stable_hash.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <map>
#include <tuple>

namespace jjak::partition {
namespace {

constexpr double copy = .5;          // likeness of units that copy each other
constexpr std::uint32_t copies = 2;  // units that documents share when one copies the other ...
constexpr double copied_share = .3;  // ... or this share of the shorter one
constexpr std::size_t event_words = 4, event_words_without_day = 6;  // rare names and numbers of one event
constexpr std::int32_t event_days = 7;
constexpr std::size_t rare_documents = 12;  // a word in more documents says nothing about an event

std::uint64_t digest_of(std::string_view kind, std::string_view name) {
  return StableHash().add(kind).add("\n").add(name).value();
}

}  // namespace

std::int32_t day_of_date(std::string_view date) {
  constexpr std::size_t length = 10;
  if (date.size() < length) return INT32_MAX;
  const auto number = [&](std::size_t at, std::size_t count) {
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) value = value * 10 + (ascii::is_digit(date[i]) ? date[i] - '0' : 0);
    return value;
  };
  const std::chrono::year_month_day day{std::chrono::year(number(0, 4)),
                                        std::chrono::month(static_cast<unsigned>(number(5, 2))),
                                        std::chrono::day(static_cast<unsigned>(number(8, 2)))};
  if (!day.ok()) return INT32_MAX;
  return static_cast<std::int32_t>(std::chrono::sys_days(day).time_since_epoch().count());
}

namespace {

std::string name_for(const BitextUnit& unit) {
  if (!unit.pair.empty()) return unit.pair;
  if (!unit.english.url.empty() || !unit.korean.url.empty()) return unit.english.url + " " + unit.korean.url;
  if (!unit.english.article.empty() || !unit.korean.article.empty())
    return unit.english.article + " " + unit.korean.article;
  return {};
}

/// Names and numbers of an English text: words with a capital inside a sentence, figures of two digits and more.
std::vector<std::uint32_t> words_of_event(std::string_view text) {
  constexpr std::size_t shortest_name = 3, shortest_number = 2;
  std::vector<std::uint32_t> words;
  bool begins_sentence = true;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (!ascii::is_alnum(c)) {
      begins_sentence = begins_sentence || c == '.' || c == '!' || c == '?' || c == ':' || c == '"';
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && (ascii::is_alnum(text[end]) || (text[end] == ',' && ascii::is_digit(c)))) ++end;
    while (text[end - 1] == ',') --end;
    const std::string_view word = text.substr(at, end - at);
    const bool is_name = ascii::is_upper(c) && !begins_sentence && word.size() >= shortest_name;
    const bool is_number = ascii::is_digit(c) && word.size() >= shortest_number;
    if (is_name || is_number) words.push_back(static_cast<std::uint32_t>(digest_of("word", word)));
    begins_sentence = false;
    at = end;
  }
  return words;
}

}  // namespace

void Stories::add(const BitextUnit& unit) {
  const std::string english = similar::comparable(unit.english.text), korean = similar::comparable(unit.korean.text);
  std::string name = name_for(unit);
  const bool is_lone = name.empty();
  if (is_lone) name = fmt::format("{:016x}", digest_of(english, korean));
  const std::uint32_t document = document_for(unit, std::move(name), is_lone);
  of_unit_.push_back(document);
  Document& facts = documents_[document];
  ++facts.units;
  facts.day = std::min({facts.day, day_of_date(unit.korean.date), day_of_date(unit.english.date)});
  if (facts.site.empty()) facts.site = unit.korean.site.empty() ? unit.english.site : unit.korean.site;
  if (!facts.is_lone) note_event(unit, document);
  similar::Sketch sketch;
  const std::uint64_t level = unit.level == "paragraph" ? 16 : 0;
  sketch.add(english, level + 1);
  sketch.add(korean, level + 2);
  sketch.finish();
  sketches_.add(sketch);
}

/// The document with that name, or a new one; documents with a common article are one story.
std::uint32_t Stories::document_for(const BitextUnit& unit, std::string name, bool is_lone) {
  const auto [found, is_new] = by_key_.try_emplace(digest_of("document", name), documents_.size());
  if (is_new) {
    Document document;
    document.name = std::move(name);
    document.is_lone = is_lone;
    documents_.push_back(std::move(document));
    sets_.add();
  }
  const std::uint32_t number = found->second;
  for (const auto& [kind, key] : {std::pair<std::string_view, const std::string*>("url", &unit.english.url),
                                  {"url", &unit.korean.url},
                                  {"article", &unit.english.article},
                                  {"article", &unit.korean.article}}) {
    if (key->empty()) continue;
    const auto [other, is_first] = by_key_.try_emplace(digest_of(kind, *key), number);
    if (!is_first) sets_.join(number, other->second);
  }
  return number;
}

void Stories::note_event(const BitextUnit& unit, std::uint32_t document) {
  for (const std::uint32_t word : words_of_event(unit.english.text)) event_words_.emplace_back(word, document);
}

void Stories::join() {
  join_copies();
  join_events();
}

/// Units alone are joined when they are alike; documents when they share enough units that are.
void Stories::join_copies() {
  std::vector<std::tuple<std::uint32_t, std::uint32_t, std::uint32_t>> shared;  // documents, unit
  sketches_.candidates({}, [&](std::uint32_t unit, std::uint32_t other) {
    const std::uint32_t a = std::min(of_unit_[unit], of_unit_[other]), b = std::max(of_unit_[unit], of_unit_[other]);
    if (sets_.find(a) == sets_.find(b) || sketches_.similarity(unit, other) < copy) return;
    if (documents_[a].is_lone || documents_[b].is_lone)
      sets_.join(a, b);
    else
      shared.emplace_back(a, b, unit);
  });
  std::sort(shared.begin(), shared.end());
  shared.erase(std::unique(shared.begin(), shared.end()), shared.end());
  for (std::size_t begin = 0; begin < shared.size();) {
    const auto [a, b, unit] = shared[begin];
    std::size_t end = begin;
    while (end < shared.size() && std::get<0>(shared[end]) == a && std::get<1>(shared[end]) == b) ++end;
    const auto count = static_cast<std::uint32_t>(end - begin);
    const double shorter = std::min(documents_[a].units, documents_[b].units);
    if (count >= copies || count >= copied_share * shorter) sets_.join(a, b);
    begin = end;
  }
}

/// Documents of the same days that share several rare names and numbers report one event.
void Stories::join_events() {
  std::sort(event_words_.begin(), event_words_.end());
  event_words_.erase(std::unique(event_words_.begin(), event_words_.end()), event_words_.end());
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::size_t> shared;
  for (std::size_t begin = 0; begin < event_words_.size();) {
    std::size_t end = begin;
    while (end < event_words_.size() && event_words_[end].first == event_words_[begin].first) ++end;
    if (end - begin <= rare_documents)
      for (std::size_t i = begin; i < end; ++i)
        for (std::size_t j = i + 1; j < end; ++j) ++shared[{event_words_[i].second, event_words_[j].second}];
    begin = end;
  }
  event_words_ = {};
  for (const auto& [pair, count] : shared) {
    const std::int32_t first = documents_[pair.first].day, second = documents_[pair.second].day;
    const bool has_days = first != INT32_MAX && second != INT32_MAX;
    if (has_days ? count >= event_words && std::abs(first - second) <= event_days : count >= event_words_without_day)
      sets_.join(pair.first, pair.second);
  }
}

std::vector<std::vector<std::uint32_t>> Stories::stories() {
  std::vector<std::vector<std::uint32_t>> stories(documents_.size());
  for (std::uint32_t document = 0; document < documents_.size(); ++document)
    stories[sets_.find(document)].push_back(document);
  std::erase_if(stories, [](const std::vector<std::uint32_t>& story) { return story.empty(); });
  return stories;
}

}  // namespace jjak::partition
