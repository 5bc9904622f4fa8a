// Where the blocks of an article stand in its document.
#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "text/utf8.hpp"

#include <string>

namespace {

std::string without_tags(std::string_view html) {
  std::string text;
  bool is_tag = false;
  for (const char c : html) {
    if (c == '<') is_tag = true;
    if (!is_tag) text += c;
    if (c == '>') is_tag = false;
  }
  return jjak::text::fold_space(text);
}

std::string source_of(const jjak::Block& block, const std::string& document) {
  return document.substr(block.source.begin, block.source.size());
}

std::vector<jjak::Block> blocks_of(const std::string& html) {
  jjak::RawDocument document;
  document.text = html;
  const auto article = jjak::extract(document);
  REQUIRE(article);
  return article->blocks;
}

}  // namespace

TEST_CASE("the blocks of all pages of the sample stand where they say") {
  std::size_t blocks = 0, placed = 0, wrong = 0;
  const auto take = [&](const jjak::RawDocument& document) {
    const auto articles = jjak::extract_all(document);
    if (!articles) return true;
    for (const jjak::Article& article : *articles)
      for (const jjak::Block& block : article.blocks) {
        ++blocks;
        if (block.source.empty()) continue;
        ++placed;
        const std::string source = source_of(block, document.text);
        if (source.find('&') != std::string::npos || block.role == jjak::BlockRole::table) continue;
        if (without_tags(source).find(block.text) != std::string::npos) continue;
        ++wrong;
        UNSCOPED_INFO(document.origin.path << ": " << block.text << "\n<- " << source);
      }
    return true;
  };
  REQUIRE(jjak::read_documents(std::string(JJAK_SOURCE_DIR) + "/corpus/articles", {}, take, [](const jjak::Error&) {}));
  CHECK(blocks > 1000);
  CHECK(placed == blocks);
  CHECK(wrong == 0);
}

TEST_CASE("a block's place begins with its first text and ends with its last") {
  const std::string first = "<b>A fisherman</b> from Kimchaek said on Monday that the <i>squid</i> had not come back.";
  const std::string html =
      "<html><body><h1>Squid stay away</h1><div><p>" + first +
      "</p><p>He &amp; his crew have waited for it since the storms of the early autumn.</p>"
      "<div><span class=dropcap>T</span>hree boats went out as far as the border of the zone.</div>"
      "</div></body></html>";
  const std::vector<jjak::Block> blocks = blocks_of(html);
  REQUIRE(blocks.size() == 3);
  CHECK(source_of(blocks[0], html) == first.substr(3));
  CHECK(source_of(blocks[1], html).starts_with("He &amp; his crew"));
  CHECK(source_of(blocks[2], html).starts_with("T</span>hree boats"));
}

TEST_CASE("a text in a script has no place in the page") {
  const std::string text =
      "The market in Hyesan sold no rice on Monday, traders said. They expect more of it before the end of the week, "
      "when "
      "the trains run again. Prices had risen for three weeks, and nobody knew why the trains had been stopped at all.";
  const std::vector<jjak::Block> blocks = blocks_of(
      "<html><head><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"No rice\","
      "\"articleBody\":\"" +
      text + "\"}</script></head><body><h1>No rice</h1></body></html>");
  REQUIRE_FALSE(blocks.empty());
  CHECK(blocks.front().source.empty());
}
