// Lexicons: which Korean words stand for which English ones, learned from beads that are sure or read from
// dictionaries.
#pragma once

#include <jjak/model.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// More words than this make no phrase that a dictionary looks up.
inline constexpr std::size_t max_phrase_words = 4;

/// Reads a dictionary (docs/formats.md): `English<TAB>Korean[<TAB>weight]`, alternatives separated by `|`. Phrases of
/// more than four words are left out. `path` is only for the errors. Fails with the first of: bad_utf8, too_large (a
/// line, or more entries than memory should hold), terms_columns, terms_empty, terms_english, terms_korean,
/// terms_weight, terms_alternatives.
Result<std::vector<DictionaryEntry>> read_terms(std::string_view bytes, const std::string& path);

/// All problems of a dictionary in the order of its lines: what read_terms fails with, and terms_words and
/// terms_duplicate.
std::vector<Error> check_terms(std::string_view bytes, const std::string& path);

/// The same format, one entry a line. What the format cannot hold (tabs, line breaks, `|`) must not be in the entries.
std::string write_terms(const std::vector<DictionaryEntry>& entries);

/// Sorted by English, then Korean; pairs that differ only in upper and lower case become one, with the largest weight.
std::vector<DictionaryEntry> merge_entries(std::vector<DictionaryEntry> entries);

/// English words for Sino-Korean ones: EDICT (Japanese-English, EUC-JP) joined with libhangul's hanja.txt through the
/// Chinese characters. Lines that cannot be read give nothing. Merged.
std::vector<DictionaryEntry> join_pivot(std::string_view edict, std::string_view hanja);

/// What ICU calls regions, languages, currencies, cities, months, weekdays and units in both languages. Merged.
std::vector<DictionaryEntry> icu_names();

/// The subdivisions (provinces, states ...) that two files of CLDR's common/subdivisions name. Merged.
std::vector<DictionaryEntry> subdivision_names(std::string_view english_xml, std::string_view korean_xml);

/// The names of a compiled catalogue (.mo) from English to Korean. Merged. Fails: unsupported (not such a catalogue,
/// or not in UTF-8), truncated.
Result<std::vector<DictionaryEntry>> catalogue_names(std::string_view mo, const std::string& path);

struct InduceOptions {
  double min_confidence = .9;    ///< 0..1; beads below are not learned from
  std::size_t iterations = 5;    ///< 1..50 rounds of expectation maximisation
  double null_probability = .2;  ///< 0..1; share of words that come from nothing
  double min_probability = .02;  ///< 0..1; weaker translations are dropped
};

/// What induction learns from: two anchored texts and their beads.
struct LearnedPair {
  const AnchoredText* source = nullptr;
  const AnchoredText* target = nullptr;
  const std::vector<Bead>* beads = nullptr;
};

/// IBM Model 1 (Brown et al. 1993) in both directions over the words of 1-1 beads; a translation's probability is the
/// geometric mean of both. From each word pair the largest contribution of a single bead is subtracted, so that nothing
/// confirms itself: a pair that was seen in one bead only gives nothing. Needs a collection; on a handful of articles the
/// lexicon comes out nearly empty. Complexity: O(iterations x sum over beads of words x words). Deterministic.
Lexicon induce_lexicon(const std::vector<LearnedPair>& pairs, const InduceOptions& options = {});

}  // namespace jjak
