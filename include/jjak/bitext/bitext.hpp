// Parallel corpora as units: one value for a unit of any corpus, and readers that give it unit by unit. Read are
// corpora of jjak, TSV, JSON lines, TMX, XLIFF, XCES, pairs of line files, and ladders with their texts.
// Examples: tests/examples/units/bitext_example.cpp
#pragma once

#include <jjak/diagnostics.hpp>
#include <jjak/result.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// One side of a unit. Everything but the text is empty where the corpus doesn't say it.
struct BitextSide {
  std::string text;        ///< UTF-8
  std::string url;         ///< address of the article, percent-encoded; or its file
  std::string date;        ///< of publication, ISO 8601, as precisely as it is known: "2024-12-23T05:30"
  std::string title;       ///< of the article
  std::string byline;      ///< names, joined with ", "
  std::string kind;        ///< of the page: "article", "live_blog" ... (docs/extraction.md)
  std::string site;        ///< registered domain of the address: "news.co.kr"
  std::string article;     ///< lasting id of the article (docs/store.md)
  std::string refs;        ///< places of its sentences: "ARTICLE:BLOCK:BEGIN-END", separated by blanks
  std::string paragraphs;  ///< indexes in the article, from 0, separated by commas
  std::string sentences;   ///< the same of sentences
};

/// A field that only the corpus itself knows.
struct BitextField {
  std::string name, value;
};

/// A unit of a parallel corpus: an English and a Korean text that translate each other. Everything but the two texts is
/// empty where the corpus doesn't say it.
struct BitextUnit {
  BitextSide english, korean;

  std::string id;                    ///< "rain-1a2b3c4d:s3-2" in corpora of jjak
  std::string level;                 ///< "sentence" or "paragraph"
  std::string type;                  ///< numbers of English and Korean sentences: "2-1"
  std::string pair;                  ///< name of the pair of articles
  std::string method;                ///< how the articles were linked (name_of(LinkMethod))
  std::string label;                 ///< what a trial alignment said about the pair (name_of(PairLabel))
  std::string mark;                  ///< "crossing", "pinned"
  std::string refused;               ///< why a build exports it not; only with BitextInput::all_beads
  std::optional<double> confidence;  ///< probability that the unit is right, 0..1
  std::optional<double> margin;      ///< confidence minus that of the strongest rival, 0..1
  std::optional<double> score;       ///< how far the link of the articles can be trusted, 0..1
  std::vector<BitextField> extra;    ///< columns, keys and properties with other names, in their order

  std::uint64_t line = 0;  ///< 1-based line of the file that the unit begins in; in a corpus of jjak its number
  std::string record;      ///< the line as it was read, of TSV and JSON lines; else empty
  std::shared_ptr<const std::vector<std::string>> columns;  ///< of a TSV with a header: its names; else null
};

/// The value of a field under its name in our files: "en", "url_ko", "confidence" ... or of an extra one; empty when it
/// has none. O(fields). Thread safety: callable from any thread.
std::string field_of(const BitextUnit& unit, std::string_view name);

/// The names of all fields that field_of knows, in the order in which our files have them.
const std::vector<std::string_view>& bitext_field_names();

/// "id", or "line 12" of a unit without one.
std::string name_of(const BitextUnit& unit);

enum class BitextFormat : std::uint8_t { detect, corpus, tsv, jsonl, tmx, xliff, xces, lines, ladder };

/// "tsv"; empty for detect. Thread safety: callable from any thread.
std::string_view name_of(BitextFormat format);

/// What to read.
struct BitextInput {
  std::string path;    ///< a folder that `jjak build` wrote, its corpus.jjak, or a file; "-" is standard input
  std::string korean;  ///< of two files with a line a unit: the Korean one, and `path` is the English one; else empty
  std::string ids;  ///< of two files: the ids of the lines, with confidence and addresses as in corpus.ids; or a ladder
                    ///< that says which of the lines belong together; or empty
  BitextFormat format = BitextFormat::detect;
  /// Whether null alignments (one side is empty) are given too, where a format has them: corpora, XCES, ladders; of a
  /// corpus also refused units.
  bool all_beads = false;
};

/// What can be wrong with a parallel corpus.
namespace errors {
extern const ErrorKind no_bitext;
extern const ErrorKind bitext_columns;
extern const ErrorKind bad_unit;
extern const ErrorKind uneven_files;
extern const ErrorKind input_changed;  ///< for those who read an input several times
}  // namespace errors

/// One to three paths as an input: one file or folder; or an English file, a Korean one, and one of ids or a ladder.
/// "corpus.en"
/// alone means corpus.en, corpus.ko and, where it is there, corpus.ids (also packed). Two files named by languages may
/// come in any order.
/// Precondition: one to three paths.
BitextInput bitext_input(const std::vector<std::string>& paths);

/// Gets units in their order, and may move out of them; false stops the reading.
using BitextSink = std::function<bool(BitextUnit& unit)>;

/// What came of reading.
struct BitextCount {
  std::uint64_t units = 0;  ///< that the sink got
  std::uint64_t bad = 0;    ///< lines, units and links that were left out, and faults after which a file ended
  BitextFormat format = BitextFormat::detect;  ///< in which they were read
  std::vector<std::string> files;              ///< that the input names and that were read too: documents of XCES
};

/// Reads a corpus unit by unit. All files but a store may be packed (.gz, .zst). The format is found by content and
/// name:
/// - A corpus of jjak: its store, read-only; pairs in their order, of each pair paragraphs, then sentences.
/// - TSV: nothing is quoted; the first line names the columns, "en" and "ko" among them (docs/formats.md). Without
///   such names, the columns are found by their languages.
/// - JSON lines: "en" and "ko" on the top level or in "translation".
/// - TMX, UTF-8 or UTF-16: any tags of English (en, EN-US, eng) and Korean. Inline codes are left out.
/// - XLIFF 1.2 and 2.0, in either direction. Inline codes, suggestions and notes are left out.
/// - XCES cesAlign, with the documents that it names (below its folder; ids of sentences or paragraphs). Memory: two
///   documents of at most 64 MB.
/// - Two files: line n of each belongs together.
/// - Two files and a ladder: jjak's, or the rungs of hunalign (`0<TAB>0<TAB>0.3`). Memory: both texts, at
///   most 256 MB each.
/// A line that holds no unit (broken, too long, invalid UTF-8, a side without text) is reported with file and line and
/// left out. Where a file breaks off, its units up to there are given.
/// Fails: as opening a file or a store does, no_bitext, bitext_columns. Memory: one unit (at most 64 MB a line).
/// O(bytes). Thread safety: callable from any thread; `sink` and `problems` are called by the calling thread.
Result<BitextCount> read_bitext(const BitextInput& input, const BitextSink& sink, const Diagnostics& problems);

}  // namespace jjak
