// Lists whose lines stand in another order in the other language.
#include <jjak/emit.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <map>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

using namespace jjak;

namespace {

const std::vector<DictionaryEntry> words{
    {"teacher", "교사", 1},  {"nurse", "간호사", 1},  {"fisherman", "어부", 1}, {"farmer", "농부", 1},
    {"driver", "운전사", 1}, {"writer", "작가", 1},   {"baker", "제빵사", 1},   {"carpenter", "목수", 1},
    {"parade", "행진", 1},   {"boats", "배들", 1},    {"rain", "비가", 1},      {"mayor", "시장은", 1},
    {"prizes", "상금", 1},   {"festival", "축제", 1}, {"beach", "해변", 1},     {"volunteers", "봉사자", 1}};

struct Line {
  std::string english, korean;
};

const std::vector<Line> before{
    {"The festival opened with a parade of 40 boats and lasted until the evening of the day.",
     "축제는 배들 40척의 행진으로 막을 올려 그날 저녁까지 이어졌다고 한다."},
    {"Rain had fallen for 11 days, and the mayor handed over the prizes in a tent.",
     "11일 동안 비가 내려서 시장은 천막 안에서 상금을 건네야 했다."}};
const std::vector<Line> after{{"Some 250 volunteers cleaned the beach on the next morning, as in every year.",
                               "이튿날 아침에는 해마다 그렇듯 봉사자 250명이 해변을 청소했다."}};

/// Eight people with their trades, in English alphabetical order.
const std::vector<Line> people{
    {"Anna Schmidt, a nurse", "안나 슈미트, 간호사"},  {"Carlos Romero, a farmer", "카를로스 로메로, 농부"},
    {"David Cohen, a baker", "데이비드 코헨, 제빵사"}, {"Emma Brown, a fisherman", "에마 브라운, 어부"},
    {"Linda Evans, a driver", "린다 에번스, 운전사"},  {"Maria Lopez, a teacher", "마리아 로페스, 교사"},
    {"Olga Ivanova, a writer", "올가 이바노바, 작가"}, {"Peter Novak, a carpenter", "페테르 노바크, 목수"}};

std::vector<Bead> aligned(const std::vector<std::string>& english, const std::vector<std::string>& korean) {
  return Aligner({}, Dictionary(words))(text_of_lines(english, Language::english),
                                        text_of_lines(korean, Language::korean))
      .sentences;
}

/// For each English line its Korean one; lines without a 1-1 bead are missing.
std::map<std::uint32_t, std::uint32_t> partners(const std::vector<Bead>& beads) {
  std::map<std::uint32_t, std::uint32_t> found;
  for (const Bead& bead : beads)
    if (bead.source.size() == 1 && bead.target.size() == 1) found[bead.source.begin] = bead.target.begin;
  return found;
}

struct Document {
  std::vector<std::string> english, korean;
  std::map<std::uint32_t, std::uint32_t> right;

  void add(const std::vector<Line>& lines) {
    for (const Line& line : lines) {
      right[static_cast<std::uint32_t>(english.size())] = static_cast<std::uint32_t>(korean.size());
      english.push_back(line.english);
      korean.push_back(line.korean);
    }
  }
  /// Adds lines in the order of each language. An empty side has no counterpart.
  void add_sorted(std::vector<Line> lines) {
    std::sort(lines.begin(), lines.end(), [](const Line& a, const Line& b) { return a.korean < b.korean; });
    std::vector<std::uint32_t> place;
    for (const Line& line : lines) {
      place.push_back(static_cast<std::uint32_t>(korean.size()));
      if (!line.korean.empty()) korean.push_back(line.korean);
    }
    std::vector<std::size_t> order(lines.size());
    for (std::size_t n = 0; n < order.size(); ++n) order[n] = n;
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return lines[a].english < lines[b].english; });
    for (const std::size_t n : order) {
      if (lines[n].english.empty()) continue;
      if (!lines[n].korean.empty()) right[static_cast<std::uint32_t>(english.size())] = place[n];
      english.push_back(lines[n].english);
    }
  }
};

