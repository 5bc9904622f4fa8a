// Writes what people should know is missing or doubtful: the beads that gave no unit, blocks in another language, and
// articles that were perhaps not read well.
#include "emit/fields.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;

std::string refused_line(const RefusedView& view) {
  const auto& [from, unit, bead] = view.unit;
  return table_line({plain(unit.id), name_of(unit.level), name_of(view.reason), decimal(bead.confidence),
                     plain(unit.source), plain(unit.target), address_of(from.english), address_of(from.korean)});
}

std::string foreign_lines(const Article& article) {
  std::string lines;
  for (const ForeignBlock& block : article.foreign_blocks)
    lines += table_line({address_of(article), article.language_tag, block.language, plain(block.text)});
  return lines;
}

std::string doubtful_line(const Article& article) {
  if (!has_doubtful_text(article)) return {};
  const auto& sure = article.text_confidence;
  return table_line({address_of(article), article.language_tag, sure ? decimal(sure->confidence) : "",
                     sure ? decimal(sure->completeness) : "", plain(article.title),
                     article.kind == PageKind::stub ? "stub" : "low_confidence"});
}

}  // namespace

const Format<RefusedView> formats::refused{"id\tlevel\treason\tconfidence\ten\tko\turl_en\turl_ko\n", refused_line, {}};
const Format<Article> formats::foreign{"url\tlanguage\tblock_language\ttext\n", foreign_lines, {}};
const Format<Article> formats::doubtful{"url\tlanguage\tconfidence\tcompleteness\ttitle\treason\n", doubtful_line, {}};

}  // namespace jjak
