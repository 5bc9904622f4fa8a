// Knowledge that is given instead of learned: the same results, each of them by itself.
#include <jjak/jjak.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

using jjak::Knowledge;
using jjak::Language;
using jjak::TextPair;

namespace {

using Known = std::shared_ptr<const Knowledge>;

/// Pairs of random texts with numbers, names and words that stand for each other.
class Pairs {
 public:
  explicit Pairs(unsigned seed) : random_(seed) {}

  TextPair pair(std::size_t lines) {
    std::vector<std::string> english, korean;
    for (std::size_t i = 0; i < lines; ++i) {
      std::string en, ko;
      for (std::size_t n = 1 + below(9); n > 0; --n) {
        const std::size_t word = below(words.size());
        const std::string number = std::to_string(below(3000));
        en += (en.empty() ? "" : " ") + (below(5) == 0 ? number : words[word].first);
        ko += (ko.empty() ? "" : " ") + (below(5) == 0 ? number : words[word].second);
        if (below(9) == 0) en += ". The";
      }
      if (below(8) != 0) english.push_back(en + ".");
      if (below(8) != 0) korean.push_back(ko + "다.");
    }
    TextPair pair;
    pair.source = jjak::text_of_lines(english, Language::english);
    pair.target = jjak::text_of_lines(korean, Language::korean);
    if (below(4) == 0 && english.size() > 2 && korean.size() > 2)
      pair.pins = *jjak::Pins::make({{{1, 2}, {1, 2}, 0}}, english.size(), korean.size());
    return pair;
  }

  std::vector<TextPair> pairs(std::size_t count, std::size_t longest) {
    std::vector<TextPair> pairs;
    for (std::size_t i = 0; i < count; ++i) pairs.push_back(pair(1 + below(longest)));
    return pairs;
  }

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

 private:
  const std::vector<std::pair<std::string, std::string>> words{
      {"market", "시장에서"}, {"river", "강을"},  {"border", "국경"},  {"official", "간부는"},  {"rice", "쌀"},
      {"winter", "겨울"},     {"Hyesan", "혜산"}, {"GPS", "GPS로"},    {"harvest", "가을걷이"}, {"coal", "석탄"},
      {"Tuesday", "화요일"},  {"school", "학교"}, {"village", "마을"}, {"price", "값"},         {"guards", "경비대"},
      {"orchard", "과수원"},  {"storm", "폭풍"},  {"bridge", "다리"},  {"doctor", "의사"},      {"ferry", "나룻배"}};
  std::mt19937 random_;
};

/// The same knowledge, once written and read.
Known through_files(const Known& knowledge) {
  auto read = jjak::read_knowledge(write_knowledge(*knowledge), "K");
  REQUIRE(read);
  return std::make_shared<const Knowledge>(*std::move(read));
}

/// All that an alignment says, to the last bit of its numbers.
std::string all_of(const jjak::Alignment& alignment) {
  std::string out;
  if (alignment.failure) out += alignment.failure->code.name();
  const auto number = [&out](double value) { out += fmt::format("{} ", value); };
  for (const auto* beads : {&alignment.paragraphs, &alignment.sentences})
    for (const jjak::Bead& bead : *beads) {
      for (const jjak::Range range : {bead.source, bead.target}) out += fmt::format("{}-{} ", range.begin, range.end);
      for (const double value : {bead.confidence, bead.margin, bead.length_z}) number(value);
      for (const jjak::AnchorMatch& match : bead.matches) {
        out += match.source.value + "=" + match.target.value + " " + std::string(name_of(match.reason)) + " ";
        number(match.probability);
        number(match.weight);
      }
      out += std::string(name_of(bead.mark)) + "\n";
    }
  return out;
}

std::vector<std::string> all_of(const std::vector<jjak::Alignment>& alignments) {
  std::vector<std::string> out;
  for (const jjak::Alignment& each : alignments) out.push_back(all_of(each));
  return out;
}

}  // namespace

TEST_CASE("a pair aligned by itself with the knowledge of its collection gives what the collection gave it") {
  const unsigned seed = GENERATE(range(1u, 6u));
  Pairs random(seed);
  std::vector<TextPair> pairs = random.pairs(12, 25);
  pairs.push_back(random.pair(160));  // more cells than are searched as a whole
  jjak::CollectionOptions options;
  options.align.max_cells = 10'000;
  if (seed == 2) options.align.cell_budget = 60'000;  // too few for the last one
  if (seed == 3) options.align.parts.numbers = options.align.parts.reordering = false;
  Known known;
  options.used = [&known](Known knowledge) { known = std::move(knowledge); };
  const std::vector<std::string> together = all_of(align_collection(pairs, options));
  REQUIRE(known);
  CHECK_FALSE(known->words.empty());
  options.knowledge = through_files(known);
  CHECK(all_of(align_collection(pairs, options)) == together);
  for (std::size_t i = 0; i < pairs.size(); ++i)
    CHECK(all_of(align_collection({pairs[i]}, options).front()) == together[i]);
  std::reverse(pairs.begin(), pairs.end());
  options.jobs = 3;
  std::vector<std::string> reversed = all_of(align_collection(pairs, options));
  std::reverse(reversed.begin(), reversed.end());
  CHECK(reversed == together);
}

