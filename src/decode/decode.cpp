// Decodes a page to UTF-8: weighs what the server, the page and the bytes say about the charset, and repairs small
// damage.
#include <jjak/read.hpp>

#include "bytes/file_kind.hpp"
#include "decode/charset.hpp"
#include "decode/charset_evidence.hpp"
#include "decode/declared_charset.hpp"
#include "decode/runs.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <vector>

namespace jjak {
namespace {

using reading::Charset;
using reading::Conversion;
using reading::Label;

constexpr std::size_t max_repairs = 16;  // or one byte in a hundred, whichever is more

/// Makes line ends LF and NUL U+FFFD, and drops a byte-order mark.
std::string tidy(std::string text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.erase(0, 3);
  const auto changed_from = [&text](std::size_t begin) {
    const auto found = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(begin), text.end(),
                                    [](char c) { return c == '\r' || c == '\0'; });
    return static_cast<std::size_t>(found - text.begin());
  };
  std::size_t at = changed_from(0), copied = 0;
  if (at == text.size()) return text;
  std::string out;
  out.reserve(text.size());
  for (; at != text.size(); at = changed_from(at + 1)) {
    out.append(text, copied, at - copied);
    copied = at + 1;
    if (text[at] == '\0')
      out += "\xEF\xBF\xBD";
    else if (copied == text.size() || text[copied] != '\n')
      out += '\n';
  }
  return out.append(text, copied);
}

Decoded decoded(std::string text, const Charset& charset) {
  return {tidy(std::move(text)), std::string(charset.name), {}, {}};
}

std::optional<Decoded> strictly(std::string_view bytes, const Charset& charset) {
  if (charset == reading::utf_8) {
    if (text::invalid_utf8(bytes)) return std::nullopt;
    if (auto undone = reading::undo_double_encoding(bytes)) return decoded(*std::move(undone), charset);
    return decoded(std::string(bytes), charset);
  }
  Conversion conversion = reading::convert(bytes, charset, 0);
  if (!conversion.is_strict() || (charset == reading::euc_kr && reading::has_unassigned(conversion.text)))
    return std::nullopt;
  return decoded(std::move(conversion.text), charset);
}

/// Repairs a page with a few damaged places; with many, the error names the first one.
Result<Decoded> with_repairs(std::string_view bytes, const Charset& charset) {
  const std::size_t limit = std::max(max_repairs, bytes.size() / 100);
  Conversion conversion = reading::convert(bytes, charset, limit);
  const bool few = conversion.bad_sequences <= max_repairs || conversion.bad_bytes <= bytes.size() / 100;
  // In a short text two damaged characters are not "a few": the valid ones must outweigh them.
  if (!conversion.finished || !few || conversion.bad_bytes * 4 > bytes.size())
    return Error{errors::bad_utf8, {}, std::string(charset.name), {}, conversion.first_bad};
  return decoded(std::move(conversion.text), charset);
}

/// A page in two charsets, with few damaged places.
std::optional<Decoded> in_runs(std::string_view bytes) {
  std::optional<reading::DecodedRuns> runs = reading::decode_runs(bytes);
  if (!runs || runs->bad_sequences > std::max(max_repairs, bytes.size() / 100)) return std::nullopt;
  return Decoded{tidy(std::move(runs->text)), std::move(runs->main_charset), {}, std::move(runs->other_charset)};
}

/// The charset that the bytes prove beyond doubt.
class Bytes {
 public:
  explicit Bytes(std::string_view bytes)
      : bytes_(bytes),
        ascii_(ascii::is_ascii(bytes)),
        utf8_(ascii_ || !text::invalid_utf8(bytes)),
        korean_(ascii_ ? 0 : reading::korean_evidence(bytes)) {}

