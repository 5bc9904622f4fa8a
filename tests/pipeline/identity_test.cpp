// Which pages are one article, under which address, and which are its parts; in any order of reading.
#include "pipeline/identity.hpp"

#include <jjak/pipeline/collection.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <algorithm>
#include <random>
#include <string>
#include <utility>
#include <vector>

using jjak::Article;
using jjak::BlockFile;
using jjak::BlockRole;
using jjak::FoundAt;
using jjak::identify;
using jjak::Identities;
using jjak::Language;
using jjak::LinkSource;

namespace {

const std::string rice =
    "The rice harvest came two weeks late this year, farmers in the county said on Monday morning.";
const std::string squid =
    "Squid boats came home empty for the third week in a row, the fishing cooperative said today.";
const std::string barley = "Barley was sown on every terrace of the valley, and nobody expects a late harvest there.";
const std::string rice_in_korean = "올해 벼 베기가 두 주 늦어졌다고 군의 농민들이 월요일 아침 말했다.";

struct ReadArticle {
  Article article;
  FoundAt found;
};

Identities identified(const std::vector<ReadArticle>& pages, BlockFile* file = nullptr) {
  jjak::ReadPages read;
  for (const ReadArticle& page : pages) {
    read.articles.push_back(page.article);
    read.found.push_back(page.found);
  }
  return identify(std::move(read), file);
}

/// A page found at `found`, which says that its address is `url`.
ReadArticle page(const std::string& found, const std::string& text, std::string url = {},
                 std::vector<std::string> aliases = {}) {
  Article made;
  made.origin.path = found + text.substr(0, 4);
  made.language = text.front() == rice_in_korean.front() ? Language::korean : Language::english;
  made.url = url.empty() ? found : std::move(url);
  made.aliases = std::move(aliases);
  if (made.url != found) made.aliases.insert(made.aliases.begin(), found);
  made.blocks = {{BlockRole::body, text}, {BlockRole::caption, "Photo of " + found}};
  return {made, {found}};
}

std::string described(const Identities& found) {
  std::string out;
  for (const Article& article : found.articles) {
    out += article.url + '|' + article.title;
    for (const std::string& alias : article.aliases) out += " +" + alias;
    for (const jjak::Block& block : article.blocks) out += '\n' + block.text;
    out += '\n';
  }
  for (const auto* errors : {&found.left_out, &found.mistakes})
    for (const jjak::Error& error : *errors)
      out += std::string(error.code.name()) + ' ' + error.file + ' ' + error.detail + '\n';
  return out;
}

/// Identifies pages whose blocks are in a file.
Identities identify_with_file(std::vector<ReadArticle> pages) {
  const jjak::test::Folder folder;
  const auto file = *BlockFile::make(folder.path());
  for (ReadArticle& page : pages) {
    page.found.place = file->keep(page.article.blocks);
    page.article.blocks.clear();
  }
  Identities found = identified(pages, file.get());
  for (std::size_t i = 0; i < found.articles.size(); ++i) {
    CHECK(found.articles[i].blocks.empty());
    found.articles[i].blocks = file->read(found.places[i]);
  }
  CHECK_FALSE(file->failure());
  return found;
}

/// Identifies pages in several orders, in memory and with a file, and checks that each gives the same.
Identities in_any_order(std::vector<ReadArticle> pages) {
  Identities first = identified(pages);
  std::mt19937 random(7);
  for (int i = 0; i < 8; ++i) {
    std::shuffle(pages.begin(), pages.end(), random);
    Identities again = i % 2 == 0 ? identified(pages) : identify_with_file(pages);
    std::sort(again.mistakes.begin(), again.mistakes.end(),
              [](const auto& a, const auto& b) { return a.file < b.file; });
    std::sort(first.mistakes.begin(), first.mistakes.end(),
              [](const auto& a, const auto& b) { return a.file < b.file; });
    CHECK(described(again) == described(first));
  }
  return first;
}

}  // namespace

