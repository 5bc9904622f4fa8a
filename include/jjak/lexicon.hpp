// Lexicons: which Korean words stand for which English ones, learned from beads that are sure or read from
// dictionaries.
// Examples: tests/examples/lexicon_example.cpp
#pragma once

#include <jjak/alignment.hpp>
#include <jjak/result.hpp>
#include <jjak/translations.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with dictionaries and lexicon files.
namespace errors {
extern const ErrorKind terms_columns;
extern const ErrorKind terms_empty;
extern const ErrorKind terms_english;
extern const ErrorKind terms_korean;
extern const ErrorKind terms_weight;
extern const ErrorKind terms_alternatives;
extern const ErrorKind terms_words;
extern const ErrorKind terms_duplicate;
extern const ErrorKind missing_package;
extern const ErrorKind bad_lexicon;
extern const ErrorKind lexicon_line;
}  // namespace errors

/// More words than this make no phrase that a dictionary looks up.
inline constexpr std::size_t max_phrase_words = 4;

/// Reads a dictionary (docs/formats.md): `English<TAB>Korean[<TAB>weight]`, alternatives separated by `|`. Phrases of
/// more than four words are left out. `path` is only for the errors. Fails with the first of: bad_utf8, too_large (a
/// line, or more entries than memory should hold), terms_columns, terms_empty, terms_english, terms_korean,
/// terms_weight, terms_alternatives. Complexity: O(bytes). Thread safety: callable from any thread.
Result<std::vector<DictionaryEntry>> read_terms(std::string_view bytes, const std::string& path);

/// All problems of a dictionary in the order of its lines: what read_terms fails with, and terms_words and
/// terms_duplicate. Complexity: O(bytes) on average. Thread safety: callable from any thread.
std::vector<Error> check_terms(std::string_view bytes, const std::string& path);

/// The same format, one entry a line. What the format cannot hold (tabs, line breaks, `|`) must not be in the entries.
/// O(bytes). Thread safety: callable from any thread.
std::string write_terms(const std::vector<DictionaryEntry>& entries);

/// Sorted by English, then Korean; pairs that differ only in upper and lower case become one, with the largest weight.
/// O(n log n). Thread safety: callable from any thread.
std::vector<DictionaryEntry> merge_entries(std::vector<DictionaryEntry> entries);

/// English words for Sino-Korean ones: EDICT (Japanese-English, EUC-JP) joined with libhangul's hanja.txt through the
/// Chinese characters. Lines that cannot be read give nothing. Merged. O(n log n). Thread safety: callable from any
/// thread.
std::vector<DictionaryEntry> join_pivot(std::string_view edict, std::string_view hanja);

/// What ICU calls regions, languages, currencies, cities, months, weekdays and units in both languages. Merged.
/// Thread safety: callable from any thread.
std::vector<DictionaryEntry> icu_names();

/// The subdivisions (provinces, states ...) that two files of CLDR's common/subdivisions name; none where a file is not
/// such XML. Merged. O(n log n). Thread safety: callable from any thread.
std::vector<DictionaryEntry> subdivision_names(std::string_view english_xml, std::string_view korean_xml);

/// The names of a compiled catalogue (.mo) from English to Korean. Merged. Fails: unsupported (not such a catalogue,
/// or not in UTF-8), truncated. O(n log n). Thread safety: callable from any thread.
Result<std::vector<DictionaryEntry>> catalogue_names(std::string_view mo, const std::string& path);

struct InduceOptions {
  double min_confidence = .75;   ///< 0..1; beads below are not learned from
  std::size_t iterations = 5;    ///< 1..50 rounds of expectation maximisation
  double null_probability = .2;  ///< 0..1; share of words that come from nothing
  double min_probability = .02;  ///< 0..1; make_lexicon drops weaker translations
};

/// What beads teach about words, as counts that add up over collections. They are whole multiples of 1 / count_unit, so
/// that a sum does not depend on its order; above max_count they stay at max_count.
struct LexiconCounts {
  struct Word {
    std::string word;         ///< stem or key: what is compared
    std::uint64_t total = 0;  ///< expected number of words of the other language that it stands for

