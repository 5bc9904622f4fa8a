// Files of JSON: one article per object.
#pragma once

#include "bytes/byte_stream.hpp"
#include "documents/outlet.hpp"

namespace jjak::reading {

/// Gives each object's article. The file has one object a line, or one list of objects, or objects over many lines;
/// corpus/wordings/records.tsv says under which keys the fields stand. What cannot be used is reported with its line
/// and skipped. Memory: one object of at most max_document_bytes. Offsets are those of the objects, in a compressed
/// file those of the unpacked ones. O(bytes).
void read_json(const std::string& path, ByteStream& stream, Outlet& outlet);

/// Whether a file begins like a list of articles, or like one of them: it has a title and an address, text or date.
/// `head`: the first bytes of the file.
bool opens_articles(std::string_view head);

}  // namespace jjak::reading
