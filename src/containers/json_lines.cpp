// Reads articles from JSON lines, the format in which crawlers and databases export them, one line at a time.
#include "containers/json_lines.hpp"

#include "markup/json.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <array>

namespace jjak::reading {
namespace {

struct Fields {
  std::string url, html, text;
  GivenMetadata given;
};

/// Where a member of the outer object goes; whatever else stands in the line costs no memory.
std::string* place_of(std::string_view name, Fields& fields) {
  if (name == "url") return &fields.url;
  if (name == "html") return &fields.html;
  if (name == "text") return &fields.text;
  if (name == "title") return &fields.given.title;
  if (name == "date") return &fields.given.date;
  if (name == "lang" || name == "language") return &fields.given.language;
  if (name == "byline" || name == "author") return &fields.given.byline;
  return name == "section" ? &fields.given.section : nullptr;
}

/// A whole page, or a part that was cut out of one.
bool is_whole_page(const std::string& html) {
  constexpr std::array marks{"<!doctype", "<html", "<head", "<body", "<title"};
  const std::string lower = text::to_lower_ascii(html);
  return std::any_of(marks.begin(), marks.end(),
                     [&](const char* mark) { return lower.find(mark) != std::string::npos; });
}

class LineReader {
 public:
  LineReader(const std::string& path, ByteStream& stream, Outlet& outlet)
      : path_(path), stream_(stream), outlet_(outlet) {}

  void run() {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (stream_.peek(byte_order_mark.size()).starts_with(byte_order_mark)) stream_.skip(byte_order_mark.size());
    while (outlet_.is_wanted() && next()) {}
    if (stream_.fault()) outlet_.report(*stream_.fault());
  }

 private:
  /// Reads one line; false when there is none left. When the file breaks off inside the last line, the stream reports
  /// the fault.
  bool next() {
    constexpr std::size_t step = 256u << 10;
    const std::size_t limit = outlet_.options().max_document_bytes;
    std::size_t length = 0;
    ++line_;
    while (true) {
      const std::string_view bytes = stream_.peek(length + step);
      const std::size_t end = bytes.find('\n', length);
      const bool is_last = end == std::string_view::npos && bytes.size() < length + step;
      if (bytes.empty() || (is_last && stream_.fault())) return false;
      length = std::min(end, bytes.size());
      if (length > limit) return pass_over(limit);
      if (end == std::string_view::npos && !is_last) continue;
      use(bytes.substr(0, length));
      stream_.skip(length + (is_last ? 0 : 1));
      return true;
    }
  }

  bool pass_over(std::size_t limit) {
    constexpr std::size_t step = 64u << 10;
    report(errors::too_large, fmt::format("{} bytes", limit));
    while (true) {
      const std::string_view bytes = stream_.peek(step);
      const std::size_t end = bytes.find('\n');
      if (bytes.empty()) return false;
      stream_.skip(end == std::string_view::npos ? bytes.size() : end + 1);
      if (end != std::string_view::npos) return true;
    }
  }

  void report(ErrorCode code, std::string detail) { outlet_.report(Error{code, path_, std::move(detail), line_, {}}); }

  void use(std::string_view line) {
    if (line.find_first_not_of(" \t\r") == std::string_view::npos) return;
    Fields fields;
    const markup::JsonOutline outline =
        markup::read_json_strings(line, [&fields](std::string_view name) { return place_of(name, fields); });
    if (outline.bad_column > 0)
      return report(errors::bad_json, fmt::format("syntax error in column {}", outline.bad_column));
    if (!outline.is_object) return report(errors::bad_json, "no object");
    const bool has_page = !fields.html.empty();
    if (!has_page && fields.text.empty()) return report(errors::bad_json, "both are missing");
    RawDocument document;
    document.origin = {path_, stream_.position(), line.size(), true, {}};
    document.kind = !has_page                    ? DocumentKind::text
                    : is_whole_page(fields.html) ? DocumentKind::html
                                                 : DocumentKind::fragment;
    document.url = url::resolve({}, fields.url);
    document.given = std::move(fields.given);
    outlet_.decode(std::move(document), has_page ? fields.html : fields.text, "utf-8");
  }

  const std::string& path_;
  ByteStream& stream_;
  Outlet& outlet_;
  std::uint64_t line_ = 0;
};

}  // namespace

void read_json_lines(const std::string& path, ByteStream& stream, Outlet& outlet) {
  LineReader(path, stream, outlet).run();
}

}  // namespace jjak::reading
