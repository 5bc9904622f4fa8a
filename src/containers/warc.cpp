// Reads web archives in the WARC format record by record.
#include "containers/warc.hpp"

#include "containers/archived_page.hpp"
#include "containers/record_stream.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace jjak::reading {
namespace {

constexpr std::size_t max_record_head = 64u << 10;

/// 1.0 and 1.1, and the drafts 0.17 and 0.18, whose records are built alike; large archives of 2009 have them.
constexpr std::array version_marks{std::string_view("WARC/1."), std::string_view("WARC/0.17"),
                                   std::string_view("WARC/0.18")};
constexpr std::size_t longest_mark = 9;

/// Whether a record's first line begins here.
bool opens_record(std::string_view bytes) {
  return std::any_of(version_marks.begin(), version_marks.end(),
                     [&](std::string_view mark) { return bytes.starts_with(mark); });
}

constexpr RecordFormat warc_records{opens_record, longest_mark, "no WARC/1.x line"};

std::optional<std::uint64_t> content_length(const HeaderFields& fields) {
  const std::string_view digits = fields.get("content-length");
  std::uint64_t length = 0;
  const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
  if (digits.empty() || error != std::errc() || rest != digits.data() + digits.size()) return std::nullopt;
  return length;
}

/// Whether a record can end before these bytes.
bool ends_here(std::string_view rest) {
  if (rest.starts_with("\r\n\r\n")) return true;  // the rest belongs to the next record
  rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
  return rest.size() < longest_mark ? std::string_view("WARC/").starts_with(rest.substr(0, 5)) : opens_record(rest);
}

void read_record(RecordStream& records, Outlet& outlet) {
  ByteStream& stream = records.stream();
  const std::string_view head = stream.peek(max_record_head).substr(0, max_record_head);
  const HeaderEnd end = find_header_end(head, opens_record);
  if (end.body == std::string_view::npos) return records.skip_bad_record(errors::bad_warc, "header without an end");
  const HeaderFields fields(head.substr(0, end.fields));
  const std::uint64_t offset = stream.offset();
  const std::optional<std::uint64_t> given = content_length(fields);
  if (!given) return records.skip_bad_record(errors::bad_warc, "no valid Content-Length");
  const std::size_t limit = outlet.options().max_document_bytes;
  if (*given > limit) return records.skip_bad_record(errors::too_large, fmt::format("{} bytes", limit));
  const auto length = static_cast<std::size_t>(*given);
  const std::string_view bytes = stream.peek(end.body + length + 4 + longest_mark);
  if (records.is_damaged(offset, bytes.size(), end.body + length))
    return records.skip_bad_record(errors::truncated, "record shorter than its Content-Length");
  if (!ends_here(bytes.substr(end.body + length)))
    return records.skip_bad_record(errors::bad_warc, "Content-Length does not fit");
  const std::string block(bytes.substr(end.body, length));
  use_record(fields, records.skip_record(offset, end.body + length), block, outlet);
}

}  // namespace

void read_warc(const std::string& path, ByteStream& stream, Outlet& outlet) {
  RecordStream records(path, stream, outlet, warc_records);
  while (records.next()) read_record(records, outlet);
}

}  // namespace jjak::reading
