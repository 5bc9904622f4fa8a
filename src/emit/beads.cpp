// Writes the beads of two plain texts as TSV or JSON lines: the output of `jjak align`.
#include "emit/fields.hpp"
#include "markup/writer.hpp"
#include "model/index_list.hpp"

#include <jjak/emit.hpp>

#include <fmt/core.h>

#include <cmath>

namespace jjak {
namespace {

using namespace emit;
using markup::json_string;

std::string json_anchors(const Bead& bead) {
  std::string out = "[";
  for (const AnchorMatch& match : bead.matches) {
    if (out.size() > 1) out += ", ";
    out += fmt::format("{{\"kind\": {}, \"en\": {}, \"ko\": {}, \"reason\": {}, \"weight\": {}, \"nats\": {:.4f}}}",
                       json_string(name_of(match.source.kind)), json_string(match.source.value),
                       json_string(match.target.value), json_string(name_of(match.reason)), decimal(match.probability),
                       std::isfinite(match.weight) ? match.weight : 0.0);
  }
  return out + ']';
}

std::string tsv_line(const BeadView& view) {
  const Bead& bead = view.bead;
  return table_line({list_indexes(bead.source, ","), list_indexes(bead.target, ","), type_of(bead),
                     decimal(bead.confidence), plain(view.source.join(bead.source)),
                     plain(view.target.join(bead.target))});
}

std::string json_line(const BeadView& view) {
  const Bead& bead = view.bead;
  std::string out =
      fmt::format("{{\"en_index\": {}, \"ko_index\": {}, \"type\": \"{}\", \"confidence\": {}, \"margin\": {}, ",
                  bracket_indexes(bead.source), bracket_indexes(bead.target), type_of(bead), decimal(bead.confidence),
                  decimal(bead.margin));
  out +=
      fmt::format("\"pinned\": {}, \"crossing\": {}, ", bead.mark == BeadMark::pinned, bead.mark == BeadMark::crossing);
  out += fmt::format("\"length_z\": {:.4f}, \"en\": ", std::isfinite(bead.length_z) ? bead.length_z : 0.0);
  out += json_string(view.source.join(bead.source)) + ", \"ko\": " + json_string(view.target.join(bead.target));
  return out += ", \"anchors\": " + json_anchors(bead) + "}\n";
}

}  // namespace

const Format<BeadView> formats::bead_tsv{"en_index\tko_index\ttype\tconfidence\ten\tko\n", tsv_line, {}};
const Format<BeadView> formats::bead_jsonl{{}, json_line, {}};

}  // namespace jjak
