// Writes and reads ladders: one bead per line, as "[0, 1]:[0]:0.9731".
#include "emit/fields.hpp"
#include "model/index_list.hpp"
#include "text/check.hpp"
#include "text/utf8.hpp"

#include <jjak/emit.hpp>
#include <jjak/result.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace jjak {
namespace {

constexpr std::size_t quoted_characters = 60;  // of a bad line, in its error

constexpr std::array marks{BeadMark::pinned, BeadMark::crossing};

/// Reads one line: side ":" side [":" confidence [":" mark]], with white space allowed between the parts.
class LadderLine {
 public:
  explicit LadderLine(std::string_view line) : rest_(line) {}

  std::optional<Bead> read() {
    Bead bead;
    const std::optional<Range> source = take_indexes(rest_);
    const std::optional<Range> target = source && take(':') ? take_indexes(rest_) : std::nullopt;
    if (!target || (source->empty() && target->empty())) return std::nullopt;
    bead.source = *source;
    bead.target = *target;
    bead.confidence = 1;
    if (take(':') && (!read_confidence(bead.confidence) || (take(':') && !read_mark(bead.mark)))) return std::nullopt;
    skip_blanks(rest_);
    return rest_.empty() ? std::optional(bead) : std::nullopt;
  }

 private:
  bool take(char mark) { return take_mark(rest_, mark); }

  bool read_confidence(double& confidence) {
    skip_blanks(rest_);
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), confidence);
    if (error != std::errc{} || !(confidence >= 0 && confidence <= 1) || std::signbit(confidence)) return false;
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return true;
  }

  bool read_mark(BeadMark& mark) {
    skip_blanks(rest_);
    for (const BeadMark known : marks) {
      if (!rest_.starts_with(name_of(known))) continue;
      rest_.remove_prefix(name_of(known).size());
      mark = known;
      return true;
    }
    return false;
  }

  std::string_view rest_;
};

bool is_skipped(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  return first == std::string_view::npos || line[first] == '#';
}

/// The beginning of a line, safe to print.
std::string quoted(std::string_view line) {
  std::size_t end = 0;
  for (std::size_t i = 0; i < quoted_characters && end < line.size(); ++i) text::next_code_point(line, end);
  return "\"" + emit::plain(line.substr(0, end)) + (end < line.size() ? "…" : "") + "\"";
}

std::string line_of(const Bead& bead) {
  return fmt::format("{}:{}:{}{}{}\n", bracket_indexes(bead.source), bracket_indexes(bead.target),
                     emit::decimal(bead.confidence), bead.mark == BeadMark::none ? "" : ":", name_of(bead.mark));
}

}  // namespace

const Format<Bead> formats::ladder{{}, line_of, {}};

Result<std::vector<LadderEntry>> read_ladder_entries(std::string_view text, const std::string& file) {
  std::vector<LadderEntry> entries;
  std::uint64_t number = 0;
  for (const std::string_view line : text::lines_of(text::without_byte_order_mark(text))) {
    ++number;
    if (is_skipped(line)) continue;
    const std::optional<Bead> bead = LadderLine(line).read();
    if (!bead) return Error{errors::bad_ladder, file, quoted(line), number, {}};
    entries.push_back({*bead, number});
  }
  return entries;
}

Result<std::vector<Bead>> read_ladder(std::string_view text, const std::string& file) {
  Result<std::vector<LadderEntry>> entries = read_ladder_entries(text, file);
  if (!entries) return entries.error();
  std::vector<Bead> beads;
  beads.reserve(entries->size());
  for (LadderEntry& entry : *entries) beads.push_back(std::move(entry.bead));
  return beads;
}

}  // namespace jjak
