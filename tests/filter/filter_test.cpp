#include "filter/filtering.hpp"
#include "filter/text_measures.hpp"

#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include <string>

using namespace jjak;
using namespace jjak::filter;
using test::Folder;

namespace {

Recipe recipe(const std::string& toml) {
  const Result<Recipe> read = read_recipe(toml, "r.toml");
  if (!read) FAIL(describe(read.error()));
  return *read;
}

std::string failure(const std::string& toml) {
  const Result<Recipe> read = read_recipe(toml, "r.toml");
  return read ? "" : describe(read.error());
}

Filtering filtered(const std::string& path, const std::string& toml) {
  Result<Filtering> filtering = Filtering::measure({bitext_input({path}), recipe(toml), *own_dictionary(), 2}, {});
  if (!filtering) FAIL(describe(filtering.error()));
  return *std::move(filtering);
}

}  // namespace

TEST_CASE("the default recipe is a recipe", "[filter]") {
  const Recipe read = recipe(std::string(default_recipe()));
  CHECK(read.filters.size() > 10);
  CHECK(rule_of(read.filters.front()) == "reject_above = 0");
}

TEST_CASE("mistakes in a recipe are named with their line and the nearest word", "[filter]") {
  CHECK(failure("[[filter]]\nmeasure = \"confidnce\"\nreject_below = 0.5").find("r.toml:2: ") == 0);
  CHECK(failure("[[filter]]\nmeasure = \"confidnce\"\nreject_below = 0.5").find("“confidence”") != std::string::npos);
  CHECK(failure("\n[[filter]]\nmeasure = \"margin\"\nreject_belw = 0.5").find("r.toml:4: ") == 0);
  CHECK(failure("[[filtre]]\nmeasure = \"margin\"").find("“filter”") != std::string::npos);
  CHECK(failure("[[filter]]\nmeasure = \"margin\"") ==
        "r.toml:1: wrong value in the recipe: margin takes reject_below or "
        "reject_above");
  CHECK(failure("[[filter]]\nmeasure = \"site\"\nreject_below = 1").find("only or except") != std::string::npos);
  CHECK(failure("[[filter]]\nmeasure = \"margin\"\nreject_below = \"much\"").find("r.toml:3: ") == 0);
  CHECK(failure("[[filter]]\nmeasure = \"duplicate\"\nreject_above = 0\nkeep = [\"erliest\"]").find("“earliest”") !=
        std::string::npos);
  CHECK(failure("[[filter]\n").find("not TOML") != std::string::npos);
  CHECK(failure("").find("no [[filter]]") != std::string::npos);
}

TEST_CASE("damage is counted where text is damaged, and only there", "[filter]") {
  CHECK(damage_in("a \xEF\xBF\xBD b") == 1);
  CHECK(damage_in("\x01") == 1);
  CHECK(damage_in("ì•ˆë…•í•˜ì„¸ìš”") > 1);
  CHECK(damage_in("대??국") == 1);
  CHECK(damage_in("café in Zürich — “déjà vu” costs 5 €?? Really?") == 0);
  CHECK(damage_in("안녕하세요? 네?? 정말!") == 0);
}

TEST_CASE("personal data are telephones, mail addresses and resident numbers, not other figures", "[filter]") {
  for (const char* text :
       {"010-1234-5678", "전화 02-123-4567로", "(02) 123-4567", "+82 10-1234-5678", "01012345678",
        "call (212) 555-0187 now", "write to kim.a@paper.example.kr", "900101-1234567", "031)123-4567"}) {
    INFO(text);
    CHECK(personal_data_in(text) == 1);
  }
  for (const char* text : {"2024-12-16", "1,234,567", "215-210", "1588-1234", "38.5 degrees", "010", "991332-1234567",
                           "3-1-4", "at 10.30.2024", "100 200 3000", "the 2023-2024 season", "user@", "@name"}) {
    INFO(text);
    CHECK(personal_data_in(text) == 0);
  }
}

TEST_CASE("addresses are measured by their share of the text", "[filter]") {
  CHECK(address_share_of("https://a.example/x") == 1);
  CHECK(address_share_of("서울특별시 강남구 역삼동 12-3") > .9);
  CHECK(address_share_of("12 Teheran-ro, Gangnam-gu, Seoul-si") > .8);
  CHECK(address_share_of("정부도 학교로 회사가 3명을 보냈다.") == 0);
  CHECK(address_share_of("Officials said the road would open on May 3.") == 0);
}

