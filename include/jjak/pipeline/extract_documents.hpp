// Extraction of all documents of some inputs, on several threads: the first half of the main job.
// Examples: tests/examples/collection_example.cpp
#pragma once

#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

namespace jjak {

/// What came of a document, or of a problem while reading (one record of that kind).
struct ExtractedDocument {
  Origin place;     ///< of the document among the inputs; of a problem its file alone
  std::string key;  ///< what ExtractionOptions::recall calls the document; empty without it
  std::vector<DocumentRecord> records;
  Explanation explanation;  ///< why; empty unless it was asked for
};

/// Gets one document after the other. False stops the work.
using RecordSink = std::function<bool(ExtractedDocument&)>;

/// How the documents of inputs are read and extracted.
struct ExtractionOptions {
  ReadOptions read;
  const SiteProfiles* sites = nullptr;  ///< may be null
  Rules rules{};
  bool with_layout = false;                     ///< whether records show the layout of their pages
  bool with_reasons = false;                    ///< whether explanations are made
  std::size_t jobs = 1;                         ///< 1 .. 256 threads
  std::function<void(RawDocument&)> prepare{};  ///< called for each document before it is extracted; may be empty
  /// Gives the document a key, and fills in its records where an earlier run extracted an equal one: then it is not
  /// extracted again. Called by the calling thread after `prepare`; may be empty.
  std::function<bool(const RawDocument&, ExtractedDocument&)> recall{};
};

/// Reads the inputs (read_documents) and extracts their documents (extract_records). `sink`, `prepare` and `recall` are
/// called by the calling thread, `sink` in the order of the documents, whatever the number of threads. An input that
/// cannot be opened gives a problem, too; returns how many there were. Paths are brought into one form: relative to the
/// current folder for what lies below it, else absolute. Complexity: O(bytes). Memory: some documents for each job.
/// Thread safety: callable from any thread.
std::size_t extract_documents(const std::vector<std::string>& inputs, const ExtractionOptions& options,
                              const RecordSink& sink);

}  // namespace jjak
