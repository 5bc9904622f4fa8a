// Reads units from two files of sentences, a line each, and a ladder that says which of them belong together: jjak's,
// or the rungs of hunalign.
#include "bitext/fields.hpp"
#include "bitext/readers.hpp"
#include "bytes/digest.hpp"
#include "bytes/file_kind.hpp"
#include "text/table.hpp"
#include "text/utf8.hpp"

#include <jjak/emit.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <filesystem>

namespace jjak::bitext {
namespace {

constexpr std::size_t most_text = 256u << 20;  // bytes of one text
constexpr std::size_t id_digits = 16;

/// A rung of hunalign: from here on English line `english` belongs to Korean line `korean`.
struct Rung {
  std::uint32_t english = 0, korean = 0;
  std::string_view quality;
};

std::optional<Rung> rung_of(std::string_view line) {
  const std::vector<std::string_view> cells = text::split(line, '\t');
  if (cells.size() < 2 || cells.size() > 3) return std::nullopt;
  Rung rung;
  for (const auto& [cell, number] : {std::pair(cells[0], &rung.english), {cells[1], &rung.korean}})
    if (cell.empty() ||
        std::from_chars(cell.data(), cell.data() + cell.size(), *number).ptr != cell.data() + cell.size())
      return std::nullopt;
  if (cells.size() == 3) {
    double quality = 0;
    const std::string_view cell = cells[2];
    if (std::from_chars(cell.data(), cell.data() + cell.size(), quality).ptr != cell.data() + cell.size())
      return std::nullopt;
    rung.quality = cell;
  }
  return rung;
}

bool is_passed_over(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t\r");
  return first == std::string_view::npos || line[first] == '#';
}

/// A text, and which of its lines a bead has.
struct Lines {
  std::string path, article;
  std::vector<std::string> texts;
  std::vector<char> is_named;
};

Result<Lines> read_lines(const std::string& path, Language language, Outlet& outlet) {
  auto reader = LineReader::open(path);
  if (!reader) return reader.error();
  Lines lines{path, {}, {}, {}};
  reading::FieldDigest digest;
  digest.add(code_of(language)).add(path);
  std::size_t bytes = 0;
  while (reader->next()) {
    if (reader->problem()) outlet.report(*reader->problem());
    lines.texts.emplace_back(reader->problem() ? std::string_view() : reader->line());
    bytes += lines.texts.back().size();
    if (bytes > most_text)
      return Error{errors::too_large, path, fmt::format("{} MB", most_text >> 20), reader->number(), {}};
    digest.add(lines.texts.back());
  }
  if (reader->stream().fault()) outlet.report(*reader->stream().fault());
  lines.article = digest.digits(id_digits);
  lines.is_named.assign(lines.texts.size(), 0);
  return lines;
}

/// "rain-1a2b" of "out/ladders/rain-1a2b.par.txt", and whether it is a ladder of paragraphs.
std::pair<std::string, bool> pair_of(const std::string& path) {
  std::filesystem::path name = std::filesystem::path(std::string(reading::without_packing(path))).filename().stem();
  const bool are_paragraphs = name.extension() == ".par";
  if (are_paragraphs || name.extension() == ".sent") name = name.stem();
  return {name.string(), are_paragraphs};
}

class Reader {
 public:
  Reader(LineReader ladder, Lines english, Lines korean, bool all_beads, Outlet& outlet)
      : ladder_(std::move(ladder)),
        english_(std::move(english)),
        korean_(std::move(korean)),
        all_beads_(all_beads),
        outlet_(outlet) {
    std::tie(pair_, are_paragraphs_) = pair_of(ladder_.path());
  }

  void run() {
    while (outlet_.is_wanted() && ladder_.next()) {
      if (ladder_.problem())
        outlet_.report(*ladder_.problem());
      else if (!is_passed_over(ladder_.line()))
        read_line();
    }
    if (ladder_.stream().fault()) outlet_.report(*ladder_.stream().fault());
    give_the_rest();
  }

 private:
  void read_line() {
    if (const std::optional<Rung> rung = rung_of(ladder_.line())) return climb(*rung);
    Result<std::vector<LadderEntry>> entry = read_ladder_entries(ladder_.line(), ladder_.path());
    if (!entry) {
      Error problem = entry.error();
      problem.line = ladder_.number();
      return outlet_.report(problem);
    }
    for (const LadderEntry& each : *entry) {
      BitextUnit unit;
      unit.confidence = each.bead.confidence;
      unit.mark = name_of(each.bead.mark);
      give(unit, each.bead.source, each.bead.target, ladder_.number());
    }
  }

