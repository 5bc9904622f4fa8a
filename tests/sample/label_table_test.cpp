// Tables of labels: read, changed, compared.
#include "sample/label_table.hpp"
#include "sample/labels.hpp"

#include <jjak/diagnostics.hpp>

#include "support/catch.hpp"

#include <string>

using jjak::sample::Label;
using jjak::sample::Labels;
using jjak::sample::LabelTable;

namespace {

LabelTable table_of(const std::string& text) {
  auto table = LabelTable::parse(text, "sample.tsv");
  if (!table) FAIL(describe(table.error()));
  return *std::move(table);
}

}  // namespace

TEST_CASE("a table of labels keeps what it does not know") {
  const std::string text = "id\tlabel\ten\tmine\na:s1-1\t\tRain fell.\tx\nb:s2-2\twrong\tSnow fell.\ty\n";
  LabelTable table = table_of(text);
  REQUIRE(table.size() == 2);
  CHECK(table.text() == text);
  CHECK(table.row(0).english == "Rain fell.");
  CHECK_FALSE(table.row(0).label);
  CHECK(table.row(1).label == Label::wrong);
  table.set(0, Label::machine_translated, 12);
  CHECK(table.text() ==
        "id\tlabel\ten\tmine\tseconds\na:s1-1\tmachine_translated\tRain fell.\tx\t12\nb:s2-2\twrong\tSnow "
        "fell.\ty\n");
  table.set(0, std::nullopt, 3);
  CHECK_FALSE(table.row(0).label);
  CHECK(table.row(0).seconds.empty());
}

TEST_CASE("a null alignment has the texts around it") {
  const LabelTable table = table_of(
      "id\tlabel\ten\tko\turl_en\turl_ko\tbefore_en\tbefore_ko\tafter_en\tafter_ko\n"
      "a:s4-\t\tRain fell.\t\t\t\tone\t하나\ttwo\t둘\n"
      "a:s5-3\t\tSnow fell.\t눈이 왔다.\n");
  CHECK(table.row(0).english_before == "one");
  CHECK(table.row(0).korean_before == "하나");
  CHECK(table.row(0).english_after == "two");
  CHECK(table.row(0).korean_after == "둘");
  CHECK(table.row(1).korean_after.empty());
}

TEST_CASE("lines that are none of a sample are refused with their place") {
  for (const char* bad : {"", "id\ten\na\tb\n", "id\tlabel\n\tright\n", "id\tlabel\na\tsure\n", "id\tlabel\na\n",
                          "id\tlabel\na\tright\na\twrong\n"}) {
    INFO(bad);
    const auto table = LabelTable::parse(bad, "sample.tsv");
    REQUIRE_FALSE(table);
    CHECK(table.error().code == jjak::errors::bad_sample);
  }
}

TEST_CASE("every label but right counts as not right") {
  Labels labels(
      table_of("id\tlabel\na\tright\nb\tpartly\nc\twrong_language\nd\tbad_text\ne\tmachine_translated\nf\t\n"));
  CHECK(labels.find("a", "A.", "가.") == std::optional(true));
  for (const std::string_view other : {"b", "c", "d", "e"}) CHECK(labels.find(other, {}, {}) == std::optional(false));
  CHECK_FALSE(labels.find("f", {}, {}));
}

TEST_CASE("labels that fit no unit are told, by why") {
  Labels labels(
      table_of("id\tlabel\ten\tko\na\tright\tA.\t가.\nb\twrong\tB.\t나.\nc\tright\tC.\t다.\n"
               "d\tright\t\"He said \"\"no\"\".\"\t라.\nn\tright\tLone.\t\n"));
  CHECK(labels.find("a", "A.", "가.") == std::optional(true));
  CHECK_FALSE(labels.find("b", "B.", "다른 글."));
  CHECK(labels.find("d", "He said \"no\".", "라.") == std::optional(true));  // as a spreadsheet quotes it
  CHECK(labels.find("n", "Lone.", {}) == std::optional(true));
  const auto problems = labels.problems("sample.tsv");
  REQUIRE(problems.size() == 2);
  CHECK(problems[0].code == jjak::errors::label_of_other_text);
  CHECK(problems[0].detail == "b");
  CHECK(problems[1].code == jjak::errors::label_without_unit);
  CHECK(problems[1].detail == "c");
}

TEST_CASE("agreement is that which is not by chance") {
  // Of ten units, eight equal labels; each says right six and wrong four times: by chance .36 + .16 = .52.
  std::string first = "id\tlabel\n", second = first;
  for (int i = 0; i < 10; ++i) {
    const std::string id = std::to_string(i);
    first += id + (i < 6 ? "\tright\n" : "\twrong\n");
    second += id + (i < 5 || i == 6 ? "\tright\n" : "\twrong\n");
  }
  const auto agreement = agreement_of(table_of(first), table_of(second + "unknown\tright\n"));
  CHECK(agreement.both == 10);
  CHECK(agreement.same == Approx(.8));
  CHECK(agreement.kappa == Approx((.8 - .52) / .48));
  CHECK(agreement.counts[0][2] == 1);
  CHECK(agreement_of(table_of(first), table_of(first)).kappa == Approx(1));
  CHECK(agreement_of(table_of("id\tlabel\na\tright\n"), table_of("id\tlabel\na\tright\n")).kappa == Approx(1));
  CHECK(agreement_of(table_of(first), table_of("id\tlabel\n")).both == 0);
}
