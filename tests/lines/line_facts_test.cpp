#include "lines/line_facts.hpp"

#include "lines/boilerplate.hpp"

#include <jjak/rules.hpp>

#include "support/catch.hpp"

using namespace jjak;
using namespace jjak::extraction;

namespace {

LineFacts read(std::string_view line) { return facts_of(line, rules::built_in()); }

}  // namespace

TEST_CASE("Lines that name the Korean version", "[extract][lines]") {
  for (const char* line : {"Read in Korean", "READ IN KOREAN »", "Read in Korean: https://x.example/1", "[한글]",
                           "(한국어)", "한국어로 읽기", "▶ 한국어 원문 보기", "Korean version"}) {
    INFO(line);
    CHECK(names_korean_version(line));
    CHECK(read(line).korean_version);
    CHECK(read(line).other_version);
  }
  for (const char* line : {"Korean", "한국어", "Read in English", "He said the statement was read in Korean.", ""})
    CHECK_FALSE(read(line).korean_version);
  CHECK(read("Read in English").other_version);
  CHECK_FALSE(read("He said the statement was read in English.").other_version);
}

TEST_CASE("Bylines", "[extract][lines]") {
  const std::pair<std::string, std::string> cases[] = {
      {"By Nam Ji-hye, Oct. 11, 2024", "Nam Ji-hye"},
      {"By Moon Jae-yoon · October 10, 2024", "Moon Jae-yoon"},
      {"2024-11-15 09:40 ㅣ 오태경 기자", "오태경 기자"},
      {"오태경 기자 oh@x.example", "오태경 기자"},
      {"by Daily(North Korean Media)", "Daily(North Korean Media)"},
      {"홍길동 앵커", "홍길동 앵커"},
      {"홍길동 전문위원", "홍길동 전문위원"},
      {"김유나 PD", "김유나 PD"},
      {"By\tA. Sailor", "A. Sailor"},
      {"2024-11-15 | 사회", ""},
      {"Officers of the LAPD", ""},
      {"Economy", ""},
      {"By the end of the year, the river had frozen over.", ""},
  };
  for (const auto& [line, name] : cases) {
    INFO(line);
    const LineFacts facts = read(line);
    CHECK(facts.byline.value_or("") == name);
    CHECK(facts.is_byline == !name.empty());
  }
  const LineFacts sentence = read("그 소식을 들은 사람은 오태경 기자 - 그는 말이 없었다.");
  CHECK_FALSE(sentence.is_byline);
}

TEST_CASE("Boilerplate, captions and lists of other articles", "[extract][lines]") {
  for (const char* line : {"Advertisement", "Copyright © X. All rights reserved.", "ⓒ 신보. 무단 전재 및 재배포 금지",
                           "Share this article", "Tags: Markets", "댓글 남기기", "· · ·"})
    CHECK_FALSE(read(line).boilerplate.empty());
  for (const char* line :
       {"Share prices fell.", "The tag read 40 won.", "소식통은 그렇게 말했다.", "Print shops closed, a source said."})
    CHECK(read(line).boilerplate.empty());
  for (const char* line :
       {"[관련기사]", "Related stories", "Most Popular Articles", "▶ 관련 기사 훈춘 창고 임대료", "Most Popular"})
    CHECK_FALSE(read(line).other_articles.empty());
  for (const char* line :
       {"Related industries also suffered.", "More from the region is expected to arrive next week, he said."})
    CHECK(read(line).other_articles.empty());
  CHECK(read("▲ 다리를 건너는 화물차").caption);
  CHECK(read("보수를 마친 다리. /사진=독자 제공").caption);
  CHECK_FALSE(read("다리를 건넜다.").caption);
  CHECK_FALSE(
      read("사진=이라는 말로 시작하는 이 긴 문단은 사진의 설명이 아니라 기사의 본문이고, 끝까지 읽어야 안다.").caption);
}

