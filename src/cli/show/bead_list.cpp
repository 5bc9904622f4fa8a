// Lays out beads: a line that names the bead, and both texts.
#include "cli/show/bead_list.hpp"

#include "cli/columns.hpp"
#include "cli/terminal.hpp"

#include <jjak/report.hpp>

#include <fmt/format.h>

#include <algorithm>

namespace jjak::cli {
namespace {

constexpr std::size_t wide_columns = 100;   // that two texts side by side need
constexpr double sure = .9, doubtful = .6;  // as the bands of the pages (src/report/pages/bands.ts)

struct Grade {
  std::string_view mark;
  Colour colour{};
};

Grade grade_of(const store::BeadRow& bead) {
  if (!bead.confidence || *bead.confidence >= sure) return {" ", Colour::bold};
  return *bead.confidence >= doubtful ? Grade{"?", Colour::yellow} : Grade{"!", Colour::red};
}

class BeadList {
 public:
  BeadList(std::size_t columns, bool has_colours, const Ui& ui)
      : columns_(columns), has_colours_(has_colours), ui_(ui) {}

  void add(const store::BeadRow& bead) {
    const Grade grade = grade_of(bead);
    const bool is_null = bead.english.empty() || bead.korean.empty();
    add_head(bead, grade, is_null);
    if (columns_ >= wide_columns)
      add_side_by_side(bead, grade, is_null);
    else
      add_one_under_the_other(bead, is_null);
    doubted_ = doubted_ || grade.mark != " ";
  }

  std::string take() {
    if (doubted_) {
      out_ += '\n';
      append_folded(out_, ui_.tr("? confidence below 0.9   ! below 0.6"), 0, 0, columns_);
      out_ += '\n';
    }
    return std::move(out_);
  }

 private:
  void add_head(const store::BeadRow& bead, const Grade& grade, bool is_null) {
    const std::string share = bead.confidence ? fmt::format("{:.4f}", *bead.confidence) : std::string();
    std::string words;
    for (const std::string& each : {bead.type, share, bead.mark, bead.refused, is_null ? ui_.tr("null alignment") : ""})
      if (!each.empty()) words += (words.empty() ? "" : "  ") + Ui::printable(each);
    // The name stands in one piece, to be copied.
    std::string head = fmt::format("{} {}", grade.mark, Ui::printable(bead.name));
    const bool fits = words.empty() || columns_of(head) + 2 + columns_of(words) <= columns_;
    if (fits && !words.empty()) head += "  " + words;
    out_ += "\n" + painted(grade.colour, head, has_colours_) + "\n";
    if (!fits) out_ += "  " + painted(grade.colour, words, has_colours_) + "\n";
  }

  /// The lines of a side; of one that is missing, that it is.
  std::vector<std::string> lines_of(const std::string& text, std::size_t columns) const {
    return wrapped(text.empty() ? ui_.tr("(no counterpart)") : Ui::printable(text), columns);
  }

  std::string shown(const std::string& line, bool is_null) const {
    return painted(Colour::faint, line, has_colours_ && is_null);
  }

  void add_side_by_side(const store::BeadRow& bead, const Grade& grade, bool is_null) {
    constexpr std::size_t indent = 2, gutter = 3;
    const std::size_t left = (columns_ - indent - gutter) / 2, right = columns_ - indent - gutter - left;
    const std::vector<std::string> english = lines_of(bead.english, left), korean = lines_of(bead.korean, right);
    const std::string line = grade.mark == " " ? "│" : painted(grade.colour, "│", has_colours_);
    for (std::size_t i = 0; i < std::max(english.size(), korean.size()); ++i) {
      const std::string first = padded(i < english.size() ? english[i] : std::string(), left);
      out_ += "  " + shown(first, is_null) + " " + line;
      if (i < korean.size()) out_ += " " + shown(korean[i], is_null);
      out_ += '\n';
    }
  }

  void add_one_under_the_other(const store::BeadRow& bead, bool is_null) {
    constexpr std::size_t indent = 6;
    for (const auto& [side, text] : {std::pair("en", &bead.english), std::pair("ko", &bead.korean)}) {
      std::string head = fmt::format("  {}  ", side);
      for (const std::string& line : lines_of(*text, columns_ - indent)) {
        out_ += head + shown(line, is_null) + "\n";
        head = std::string(indent, ' ');
      }
    }
  }

  std::size_t columns_;
  bool has_colours_;
  const Ui& ui_;
  std::string out_;
  bool doubted_ = false;
};

}  // namespace

std::string bead_list(const std::vector<store::BeadRow>& beads, std::size_t columns, bool has_colours, const Ui& ui) {
  BeadList list(columns, has_colours, ui);
  for (const store::BeadRow& bead : beads)
    if (bead.level == "sentence") list.add(bead);
  return list.take();
}

}  // namespace jjak::cli
