// Keeps what came of each document, so that an unchanged one is never extracted twice.
#include "store/store.hpp"

#include "bytes/frames.hpp"

#include <jjak/exchange.hpp>

#include <algorithm>
#include <string>
#include <utility>

namespace jjak::store {
namespace {

constexpr std::size_t most_unpacked = std::size_t{1} << 30;  // of the records of one document

std::string packed(const std::vector<DocumentRecord>& records) {
  std::string lines;
  for (const DocumentRecord& record : records) lines += write_document_record(record);
  return reading::compressed(lines);
}

/// Nothing for bytes that are damaged.
std::optional<std::vector<DocumentRecord>> unpacked(std::string_view bytes, const std::string& path) {
  const std::optional<std::string> plain = reading::decompressed(bytes, most_unpacked);
  if (!plain) return std::nullopt;
  const std::string& lines = *plain;
  std::vector<DocumentRecord> records;
  Origin place;
  place.path = path;
  for (std::size_t begin = 0; begin < lines.size();) {
    const std::size_t end = std::min(lines.find('\n', begin), lines.size());
    Result<DocumentRecord> record = read_document_record(std::string_view(lines).substr(begin, end - begin), place);
    if (!record) return std::nullopt;
    records.push_back(*std::move(record));
    begin = end + 1;
  }
  return records;
}

constexpr std::string_view file_columns = "SELECT id, path, digest, settings, is_complete FROM files ";

KeptFile file_of(const sqlite::Statement& row) {
  return {row.number(0), std::string(row.text(1)), std::string(row.text(2)), std::string(row.text(3)),
          row.number(4) != 0};
}

}  // namespace

Result<std::vector<KeptFile>> Store::files() const {
  auto select = database_->prepare(std::string(file_columns) + "ORDER BY path");
  if (!select) return select.error();
  std::vector<KeptFile> files;
  while (true) {
    const Result<bool> row = select->step();
    if (!row) return row.error();
    if (!*row) return files;
    files.push_back(file_of(*select));
  }
}

bool Store::has_documents() const {
  const auto count = database_->number("SELECT count(*) FROM (SELECT 1 FROM documents LIMIT 1)");
  return !count || count->value_or(0) > 0;
}

Result<std::optional<KeptFile>> Store::file(std::string_view path) const {
  auto select = database_->prepare(std::string(file_columns) + "WHERE path = ?");
  if (!select) return select.error();
  const Result<bool> row = select->bind(0, path).step();
  if (!row) return row.error();
  return *row ? std::optional(file_of(*select)) : std::nullopt;
}

Result<std::int64_t> Store::begin_file(std::string_view path, std::string_view digest, std::string_view settings) {
  const Status prepared = database_->prepare_once(
      begin_file_,
      "INSERT INTO files (path, digest, settings, is_complete) VALUES (?, ?, ?, 0) ON CONFLICT (path) DO UPDATE SET "
      "digest = excluded.digest, settings = excluded.settings, is_complete = 0 RETURNING id");
  if (!prepared) return prepared.error();
  const Result<bool> row = begin_file_.bind(0, path).bind(1, digest).bind(2, settings).step();
  if (!row) return row.error();
  const std::int64_t id = begin_file_.number(0);
  begin_file_.reset();
  return id;
}

Status Store::complete_file(std::int64_t file) {
  Status prepared = database_->prepare_once(forget_documents_, "DELETE FROM documents WHERE file = ? AND run <> ?");
  if (prepared) prepared = database_->prepare_once(mark_complete_, "UPDATE files SET is_complete = 1 WHERE id = ?");
  if (!prepared) return prepared;
  if (Status gone = forget_documents_.bind(0, file).bind(1, run_).run(); !gone) return gone;
  return mark_complete_.bind(0, file).run();
}

Status Store::forget_file(std::int64_t file) {
  auto forget = database_->prepare("DELETE FROM files WHERE id = ?");
  if (!forget) return forget.error();
  return forget->bind(0, file).run();
}

Status Store::keep_document(std::int64_t file, std::string_view key, const std::vector<DocumentRecord>& records) {
  Status prepared =
      database_->prepare_once(keep_document_, "INSERT INTO documents (file, key, run, records) VALUES (?, ?, ?, ?)");
  if (!prepared) return prepared;
  return keep_document_.bind(0, file).bind(1, key).bind(2, run_).bind_bytes(3, packed(records)).run();
}

Status Store::replace_document(std::int64_t document, const std::vector<DocumentRecord>& records) {
  auto update = database_->prepare("UPDATE documents SET records = ? WHERE id = ?");
  if (!update) return update.error();
  return update->bind_bytes(0, packed(records)).bind(1, document).run();
}

Result<std::optional<std::vector<DocumentRecord>>> Store::find_document(std::string_view key) const {
  const Status prepared =
      database_->prepare_once(find_document_, "SELECT records FROM documents WHERE key = ? LIMIT 1");
  if (!prepared) return prepared.error();
  const Result<bool> row = find_document_.bind(0, key).step();
  if (!row) return row.error();
  auto records = *row ? unpacked(find_document_.bytes(0), database_->path()) : std::nullopt;
  find_document_.reset();
  return records;
}

Result<std::vector<KeptDocument>> Store::documents(std::int64_t file) const {
  sqlite::Statement& select = documents_of_file_;
  const Status prepared =
      database_->prepare_once(select, "SELECT id, key, records FROM documents WHERE file = ? ORDER BY id");
  if (!prepared) return prepared.error();
  std::vector<KeptDocument> documents;
  (void)select.bind(0, file);
  while (true) {
    const Result<bool> row = select.step();
    if (!row) return row.error();
    if (!*row) return documents;
    auto records = unpacked(select.bytes(2), database_->path());
    if (!records) {
      select.reset();
      return Error{errors::database_damaged, database_->path(), "records of a document"};
    }
    documents.push_back({select.number(0), std::string(select.text(1)), *std::move(records)});
  }
}

}  // namespace jjak::store
