// Hands on the documents of a corpus, and keeps what came of new ones in the store, each as soon as it is there.
#include "corpus/stored_documents.hpp"

#include "bytes/digest.hpp"
#include "text/utf8.hpp"

#include <jjak/pipeline/extract_documents.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <utility>

namespace jjak::corpus {
namespace {

constexpr std::size_t key_digits = 32;

/// Digest of all of a document that its records depend on.
std::string key_of(const RawDocument& document, const std::string& settings) {
  reading::FieldDigest digest;
  const GivenMetadata& given = document.given;
  for (const std::string* field :
       {&settings, &document.origin.path, &document.origin.digest, &document.url, &document.charset,
        &document.rejected_label, &given.title, &given.byline, &given.section, &given.date, &given.language,
        &document.location, &document.pair, &document.text})
    digest.add(*field);
  digest.add(fmt::format("{} {} {} {} {} {}", document.origin.offset, document.origin.length,
                         document.origin.in_archive, static_cast<int>(document.kind), document.is_row_by_row,
                         document.is_vouched));
  return digest.digits(key_digits);
}

/// Records are kept as JSON, which has no place for file names that are not UTF-8: such a name is put back.
void restore_path(std::vector<DocumentRecord>& records, const std::string& path) {
  const std::string kept = text::repair_utf8(path);
  if (kept == path) return;
  for (DocumentRecord& record : records) {
    for (Origin* origin : {&record.origin, &record.article.origin})
      if (origin->path == kept) origin->path = path;
    if (record.problem && record.problem->file == kept) record.problem->file = path;
  }
}

bool is_to_be_tried_again(const DocumentRecord& record) { return record.problem && is_passing(record.problem->code); }

}  // namespace

bool is_passing(ErrorCode code) { return code == errors::read_failed || code == errors::out_of_memory; }

StoredDocuments::StoredDocuments(store::Store& store, const std::vector<std::string>& inputs,
                                 const std::map<std::string, std::string>& files, const BuildOptions& options,
                                 const std::string& settings, OtherFiles others)
    : store_(store), inputs_(inputs), files_(files), options_(options), settings_(settings), others_(others) {}

bool StoredDocuments::fail(const Error& error) {
  if (!failure_) failure_ = error;
  return false;
}

Status StoredDocuments::operator()(const std::function<void(RawDocument&)>& prepare, const RecordSink& sink) {
  sink_ = &sink;
  const auto takedowns = store_.takedowns();
  if (!takedowns) return takedowns.error();
  takedowns_ = Takedowns(*takedowns);
  auto kept = store_.files();
  if (!kept) return kept.error();
  for (store::KeptFile& file : *kept) {
    std::string path = file.path;
    kept_.emplace(std::move(path), std::move(file));
  }
  ExtractionOptions extraction;
  extraction.read = options_.read;
  extraction.read.is_known = [this](const std::string& path) { return is_known(path); };
  extraction.sites = &options_.sites;
  extraction.rules = options_.rules;
  extraction.jobs = options_.jobs;
  extraction.prepare = prepare;
  extraction.recall = [this](const RawDocument& document, ExtractedDocument& done) { return recall(document, done); };
  extract_documents(inputs_, extraction, [this](ExtractedDocument& document) { return take(document); });
  if (!failure_ && !is_stopped_)
    if (Status finished = finish(); !finished) return finished;
  return failure_ ? Status(*failure_) : Done{};
}

bool StoredDocuments::is_known(const std::string& path) {
  if (failure_ || is_stopped_ || reading_.contains(path) || recalled_.contains(path)) return true;
  const auto now = files_.find(path);
  const std::string_view name = now == files_.end() ? unlisted_.emplace_back(path) : now->first;
  if (const auto found = kept_.find(path); found != kept_.end()) {
    const store::KeptFile file = found->second;
    kept_.erase(found);
    if (file.is_complete && file.settings == settings_ && now != files_.end() && !now->second.empty() &&
        now->second == file.digest) {
      recalled_.insert(name);
      if (Status used = use_kept(file); !used) fail(used.error());
      return true;
    }
  }
  // Its documents are read; those that did not change are recalled one by one. A stream has nothing that it could be
  // compared with: each one is kept under a name of its own.
  const bool is_stream = now == files_.end() || now->second.empty();
  const auto begun = is_stream ? store_.begin_file(fmt::format("{} (run {})", path, store_.run()), {}, settings_)
                               : store_.begin_file(path, now->second, settings_);
  if (!begun) return !fail(begun.error());
  reading_.emplace(name, *begun);
  return false;
}

Status StoredDocuments::use_kept(const store::KeptFile& file) {
  auto documents = store_.documents(file.id);
  if (!documents) return documents.error();
  for (store::KeptDocument& document : *documents) {
    ExtractedDocument done;
    done.records = std::move(document.records);
    restore_path(done.records, file.path);
    if (!hand_on(done)) break;
  }
  return Done{};
}

bool StoredDocuments::recall(const RawDocument& document, ExtractedDocument& done) {
  done.key = key_of(document, settings_);
  auto known = store_.find_document(done.key);
  if (!known) return fail(known.error());
  const auto is_done = [](const std::vector<DocumentRecord>& records) {
    return std::none_of(records.begin(), records.end(), is_to_be_tried_again);
  };
  if (!*known || !is_done(**known)) return false;
  done.records = **std::move(known);
  restore_path(done.records, document.origin.path);
  return true;
}

bool StoredDocuments::take(ExtractedDocument& document) {
  if (failure_) return false;
  std::erase_if(document.records, [this](const DocumentRecord& record) { return takedowns_.covers(record); });
  // A problem of a folder or of an input that is not there belongs to no file: it is found again in the next run.
  if (const auto file = reading_.find(document.place.path); file != reading_.end()) {
    if (std::any_of(document.records.begin(), document.records.end(), is_to_be_tried_again))
      incomplete_.insert(file->second);
    if (Status kept = store_.keep_document(file->second, document.key, document.records); !kept)
      return fail(kept.error());
  }
  return hand_on(document);
}

bool StoredDocuments::hand_on(ExtractedDocument& document) {
  for (DocumentRecord& record : document.records) {
    articles_ += record.kind == RecordKind::article ? 1 : 0;
    takedowns_.clean(record.article);
  }
  if (!document.records.empty() && !(*sink_)(document)) is_stopped_ = true;
  return !is_stopped_;
}

Status StoredDocuments::finish() {
  if (Status begun = store_.begin(); !begun) return begun;
  for (const auto& [path, file] : reading_)
    if (!incomplete_.contains(file))
      if (Status done = store_.complete_file(file); !done) return done;
  if (Status committed = store_.commit(); !committed) return committed;
  for (const auto& [path, file] : kept_) {
    Status done = others_ == OtherFiles::keep ? use_kept(file) : store_.forget_file(file.id);
    if (!done) return done;
  }
  return Done{};
}

}  // namespace jjak::corpus
