// Properties of every alignment, checked on random texts with a fixed seed.
#include <jjak/emit.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

#include <algorithm>
#include <optional>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"

using jjak::Bead;
using jjak::BeadMark;
using jjak::Language;
using jjak::Text;

namespace {

class Texts {
 public:
  explicit Texts(unsigned seed) : random_(seed) {}

  std::vector<std::string> lines(std::size_t count, const std::vector<std::string>& words) {
    std::vector<std::string> out;
    for (std::size_t i = 0; i < count; ++i) {
      std::string line;
      for (std::size_t n = below(15) + (below(8) == 0 ? 0 : 1); n > 0; --n) {
        line += line.empty() ? "" : " ";
        line += below(6) == 0 ? std::to_string(below(500)) : words[below(words.size())];
      }
      out.push_back(line);
    }
    return out;
  }

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

 private:
  std::mt19937 random_;
};

const std::vector<std::string> english_words{"market", "river", "border", "official", "rice",
                                             "winter", "GPS",   "said",   "the"};
const std::vector<std::string> korean_words{"시장에서", "강을",  "국경",   "간부는", "쌀",
                                            "겨울",     "GPS로", "말했다", "그"};

/// Checks that beads cover all units. Crossing beads are in order of their source; the other beads leave their targets
/// out.
void check_complete(const std::vector<Bead>& beads, std::size_t source, std::size_t target) {
  std::vector<bool> moved(target);
  for (const Bead& bead : beads)
    if (bead.mark == BeadMark::crossing) std::fill_n(moved.begin() + bead.target.begin, bead.target.size(), true);
  std::uint32_t i = 0, j = 0;
  for (const Bead& bead : beads) {
    REQUIRE(bead.source.begin == i);
    REQUIRE(bead.source.size() + bead.target.size() > 0);
    REQUIRE(bead.confidence >= 0);
    REQUIRE(bead.confidence <= 1);
    REQUIRE(bead.margin >= 0);
    REQUIRE(bead.margin <= bead.confidence);
    i = bead.source.end;
    if (bead.mark == BeadMark::crossing) {
      REQUIRE_FALSE(bead.is_null());
      continue;
    }
    if (bead.target.empty()) {
      REQUIRE(bead.target.begin <= j);  // moved sentences may lie between
      continue;
    }
    while (j < target && moved[j]) ++j;
    REQUIRE(bead.target.begin == j);
    j = bead.target.end;
  }
  while (j < target && moved[j]) ++j;
  REQUIRE(i == source);
  REQUIRE(j == target);
}

}  // namespace

TEST_CASE("beads are complete, in order and do not overlap") {
  const unsigned seed = GENERATE(range(1u, 30u));
  Texts texts(seed);
  const auto english = texts.lines(texts.below(25), english_words);
  const auto korean = texts.lines(texts.below(25), korean_words);
  const Text source = jjak::text_of_lines(english, Language::english);
  const Text target = jjak::text_of_lines(korean, Language::korean);
  const jjak::Alignment alignment = jjak::Aligner{}(source, target);
  check_complete(alignment.sentences, english.size(), korean.size());
  for (const Bead& bead : alignment.sentences) {
    if (bead.is_null()) continue;
    for (std::uint32_t i = bead.source.begin; i < bead.source.end; ++i) CHECK_FALSE(english[i].empty());
    for (std::uint32_t j = bead.target.begin; j < bead.target.end; ++j) CHECK_FALSE(korean[j].empty());
  }
}

TEST_CASE("paragraphs are aligned as a separate level") {
  jjak::Article english, korean;
  english.language = Language::english;
  korean.language = Language::korean;
  Texts texts(7);
  for (int p = 0; p < 6; ++p) {
    english.blocks.push_back(
        {jjak::BlockRole::body, "The price is " + std::to_string(100 + p * 37) + " won. It rose. "});
    if (p != 3)
      korean.blocks.push_back({jjak::BlockRole::body, "값은 " + std::to_string(100 + p * 37) + "원이다. 올랐다."});
  }
  const Text source = jjak::segment(english), target = jjak::segment(korean);
  const jjak::Alignment alignment = jjak::Aligner{}(source, target);
  check_complete(alignment.paragraphs, 6, 5);
  check_complete(alignment.sentences, source.sentences.size(), target.sentences.size());
  for (const Bead& bead : alignment.paragraphs) {
    if (bead.source == jjak::Range{3, 4}) CHECK(bead.target.empty());
    if (bead.source == jjak::Range{4, 5}) CHECK(bead.target == jjak::Range{3, 4});
  }
}

TEST_CASE("identical texts align one to one") {
  Texts texts(3);
  std::vector<std::string> lines;
  for (int i = 0; i < 40; ++i)
    lines.push_back("Item " + std::to_string(i * 17 + 3) + " of the GPS list, " + std::string(texts.below(60), 'x'));
  const Text text = jjak::text_of_lines(lines, Language::english);
  const jjak::Alignment alignment = jjak::Aligner{}(text, text);
  REQUIRE(alignment.sentences.size() == lines.size());
  for (const Bead& bead : alignment.sentences) CHECK(bead.source == bead.target);
}

