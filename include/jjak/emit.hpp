// Writing parallel text. A format is a value: what stands at the beginning, how an item is written, what stands at the
// end. A Writer sends a format's bytes to a sink as items come, so no output is ever held as a whole. All formats are
// linear in what they write; thread safety of all functions here: callable from any thread.
// Examples: tests/examples/emit_example.cpp
#pragma once

#include <jjak/base/sink.hpp>
#include <jjak/model.hpp>
#include <jjak/model/walk.hpp>

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// How a file looks that lists items of one kind. Your own formats are values of this type, too.
template <class Item>
struct Format {
  std::string_view begin;                ///< a header line, for instance; may be empty
  std::string (*bytes_of)(const Item&);  ///< of one item; empty for an item that the format leaves out
  std::string_view end;                  ///< may be empty
};

/// Writes one file in a format: begin() once, add() for each item in order, end() once. Each fails as the sink does;
/// after an error nothing more may be called. Memory: one item. Thread safety: one object belongs to one thread.
template <class Item>
class Writer {
 public:
  /// `format` must outlive the writer.
  Writer(const Format<Item>& format, std::unique_ptr<ByteSink> sink) : format_(&format), sink_(std::move(sink)) {}

  Status begin() { return sink_->write(format_->begin); }
  Status add(const Item& item) { return sink_->write(format_->bytes_of(item)); }
  /// Also closes the sink.
  Status end() {
    Status written = sink_->write(format_->end);
    return written ? sink_->close() : written;
  }

 private:
  const Format<Item>* format_;
  std::unique_ptr<ByteSink> sink_;
};

/// A file as one string, where there is not much of it. `items`: anything that can be walked with `for`.
template <class Item, class Items>
std::string text_of(const Format<Item>& format, const Items& items) {
  std::string text(format.begin);
  for (const Item& item : items) text += format.bytes_of(item);
  return text += format.end;
}

/// A bead and its texts: what the output of an alignment without articles shows.
struct BeadView {
  const Text& source;
  const Text& target;
  const Bead& bead;
};

namespace formats {

/// Header line, then one unit a line, nothing quoted; tabs, line breaks (U+2028 too) and other control characters in a
/// text become blanks. Indexes are 0-based, "3" or "3,4"; addresses are percent-encoded, or a file's path where there
/// is none.
extern const Format<UnitView> tsv;

/// Hugging Face style, one JSON object a line, the same keys on every line:
/// {"translation": {"en": ..., "ko": ...}, "id": ..., "level": ..., ...}. Dates that are not known are null.
extern const Format<UnitView> jsonl;

/// The three files of a Moses bitext: sentence units only, line n of each belongs together. A line of the last one has
/// the unit's id, its confidence, and the addresses of the English and of the Korean article, tab-separated.
extern const Format<UnitView> moses_english;
extern const Format<UnitView> moses_korean;
extern const Format<UnitView> moses_ids;

/// TMX 1.4, sentence units only; valid against the TMX 1.4 DTD. Characters that XML 1.0 forbids are left out.
extern const Format<UnitView> tmx;

/// The units that were refused: id, level, reason, confidence, both texts, both addresses; with a header line.
extern const Format<RefusedView> refused;

/// One pair a line, with a header line; the columns are in docs/formats.md. Articles without an address are named by
/// their file.
extern const Format<PairView> links;

/// The articles without a partner: url, language, reason, detail, best candidate and its score; with a header line.
extern const Format<UnpairedView> unpaired;

/// The blocks that left articles because they are in another language: the article's address and language, the
/// language and the text of the block; with a header line.
extern const Format<Article> foreign;

/// The articles whose text may be incomplete or hold what is not theirs (has_doubtful_text): address, language,
/// confidence, completeness, title; with a header line. All others are left out.
extern const Format<Article> doubtful;

/// The addresses of Korean originals that are not in the collection, one a line, for wget --input-file.
extern const Format<std::string> missing;

/// Ladder lines, "[0, 1]:[0]:0.97" (English indexes : Korean indexes : confidence), 0-based, one bead a line; a mark
/// stands at the end: "[7]:[2]:0.99:crossing".
extern const Format<Bead> ladder;

/// The beads of two texts given as lines, null alignments too. TSV with a header line: en_index, ko_index, type,
/// confidence, en, ko. JSON lines: the same keys on every line, with margin, length_z, marks and the anchors that
/// match.
extern const Format<BeadView> bead_tsv;
extern const Format<BeadView> bead_jsonl;

}  // namespace formats

/// What can be wrong with a ladder.
namespace errors {
extern const ErrorKind bad_ladder;
}  // namespace errors

/// A bead of a ladder and the line that it stands in, from 1.
struct LadderEntry {
  Bead bead;
  std::uint64_t line = 0;
};

/// Reads ladder lines; confidence (then 1) and mark may be absent, blank lines and lines that start with # are skipped.
/// Indexes of a side must be consecutive; an empty side is read as Range{}; not both may be empty. Fails: bad_ladder
/// with the line. O(bytes).
Result<std::vector<LadderEntry>> read_ladder_entries(std::string_view text, const std::string& file);
/// The same without the lines.
Result<std::vector<Bead>> read_ladder(std::string_view text, const std::string& file);

}  // namespace jjak
