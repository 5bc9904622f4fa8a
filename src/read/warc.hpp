// WARC 1.0 and 1.1 (ISO 28500), plain or gzip, streamed record by record.
#pragma once

#include <jjak/read.hpp>

namespace jjak::reading {

/// Gives each web page of a WARC file to `sink`; false when the sink wants no more. Fails when the file cannot be opened.
/// Damaged records go to `problems` with their offset, and reading goes on at the next record that can be found.
Result<bool> read_warc(const std::string& path, const ReadOptions& options, const DocumentSink& sink,
                       const Diagnostics& problems);

}  // namespace jjak::reading
