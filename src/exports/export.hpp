// Writes documents in a format, file by file, as they come.
#pragma once

#include "exports/format.hpp"

#include <jjak/base/sink.hpp>

#include <memory>

namespace jjak::exports {

class Workbook;

/// What an export has written.
struct Counts {
  std::uint64_t documents = 0, units = 0;
  std::uint64_t too_long = 0;  ///< units left out of a workbook: a text is longer than a cell can be
};

/// Memory: one document. Thread safety: one object belongs to one thread.
class Export {
 public:
  /// `format`: of formats(). `open`: makes the files. Fails as `open`.
  static Result<Export> begin(const Format& format, Options options, OpenFile open);

  Export(const Export&) = delete;
  Export& operator=(const Export&) = delete;
  Export(Export&&) noexcept;
  Export& operator=(Export&&) = delete;
  ~Export();

  /// Writes the chosen units of a document, if there are any. Fails as the sinks do.
  Status add(const Document& document);
  Status end();

  const Counts& counts() const { return counts_; }

 private:
  Export(const Format& format, Options options, OpenFile open);
  Status write_file_of(const FileOfDocument& file, const Document& document, const Scene& scene);

  const Format* format_;
  Options options_;
  OpenFile open_;
  std::vector<std::unique_ptr<ByteSink>> sinks_;  ///< of the format's files
  std::unique_ptr<Workbook> workbook_;
  Counts counts_;
  std::size_t english_sentences_ = 0, korean_sentences_ = 0;
};

/// A sink for one file, which takes its place when it is closed; before that, nothing is there. Fails: already_exists
/// (without `overwrite`), permission_denied, no_space, write_failed.
Result<std::unique_ptr<ByteSink>> one_file(const std::string& path, bool overwrite);

}  // namespace jjak::exports
