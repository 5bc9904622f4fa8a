// The documents of a corpus: those of unchanged files come out of the store, all others are read, extracted and kept.
#pragma once

#include "corpus/takedowns.hpp"
#include "store/store.hpp"

#include <jjak/pipeline/collection.hpp>

#include <cstddef>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::corpus {

/// How the files of the inputs relate to those that the store has kept.
enum class OtherFiles : std::uint8_t {
  forget,  ///< what is in no input is gone
  keep     ///< the inputs are added to what is there
};

/// Whether a problem is one of the machine and not of the document: the next run may be able to read it.
bool is_passing(ErrorCode code);

/// A DocumentSource. A run that is stopped keeps the documents that it has extracted; the next one goes on behind them.
class StoredDocuments {
 public:
  /// `files`: of the inputs, with their digests (files_of). `settings`: digest of what extraction depends on. All
  /// arguments must outlive the object.
  StoredDocuments(store::Store& store, const std::vector<std::string>& inputs,
                  const std::map<std::string, std::string>& files, const BuildOptions& options,
                  const std::string& settings, OtherFiles others);

  Status operator()(const std::function<void(RawDocument&)>& prepare, const RecordSink& sink);

  std::size_t articles() const { return articles_; }  ///< that were handed on

 private:
  bool is_known(const std::string& path);
  bool recall(const RawDocument& document, ExtractedDocument& done);
  bool take(ExtractedDocument& document);
  Status use_kept(const store::KeptFile& file);
  bool hand_on(ExtractedDocument& document);
  Status finish();
  bool fail(const Error& error);

  store::Store& store_;
  const std::vector<std::string>& inputs_;
  const std::map<std::string, std::string>& files_;
  const BuildOptions& options_;
  const std::string& settings_;
  OtherFiles others_;
  Takedowns takedowns_;
  const RecordSink* sink_ = nullptr;
  std::map<std::string, store::KeptFile> kept_;  ///< files of the store that were not met yet, by path
  // A big collection has as many files as articles: their paths are those of files_, or of unlisted_.
  std::map<std::string_view, std::int64_t> reading_;  ///< files that are read, by path
  std::set<std::int64_t> incomplete_;                 ///< those that the next run shall read again
  std::set<std::string_view> recalled_;               ///< paths of the files that came out of the store
  std::deque<std::string> unlisted_;                  ///< paths of files that came after files_ was made
  std::optional<Error> failure_;
  bool is_stopped_ = false;  ///< by the sink
  std::size_t articles_ = 0;
};

}  // namespace jjak::corpus
