// An HTTP response as a crawler stored it.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::reading {

/// Of a header. Each of its lines takes many times its bytes in memory.
inline constexpr std::size_t max_header_bytes = 256u << 10;

/// "Name: value" lines, as in HTTP, WARC and mail.
class HeaderFields {
 public:
  /// `lines`: without the first (status or version) line. Lines without a colon are skipped, folded lines joined,
  /// and what is longer than max_header_bytes is left out.
  explicit HeaderFields(std::string_view lines = {});
  /// The first field of that name in any case, trimmed; empty when absent.
  std::string_view get(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;  ///< names in lower case
};

/// Where the body begins, behind the empty line, and where the header ends. npos when the header does not end.
struct HeaderEnd {
  std::size_t fields = std::string_view::npos;
  std::size_t body = std::string_view::npos;
};
/// Looks through max_header_bytes, and no further than the line with which something else begins.
HeaderEnd find_header_end(std::string_view bytes, bool (*opens_next)(std::string_view line) = nullptr);

struct MediaType {
  std::string type;     ///< lower case, "text/html"
  std::string charset;  ///< as written
};
MediaType media_type(std::string_view content_type);

struct HttpResponse {
  int status = 0;
  MediaType media;
  HeaderFields fields;
  std::string_view body;  ///< as it was sent; a view into the parsed bytes
};

/// Fails: bad_warc (no HTTP/1.x response, or a header longer than max_header_bytes).
Result<HttpResponse> parse_response(std::string_view block);

/// The body without chunks. Some crawlers store it without chunks although the header says "chunked"; then it is
/// returned as it is. Fails: bad_warc.
Result<std::string> without_chunks(const HttpResponse& response);

/// Decompresses a body without chunks (gzip, deflate, br, zstd). A body that is not compressed, although the header
/// says so, is returned as it is. Fails: bad_gzip, bad_brotli, bad_zstd, truncated, too_large, unsupported (another
/// encoding).
Result<std::string> without_compression(const HttpResponse& response, std::string body, std::size_t max_bytes,
                                        std::size_t max_ratio);

/// Whether the response is a redirect: 301, 302, 303, 307, 308.
bool is_redirect(const HttpResponse& response);

}  // namespace jjak::reading
