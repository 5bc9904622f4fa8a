// Articles for the tests of linking.
#pragma once

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

}  // namespace jjak::articles
