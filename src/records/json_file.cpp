// Reads articles from JSON as crawlers and databases export them, one object at a time: lines, a list, or objects over
// many lines.
#include "records/json_file.hpp"

#include "markup/json.hpp"
#include "records/json_record.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak::reading {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr std::size_t step = 256u << 10;

class FileReader {
 public:
  FileReader(const std::string& path, ByteStream& stream, Outlet& outlet)
      : stream_(stream), outlet_(outlet), records_(path, outlet) {}

  void run() {
    if (stream_.peek(byte_order_mark.size()).starts_with(byte_order_mark)) stream_.skip(byte_order_mark.size());
    if (has_objects_over_lines())
      while (outlet_.is_wanted() && next_value()) {}
    else
      while (outlet_.is_wanted() && next_line()) {}
    if (stream_.fault()) outlet_.report(*stream_.fault());
  }

 private:
  std::size_t limit() const { return outlet_.options().max_document_bytes; }

  /// Whether the file is a list, or begins with an object that does not end in its line. A line in which a string does
  /// not end is a damaged one of many.
  bool has_objects_over_lines() {
    markup::JsonEnd end;
    std::size_t seen = 0;
    while (true) {
      const std::string_view bytes = stream_.peek(seen + step);
      const std::size_t first = bytes.find_first_not_of(" \t\r\n");
      if (first == std::string_view::npos) return false;
      if (bytes[first] == '[') return true;
      const std::size_t from = std::max(seen, first);
      const std::size_t line_end = bytes.find('\n', from);
      const std::size_t found = end.find(bytes.substr(from, line_end - from));
      if (found != std::string_view::npos) return false;
      if (line_end != std::string_view::npos) {
        end.find("\n");
        return !end.is_broken();
      }
      if (bytes.size() < seen + step || bytes.size() > limit()) return false;
      seen = bytes.size();
    }
  }

  /// Reads one line; false when there is none left. When the file breaks off inside the last line, the stream reports
  /// the fault.
  bool next_line() {
    std::size_t length = 0;
    ++line_;
    while (true) {
      const std::string_view bytes = stream_.peek(length + step);
      const std::size_t end = bytes.find('\n', length);
      const bool is_last = end == std::string_view::npos && bytes.size() < length + step;
      if (bytes.empty() || (is_last && stream_.fault())) return false;
      length = std::min(end, bytes.size());
      if (length > limit()) return pass_over_line();
      if (end == std::string_view::npos && !is_last) continue;
      const std::string_view line = bytes.substr(0, length);
      if (line.find_first_not_of(" \t\r") != std::string_view::npos) records_.use(line, line_, stream_.position());
      stream_.skip(length + (is_last ? 0 : 1));
      return true;
    }
  }

  bool pass_over_line() {
    records_.report(errors::too_large, fmt::format("{} bytes", limit()), line_);
    while (true) {
      const std::string_view bytes = stream_.peek(step);
      const std::size_t end = bytes.find('\n');
      if (bytes.empty()) return false;
      stream_.skip(end == std::string_view::npos ? bytes.size() : end + 1);
      if (end != std::string_view::npos) return true;
    }
  }

  /// Reads one object of a list, or of objects one after the other.
  bool next_value() {
    skip_separators();
    markup::JsonEnd end;
    std::size_t length = 0;
    bool too_large = false;
    const std::uint64_t line = line_ + 1;
    while (true) {
      const std::string_view bytes = stream_.peek(length + step);
      if (bytes.size() == length) return cut_off(bytes, line);
      const std::size_t found = end.find(bytes.substr(length));
      length = found == std::string_view::npos ? bytes.size() : length + found;
      if (found == std::string_view::npos && bytes.size() <= limit()) continue;
      if (!too_large && length > limit()) {
        records_.report(errors::too_large, fmt::format("{} bytes", limit()), line);
        too_large = true;
      }
      if (!too_large && length > 0) records_.use(bytes.substr(0, length), line, stream_.position());
      skip(bytes.substr(0, std::max<std::size_t>(length, found == 0 ? 1 : 0)));
      length = 0;
      if (found != std::string_view::npos) return true;
    }
  }

  /// The file ends, or breaks off, where a value should.
  bool cut_off(std::string_view rest, std::uint64_t line) {
    if (!rest.empty() && !stream_.fault()) records_.report(errors::truncated, "JSON object", line);
    return false;
  }

  void skip_separators() {
    while (true) {
      const std::string_view bytes = stream_.peek(step);
      const std::size_t count = std::min(bytes.find_first_not_of(" \t\r\n,[]"), bytes.size());
      if (count == 0) return;
      skip(bytes.substr(0, count));
    }
  }

  void skip(std::string_view bytes) {
    line_ += static_cast<std::uint64_t>(std::count(bytes.begin(), bytes.end(), '\n'));
    stream_.skip(bytes.size());
  }

  ByteStream& stream_;
  Outlet& outlet_;
  JsonRecords records_;
  std::uint64_t line_ = 0;  ///< lines that were read
};

}  // namespace

void read_json(const std::string& path, ByteStream& stream, Outlet& outlet) { FileReader(path, stream, outlet).run(); }

bool opens_articles(std::string_view head) {
  const FieldNames names({});
  std::array<bool, field_count> has{};
  for (std::size_t at = head.find('"'); at != std::string_view::npos; at = head.find('"', at)) {
    const std::size_t end = head.find('"', at + 1);
    if (end == std::string_view::npos) break;
    const std::string_view key = head.substr(at + 1, end - at - 1);
    at = end + 1;
    const std::size_t next = head.find_first_not_of(" \t\r\n", at);
    if (next == std::string_view::npos || head[next] != ':') continue;
    if (key == "provider_name") return false;  // oEmbed: a preview of a page
    if (const auto* place = names.find(key)) has[static_cast<std::size_t>(place->field)] = true;
  }
  const auto is_there = [&](Field field) { return has[static_cast<std::size_t>(field)]; };
  return is_there(Field::title) && (is_there(Field::url) || is_there(Field::text) || is_there(Field::date));
}

}  // namespace jjak::reading
