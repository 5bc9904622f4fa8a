// Writes what people should know is missing or doubtful: the beads that gave no unit, blocks in another language, and
// articles that were perhaps not read well.
#include "emit/fields.hpp"

#include <jjak/emit.hpp>

#include <fmt/core.h>

namespace jjak {

std::string write_refused(const Collection& collection) {
  using namespace emit;
  std::string out = "id\tlevel\treason\tconfidence\ten\tko\turl_en\turl_ko\n";
  for_each_refused_unit(collection, [&](const Unit& unit, RefusalReason reason) {
    const UnitParts parts = parts_of(collection, unit);
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n", plain(unit.id), name_of(unit.level), name_of(reason),
                       decimal(parts.bead.confidence), plain(unit.source), plain(unit.target),
                       address_of(parts.english), address_of(parts.korean));
  });
  return out;
}

std::string write_foreign(const Collection& collection) {
  using namespace emit;
  std::string out = "url\tlanguage\tblock_language\ttext\n";
  for (const Article& article : collection.articles)
    for (const ForeignBlock& block : article.foreign_blocks)
      out +=
          fmt::format("{}\t{}\t{}\t{}\n", address_of(article), article.language_tag, block.language, plain(block.text));
  return out;
}

std::string write_doubtful(const Collection& collection) {
  using namespace emit;
  std::string out = "url\tlanguage\tconfidence\tcompleteness\ttitle\treason\n";
  for (const Article& article : collection.articles)
    if (has_doubtful_text(article)) {
      const auto& sure = article.text_confidence;
      out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", address_of(article), article.language_tag,
                         sure ? decimal(sure->confidence) : "", sure ? decimal(sure->completeness) : "",
                         plain(article.title), article.kind == PageKind::stub ? "stub" : "low_confidence");
    }
  return out;
}

}  // namespace jjak
