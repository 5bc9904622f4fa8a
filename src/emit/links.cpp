// Writes links.tsv, unpaired.tsv and missing.txt: which articles belong together, by what evidence, and which do not.
#include "emit/fields.hpp"
#include "url/url.hpp"

#include <jjak/emit.hpp>

#include <fmt/core.h>

namespace jjak {

namespace {

/// "read_in_korean: Read in Korean | hreflang: en (Korean page)"
std::string evidence_of(const ArticlePair& pair) {
  std::string out;
  for (const LinkEvidence& each : pair.evidence) {
    if (!out.empty()) out += " | ";
    out += std::string(name_of(each.method)) + (each.words.empty() ? "" : ": ") + emit::plain(each.words);
    if (each.from_korean) out += " (Korean page)";
  }
  return out;
}

}  // namespace

std::string write_links(const Collection& collection) {
  using namespace emit;
  std::string out =
      "url_en\turl_ko\thow\tscore\tevidence\trunner_up\tmargin\tdays\tmutual\tversion\tlabel\tcoverage_en\tcoverage_"
      "ko\n";
  for (const AlignedPair& pair : collection.pairs) {
    const ArticlePair& link = pair.link;
    const bool tried = link.label != PairLabel::unknown;
    const std::string runner_up = link.runner_up ? address_of(collection.articles[link.runner_up->korean]) : "";
    const std::string days = link.date_gap_days ? std::to_string(*link.date_gap_days) : "";
    out += fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\n",
                       address_of(collection.articles[link.english]), address_of(collection.articles[link.korean]),
                       name_of(link.method), decimal(link.score), evidence_of(link), runner_up, decimal(link.margin),
                       days, link.mutual ? "mutual" : "one-way", name_of(link.version), name_of(link.label),
                       tried ? decimal(link.coverage_english) : "", tried ? decimal(link.coverage_korean) : "");
  }
  return out;
}

std::string write_unpaired(const Collection& collection) {
  using namespace emit;
  std::string out = "url\tlanguage\treason\tdetail\tbest\tscore\n";
  for (const Unpaired& unpaired : collection.unpaired) {
    const Article& article = collection.articles[unpaired.article];
    out +=
        fmt::format("{}\t{}\t{}\t{}\t{}\t{}\n", address_of(article), article.language_tag, name_of(unpaired.reason),
                    url::encode(unpaired.detail), unpaired.best ? address_of(collection.articles[*unpaired.best]) : "",
                    unpaired.best ? decimal(unpaired.best_score) : "");
  }
  return out;
}

std::string write_missing(const Collection& collection) {
  std::string out;
  for (const std::string& address : collection.missing) out += address + '\n';
  return out;
}

}  // namespace jjak
