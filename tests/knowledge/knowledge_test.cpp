// Knowledge as files: written, read, damaged, merged.
#include <jjak/jjak.hpp>

#include <algorithm>
#include <filesystem>
#include <random>
#include <string>

#include "bytes/digest.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

using jjak::AnchorKind;
using jjak::Background;
using jjak::Knowledge;
using jjak::KnowledgeFiles;
using jjak::Language;

namespace {

/// Random knowledge, with what can stand in each of its parts.
class Random {
 public:
  explicit Random(unsigned seed) : random_(seed) {}

  Knowledge knowledge() {
    Knowledge made;
    made.trials = background();
    made.anchors = background();
    for (auto* list : {&made.fit.sentences, &made.fit.paragraphs})
      for (std::uint64_t& count : *list) count = count_up_to(1'000'000'000'000);
    for (std::uint64_t& count : made.fit.borders) count = count_up_to(jjak::max_fit_count);
    for (auto* list : {&made.fit.found, &made.fit.all})
      for (std::uint64_t& count : *list) count = count_up_to(jjak::max_fit_count);
    for (std::size_t n = below(30); n > 0; --n)
      made.fit.lengths[{static_cast<std::uint32_t>(below(90)), static_cast<std::uint32_t>(below(40))}] =
          1 + count_up_to(1000);
    for (std::size_t n = below(80); n > 0; --n)
      made.fit.add_judged(static_cast<double>(below(1001)) / 1000, below(3) != 0);
    for (std::size_t n = below(4); n > 0; --n) made.sites.add(profile());
    made.words = words();
    made.align = jjak::align_knowledge(made.fit, made.words);
    return made;
  }

  std::size_t below(std::size_t limit) { return std::uniform_int_distribution<std::size_t>(0, limit - 1)(random_); }

 private:
  std::uint64_t count_up_to(std::uint64_t most) {
    return std::uniform_int_distribution<std::uint64_t>(0, most)(random_);
  }

  Background background() {
    static const std::vector<std::string> values{"rice",       "쌀",   "1204", "a\\b", "tab\there",
                                                 "two\nlines", "\x7f", "3-5",  "\""};
    Background background;
    for (std::size_t n = below(20); n > 0; --n)
      background.add({below(2) == 0 ? Language::english : Language::korean, static_cast<AnchorKind>(below(6)),
                      values[below(values.size())], 1 + count_up_to(jjak::max_background_count)});
    return background;
  }