TEST_CASE("pages with a common address and story are one article") {
  const Identities found =
      in_any_order({page("http://a.kr/7", rice, {}, {"http://a.kr/amp/7"}), page("https://www.a.kr/7/", rice),
                    page("http://a.kr/amp/7", rice + " Share"), page("http://m.a.kr/view?id=7", rice)});
  REQUIRE(found.articles.size() == 1);
  CHECK(found.left_out.size() == 3);
  CHECK(found.left_out[0].code == jjak::errors::duplicate);
}

TEST_CASE("a page under many addresses of a site counts once") {
  std::vector<ReadArticle> pages;
  for (int i = 0; i < 50; ++i) pages.push_back(page("http://a.kr/print/" + std::to_string(i), rice));
  const Identities found = identified(pages);
  REQUIRE(found.articles.size() == 1);
  CHECK(found.articles[0].aliases.size() == 49);
}

TEST_CASE("a syndicator's copy is a separate article, and so is a different text") {
  const Identities found = in_any_order({page("http://a.kr/7", rice), page("http://b.com/7", rice),
                                         page("http://a.kr/8", squid), page("", rice), page("", rice)});
  CHECK(found.articles.size() == 4);
}

TEST_CASE("a template's canonical address does not swallow articles") {
  const Identities found =
      in_any_order({page("http://a.kr/7", rice, "http://a.kr/news"), page("http://a.kr/8", squid, "http://a.kr/news")});
  REQUIRE(found.articles.size() == 2);
  CHECK(found.articles[0].url == "http://a.kr/7");
  CHECK(found.articles[1].url == "http://a.kr/8");
  CHECK(found.articles[1].aliases.empty());
  CHECK(found.mistakes.size() == 2);
}

TEST_CASE("the page found at an address owns it, whatever others claim") {
  const std::string claimed = "http://a.kr/en/7";
  const ReadArticle owner = page(claimed, rice);
  const auto [text, count] = GENERATE(table<std::string, std::size_t>({{rice_in_korean, 1}, {squid, 1}, {rice, 0}}));
  const Identities found = in_any_order({page("http://a.kr/x/7", text, claimed), owner});
  CHECK(found.mistakes.size() == count);
  CHECK(found.articles.size() == count + 1);
  CHECK(found.articles[0].url == claimed);
  CHECK(found.articles[0].blocks[0].text == rice);
  if (count == 1) CHECK(found.mistakes[0].code == jjak::errors::wrong_address);
}

TEST_CASE("a declared translation is not the page's own address") {
  ReadArticle korean = page("http://a.kr/ko/7", rice_in_korean, "http://a.kr/en/7");
  korean.article.links = {{"http://a.kr/en/7", "", "en", LinkSource::alternate}};
  const Identities found = identified({korean});
  CHECK(found.articles.at(0).url == "http://a.kr/ko/7");
  CHECK(found.mistakes.size() == 1);
}

TEST_CASE("one address can serve two languages") {
  const Identities found = in_any_order({page("http://a.kr/7", rice), page("http://a.kr/7", rice_in_korean)});
  CHECK(found.articles.size() == 2);
  CHECK(found.left_out.empty());
}

TEST_CASE("an AMP address in another language is a mistake") {
  const Identities found = in_any_order(
      {page("http://a.kr/ko/7", rice_in_korean, {}, {"http://a.kr/en/7"}), page("http://a.kr/en/7", rice)});
  CHECK(found.articles.size() == 2);
  CHECK(found.articles[1].aliases.empty());
  CHECK(found.mistakes.size() == 1);
}

TEST_CASE("a repetition adds its links to the article") {
  ReadArticle linked = page("http://a.kr/7", rice);
  linked.article.links = {{"http://a.kr/ko/7", "Read in Korean", ""}};
  const Identities found = identified({page("http://a.kr/7", rice), linked});
  REQUIRE(found.articles.size() == 1);
  CHECK(found.articles[0].links.size() == 1);
}

TEST_CASE("an article has its page's address, even if its print copy was read first") {
  const std::string usual = "http://a.kr/news/7";
  const std::string copy = GENERATE(as<std::string>(), "http://a.kr/print/7", "http://a.kr/news/7?mode=print",
                                    "http://a.kr/news/7/amp", "http://amp.a.kr/news/7", "http://a.kr/print.php?id=7");
  const Identities found = in_any_order({page(copy, rice), page(usual, rice)});
  REQUIRE(found.articles.size() == 1);
  CHECK(found.articles[0].url == usual);
  CHECK(found.articles[0].aliases == std::vector{copy});
  CHECK(found.articles[0].blocks.back().text == "Photo of " + usual);
}

