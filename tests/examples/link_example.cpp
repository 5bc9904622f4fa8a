// link.hpp: which Korean article is the original of which English one.
#include <jjak/link.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

std::vector<Article> two_articles() {
  std::vector<Article> articles(2);
  articles[0].url = "https://paper.example/en/7";
  articles[0].language = Language::english;
  articles[0].links = {{"https://paper.example/ko/7", "Read in Korean", "", LinkSource::anchor_text, LinkPlace::head},
                       {"https://paper.example/about", "About us", "", LinkSource::anchor_text, LinkPlace::furniture}};
  articles[1].url = "https://paper.example/ko/7";
  articles[1].language = Language::korean;
  return articles;
}

void linking_by_the_page() {
  const Links links = link_articles(two_articles());
  expect(links.pairs.size() == 1 && links.pairs.front().method == LinkMethod::read_in_korean);
}

void linking_by_hand() {
  LinkOptions options;
  options.use_page_links = false;
  const auto pairs = read_pair_list("https://paper.example/en/7\thttps://paper.example/ko/7\n", "pairs.tsv");
  expect(pairs && pairs->size() == 1);
  options.pairs = *pairs;
  expect(link_articles(two_articles(), options).pairs.front().method == LinkMethod::given);
}

void rules_and_wordings() {
  const auto rule = read_url_rule("https://paper.example/en/{id}=>https://paper.example/ko/{id}");
  expect(rule && rule->korean == "paper.example/ko/{id}");  // of an address, what its key keeps
  expect(!read_url_rule("no rule"));
  const auto wordings = read_wordings("ko\tpart\tsee the Korean text\n", "mine.tsv");
  expect(wordings && wordings->front().language == Language::korean);
}

void filtering() {
  Article article = two_articles().front();
  const LinkFilter filter;
  filter.apply(article);
  expect(article.links.size() == 1 && article.links.front().text == "Read in Korean");
}

}  // namespace

void linking() {
  linking_by_the_page();
  linking_by_hand();
  rules_and_wordings();
  filtering();
}

}  // namespace jjak::examples