TEST_CASE("an empty side gives null alignments only") {
  const Text nothing = jjak::text_of_lines({}, Language::korean);
  const Text something = jjak::text_of_lines({"One.", "Two."}, Language::english);
  const jjak::Alignment alignment = jjak::Aligner{}(something, nothing);
  REQUIRE(alignment.sentences.size() == 2);
  for (const Bead& bead : alignment.sentences) {
    CHECK(bead.is_null());
    CHECK(bead.confidence == Approx(1));
  }
  CHECK(jjak::Aligner{}(jjak::text_of_lines({}, Language::english), nothing).sentences.empty());
}

TEST_CASE("the same input gives the same beads") {
  Texts texts(11);
  const Text source = jjak::text_of_lines(texts.lines(30, english_words), Language::english);
  const Text target = jjak::text_of_lines(texts.lines(28, korean_words), Language::korean);
  const auto first = jjak::Aligner{}(source, target).sentences, second = jjak::Aligner{}(source, target).sentences;
  REQUIRE(first.size() == second.size());
  for (std::size_t i = 0; i < first.size(); ++i) {
    CHECK(first[i].source == second[i].source);
    CHECK(first[i].target == second[i].target);
    CHECK(first[i].confidence == second[i].confidence);
  }
}

TEST_CASE("one segment against a thousand, and one very long line, are aligned completely") {
  const Text one = jjak::text_of_lines({std::string(1'000'000, 'a')}, Language::english);
  const Text many = jjak::text_of_lines(std::vector<std::string>(1000, "쌀값이 올랐다."), Language::korean);
  check_complete(jjak::Aligner{}(one, many).sentences, 1, 1000);
}

TEST_CASE("one line of many sentences is aligned completely with many lines") {
  std::string line;
  std::vector<std::string> lines;
  for (int i = 0; i < 3000; ++i) line += "The plant sold " + std::to_string(i) + " tons of coal. ";
  for (int i = 0; i < 300; ++i) lines.push_back("공장은 석탄 " + std::to_string(i) + "톤을 팔았다.");
  const Text one = jjak::text_of_lines({line}, Language::english);
  const Text many = jjak::text_of_lines(lines, Language::korean);
  check_complete(jjak::Aligner{}(one, many).sentences, 1, 300);
}

TEST_CASE("a long text with a gap is aligned along its rare anchors") {
  std::vector<std::string> english, korean;
  for (int i = 0; i < 400; ++i) {
    const std::string number = std::to_string(1000 + i * 13);
    english.push_back("The plant sold " + number + " tons of coal to the town that week.");
    if (i < 120 || i >= 260) korean.push_back("공장은 그 주에 석탄 " + number + "톤을 읍내에 팔았다.");
  }
  jjak::AlignOptions options;
  options.max_cells = 10'000;  // a sixteenth of the grid
  const auto beads = jjak::Aligner(options)(jjak::text_of_lines(english, Language::english),
                                            jjak::text_of_lines(korean, Language::korean))
                         .sentences;
  check_complete(beads, english.size(), korean.size());
  std::size_t right = 0;
  for (const Bead& bead : beads) {
    if (bead.is_null()) continue;
    const std::uint32_t shift = bead.source.begin < 120 ? 0 : 140;
    right += bead.source.size() == 1 && bead.target == jjak::Range{bead.source.begin - shift, bead.source.end - shift};
  }
  CHECK(right >= 258);
}

TEST_CASE("a long text that repeats itself is aligned along anchors that are rare enough") {
  constexpr std::uint32_t lines = 80, times = 16, gap_begin = 600, gap = 640;
  std::vector<int> numbers;
  for (std::uint32_t i = 0; i < lines * times; ++i) numbers.push_back(1000 + static_cast<int>(i % lines) * 13);
  std::shuffle(numbers.begin(), numbers.end(), std::mt19937(5));
  std::vector<std::string> english, korean;
  for (std::uint32_t i = 0; i < numbers.size(); ++i) {
    const std::string number = std::to_string(numbers[i]);
    english.push_back("The plant sold " + number + " tons of coal to the town that week.");
    if (i < gap_begin || i >= gap_begin + gap)
      korean.push_back("공장은 그 주에 석탄 " + number + "톤을 읍내에 팔았다.");
  }
  jjak::AlignOptions options;
  options.max_cells = 10'000;
  const auto beads = jjak::Aligner(options)(jjak::text_of_lines(english, Language::english),
                                            jjak::text_of_lines(korean, Language::korean))
                         .sentences;
  check_complete(beads, english.size(), korean.size());
  // The band around the diagonal does not hold the right path.
  const auto right = std::count_if(beads.begin(), beads.end(), [](const Bead& bead) {
    const std::uint32_t shift = bead.source.begin < gap_begin ? 0 : gap;
    return bead.source.size() == 1 && bead.target == jjak::Range{bead.source.begin - shift, bead.source.end - shift};
  });
  CHECK(right >= (lines * times - gap) * 95 / 100);
}

