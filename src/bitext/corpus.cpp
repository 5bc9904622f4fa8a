// Reads units from the store of a corpus.
#include "bitext/readers.hpp"
#include "store/lookup.hpp"
#include "url/url.hpp"

#include <utility>

namespace jjak::bitext {
namespace {

BitextSide side_of(const store::ArticleRow& article, std::string text, std::string refs) {
  BitextSide side;
  side.text = std::move(text);
  side.refs = std::move(refs);
  side.url = article.label.find("://") == std::string::npos ? article.label : url::encode(article.label);
  side.date = article.published;
  side.title = article.title;
  side.byline = article.byline;
  side.kind = article.kind;
  side.article = article.id;
  return side;
}

/// "3.4" of "rain-1a2b3c4d:s3.4-2", as "3,4".
std::pair<std::string, std::string> indexes_of(const std::string& name) {
  const std::size_t colon = name.rfind(':'), dash = name.find('-', colon);
  if (colon == std::string::npos || dash == std::string::npos) return {};
  std::string first = name.substr(colon + 2, dash - colon - 2), second = name.substr(dash + 1);
  for (std::string* list : {&first, &second})
    for (char& c : *list)
      if (c == '.') c = ',';
  return {std::move(first), std::move(second)};
}

BitextUnit unit_of(store::UnitRow row, std::uint64_t number) {
  store::BeadRow& bead = row.bead;
  BitextUnit unit;
  auto [english, korean] = indexes_of(bead.name);
  unit.english = side_of(row.pair.english, std::move(bead.english), std::move(bead.english_refs));
  unit.korean = side_of(row.pair.korean, std::move(bead.korean), std::move(bead.korean_refs));
  const bool has_sentences = bead.level == "sentence";
  (has_sentences ? unit.english.sentences : unit.english.paragraphs) = std::move(english);
  (has_sentences ? unit.korean.sentences : unit.korean.paragraphs) = std::move(korean);
  unit.id = std::move(bead.name);
  unit.level = std::move(bead.level);
  unit.type = std::move(bead.type);
  unit.mark = std::move(bead.mark);
  unit.refused = std::move(bead.refused);
  unit.confidence = bead.confidence;
  unit.margin = bead.margin;
  unit.pair = row.pair.name;
  unit.method = row.pair.method;
  unit.label = row.pair.label;
  unit.score = row.pair.score;
  unit.line = number;
  return unit;
}

}  // namespace

Status read_corpus(const std::string& path, bool all_beads, Outlet& outlet) {
  const auto opened = store::Store::open(path, sqlite::Mode::read);
  if (!opened) return opened.error();
  auto cursor = store::UnitCursor::open(**opened, all_beads ? store::Beads::all : store::Beads::units);
  if (!cursor) return cursor.error();
  for (std::uint64_t number = 1; outlet.is_wanted(); ++number) {
    const Result<bool> row = cursor->next();
    if (!row) return row.error();
    if (!*row) break;
    BitextUnit unit = unit_of(cursor->row(), number);
    outlet.give_bead(unit);
  }
  return Done{};
}

}  // namespace jjak::bitext