void check_cover(const Document& document, const std::vector<Bead>& beads) {
  std::vector<int> english(document.english.size()), korean(document.korean.size());
  std::uint32_t source = 0, target = 0;
  for (const Bead& bead : beads) {
    for (std::uint32_t unit = bead.source.begin; unit < bead.source.end; ++unit) ++english[unit];
    for (std::uint32_t unit = bead.target.begin; unit < bead.target.end; ++unit) ++korean[unit];
    CHECK(bead.source.begin >= source);
    source = bead.source.end;
    if (bead.mark == BeadMark::crossing) continue;
    CHECK(bead.target.begin >= target);
    target = bead.target.end;
  }
  CHECK(std::count(english.begin(), english.end(), 1) == static_cast<std::ptrdiff_t>(english.size()));
  CHECK(std::count(korean.begin(), korean.end(), 1) == static_cast<std::ptrdiff_t>(korean.size()));
}

}  // namespace

TEST_CASE("each line of a list finds its counterpart, in whatever order each language has them") {
  Document document;
  document.add({{"The winners are these.", "수상자는 다음과 같다."}});
  document.add_sorted(people);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  check_cover(document, beads);
  CHECK(partners(beads) == document.right);
  CHECK(std::count_if(beads.begin(), beads.end(), [](const Bead& bead) { return bead.mark == BeadMark::crossing; }) >=
        3);
}

TEST_CASE("prose before and behind a list stays as it is") {
  Document document;
  document.add(before);
  document.add_sorted(people);
  document.add(after);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  check_cover(document, beads);
  CHECK(partners(beads) == document.right);
  for (const Bead& bead : beads)
    if (bead.source.end <= before.size() || bead.source.begin >= before.size() + people.size())
      CHECK(bead.mark == BeadMark::none);
}

TEST_CASE("lines of a list without a counterpart stay alone") {
  Document document;
  document.add(before);
  std::vector<Line> lines = people;
  lines.push_back({"Kenji Watanabe, guest of honour", ""});
  lines.push_back({"", "왕레이, 베이징 손님"});
  document.add_sorted(lines);
  document.add(after);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  check_cover(document, beads);
  CHECK(partners(beads) == document.right);
}

TEST_CASE("a list in the same order has no crossing beads") {
  Document document;
  document.add(before);
  document.add(people);
  document.add(after);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  CHECK(partners(beads) == document.right);
  CHECK(std::none_of(beads.begin(), beads.end(), [](const Bead& bead) { return bead.mark == BeadMark::crossing; }));
}

TEST_CASE("lines in random order that share nothing stay unpaired rather than crossing") {
  Document document;
  document.add(before);
  for (const char* line : {"a quiet room", "a blue door", "an old map", "a long road", "a wet coat"})
    document.english.emplace_back(line);
  for (const char* line : {"낡은 의자", "젖은 신발", "넓은 마당", "푸른 하늘", "마른 나무"})
    document.korean.emplace_back(line);
  document.add(after);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  check_cover(document, beads);
  CHECK(std::none_of(beads.begin(), beads.end(), [](const Bead& bead) { return bead.mark == BeadMark::crossing; }));
}

TEST_CASE("a table of two hundred lines is sorted out") {
  std::mt19937 random(3);
  std::vector<Line> lines;
  for (std::size_t n = 0; n < 200; ++n) {
    const Line& line = people[random() % people.size()];
    const std::size_t points = 1000 + n * 37 % 7919;
    lines.push_back(
        {fmt::format("{} {} points {}", line.english.substr(0, line.english.find(',')), points, random() % 9),
         fmt::format("{} {}점 {}", line.korean.substr(0, line.korean.find(',')), points, random() % 9)});
  }
  std::vector<Line> shuffled = lines;
  std::shuffle(shuffled.begin(), shuffled.end(), random);
  Document document;
  document.add(before);
  for (const Line& line : lines) document.english.push_back(line.english);
  for (const Line& line : shuffled) document.korean.push_back(line.korean);
  for (std::uint32_t i = 0; i < lines.size(); ++i)
    for (std::uint32_t j = 0; j < shuffled.size(); ++j)
      if (lines[i].korean == shuffled[j].korean) document.right[i + 2] = j + 2;
  document.add(after);
  const std::vector<Bead> beads = aligned(document.english, document.korean);
  check_cover(document, beads);
  std::size_t right = 0, made = 0;
  for (const auto& [english, korean] : partners(beads)) {
    ++made;
    if (document.right.at(english) == korean) ++right;
  }
  CHECK(right >= 195);
  CHECK(made - right <= 3);
}