TEST_CASE("a pair that needs more cells than the budget is skipped with its reason, and the others are aligned") {
  const std::vector<std::string> alike(400, "It rained on the river.");
  const std::vector<std::string> alike_in_korean(400, "강에 비가 왔다.");
  std::vector<jjak::TextPair> pairs(3);
  for (jjak::TextPair& pair : pairs) {
    pair.source = jjak::text_of_lines({"The plant sold 1204 tons.", "It rained."}, Language::english);
    pair.target = jjak::text_of_lines({"공장은 1204톤을 팔았다.", "비가 왔다."}, Language::korean);
  }
  pairs[1].source = jjak::text_of_lines(alike, Language::english);
  pairs[1].target = jjak::text_of_lines(alike_in_korean, Language::korean);
  jjak::CollectionOptions options;
  options.align.cell_budget = 20'000;
  options.jobs = 2;
  REQUIRE(options.validate().empty());
  const auto alignments = jjak::align_collection(pairs, options);
  REQUIRE(alignments[1].failure);
  CHECK(alignments[1].failure->code == jjak::errors::too_many_cells);
  CHECK(alignments[1].sentences.empty());
  CHECK(alignments[1].paragraphs.empty());
  for (const std::size_t i : {0u, 2u}) {
    CHECK_FALSE(alignments[i].failure);
    check_complete(alignments[i].sentences, 2, 2);
  }
}

TEST_CASE("lines without end count in the budget by what comparing them costs") {
  jjak::AlignOptions options;
  options.cell_budget = 10'000;
  const auto failure = [&](int numbers) {
    std::vector<std::string> english(25), korean(25);
    for (int i = 0; i < 25 * numbers; ++i) {
      english[static_cast<std::size_t>(i / numbers)] += std::to_string(i) + " ";
      korean[static_cast<std::size_t>(i / numbers)] += std::to_string(i) + "개 ";
    }
    return jjak::Aligner(options)(jjak::text_of_lines(english, Language::english),
                                  jjak::text_of_lines(korean, Language::korean))
        .failure;
  };
  CHECK_FALSE(failure(10));
  const std::optional<jjak::Error> long_lines = failure(300);
  REQUIRE(long_lines);
  CHECK(long_lines->code == jjak::errors::too_many_cells);
}

TEST_CASE("pairs that each need most of the budget wait for each other, and come out alike on any number of threads") {
  std::vector<std::string> english, korean;
  for (int i = 0; i < 60; ++i) {
    english.push_back("The plant sold " + std::to_string(1204 + 7 * i) + " tons.");
    korean.push_back("공장은 " + std::to_string(1204 + 7 * i) + "톤을 팔았다.");
  }
  jjak::TextPair pair;
  pair.source = jjak::text_of_lines(english, Language::english);
  pair.target = jjak::text_of_lines(korean, Language::korean);
  const std::vector<jjak::TextPair> pairs(8, pair);
  jjak::CollectionOptions options;
  options.align.max_cells = 10'000;
  options.align.cell_budget = 61 * 61 * 12 + 5'000;
  const auto run = [&](std::size_t jobs) {
    options.jobs = jobs;
    return jjak::align_collection(pairs, options);
  };
  const auto alone = run(1), together = run(4);
  for (std::size_t i = 0; i < pairs.size(); ++i) {
    CHECK_FALSE(alone[i].failure);
    CHECK(jjak::text_of(jjak::formats::ladder, alone[i].sentences) ==
          jjak::text_of(jjak::formats::ladder, together[i].sentences));
  }
}

TEST_CASE("blank lines, and a segment of very many sentences, stay within bounds") {
  const std::vector<std::string> blank(600);
  const auto nothing =
      jjak::Aligner{}(jjak::text_of_lines(blank, Language::english), jjak::text_of_lines(blank, Language::korean))
          .sentences;
  check_complete(nothing, 600, 600);
  CHECK(std::all_of(nothing.begin(), nothing.end(), [](const Bead& bead) { return bead.is_null(); }));
  std::string english, korean;
  for (int i = 0; i < 600; ++i) {
    english += "It rained on the river. ";
    korean += "강에 비가 왔다. ";
  }
  check_complete(jjak::Aligner{}(jjak::text_of_lines({english}, Language::english),
                                 jjak::text_of_lines({korean}, Language::korean))
                     .sentences,
                 1, 1);
}

TEST_CASE("all options out of range are reported") {
  jjak::AlignOptions options;
  CHECK(options.validate().empty());
  options.temperature = 0;
  options.max_cells = 1;
  options.cell_budget = 1;
  CHECK(options.validate().size() == 3);
}
