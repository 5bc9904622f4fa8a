// Lasting names of articles, pairs and places.
#include "refs/refs.hpp"

#include "support/catch.hpp"

namespace {

jjak::Article rice() {
  jjak::Article article;
  article.url = "https://www.paper.example/rice/";
  article.language = jjak::Language::english;
  article.title = "Rice prices rise";
  article.blocks.push_back({jjak::BlockRole::body, "Rice prices rose in Hyesan.", 0, {}, {}});
  return article;
}

std::string id_of(const jjak::Article& article) { return article_id(article, text_digest(article)); }

}  // namespace

TEST_CASE("an article keeps its id, however its address is written and wherever it was read") {
  jjak::Article other = rice();
  other.url = "http://paper.example/rice?utm_source=mail";
  other.origin = {"elsewhere.warc", 17, 3, true, "sha1:X"};
  other.blocks.front().source = {5, 10};
  CHECK(id_of(rice()) == id_of(other));
  CHECK(id_of(rice()).size() == 16);
}

TEST_CASE("another text, language, title, day or address is another article") {
  std::vector<jjak::Article> articles(7, rice());
  articles[1].blocks.front().text += " Again.";
  articles[2].language = jjak::Language::korean;
  articles[3].title = "Rice";
  articles[4].published = jjak::Timestamp{2026, 11, 2, -1, -1, {}};
  articles[5].url = "https://www.paper.example/rice-2/";
  articles[6].blocks.front().role = jjak::BlockRole::subhead;
  for (std::size_t i = 0; i < articles.size(); ++i)
    for (std::size_t j = 0; j < i; ++j) CHECK(id_of(articles[i]) != id_of(articles[j]));
}

TEST_CASE("articles without an address are known by their file and place") {
  jjak::Article a = rice(), b = rice();
  a.url = b.url = "";
  a.origin.path = b.origin.path = "dump.txt";
  a.origin.in_archive = b.origin.in_archive = true;
  b.origin.offset = 40;
  CHECK(id_of(a) != id_of(b));
  CHECK(article_name(b) == "dump.txt:40");
  CHECK(text_digest(a) == text_digest(b));
}

TEST_CASE("a pair has one direction") { CHECK(jjak::pair_id("a", "b") != jjak::pair_id("b", "a")); }

TEST_CASE("a place is read as it is written") {
  const jjak::SegmentRef ref{"0123456789abcdef", 3, {0, 57}};
  CHECK(to_string(ref) == "0123456789abcdef:3:0-57");
  CHECK(jjak::read_segment_ref(to_string(ref)) == ref);
  for (const char* wrong :
       {"", "0123456789abcdef", "0123456789abcdef:3:0", "0123456789abcdef:3:5-4", "0123456789abcdef:3:0-57x",
        "0123456789abcdeg:3:0-57", "0123456789abcdef:-1:0-57", "0123456789abcdef:3:0-99999999999"})
    CHECK_FALSE(jjak::read_segment_ref(wrong));
}