    friend bool operator==(const Word&, const Word&) = default;
  };
  /// How often a word stands for another, expected by the model.
  struct Expected {
    std::uint64_t sum = 0;      ///< at most the word's total
    std::uint64_t largest = 0;  ///< what the bead that says most contributes; at most count_unit and the sum

    friend bool operator==(const Expected&, const Expected&) = default;
  };
  struct Pair {
    std::uint32_t english = 0;  ///< index into `english`
    std::uint32_t korean = 0;   ///< index into `korean`
    Expected forward;           ///< Korean words from English ones
    Expected backward;          ///< English words from Korean ones

    friend bool operator==(const Pair&, const Pair&) = default;
  };
  std::vector<Word> english, korean;  ///< each word once, in the order of their bytes
  std::vector<Pair> pairs;            ///< by rising English, then Korean index; each pair once

  bool empty() const { return english.empty() && korean.empty(); }
  friend bool operator==(const LexiconCounts&, const LexiconCounts&) = default;
};
inline constexpr std::uint64_t count_unit = 65'536;
inline constexpr std::uint64_t max_count = std::uint64_t{1} << 62;

/// Sums of totals and counts, the larger of both largest contributions. Associative and commutative. O(a + b).
/// Thread safety: callable from any thread.
LexiconCounts merge_counts(const LexiconCounts& a, const LexiconCounts& b);

/// Takes the largest contribution of a bead out of each sum. Counts of other collections are merged in this form, so
/// that a bead that both collections have does not confirm itself. O(counts). Thread safety: callable from any thread.
LexiconCounts without_largest(LexiconCounts counts);

/// The translations that counts speak for. From each pair of words the largest contribution of a single bead is
/// subtracted, so that nothing confirms itself: a pair that was seen in one bead only gives nothing. A translation's
/// probability is the geometric mean of both directions. Deterministic. O(counts log counts). Thread safety: callable
/// from any thread.
Lexicon make_lexicon(const LexiconCounts& counts, const InduceOptions& options = {});

/// A lexicon file (docs/formats.md). The same counts give the same bytes. O(counts). Thread safety: callable from any
/// thread.
std::string write_counts(const LexiconCounts& counts);

/// Reads a lexicon file. `path` is only for the errors. Fails: bad_lexicon (not such a file), unsupported (of another
/// version), lexicon_line, bad_utf8, truncated. What comes out keeps all that LexiconCounts promises. O(bytes log
/// words). Thread safety: callable from any thread.
Result<LexiconCounts> read_counts(std::string_view bytes, const std::string& path);

/// Learns a lexicon from the beads of a collection, as often as they change: IBM Model 1 (Brown et al. 1993) in both
/// directions over the words of sure 1-1 beads. Thread safety: one inducer belongs to one thread at a time.
class LexiconInducer {
 public:
  /// Copies each different word of the texts once. `known` is what other collections taught: it is added to the counts
  /// of the beads in each iteration, as far as the texts have its words. O(anchors + known).
  explicit LexiconInducer(const std::vector<MatchedAnchors>& texts, const LexiconCounts& known = {},
                          const InduceOptions& options = {});
  LexiconInducer(const LexiconInducer&) = delete;
  LexiconInducer& operator=(const LexiconInducer&) = delete;
  LexiconInducer(LexiconInducer&&) noexcept;
  LexiconInducer& operator=(LexiconInducer&&) noexcept;
  ~LexiconInducer();

  /// Learns from the sentence beads of alignments[i] between the texts of pair i, and forgets what it learned before.
  /// From one or two threads, with the same result. Complexity: O(iterations x sum over beads of words x words +
  /// known).
  void learn(const std::vector<Alignment>& alignments, std::size_t jobs = 1);

  /// What was learned, without what was known: to be merged with that of other collections. Pairs that stand for each
  /// other less than 1/64 times are left out.
  LexiconCounts counts() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

}  // namespace jjak