TEST_CASE("Why a line is boilerplate", "[extract][lines]") {
  const std::pair<std::string, std::string> cases[] = {
      {"댓글 (3)", "댓글"},
      {"▶ Share this article", "share this article"},
      {"Tags: Markets", "tags:"},
      {"오늘 이 기사는 무단전재 금지", "무단전재"},
      {"hong@paper.example", "(an address)"},
      {"#쌀값 #시장", "(hashtags)"},
      {"Translated by Kim Yuna. Edited by A. Bell", "(credits)"},
      {"Translated by hand", ""},
      {"-14.5 C", "(weather)"},
      {"***", "(no words)"},
  };
  for (const auto& [line, entry] : cases) {
    INFO(line);
    CHECK(read(line).boilerplate == entry);
  }
}

TEST_CASE("What the dates of a line are", "[extract][lines]") {
  const LineFacts facts = read("입력 2024.12.16 10:14 | 수정 2024.12.17 11:00 | 행사 2024.12.20");
  REQUIRE(facts.dates.size() == 3);
  CHECK(facts.dates[0].meaning == DateMeaning::published);
  CHECK(facts.dates[1].meaning == DateMeaning::modified);
  CHECK(facts.dates[2].meaning == DateMeaning::other);
  CHECK_FALSE(facts.only_date);
  CHECK(read("입력 2024.12.16 10:14").only_date);
  CHECK(read("Published: Dec. 16, 2024").only_date);
  CHECK_FALSE(read("Published Dec. 16, 2024 in Seoul").only_date);
  for (const char* line : {"2024.12.16 ~ 12.20", "from Dec. 16, 2024 to Dec. 20, 2024", "2024년 12월 16일까지",
                           "until Dec. 16, 2024", "등록번호 123, 2024.12.16"}) {
    INFO(line);
    REQUIRE_FALSE(read(line).dates.empty());
    CHECK(read(line).dates.front().meaning == DateMeaning::other);
  }
  CHECK(read("By A. Bell on Dec. 16, 2024").dates.front().meaning == DateMeaning::unmarked);
  CHECK(without_dates("홍길동 기자 등록일시 2024.12.16 10:14", rules::built_in()) == "홍길동 기자  |");
}

TEST_CASE("Long lines are running text", "[extract][lines]") {
  std::string line = "Published Dec. 16, 2024, by A. Bell: ";
  while (line.size() < 900) line += "the ferry of the islands waits for the ice to go, ";
  const LineFacts facts = read(line);
  CHECK(facts.letters > 160);
  CHECK(facts.dates.empty());
  CHECK_FALSE(facts.byline);
  CHECK(facts.boilerplate.empty());
  CHECK_FALSE(facts.ends_sentence);
}

TEST_CASE("A user's words change what a line says", "[extract][lines][rules]") {
  Rules rules;
  REQUIRE(
      rules.add("boilerplate-lines\t우리 신문을 지켜 주세요\n"
                "boilerplate-lines\t-advertisement\n"
                "list-openings\tother tales\n"
                "journalist-roles\t사진가\n"
                "byline-line-openings\ttold by_\n"
                "date-words\tset in type\tpublished\n",
                "mine.tsv"));
  const rules::Lists& words = rules::lists_of(rules);
  CHECK(facts_of("우리 신문을 지켜 주세요", words).boilerplate == "우리 신문을 지켜 주세요");
  CHECK(facts_of("Advertisement", words).boilerplate.empty());
  CHECK(facts_of("Other tales", words).other_articles == "other tales");
  CHECK(facts_of("홍길동 사진가", words).byline == "홍길동 사진가");
  CHECK(facts_of("Told by A. Bell", words).byline == "A. Bell");
  CHECK(facts_of("Set in type Dec. 16, 2024", words).only_date);
  CHECK(read("우리 신문을 지켜 주세요").boilerplate.empty());
  CHECK_FALSE(read("Set in type Dec. 16, 2024").only_date);
}