TEST_CASE("a build with the knowledge that it has learned gives the same bytes") {
  jjak::BuildOptions options;
  options.dictionary = jjak::load_dictionaries()->dictionary;
  Known known, used;
  options.used = [&known](Known knowledge) { known = std::move(knowledge); };
  const auto learned = jjak::build_collection({JJAK_SOURCE_DIR "/corpus/articles"}, options);
  REQUIRE(learned);
  REQUIRE(known);
  options.knowledge = through_files(known);
  options.used = [&used](Known knowledge) { used = std::move(knowledge); };
  options.jobs = 2;
  const auto again = jjak::build_collection({JJAK_SOURCE_DIR "/corpus/articles"}, options);
  REQUIRE(again);
  CHECK(used == options.knowledge);
  CHECK(jjak::test::files_of(*again) == jjak::test::files_of(*learned));
}

TEST_CASE("a site that was learned earlier cleans a page that comes alone") {
  const std::string closing = "Readers who know more about this story may write to the desk of the paper at any hour.";
  const auto page = [&closing](int n) {
    const std::string day = std::to_string(n);
    std::string paragraphs;
    for (int i = 0; i < 3; ++i)
      paragraphs += "<p>On day " + day + " the ferry of pier " + std::to_string(n * 7 + i) + " carried " +
                    std::to_string(n * 100 + i) +
                    " people over the bay, and nobody counted the dogs that came along.</p>";
    return "<!doctype html><html><head><meta charset=utf-8></head><body><article><h1>Ferry log " + day + "</h1>" +
           paragraphs + "<p>" + closing + "</p></article></body></html>";
  };
  const jjak::test::Folder many, one;
  for (int n = 1; n <= 12; ++n) many.write("news.example/en/log-" + std::to_string(n) + ".html", page(n));
  one.write("news.example/en/log-40.html", page(40));
  const auto shows_closing = [&closing](const jjak::Result<jjak::Collection>& collection) {
    REQUIRE(collection);
    const auto& blocks = collection->articles.front().blocks;
    return std::any_of(blocks.begin(), blocks.end(), [&](const jjak::Block& block) { return block.text == closing; });
  };
  jjak::BuildOptions options;
  CHECK(shows_closing(jjak::link_collection({one.path()}, options)));
  options.used = [&options](Known knowledge) { options.knowledge = std::move(knowledge); };
  CHECK_FALSE(shows_closing(jjak::link_collection({many.path()}, options)));
  REQUIRE(options.knowledge);
  CHECK(options.knowledge->sites.size() == 1);
  CHECK_FALSE(shows_closing(jjak::link_collection({one.path()}, options)));
  options.learn_sites = false;  // each page by itself
  CHECK(shows_closing(jjak::link_collection({one.path()}, options)));
}

TEST_CASE("links alone teach what linking needs") {
  jjak::BuildOptions options;
  options.dictionary = jjak::load_dictionaries()->dictionary;
  Known known;
  options.used = [&known](Known knowledge) { known = std::move(knowledge); };
  const auto linked = jjak::link_collection({JJAK_SOURCE_DIR "/corpus/articles"}, options);
  REQUIRE(linked);
  REQUIRE(known);
  CHECK(known->words.empty());
  options.knowledge = known;
  const auto again = jjak::link_collection({JJAK_SOURCE_DIR "/corpus/articles"}, options);
  REQUIRE(again);
  CHECK(jjak::test::files_of(*again) == jjak::test::files_of(*linked));
}

TEST_CASE("with given knowledge nothing is learned, and a lexicon can still be written") {
  Pairs random(9);
  const std::vector<TextPair> pairs = random.pairs(6, 20);
  jjak::CollectionOptions options;
  options.knowledge = std::make_shared<const Knowledge>();
  std::size_t steps = 0;
  const auto count = [&steps](const jjak::Progress& progress) {
    CHECK(progress.total == 6);
    ++steps;
    return true;
  };
  const std::vector<std::string> alignments = all_of(align_collection(pairs, options, count));
  CHECK(steps == pairs.size());
  jjak::LexiconCounts words;
  options.learned = [&words](jjak::LexiconCounts counts) { words = std::move(counts); };
  CHECK(all_of(align_collection(pairs, options)) == alignments);
  CHECK_FALSE(words.empty());
}

TEST_CASE("a sample does not depend on the order of the pairs, and only learning gives the same knowledge") {
  Pairs random(11);
  std::vector<TextPair> pairs = random.pairs(30, 12);
  jjak::CollectionOptions options;
  options.sample = 12;
  std::vector<std::string> versions;
  options.used = [&versions](const Known& knowledge) { versions.push_back(jjak::knowledge_version(*knowledge)); };
  align_collection(pairs, options);
  options.only_learns = true;
  align_collection(pairs, options);
  std::reverse(pairs.begin(), pairs.end());
  align_collection(pairs, options);
  options.sample = 30;
  align_collection(pairs, options);
  options.sample = 0;
  align_collection(pairs, options);
  REQUIRE(versions.size() == 5);
  CHECK(versions[1] == versions[0]);
  CHECK(versions[2] == versions[0]);
  CHECK(versions[3] != versions[0]);
  CHECK(versions[4] == versions[3]);
}

TEST_CASE("expected counts of the model add up to the same in any order") {
  Pairs random(4);
  std::vector<jjak::FitCounts> counts;
  for (const TextPair& pair : random.pairs(8, 20)) {
    jjak::CollectionOptions options;
    options.used = [&counts](const Known& knowledge) { counts.push_back(knowledge->fit); };
    align_collection({pair}, options);
  }
  jjak::FitCounts forward, backward, grouped;
  for (const jjak::FitCounts& each : counts) forward += each;
  std::reverse(counts.begin(), counts.end());
  for (std::size_t i = 0; i < counts.size(); ++i) {
    backward += counts[i];
    if (i % 2 != 0) grouped += jjak::FitCounts(counts[i]) += counts[i - 1];
  }
  CHECK(forward == backward);
  CHECK(forward == grouped);
  CHECK_FALSE(forward == jjak::FitCounts{});
}
