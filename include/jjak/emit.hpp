// Writing parallel text. Every format gets the same units and the same collection. All functions are linear in what
// they write or read; thread safety of all: callable from any thread.
// Examples: tests/examples/emit_example.cpp
#pragma once

#include <jjak/model.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with a ladder.
namespace errors {
extern const ErrorKind bad_ladder;
}  // namespace errors

/// Ladder lines of beads, "[0, 1]:[0]:0.97" (English indexes : Korean indexes : confidence), 0-based, one bead a line;
/// a mark stands at the end: "[7]:[2]:0.99:crossing".
std::string write_ladder(const std::vector<Bead>& beads);

/// A bead of a ladder and the line that it stands in, from 1.
struct LadderEntry {
  Bead bead;
  std::uint64_t line = 0;
};

/// Reads ladder lines; confidence (then 1) and mark may be absent, blank lines and lines that start with # are skipped.
/// Indexes of a side must be consecutive; an empty side is read as Range{}; not both may be empty. Fails: bad_ladder
/// with the line.
Result<std::vector<LadderEntry>> read_ladder_entries(std::string_view text, const std::string& file);
/// The same without the lines.
Result<std::vector<Bead>> read_ladder(std::string_view text, const std::string& file);

/// The beads of two texts given as lines, null alignments too. TSV with a header line: en_index, ko_index, type,
/// confidence, en, ko. JSON lines: the same keys on every line, with margin, length_z, marks and the anchors that
/// match.
std::string write_bead_tsv(const Text& source, const Text& target, const std::vector<Bead>& beads);
std::string write_bead_jsonl(const Text& source, const Text& target, const std::vector<Bead>& beads);

/// Header line, then one unit a line, nothing quoted; tabs, line breaks (U+2028 too) and other control characters in a
/// text become blanks. Indexes are 0-based, "3" or "3,4"; addresses are percent-encoded, or a file's path where there
/// is none.
std::string write_tsv(const Collection& collection);

/// Hugging Face style, one JSON object a line, the same keys on every line:
/// {"translation": {"en": ..., "ko": ...}, "id": ..., "level": ..., ...}. Dates that are not known are null.
std::string write_jsonl(const Collection& collection);

/// The three files of a Moses bitext: sentence units only, line n of each belongs together.
struct Moses {
  std::string english;
  std::string korean;
  std::string ids;  ///< unit id, confidence, address of the English and of the Korean article, tab-separated
};
Moses write_moses(const Collection& collection);

/// TMX 1.4, sentence units only; valid against the TMX 1.4 DTD. Characters that XML 1.0 forbids are left out.
std::string write_tmx(const Collection& collection);

/// One pair a line, with a header line; the columns are in docs/formats.md. Articles without an address are named by
/// their file.
std::string write_links(const Collection& collection);

/// The articles without a partner: url, language, reason, detail, best candidate and its score; with a header line.
std::string write_unpaired(const Collection& collection);

/// The units that were refused: id, level, reason, confidence, both texts, both addresses; with a header line.
std::string write_refused(const Collection& collection);

/// The blocks that left articles because they are in another language: the article's address and language, the
/// language and the text of the block; with a header line.
std::string write_foreign(const Collection& collection);

/// The articles whose text may be incomplete or hold what is not theirs (has_doubtful_text): address, language,
/// confidence, completeness, title; with a header line.
std::string write_doubtful(const Collection& collection);

/// The addresses of Korean originals that are not in the collection, one a line, for wget --input-file.
std::string write_missing(const Collection& collection);

}  // namespace jjak