  /// What stands between two rungs is a bead; its quality stands at the first of them.
  void climb(const Rung& rung) {
    if (last_ && (rung.english < last_->english || rung.korean < last_->korean))
      return outlet_.report(ladder_.error(errors::bad_unit, "a rung that goes back"));
    if (last_ && (rung.english > last_->english || rung.korean > last_->korean)) {
      BitextUnit unit;
      if (!quality_.empty()) unit.extra.push_back({"quality", quality_});
      give(unit, {last_->english, rung.english}, {last_->korean, rung.korean}, last_line_);
    }
    quality_ = rung.quality;
    last_ = Rung{rung.english, rung.korean, {}};
    last_line_ = ladder_.number();
  }

  /// Whether all lines of a range are there; says which is not.
  bool are_there(const Lines& lines, Range range, std::uint64_t line) {
    if (range.empty() || range.end <= lines.texts.size()) return true;
    outlet_.report({errors::bad_unit,
                    ladder_.path(),
                    fmt::format("names line {} of {}, which has {}", range.end, lines.path, lines.texts.size()),
                    line,
                    {}});
    return false;
  }

  void give(BitextUnit& unit, Range english, Range korean, std::uint64_t line) {
    if (!are_there(english_, english, line) || !are_there(korean_, korean, line)) return;
    unit.line = line;
    unit.pair = pair_;
    unit.level = are_paragraphs_ ? "paragraph" : "sentence";
    unit.type = fmt::format("{}-{}", english.size(), korean.size());
    unit.english = side_of(english_, english);
    unit.korean = side_of(korean_, korean);
    unit.id = fmt::format("{}:{}{}-{}", pair_, are_paragraphs_ ? 'p' : 's', joined(english, '.'), joined(korean, '.'));
    if (!unit.english.text.empty() && !unit.korean.text.empty())
      outlet_.give(unit, ladder_.path());
    else if (all_beads_ && !(unit.english.text.empty() && unit.korean.text.empty()))
      outlet_.give_bead(unit);
  }

  BitextSide side_of(Lines& lines, Range range) const {
    BitextSide side;
    side.article = lines.article;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      const std::string& text = lines.texts[i];
      lines.is_named[i] = 1;
      if (text.empty()) continue;
      if (!side.text.empty()) side.text += ' ';
      side.text += text;
      // Each line counts as a block, so that the places say how long each sentence is.
      side.refs += fmt::format("{}{}:{}:0-{}", side.refs.empty() ? "" : " ", lines.article, i, text.size());
    }
    (are_paragraphs_ ? side.paragraphs : side.sentences) = joined(range, ',');
    return side;
  }

  static std::string joined(Range range, char separator) {
    std::string list;
    for (std::size_t i = range.begin; i < range.end; ++i) {
      if (i > range.begin) list += separator;
      list += std::to_string(i);
    }
    return list;
  }

  /// Lines that no bead has stand alone.
  void give_the_rest() {
    for (std::uint32_t i = 0; i < english_.texts.size() && outlet_.is_wanted(); ++i)
      if (english_.is_named[i] == 0) give_alone({i, i + 1}, {});
    for (std::uint32_t i = 0; i < korean_.texts.size() && outlet_.is_wanted(); ++i)
      if (korean_.is_named[i] == 0) give_alone({}, {i, i + 1});
  }

  void give_alone(Range english, Range korean) {
    BitextUnit unit;
    give(unit, english, korean, ladder_.number());
  }

  LineReader ladder_;
  Lines english_, korean_;
  bool all_beads_;
  Outlet& outlet_;
  std::string pair_, quality_;
  bool are_paragraphs_ = false;
  std::optional<Rung> last_;
  std::uint64_t last_line_ = 0;
};

}  // namespace

bool is_ladder(const std::string& path) {
  auto reader = LineReader::open(path);
  if (!reader) return false;
  while (reader->next()) {
    const std::string_view line = reader->line();
    if (reader->problem()) return false;
    if (is_passed_over(line)) continue;
    const std::optional<Rung> rung = rung_of(line);
    return (rung && rung->english == 0 && rung->korean == 0) || read_ladder_entries(line, path);
  }
  return false;
}

Status read_ladder_files(const BitextInput& input, Outlet& outlet) {
  auto ladder = LineReader::open(input.ids);
  if (!ladder) return ladder.error();
  Result<Lines> english = read_lines(input.path, Language::english, outlet);
  if (!english) return english.error();
  Result<Lines> korean = read_lines(input.korean, Language::korean, outlet);
  if (!korean) return korean.error();
  Reader(*std::move(ladder), *std::move(english), *std::move(korean), input.all_beads, outlet).run();
  return Done{};
}

}  // namespace jjak::bitext
