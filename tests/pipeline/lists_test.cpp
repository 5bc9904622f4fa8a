// A site of 120 pages, 96 of which list articles: pages of tags, categories, authors and searches. Only articles come
// out, and none of their paragraphs is lost or doubled.
#include <jjak/jjak.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <fmt/core.h>

#include <array>
#include <set>

namespace {

struct Story {
  std::string title, path, day;
  std::vector<std::string> paragraphs;
};

struct Subject {
  const char *english, *korean, *english_place, *korean_place;
};

constexpr std::array subjects{
    Subject{"ferry", "여객선", "Moraepo", "모래포"},    Subject{"market", "시장", "Gulmeori", "굴머리"},
    Subject{"library", "도서관", "Saetgang", "샛강"},   Subject{"bridge", "다리", "Dolmaru", "돌마루"},
    Subject{"bakery", "빵집", "Hanbat", "한밭말"},      Subject{"orchard", "과수원", "Neutinamu", "느티골"},
    Subject{"clinic", "진료소", "Baetgol", "뱃골"},     Subject{"theatre", "극장", "Namdae", "남대리"},
    Subject{"school", "학교", "Soetgol", "쇳골"},       Subject{"harbour", "항구", "Keunseom", "큰섬"},
    Subject{"railway", "철길", "Jarabawi", "자라바위"}, Subject{"museum", "박물관", "Olbaemi", "올빼미골"}};

Story english_story(std::size_t n) {
  const Subject& about = subjects[n];
  const std::size_t people = 120 + 37 * n, cost = 15 + 4 * n, opened = 1950 + 5 * n;
  return {
      fmt::format("{} gets a new {} after {} years", about.english_place, about.english, 3 + n),
      fmt::format("en/{}-{}.html", about.english_place, 1000 + n),
      fmt::format("2025-04-{:02}", 3 + n),
      {fmt::format("The new {} in {} opened on Thursday, and {} people came on the first day, the town office said.",
                   about.english, about.english_place, people),
       fmt::format("The old one, which had stood there since {}, was pulled down when its roof began to leak.", opened),
       fmt::format("“We thought that nobody would pay for it,” said the mayor. The {} cost {} million won, and "
                   "half of it came from people of the town.",
                   about.english, cost),
       fmt::format("It is open from {} in the morning, also on Sundays.", 6 + n % 4)}};
}

Story korean_story(std::size_t n) {
  const Subject& about = subjects[n];
  const std::size_t people = 120 + 37 * n, cost = 15 + 4 * n, opened = 1950 + 5 * n;
  return {
      fmt::format("{}에 {}년 만에 새 {}", about.korean_place, 3 + n, about.korean),
      fmt::format("ko/{}.html", 1000 + n),
      fmt::format("2025-04-{:02}", 3 + n),
      {fmt::format("{}의 새 {} 시설이 목요일 문을 열었고 첫날에만 {}명이 찾았다고 읍사무소가 밝혔다.",
                   about.korean_place, about.korean, people),
       fmt::format("{}년부터 그 자리에 있던 옛 건물은 지붕이 새기 시작하자 헐렸다.", opened),
       fmt::format("“아무도 돈을 내지 않을 줄 알았다”고 읍장은 말했다. 여기에 든 돈은 {}백만 원이며 절반은 주민들이 "
                   "모았다.",
                   cost),
       fmt::format("일요일에도 아침 {}시부터 문을 연다.", 6 + n % 4)}};
}

std::string page(const std::string& title, const std::string& main) {
  return "<!doctype html><html><head><meta charset=utf-8><title>" + title +
         " - Saetbyeol</title></head><body><header><a href=/>Saetbyeol</a><ul class=menu><li><a href=/en/>English</a>"
         "<li><a href=/ko/>한국어</a></ul></header><main>" +
         main + "</main><footer><p>Saetbyeol Media</p></footer></body></html>";
}

std::string article_page(const Story& story) {
  std::string main = "<article><h1>" + story.title + "</h1><p class=date>" + story.day + "</p>";
  for (const std::string& paragraph : story.paragraphs) main += "<p>" + paragraph + "</p>";
  return page(story.title, main + "</article>");
}

/// An item of a list, in one of five forms: with more or less of the article's text.
std::string item(const Story& story, std::size_t form) {
  const std::string link = "<a href='/" + story.path + "'>" + story.title + "</a>", &lead = story.paragraphs[0];
  switch (form) {
    case 0: return "<div class=item><h2>" + link + "</h2><p>" + lead + "</p></div>";
    case 1: return "<li>" + link + " <span>" + story.day + "</span></li>";
    case 2:
      return "<article><h3>" + link + "</h3><time>" + story.day + "</time><p>" + lead + " " + story.paragraphs[1] +
             "</p></article>";
    case 3: return "<tr><td>" + story.day + "</td><td>" + link + "</td></tr>";
    default: return "<p><strong>" + link + "</strong><br>" + lead + "…</p>";
  }
}

std::string list_page(const std::string& title, const std::vector<Story>& stories, std::size_t first, std::size_t count,
                      std::size_t form, const std::string& above) {
  std::string items;
  for (std::size_t i = 0; i < count; ++i) items += item(stories[(first + i) % stories.size()], form);
  if (form == 1) items = "<ul>" + items + "</ul>";
  if (form == 3) items = "<table>" + items + "</table>";
  return page(title,
              "<h1>" + title + "</h1>" + above + "<div class=list>" + items + "</div><p><a href=?page=2>2</a></p>");
}

/// Writes the site. Returns the titles of its articles.
std::multiset<std::string> write_site(const jjak::test::Folder& folder) {
  const std::string host = "www.saetbyeol.example/";
  std::multiset<std::string> titles;
  std::vector<Story> english, korean;
  for (std::size_t n = 0; n < subjects.size(); ++n) {
    english.push_back(english_story(n));
    korean.push_back(korean_story(n));
  }
  for (const auto* stories : {&english, &korean})
    for (const Story& story : *stories) {
      folder.write(host + story.path, article_page(story));
      titles.insert(story.title);
    }
  constexpr std::array<std::size_t, 4> sizes{2, 3, 7, 12};
  for (std::size_t n = 0; n < subjects.size(); ++n) {
    const std::size_t form = n % 5, count = sizes[n % sizes.size()];
    const Subject& about = subjects[n];
    const auto write = [&](const std::string& path, const std::string& title, const std::vector<Story>& stories,
                           const std::string& above = {}) {
      folder.write(host + path, list_page(title, stories, n, count, form, above));
    };
    write(fmt::format("tag/{}/index.html", about.english), fmt::format("Tag: {}", about.english), english);
    write(fmt::format("taglist.php?no={}.html", n), fmt::format("#{}", about.korean), korean);
    write(fmt::format("category/{}/index.html", about.english), fmt::format("News about the {}", about.english),
          english);
    write(fmt::format("ko/section/s{}.html", n), fmt::format("{} 뉴스", about.korean), korean);
    write(fmt::format("search?q={}.html", about.english), fmt::format("Search results for “{}”", about.english),
          english, fmt::format("<p>{} results found.</p>", count));
    write(fmt::format("search.php?word={}.html", n), fmt::format("'{}' 검색 결과", about.korean), korean,
          fmt::format("<p>모두 {}건을 찾았습니다.</p>", count));
    write(fmt::format("author/{}/index.html", n), fmt::format("Articles by Han {}", about.english_place), english,
          "<p class=bio>Writes about the towns of the coast.</p>");
    write(fmt::format("reporter/{}.html", n), fmt::format("한서리 기자의 다른 기사 {}", n), korean,
          "<p>바닷가 마을을 취재합니다.</p>");
  }
  return titles;
}

}  // namespace

TEST_CASE("Of a site full of lists, nothing but articles comes out", "[pipeline][lists]") {
  const jjak::test::Folder folder;
  const std::multiset<std::string> titles = write_site(folder);
  REQUIRE(folder.files() == 120);
  const auto collection = jjak::link_collection({folder.path()}, {});
  REQUIRE(collection);
  std::multiset<std::string> found;
  for (const jjak::Article& article : collection->articles) {
    INFO(article.url << ": " << article.title);
    CHECK(titles.contains(article.title));
    CHECK(article.blocks.size() == 4);
    found.insert(article.title);
  }
  CHECK(found == titles);
  CHECK(collection->skipped.size() == 96);
}
