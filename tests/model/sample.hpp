// A small collection written by hand, with skipped, unpaired and missing articles.
#pragma once

#include <jjak/extract.hpp>
#include <jjak/model.hpp>

#include <string>
#include <vector>

namespace jjak::sample {

/// A text of paragraphs of sentences, with a blank between the sentences of a paragraph.
inline Text text_of(Language language, const std::vector<std::vector<std::string>>& paragraphs) {
  Text text;
  text.language = language;
  for (const auto& sentences : paragraphs) {
    const auto first = static_cast<std::uint32_t>(text.sentences.size());
    const auto number = static_cast<std::uint32_t>(text.paragraphs.size());
    if (!text.content.empty()) text.content += '\n';
    for (const std::string& sentence : sentences) {
      if (&sentence != &sentences.front()) text.content += ' ';
      const auto begin = static_cast<std::uint32_t>(text.content.size());
      text.content += sentence;
      text.sentences.push_back({{begin, static_cast<std::uint32_t>(text.content.size())}, number});
    }
    text.paragraphs.push_back({first, static_cast<std::uint32_t>(text.sentences.size())});
  }
  return text;
}

inline Bead bead(Range source, Range target, double confidence) { return {source, target, confidence, 0, {}}; }

inline Article article(Language language, std::string url, std::string title) {
  Article article;
  article.origin.path = "pages/" + title + ".html";
  article.url = std::move(url);
  article.title = std::move(title);
  article.language = language;
  article.language_tag = language == Language::english ? "en" : "ko";
  return article;
}

/// One pair with paragraphs 1-1 and 1-1, and sentences 1-1, 2-1, 0-1, 1-1. The English article has a date, the Korean
/// one has none.
inline Collection collection() {
  Collection made;
  made.documents = 4;
  made.articles.push_back(article(Language::english, "https://news.example/english/herbs", "Herb route opens"));
  made.articles.push_back(article(Language::korean, "https://news.example/약초?a=1&b=2", "약초 통로"));
  made.articles.push_back(article(Language::english, "https://news.example/english/alone", "Alone"));
  made.articles[0].published = Timestamp{2024, 12, 23, 5, 30, 540};
  AlignedPair pair;
  pair.link.english = 0;
  pair.link.korean = 1;
  pair.link.method = LinkMethod::read_in_korean;
  pair.link.score = 1;
  pair.link.evidence = {{LinkMethod::read_in_korean, 1, "Read in Korean"}};
  pair.name = "herbs-1a2b";
  pair.source = text_of(Language::english,
                        {{"It opened on the 12th.", "Guards knew.", "Nobody spoke."}, {"\"12 <b>kilos</b>\" & more."}});
  pair.target = text_of(Language::korean,
                        {{"12일 열렸다.", "경비대는 알았으나 입을 닫았다.", "덧붙인 말이다."}, {"“12킬로” 이상."}});
  pair.alignment.paragraphs = {bead({0, 1}, {0, 1}, .9), bead({1, 2}, {1, 2}, .8)};
  pair.alignment.sentences = {bead({0, 1}, {0, 1}, .97312), bead({1, 3}, {1, 2}, .6), bead({3, 3}, {2, 3}, .7),
                              bead({3, 4}, {3, 4}, 1)};
  const Anchor source{AnchorKind::number, "12", "12th"}, target{AnchorKind::number, "12", "12일"};
  pair.alignment.sentences[0].matches = {{source, target, .8, 3.5, MatchReason::equal}};
  made.pairs.push_back(std::move(pair));
  made.unpaired.push_back({2, UnpairedReason::target_missing, "https://news.example/missing", {}, 0});
  made.skipped.push_back({errors::no_article, "pages/front.html"});
  return made;
}

}  // namespace jjak::sample
