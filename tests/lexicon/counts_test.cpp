// Lexicon files: counts add up in any order, and invalid files are rejected.
#include <jjak/lexicon.hpp>

#include <fmt/core.h>

#include <map>
#include <random>

#include "support/catch.hpp"

using jjak::count_unit;
using jjak::LexiconCounts;
using jjak::merge_counts;
using jjak::read_counts;
using jjak::write_counts;

namespace {

LexiconCounts::Expected random_part(std::mt19937& random, std::uint64_t total) {
  const std::uint64_t sum = random() % (total + 1);
  return {sum, random() % (std::min(sum, count_unit) + 1)};
}

/// Random counts of up to 12 words per side and some of their pairs, with some totals near the limit of a file.
LexiconCounts random_counts(unsigned seed) {
  std::mt19937 random(seed);
  LexiconCounts counts;
  const auto add_words = [&](std::vector<LexiconCounts::Word>& words, const char* form) {
    for (int i = 0; i < 12; ++i)
      if (random() % 3 != 0)
        words.push_back({fmt::format(fmt::runtime(form), i),
                         random() % 8 == 0 ? jjak::max_count - random() % 3 : random() % (4 * count_unit)});
  };
  add_words(counts.english, "word{:02}");
  add_words(counts.korean, "낱말{:02}");
  for (std::uint32_t e = 0; e < counts.english.size(); ++e)
    for (std::uint32_t k = 0; k < counts.korean.size(); ++k)
      if (random() % 4 == 0)
        counts.pairs.push_back(
            {e, k, random_part(random, counts.english[e].total), random_part(random, counts.korean[k].total)});
  return counts;
}

jjak::Error failure_of(const std::string& bytes) {
  const auto read = read_counts(bytes, "x");
  REQUIRE_FALSE(read);
  return read.error();
}

const std::string small =
    "jjak-lexicon\t1\t2\t1\t2\n"
    "en\tborder\t65536\n"
    "en\trice\t131072\n"
    "ko\t쌀값\t100000\n"
    "pair\tborder\t쌀값\t10\t5\t0\t0\n"
    "pair\trice\t쌀값\t120000\t65536\t99999\t50000\n";

}  // namespace

TEST_CASE("merged counts do not depend on the order of merging, to the byte") {
  for (unsigned seed = 0; seed < 200; ++seed) {
    const LexiconCounts a = random_counts(3 * seed), b = random_counts(3 * seed + 1), c = random_counts(3 * seed + 2);
    INFO("seed " << seed);
    CHECK(write_counts(merge_counts(a, b)) == write_counts(merge_counts(b, a)));
    CHECK(write_counts(merge_counts(a, merge_counts(b, c))) == write_counts(merge_counts(merge_counts(a, b), c)));
    CHECK(write_counts(merge_counts(a, {})) == write_counts(a));
  }
}

TEST_CASE("merging adds sums and totals, and keeps the larger of the largest contributions") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const LexiconCounts a = random_counts(2 * seed), b = random_counts(2 * seed + 1), merged = merge_counts(a, b);
    std::map<std::pair<std::string, std::string>, LexiconCounts::Expected> wanted;
    for (const LexiconCounts* side : {&a, &b})
      for (const LexiconCounts::Pair& pair : side->pairs) {
        auto& expected = wanted[{side->english[pair.english].word, side->korean[pair.korean].word}];
        expected.sum = std::min(expected.sum + pair.forward.sum, jjak::max_count);
        expected.largest = std::max(expected.largest, pair.forward.largest);
      }
    REQUIRE(merged.pairs.size() == wanted.size());
    for (const LexiconCounts::Pair& pair : merged.pairs)
      CHECK(pair.forward == wanted[{merged.english[pair.english].word, merged.korean[pair.korean].word}]);
  }
}

TEST_CASE("written and merged lexicons can be read back unchanged") {
  for (unsigned seed = 0; seed < 50; ++seed) {
    const LexiconCounts merged = merge_counts(random_counts(2 * seed), random_counts(2 * seed + 1));
    const auto read = read_counts(write_counts(merged), "x");
    REQUIRE(read);
    CHECK(*read == merged);
  }
  const auto read = read_counts(small, "x");
  REQUIRE(read);
  CHECK(write_counts(*read) == small);
}

TEST_CASE("other files are rejected") {
  for (const char* bytes : {"", "\n", "rice\t쌀값\n", "jjak-lexicon", "\xFF\xFE"})
    CHECK(failure_of(bytes).code == jjak::errors::bad_lexicon);
  CHECK(failure_of("jjak-lexicon\t2\tanything\n").code == jjak::errors::unsupported);
}

TEST_CASE("a truncated lexicon file is rejected, wherever it is cut") {
  for (std::size_t size = 0; size < small.size(); ++size) {
    INFO("first " << size << " bytes");
    CHECK_FALSE(read_counts(std::string_view(small).substr(0, size), "x"));
  }
  const jjak::Error cut = failure_of(small.substr(0, small.find("pair\trice")));
  CHECK(cut.code == jjak::errors::truncated);
  CHECK(cut.line == 5);
}

TEST_CASE("damaged lines are named") {
  struct Damage {
    std::string from, to;
    std::uint64_t line;
    jjak::ErrorCode code = jjak::errors::lexicon_line;
  };
  for (const auto& [from, to, line, code] :
       std::vector<Damage>{{"65536\n", "-1\n", 2},
                           {"65536\n", "nan\n", 2},
                           {"65536\n", "1e3\n", 2},
                           {"65536\n", "\n", 2},
                           {"65536\n", "99999999999999999999999\n", 2},
                           {"65536\n", "4611686018427387905\n", 2},  // above max_count
                           {"en\tborder", "en\tborder\t1", 2},       // a column more
                           {"en\tborder", "border", 2},              // one less
                           {"en\tborder", "ko\tborder", 2},          // another mark
                           {"en\tborder", "en\t", 2},                // no word
                           {"en\tborder",
                            "en\tbor\x01"
                            "der",
                            2},                               // a control character
                           {"en\tborder", "en\tsoldier", 3},  // not in order
                           {"en\tborder", "en\trice", 3},     // twice
                           {"en\tborder", "en\t\xC0\x80", 2, jjak::errors::bad_utf8},
                           {"en\tborder", "en\t" + std::string(1000, 'x'), 2},
                           {"pair\tborder", "pair\tsoldier", 5},   // a word that is not above
                           {"pair\tborder", "pair\trice", 6},      // the pair twice
                           {"10\t5\t", "5\t10\t", 5},              // a part above the sum
                           {"120000\t65536", "120000\t65537", 6},  // more than a bead can give
                           {"120000\t65536", "131073\t65536", 6},  // more than the word's total
                           {"99999\t50000\n", "99999\t50000\nmore\n", 7},
                           {"99999\t50000\n", "99999\t50000\n\n", 7},
                           {"1\t2\t1\t2\n", "1\t2\t1\t1\n", 6},
                           {"1\t2\t1\t2\n", "1\t2\t1\n", 1},
                           {"1\t2\t1\t2\n", "1\t-2\t1\t2\n", 1},
                           {"1\t2\t1\t2\n", "1\t4294967295\t1\t2\n", 4},  // a size that is a lie
                           {"1\t2\t1\t2\n", "1\t2\t1\t4294967295\n", 6, jjak::errors::truncated}}) {
    std::string bytes = small;
    bytes.replace(bytes.find(from), from.size(), to);
    INFO(from << " -> " << to);
    const jjak::Error error = failure_of(bytes);
    CHECK(error.code == code);
    CHECK(error.line == line);
  }
}
