// Reads documents on the calling thread, extracts them on all, and hands on what came of them in order.
#include <jjak/pipeline/extract_documents.hpp>

#include "base/ordered_work.hpp"
#include "pipeline/input_paths.hpp"

#include <atomic>
#include <memory>
#include <new>
#include <utility>

namespace jjak {
namespace {

DocumentRecord problem_record(const Error& problem) {
  DocumentRecord record;
  record.kind = RecordKind::problem;
  record.problem = problem;
  return record;
}

class DocumentExtractor {
 public:
  DocumentExtractor(const ExtractionOptions& options, const RecordSink& sink)
      : options_(options), sink_(sink), work_(options.jobs) {}

  bool add(RawDocument document) {
    if (options_.prepare) options_.prepare(document);
    const auto piece = std::make_shared<Piece>();
    piece->done.place = document.origin;
    const bool is_known = options_.recall && options_.recall(document, piece->done);
    if (!is_known) piece->document = std::move(document);
    work_.add(
        [this, piece, is_known] {
          if (!is_known) extract(*piece);
        },
        [this, piece] { use(*piece); });
    return is_wanted_;
  }

  void report(const Error& problem) {
    const auto piece = std::make_shared<Piece>();
    piece->done.place.path = problem.file;
    piece->done.records.push_back(problem_record(problem));
    work_.add([] {}, [this, piece] { use(*piece); });
  }

  bool is_wanted() const { return is_wanted_; }

  void finish() { work_.finish(); }

 private:
  struct Piece {
    RawDocument document;
    ExtractedDocument done;
  };

  void extract(Piece& piece) const {
    if (!is_wanted_) return;
    RecordOptions options{.sites = options_.sites, .rules = options_.rules, .with_layout = options_.with_layout};
    if (options_.with_reasons) options.explanation = &piece.done.explanation;
    try {
      piece.done.records = extract_records(piece.document, options);
    } catch (const std::bad_alloc&) {  // costs this document
      piece.done.records = {problem_record({errors::out_of_memory, piece.document.origin.path})};
    }
    piece.document = {};  // its text is not needed while the piece waits
  }

  void use(Piece& piece) {
    if (is_wanted_) is_wanted_ = sink_(piece.done);
  }

  const ExtractionOptions& options_;
  const RecordSink& sink_;
  std::atomic<bool> is_wanted_ = true;  ///< set by the calling thread
  OrderedWork work_;
};

}  // namespace

std::size_t extract_documents(const std::vector<std::string>& inputs, const ExtractionOptions& options,
                              const RecordSink& sink) {
  DocumentExtractor extractor(options, sink);
  const auto take = [&](RawDocument document) { return extractor.add(std::move(document)); };
  const auto note = [&](const Error& problem) { extractor.report(problem); };
  std::size_t unopened = 0;
  for (const std::string& input : inputs) {
    if (!extractor.is_wanted()) break;
    if (Status status = read_documents(input_path(input), options.read, take, note); !status) {
      Error error = status.error();
      error.file = input;
      note(error);
      ++unopened;
    }
  }
  extractor.finish();
  return unopened;
}

}  // namespace jjak
