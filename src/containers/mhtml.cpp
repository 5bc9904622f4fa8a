// Reads pages that a browser saved as one file: takes the mail apart, decodes the page's part, finds its address.
#include "containers/mhtml.hpp"

#include "containers/http.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>
#include <optional>

namespace jjak::reading {
namespace {

constexpr std::size_t deepest = 4;            // parts inside parts
constexpr std::size_t most_parts = 10'000;    // of one multipart
constexpr std::size_t longest_boundary = 70;  // RFC 2046

/// The header fields of a mail or part, and what follows them.
struct Part {
  HeaderFields fields;
  MediaType media;
  std::string_view body;
};

Part part_of(std::string_view bytes) {
  Part part;
  // A part may have no fields: then it begins with an empty line.
  const bool is_bare = bytes.starts_with('\n') || bytes.starts_with("\r\n");
  const HeaderEnd end = is_bare ? HeaderEnd{0, bytes.find('\n') + 1} : find_header_end(bytes);
  part.fields = HeaderFields(bytes.substr(0, std::min(end.fields, bytes.size())));
  part.media = media_type(part.fields.get("content-type"));
  part.body = end.body == std::string_view::npos ? std::string_view() : bytes.substr(end.body);
  return part;
}

/// The value of boundary= in a content type, with or without quotation marks; empty when there is none.
std::string boundary_of(std::string_view content_type) {
  constexpr std::string_view name = "boundary=";
  const std::size_t at = text::to_lower_ascii(content_type).find(name);
  if (at == std::string::npos) return {};
  std::string_view value = content_type.substr(at + name.size());
  if (value.starts_with('"')) {
    value.remove_prefix(1);
    value = value.substr(0, value.find('"'));
  } else {
    value = value.substr(0, value.find_first_of("; \t"));
  }
  return value.size() <= longest_boundary ? std::string(value) : std::string();
}

/// Where the next line begins that is this boundary; npos when there is none.
std::size_t find_boundary(std::string_view body, const std::string& mark, std::size_t from) {
  for (std::size_t at = body.find(mark, from); at != std::string_view::npos; at = body.find(mark, at + 1))
    if (at == 0 || body[at - 1] == '\n') return at;
  return std::string_view::npos;
}

int hex_digit(char c) {
  if (ascii::is_digit(c)) return c - '0';
  const char lower = ascii::to_lower(c);
  return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

std::string without_quoted_printable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const std::string_view rest = text.substr(at);
    if (rest[0] != '=') {
      out += rest[0];
    } else if (rest.starts_with("=\r\n")) {
      at += 2;
    } else if (rest.starts_with("=\n")) {
      ++at;
    } else if (rest.size() > 2 && hex_digit(rest[1]) >= 0 && hex_digit(rest[2]) >= 0) {
      out += static_cast<char>(hex_digit(rest[1]) * 16 + hex_digit(rest[2]));
      at += 2;
    } else {
      out += '=';  // damaged: kept as it is
    }
  }
  return out;
}

std::string without_base64(std::string_view text) {
  constexpr std::string_view digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string out;
  unsigned bits = 0;
  int count = 0;
  for (const char c : text) {
    const std::size_t digit = digits.find(c);
    if (digit == std::string_view::npos) continue;  // line ends, padding
    bits = (bits << 6U | static_cast<unsigned>(digit)) & 0xFFFFFFU;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    out += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
  }
  return out;
}

std::string decoded_body(const Part& part) {
  const std::string coding = text::to_lower_ascii(part.fields.get("content-transfer-encoding"));
  if (coding == "quoted-printable") return without_quoted_printable(part.body);
  if (coding == "base64") return without_base64(part.body);
  return std::string(part.body);
}

std::string address_of(const HeaderFields& fields) {
  for (const char* name : {"content-location", "snapshot-content-location"}) {
    std::string url = url::resolve({}, text::repair_utf8(fields.get(name)));
    if (url.starts_with("http://") || url.starts_with("https://")) return url;
  }
  return {};
}

/// The first part that is a page, in this part or in those that it holds.
std::optional<Part> find_page(const Part& part, std::size_t depth) {
  if (part.media.type == "text/html" || part.media.type == "application/xhtml+xml") return part;
  if (!part.media.type.starts_with("multipart/") || depth == deepest) return std::nullopt;
  const std::string boundary = boundary_of(part.fields.get("content-type"));
  if (boundary.empty()) return std::nullopt;
  const std::string mark = "--" + boundary;
  std::size_t at = find_boundary(part.body, mark, 0);
  for (std::size_t count = 0; at != std::string_view::npos && count < most_parts; ++count) {
    const std::size_t begin = std::min(part.body.find('\n', at), part.body.size() - 1) + 1;
    at = find_boundary(part.body, mark, begin);
    const std::string_view bytes = part.body.substr(begin, std::min(at, part.body.size()) - begin);
    if (auto page = find_page(part_of(bytes), depth + 1)) return page;
  }
  return std::nullopt;
}

}  // namespace

bool opens_mhtml(std::string_view head) {
  const std::size_t colon = head.find(':');
  if (colon == std::string_view::npos || !std::all_of(head.begin(), head.begin() + static_cast<std::ptrdiff_t>(colon),
                                                      [](char c) { return ascii::is_alnum(c) || c == '-'; }))
    return false;
  const HeaderFields fields(head.substr(0, find_header_end(head).fields));
  const std::string type = text::to_lower_ascii(fields.get("content-type"));
  return !fields.get("mime-version").empty() && (type.starts_with("multipart/") || type.starts_with("text/html"));
}

void read_mhtml(const std::string& path, const std::string& url, std::string_view bytes, Outlet& outlet) {
  RawDocument document;
  document.origin = {path, 0, bytes.size(), false, {}};
  const Part whole = part_of(bytes);
  const std::optional<Part> page = find_page(whole, 0);
  if (!page) return outlet.report(Outlet::at(document.origin, errors::bad_mhtml, "no part is a page"));
  document.url = url;
  if (document.url.empty()) document.url = address_of(page->fields);
  if (document.url.empty()) document.url = address_of(whole.fields);
  outlet.decode(std::move(document), decoded_body(*page), page->media.charset);
}

}  // namespace jjak::reading