TEST_CASE("a word that only contains \"print\" makes no copy") {
  const Identities found = in_any_order({page("http://a.kr/print/7", rice), page("http://a.kr/blueprint/7", rice)});
  CHECK(found.articles.at(0).url == "http://a.kr/blueprint/7");
}

namespace {

ReadArticle titled(ReadArticle made, const std::string& title, const std::string& next = {}) {
  made.article.title = title;
  if (!next.empty()) made.article.links.push_back({next, "next", "", LinkSource::next_page});
  return made;
}

}  // namespace

TEST_CASE("the pages of one article are joined in their order") {
  const auto [first, second, third] = GENERATE(table<std::string, std::string, std::string>(
      {{"http://a.kr/7", "http://a.kr/7?page=2", "http://a.kr/7?page=3"},
       {"http://a.kr/7", "http://a.kr/7/2", "http://a.kr/7/3"},
       {"http://a.kr/n_1.html", "http://a.kr/n_2.html", "http://a.kr/n_3.html"},
       {"http://a.kr/begin", "http://a.kr/middle", "http://a.kr/end"}}));
  const Identities found =
      in_any_order({titled(page(third, barley), "Harvest (3)"), titled(page(first, rice), "Harvest", second),
                    titled(page(second, squid), "Harvest - page 2", third)});
  REQUIRE(found.articles.size() == 1);
  CHECK(found.articles[0].url == first);
  std::string text;
  for (const jjak::Block& block : found.articles[0].blocks)
    if (block.role == BlockRole::body) text += block.text;
  CHECK(text == rice + squid + barley);
  CHECK(found.left_out.size() == 2);
  CHECK(found.left_out[0].code == jjak::errors::joined_part);
}

TEST_CASE("an article on several pages is as doubtful as the worst of them") {
  ReadArticle first = titled(page("http://a.kr/7", rice), "Harvest", "http://a.kr/7?page=2"),
              second = titled(page("http://a.kr/7?page=2", squid), "Harvest");
  first.article.text_confidence = {.9, .95};
  second.article.text_confidence = {.4, .3};
  const Identities found = in_any_order({first, second});
  REQUIRE(found.articles.size() == 1);
  REQUIRE(found.articles[0].text_confidence);
  CHECK(found.articles[0].text_confidence->confidence == .4);
  CHECK(found.articles[0].text_confidence->completeness == .3);
}

TEST_CASE("a page that names the first one as its address is a part, not a copy") {
  const Identities found = in_any_order({titled(page("http://a.kr/7", rice), "Harvest"),
                                         titled(page("http://a.kr/7?page=2", squid, "http://a.kr/7"), "Harvest")});
  REQUIRE(found.articles.size() == 1);
  CHECK(found.mistakes.empty());
  CHECK(found.articles[0].blocks.size() == 4);
}

TEST_CASE("what follows an article is not always its part") {
  // The next post of a blog, a series under one title, and the same title without any relation.
  ReadArticle monday = titled(page("http://a.kr/1", rice), "Weather", "http://a.kr/2");
  ReadArticle tuesday = titled(page("http://a.kr/2", squid), "Weather");
  monday.article.published = jjak::Timestamp{2024, 5, 6, -1, -1, {}};
  tuesday.article.published = jjak::Timestamp{2024, 5, 7, -1, -1, {}};
  CHECK(in_any_order({monday, tuesday}).articles.size() == 2);
  CHECK(in_any_order({titled(page("http://a.kr/1", rice), "Rice", "http://a.kr/2"),
                      titled(page("http://a.kr/2", squid), "Squid")})
            .articles.size() == 2);
  CHECK(
      in_any_order({titled(page("http://a.kr/rice", rice), "Today"), titled(page("http://a.kr/squid", squid), "Today")})
          .articles.size() == 2);
}
