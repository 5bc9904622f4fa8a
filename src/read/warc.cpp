#include "read/warc.hpp"

#include "read/http.hpp"
#include "read/kind.hpp"
#include "read/stream.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>

namespace jjak::reading {
namespace {

constexpr std::size_t max_header_bytes = 64u << 10;
constexpr std::string_view version_mark = "WARC/1.";

struct Record {
  HeaderFields fields;
  std::uint64_t offset = 0;
  std::uint64_t length = 0;
};

bool is_page_type(std::string_view type) { return type == "text/html" || type == "application/xhtml+xml"; }

class WarcReader {
 public:
  WarcReader(std::string path, ByteStream& stream, const ReadOptions& options, const DocumentSink& sink,
             const Diagnostics& problems)
      : path_(std::move(path)), stream_(stream), options_(options), sink_(sink), problems_(problems) {}

  /// False when the sink wants no more.
  bool run() {
    while (more_) {
      skip_line_ends();
      const std::string_view start = stream_.peek(version_mark.size());
      if (start.empty())
        end_or_recover();
      else if (!start.starts_with(version_mark))
        bad_record(ErrorCode::bad_warc, "no WARC/1.x line");
      else
        read_record();
    }
    return wanted_;
  }

 private:
  void report(ErrorCode code, std::string detail, std::uint64_t offset) {
    problems_(Error{code, path_, std::move(detail), {}, offset});
  }

  /// At the end of what can be read: the next gzip member after a damaged one, or the end of the file.
  void end_or_recover() {
    if (!stream_.fault()) {
      more_ = false;
      return;
    }
    if (!fault_reported_) problems_(*stream_.fault());
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
      problems_(*stream_.fault());  // the reason why the record is damaged
      fault_reported_ = true;
    } else {
      report(code, std::move(detail), offset);
    }
    resynchronise();
  }

  void resynchronise() {
    constexpr std::size_t step = 64u << 10;
    const std::string mark = "\n" + std::string(version_mark);
    while (true) {
      const std::string_view bytes = stream_.peek(step);
      const std::size_t found = bytes.find(mark);
      if (found != std::string_view::npos) {
        stream_.skip(found + 1);
        return;
      }
      const bool last = bytes.size() < step;
      stream_.skip(last ? bytes.size() : bytes.size() - mark.size());
      if (last) return;
    }
  }

  void read_record() {
    const std::string_view head = stream_.peek(max_header_bytes).substr(0, max_header_bytes);
    const HeaderEnd end = find_header_end(head);
    if (end.body == std::string_view::npos) return bad_record(ErrorCode::bad_warc, "header without an end");
    Record record{HeaderFields(head.substr(0, end.fields)), stream_.offset(), 0};
    const std::string_view digits = record.fields.get("content-length");
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), record.length);
    if (digits.empty() || error != std::errc() || rest != digits.data() + digits.size())
      return bad_record(ErrorCode::bad_warc, "no valid Content-Length");
    if (record.length > options_.max_document_bytes) {
      report(ErrorCode::too_large, fmt::format("{} bytes", options_.max_document_bytes), record.offset);
      return resynchronise();
    }
    const auto length = static_cast<std::size_t>(record.length);
    const std::string_view bytes = stream_.peek(end.body + length + 4 + version_mark.size());
    if (bytes.size() < end.body + length || is_broken(record.offset))
      return bad_record(ErrorCode::truncated, "record shorter than its Content-Length");
    if (!ends_here(bytes.substr(end.body + length)))
      return bad_record(ErrorCode::bad_warc, "Content-Length does not fit");

    const std::string block(bytes.substr(end.body, length));
    stream_.skip(end.body + length);
    skip_line_ends();
    stream_.peek(1);
    const std::uint64_t next = stream_.offset();
    use(record, {path_, record.offset, next > record.offset ? next - record.offset : 0, true, {}}, block);
  }

  /// Whether a record can end before these bytes.
  static bool ends_here(std::string_view rest) {
    if (rest.starts_with("\r\n\r\n")) return true;  // what stands behind it is the next record's problem
    rest.remove_prefix(std::min(rest.find_first_not_of("\r\n"), rest.size()));
    return rest.empty() || rest.starts_with(version_mark.substr(0, std::min(rest.size(), version_mark.size())));
  }

  void use(const Record& record, Origin origin, const std::string& block) {
    const std::string type = text::to_lower_ascii(record.fields.get("warc-type"));
    const std::string_view content_type = record.fields.get("content-type");
    std::string_view url = record.fields.get("warc-target-uri");
    if (url.starts_with('<') && url.ends_with('>')) url = url.substr(1, url.size() - 2);  // WARC 1.0's grammar has them

    if (type == "resource") return give(std::move(origin), url, media_type(content_type), block);
    if (type != "response" || !media_type(content_type).type.starts_with("application/http")) return;
    const Result<HttpResponse> response = parse_response(block);
    if (!response) return report(response.error().code, response.error().detail, origin.offset);
    if (response->status != 200 || !is_text(response->media.type)) return;
    const auto payload = payload_of(*response, options_.max_document_bytes, options_.max_inflate_ratio);
    if (!payload) return report(payload.error().code, payload.error().detail, origin.offset);
    give(std::move(origin), url, response->media, *payload);
  }

  static bool is_text(std::string_view type) { return type.empty() || is_page_type(type) || type == "text/plain"; }

  void give(Origin origin, std::string_view url, const MediaType& media, std::string_view body) {
    if (!is_text(media.type)) return;
    if (media.type.empty() && kind_by_content(body) != FileKind::page) return;
    if (body.empty()) return report(ErrorCode::empty, {}, origin.offset);
    Result<Decoded> page = decode_page(body, media.charset);
    if (!page) return report(page.error().code, page.error().detail, origin.offset);
    RawDocument document;
    document.origin = std::move(origin);
    const bool plain = media.type == "text/plain" && kind_by_content(body) != FileKind::page;
    document.kind = plain ? DocumentKind::text : DocumentKind::html;
    document.url = text::repair_utf8(url);
    document.text = std::move(page->text);
    document.charset = std::move(page->charset);
    document.rejected_label = std::move(page->rejected_label);
    wanted_ = sink_(std::move(document));
    more_ = more_ && wanted_;
  }

  std::string path_;
  ByteStream& stream_;
  const ReadOptions& options_;
  const DocumentSink& sink_;
  const Diagnostics& problems_;
  bool more_ = true;
  bool wanted_ = true;
  bool fault_reported_ = false;
};

}  // namespace

Result<bool> read_warc(const std::string& path, const ReadOptions& options, const DocumentSink& sink,
                       const Diagnostics& problems) {
  auto stream = ByteStream::open(path, options.max_inflate_ratio);
  if (!stream) return stream.error();
  return WarcReader(path, **stream, options, sink, problems).run();
}

}  // namespace jjak::reading
