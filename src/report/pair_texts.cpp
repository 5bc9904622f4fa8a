// A pair with its texts, beads, anchors and findings, as JSON.
#include "report/units.hpp"
#include "report/values.hpp"

#include "markup/writer.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::report {
namespace {

using markup::json_array;
using markup::json_string;
using markup::JsonObject;

std::string range_json(Range range) { return fmt::format("[{},{}]", range.begin, range.end); }

std::string truth_json(bool value) { return value ? "true" : "false"; }

std::string article_json(const Article& article) {
  const auto& sure = article.text_confidence;
  return JsonObject()
      .text("title", title_of(article))
      .text("url", url::encode(article.url))
      .text("byline", article.byline)
      .text("section", article.section)
      .text("published", article.published ? iso_date(*article.published) : std::string())
      .text("kind", name_of(article.kind))
      .json("confidence", sure ? number_json(sure->confidence) : "null")
      .json("completeness", sure ? number_json(sure->completeness) : "null")
      .text("file", article.origin.path)
      .json("offset", std::to_string(article.origin.offset))
      .json("foreignBlocks", std::to_string(article.foreign_blocks.size()))
      .take();
}

std::string evidence_json(const LinkEvidence& evidence) {
  return JsonObject()
      .text("method", name_of(evidence.method))
      .json("score", number_json(evidence.score))
      .text("words", evidence.words)
      .json("fromKorean", truth_json(evidence.from_korean))
      .take();
}

std::string runner_up_json(const PairView& view) {
  if (view.runner_up == nullptr || !view.pair.link.runner_up) return "null";
  return JsonObject()
      .text("title", title_of(*view.runner_up))
      .text("url", url::encode(view.runner_up->url))
      .json("score", number_json(view.pair.link.runner_up->score))
      .take();
}

std::string link_json(const PairView& view) {
  const ArticlePair& link = view.pair.link;
  return JsonObject()
      .text("method", method_of(link))
      .json("score", number_json(link.score))
      .json("margin", number_json(link.margin))
      .json("evidence", json_array(link.evidence, evidence_json))
      .json("runnerUp", runner_up_json(view))
      .json("dateGapDays", link.date_gap_days ? std::to_string(*link.date_gap_days) : "null")
      .text("label", name_of(link.label))
      .json("coverage", sides_json(number_json(link.coverage_english), number_json(link.coverage_korean)))
      .take();
}

std::string sentences_json(const Text& text) {
  std::size_t index = 0;
  return json_array(text.sentences, [&](const Segment&) { return json_string(text.shown(index++)); });
}

/// The edited sentences as their page has them.
std::string edits_json(const Text& text) {
  return json_array(text.edits, [&text](const TextEdit& edit) {
    return fmt::format("[{},{}]", edit.sentence, json_string(text.sentence(edit.sentence)));
  });
}

std::string paragraphs_json(const Text& text) {
  return json_array(text.paragraphs, [](Range sentences) { return std::to_string(sentences.begin); });
}

std::string anchor_json(const AnchorMatch& match) {
  return JsonObject()
      .json("sides", texts_json(match.source.surface, match.target.surface))
      .text("kind", name_of(match.source.kind))
      .text("reason", name_of(match.reason))
      .json("probability", number_json(match.probability))
      .json("weight", number_json(match.weight))
      .take();
}

std::string anchors_json(const Bead& bead) {
  return json_array(shown_anchors(bead), [](const AnchorMatch* match) { return anchor_json(*match); });
}

std::size_t utf16_length(std::string_view text) {
  std::size_t length = 0;
  for (std::size_t offset = 0; offset < text.size();) length += text::next_code_point(text, offset) > 0xFFFF ? 2 : 1;
  return length;
}

/// Places of a part of a bead's side: for each sentence that has some of it, [sentence, begin, end]. `bytes`: of the
/// sentences, joined.
std::string places_json(const Text& text, Range sentences, Range bytes) {
  if (bytes.empty()) return "[]";
  const std::string joined = text.join(sentences);
  std::string out;
  std::size_t from = 0;
  for (std::uint32_t s = sentences.begin; s < sentences.end; ++s) {
    const std::string_view sentence = text.shown(s);
    const std::size_t at = joined.find(sentence, from);
    if (at == std::string::npos) break;
    from = at + sentence.size();
    const std::size_t begin = std::max<std::size_t>(bytes.begin, at), end = std::min<std::size_t>(bytes.end, from);
    if (begin >= end) continue;
    const std::size_t first = utf16_length(sentence.substr(0, begin - at));
    const std::size_t length = utf16_length(sentence.substr(begin - at, end - begin));
    out += fmt::format("{}[{},{},{}]", out.empty() ? "" : ",", s, first, first + length);
  }
  return "[" + out + "]";
}

std::string finding_json(const AlignedPair& pair, const Bead& bead, const Finding& finding, const Translate& korean) {
  const std::string words = JsonObject().text("en", describe(finding)).text("ko", describe(finding, korean)).take();
  return JsonObject()
      .text("kind", name_of(finding.kind))
      .json("probability", number_json(finding.probability))
      .json("places", sides_json(places_json(pair.source, bead.source, finding.english),
                                 places_json(pair.target, bead.target, finding.korean)))
      .json("words", words)
      .take();
}

/// One that nobody would choose is not worth its bytes.
std::string rival_json(const Bead& bead) {
  constexpr double least = .02;
  if (!bead.rival || bead.rival->confidence < least) return "null";
  return fmt::format("[{},{},{}]", range_json(bead.rival->source), range_json(bead.rival->target),
                     number_json(bead.rival->confidence));
}

/// Writes the beads of a level, with the names of their units.
class BeadWriter {
 public:
  BeadWriter(const AlignedPair& pair, const std::vector<CheckedUnit>& findings, const Translate& korean)
      : pair_(pair), findings_(findings), korean_(korean) {}

