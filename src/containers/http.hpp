// An HTTP response as a crawler stored it.
#pragma once

#include <jjak/result.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak::reading {

/// "Name: value" lines, as in HTTP, WARC and mail.
class HeaderFields {
 public:
  /// `lines`: without the first (status or version) line. Lines without a colon are passed over, folded ones joined.
  explicit HeaderFields(std::string_view lines = {});
  /// The first field of that name in whatever case, without white space around; empty when absent.
  std::string_view get(std::string_view name) const;

 private:
  std::vector<std::pair<std::string, std::string>> fields_;  ///< names in lower case
};

/// Offset behind the empty line that ends a header, and that of the header's own end. npos when it does not end.
struct HeaderEnd {
  std::size_t fields = std::string_view::npos;
  std::size_t body = std::string_view::npos;
};
HeaderEnd find_header_end(std::string_view bytes);

struct MediaType {
  std::string type;     ///< lower case, "text/html"
  std::string charset;  ///< as written
};
MediaType media_type(std::string_view content_type);

struct HttpResponse {
  int status = 0;
  MediaType media;
  HeaderFields fields;
  std::string_view body;  ///< as it went over the wire; a view into what was parsed
};

/// Fails: bad_warc (no HTTP/1.x response).
Result<HttpResponse> parse_response(std::string_view block);

/// The body without chunks. One that is not chunked although the header says so is taken as it is: some crawlers store it
/// decoded. Fails: bad_warc.
Result<std::string> without_chunks(const HttpResponse& response);

/// A body without chunks, decompressed (gzip, deflate, br, zstd). One that is not compressed although the header says so is taken
/// as it is. Fails: bad_gzip, bad_brotli, bad_zstd, truncated, too_large, unsupported (another encoding).
Result<std::string> without_compression(const HttpResponse& response, std::string body, std::size_t max_bytes,
                                        std::size_t max_ratio);

/// Whether the response sends its reader elsewhere: 301, 302, 303, 307, 308.
bool is_redirect(const HttpResponse& response);

}  // namespace jjak::reading
