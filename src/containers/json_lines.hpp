// JSON lines: one article per object.
#pragma once

#include "bytes/byte_stream.hpp"
#include "containers/outlet.hpp"

namespace jjak::reading {

/// Gives each line's article: {"url", "html"} or {"url", "title", "text", "date", "lang", "byline", "section"}; other
/// keys are ignored. A line that cannot be used is reported with its number and skipped. Memory: one line of at most
/// max_document_bytes. Offsets are those of the lines, in a compressed file those of the unpacked lines.
void read_json_lines(const std::string& path, ByteStream& stream, Outlet& outlet);

}  // namespace jjak::reading
