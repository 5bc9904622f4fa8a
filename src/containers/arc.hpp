// ARC 1 and 2, the format of web archives before WARC, plain, gzip or zstd, streamed record by record.
#pragma once

#include "bytes/byte_stream.hpp"
#include "documents/outlet.hpp"

#include <string>

namespace jjak::reading {

/// Gives the web pages and redirects of an ARC file. Damaged records are reported with their offset, and reading goes
/// on at the next record that can be found. Memory: one record.
void read_arc(const std::string& path, ByteStream& stream, Outlet& outlet);

}  // namespace jjak::reading
