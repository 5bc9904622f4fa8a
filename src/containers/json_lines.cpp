// Reads articles from JSON lines, the format in which crawlers and databases export them, one line at a time.
#include "containers/json_lines.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fmt/core.h>

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace jjak::reading {
namespace {

using Json = nlohmann::json;

struct Fields {
  std::string url, html, text;
  GivenMetadata given;
};

/// Keeps the strings of the outer object; everything else in the line costs no memory.
class FieldReader : public Json::json_sax_t {
 public:
  explicit FieldReader(Fields& fields) : fields_(fields) {}

  bool is_object() const { return is_object_; }
  /// 1-based column of the first character that is no JSON; 0 when there is none.
  std::size_t bad_column() const { return bad_column_; }

  bool null() override { return value(); }
  bool boolean(bool) override { return value(); }
  bool number_integer(std::int64_t) override { return value(); }
  bool number_unsigned(std::uint64_t) override { return value(); }
  bool number_float(double, const std::string&) override { return value(); }
  bool binary(Json::binary_t&) override { return value(); }

  bool string(std::string& text) override {
    if (depth_ == 1 && place_ != nullptr) *place_ = std::move(text);
    return value();
  }

  bool key(std::string& name) override {
    place_ = depth_ == 1 ? place_of(name) : nullptr;
    return true;
  }

  bool start_object(std::size_t) override {
    is_object_ = is_object_ || depth_ == 0;
    return enter();
  }
  bool start_array(std::size_t) override { return enter(); }
  bool end_object() override { return leave(); }
  bool end_array() override { return leave(); }

  bool parse_error(std::size_t position, const std::string&, const Json::exception&) override {
    bad_column_ = std::max<std::size_t>(position, 1);
    return false;
  }

 private:
  std::string* place_of(std::string_view name) {
    if (name == "url") return &fields_.url;
    if (name == "html") return &fields_.html;
    if (name == "text") return &fields_.text;
    if (name == "title") return &fields_.given.title;
    if (name == "date") return &fields_.given.date;
    if (name == "lang" || name == "language") return &fields_.given.language;
    if (name == "byline" || name == "author") return &fields_.given.byline;
    return name == "section" ? &fields_.given.section : nullptr;
  }

  bool value() {
    place_ = nullptr;
    return true;
  }
  bool enter() {
    ++depth_;
    return value();
  }
  bool leave() {
    --depth_;
    return value();
  }

  Fields& fields_;
  std::string* place_ = nullptr;  ///< where the next string goes
  std::size_t depth_ = 0;
  bool is_object_ = false;
  std::size_t bad_column_ = 0;
};

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
    FieldReader reader(fields);
    const bool parsed = Json::sax_parse(line.begin(), line.end(), &reader);
    if (!parsed) return report(errors::bad_json, fmt::format("syntax error in column {}", reader.bad_column()));
    if (!reader.is_object()) return report(errors::bad_json, "no object");
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
