// Articles for the tests of linking.
#pragma once

#include <jjak/link.hpp>
#include <jjak/model.hpp>

#include <string>
#include <utility>
#include <vector>

namespace jjak::articles {

inline Article article(Language language, std::string url, std::vector<Outlink> links) {
  Article made;
  made.language = language;
  made.url = std::move(url);
  made.origin.path = "pages/" + made.url.substr(made.url.rfind('/') + 1);
  made.title = (language == Language::english ? "Title of " : "제목 ") + made.url;
  made.links = std::move(links);
  return made;
}

inline Article english(std::string url, std::vector<Outlink> links) {
  return article(Language::english, std::move(url), std::move(links));
}

inline Article korean(std::string url, std::vector<Outlink> links = {}) {
  return article(Language::korean, std::move(url), std::move(links));
}

/// LinkOptions::trial from a function of an English and a Korean article.
template <class Score>
TrialScores scores_of(Score score) {
  return [score](const std::vector<std::pair<std::size_t, std::size_t>>& pairs) {
    std::vector<double> scores;
    for (const auto& [english, korean] : pairs) scores.push_back(score(english, korean));
    return scores;
  };
}

}  // namespace jjak::articles
