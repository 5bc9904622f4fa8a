// Every page of the sample collection against the story that it was laid out from.
#include <jjak/extract.hpp>
#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "text/byline.hpp"

#include <algorithm>
#include <filesystem>
#include <map>

namespace {

using Head = std::map<std::string, std::string, std::less<>>;

struct Side {
  std::string language;
  Head head;  ///< of the story, both languages
  std::vector<std::string> paragraphs;
  std::vector<std::string> captions;

  std::string value(std::string_view key) const {
    const auto found = head.find(key);
    return found == head.end() ? std::string() : found->second;
  }
};

/// Reads what corpus/stories/README.md describes, as far as a page shows it.
class StoryParser {
 public:
  void add(const std::string& line) {
    if (line == "[ko]" || line == "[en]") {
      sides_.push_back({line.substr(1, 2), head_, {}, {}});
      open_ = false;
    } else if (sides_.empty()) {
      const std::size_t colon = line.find(':');
      if (colon != std::string::npos)
        head_[line.substr(0, colon)] = line.substr(line.find_first_not_of(' ', colon + 1));
    } else {
      add_body(sides_.back(), line);
    }
  }
  std::vector<Side> take() { return std::move(sides_); }

 private:
  void add_body(Side& side, const std::string& line) {
    if (line.empty()) {
      open_ = false;
    } else if (line.starts_with("> ")) {
      side.captions.push_back(line.substr(2));
    } else if (!line.starts_with("< ")) {
      const bool subhead = line.starts_with("# ");
      const std::string text = line.substr(line.find_first_not_of(' ', line.find('|') + 1));
      if (open_ && !subhead)
        side.paragraphs.back() += " " + text;
      else
        side.paragraphs.push_back(text);
      open_ = !subhead;
    }
  }

  Head head_;
  std::vector<Side> sides_;
  bool open_ = false;
};

/// By title, which is unique in the collection.
std::map<std::string, Side> read_stories() {
  std::map<std::string, Side> stories;
  for (const auto& entry : std::filesystem::directory_iterator(JJAK_SOURCE_DIR "/corpus/stories")) {
    if (entry.path().extension() != ".story") continue;
    const auto lines = jjak::read_lines(entry.path().string());
    REQUIRE(lines);
    StoryParser parser;
    for (const std::string& line : *lines) parser.add(line);
    for (Side& side : parser.take()) {
      std::string title = side.value(side.language + ".title");
      stories[std::move(title)] = std::move(side);
    }
  }
  return stories;
}

std::vector<std::string> running_text(const jjak::Article& article) {
  std::vector<std::string> texts;
  for (const jjak::Block& block : article.blocks)
    if (jjak::is_running_text(block.role)) texts.push_back(block.text);
  return texts;
}

std::vector<std::string> captions(const jjak::Article& article) {
  std::vector<std::string> texts;
  for (const jjak::Block& block : article.blocks)
    if (block.role == jjak::BlockRole::caption) texts.push_back(block.text);
  return texts;
}

void check_article(const jjak::Article& article, const Side& story) {
  const std::string& language = story.language;
  const bool dump = article.origin.path.ends_with(".txt");
  CHECK(jjak::code_of(article.language) == language);
  CHECK(running_text(article) == story.paragraphs);
  CHECK(captions(article) == (dump ? std::vector<std::string>{} : story.captions));
  CHECK(article.byline == jjak::text::clean_byline(story.value(dump ? "en.by" : language + ".byline")));
  REQUIRE(article.published);
  CHECK(jjak::iso_date(*article.published).substr(0, 10) == story.value(language + ".date").substr(0, 10));
  const bool bare =
      std::any_of(article.links.begin(), article.links.end(), [](const auto& link) { return link.url.empty(); });
  CHECK(bare == (language == "en" && story.value("link") == "bare"));
}

}  // namespace

TEST_CASE("Every page of the collection gives its story's text, title, byline and date", "[extract][corpus]") {
  auto stories = read_stories();
  REQUIRE(stories.size() > 20);
  std::map<std::string, int> seen;
  std::vector<std::string> problems;
  const auto status = jjak::read_documents(
      JJAK_SOURCE_DIR "/corpus/articles", {},
      [&](const jjak::RawDocument& document) {
        INFO(document.origin.path << " " << document.url);
        const auto article = jjak::extract(document);
        REQUIRE(article);
        INFO(article->title);
        const auto story = stories.find(article->title);
        REQUIRE(story != stories.end());
        ++seen[article->title];
        check_article(*article, story->second);
        return true;
      },
      [&](const jjak::Error& error) { problems.push_back(jjak::describe(error)); });
  REQUIRE(status);
  CHECK(problems == std::vector<std::string>{});
  for (const auto& [title, story] : stories) {
    INFO(title);
    CHECK(seen[title] > 0);
  }
}
