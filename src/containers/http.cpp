// Parses HTTP responses as crawlers store them: header, chunks, compression.
#include "containers/http.hpp"

#include "bytes/file_kind.hpp"
#include "bytes/unpack.hpp"
#include "text/utf8.hpp"

#include <jjak/read.hpp>

#include <algorithm>
#include <array>
#include <charconv>

namespace jjak::reading {
namespace {

constexpr std::string_view blanks = " \t\r\n";

std::string_view trim(std::string_view text) {
  const std::size_t first = text.find_first_not_of(blanks);
  return first == std::string_view::npos ? std::string_view{}
                                         : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

Error damaged(std::string detail) { return {errors::bad_warc, {}, std::move(detail)}; }

/// The size in the first line of a chunk; nothing when the line is none.
std::optional<std::size_t> chunk_size(std::string_view line) {
  const std::string_view digits = trim(line.substr(0, line.find(';')));
  std::size_t size = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), size, 16);
  if (digits.empty() || error != std::errc() || end != digits.data() + digits.size()) return std::nullopt;
  return size;
}

Result<std::string> join_chunks(std::string_view body) {
  std::string out;
  for (bool first = true;; first = false) {
    const std::size_t line_end = body.find('\n');
    const auto size = chunk_size(body.substr(0, line_end));
    if (!size || line_end == std::string_view::npos) {
      if (first) return std::string(body);  // the crawler stored it without chunks
      return damaged("chunk size");
    }
    body.remove_prefix(line_end + 1);
    if (*size == 0) return out;
    if (*size > body.size()) return damaged("chunk size");
    out += body.substr(0, *size);
    body.remove_prefix(*size);
    if (body.starts_with("\r\n"))
      body.remove_prefix(2);
    else if (body.starts_with('\n'))
      body.remove_prefix(1);
    else
      return damaged("chunk size");
  }
}

}  // namespace

HeaderFields::HeaderFields(std::string_view lines) {
  for (const std::string_view line : text::lines_of(lines.substr(0, max_header_bytes))) {
    const bool folded = line.starts_with(' ') || line.starts_with('\t');
    if (folded && !fields_.empty()) {
      (fields_.back().second += ' ') += trim(line);
      continue;
    }
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    fields_.emplace_back(text::to_lower_ascii(trim(line.substr(0, colon))), trim(line.substr(colon + 1)));
  }
}

std::string_view HeaderFields::get(std::string_view name) const {
  const std::string key = text::to_lower_ascii(name);
  for (const auto& [field, value] : fields_)
    if (field == key) return value;
  return {};
}

HeaderEnd find_header_end(std::string_view bytes, bool (*opens_next)(std::string_view)) {
  bytes = bytes.substr(0, max_header_bytes);
  for (std::size_t at = bytes.find('\n'); at != std::string_view::npos; at = bytes.find('\n', at + 1)) {
    const std::string_view rest = bytes.substr(at + 1);
    if (rest.starts_with("\r\n")) return {at + 1, at + 3};
    if (rest.starts_with('\n')) return {at + 1, at + 2};
    if (opens_next != nullptr && opens_next(rest)) break;
  }
  return {};
}

MediaType media_type(std::string_view content_type) {
  MediaType media;
  media.type = text::to_lower_ascii(trim(content_type.substr(0, content_type.find(';'))));
  const std::string lower = text::to_lower_ascii(content_type);
  const std::size_t at = lower.find("charset=");
  if (at == std::string::npos) return media;
  std::string_view charset = content_type.substr(at + 8);
  charset = trim(charset.substr(0, charset.find_first_of(";,")));
  while (!charset.empty() && (charset.front() == '"' || charset.front() == '\'')) charset.remove_prefix(1);
  while (!charset.empty() && (charset.back() == '"' || charset.back() == '\'')) charset.remove_suffix(1);
  media.charset = charset;
  return media;
}

Result<HttpResponse> parse_response(std::string_view block) {
  const std::string_view line = block.substr(0, block.find('\n'));
  const std::size_t blank = line.find(' ');
  HttpResponse response;
  if (!line.starts_with("HTTP/") || blank == std::string_view::npos) return damaged("no HTTP response");
  const std::string_view code = line.substr(blank + 1, 3);
  if (std::from_chars(code.data(), code.data() + code.size(), response.status).ec != std::errc())
    return damaged("no HTTP status");
  const HeaderEnd end = find_header_end(block);
  if (end.body == std::string_view::npos) {
    if (block.size() > max_header_bytes) return damaged("HTTP header without an end in its first 256 KiB");
    // Headers without a body: a 304, or the answer to a HEAD.
    response.fields = HeaderFields(block.substr(std::min(line.size() + 1, block.size())));
  } else {
    response.fields = HeaderFields(block.substr(line.size() + 1, end.fields - std::min(end.fields, line.size() + 1)));
    response.body = block.substr(end.body);
  }
  response.media = media_type(response.fields.get("content-type"));
  return response;
}

bool is_redirect(const HttpResponse& response) {
  constexpr std::array codes{301, 302, 303, 307, 308};
  return std::find(codes.begin(), codes.end(), response.status) != codes.end();
}

Result<std::string> without_chunks(const HttpResponse& response) {
  const std::string coding = text::to_lower_ascii(response.fields.get("transfer-encoding"));
  if (coding.find("chunked") == std::string::npos) return std::string(response.body);
  return join_chunks(response.body);
}

Result<std::string> without_compression(const HttpResponse& response, std::string body, std::size_t max_bytes,
                                        std::size_t max_ratio) {
  const std::string name = text::to_lower_ascii(response.fields.get("content-encoding"));
  const bool gzip = name == "gzip" || name == "x-gzip";
  const bool is_plain = name.empty() || name == "identity" || kind_by_content(body) == FileKind::page ||
                        (gzip && !is_gzip(body)) || (name == "zstd" && !is_zstd(body));
  if (is_plain || body.empty()) return body;
  if (gzip) return unpack(body, Coding::gzip, max_bytes, max_ratio);
  if (name == "deflate") return unpack(body, deflate_coding(body), max_bytes, max_ratio);
  if (name == "br") return unpack(body, Coding::brotli, max_bytes, max_ratio);
  if (name == "zstd") return unpack(body, Coding::zstd, max_bytes, max_ratio);
  return Error{errors::unsupported, {}, "Content-Encoding " + text::repair_utf8(name)};
}

}  // namespace jjak::reading