  std::string beads(Level level) const {
    const bool is_sentence = level == Level::sentence;
    const std::vector<Bead>& beads = is_sentence ? pair_.alignment.sentences : pair_.alignment.paragraphs;
    const std::map<std::size_t, RefusalReason> refused = refusals_of(pair_, level);
    const std::vector<ReportedUnit> units = is_sentence ? units_of(pair_, findings_) : std::vector<ReportedUnit>();
    auto unit = units.begin();
    std::size_t index = 0;
    return json_array(beads, [&](const Bead& bead) {
      const auto refusal = refused.find(index);
      const std::string found = is_sentence ? findings(index, bead) : "[]";
      const bool is_unit = unit != units.end() && unit->bead == index;
      const std::string doubt = is_unit ? number_json(wrongness(*unit++)) : "null";
      ++index;
      return bead_json(bead, is_sentence ? 's' : 'p',
                       refusal == refused.end() ? std::string_view() : name_of(refusal->second), doubt, found);
    });
  }

 private:
  std::string findings(std::size_t index, const Bead& bead) const {
    const auto found = std::lower_bound(findings_.begin(), findings_.end(), index,
                                        [](const CheckedUnit& unit, std::size_t wanted) { return unit.bead < wanted; });
    if (found == findings_.end() || found->bead != index) return "[]";
    return json_array(found->findings,
                      [&](const Finding& finding) { return finding_json(pair_, bead, finding, korean_); });
  }

  std::string bead_json(const Bead& bead, char level, std::string_view refused, const std::string& doubt,
                        const std::string& findings) const {
    const std::string id = bead.is_null() ? std::string() : id_of(pair_, bead, level);
    return JsonObject()
        .text("id", id)
        .json("sides", sides_json(range_json(bead.source), range_json(bead.target)))
        .json("confidence", number_json(bead.confidence))
        .json("doubt", doubt)
        .json("margin", number_json(bead.margin))
        .json("lengthZ", number_json(bead.length_z))
        .json("rival", rival_json(bead))
        .text("mark", bead.is_fixed() && bead.mark == BeadMark::crossing ? "pinned crossing" : name_of(bead.mark))
        .text("refused", refused)
        .json("anchors", anchors_json(bead))
        .json("findings", findings)
        .take();
  }

  const AlignedPair& pair_;
  const std::vector<CheckedUnit>& findings_;
  const Translate& korean_;
};

}  // namespace

std::string texts_of_pair_json(const PairView& view, const std::vector<CheckedUnit>& findings,
                               const Translate& korean) {
  const AlignedPair& pair = view.pair;
  const BeadWriter writer(pair, findings, korean);
  const auto& failure = pair.alignment.failure;
  return JsonObject()
      .text("name", pair.name)
      .json("articles", sides_json(article_json(view.english), article_json(view.korean)))
      .json("link", link_json(view))
      .json("sentences", sides_json(sentences_json(pair.source), sentences_json(pair.target)))
      .json("edits", sides_json(edits_json(pair.source), edits_json(pair.target)))
      .json("paragraphs", sides_json(paragraphs_json(pair.source), paragraphs_json(pair.target)))
      .json("beads", writer.beads(Level::sentence))
      .json("paragraphBeads", writer.beads(Level::paragraph))
      .json("failure", failure ? words_json(*failure, korean) : "null")
      .take();
}

}  // namespace jjak::report
