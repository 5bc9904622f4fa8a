// The fuzz targets for jjak's own formats: terms, ladders, lexicons, compiled dictionaries.
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "support/compiled.hpp"
#include "words/phrases.hpp"

#include <jjak/anchor.hpp>
#include <jjak/emit.hpp>
#include <jjak/lexicon.hpp>

#include <string>

namespace jjak::fuzz {

void terms(std::string_view bytes) {
  const auto entries = read_terms(bytes, "terms.tsv");
  (void)check_terms(bytes, "terms.tsv");
  if (!entries) return;
  const std::string written = write_terms(*entries);
  const auto again = read_terms(written, "again.tsv");
  promise(again && write_terms(*again) == written, "terms that were written are read");
}

void ladder(std::string_view bytes) {
  const auto beads = read_ladder(bytes, "ladder");
  if (!beads) return;
  const auto again = read_ladder(text_of(formats::ladder, *beads), "again");
  promise(again && again->size() == beads->size(), "ladders that were written are read");
}

void lexicon(std::string_view bytes) {
  const auto counts = read_counts(bytes, "lexicon");
  if (!counts) return;
  const std::string written = write_counts(*counts);
  const auto again = read_counts(written, "again");
  promise(again && *again == *counts, "lexicons that were written are read");
}

/// The bytes as they are, and with a right checksum.
void dictionary(std::string_view bytes) {
  for (const std::string& compiled : {std::string(bytes), test::sealed(std::string(bytes))}) {
    const auto opened = Dictionary::from_compiled(nullptr, compiled, {}, "dictionary");
    if (!opened) continue;
    const anchors::PhraseTable& phrases = anchors::phrases_of(*opened);
    for (const std::string_view word : {"harbor", "rice price", "rice", "항구", "돕다", "도와", ""}) {
      for (const auto& [korean, weight] : phrases.find(word)) promise(weight > 0 && weight <= 1, "weights are shares");
      (void)phrases.phrase_sizes(word);
      if (const auto form = phrases.find_korean(word)) promise(is_utf8(form->key), "dictionary forms are UTF-8");
    }
  }
}

}  // namespace jjak::fuzz
