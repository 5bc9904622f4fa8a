// From a place in an article back to the page that it was read from.
#pragma once

#include "store/store.hpp"

#include "refs/refs.hpp"

#include <cstdint>
#include <string>

namespace jjak::corpus {

/// A part of a decoded document.
struct SourceBytes {
  std::string file;
  std::uint64_t offset = 0;          ///< of the document in its file
  std::uint64_t begin = 0, end = 0;  ///< of the part, in bytes of the decoded document
  std::string bytes;                 ///< with tags
};

/// What the block at a place was read from. `text`: of the bead, which holds the words at the place. The file is read
/// again. Fails: unknown_place (the store has no such place,
/// or does not know where it was read), source_changed (the file is another one now), and as read_documents.
Result<SourceBytes> source_of(const store::Store& store, const SegmentRef& ref, const std::string& text);

}  // namespace jjak::corpus

namespace jjak::errors {
extern const ErrorKind unknown_place;
extern const ErrorKind source_changed;
}  // namespace jjak::errors
