// Groups units into documents: a corpus gives the beads of a pair in a row, a file the units of an article or a row of
// units of no article. At level `document` both texts become one unit.
#include "exports/document.hpp"

#include "exports/sentences.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace jjak::exports {
namespace {

constexpr std::size_t most_without_articles = 1'000;  // units of one document
constexpr std::size_t most_units = 20'000;            // of an article in a file, which can claim anything
constexpr std::size_t longest_name = 200;

/// What units of one document have in common; empty where nothing is known.
std::string key_of(const BitextUnit& unit) {
  if (!unit.pair.empty()) return unit.pair;
  if (unit.english.url.empty() && unit.korean.url.empty()) return {};
  return unit.english.url + '\n' + unit.korean.url;
}

bool can_name_file(std::string_view name) {
  constexpr std::string_view others = "-_.";
  return !name.empty() && name.size() <= longest_name && name.front() != '.' &&
         std::all_of(name.begin(), name.end(), [&](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  others.find(c) != std::string_view::npos;
         });
}

}  // namespace

std::string_view name_of(Level level) {
  constexpr std::array<std::string_view, 3> names{"sentence", "paragraph", "document"};
  return names.at(static_cast<std::size_t>(level));
}

std::string_view name_of(Rendering rendering) {
  constexpr std::array<std::string_view, 4> names{"literal", "rewritten", "added", "dropped"};
  return names.at(static_cast<std::size_t>(rendering));
}

DocumentBuilder::DocumentBuilder(Options options, bool is_corpus, Choice choice, DocumentSink sink)
    : options_(std::move(options)), is_corpus_(is_corpus), choice_(std::move(choice)), sink_(std::move(sink)) {}

bool DocumentBuilder::add(BitextUnit& unit) {
  std::string key = key_of(unit);
  const std::size_t units = paragraphs_.size() + sentences_.size();
  const bool is_full = key.empty() ? units >= most_without_articles : !is_corpus_ && units >= most_units;
  if (units > 0 && (key != key_ || is_full)) hand_on();
  key_ = std::move(key);
  // A unit that does not say its level has the one that is asked for.
  const bool is_paragraph =
      unit.level == name_of(Level::paragraph) || (unit.level.empty() && options_.level == Level::paragraph);
  (is_paragraph ? paragraphs_ : sentences_).push_back(std::move(unit));
  return goes_on_;
}

bool DocumentBuilder::finish() {
  if (!paragraphs_.empty() || !sentences_.empty()) hand_on();
  return goes_on_;
}

void DocumentBuilder::name(Document& document) {
  const std::string number = std::to_string(++count_);
  const std::string& pair = document.any().pair;
  document.name = pair.empty() ? options_.name + "-" + number : pair;
  document.file_name = can_name_file(document.name) ? document.name : "document";
  if (!is_corpus_ || document.file_name != document.name) document.file_name += "." + number;
}

void DocumentBuilder::choose(Document& document) const {
  const auto take = [&](const BitextUnit& unit) {
    if (is_unit(unit) && choice_(unit)) document.units.push_back(&unit);
  };
  if (options_.level == Level::document) {
    document.passages = passages_of(document);
    document.whole = whole_of(document);
    return take(document.whole);
  }
  for (const BitextUnit& unit : options_.level == Level::paragraph ? document.paragraphs : document.sentences)
    take(unit);
}

bool DocumentBuilder::hand_on() {
  Document document;
  document.paragraphs = std::exchange(paragraphs_, {});
  document.sentences = std::exchange(sentences_, {});
  complete(document);
  name(document);
  choose(document);
  if (goes_on_) goes_on_ = sink_(document);
  return goes_on_;
}

}  // namespace jjak::exports
