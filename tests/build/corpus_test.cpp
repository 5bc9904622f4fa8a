// The whole way, on the sample collection: its links and its beads against their gold.
#include <jjak/jjak.hpp>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "text/url.hpp"

using jjak::test::Folder;

namespace {

const std::string corpus = JJAK_SOURCE_DIR "/corpus";

/// An article as the gold names it: its encoded address, or the last two parts of its path.
std::string gold_name(const jjak::Article& article) {
  if (!article.url.empty()) return jjak::text::encode_url(article.url);
  const std::filesystem::path path(article.origin.path);
  return (path.parent_path().filename() / path.filename()).string();
}

struct GoldLink {
  std::string method;  ///< what finds the original
  std::string form;    ///< how the English page names it
};

/// By the names of both articles.
const std::map<std::pair<std::string, std::string>, GoldLink>& gold_links() {
  static const auto links = [] {
    std::map<std::pair<std::string, std::string>, GoldLink> read;
    const auto lines = jjak::read_lines(corpus + "/gold/links.tsv");
    REQUIRE(lines);
    for (std::size_t i = 1; i < lines->size(); ++i) {
      std::istringstream line((*lines)[i]);
      std::string english, korean;
      GoldLink link;
      REQUIRE((line >> english >> korean >> link.method >> link.form));
      read[{english, korean}] = link;
    }
    return read;
  }();
  return links;
}

std::pair<std::string, std::string> gold_names(const jjak::Collection& collection, const jjak::AlignedPair& pair) {
  return {gold_name(collection.articles[pair.link.english]), gold_name(collection.articles[pair.link.korean])};
}

/// The pairs that are right.
std::vector<const jjak::AlignedPair*> right_pairs(const jjak::Collection& collection) {
  std::vector<const jjak::AlignedPair*> pairs;
  for (const jjak::AlignedPair& pair : collection.pairs)
    if (gold_links().contains(gold_names(collection, pair))) pairs.push_back(&pair);
  return pairs;
}

jjak::BeadScores score(const jjak::Collection& collection, const std::string& suffix, bool paragraphs) {
  jjak::BeadScores scores;
  for (const jjak::AlignedPair* const right : right_pairs(collection)) {
    const jjak::AlignedPair& pair = *right;
    INFO(pair.name);
    const std::string path = corpus + "/gold/ladders/" + pair.name + suffix;
    const auto text = jjak::read_file(path);
    REQUIRE(text);
    const auto gold = jjak::read_ladder(*text, path);
    REQUIRE(gold);
    scores += jjak::score_beads(*gold, paragraphs ? pair.alignment.paragraphs : pair.alignment.sentences);
  }
  return scores;
}

const jjak::Collection& built() {
  static const jjak::Result<jjak::Collection> collection = jjak::build_collection({corpus + "/articles"});
  REQUIRE(collection);
  return *collection;
}

}  // namespace

TEST_CASE("the sample: every gold link whose address leads to the original is found, and no other") {
  std::set<std::string> misled;  // by links that the linker takes at their word
  for (const auto& [names, link] : gold_links())
    if (link.form == "wrong" || link.form == "print") misled.insert(names.first);
  std::set<std::pair<std::string, std::string>> found;
  for (const jjak::AlignedPair& pair : built().pairs) {
    const auto names = gold_names(built(), pair);
    if (!misled.contains(names.first)) found.insert(names);
  }
  const std::set<std::string> followed{"absolute", "relative", "rooted",  "encoded", "nfd",
                                       "tracked",  "fragment", "variant", "port"};
  for (const auto& [names, link] : gold_links())
    if (followed.contains(link.form)) {
      INFO(names.first << " " << names.second << " " << link.form);
      CHECK(found.contains(names));
    }
  for (const auto& names : found) {
    INFO(names.first << " " << names.second);
    CHECK(gold_links().contains(names));
  }
  CHECK(found.size() >= 30);
  CHECK(built().unpaired.size() >= 10);
}

TEST_CASE("the sample: paragraphs and sentences are those of the gold") {
  for (const jjak::AlignedPair* const right : right_pairs(built())) {
    const jjak::AlignedPair& pair = *right;
    INFO(pair.name);
    const auto count = [](const std::vector<jjak::Bead>& beads) {
      std::pair<std::uint32_t, std::uint32_t> sides;
      for (const jjak::Bead& bead : beads)
        sides = {std::max(sides.first, bead.source.end), std::max(sides.second, bead.target.end)};
      return sides;
    };
    for (const bool paragraphs : {true, false}) {
      const std::string path = corpus + "/gold/ladders/" + pair.name + (paragraphs ? ".par.txt" : ".sent.txt");
      const auto gold = jjak::read_ladder(*jjak::read_file(path), path);
      REQUIRE(gold);
      CHECK(count(*gold) == count(paragraphs ? pair.alignment.paragraphs : pair.alignment.sentences));
    }
  }
}

TEST_CASE("the sample: beads come close to the gold") {
  const jjak::BeadScores paragraphs = score(built(), ".par.txt", true), sentences = score(built(), ".sent.txt", false);
  INFO("paragraphs F1 " << paragraphs.strict.f1() << ", sentences F1 " << sentences.strict.f1());
  // What the first form reaches, less two or three points: a change that loses more than that must explain itself.
  CHECK(paragraphs.strict.f1() >= .93);
  CHECK(sentences.strict.f1() >= .90);
}

TEST_CASE("a page that occurs twice counts once") {
  const Folder folder;
  const std::string page =
      "<html><head><link rel=canonical href='http://a.kr/1'><title>Rice prices "
      "rise</title></head><body><article><h1>Rice prices "
      "rise</h1><p>Rice prices rose again on Monday, a source in the province said, and nobody could say "
      "why.</p><p>The "
      "markets were empty by noon, the source added, because traders waited for better "
      "prices.</p></article></body></html>";
  folder.write("a.html", page);
  folder.write("b.html", page);
  const auto collection = jjak::build_collection({folder.path()});
  REQUIRE(collection);
  CHECK(collection->documents == 2);
  CHECK(collection->articles.size() == 1);
  REQUIRE(collection->skipped.size() == 1);
  CHECK(collection->skipped[0].code == jjak::ErrorCode::duplicate);
}

TEST_CASE("options out of range are refused before anything is read") {
  jjak::BuildOptions options;
  CHECK(options.validate().empty());
  options.read.max_inflate_ratio = 0;
  options.align.temperature = 0;
  CHECK(options.validate().size() == 2);
  const auto refused = jjak::build_collection({corpus + "/articles"}, options);
  REQUIRE_FALSE(refused);
  CHECK(refused.error().code == jjak::ErrorCode::option_value);
}

TEST_CASE("names of pairs follow the rule of docs/formats.md") {
  jjak::Article article;
  article.url = "https://www.a.kr/News/Some_Title-2024/";
  const std::string name = jjak::file_name_of(article);
  CHECK(name.substr(0, name.size() - 8) == "some-title-2024-");
  article.url = "http://a.kr:80/News/Some_Title-2024#top";
  CHECK(jjak::file_name_of(article) == name);
  article.url = "http://a.kr/다른";
  CHECK(jjak::file_name_of(article).starts_with("article-"));
  article.url.clear();
  article.origin.path = "some/folder/My Dump.txt";
  CHECK(jjak::file_name_of(article).starts_with("my-dump-"));
}

TEST_CASE("the report is the last file that is written") {
  const auto files = jjak::output_files(built(), "page");
  REQUIRE_FALSE(files.empty());
  CHECK(files.back().path == "report/index.html");
  CHECK(files.back().bytes == "page");
}
