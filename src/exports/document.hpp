// A document of a parallel corpus: what formats write, one after the other. It is a pair of articles with its units and
// all that stands between them; in a file without articles, a row of units.
#pragma once

#include <jjak/bitext/bitext.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::exports {

enum class Level : std::uint8_t { sentence, paragraph, document };

std::string_view name_of(Level level);

/// What an export is asked for besides its format.
struct Options {
  Level level = Level::sentence;
  std::string english_tag = "en", korean_tag = "ko";  ///< BCP 47
  std::string name = "corpus";                        ///< of its files and its data set
};

/// How the two sides of a passage belong together.
enum class Rendering : std::uint8_t { literal, rewritten, added, dropped };

/// "literal", "rewritten", "added" (only English has it), "dropped" (only Korean has it).
std::string_view name_of(Rendering rendering);

/// A part of a document at level `document`: a bead, or a row of beads without counterpart.
struct Passage {
  Rendering rendering{};
  std::string english, korean;
  double confidence = 0;  ///< of the bead; 0 where there is none
};

struct Document {
  std::string name;                               ///< of the pair; "corpus-12" in a file without pairs
  std::string file_name;                          ///< the same where it can name a file, unique in an export
  std::vector<BitextUnit> paragraphs, sentences;  ///< all beads in their order, null alignments and refused ones too
  std::map<std::string, std::size_t, std::less<>> blocks;  ///< of both articles, "ARTICLE:BLOCK": their paragraphs
  bool is_counted = true;                ///< whether the beads say which sentences and paragraphs they are
  BitextUnit whole;                      ///< at level `document`: both texts, a line a paragraph
  std::vector<Passage> passages;         ///< of it, in the order of the English text
  std::vector<const BitextUnit*> units;  ///< the chosen ones, in their order; they are members of the others

  Document() = default;
  Document(const Document&) = delete;
  Document& operator=(const Document&) = delete;
  ~Document() = default;

  /// A unit that knows what all units of the document know. Precondition: not empty.
  const BitextUnit& any() const { return sentences.empty() ? paragraphs.front() : sentences.front(); }
};

/// Whether a bead is a unit: it has two sides, and nothing speaks against it.
inline bool is_unit(const BitextUnit& bead) {
  return bead.refused.empty() && !bead.english.text.empty() && !bead.korean.text.empty();
}

using Choice = std::function<bool(const BitextUnit&)>;
/// False stops the reading.
using DocumentSink = std::function<bool(const Document&)>;

/// Puts units that come in a row into documents. Memory: one document.
class DocumentBuilder {
 public:
  /// `is_corpus`: whether names of pairs are unique and can name files, as those of jjak are.
  DocumentBuilder(Options options, bool is_corpus, Choice choice, DocumentSink sink);

  /// Takes the next unit. False once the sink has stopped the reading.
  bool add(BitextUnit& unit);
  /// Hands on the last document.
  bool finish();

 private:
  bool hand_on();
  void name(Document& document);
  void choose(Document& document) const;

  Options options_;
  bool is_corpus_;
  Choice choice_;
  DocumentSink sink_;
  std::string key_;
  std::vector<BitextUnit> paragraphs_, sentences_;
  std::size_t count_ = 0;
  bool goes_on_ = true;
};

}  // namespace jjak::exports
