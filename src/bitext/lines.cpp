// Reads lines with bounded memory, so that one endless line cannot take the machine.
#include "bitext/lines.hpp"

#include "bitext/fields.hpp"
#include "text/utf8.hpp"

#include <fmt/core.h>

#include <algorithm>

namespace jjak::bitext {

bool is_blank(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    text::next_code_point(text, at);
    if (text::visible_length(text.substr(begin, at - begin)) > 0) return false;
  }
  return true;
}

void Outlet::give(BitextUnit& unit, const std::string& file) {
  for (const auto& [side, language] : {std::pair(&unit.english, "English"), std::pair(&unit.korean, "Korean")})
    if (is_blank(side->text))
      return report({errors::bad_unit, file, fmt::format("no {} text", language), unit.line, {}});
  give_bead(unit);
}

void Outlet::give_bead(BitextUnit& unit) {
  if (!is_wanted_) return;
  complete(unit);
  ++count_.units;
  is_wanted_ = sink_(unit);
}

void Outlet::report(const Error& problem) {
  ++count_.bad;
  if (problems_) problems_(problem);
}

Result<LineReader> LineReader::open(const std::string& path) {
  auto stream = reading::ByteStream::open(path, max_inflate_ratio);
  if (!stream) return stream.error();
  return LineReader(path, *std::move(stream));
}

LineReader::LineReader(std::string path, std::unique_ptr<reading::ByteStream> stream)
    : path_(std::move(path)), stream_(std::move(stream)) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (stream_->peek(byte_order_mark.size()).starts_with(byte_order_mark)) stream_->skip(byte_order_mark.size());
}

bool LineReader::next() {
  constexpr std::size_t step = 64u << 10;
  stream_->skip(to_skip_);
  to_skip_ = 0;
  problem_.reset();
  ++number_;
  for (std::size_t length = 0;;) {
    const std::string_view bytes = stream_->peek(length + 1);
    const std::size_t end = bytes.find('\n', length);
    if (bytes.empty()) return false;
    const bool is_last = end == std::string_view::npos && bytes.size() == length;
    if (is_last && stream_->fault()) return false;
    length = std::min(end, bytes.size());
    if (length > longest_line) return pass_over_line();
    if (end == std::string_view::npos && !is_last) {
      stream_->peek(length + step);
      continue;
    }
    line_ = bytes.substr(0, length);
    to_skip_ = length + (is_last ? 0 : 1);
    if (line_.ends_with('\r')) line_.remove_suffix(1);
    if (const auto wrong = text::invalid_utf8(line_))
      problem_ = error(errors::bad_utf8, fmt::format("UTF-8, byte {} of the line", *wrong));
    return true;
  }
}

bool LineReader::pass_over_line() {
  problem_ = error(errors::too_large, fmt::format("{} MB", longest_line >> 20));
  line_ = {};
  while (true) {
    const std::string_view bytes = stream_->peek(1);
    const std::size_t end = bytes.find('\n');
    stream_->skip(end == std::string_view::npos ? bytes.size() : end + 1);
    if (bytes.empty() || end != std::string_view::npos) return true;
  }
}

}  // namespace jjak::bitext