  jjak::SiteProfile profile() {
    jjak::SiteProfile profile;
    profile.host = "site" + std::to_string(below(3)) + ".example";
    profile.pages = static_cast<std::uint32_t>(below(4'000'000'000));
    for (auto* rows : {&profile.titles, &profile.articles, &profile.asides, &profile.lines})
      for (std::size_t n = below(4); n > 0; --n)
        rows->push_back({"row " + std::to_string(below(6)), static_cast<std::uint32_t>(1 + below(3'000'000'000))});
    if (below(2) == 0) profile.drop.push_back("line " + std::to_string(below(3)));
    return profile;
  }

  jjak::LexiconCounts words() {
    jjak::LexiconCounts words;
    for (const char* word : {"border", "rice", "river"})
      if (below(3) != 0) words.english.push_back({word, 1 + count_up_to(1'000'000)});
    for (const char* word : {"강", "국경", "쌀"})
      if (below(3) != 0) words.korean.push_back({word, 1 + count_up_to(1'000'000)});
    const auto part = [&](std::uint64_t total) -> jjak::LexiconCounts::Expected {
      const std::uint64_t sum = count_up_to(total);
      return {sum, count_up_to(std::min(sum, jjak::count_unit))};
    };
    for (std::uint32_t e = 0; e < words.english.size(); ++e)
      for (std::uint32_t k = 0; k < words.korean.size(); ++k)
        if (below(2) == 0) words.pairs.push_back({e, k, part(words.english[e].total), part(words.korean[k].total)});
    return words;
  }

  std::mt19937 random_;
};

std::string& bytes_of(KnowledgeFiles& files, std::string_view name) {
  return std::find_if(files.begin(), files.end(), [&](const auto& file) { return file.first == name; })->second;
}

/// Changes a file and what the list says of it, as somebody would who makes knowledge by hand.
KnowledgeFiles with(KnowledgeFiles files, std::string_view name, const std::string& bytes) {
  std::string& list = bytes_of(files, jjak::knowledge_list);
  const std::size_t begin = list.find(std::string(name) + "\t") + name.size() + 1;
  list.replace(begin, 64, jjak::reading::sha256_digits(bytes));
  bytes_of(files, name) = bytes;
  return files;
}

void check_error(const KnowledgeFiles& files, const jjak::ErrorKind& kind, const std::string& file,
                 std::uint64_t line = 0) {
  const auto read = jjak::read_knowledge(files, "K");
  REQUIRE_FALSE(read);
  CHECK(read.error().code == kind);
  CHECK(read.error().file == file);
  CHECK(read.error().line.value_or(0) == line);
}

/// Compares file by file, so that a failure shows which part differs.
void check_equal(const KnowledgeFiles& found, const KnowledgeFiles& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    CHECK(found[i].first == expected[i].first);
    CHECK(found[i].second == expected[i].second);
  }
}

}  // namespace

TEST_CASE("knowledge that is written and read gives the same bytes again") {
  const unsigned seed = GENERATE(range(1u, 40u));
  const Knowledge knowledge = Random(seed).knowledge();
  const KnowledgeFiles files = write_knowledge(knowledge);
  const auto read = jjak::read_knowledge(files, "K");
  REQUIRE(read);
  check_equal(write_knowledge(*read), files);
  CHECK(read->fit == knowledge.fit);
  CHECK(read->words == knowledge.words);
  CHECK(read->align.model == knowledge.align.model);
  CHECK(jjak::knowledge_version(*read) == jjak::knowledge_version(files));
  CHECK(jjak::knowledge_version(files).size() == 64);
}

TEST_CASE("merging knowledge is associative and commutative to the byte") {
  const unsigned seed = GENERATE(range(1u, 40u));
  Random random(seed);
  const Knowledge a = random.knowledge(), b = random.knowledge(), c = random.knowledge();
  const KnowledgeFiles all = write_knowledge(merge_knowledge(merge_knowledge(a, b), c));
  check_equal(write_knowledge(merge_knowledge(a, merge_knowledge(b, c))), all);
  check_equal(write_knowledge(merge_knowledge(merge_knowledge(c, a), b)), all);
  check_equal(write_knowledge(merge_knowledge(b, merge_knowledge(c, a))), all);
  check_equal(write_knowledge(merge_knowledge(a, {})), write_knowledge(a));
  CHECK(jjak::read_knowledge(all, "K"));
}

TEST_CASE("the version of knowledge changes with any of its parts") {
  const Knowledge knowledge = Random(3).knowledge();
  const std::string version = jjak::knowledge_version(knowledge);
  Knowledge other = knowledge;
  other.anchors.add({Language::english, AnchorKind::word, "orchard", 1});
  CHECK(jjak::knowledge_version(other) != version);
  other = knowledge;
  ++other.fit.found.front();
  CHECK(jjak::knowledge_version(other) != version);
  other = knowledge;
  jjak::SiteProfile profile;
  profile.host = "new.example";
  other.sites.add(profile);
  CHECK(jjak::knowledge_version(other) != version);
}

TEST_CASE("files that are no knowledge, or not all of it, are told apart") {
  const KnowledgeFiles files = write_knowledge(Random(5).knowledge());
  check_error({}, jjak::errors::bad_knowledge, "K");
  KnowledgeFiles changed = files;
  bytes_of(changed, "knowledge.tsv") = "name\tvalue\n";
  check_error(changed, jjak::errors::bad_knowledge, "K/knowledge.tsv");
  bytes_of(changed, "knowledge.tsv") = "jjak-knowledge\t7\n";
  check_error(changed, jjak::errors::unsupported, "K/knowledge.tsv");
  bytes_of(changed, "knowledge.tsv") = "jjak-knowledge\t1\n";
  check_error(changed, jjak::errors::knowledge_line, "K/knowledge.tsv", 1);
  changed = files;
  bytes_of(changed, "model.tsv").pop_back();
  check_error(changed, jjak::errors::damaged_knowledge, "K/model.tsv");
  changed = files;
  changed.erase(changed.begin());
  check_error(changed, jjak::errors::not_found, "K/anchors.tsv");
  changed = files;
  std::string& list = bytes_of(changed, "knowledge.tsv");
  for (std::size_t cut = 0; cut < list.size(); cut += 7) {
    KnowledgeFiles truncated = files;
    bytes_of(truncated, "knowledge.tsv").resize(cut);
    CHECK_FALSE(jjak::read_knowledge(truncated, "K"));
  }
  list += "more.tsv\t0\n";
  check_error(changed, jjak::errors::knowledge_line, "K/knowledge.tsv", 7);
}

TEST_CASE("lines of knowledge are checked") {
  const KnowledgeFiles files = jjak::write_knowledge({});
  const std::string background = "jjak-background\t1\n";
  REQUIRE(jjak::read_knowledge(with(files, "anchors.tsv", background + "en\tword\tric\t3\n"), "K"));
  for (const char* line : {"en\tword\tric\n", "de\tword\tric\t3\n", "en\tverb\tric\t3\n", "en\tword\tric\t-3\n",
                           "en\tword\tric\t9223372036854775808\n", "en\tword\ta\\b\t3\n", "en\tword\t\\x41\t3\n"})
    check_error(with(files, "anchors.tsv", background + line), jjak::errors::knowledge_line, "K/anchors.tsv", 2);
  check_error(with(files, "trials.tsv", background + "ko\tword\tric\t3\nen\tword\tric\t3\n"),
              jjak::errors::knowledge_line, "K/trials.tsv", 3);
  check_error(with(files, "trials.tsv", "jjak-background\t2\n"), jjak::errors::unsupported, "K/trials.tsv");
  check_error(with(files, "trials.tsv", "jjak-background\t1"), jjak::errors::truncated, "K/trials.tsv");
  KnowledgeFiles model = files;
  const std::string fit = bytes_of(model, "model.tsv");
  REQUIRE(jjak::read_knowledge(with(files, "model.tsv", fit + "lengths\t9 4\t2\n"), "K"));
  for (const char* line : {"lengths\t9\t2\n", "lengths\t9 x\t2\n", "widths\t9 4\t2\n", "lengths\t9 4294967296\t2\n"})
    check_error(with(files, "model.tsv", fit + line), jjak::errors::knowledge_line, "K/model.tsv", 42);
  check_error(with(files, "model.tsv", fit + "lengths\t9 4\t2\nlengths\t9 4\t2\n"), jjak::errors::knowledge_line,
              "K/model.tsv", 43);
  const std::string borders =
      "borders\tall\t9\nborders\tsegments\t4\nborders\tjoined\t3\nborders\tjoined_segments\t1\n";
  REQUIRE(jjak::read_knowledge(with(files, "model.tsv", fit + borders + "lengths\t9 4\t2\n"), "K"));
  check_error(with(files, "model.tsv", fit + "borders\tall\t9\n"), jjak::errors::knowledge_line, "K/model.tsv", 42);
  check_error(with(files, "model.tsv", fit + "lengths\t9 4\t2\n" + borders), jjak::errors::knowledge_line,
              "K/model.tsv", 43);
  REQUIRE(jjak::read_knowledge(with(files, "model.tsv", fit + "lengths\t9 4\t2\nright\t3\t2\nwrong\t3\t1\n"), "K"));
  for (const char* line : {"right\t64\t1\n", "right\t-1\t1\n", "right\t3\t0\n", "left\t3\t1\n", "right\t3 4\t1\n"})
    check_error(with(files, "model.tsv", fit + line), jjak::errors::knowledge_line, "K/model.tsv", 42);
  for (const char* line : {"right\t3\t1\n", "wrong\t2\t1\n", "lengths\t9 4\t2\n"})
    check_error(with(files, "model.tsv", fit + "wrong\t3\t1\n" + line), jjak::errors::knowledge_line, "K/model.tsv",
                43);
  check_error(with(files, "model.tsv", fit.substr(0, fit.find("paragraphs"))), jjak::errors::knowledge_line,
              "K/model.tsv", 13);
}

TEST_CASE("knowledge is loaded from a folder") {
  const Knowledge knowledge = Random(8).knowledge();
  const jjak::test::Folder folder;
  for (const auto& [name, bytes] : write_knowledge(knowledge)) folder.write(name, bytes);
  folder.write("README", "notes of somebody");
  const auto loaded = jjak::load_knowledge(folder.path());
  REQUIRE(loaded);
  CHECK(jjak::knowledge_version(*loaded) == jjak::knowledge_version(knowledge));
  CHECK(jjak::load_knowledge(folder.path() + "/none").error().code == jjak::errors::not_found);
  CHECK(jjak::load_knowledge(folder.path() + "/README").error().code == jjak::errors::bad_knowledge);
  const jjak::test::Folder other;
  CHECK(jjak::load_knowledge(other.path()).error().code == jjak::errors::bad_knowledge);
  std::filesystem::remove(folder.path() + "/words.lexicon");
  CHECK(jjak::load_knowledge(folder.path()).error().code == jjak::errors::not_found);
}
