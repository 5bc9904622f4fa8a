// Finds the address that a program noted when it saved a page: the file's name says only the title, and without the
// address links cannot find the page.
#include "containers/saved_page.hpp"

#include "text/utf8.hpp"
#include "url/url.hpp"

#include <algorithm>

namespace jjak::reading {
namespace {

constexpr std::size_t window_bytes = 4096;  // the comment stands before the page's head
constexpr std::string_view blanks = " \t\r\n";

/// The word that follows a mark in a comment; empty when the comment does not have the mark.
std::string_view word_behind(std::string_view comment, std::string_view lower, std::string_view mark) {
  const std::size_t at = lower.find(mark);
  if (at == std::string_view::npos) return {};
  comment.remove_prefix(at + mark.size());
  comment.remove_prefix(std::min(comment.find_first_not_of(blanks), comment.size()));
  return comment.substr(0, comment.find_first_of(blanks));
}

std::string address_of(std::string_view word) {
  const std::string resolved = url::resolve({}, text::repair_utf8(word));
  return resolved.starts_with("http://") || resolved.starts_with("https://") ? resolved : std::string();
}

std::string address_in(std::string_view comment) {
  const std::string lower = text::to_lower_ascii(comment);
  std::string_view saved = word_behind(comment, lower, "saved from url=");
  if (saved.starts_with('(')) saved.remove_prefix(std::min(saved.find(')') + 1, saved.size()));
  if (!saved.empty()) return address_of(saved);
  if (lower.find("saved with singlefile") != std::string::npos) return address_of(word_behind(comment, lower, "url:"));
  const std::string_view mirrored = word_behind(comment, lower, "mirrored from ");
  if (mirrored.empty() || lower.find("httrack") == std::string::npos) return {};
  return address_of(mirrored.starts_with("http") ? std::string(mirrored) : "http://" + std::string(mirrored));
}

}  // namespace

std::string address_in_comments(std::string_view bytes) {
  const std::string_view head = bytes.substr(0, window_bytes);
  for (std::size_t at = head.find("<!--"); at != std::string_view::npos; at = head.find("<!--", at)) {
    const std::size_t end = std::min(head.find("-->", at), head.size());
    if (std::string address = address_in(head.substr(at, end - at)); !address.empty()) return address;
    at = end;
  }
  return {};
}

}  // namespace jjak::reading
