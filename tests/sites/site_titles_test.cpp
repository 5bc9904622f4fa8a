// What sites add to the headlines in their titles.
#include "sites/site_titles.hpp"

#include "support/catch.hpp"

#include <algorithm>

using namespace jjak::extraction;

namespace {

using Texts = std::vector<std::string>;

/// What is left of each title when the additions of all are known.
Texts bare(const Texts& titles, bool is_whole = true) {
  std::vector<SeenTitle> seen;
  for (const std::string& each : titles) seen.push_back({each, {}, is_whole});
  std::vector<TitleOfArticle> all;
  for (std::size_t i = 0; i < seen.size(); ++i) all.push_back({&seen[i], i});
  Texts rows;
  for (const auto& each : common_additions(all)) rows.push_back(each.text);
  std::stable_sort(rows.begin(), rows.end(),
                   [](const std::string& a, const std::string& b) { return a.size() > b.size(); });
  Texts rest;
  for (const std::string& each : titles) rest.push_back(without_additions(each, rows));
  return rest;
}

const Texts headlines{"Rice holds", "Harbour - closed", "Snow on the roads", "A bridge opens: two lanes",
                      "쌀값 그대로"};

Texts with(const std::string& front, const std::string& back) {
  Texts titles;
  for (const std::string& each : headlines) titles.push_back(front + each + back);
  return titles;
}

}  // namespace

TEST_CASE("What most titles of a site share is cut", "[sites][titles]") {
  for (const char* back :
       {" | Northern Post", "|Northern Post", " - Northern Post", "-북방신보", " :: 북방신보", "::북방신보",
        " < 북방신보", "<북방신보", "_북방신보", " ㅣ 북방신보", "ㅣ북방신보", " [북방신보]", "(Northern Post)",
        " 《북방신보》", " · Northern Post", " — News — Northern Post"}) {
    INFO(back);
    CHECK(bare(with("", back)) == headlines);
  }
  for (const char* front : {"Northern Post | ", "Northern Post: ", "북방신보|", "[북방신보] ", "《북방신보》",
                            "북방신보 > ", "북방신보::"}) {
    INFO(front);
    CHECK(bare(with(front, "")) == headlines);
  }
  CHECK(bare(with("북방신보 | ", " - www.northernpost.example")) == headlines);
}

TEST_CASE("The names of sections go with the name of the site", "[sites][titles]") {
  Texts titles, expected;
  for (int i = 0; i < 12; ++i) {
    expected.push_back("Story no. " + std::to_string(i));
    titles.push_back(expected.back() +
                     (i % 3 == 0   ? " < 경제"
                      : i % 3 == 1 ? " < 사회"
                                   : " < 문화") +
                     " < 기사본문 < 북방신보");
  }
  CHECK(bare(titles) == expected);
  titles.clear();  // one of two sections on half of the pages
  for (int i = 0; i < 12; ++i)
    titles.push_back(expected[static_cast<std::size_t>(i)] + (i % 2 == 0 ? "_경제_북방신보" : "_사회_북방신보"));
  CHECK(bare(titles) == expected);
}

TEST_CASE("What is not shared by most articles stays", "[sites][titles]") {
  const Texts titles{"Rice holds | A", "Harbour | B", "Snow | C", "Bridge | C", "Storm | D"};
  CHECK(bare(titles) == titles);
  CHECK(bare({"Rice | Post", "Snow | Post"}) == Texts{"Rice | Post", "Snow | Post"});
  CHECK(bare({"Post", "Post", "Post", "Post"}) == Texts{"Post", "Post", "Post", "Post"});
}

TEST_CASE("Words that many headlines begin or end with are no names", "[sites][titles]") {
  for (const std::string front : {"COVID-19 ", "코로나-19 ", "K-pop ", "한·미 ", "10:30 "}) {
    Texts titles;
    for (int i = 0; i < 10; ++i) titles.push_back((i < 6 ? front : "") + "story no. " + std::to_string(i));
    CHECK(bare(titles) == titles);
  }
  Texts titles;
  for (int i = 0; i < 5; ++i) titles.push_back("COVID-19 cases, week " + std::to_string(i));
  CHECK(bare(titles) == titles);
}

TEST_CASE("A headline that the page shows is never cut", "[sites][titles]") {
  const std::string title = "[Editorial] Rice holds | Northern Post";
  const std::string headline = "[Editorial] Rice holds";
  const auto end = static_cast<std::uint32_t>(headline.size());
  CHECK(possible_additions({title, {0, end}, true}) == Texts{"… | Northern Post"});
  const Texts free = possible_additions({title, {}, true});
  CHECK(std::count(free.begin(), free.end(), "[Editorial] …") == 1);
}

TEST_CASE("Of titles that were found already only plain names are cut", "[sites][titles]") {
  Texts series;
  for (const std::string& each : headlines) series.push_back("[Editorial] " + each);
  CHECK(bare(series, false) == series);
  CHECK(bare(with("", " | Northern Post"), false) == headlines);
}
