// Writes and removes the beads of a pair.
#include "store/bead_table.hpp"

#include "model/index_list.hpp"
#include "refs/refs.hpp"
#include "store/pair_digest.hpp"
#include "store/words.hpp"
#include "text/table.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <utility>

namespace jjak::store {

void bind_optional(sqlite::Statement& statement, int parameter, std::string_view text) {
  if (text.empty())
    statement.bind_null(parameter);
  else
    statement.bind(parameter, text);
}

namespace {

/// The places that stand in the rows of a pair, in the order of the text.
class RowPlaces final : public TextPlaces {
 public:
  RowPlaces(const std::vector<BeadRow>& rows, std::string BeadRow::*refs) {
    for (const BeadRow& row : rows)
      for (const std::string_view word : text::split(row.*refs, ' '))
        if (const auto ref = read_segment_ref(word))
          (row.level == name_of(Level::sentence) ? sentences_ : paragraphs_)
              .emplace(std::pair(ref->block, ref->bytes.begin), word);
  }

  std::string sentences(Range range) const override { return join(sentences_, range); }
  std::string paragraphs(Range range) const override { return join(paragraphs_, range); }

 private:
  using Places = std::map<std::pair<std::uint32_t, std::uint32_t>, std::string>;  // refs by block and byte

  static std::string join(const Places& places, Range range) {
    std::string refs;
    auto place = places.begin();
    std::advance(place, std::min<std::size_t>(range.begin, places.size()));
    for (std::uint32_t i = range.begin; i < range.end && place != places.end(); ++i, ++place)
      refs += (refs.empty() ? "" : " ") + place->second;
    return refs;
  }

  Places sentences_, paragraphs_;
};

std::string shown(const Text& text, Level level, Range range) {
  return level == Level::sentence ? text.join(range) : text.join_paragraphs(range);
}

/// An edited text as its page has it; nothing where nobody edited it.
std::optional<Text> as_read(const Text& text) {
  if (text.edits.empty()) return std::nullopt;
  std::optional<Text> page = text;
  page->edits.clear();
  return page;
}

/// Empty where the same is shown.
std::string source_of(const Text& page, Level level, Range range, const std::string& shown_text) {
  std::string source = shown(page, level, range);
  return source == shown_text ? std::string() : source;
}

}  // namespace

struct BeadTable::Row {
  Level level{};
  std::string name, english, korean, english_refs, korean_refs;
  std::string english_source, korean_source;  // where somebody edited the text
  std::string_view refused;

  bool is_sentence_unit() const {
    return level == Level::sentence && refused.empty() && !english.empty() && !korean.empty();
  }
};

Status BeadTable::prepare() {
  if (insert_.is_prepared()) return Done{};
  auto insert = database_.prepare(
      "INSERT INTO beads (pair, name, level, type, confidence, margin, mark, refused, english, korean, english_refs, "
      "korean_refs, english_source, korean_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id");
  if (!insert) return insert.error();
  insert_ = *std::move(insert);
  auto index = database_.prepare("INSERT INTO bead_words (rowid, words) VALUES (?, ?)");
  if (!index) return index.error();
  index_ = *std::move(index);
  return Done{};
}

Status BeadTable::write(const std::string& id, const AlignedPair& pair, const TextPlaces& english,
                        const TextPlaces& korean) {
  if (Status prepared = prepare(); !prepared) return prepared;
  auto refusal = pair.refused.begin();
  const std::optional<Text> english_page = as_read(pair.source), korean_page = as_read(pair.target);
  for (const Level level : {Level::paragraph, Level::sentence}) {
    const bool is_sentence = level == Level::sentence;
    const std::vector<Bead>& beads = is_sentence ? pair.alignment.sentences : pair.alignment.paragraphs;
    for (std::size_t b = 0; b < beads.size(); ++b) {
      const Bead& bead = beads[b];
      Row row;
      row.level = level;
      row.name = fmt::format("{}:{}{}-{}", pair.name, is_sentence ? 's' : 'p', list_indexes(bead.source, "."),
                             list_indexes(bead.target, "."));
      row.english = shown(pair.source, level, bead.source);
      row.korean = shown(pair.target, level, bead.target);
      if (english_page) row.english_source = source_of(*english_page, level, bead.source, row.english);
      if (korean_page) row.korean_source = source_of(*korean_page, level, bead.target, row.korean);
      row.english_refs = is_sentence ? english.sentences(bead.source) : english.paragraphs(bead.source);
      row.korean_refs = is_sentence ? korean.sentences(bead.target) : korean.paragraphs(bead.target);
      if (refusal != pair.refused.end() && refusal->level == level && refusal->bead == b)
        row.refused = name_of((refusal++)->reason);
      if (Status written = write_bead(id, bead, row); !written) return written;
    }
  }
  return Done{};
}

Status BeadTable::write_bead(const std::string& pair, const Bead& bead, const Row& row) {
  insert_.bind(0, pair)
      .bind(1, row.name)
      .bind(2, name_of(row.level))
      .bind(3, type_of(bead))
      .bind(4, bead.confidence)
      .bind(5, bead.margin)
      .bind(6, name_of(bead.mark));
  bind_optional(insert_, 7, row.refused);
  bind_optional(insert_, 12, row.english_source);
  bind_optional(insert_, 13, row.korean_source);
  const Result<bool> written =
      insert_.bind(8, row.english).bind(9, row.korean).bind(10, row.english_refs).bind(11, row.korean_refs).step();
  if (!written) return written.error();
  const std::int64_t id = insert_.number(0);
  insert_.reset();
  if (!row.is_sentence_unit()) return Done{};
  return index_.bind(0, id).bind(1, index_words(row.english) + " " + index_words(row.korean)).run();
}

Status BeadTable::forget_pair(const std::string& id) {
  if (Status gone = forget_beads(id); !gone) return gone;
  auto forget = database_.prepare("DELETE FROM pairs WHERE id = ?");
  return forget ? forget->bind(0, id).run() : forget.error();
}

Status BeadTable::forget_beads(const std::string& id) {
  // The index keeps no texts: to take words out of it, it must be told them again.
  auto beads = database_.prepare("SELECT id, english, korean FROM units WHERE pair = ? AND level = 'sentence'");
  if (!beads) return beads.error();
  auto unindex = database_.prepare("INSERT INTO bead_words (bead_words, rowid, words) VALUES ('delete', ?, ?)");
  if (!unindex) return unindex.error();
  beads->bind(0, id);
  while (true) {
    const Result<bool> row = beads->step();
    if (!row) return row.error();
    if (!*row) break;
    const std::string words = index_words(beads->text(1)) + " " + index_words(beads->text(2));
    if (Status gone = unindex->bind(0, beads->number(0)).bind(1, words).run(); !gone) return gone;
  }
  auto forget = database_.prepare("DELETE FROM beads WHERE pair = ?");
  return forget ? forget->bind(0, id).run() : forget.error();
}

Status replace_beads(Store& store, const std::string& id, const std::vector<BeadRow>& before, const AlignedPair& pair) {
  const RowPlaces english(before, &BeadRow::english_refs), korean(before, &BeadRow::korean_refs);
  BeadTable table(store.database());
  if (Status gone = table.forget_beads(id); !gone) return gone;
  if (Status written = table.write(id, pair, english, korean); !written) return written;
  auto update = store.database().prepare("UPDATE pairs SET digest = ? WHERE id = ?");
  return update ? update->bind(0, digest_of(pair)).bind(1, id).run() : update.error();
}

}  // namespace jjak::store
