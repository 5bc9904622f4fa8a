// What is written of a collection, in memory.
#pragma once

#include <jjak/pipeline/output.hpp>
#include <jjak/report.hpp>

#include "base/files_in_memory.hpp"
#include "support/catch.hpp"

#include <string>
#include <utility>

namespace jjak::test {

/// Files by their paths.
using Written = FilesInMemory;

/// All files but the report.
inline Written files_of(const Collection& collection) {
  Written files;
  Result<Exporter> exporter = Exporter::begin(open_in_memory(files));
  REQUIRE(exporter);
  REQUIRE(walk(collection, *exporter));
  REQUIRE(exporter->end());
  return files;
}

/// The files of the report: index.html, data/0.js ...
inline Written report_of(const Collection& collection, ReportOptions options = {}) {
  Written files;
  Result<Report> report = Report::begin(open_in_memory(files), std::move(options));
  REQUIRE(report);
  REQUIRE(walk(collection, *report));
  REQUIRE(report->end());
  return files;
}

}  // namespace jjak::test
