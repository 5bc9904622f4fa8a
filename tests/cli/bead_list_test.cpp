// The beads of a pair on wide and narrow terminals.
#include "cli/show/bead_list.hpp"

#include "cli/columns.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"

#include <optional>

using namespace jjak;
using namespace jjak::cli;

namespace {

const Ui english("en");

store::BeadRow bead(const std::string& name, std::optional<double> confidence, const std::string& en,
                    const std::string& ko) {
  store::BeadRow row;
  row.name = name;
  row.level = "sentence";
  row.type = en.empty() ? "0-1" : ko.empty() ? "1-0" : "1-1";
  row.confidence = confidence;
  row.english = en;
  row.korean = ko;
  return row;
}

std::string shown(const store::BeadRow& row, std::size_t columns, bool has_colours = false) {
  return bead_list({row}, columns, has_colours, english);
}

}  // namespace

TEST_CASE("a wide terminal shows both texts side by side", "[cli]") {
  const std::string text = shown(bead("x:s0-0", .95, "Rice rose.", "쌀값이 올랐다."), 100);
  const std::string left = "  " + padded("Rice rose.", 47);
  CHECK(text == "\n  x:s0-0  1-1  0.9500\n" + left + " │ 쌀값이 올랐다.\n");
}

TEST_CASE("a narrower one shows one under the other", "[cli]") {
  CHECK(shown(bead("x:s0-0", .95, "Rice rose.", "쌀값이 올랐다."), 99) ==
        "\n  x:s0-0  1-1  0.9500\n  en  Rice rose.\n  ko  쌀값이 올랐다.\n");
  CHECK(shown(bead("x:s0-0", .95, "Rice prices rose sharply this month.", "쌀값이 올랐다."), 30) ==
        "\n  x:s0-0  1-1  0.9500\n  en  Rice prices rose sharply\n      this month.\n  ko  쌀값이 올랐다.\n");
}

TEST_CASE("no line of a text is wider than the terminal", "[cli]") {
  std::string en, ko;
  for (int i = 0; i < 40; ++i) {
    en += "word-" + std::to_string(i * i * i) + " ";
    ko += "국경경비대가 「" + std::to_string(i) + "」 ";
  }
  for (const std::size_t columns : {30U, 40U, 80U, 100U, 101U, 160U})
    for (const std::string_view line : text::lines_of(shown(bead("x:s0-0", .5, en, ko), columns)))
      CHECK(columns_of(line) <= columns);
}

TEST_CASE("doubtful beads and null alignments stand out, with and without colours", "[cli]") {
  CHECK(shown(bead("x:s0-0", .8999, "A.", "가."), 80).find("\n? x:s0-0  1-1  0.8999\n") == 0);
  CHECK(shown(bead("x:s0-0", .5999, "A.", "가."), 80).find("\n! x:s0-0  1-1  0.5999\n") == 0);
  CHECK(shown(bead("x:s0-0", std::nullopt, "A.", "가."), 80).find("\n  x:s0-0  1-1\n") == 0);
  const std::string null = shown(bead("x:s0-", .95, "A.", ""), 80);
  CHECK(null == "\n  x:s0-  1-0  0.9500  null alignment\n  en  A.\n  ko  (no counterpart)\n");
  CHECK(shown(bead("x:s0-0", .8999, "A.", "가."), 80, true).find("\033[33m? x:s0-0") != std::string::npos);
  CHECK(shown(bead("x:s0-0", .5999, "A.", "가."), 80, true).find("\033[31m! x:s0-0") != std::string::npos);
  CHECK(shown(bead("x:s0-", .95, "A.", ""), 80, true).find("\033[2mA.\033[0m") != std::string::npos);
}

TEST_CASE("nothing in a text acts on the terminal", "[cli]") {
  const std::string text = shown(bead("x\033[2J:s0-0", .95, "A \033[31mred\u202e line.", "가\u009b."), 120);
  CHECK(text.find('\033') == std::string::npos);
  CHECK(text.find("\u202e") == std::string::npos);
  CHECK(text.find("\u009b") == std::string::npos);
}

TEST_CASE("a name that leaves no room stands alone", "[cli]") {
  const std::string name(50, 'n');
  CHECK(shown(bead(name, .95, "A.", "가."), 60).find("\n  " + name + "\n  1-1  0.9500\n") == 0);
}
