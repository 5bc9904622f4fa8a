#include <jjak/report.hpp>

namespace jjak {
namespace {

/// Counts beads by type; gives the number of those with two sides.
std::size_t count_beads(const std::vector<Bead>& beads, std::map<std::string, std::size_t>& by_type) {
  std::size_t units = 0;
  for (const Bead& bead : beads) {
    ++by_type[type_of(bead)];
    units += !bead.is_null();
  }
  return units;
}

}  // namespace

Summary summarize(const Collection& collection) {
  Summary summary;
  summary.documents = collection.documents;
  for (const Article& article : collection.articles) ++summary.articles_by_language[std::string(code_of(article.language))];
  for (const Unpaired& unpaired : collection.unpaired) ++summary.unpaired_by_reason[std::string(name_of(unpaired.reason))];
  for (const Error& error : collection.skipped) ++summary.skipped_by_reason[std::string(name_of(error.code))];
  double confidence = 0;
  for (const AlignedPair& pair : collection.pairs) {
    ++summary.pairs_by_method[std::string(name_of(pair.link.method))];
    summary.paragraph_units += count_beads(pair.alignment.paragraphs, summary.paragraph_beads_by_type);
    summary.sentence_units += count_beads(pair.alignment.sentences, summary.sentence_beads_by_type);
    for (const Bead& bead : pair.alignment.sentences)
      if (!bead.is_null()) confidence += bead.confidence;
  }
  if (summary.sentence_units > 0) summary.mean_sentence_confidence = confidence / static_cast<double>(summary.sentence_units);
  return summary;
}

}  // namespace jjak
