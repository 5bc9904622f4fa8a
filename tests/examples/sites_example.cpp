// sites.hpp: what the pages of one site have in common.
#include <jjak/extract.hpp>
#include <jjak/sites.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

SiteProfile profile() {
  SiteProfile profile;
  profile.host = "paper.example";
  profile.titles = {{"… | The Paper", 5}};
  profile.drop = {"Subscribe to our letter"};
  return profile;
}

void looking_up() {
  expect(site_of("https://www.Paper.example/a") == "paper.example");
  SiteProfiles profiles;
  profiles.add(profile());
  expect(profiles.size() == 1 && profiles.knows("https://paper.example/b") &&
         !profiles.knows("https://other.example/"));
  expect(SiteProfile().empty());
}

void cleaning() {
  SiteProfiles profiles;
  profiles.add(profile());
  Article article;
  article.url = "https://paper.example/a";
  article.title = "Rice prices rise | The Paper";
  article.blocks = {{BlockRole::body, "Rice prices rose."}, {BlockRole::body, "Subscribe to our letter"}};
  profiles.clean(article);
  expect(article.title == "Rice prices rise" && article.blocks.size() == 1);
}

void extracting_with_profiles() {
  SiteProfiles profiles;
  profiles.add(profile());
  RawDocument document;
  document.url = "https://paper.example/a";
  document.text =
      "<html><head><title>Rice prices rise | The Paper</title></head><body>"
      "<p>The price of rice rose for the third week at the market of Hyesan, traders said on Monday.</p>"
      "<p>Subscribe to our letter</p></body></html>";
  const auto article = extract(document, profiles);
  expect(article && article->title == "Rice prices rise");
}

void learning() {
  SiteLearner learner;
  for (int i = 0; i < 6; ++i) {
    Article article;
    const std::string number = std::to_string(i);
    article.url = "https://paper.example/" + number;
    article.language = Language::english;
    article.title = "Story " + number + " | The Paper";
    for (int line = 0; line < 4; ++line)
      article.blocks.push_back({BlockRole::body, "Line " + std::to_string(line) + " of the story with the number " +
                                                     number + " says what no other line of a story says."});
    article.blocks.push_back({BlockRole::body, "Subscribe to our letter"});
    learner.add(article);
  }
  learner.add(extract_records(RawDocument{}).front());  // an empty document teaches nothing
  const std::vector<SiteProfile> profiles = learner.profiles();
  expect(profiles.size() == 1 && profiles.front().pages == 6);
}

void writing() {
  const std::string bytes = write_site_profile(profile());
  const auto read = read_site_profiles(bytes, "paper.tsv");
  expect(read && read->size() == 1 && read->front() == profile());
}

}  // namespace

void sites() {
  looking_up();
  cleaning();
  extracting_with_profiles();
  learning();
  writing();
}

}  // namespace jjak::examples
