// Reads web archives record by record and goes on behind damaged records, so that one bad block does not cost an
// archive.
#include "containers/warc.hpp"

#include "containers/archived_page.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace jjak::reading {
namespace {

constexpr std::size_t max_header_bytes = 64u << 10;

/// 1.0 and 1.1, and the drafts 0.17 and 0.18, whose records are built alike; large archives of 2009 have them.
constexpr std::array version_marks{std::string_view("WARC/1."), std::string_view("WARC/0.17"),
                                   std::string_view("WARC/0.18")};
constexpr std::size_t longest_mark = 9;

/// Whether a record's first line begins here.
bool opens_record(std::string_view bytes) {
  return std::any_of(version_marks.begin(), version_marks.end(),
                     [&](std::string_view mark) { return bytes.starts_with(mark); });
}

class WarcReader {
 public:
  WarcReader(std::string path, ByteStream& stream, Outlet& outlet)
      : path_(std::move(path)), stream_(stream), outlet_(outlet) {}

  void run() {
    while (more_ && outlet_.is_wanted()) {
      skip_line_ends();
      const std::string_view start = stream_.peek(longest_mark);
      if (start.empty())
        end_or_recover();
      else if (!opens_record(start))
        bad_record(errors::bad_warc, "no WARC/1.x line");
      else
        read_record();
    }
  }

 private:
  void report(ErrorCode code, std::string detail, std::uint64_t offset) {
    outlet_.report(Error{code, path_, std::move(detail), {}, offset});
  }

  /// When nothing more can be read: goes to the next gzip member behind a damaged one, or to the end of the file.
  void end_or_recover() {
    if (!stream_.fault()) {
      more_ = false;
      return;
    }
    if (!fault_reported_) outlet_.report(*stream_.fault());
    fault_reported_ = false;
    more_ = stream_.recover();
  }

  void skip_line_ends() {
    while (true) {
      const std::string_view bytes = stream_.peek(1);
      const std::size_t count = std::min(bytes.find_first_not_of("\r\n"), bytes.size());
      if (count == 0) return;
      stream_.skip(count);
    }
  }

  /// Whether the compressed data of the record at this offset is damaged.
  bool is_broken(std::uint64_t offset) const { return stream_.fault() && stream_.fault()->byte == offset; }

  /// Reports the record that starts here and moves to the next line that starts one.
  void bad_record(ErrorCode code, std::string detail) {
    const std::uint64_t offset = stream_.offset();
    if (is_broken(offset)) {
      outlet_.report(*stream_.fault());  // the reason why the record is damaged
      fault_reported_ = true;
    } else {
      report(code, std::move(detail), offset);
    }
    resynchronise();
  }

  void resynchronise() {
    constexpr std::size_t step = 64u << 10;
    while (true) {
      const std::string_view bytes = stream_.peek(step);
      for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
        if (!opens_record(bytes.substr(at + 1))) continue;
        stream_.skip(at + 1);
        return;
      }
      const bool last = bytes.size() < step;
      stream_.skip(last ? bytes.size() : bytes.size() - longest_mark);
      if (last) return;
    }
  }

  void read_record() {
    const std::string_view head = stream_.peek(max_header_bytes).substr(0, max_header_bytes);
    const HeaderEnd end = find_header_end(head);
    if (end.body == std::string_view::npos) return bad_record(errors::bad_warc, "header without an end");
    const HeaderFields fields(head.substr(0, end.fields));
    const std::uint64_t offset = stream_.offset();
    const std::optional<std::uint64_t> given = content_length(fields);
    if (!given) return bad_record(errors::bad_warc, "no valid Content-Length");
    const std::size_t limit = outlet_.options().max_document_bytes;
    if (*given > limit) {
      report(errors::too_large, fmt::format("{} bytes", limit), offset);
      return resynchronise();
    }
    const auto length = static_cast<std::size_t>(*given);
    const std::string_view bytes = stream_.peek(end.body + length + 4 + longest_mark);
    if (bytes.size() < end.body + length || is_broken(offset))
      return bad_record(errors::truncated, "record shorter than its Content-Length");
    if (!ends_here(bytes.substr(end.body + length))) return bad_record(errors::bad_warc, "Content-Length does not fit");

    const std::string block(bytes.substr(end.body, length));
    stream_.skip(end.body + length);
    skip_line_ends();
    stream_.peek(1);
    const std::uint64_t next = stream_.offset();
    use_record(fields, {path_, offset, next > offset ? next - offset : 0, true, {}}, block, outlet_);
  }

  static std::optional<std::uint64_t> content_length(const HeaderFields& fields) {
    const std::string_view digits = fields.get("content-length");
    std::uint64_t length = 0;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (digits.empty() || error != std::errc() || rest != digits.data() + digits.size()) return std::nullopt;
    return length;
  }

  /// Whether a record can end before these bytes.
  static bool ends_here(std::string_view rest) {
    if (rest.starts_with("\r\n\r\n")) return true;  // the rest belongs to the next record
    rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
    return rest.size() < longest_mark ? std::string_view("WARC/").starts_with(rest.substr(0, 5)) : opens_record(rest);
  }

  std::string path_;
  ByteStream& stream_;
  Outlet& outlet_;
  bool more_ = true;
  bool fault_reported_ = false;
};

}  // namespace

void read_warc(const std::string& path, ByteStream& stream, Outlet& outlet) { WarcReader(path, stream, outlet).run(); }

}  // namespace jjak::reading
