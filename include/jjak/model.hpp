// A collection, as all stages together make it, and its units. Plain data: no stage, no I/O. All text is valid UTF-8.
// Examples: tests/examples/model_example.cpp
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/article.hpp>
#include <jjak/model/articles.hpp>
#include <jjak/pair.hpp>
#include <jjak/result.hpp>
#include <jjak/text.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

enum class Level : std::uint8_t { paragraph, sentence };

/// "paragraph", "sentence". Thread safety: callable from any thread.
std::string_view name_of(Level level);

/// Why a bead gives no unit.
enum class RefusalReason : std::uint8_t {
  not_english,            ///< its English side is in another language
  not_korean,             ///< its Korean side is in another language
  equal_sides,            ///< both sides are the same
  replacement_character,  ///< a side holds U+FFFD: a character was lost
  markup,                 ///< a side holds a tag of HTML
  escaped_markup,         ///< a side holds a character reference: "&amp;", "&#39;"
  rejected                ///< somebody judged that it is not fit for a corpus
};
inline constexpr std::size_t refusal_reasons = 7;

/// The word by which scripts know it: "not_english". Thread safety: callable from any thread.
std::string_view name_of(RefusalReason reason);

/// A bead that gives no unit.
struct Refusal {
  Level level{};
  std::size_t bead = 0;  ///< index into the pair's beads of this level
  RefusalReason reason{};
};

/// A linked pair, aligned.
struct AlignedPair {
  ArticlePair link;
  std::string name;  ///< unique in a collection, safe as a file name
  Text source;
  Text target;
  Alignment alignment;
  std::vector<Refusal> refused;  ///< by level, then by bead
};

struct Collection;

/// Has the texts and beads of a collection's pairs, so that they need not all be in memory.
class PairTexts {
 public:
  PairTexts() = default;
  PairTexts(const PairTexts&) = delete;
  PairTexts& operator=(const PairTexts&) = delete;
  virtual ~PairTexts() = default;

  /// The pairs of the collection at these indexes, with texts, beads and refusals. Fails where one cannot be had any
  /// more. Memory: these pairs. Thread safety: one thread at a time.
  virtual Result<std::vector<AlignedPair>> read(const Collection& collection,
                                                const std::vector<std::size_t>& indexes) = 0;

  /// The pair without its texts and without the anchors of its beads, where that is known and no bead is refused;
  /// nothing where the pair must be read. O(beads). Thread safety: as read().
  virtual std::optional<AlignedPair> outline(const Collection& collection, std::size_t index) const = 0;

  /// What the texts and beads of a pair follow from, under the same options and knowledge: equal bytes, equal pairs.
  /// Empty where that is not known without reading the pair. O(1). Thread safety: as read().
  virtual std::string key_of(const Collection& collection, std::size_t index) const = 0;
};

/// All that a run knows; what `emit` and `report` look at.
struct Collection {
  std::size_t documents = 0;                    ///< that were read
  std::vector<Article> articles;                ///< where `blocks` has their blocks, without them; see whole_articles
  std::shared_ptr<const ArticleBlocks> blocks;  ///< null: the articles hold their blocks themselves
  std::vector<std::string> digests;  ///< of all that segmenting and aligning know of each article, where the run keeps
                                     ///< its results; else empty
  std::vector<AlignedPair> pairs;    ///< where `texts` has their texts and beads, without them
  std::shared_ptr<PairTexts> texts;  ///< null: the pairs hold their texts and beads themselves; see for_each_pair
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals to fetch (see Links)
  std::vector<Error> skipped;        ///< inputs that gave no article, and pairs without an alignment, with the reason
  std::vector<Error> problems;       ///< what was doubted of articles that were used, and of links
};

/// The articles of a collection, which must outlive what it returns. O(1). Thread safety: any number of readers.
WholeArticles whole_articles(const Collection& collection);

/// One line of an export: a bead with two sides.
struct Unit {
  Level level{};
  std::size_t bead = 0;     ///< index into the pair's beads of this level
  std::string id;           ///< "<pair>:<p|s><English indexes>-<Korean indexes>", unique in a collection
  std::string source;       ///< English text
  std::string target;       ///< Korean text
  Range source_paragraphs;  ///< that hold the English side
  Range target_paragraphs;  ///< that hold the Korean side
  Range source_sentences;   ///< of the English side
  Range target_sentences;   ///< of the Korean side
};

/// Gets one unit after the other.
using UnitSink = std::function<void(const Unit&)>;

/// Hands the units of a pair to `sink`: paragraphs, then sentences. Null alignments and refused beads give none.
/// Memory: one unit at a time. Complexity: O(bytes of both texts). Thread safety: `sink` is called by the calling
/// thread only.
void for_each_unit(const AlignedPair& pair, const UnitSink& sink);

/// Gets one refused unit after the other.
using RefusedSink = std::function<void(const Unit&, RefusalReason)>;

/// Hands the units that refused beads would have given to `sink`, in the same order. As for_each_unit.
void for_each_refused_unit(const AlignedPair& pair, const RefusedSink& sink);

/// All units of a pair, refused or not. As for_each_unit.
void for_each_bead_unit(const AlignedPair& pair, const UnitSink& sink);

/// The bead that gave a unit of the pair. Thread safety: any number of readers.
const Bead& bead_of(const AlignedPair& pair, const Unit& unit);

}  // namespace jjak
