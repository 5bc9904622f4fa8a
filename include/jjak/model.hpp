// The values that flow from stage to stage. Plain data: no stage, no I/O. All text is valid UTF-8.
#pragma once

#include <jjak/article.hpp>
#include <jjak/pair.hpp>
#include <jjak/result.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace jjak {

/// One sentence: a byte range of its text's content.
struct Segment {
  Range bytes;
  std::uint32_t paragraph = 0;
};

/// A text cut into paragraphs and sentences. The content is never altered; segments are ranges of it.
struct Text {
  Language language = Language::unknown;
  std::string content;
  std::vector<Segment> sentences;
  std::vector<Range> paragraphs;  ///< of sentence indexes; together they cover all sentences in order
  /// Where sentences are given and one holds several: bytes of the content at which a further one begins, rising.
  std::vector<std::uint32_t> breaks;

  std::string_view sentence(std::size_t index) const;
  std::string_view paragraph(std::size_t index) const;

  /// Sentences [begin, end) as one string. Between them stands what stands in the text, or a blank across a line's or
  /// paragraph's end.
  std::string join(Range range) const;
  /// Paragraphs [begin, end) as one string, joined as sentences are.
  std::string join_paragraphs(Range range) const;
};

/// One entry of a dictionary that is given: a term, a name, a translation.
struct DictionaryEntry {
  std::string english;  ///< one to four words, as written
  std::string korean;   ///< Hangul (or the Chinese characters that newspapers write); blanks are allowed
  double weight = 1;    ///< 0..1, how strongly the one stands for the other

  friend bool operator==(const DictionaryEntry&, const DictionaryEntry&) = default;
};

enum class AnchorKind : std::uint8_t { number, date, latin, punctuation, name, word };
inline constexpr std::size_t anchor_kinds = 6;

std::string_view name_of(AnchorKind kind);

/// Something in a sentence that can be recognised in the other language.
struct Anchor {
  AnchorKind kind{};
  std::string value;    ///< normalised: what is compared or looked up
  std::string surface;  ///< as it was first written, without particle or possessive: what transliteration hears
  friend bool operator==(const Anchor&, const Anchor&) = default;
};

/// An anchor at its place.
struct AnchorMention {
  std::uint32_t anchor = 0;  ///< index into the text's anchors
  Range bytes;               ///< of the text's content
};

/// A text with the anchors of each of its sentences.
struct AnchoredText {
  Text text;
  std::vector<Anchor> anchors;                       ///< each kind and value once
  std::vector<std::vector<AnchorMention>> mentions;  ///< mentions[i] belong to sentence i, by rising place
  /// Of each sentence, the visible characters of its glosses with their parentheses: the other language's words that it
  /// gives beside its own, 노동신문(Rodong Sinmun). A translation has no need of them, so they are no part of its length.
  std::vector<std::uint32_t> gloss_length;
};

/// Why two anchors are held for the same thing.
enum class MatchReason : std::uint8_t { equal, near, dictionary, transliteration, induced };

std::string_view name_of(MatchReason reason);

/// One of a text's anchors may be rendered by one of the other text's.
struct AnchorLink {
  std::uint32_t source = 0;  ///< index into the English text's anchors
  std::uint32_t target = 0;  ///< index into the Korean text's anchors
  float probability = 0;     ///< t(target | source), 0..1
  MatchReason reason{};
};

/// Two texts whose anchors were matched: the anchors are those that the links speak of.
struct MatchedAnchors {
  AnchoredText source;            ///< English
  AnchoredText target;            ///< Korean
  std::vector<AnchorLink> links;  ///< by rising source, then target; each pair of anchors once
};

/// A bilingual lexicon with translation probabilities t(korean | english).
class Lexicon {
 public:
  struct Entry {
    std::string korean;
    double probability = 0;  ///< t(korean | english), 0..1
  };

  void add(const std::string& english, std::string korean, double probability);

  /// The translations of an English stem, in the order they were added; none when it is unknown.
  const std::vector<Entry>& translations(const std::string& english) const;
  bool knows_english(const std::string& stem) const { return entries_.contains(stem); }
  bool knows_korean(const std::string& stem) const { return korean_.contains(stem); }
  bool empty() const { return entries_.empty(); }

 private:
  std::unordered_map<std::string, std::vector<Entry>> entries_;
  std::unordered_set<std::string> korean_;
};

/// Two anchors of a bead that were taken for the same thing.
struct AnchorMatch {
  Anchor source;
  Anchor target;
  double probability = 0;  ///< t(target | source), 0..1
  double weight = 0;       ///< nats: log of how much likelier the two are together than by chance
  MatchReason reason{};
};

/// How a bead came about where it is no step of the most probable path.
enum class BeadMark : std::uint8_t {
  none,
  pinned,   ///< fixed by the user
  crossing  ///< moved: its target side stands elsewhere than the order of the other beads says
};

/// "", "pinned", "crossing".
std::string_view name_of(BeadMark mark);

/// One step of an alignment: these sentences (or paragraphs) render those. One side may be empty (a null alignment).
struct Bead {
  Range source;           ///< English indexes
  Range target;           ///< Korean indexes
  double confidence = 0;  ///< how probable it is that this bead is right, 0..1: its posterior, calibrated
  double length_z = 0;  ///< deviation of the length ratio from what is usual, in standard deviations; 0 for null beads
  std::vector<AnchorMatch> matches;
  double margin =
      0;  ///< confidence less that of the most probable other bead over any of its units; 0..1, 0 when that is larger
  BeadMark mark = BeadMark::none;

  bool is_null() const { return source.empty() || target.empty(); }
};

/// "2-1": sizes of the English and the Korean side.
std::string type_of(const Bead& bead);

/// The beads of two texts; each list covers every index of both sides once, by rising source. Targets rise too, but for
/// beads that are marked as crossing.
struct Alignment {
  std::vector<Bead> paragraphs;
  std::vector<Bead> sentences;
};

/// A linked pair, aligned.
struct AlignedPair {
  ArticlePair link;
  std::string name;  ///< unique in a collection, safe as a file name
  Text source;
  Text target;
  Alignment alignment;
};

/// All that a run knows; what `emit` and `report` look at.
struct Collection {
  std::size_t documents = 0;  ///< that were read
  std::vector<Article> articles;
  std::vector<AlignedPair> pairs;
  std::vector<Unpaired> unpaired;
  std::vector<std::string> missing;  ///< addresses of Korean originals to fetch (see Links)
  std::vector<Error> skipped;        ///< inputs that gave no article, with the reason
  std::vector<Error> problems;       ///< what was doubted of articles that were used, and of links
};

enum class Level : std::uint8_t { paragraph, sentence };

std::string_view name_of(Level level);

/// One line of an export: a bead with two sides. The pair and the bead are named by their indexes into the collection.
struct Unit {
  std::size_t pair = 0;  ///< index into Collection::pairs
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

/// Hands the units of a collection to `sink` in the order of its pairs: paragraphs, then sentences. Null alignments
/// give none. Memory: one unit at a time. Complexity: O(bytes of all texts). Thread safety: `sink` is called by the
/// calling thread only.
void for_each_unit(const Collection& collection, const UnitSink& sink);

}  // namespace jjak
