// Counts what a run produced, for the report and for the command line, and names methods and reasons for people.
#include <jjak/report.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace jjak {
namespace {

// Marks a message for the catalogues. It is translated where it is shown.
constexpr std::string_view tr(std::string_view text) { return text; }

/// The confidence, forced into the range 0 to 1.
double probability(double confidence) { return std::isnan(confidence) ? 0 : std::clamp(confidence, 0.0, 1.0); }

void count_beads(const AlignedPair& pair, Summary& summary, double& confidence) {
  for (const Bead& bead : pair.alignment.paragraphs) {
    ++summary.paragraph_beads_by_type[type_of(bead)];
    summary.paragraph_units += !bead.is_null();
  }
  for (const Bead& bead : pair.alignment.sentences) {
    ++summary.sentence_beads_by_type[type_of(bead)];
    if (bead.is_null()) continue;
    ++summary.sentence_units;
    confidence += probability(bead.confidence);
  }
  for (const Refusal& refusal : pair.refused) {
    ++summary.refused_by_reason[std::string(name_of(refusal.reason))];
    if (refusal.level == Level::paragraph) {
      --summary.paragraph_units;
      continue;
    }
    --summary.sentence_units;
    confidence -= probability(pair.alignment.sentences[refusal.bead].confidence);
  }
}

/// The kind of a page that holds no article; nothing for other problems. Errors are known by their names here, because
/// a report knows no other stage.
std::optional<PageKind> kind_of_refused(const Error& error) {
  if (error.code.name() == "page_lists_articles") return PageKind::listing;
  if (error.code.name() == "home_page") return PageKind::home;
  if (error.code.name() == "policy_page") return PageKind::policy;
  return std::nullopt;
}

}  // namespace

Counter::Counter() { summary_.articles_by_language = {{"en", 0}, {"ko", 0}}; }

Status Counter::documents(std::size_t count) {
  summary_.documents = count;
  return Done{};
}

Status Counter::article(const Article& article) {
  ++summary_.articles_by_language[std::string(code_of(article.language))];
  ++summary_.pages_by_kind[std::string(name_of(article.kind))];
  summary_.foreign_blocks += article.foreign_blocks.size();
  summary_.doubtful_texts += has_doubtful_text(article);
  return Done{};
}

Status Counter::pair(const PairView& view) {
  const AlignedPair& pair = view.pair;
  ++summary_.pairs_by_method[std::string(name_of(pair.link.method))];
  if (pair.alignment.failure) ++summary_.unaligned_by_reason[std::string(pair.alignment.failure->code.name())];
  count_beads(pair, summary_, confidence_);
  summary_.mean_sentence_confidence =
      summary_.sentence_units == 0 ? 0 : confidence_ / static_cast<double>(summary_.sentence_units);
  return Done{};
}

Status Counter::unpaired(const UnpairedView& view) {
  ++summary_.unpaired_by_reason[std::string(name_of(view.unpaired.reason))];
  return Done{};
}

Status Counter::skipped(const Error& problem) {
  ++summary_.skipped_by_reason[std::string(problem.code.name())];
  if (const auto kind = kind_of_refused(problem)) ++summary_.pages_by_kind[std::string(name_of(*kind))];
  return Done{};
}

Summary summarize(const Collection& collection) {
  Counter counter;
  (void)walk(collection, counter);  // counting does not fail
  return counter.summary();
}

std::string_view message_of(LinkMethod method) {
  switch (method) {
    case LinkMethod::given: return tr("given by hand");
    case LinkMethod::same_page: return tr("both on one page");
    case LinkMethod::read_in_korean: return tr("“Read in Korean” link");
    case LinkMethod::hreflang: return tr("declared as the page in the other language");
    case LinkMethod::structured_data: return tr("structured data");
    case LinkMethod::reciprocal: return tr("“Read in English” link");
    case LinkMethod::plain_link: return tr("link without words, same content");
    case LinkMethod::url_pattern: return tr("address pattern");
    case LinkMethod::content: return tr("same content");
  }
  return tr("unknown");
}

std::string_view message_of(PageKind kind) {
  switch (kind) {
    case PageKind::article: return tr("article");
    case PageKind::several_articles: return tr("several articles");
    case PageKind::live_blog: return tr("live blog");
    case PageKind::transcript: return tr("transcript");
    case PageKind::q_and_a: return tr("questions and answers");
    case PageKind::photo_essay: return tr("photo essay");
    case PageKind::stub: return tr("stub");
    case PageKind::listing: return tr("list of articles");
    case PageKind::home: return tr("front page");
    case PageKind::policy: return tr("policy");
  }
  return tr("unknown");
}

std::string_view message_of(RefusalReason reason) {
  switch (reason) {
    case RefusalReason::not_english: return tr("the English side is in another language");
    case RefusalReason::not_korean: return tr("the Korean side is in another language");
    case RefusalReason::equal_sides: return tr("both sides are the same");
    case RefusalReason::replacement_character: return tr("a character was lost (U+FFFD)");
    case RefusalReason::markup: return tr("a tag of HTML is left in the text");
    case RefusalReason::escaped_markup: return tr("a character reference is left in the text");
    case RefusalReason::rejected: return tr("a reviewer rejected it");
  }
  return tr("unknown");
}

std::string_view message_of(UnpairedReason reason) {
  switch (reason) {
    case UnpairedReason::no_link: return tr("English, names no Korean original");
    case UnpairedReason::link_without_url: return tr("English, says “Read in Korean” but gives no address");
    case UnpairedReason::target_missing: return tr("English, its Korean original is not among the inputs");
    case UnpairedReason::target_dead: return tr("English, the page that it names as its original holds no article");
    case UnpairedReason::target_not_korean: return tr("English, the page that it names as its original is not Korean");
    case UnpairedReason::target_is_front: return tr("English, names a site's front page as its original");
    case UnpairedReason::target_is_section: return tr("English, names a list of articles as its original");
    case UnpairedReason::target_is_shared: return tr("English, many articles name the same page as their original");
    case UnpairedReason::target_disagrees:
      return tr("English, the page that it names as its original reports a different story");
    case UnpairedReason::rejected: return tr("English, its link was rejected by hand");
    case UnpairedReason::weak_evidence: return tr("English, too little evidence for an original");
    case UnpairedReason::contested: return tr("English, several articles match about equally well");
    case UnpairedReason::lesser_version: return tr("English, another article of its site matches the original better");
    case UnpairedReason::not_referenced: return tr("Korean, no English article names it");
    case UnpairedReason::other_language: return tr("neither English nor Korean");
  }
  return tr("unknown");
}

}  // namespace jjak
