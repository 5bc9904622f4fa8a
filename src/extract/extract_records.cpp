// Makes records of documents: what build needs to know of a page, and what `extract --json` writes.
#include "extract/extract_with.hpp"

#include <jjak/exchange.hpp>
#include <jjak/sites.hpp>

namespace jjak {
namespace {

/// A record that was written before, as it is. The profile of its site, known only now, still takes lines out.
DocumentRecord read_again(const RawDocument& document, const SiteProfiles* sites) {
  Result<DocumentRecord> read = read_document_record(document.text, document.origin);
  if (!read) {
    DocumentRecord record;
    record.kind = RecordKind::problem;
    record.problem = read.error();
    return record;
  }
  if (sites != nullptr && read->kind == RecordKind::article) sites->clean(read->article);
  return *std::move(read);
}

DocumentRecord record_of(const RawDocument& document, RecordKind kind) {
  DocumentRecord record;
  record.kind = kind;
  record.origin = document.origin;
  record.url = document.url;
  record.pair = document.pair;
  record.is_korean_side = document.given.language == "ko";
  return record;
}

}  // namespace

Result<std::vector<Article>> extraction::article_of_record(const RawDocument& document, const SiteProfiles* sites) {
  DocumentRecord record = read_again(document, sites);
  if (record.problem) return *std::move(record.problem);
  if (record.kind != RecordKind::article) return Error{errors::empty, document.origin.path};
  return std::vector<Article>{std::move(record.article)};
}

std::vector<DocumentRecord> extract_records(const RawDocument& document, const RecordOptions& options) {
  std::vector<DocumentRecord> records;
  if (document.kind == DocumentKind::record) {
    records.push_back(read_again(document, options.sites));
    if (options.explanation != nullptr) options.explanation->source = TextSource::record;
    return records;
  }
  if (std::optional<std::string> target = redirect_target(document)) {
    records.push_back(record_of(document, RecordKind::redirect));
    records.front().location = *std::move(target);
    records.front().is_document = document.kind != DocumentKind::redirect;
    return records;
  }
  PageLayout layout;
  extraction::Extras extras{.sites = options.sites, .explanation = options.explanation, .rules = options.rules};
  if (options.with_layout) extras.layout = &layout;
  Result<std::vector<Article>> articles = extraction::extract_with(document, extras);
  if (!articles) {
    records.push_back(record_of(document, RecordKind::failure));
    records.front().problem = articles.error();
    return records;
  }
  for (Article& article : *articles) {
    const auto part = static_cast<std::uint32_t>(records.size());
    records.push_back(record_of(document, RecordKind::article));
    records.back().part = part;
    records.back().article = std::move(article);
  }
  records.front().layout = std::move(layout);
  return records;
}

}  // namespace jjak
