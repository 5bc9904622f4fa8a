// Pairs of files whose paths differ only in the language.
#include <jjak/link.hpp>

#include "link/articles.hpp"
#include "support/catch.hpp"

#include <algorithm>

using jjak::Article;
using jjak::Language;
using jjak::link_articles;
using jjak::LinkMethod;
using jjak::LinkOptions;

namespace {

Article file(Language language, const std::string& path) {
  Article made = jjak::articles::article(language, {}, {});
  made.origin.path = path;
  return made;
}
Article english(const std::string& path) { return file(Language::english, path); }
Article korean(const std::string& path) { return file(Language::korean, path); }

/// The pairs as "English path = Korean path".
std::vector<std::string> pairs_of(const std::vector<Article>& articles, double trial) {
  LinkOptions options;
  options.trial = [trial](const auto& pairs) { return std::vector<double>(pairs.size(), trial); };
  std::vector<std::string> found;
  for (const jjak::ArticlePair& pair : link_articles(articles, options).pairs) {
    CHECK(std::any_of(pair.evidence.begin(), pair.evidence.end(), [](const jjak::LinkEvidence& each) {
      return each.method == LinkMethod::url_pattern && each.words.find('*') != std::string::npos;
    }));
    found.push_back(articles[pair.english].origin.path + " = " + articles[pair.korean].origin.path);
  }
  return found;
}

}  // namespace

TEST_CASE("files with the same path but for the language are pairs", "[link]") {
  for (const auto& [from, to] :
       std::vector<std::pair<std::string, std::string>>{{"en/123.txt", "ko/123.txt"},
                                                        {"123.en.txt", "123.ko.txt"},
                                                        {"english/2024/a-7.html", "korean/2024/a-7.html"},
                                                        {"text_eng_0007.txt", "text_kor_0007.txt"},
                                                        {"영문/7.txt", "국문/7.txt"},
                                                        {"guide/en-US/ch01.html", "guide/ko-KR/ch01.html"},
                                                        {"home/ko/en/1.en.txt", "home/ko/ko/1.ko.txt"}}) {
    INFO(from);
    CHECK(pairs_of({english(from), korean(to)}, .5) == std::vector{from + " = " + to});
  }
}

TEST_CASE("other paths make no pairs", "[link]") {
  for (const auto& [from, to] :
       std::vector<std::pair<std::string, std::string>>{{"en/123.txt", "ko/124.txt"},
                                                        {"a/en/1.txt", "b/ko/1.txt"},
                                                        {"ko/1.txt", "en/1.txt"},  // the names lie
                                                        {"men/1.txt", "mko/1.txt"},
                                                        {"1.txt", "ko/1.txt"}}) {
    INFO(from);
    CHECK(pairs_of({english(from), korean(to)}, .5).empty());
  }
  // Two English files of one name.
  CHECK(pairs_of({english("en/1.en.txt"), english("ko/1.en.txt"), korean("ko/1.ko.txt")}, .5).empty());
  std::vector<Article> with_address{english("en/1.txt"), korean("ko/1.txt")};
  with_address[0].url = "http://x.example/en/1";
  CHECK(pairs_of(with_address, .5).empty());
}

TEST_CASE("folders that were numbered each by itself make no pairs", "[link]") {
  std::vector<Article> articles;
  for (int i = 1; i <= 9; ++i) {
    articles.push_back(english("en/" + std::to_string(i) + ".txt"));
    articles.push_back(korean("ko/" + std::to_string(i) + ".txt"));
  }
  CHECK(pairs_of(articles, .1).empty());
  CHECK(pairs_of(articles, .5).size() == 9);
}
