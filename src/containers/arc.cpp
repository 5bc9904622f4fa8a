// Reads web archives in the ARC format, which crawlers wrote before 2009. A record is one line (address, IP, date,
// type, length; in version 2 further values before the length) and the bytes that the server sent.
#include "containers/arc.hpp"

#include "containers/archived_page.hpp"
#include "containers/record_stream.hpp"
#include "text/ascii.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <vector>

namespace jjak::reading {
namespace {

constexpr std::size_t longest_line = 16u << 10;  // of a record's head; addresses are shorter
constexpr std::size_t longest_scheme = 16;
constexpr std::size_t most_words = 64;  // of a record's head; only addresses with blanks have more than ten

/// The first line of a record. Views into it.
struct Head {
  std::string_view url, type;
  std::uint64_t length = 0;
  std::size_t size = 0;  ///< of the line, with its end
};

/// "http:", "dns:", "filedesc:". Most lines of a page are told apart by this alone.
bool opens_with_scheme(std::string_view line) {
  const std::size_t colon = line.substr(0, longest_scheme).find(':');
  return colon != std::string_view::npos && colon > 1 &&
         std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(colon), ascii::is_letter);
}

/// "20020523194500"; archives of 1996 have shorter dates.
bool is_date(std::string_view word) {
  constexpr std::size_t shortest = 8, longest = 17;
  return word.size() >= shortest && word.size() <= longest && std::all_of(word.begin(), word.end(), ascii::is_digit);
}

/// "127.0.0.1", "::1", or "-" where it is not known.
bool is_ip(std::string_view word) {
  const auto is_ip_char = [](char c) { return ascii::is_alnum(c) || c == '.' || c == ':' || c == '-'; };
  constexpr std::size_t longest = 45;
  return !word.empty() && word.size() <= longest && std::all_of(word.begin(), word.end(), is_ip_char);
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  while (words.size() < most_words) {
    const std::size_t end = std::min(line.find(' '), line.size());
    words.push_back(line.substr(0, end));
    if (end == line.size()) break;
    line.remove_prefix(end + 1);
  }
  return words;
}

/// The head of the record that begins here. The date tells where the address ends, which may hold blanks, and so both
/// versions are read alike; the length comes last in both.
std::optional<Head> head_of(std::string_view bytes) {
  if (!opens_with_scheme(bytes)) return std::nullopt;
  const std::size_t end = bytes.substr(0, longest_line).find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  std::string_view line = bytes.substr(0, end);
  while (line.ends_with('\r') || line.ends_with(' ')) line.remove_suffix(1);
  const std::vector<std::string_view> words = words_of(line);
  for (std::size_t date = 2; date + 2 < words.size(); ++date) {
    if (!is_date(words[date]) || !is_ip(words[date - 1])) continue;
    Head head;
    const std::string_view ip = words[date - 1], digits = words.back();
    head.url = line.substr(0, static_cast<std::size_t>(ip.data() - line.data()) - 1);
    head.type = words[date + 1];
    head.size = end + 1;
    const auto [rest, error] = std::from_chars(digits.data(), digits.data() + digits.size(), head.length);
    if (error == std::errc() && rest == line.data() + line.size()) return head;
  }
  return std::nullopt;
}

bool opens_record(std::string_view bytes) { return head_of(bytes).has_value(); }

/// Whether a record can end before these bytes: before a line end, at the end of the file, or where the next record
/// begins, of which there may be only a part.
bool ends_here(std::string_view rest) {
  if (rest.starts_with('\n') || rest.starts_with("\r\n")) return true;
  const bool is_cut = rest.size() < longest_line && rest.find('\n') == std::string_view::npos;
  return is_cut || opens_record(rest);
}

constexpr RecordFormat arc_records{opens_record, longest_line, "no line with an ARC record's address, date and length"};

void read_record(RecordStream& records, Outlet& outlet) {
  ByteStream& stream = records.stream();
  const std::uint64_t offset = stream.offset();
  const std::size_t limit = outlet.options().max_document_bytes;
  const std::optional<Head> head = head_of(stream.peek(longest_line));
  if (!head) return records.skip_bad_record(errors::bad_warc, std::string(arc_records.complaint));
  if (head->length > limit) return records.skip_bad_record(errors::too_large, fmt::format("{} bytes", limit));
  const std::string url(head->url), type(head->type);
  const std::size_t body = head->size, size = body + static_cast<std::size_t>(head->length);
  const std::string_view bytes = stream.peek(size + longest_line);
  if (records.is_damaged(offset, bytes.size(), size))
    return records.skip_bad_record(errors::truncated, "record shorter than its length");
  if (!ends_here(bytes.substr(size)))
    return records.skip_bad_record(errors::bad_warc, "the record's length does not fit");
  const std::string block(bytes.substr(body, size - body));
  use_arc_record(url, type, records.skip_record(offset, size), block, outlet);
}

}  // namespace

void read_arc(const std::string& path, ByteStream& stream, Outlet& outlet) {
  RecordStream records(path, stream, outlet, arc_records);
  while (records.next()) read_record(records, outlet);
}

}  // namespace jjak::reading