  /// Whether the bytes contradict the label.
  bool is_refuted(const Charset& label) const {
    if (ascii_) return false;
    if (utf8_) return label != reading::utf_8;  // bytes beyond ASCII that are valid UTF-8 are UTF-8
    if (label.single_byte) return korean_ >= reading::strong_evidence || reading::is_nearly_utf8(bytes_);
    const bool usual = label == reading::utf_8 || label == reading::euc_kr;
    return usual && korean_ < 0 && reading::is_western(bytes_) && !reading::is_nearly_utf8(bytes_);
  }

  /// Decodes by the label, when the bytes are valid in its charset and nothing contradicts it.
  std::optional<Decoded> as_labelled(const Charset& label) const {
    return is_refuted(label) ? std::nullopt : strictly(bytes_, label);
  }

  std::optional<Decoded> as_it_looks() const {
    if (utf8_) return strictly(bytes_, reading::utf_8);
    if (korean_ > 0)
      if (auto page = strictly(bytes_, reading::euc_kr)) return page;
    return std::nullopt;
  }

  /// Decodes UTF-8 or Korean with a few damaged places.
  std::optional<Decoded> repaired() const {
    if (reading::is_nearly_utf8(bytes_))
      if (Result<Decoded> page = with_repairs(bytes_, reading::utf_8)) return *std::move(page);
    if (korean_ >= reading::strong_evidence)
      if (Result<Decoded> page = with_repairs(bytes_, reading::euc_kr)) return *std::move(page);
    return std::nullopt;
  }

  std::optional<Decoded> as_detected() const {
    if (reading::is_western(bytes_)) return strictly(bytes_, reading::windows_1252);
    const auto charset = reading::detect(bytes_);
    if (!charset) return std::nullopt;
    auto page = strictly(bytes_, *charset);
    return page && reading::is_plausible(page->text) ? page : std::nullopt;
  }

 private:
  std::string_view bytes_;
  bool ascii_;
  bool utf8_;
  double korean_;
};

Result<Decoded> decode(std::string_view bytes, const std::vector<Label>& labels) {
  const Bytes page(bytes);
  for (const Label& each : labels)
    if (auto found = page.as_labelled(each.charset)) return *std::move(found);
  if (auto found = page.as_it_looks()) return *std::move(found);
  if (auto found = in_runs(bytes)) return *std::move(found);
  if (auto found = page.repaired()) return *std::move(found);
  const bool labelled = !labels.empty() && !page.is_refuted(labels.front().charset);
  Result<Decoded> damaged = with_repairs(bytes, labels.empty() ? reading::utf_8 : labels.front().charset);
  if (damaged && labelled) return damaged;
  if (auto found = page.as_detected()) return *std::move(found);
  return damaged;
}

}  // namespace

Result<Decoded> decode_page(std::string_view bytes, std::string_view http_charset) {
  std::vector<Label> labels;
  if (const auto http = reading::label_of(http_charset)) labels.push_back(*http);
  if (const auto meta = reading::declared_label(bytes)) labels.push_back(*meta);
  // ISO-8859-1 is the default of servers that were not configured, so the page comes first.
  if (labels.size() == 2 && labels[0].charset == reading::windows_1252) std::swap(labels[0], labels[1]);

  Result<Decoded> page = Error{errors::binary, {}, {}};
  std::optional<Decoded> formed;
  if (const auto form = reading::charset_by_form(bytes)) formed = strictly(bytes, *form);
  if (const reading::OrderMark mark = reading::byte_order_mark(bytes); mark.length > 0) {
    const std::string_view rest = bytes.substr(mark.length);
    auto strict = strictly(rest, mark.charset);
    page = strict ? Result<Decoded>(*std::move(strict)) : with_repairs(rest, mark.charset);
  } else if (formed && !reading::looks_binary(formed->text) && reading::is_plausible(formed->text)) {
    page = *std::move(formed);
  } else if (!reading::looks_binary(bytes)) {
    page = decode(bytes, labels);
  }
  if (!page || ascii::is_ascii(page->text)) return page;
  for (const Label& each : labels)
    if (page->rejected_label.empty() && each.charset.name != page->charset) page->rejected_label = each.label;
  return page;
}

}  // namespace jjak
