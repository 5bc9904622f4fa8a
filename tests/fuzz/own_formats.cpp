// The fuzz targets for jjak's own formats and for the tables and lists that users write.
#include "fuzz/promise.hpp"
#include "fuzz/targets.hpp"
#include "knowledge/parts.hpp"
#include "support/compiled.hpp"
#include "text/utf8.hpp"
#include "words/phrases.hpp"

#include <jjak/anchor.hpp>
#include <jjak/emit.hpp>
#include <jjak/evaluate.hpp>
#include <jjak/exchange.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/link.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>

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

void knowledge(std::string_view bytes) {
  using jjak::knowledge::read_background, jjak::knowledge::read_fit, jjak::knowledge::write_background,
      jjak::knowledge::write_fit;
  if (const auto background = read_background(bytes, "background")) {
    const std::string written = write_background(*background);
    const auto again = read_background(written, "again");
    promise(again && write_background(*again) == written, "backgrounds that were written are read");
  }
  if (const auto fit = read_fit(bytes, "fit")) {
    const auto again = read_fit(write_fit(*fit), "again");
    promise(again && *again == *fit, "counts of the model that were written are read");
  }
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

void record(std::string_view bytes) {
  const auto read = read_document_record(bytes, {});
  if (!read) return;
  const std::string written = write_document_record(*read);
  const auto again = read_document_record(written, {});
  promise(again && write_document_record(*again) == written, "records that were written are read");
}

void sites(std::string_view bytes) {
  const auto profiles = read_site_profiles("# jjak site profile 1\n" + std::string(bytes), "sites.tsv");
  if (!profiles) return;
  std::string written;
  for (const SiteProfile& profile : *profiles) written += write_site_profile(profile);
  if (profiles->size() != 1) return;
  const auto again = read_site_profiles(written, "again.tsv");
  promise(again && again->size() == 1 && write_site_profile(again->front()) == written,
          "profiles that were written are read");
}

/// Words, and a table of them.
void rules(std::string_view bytes) {
  for (const char* const start : {"", "[en before-name]\n"}) {
    Rules own;
    if (!own.add(start + std::string(bytes), "rules.tsv")) continue;
    for (const Language language : {Language::english, Language::korean})
      (void)split_sentences("The board met at 3 p.m. on May 2. 이사회가 열렸다. 김 모 씨는 말했다.", language, own);
  }
}

/// Lists of pairs, wordings, and what the options --url-rule and --json-keys take.
void lists(std::string_view bytes) {
  if (const auto pairs = read_pair_list(bytes, "pairs.tsv"))
    for (const ListedPair& pair : *pairs)
      promise(!pair.english.empty() && !pair.korean.empty(), "a pair has two sides");
  (void)read_wordings(bytes, "wordings.tsv");
  (void)read_url_rule(bytes);
  (void)read_record_keys(bytes);
}

/// The tables and records that `jjak eval` compares.
void gold(std::string_view bytes) {
  (void)read_article_records(bytes, "gold.jsonl");
  (void)read_link_rows(bytes, "links.tsv");
  (void)read_unpaired_rows(bytes);
}

/// Catalogues of names, and the two files of CLDR.
void names(std::string_view bytes) {
  if (const auto entries = catalogue_names(bytes, "names.mo"))
    for (const DictionaryEntry& entry : *entries)
      promise(is_utf8(entry.english) && is_utf8(entry.korean), "names are UTF-8");
  const std::string xml = text::repair_utf8(bytes);
  (void)subdivision_names(xml,
                          "<ldml><localeDisplayNames><subdivisions><subdivision type=\"kr11\">서울</subdivision>"
                          "</subdivisions></localeDisplayNames></ldml>");
}

}  // namespace jjak::fuzz
