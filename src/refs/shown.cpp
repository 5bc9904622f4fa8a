// Packs what is shown of a pair, so that equal digests mean equal lines of all formats.
#include "refs/shown.hpp"

#include "base/packed.hpp"
#include "bytes/digest.hpp"

namespace jjak {
namespace {

constexpr std::size_t shown_digits = 32;

void add(PackedWriter& out, const std::optional<Timestamp>& time) {
  out.add_text(time ? iso_date(*time) : std::string());
}

void add(PackedWriter& out, const Article& article) {
  out.add_text(article.origin.path);
  out.add(article.origin.offset);
  out.add(article.origin.length);
  out.add(article.origin.in_archive ? 1 : 0);
  out.add(static_cast<std::uint64_t>(article.kind));
  for (const std::string* text :
       {&article.origin.digest, &article.url, &article.title, &article.byline, &article.section, &article.language_tag,
        &article.dateline.text, &article.dateline.place, &article.charset, &article.rejected_charset})
    out.add_text(*text);
  for (const std::vector<std::string>* list : {&article.aliases, &article.shared_pages}) {
    out.add(list->size());
    for (const std::string& each : *list) out.add_text(each);
  }
  for (const std::optional<Timestamp>* time : {&article.published, &article.modified, &article.dateline.day})
    add(out, *time);
  out.add(static_cast<std::uint64_t>(article.language));
  out.add(static_cast<std::uint64_t>(article.declared_language));
  out.add_real(article.language_confidence);
  out.add(article.foreign_blocks.size());
  for (const ForeignBlock& block : article.foreign_blocks) {
    out.add_text(block.language);
    out.add_text(block.text);
  }
  out.add(article.text_confidence ? 1 : 0);
  if (!article.text_confidence) return;
  out.add_real(article.text_confidence->confidence);
  out.add_real(article.text_confidence->completeness);
}

/// The numbers of its articles say nothing: they are other ones in each run.
void add(PackedWriter& out, const ArticlePair& link) {
  out.add(static_cast<std::uint64_t>(link.method));
  out.add(static_cast<std::uint64_t>(link.version));
  out.add(static_cast<std::uint64_t>(link.label));
  out.add(link.mutual ? 1 : 0);
  for (const double number : {link.score, link.margin, link.coverage_english, link.coverage_korean})
    out.add_real(number);
  out.add_text(link.date_gap_days ? std::to_string(*link.date_gap_days) : std::string());
  out.add(link.runner_up ? 1 : 0);
  out.add_real(link.runner_up ? link.runner_up->score : 0);
  out.add(link.evidence.size());
  for (const LinkEvidence& evidence : link.evidence) {
    out.add(static_cast<std::uint64_t>(evidence.method));
    out.add_real(evidence.score);
    out.add_text(evidence.words);
    out.add(evidence.from_korean ? 1 : 0);
  }
}

}  // namespace

std::string shown_digest(const PairView& view, std::string_view key) {
  PackedWriter out;
  out.add_text(key);
  out.add_text(view.pair.name);
  add(out, view.pair.link);
  for (const Article* article : {&view.english, &view.korean, view.runner_up})
    if (article != nullptr) add(out, *article);
  return reading::sha256_digits(out.take()).substr(0, shown_digits);
}

}  // namespace jjak
