// Anchors: what can be recognised across languages, and which anchors of two texts stand for the same.
// Examples: tests/examples/anchor_example.cpp
#pragma once

#include <jjak/anchored_text.hpp>
#include <jjak/article.hpp>
#include <jjak/result.hpp>
#include <jjak/rules.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// What can be wrong with compiled dictionaries.
namespace errors {
extern const ErrorKind bad_dictionary;
extern const ErrorKind damaged_dictionary;
extern const ErrorKind stale_dictionary;
}  // namespace errors

/// What a compiled dictionary was made by and from. It stands for its texts only as long as both are the same.
struct DictionaryOrigin {
  std::uint64_t program = 0;     ///< digest of the program's own terms: words may have other keys in another version
  std::uint64_t texts = 0;       ///< digest of the texts
  std::uint64_t text_bytes = 0;  ///< their size

  friend bool operator==(const DictionaryOrigin&, const DictionaryOrigin&) = default;
};

/// Dictionary entries, compiled for looking up. Cheap to copy: copies share what was compiled. Thread safety: any
/// number of readers.
class Dictionary {
 public:
  Dictionary();
  /// Of entries that mean the same the strongest counts. Entries without letters on a side are left out. O(entries), by
  /// up to `jobs` threads.
  explicit Dictionary(const std::vector<DictionaryEntry>& entries, std::size_t jobs = 1);

  /// What compile_dictionary wrote, searched where it lies. `owner` keeps the bytes alive; null for constants. Every
  /// byte is checked first. Fails: bad_dictionary (not a compiled one), damaged_dictionary, stale_dictionary (another
  /// format or origin). `path` is only for the errors. O(bytes), about a millisecond for 5 MB.
  static Result<Dictionary> from_compiled(std::shared_ptr<const void> owner, std::string_view bytes,
                                          const DictionaryOrigin& origin, const std::string& path);

  /// Knows what all entries of the parts, in this order, make one dictionary know. Each lookup asks every part. O(1).
  static Dictionary joined(const std::vector<Dictionary>& parts);

  bool empty() const;

 private:
  class Table;
  friend struct DictionaryAccess;
  std::shared_ptr<const Table> table_;
};

/// A dictionary as a file that can be mapped (docs/formats.md). The same entries give the same bytes. Precondition:
/// less than 64 MB of text, which max_compiled_text says. O(n log n), by up to `jobs` threads. Thread safety: callable
/// from any thread.
std::string compile_dictionary(const std::vector<DictionaryEntry>& entries, const DictionaryOrigin& origin = {},
                               std::size_t jobs = 1);
inline constexpr std::size_t max_compiled_text = std::size_t{64} << 20;  ///< bytes of both sides

/// The anchors of each sentence: numbers, dates, Latin words, marks, names and words. Words that the dictionary knows
/// as one phrase are one anchor; a Korean compound is cut into the words that the dictionary knows. `published`, when
/// known, is what "on Thursday" and 지난달 are counted from; `rules` have the words of dates, numerals and surnames.
/// Complexity: linear. Thread safety: any number of calls at the same time.
AnchoredText find_anchors(Text text, const Dictionary& dictionary = {},
                          const std::optional<Timestamp>& published = std::nullopt, const Rules& rules = {});

/// Which anchors of the English text may be rendered by which of the Korean one: equal numbers and dates, Latin words,
/// marks, dictionary entries, and names and borrowed words that sound alike: t(target | source) grows with their
/// likeness and their frequency, and falls with the number of words to choose from. Without `by_sound` no names are
/// compared.
///
/// The result's texts have the anchors that fit each other: neighbouring words of the English text that together sound
/// like one Korean name are one anchor, and long words that nothing in the other text stands for are cut into shorter
/// ones. Links come by rising source and target. Complexity: O(anchors log anchors), and for each English word the part
/// of the Korean words' tree of sounds that may still sound like it. Thread safety: any number of calls at the same
/// time.
MatchedAnchors match_anchors(AnchoredText source, AnchoredText target, const Dictionary& dictionary = {},
                             bool by_sound = true);

/// Days since 1970-01-01, both included.
struct DayWindow {
  std::int32_t first = INT32_MIN;
  std::int32_t last = INT32_MAX;
};

/// Finds, among many Korean texts, those that may say what an English one says, without comparing it with each: an
/// inverted index over numbers, dates, Latin words, dictionary words and names by their sounds, weighted by how rare
/// they are. First all calls of `add`, then `finish` once, then `find` as often as wanted. Thread safety: `find` may be
/// called by several threads at the same time; `add` and `finish` by one.
class TranslationIndex {
 public:
  explicit TranslationIndex(Dictionary dictionary);
  TranslationIndex(const TranslationIndex&) = delete;
  TranslationIndex& operator=(const TranslationIndex&) = delete;
  TranslationIndex(TranslationIndex&&) noexcept;
  TranslationIndex& operator=(TranslationIndex&&) noexcept;
  ~TranslationIndex();

  /// Takes a Korean text, whose anchors may be forgotten afterwards, and the day when it was published, where that is
  /// known. Texts are numbered in the order of the calls. O(anchors).
  void add(const AnchoredText& text, std::optional<std::int32_t> day);
  /// To be called once, after the last `add` and before the first `find`. `known`: what known() of an earlier index
  /// said, whatever its texts were: names that it knows are compared with new words only. Bytes that known() did not
  /// make count as empty. O(all anchors).
  void finish(std::string_view known = {});

  struct Found {
    std::uint32_t text = 0;
    double likeness = 0;  ///< 0..1: share of what could be found of the English text's anchors, by weight
  };

  /// The `most` likeliest of the texts that were published in the window or have no day, by falling likeness; equal
  /// ones in the order of their numbers. Memory: O(texts) for each call. Complexity: O(texts in the window that share
  /// an anchor x anchors shared), and for each new name the part of the tree of sounds that may sound like it; what
  /// sounds like a name is remembered for the next call.
  std::vector<Found> find(const AnchoredText& english, const DayWindow& window, std::size_t most);

  /// Which words of its texts sound like the names that were looked up, for a later index of the same version of jjak.
  std::string known() const;

 private:
  class State;
  std::unique_ptr<State> state_;
};

/// The numbers and the parts of dates in a text, in the order of their places, with blanks between them; whatever the
/// language, the same values are written alike: "m12 d7 110000000". Complexity: linear. Thread safety: callable from
/// any thread.
std::string normalised_values(std::string_view text, Language language);

/// How alike an English name and a Hangul one sound, 0..1: "Kim Jong Un" and 김정은, "Tula Oblast" and 툴라주. From
/// about .6 on two names are the same one. Bytes that are not UTF-8 are passed over; only the first 256 bytes of each
/// count. Complexity: O(1). Thread safety: callable from any thread.
double name_similarity(std::string_view english, std::string_view korean);

}  // namespace jjak
