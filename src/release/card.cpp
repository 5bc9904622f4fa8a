// Writes the dataset card: YAML for hubs, and for people what the data are, where they come from, and how good they
// are.
#include "emit/fields.hpp"
#include "markup/writer.hpp"
#include "release/papers.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::release {
namespace {

using exports::Level;
using markup::json_string;

constexpr std::string_view not_stated = "not stated";

/// One line of Markdown that is nothing but text.
std::string plain_words(std::string_view text) {
  std::string out;
  for (const char c : emit::plain(text)) {
    if (std::string_view("\\`*_[]<>|#").find(c) != std::string_view::npos) out += '\\';
    out += c;
  }
  return out;
}

std::uint64_t units_at(const Papers& papers, Level level) {
  std::uint64_t sum = 0;
  for (const auto& [part, counts] : papers.facts.parts())
    if (part.first == level) sum += counts.units;
  return sum;
}

std::string_view size_category(std::uint64_t units) {
  constexpr std::uint64_t thousand = 1'000;
  if (units < thousand) return "n<1K";
  if (units < 10 * thousand) return "1K<n<10K";
  if (units < 100 * thousand) return "10K<n<100K";
  if (units < thousand * thousand) return "100K<n<1M";
  return units < 10 * thousand * thousand ? "1M<n<10M" : "10M<n<100M";
}

/// Whether hubs can take a licence for one of their names: "CC-BY-4.0".
bool is_identifier(std::string_view licence) {
  return std::all_of(licence.begin(), licence.end(), [](char c) { return ascii::is_alnum(c) || c == '-' || c == '.'; });
}

/// A JSON string is a double-quoted string of YAML, too.
std::string yaml(const Papers& papers) {
  const Terms& terms = papers.terms;
  const std::string licence = shared_licence(papers);
  std::string out = "---\nlanguage:\n- \"en\"\n- \"ko\"\n";
  if (licence.empty())
    out += "license: \"other\"\nlicense_name: \"not-stated\"\n";
  else if (is_identifier(licence))
    out += "license: " + json_string(text::to_lower_ascii(licence)) + "\n";
  else
    out += "license: \"other\"\nlicense_name: \"see-sources\"\n";
  out += "multilinguality:\n- \"translation\"\ntask_categories:\n- \"translation\"\nsize_categories:\n- ";
  out += json_string(size_category(units_at(papers, Level::sentence))) + "\npretty_name: " + json_string(terms.name);
  out += "\nconfigs:\n";
  for (const Level level : {Level::sentence, Level::paragraph, Level::document}) {
    if (units_at(papers, level) == 0) continue;
    out += fmt::format("- config_name: \"{}\"\n", name_of(level));
    if (level == Level::sentence) out += "  default: true\n";
    out += "  data_files:\n";
    for (const DataFile& file : papers.files)
      if (file.level == level && file.format == "jsonl")
        out += fmt::format("  - split: \"{}\"\n    path: \"{}\"\n", file.split, file.path);
  }
  return out + "---\n";
}

std::string contents(const Papers& papers) {
  std::string out =
      "## Contents\n\n| level | split | documents | units | English letters | Korean letters "
      "|\n|---|---|--:|--:|--:|--:|\n";
  for (const auto& [part, counts] : papers.facts.parts())
    out += fmt::format("| {} | {} | {} | {} | {} | {} |\n", name_of(part.first), part.second, counts.documents,
                       counts.units, counts.english_letters, counts.korean_letters);
  out +=
      "\nA unit is an English and a Korean text that translate each other. The levels hold the same texts: use one. "
      "Units of the level `document` are whole articles; unaligned sentences stay in their places, and `passages` says "
      "of each part whether it is rendered literally, rewritten, added (only English has it) or dropped (only Korean "
      "has it). Each level has JSON lines (`.jsonl`) and TSV; sentences and paragraphs also TMX and Moses files "
      "(`.en`, `.ko`, `.ids`).";
  out += papers.terms.parquet ? " All have a Parquet file (`.parquet`).\n\n" : "\n\n";
  if (papers.terms.partition.empty())
    out += "There is one split; nothing was set apart for tests.\n\n";
  else
    out +=
        "Stories are in one split as a whole, and units that are like training data were withheld (`jjak partition`). "
        "Whole articles keep sentences that were withheld as units.\n\n";
  return out;
}

std::string sources(const Papers& papers) {
  std::string out =
      "## Sources\n\n| site | English articles | Korean articles | from | to | licence |\n|---|--:|--:|---|---|---|\n";
  for (const auto& [site, source] : papers.facts.sources())
    out += fmt::format("| {} | {} | {} | {} | {} | {} |\n", plain_words(site), source.english, source.korean,
                       source.first.empty() ? not_stated : std::string_view(source.first),
                       source.last.empty() ? not_stated : std::string_view(source.last),
                       plain_words(licence_of(papers.terms, site)));
  return out +
         "\nThe Korean articles are the originals, the English ones their translations. Articles in several pairs are "
         "counted in each.\n\n";
}

std::string list_of(const Facts::Count& counts) {
  std::string out;
  for (const auto& [name, count] : counts)
    out += fmt::format("{}{} {}", out.empty() ? "" : ", ", plain_words(name), count);
  return out;
}

std::string methods(const Papers& papers) {
  const Terms& terms = papers.terms;
  std::string out = "## How it was made\n\nWith jjak " JJAK_VERSION;
  if (!terms.corpus_date.empty()) out += ", from a corpus of " + plain_words(terms.corpus_date);
  out += terms.is_imported
             ? ". The units were aligned elsewhere, and imported from files. Pairs by how they were linked: "
             : ". Articles were linked, cut into sentences and aligned automatically. Pairs by how they were linked: ";
  out += list_of(papers.facts.methods()) + ".\n\n";
  if (!terms.min_confidence.empty())
    out += "Only units with a confidence of " + plain_words(terms.min_confidence) + " or more are here.\n\n";
  return out;
}

std::string band_row(const sample::Band& band) {
  std::string measured = "not measured";
  if (band.labelled > 0) {
    const sample::Estimate estimate = estimate_of(band);
    measured = fmt::format("{:.3f} ({:.3f}–{:.3f}), {} of {}", estimate.share, estimate.interval.low,
                           estimate.interval.high, band.right, band.labelled);
  }
  return fmt::format("| {:.2f}–{:.2f} | {} | {} | {} |\n", band.from, band.to, band.units,
                     band.units == 0 ? "–" : fmt::format("{:.3f}", band.confidence / static_cast<double>(band.units)),
                     measured);
}

std::string estimate_row(std::string_view name, const std::optional<sample::Estimate>& estimate) {
  if (!estimate) return fmt::format("| {} | not measured |\n", name);
  return fmt::format("| {} | {:.3f} ({:.3f}–{:.3f}) |\n", name, estimate->share, estimate->interval.low,
                     estimate->interval.high);
}

/// What was lost, as far as people looked at null alignments; empty where they did not.
std::string recall(const sample::Recall& recall) {
  if (recall.labelled() == 0) return {};
  return fmt::format(
             "{} null alignments (sentences for which no counterpart was found) were labelled, of {} sentences "
             "in such. Recall is the share of the sentences with a counterpart that were aligned with one, before "
             "any unit was left out.\n\n"
             "| | share |\n|---|---|\n",
             recall.labelled(), recall.sentences()) +
         estimate_row("null alignments that have no counterpart", recall.right()) +
         estimate_row("recall", recall.recall()) + "\n";
}

std::string quality(const Papers& papers) {
  std::string out =
      "## Quality\n\nThe confidence of a unit is the probability that it is right, as the aligner estimates it. "
      "Precision is the share of right units in a sample that people labelled, with Wilson's interval of 95 %.\n\n"
      "| confidence | sentence units | mean confidence | precision |\n|---|--:|--:|---|\n";
  for (const sample::Band& band : papers.facts.precision().bands()) out += band_row(band);
  if (papers.facts.without_confidence() > 0)
    out += fmt::format("| not known | {} | – | not measured |\n", papers.facts.without_confidence());
  const std::uint64_t labelled = papers.facts.precision().labelled();
  out += labelled == 0 ? "\nPrecision was not measured.\n\n"
                       : fmt::format("\n{} labelled units are in this release.\n\n", labelled);
  if (const std::uint64_t others = papers.facts.sample().of_other_texts(); others > 0)
    out +=
        fmt::format("Labels that do not count, because the texts of their units have changed since: {}.\n\n", others);
  return out + recall(papers.facts.recall());
}

std::string faults(const Papers& papers) {
  const Facts& facts = papers.facts;
  std::string out = "## Known faults\n\n";
  out += fmt::format("- Sentences without a counterpart, in no sentence unit: {} English, {} Korean beads.\n",
                     facts.only_english(), facts.only_korean());
  out += fmt::format("- Sentence units that repeat another one exactly: {}.\n", facts.repetitions());
  out += "- Sentence beads that were refused: " + (facts.refused().empty() ? "none" : list_of(facts.refused())) + ".\n";
  if (!facts.labels().empty())
    out += "- Pairs by what a trial alignment said of them (an abridged or adapted translation leaves parts out): " +
           list_of(facts.labels()) + ".\n";
  return out + "- Links, sentence breaks and alignments are automatic; nobody has read all units.\n\n";
}

std::string takedown(const Papers& papers) {
  const std::string& contact = papers.terms.contact;
  std::string out = "## Rights and takedown\n\nThe texts belong to their publishers. ";
  return out + (contact.empty() ? "No address for takedowns is stated.\n"
                                : "To have an article taken out, write to " + plain_words(contact) + ".\n");
}

}  // namespace

std::string licence_of(const Terms& terms, const std::string& site) {
  const auto found = terms.licences.find(site);
  return found == terms.licences.end() ? std::string(not_stated) : found->second;
}

std::string shared_licence(const Papers& papers) {
  std::string shared;
  for (const auto& [site, source] : papers.facts.sources()) {
    const auto found = papers.terms.licences.find(site);
    if (found == papers.terms.licences.end() || (!shared.empty() && shared != found->second)) return {};
    shared = found->second;
  }
  return shared;
}

std::string card(const Papers& papers) {
  return yaml(papers) + "\n# " + plain_words(papers.terms.name) +
         "\n\nAn English-Korean parallel corpus of news: sentences, paragraphs and whole articles.\n\n" +
         contents(papers) + sources(papers) + methods(papers) + quality(papers) + faults(papers) + takedown(papers) +
         "\nThe files and their digests are in `release.json` and `jjak.sha256` (`sha256sum --check jjak.sha256`).\n";
}

}  // namespace jjak::release
