// WARC 1.0 and 1.1 (ISO 28500), plain, gzip or zstd, streamed record by record.
#pragma once

#include "bytes/byte_stream.hpp"
#include "documents/outlet.hpp"

namespace jjak::reading {

/// Gives the web pages and redirects of a WARC file. Damaged records are reported with their offset, and reading goes
/// on at the next record that can be found. Memory: one record.
void read_warc(const std::string& path, ByteStream& stream, Outlet& outlet);

}  // namespace jjak::reading
