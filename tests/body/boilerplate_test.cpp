// Lines that are never part of an article, in both languages, and lines that only look like it.
#include "extract/pages.hpp"

using namespace jjak;
using namespace jjak::test;

namespace {

const Texts korean{boat_1, boat_2, boat_3};
const Texts english{ferry_1, ferry_2, ferry_3};

/// The blocks of a page that has this line after the second paragraph and at the end.
Texts with_line(const Texts& story, const std::string& line) {
  return texts_in("<h1>제목</h1>" + p(story[0]) + p(story[1]) + p(line) + p(story[2]) + p(line));
}

}  // namespace

TEST_CASE("Korean boilerplate", "[extract][boilerplate]") {
  for (const char* line : {"한서윤 기자 seoyun@islands.example",
                           "한서윤 기자",
                           "한서윤 기자 (seoyun@islands.example)",
                           "글·사진 한서윤 기자",
                           "seoyun@islands.example",
                           "ⓒ 섬신문, 무단전재 및 재배포 금지",
                           "<저작권자 ⓒ 섬신문 무단 전재-재배포 금지>",
                           "[저작권자(c) 섬신문, 무단복제 및 AI 학습 이용 금지]",
                           "Copyright ⓒ 섬신문. All rights reserved.",
                           "이 기사는 2024년 11월 5일 8시 02분에 출고되었습니다.",
                           "▶후원하기: 섬은행 000-00-0000",
                           "(끝)",
                           "관련기사",
                           "[관련 기사]",
                           "▶ 관련기사 얼음에 갇힌 항구",
                           "▶ 섬신문 네이버에서 구독하기",
                           "☞ 네이버에서 섬신문 보기",
                           "▶ 카카오톡 채널 추가하기",
                           "공유하기",
                           "기사 공유하기",
                           "페이스북",
                           "카카오톡으로 공유하기",
                           "URL 복사",
                           "댓글 12",
                           "댓글 (3)",
                           "첫 댓글을 작성해주세요",
                           "좋아요 0",
                           "구독 1,204",
                           "추천 7",
                           "후속기사 원해요 2",
                           "입력 2024.11.18 10:14",
                           "입력 2024-11-18 10:14 | 수정 2024-11-18 11:02",
                           "섬신문을 구독해주세요!",
                           "구독과 좋아요는 큰 힘이 됩니다.",
                           "제보하기",
                           "제보: 카카오톡 '섬신문' 검색",
                           "여러분의 제보를 기다립니다.",
                           "네이버에서 보기",
                           "글자크기 조절",
                           "글자 크기 변경 가 가 가",
                           "인쇄하기",
                           "기사 듣기",
                           "#섬 #항구 #얼음",
                           "이전 기사",
                           "본문 바로가기",
                           "광고",
                           "23.5℃"}) {
    INFO(line);
    CHECK(with_line(korean, line) == korean);
  }
}

TEST_CASE("English boilerplate", "[extract][boilerplate]") {
  for (const char* line : {"Read more",
                           "READ MORE »",
                           "Read more: Ice closes a second harbour",
                           "Related: Ice closes a second harbour",
                           "Share this article",
                           "Share",
                           "(END)",
                           "Translated by Kim Yuna. Edited by A. Bell and Park Min.",
                           "Please direct any comments or questions about this article to desk@islands.example.",
                           "*This article was originally published in Korean on Nov. 12, 2024. It can be read here.",
                           "Views expressed in this guest column do not necessarily reflect those of The Islander.",
                           "Click to share on other services",
                           "Sign up for our morning letter",
                           "Subscribe to The Islander",
                           "Subscribe to our newsletter to get the best of the islands.",
                           "This website uses cookies to remember your island.",
                           "We use cookies.",
                           "-14.5 C",
                           "72 °F",
                           "Advertisement",
                           "Story continues below advertisement",
                           "Sign up",
                           "Log in",
                           "© 2024 The Islander. All rights reserved.",
                           "Copyright 2024 The Islander",
                           "Follow us on every service",
                           "Follow @islander",
                           "Comments (14)",
                           "Leave a comment",
                           "Tags: ice, islands",
                           "Filed under Islands",
                           "This slideshow requires JavaScript.",
                           "A. Sailor can be reached at sailor@islands.example",
                           "Available Languages: en | ko"}) {
    INFO(line);
    CHECK(with_line(english, line) == english);
  }
}

TEST_CASE("What follows a heading of other articles is left out until the article goes on", "[extract][boilerplate]") {
  for (const char* heading : {"Most Popular", "Related stories", "관련기사", "많이 본 뉴스", "이 시각 주요뉴스"}) {
    INFO(heading);
    CHECK(texts_in(p(ferry_1) + p(ferry_2) + p(heading) + "<ul><li>Mill stops</li><li>Flour for nine days</li></ul>" +
                   p(ferry_3) + p(heading) + p("Mill stops on the northern isle")) == english);
  }
}

TEST_CASE("Captions in paragraphs", "[extract][boilerplate]") {
  for (const char* line : {"▲ 얼어붙은 항구", "얼어붙은 항구. /사진=섬신문", "얼어붙은 항구 [사진=독자 제공]",
                           "얼어붙은 항구 (사진 = 섬신문)"}) {
    INFO(line);
    CHECK(texts_in(p(boat_1) + p(line) + p(boat_2) + p(boat_3), BlockRole::caption) == Texts{line});
  }
}

TEST_CASE("Sentences that contain words of boilerplate stay", "[extract][boilerplate]") {
  for (const char* line :
       {"구독자가 많은 신문은 섬에 하나뿐이라고 그는 말했다.", "댓글은 하나도 없었다고 한다.",
        "“사진을 공유하지 말라”는 지시도 내려왔다.", "기자가 묻자 그는 웃었다.", "입력된 값은 모두 틀렸다고 한다.",
        "광고는 여전히 벽에 붙어 있었다.", "새 그물은 다음 달 시장에 출고되었습니다."})
    CHECK(with_line(korean, line) == Texts{boat_1, boat_2, line, boat_3, line});
  for (const char* line : {"Share prices of the shipping line fell.", "Comments from the harbour were few.",
                           "“Read more,” the teacher told them.", "Edited by his daughter, the diary sold well.",
                           "More of them left at noon.", "Related trades suffered too, the mill said.",
                           "Follow the coast and you will see it."})
    CHECK(with_line(english, line) == Texts{ferry_1, ferry_2, line, ferry_3, line});
}
