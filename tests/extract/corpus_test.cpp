// Compares every page of the sample collection with its gold.
#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include "bylines/bylines.hpp"
#include "support/catch.hpp"
#include "url/url.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace {

using nlohmann::json;

const std::string articles = JJAK_SOURCE_DIR "/corpus/articles";

/// The gold of each page, by file in the folder of the collection and by address. Dumps have no address.
std::map<std::pair<std::string, std::string>, json> read_gold() {
  std::map<std::pair<std::string, std::string>, json> gold;
  const auto lines = jjak::read_lines(JJAK_SOURCE_DIR "/corpus/gold/articles.jsonl");
  REQUIRE(lines);
  for (const std::string& line : *lines) {
    const json page = json::parse(line);
    gold.emplace(std::pair(page.at("file"), page.value("url", "")), page);
  }
  return gold;
}

/// The articles that say "Read in Korean" without an address, by address or file.
std::set<std::string> read_bare() {
  std::set<std::string> bare;
  const auto lines = jjak::read_lines(JJAK_SOURCE_DIR "/corpus/gold/unpaired.tsv");
  REQUIRE(lines);
  for (const std::string& line : *lines)
    if (line.ends_with("\tlink_without_url")) bare.insert(line.substr(0, line.find('\t')));
  return bare;
}

/// Role and text of the captions, or of all other blocks.
json blocks_of(const json& blocks, bool captions) {
  json wanted = json::array();
  for (const json& block : blocks)
    if ((block.at("role") == "caption") == captions) wanted.push_back(block);
  return wanted;
}

json blocks_of(const jjak::Article& article) {
  json blocks = json::array();
  for (const jjak::Block& block : article.blocks)
    blocks.push_back({{"role", jjak::name_of(block.role)}, {"text", block.text}});
  return blocks;
}

void check_article(const jjak::Article& article, const json& shown) {
  CHECK(article.title == shown.at("title"));
  CHECK(article.byline == jjak::bylines::clean_byline(shown.at("byline").get<std::string>(), jjak::rules::built_in()));
  REQUIRE(article.published);
  CHECK(jjak::iso_date(*article.published) == shown.at("published"));
  CHECK(jjak::code_of(article.language) == shown.at("language"));
  for (const bool captions : {false, true})
    CHECK(blocks_of(blocks_of(article), captions) == blocks_of(shown.at("blocks"), captions));
}

}  // namespace

TEST_CASE("Every page of the collection gives the text, title, byline and date that its gold says",
          "[extract][corpus]") {
  auto gold = read_gold();
  REQUIRE(gold.size() > 200);
  const std::set<std::string> bare = read_bare();
  REQUIRE_FALSE(bare.empty());
  std::vector<std::string> problems;
  const auto status = jjak::read_documents(
      articles, {},
      [&](const jjak::RawDocument& document) {
        INFO(document.origin.path << " " << document.url);
        const auto article = jjak::extract(document);
        if (!article) return true;  // stubs and lists; an article's page would be left in the gold
        const std::string file = document.origin.path.substr(articles.size() + 1);
        const auto shown = gold.find({file, jjak::url::encode(article->url)});
        if (shown == gold.end()) return true;
        check_article(*article, shown->second);
        const bool is_bare = std::any_of(article->links.begin(), article->links.end(),
                                         [](const jjak::Outlink& link) { return link.url.empty(); });
        CHECK(is_bare == bare.contains(article->url.empty() ? file : jjak::url::encode(article->url)));
        gold.erase(shown);
        return true;
      },
      [&](const jjak::Error& error) { problems.push_back(jjak::describe(error)); });
  REQUIRE(status);
  CHECK(problems == std::vector<std::string>{});
  for (const auto& [place, page] : gold) FAIL_CHECK("not found: " << place.first << " " << place.second);
}
