// Finds the block of a place among the records of its document, and reads that document again.
#include "corpus/source_bytes.hpp"

#include "base/message.hpp"
#include "corpus/input_files.hpp"
#include "store/lookup.hpp"

#include <jjak/read.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind unknown_place{"unknown_place", tr("the corpus does not know where this was read: {detail}")};
const ErrorKind source_changed{"source_changed",
                               tr("the file has changed since it was read; “jjak build” reads it again")};
}  // namespace errors

namespace corpus {
namespace {

/// The block of a document that holds the place. Blocks of an article can have fewer neighbours than those of its
/// document, where its site repeats lines; so the words at the place decide.
const Block* block_at(const std::vector<DocumentRecord>& records, const store::ArticleRow& article,
                      const SegmentRef& ref, const std::string& text) {
  const Block* found = nullptr;
  for (const DocumentRecord& record : records) {
    if (record.origin.path != article.file || record.origin.offset != article.offset) continue;
    for (const Block& block : record.article.blocks) {
      if (block.text.size() < ref.bytes.end) continue;
      const std::string_view words = std::string_view(block.text).substr(ref.bytes.begin, ref.bytes.size());
      if (text.find(words) == std::string::npos) continue;
      const bool is_at_its_index = &block == record.article.blocks.data() + ref.block;
      if (found == nullptr || is_at_its_index) found = &block;
    }
  }
  return found;
}

}  // namespace

Result<SourceBytes> source_of(const store::Store& store, const SegmentRef& ref, const std::string& text) {
  const auto article = store::find_article(store, ref.article);
  if (!article) return article.error();
  const Error unknown{errors::unknown_place, {}, to_string(ref)};
  if (!*article) return unknown;
  const auto file = store.file((*article)->file);
  if (!file) return file.error();
  if (!*file) return unknown;
  const auto documents = store.documents((*file)->id);
  if (!documents) return documents.error();
  std::optional<Range> place;
  for (const store::KeptDocument& document : *documents)
    if (const Block* block = block_at(document.records, **article, ref, text); block != nullptr && !place)
      place = block->source;
  if (!place || place->empty()) return unknown;
  if (file_digest((*file)->path) != (*file)->digest) return Error{errors::source_changed, (*file)->path};
  std::optional<std::string> bytes;
  const auto take = [&](const RawDocument& document) {
    if (document.origin.offset != (*article)->offset) return true;
    if (document.text.size() >= place->end) bytes = document.text.substr(place->begin, place->size());
    return false;
  };
  if (Status read = read_documents((*file)->path, {}, take, {}); !read) return read.error();
  if (!bytes) return unknown;
  return SourceBytes{(*file)->path, (*article)->offset, place->begin, place->end, *std::move(bytes)};
}

}  // namespace corpus
}  // namespace jjak
