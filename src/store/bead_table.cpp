// Writes and removes the beads of a pair.
#include "store/bead_table.hpp"

#include "base/stable_hash.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"
#include "refs/refs.hpp"
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
  Status prepared = database_.prepare_once(
      insert_,
      "INSERT INTO beads (pair, name, level, type, confidence, margin, mark, refused, english, korean, english_refs, "
      "korean_refs, english_source, korean_source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  if (!prepared) return prepared;
  return database_.prepare_once(index_, "INSERT INTO bead_words (rowid, words) VALUES (?, ?)");
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
  Status written =
      insert_.bind(8, row.english).bind(9, row.korean).bind(10, row.english_refs).bind(11, row.korean_refs).run();
  if (!written || !row.is_sentence_unit()) return written;
  return index_.bind(0, database_.last_row()).bind(1, index_words(row.english) + " " + index_words(row.korean)).run();
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

std::string evidence_json(const ArticlePair& link) {
  return markup::json_array(link.evidence, [](const LinkEvidence& evidence) {
    return markup::JsonObject()
        .text("method", name_of(evidence.method))
        .json("score", fmt::format("{}", evidence.score))
        .text("words", evidence.words)
        .json("from_korean", evidence.from_korean ? "true" : "false")
        .take();
  });
}

std::string digest_of_link(const AlignedPair& pair) {
  StableHash hash;
  const auto add = [&hash](const auto& value) { hash.add(fmt::format("{}\n", value)); };
  for (const std::string& text : {pair.name, evidence_json(pair.link), std::string(name_of(pair.link.method)),
                                  std::string(name_of(pair.link.label))})
    add(text);
  add(pair.link.score);
  add(pair.link.margin);
  return fmt::format("{:016x}", hash.value());
}

std::string digest_of(const AlignedPair& pair) {
  StableHash hash;
  const auto add = [&hash](const auto& value) { hash.add(fmt::format("{}\n", value)); };
  add(digest_of_link(pair));
  add(pair.alignment.failure ? pair.alignment.failure->code.name() : std::string_view());
  for (const auto* beads : {&pair.alignment.paragraphs, &pair.alignment.sentences})
    for (const Bead& bead : *beads)
      add(fmt::format("{} {} {} {} {} {} {}", bead.source.begin, bead.source.end, bead.target.begin, bead.target.end,
                      bead.confidence, bead.margin, static_cast<int>(bead.mark)));
  for (const Refusal& refusal : pair.refused)
    add(fmt::format("{} {} {}", static_cast<int>(refusal.level), refusal.bead, static_cast<int>(refusal.reason)));
  for (const Text* text : {&pair.source, &pair.target})
    for (const TextEdit& edit : text->edits)
      add(fmt::format("{} {} {}", text == &pair.target, edit.sentence, edit.text));
  return fmt::format("{:016x}", hash.value());
}

}  // namespace jjak::store
