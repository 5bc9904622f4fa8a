// Records of documents as lines of JSON: a crawl can be extracted in parts, on several machines, and linked later.
// Examples: tests/examples/exchange_example.cpp
#pragma once

#include <jjak/document_record.hpp>
#include <jjak/result.hpp>

#include <string>
#include <string_view>

namespace jjak {

/// What can be wrong with a record.
namespace errors {
extern const ErrorKind bad_record;
extern const ErrorKind record_version;
}  // namespace errors

inline constexpr int record_version = 1;  ///< of the format that write_document_record writes

/// One line of JSON, with its line feed (docs/formats.md, docs/document-record.schema.json). read_document_record gives
/// the same record back. Precondition: a record of the kind failure or problem has its `problem`. O(bytes). Thread
/// safety: callable from any thread.
std::string write_document_record(const DocumentRecord& record);

/// Reads one record. Members that it does not know are passed over; one that is absent has its default. `place`: of the
/// record, for errors. Fails: bad_record (no such object, a member of another type, a value that does not exist),
/// record_version (a newer format). O(bytes). Thread safety: callable from any thread.
Result<DocumentRecord> read_document_record(std::string_view json, const Origin& place);

}  // namespace jjak