TEST_CASE("English words that stand in the Korean side are untranslated, names and brackets are not", "[filter]") {
  const std::string english = "the rain stopped early and the river fell below the old bridge again";
  CHECK(untranslated_share(english, english) == Approx(1).margin(.1));
  CHECK(untranslated_share(english, "비가 the rain stopped early and the river fell below 다리") > .5);
  CHECK(untranslated_share(
            english, "비가 일찍 그치고 강물이 다시 옛 다리 아래로 내려갔다고 강가에 사는 주민들이 전했다 old bridge") <
        .3);
  CHECK(untranslated_share("run git push now", "git push를 한다") == 0);
  CHECK(untranslated_share(english, "(" + english + ") 비가 그쳤다.") == 0);
}

TEST_CASE("units are kept and rejected by rules over words, dates and numbers, with their reasons", "[filter]") {
  const Folder folder;
  const std::string path = folder.write("a.tsv",
                                        "id\ten\tko\tdate_ko\turl_ko\tconfidence\n"
                                        "a\tOne.\t하나.\t2020-01-05\thttps://www.a.kr/1\t0.9\n"
                                        "b\tTwo.\t둘.\t2023-01-05\thttps://www.b.kr/1\t0.9\n"
                                        "c\tThree.\t셋.\t2023-01-06\thttps://www.a.kr/2\t0.2\n"
                                        "d\tFour.\t넷.\t\thttps://www.a.kr/3\t\n");
  Filtering filtering = filtered(path,
                                 "[[filter]]\nmeasure = \"date\"\nfrom = 2022-06-01\n"
                                 "[[filter]]\nmeasure = \"site\"\nexcept = [\"b.kr\"]\n"
                                 "[[filter]]\nname = \"sure\"\nmeasure = \"confidence\"\nreject_below = 0.5\n");
  test::Written files;
  REQUIRE(filtering.write(open_in_memory(files)));
  CHECK(files["kept.tsv"] == "id\ten\tko\tdate_ko\turl_ko\tconfidence\nd\tFour.\t넷.\t\thttps://www.a.kr/3\t\n");
  CHECK(files["rejected.jsonl"].find(
            "\"rejected_by\": {\"filter\":\"sure\",\"measure\":\"confidence\",\"score\":0.2000") != std::string::npos);
  CHECK(files["waterfall.tsv"].find("site\tsite\texcept = [b.kr]\t1\t1\t2\t0\tb\n") != std::string::npos);
  const auto explained = filtering.explain("c");
  REQUIRE((explained && *explained));
  CHECK((*explained)->first == 2u);
  CHECK_FALSE((*explained)->lines[0].is_rejected);
  CHECK_FALSE(*filtering.explain("nobody"));
}

TEST_CASE("of copies the one that the recipe prefers is kept", "[filter]") {
  const Folder folder;
  const std::string rows =
      "late\tThe city opened a library beside the market.\t시는 시장 옆에 도서관을 열었다.\t2024-05-02\n"
      "early\tThe city opened a library beside the market!\t시는 시장 옆에 도서관을 열었다\t2024-05-01\n"
      "long\tThe city opened a new library beside the market.\t시는 시장 옆에 새 도서관을 열었다.\t2024-05-03\n"
      "other\tRice prices fell by half.\t쌀값이 절반으로 떨어졌다.\t2024-05-03\n";
  const std::string path = folder.write("a.tsv", "id\ten\tko\tdate_ko\n" + rows);
  const auto kept = [&](const std::string& toml) {
    Filtering filtering = filtered(path, toml);
    test::Written files;
    REQUIRE(filtering.write(open_in_memory(files)));
    std::string ids;
    for (const char* id : {"late", "early", "long", "other"})
      if (files["kept.tsv"].find(std::string("\n") + id + "\t") != std::string::npos) ids += std::string(id) + " ";
    return ids;
  };
  CHECK(kept("[[filter]]\nmeasure = \"duplicate\"\nreject_above = 0") == "early long other ");
  CHECK(kept("[[filter]]\nmeasure = \"near_duplicate\"\nreject_above = 0.6") == "early other ");
  CHECK(kept("[[filter]]\nmeasure = \"near_duplicate\"\nreject_above = 0.6\nkeep = [\"complete\"]") == "long other ");
}
