// Writes links.tsv, unpaired.tsv and missing.txt: which articles belong together, by what evidence, and which do not.
#include "emit/fields.hpp"
#include "url/url.hpp"

#include <jjak/emit.hpp>

namespace jjak {
namespace {

using namespace emit;

/// "read_in_korean: Read in Korean | hreflang: en (Korean page)"
std::string evidence_of(const ArticlePair& pair) {
  std::string out;
  for (const LinkEvidence& each : pair.evidence) {
    if (!out.empty()) out += " | ";
    out += std::string(name_of(each.method)) + (each.words.empty() ? "" : ": ") + plain(each.words);
    if (each.from_korean) out += " (Korean page)";
  }
  return out;
}

std::string link_line(const PairView& view) {
  const ArticlePair& link = view.pair.link;
  const bool tried = link.label != PairLabel::unknown;
  return table_line({address_of(view.english), address_of(view.korean), name_of(link.method), decimal(link.score),
                     evidence_of(link), view.runner_up ? address_of(*view.runner_up) : "", decimal(link.margin),
                     link.date_gap_days ? std::to_string(*link.date_gap_days) : "", link.mutual ? "mutual" : "one-way",
                     name_of(link.version), name_of(link.label), tried ? decimal(link.coverage_english) : "",
                     tried ? decimal(link.coverage_korean) : ""});
}

std::string unpaired_line(const UnpairedView& view) {
  const Unpaired& unpaired = view.unpaired;
  return table_line({address_of(view.article), view.article.language_tag, name_of(unpaired.reason),
                     url::encode(unpaired.detail), view.best ? address_of(*view.best) : "",
                     view.best ? decimal(unpaired.best_score) : ""});
}

std::string missing_line(const std::string& address) { return address + '\n'; }

}  // namespace

const Format<PairView> formats::links{
    "url_en\turl_ko\thow\tscore\tevidence\trunner_up\tmargin\tdays\tmutual\tversion\tlabel\tcoverage_en\tcoverage_ko\n",
    link_line,
    {}};
const Format<UnpairedView> formats::unpaired{"url\tlanguage\treason\tdetail\tbest\tscore\n", unpaired_line, {}};
const Format<std::string> formats::missing{{}, missing_line, {}};

}  // namespace jjak
