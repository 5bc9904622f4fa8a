// Decodes documents and hands them and the problems to the caller, in the same way for all containers.
#include "documents/outlet.hpp"

#include "bytes/digest.hpp"

#include <algorithm>
#include <array>

namespace jjak {

bool was_used(const Error& problem) {
  const std::array used{&errors::wrong_digest, &errors::mended_feed, &errors::mended_json, &errors::mixed_charsets};
  return std::any_of(used.begin(), used.end(), [&](const ErrorKind* kind) { return problem.code == *kind; });
}

namespace reading {

Error Outlet::at(const Origin& origin, ErrorCode code, std::string detail) {
  Error error{code, origin.path, std::move(detail), {}, {}};
  if (origin.in_archive) error.byte = origin.offset;
  return error;
}

void Outlet::decode(RawDocument document, std::string_view bytes, std::string_view http_charset) {
  if (bytes.empty()) return report(at(document.origin, errors::empty));
  Result<Decoded> page = decode_page(bytes, http_charset);
  if (!page) {
    Error error = page.error();
    error.file = document.origin.path;
    if (document.origin.in_archive) error.byte = document.origin.offset;
    return report(error);
  }
  document.origin.digest = sha1_digest(bytes);
  document.text = std::move(page->text);
  document.charset = std::move(page->charset);
  document.rejected_label = std::move(page->rejected_label);
  if (!page->other_charset.empty()) report(at(document.origin, errors::mixed_charsets, page->other_charset));
  give(std::move(document));
}

}  // namespace reading
}  // namespace jjak
