// What is written of a collection, in memory.
#pragma once

#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include "support/catch.hpp"

#include <map>
#include <memory>
#include <string>
#include <utility>

namespace jjak::test {

/// Files by their paths.
using Written = std::map<std::string, std::string>;

/// Keeps a file when it is closed, and not before.
class MemoryFile final : public ByteSink {
 public:
  MemoryFile(Written& files, std::string path) : files_(files), path_(std::move(path)) {}
  Status write(std::string_view bytes) override {
    bytes_ += bytes;
    return Done{};
  }
  Status close() override {
    files_[path_] = std::move(bytes_);
    return Done{};
  }

 private:
  Written& files_;
  std::string path_, bytes_;
};

inline OpenFile memory_folder(Written& files) {
  return [&files](const std::string& path) { return std::unique_ptr<ByteSink>(new MemoryFile(files, path)); };
}

/// All files but the report.
inline Written files_of(const Collection& collection) {
  Written files;
  Result<Exporter> exporter = Exporter::begin(memory_folder(files));
  REQUIRE(exporter);
  REQUIRE(walk(collection, *exporter));
  REQUIRE(exporter->end());
  return files;
}

/// The files of the report: index.html, data/0.js ...
inline Written report_of(const Collection& collection, ReportOptions options = {}) {
  Written files;
  Result<Report> report = Report::begin(memory_folder(files), std::move(options));
  REQUIRE(report);
  REQUIRE(walk(collection, *report));
  REQUIRE(report->end());
  return files;
}

}  // namespace jjak::test
