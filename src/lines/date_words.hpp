// The words by which date_lines.cpp knows what a date is. Lower case.
#pragma once

#include "lines/date_lines.hpp"

#include <array>
#include <string_view>

namespace jjak::extraction {

struct DateWord {
  std::string_view word;
  DateMeaning meaning;
};

/// Longer words stand before those they begin with.
constexpr std::array date_words{DateWord{"first published", DateMeaning::published},
                                DateWord{"originally published", DateMeaning::published},
                                DateWord{"publication date", DateMeaning::published},
                                DateWord{"date published", DateMeaning::published},
                                DateWord{"publish date", DateMeaning::published},
                                DateWord{"published", DateMeaning::published},
                                DateWord{"posted", DateMeaning::published},
                                DateWord{"issued", DateMeaning::published},
                                DateWord{"created", DateMeaning::published},
                                DateWord{"filed", DateMeaning::published},
                                DateWord{"released", DateMeaning::published},
                                DateWord{"uploaded", DateMeaning::published},
                                DateWord{"기사입력", DateMeaning::published},
                                DateWord{"기사등록", DateMeaning::published},
                                DateWord{"최초입력", DateMeaning::published},
                                DateWord{"최초 입력", DateMeaning::published},
                                DateWord{"최초등록", DateMeaning::published},
                                DateWord{"데스크승인", DateMeaning::published},
                                DateWord{"입력", DateMeaning::published},
                                DateWord{"등록", DateMeaning::published},
                                DateWord{"승인", DateMeaning::published},
                                DateWord{"발행", DateMeaning::published},
                                DateWord{"송고", DateMeaning::published},
                                DateWord{"게재", DateMeaning::published},
                                DateWord{"게시", DateMeaning::published},
                                DateWord{"작성", DateMeaning::published},
                                DateWord{"보도", DateMeaning::published},
                                DateWord{"출고", DateMeaning::published},

                                DateWord{"date modified", DateMeaning::modified},
                                DateWord{"last updated", DateMeaning::modified},
                                DateWord{"last modified", DateMeaning::modified},
                                DateWord{"last edited", DateMeaning::modified},
                                DateWord{"last published", DateMeaning::modified},
                                DateWord{"last changed", DateMeaning::modified},
                                DateWord{"updated", DateMeaning::modified},
                                DateWord{"update", DateMeaning::modified},
                                DateWord{"modified", DateMeaning::modified},
                                DateWord{"edited", DateMeaning::modified},
                                DateWord{"revised", DateMeaning::modified},
                                DateWord{"corrected", DateMeaning::modified},
                                DateWord{"최종수정", DateMeaning::modified},
                                DateWord{"최종 수정", DateMeaning::modified},
                                DateWord{"최종입력", DateMeaning::modified},
                                DateWord{"최종 입력", DateMeaning::modified},
                                DateWord{"최종편집", DateMeaning::modified},
                                DateWord{"최종업데이트", DateMeaning::modified},
                                DateWord{"최종 업데이트", DateMeaning::modified},
                                DateWord{"기사수정", DateMeaning::modified},
                                DateWord{"수정", DateMeaning::modified},
                                DateWord{"업데이트", DateMeaning::modified},
                                DateWord{"갱신", DateMeaning::modified},
                                DateWord{"정정", DateMeaning::modified},

                                DateWord{"©", DateMeaning::other},
                                DateWord{"ⓒ", DateMeaning::other},
                                DateWord{"(c)", DateMeaning::other},
                                DateWord{"copyright", DateMeaning::other},
                                DateWord{"comment", DateMeaning::other},
                                DateWord{"comments", DateMeaning::other},
                                DateWord{"commented", DateMeaning::other},
                                DateWord{"replied", DateMeaning::other},
                                DateWord{"reply", DateMeaning::other},
                                DateWord{"crawled", DateMeaning::other},
                                DateWord{"fetched", DateMeaning::other},
                                DateWord{"retrieved", DateMeaning::other},
                                DateWord{"accessed", DateMeaning::other},
                                DateWord{"archived", DateMeaning::other},
                                DateWord{"captured", DateMeaning::other},
                                DateWord{"printed", DateMeaning::other},
                                DateWord{"today", DateMeaning::other},
                                DateWord{"now", DateMeaning::other},
                                DateWord{"weather", DateMeaning::other},
                                DateWord{"forecast", DateMeaning::other},
                                DateWord{"deadline", DateMeaning::other},
                                DateWord{"expires", DateMeaning::other},
                                DateWord{"valid until", DateMeaning::other},
                                DateWord{"due", DateMeaning::other},
                                DateWord{"event", DateMeaning::other},
                                DateWord{"event date", DateMeaning::other},
                                DateWord{"starts", DateMeaning::other},
                                DateWord{"ends", DateMeaning::other},
                                DateWord{"opens", DateMeaning::other},
                                DateWord{"when", DateMeaning::other},
                                DateWord{"born", DateMeaning::other},
                                DateWord{"died", DateMeaning::other},
                                DateWord{"joined", DateMeaning::other},
                                DateWord{"member since", DateMeaning::other},
                                DateWord{"founded", DateMeaning::other},
                                DateWord{"established", DateMeaning::other},
                                DateWord{"photo", DateMeaning::other},
                                DateWord{"image", DateMeaning::other},
                                DateWord{"taken", DateMeaning::other},
                                DateWord{"dated", DateMeaning::other},
                                DateWord{"aired", DateMeaning::other},
                                DateWord{"airs", DateMeaning::other},
                                DateWord{"broadcast", DateMeaning::other},
                                DateWord{"next", DateMeaning::other},
                                DateWord{"effective", DateMeaning::other},
                                DateWord{"댓글", DateMeaning::other},
                                DateWord{"답글", DateMeaning::other},
                                DateWord{"오늘", DateMeaning::other},
                                DateWord{"현재", DateMeaning::other},
                                DateWord{"날씨", DateMeaning::other},
                                DateWord{"기온", DateMeaning::other},
                                DateWord{"예보", DateMeaning::other},
                                DateWord{"마감", DateMeaning::other},
                                DateWord{"행사", DateMeaning::other},
                                DateWord{"일시", DateMeaning::other},
                                DateWord{"입력일시", DateMeaning::published},
                                DateWord{"등록일시", DateMeaning::published},
                                DateWord{"승인일시", DateMeaning::published},
                                DateWord{"작성일시", DateMeaning::published},
                                DateWord{"발행일시", DateMeaning::published},
                                DateWord{"게시일시", DateMeaning::published},
                                DateWord{"송고일시", DateMeaning::published},
                                DateWord{"수정일시", DateMeaning::modified},
                                DateWord{"기간", DateMeaning::other},
                                DateWord{"접수", DateMeaning::other},
                                DateWord{"신청", DateMeaning::other},
                                DateWord{"개봉", DateMeaning::other},
                                DateWord{"개막", DateMeaning::other},
                                DateWord{"공연", DateMeaning::other},
                                DateWord{"방송", DateMeaning::other},
                                DateWord{"방영", DateMeaning::other},
                                DateWord{"시행", DateMeaning::other},
                                DateWord{"출생", DateMeaning::other},
                                DateWord{"생년월일", DateMeaning::other},
                                DateWord{"사망", DateMeaning::other},
                                DateWord{"별세", DateMeaning::other},
                                DateWord{"촬영", DateMeaning::other},
                                DateWord{"사진", DateMeaning::other},
                                DateWord{"캡처", DateMeaning::other},
                                DateWord{"캡쳐", DateMeaning::other},
                                DateWord{"조사", DateMeaning::other},
                                DateWord{"창간", DateMeaning::other},
                                DateWord{"설립", DateMeaning::other},
                                DateWord{"지난", DateMeaning::other},
                                DateWord{"오는", DateMeaning::other},
                                DateWord{"가입", DateMeaning::other},
                                DateWord{"유효", DateMeaning::other},
                                DateWord{"검색", DateMeaning::other},
                                DateWord{"수집", DateMeaning::other}};

/// A line with one of these tells of the paper, not of the article.
constexpr std::array foreign_lines{"발행인",     "편집인",    "등록번호",
                                   "사업자",     "등록일자",  "등록연월일",
                                   "등록년월일", "copyright", "all rights reserved",
                                   "무단전재",   "무단 전재"};

constexpr std::array<std::string_view, 20> prepositions{
    "on",  "since",   "until",   "till", "by",     "before", "after", "from", "of",  "to",
    "for", "through", "between", "in",   "around", "about",  "was",   "is",   "and", "ending"};

/// Directly behind a date.
constexpr std::array particles{"부터", "까지", "에", "의", "은", "는", "이", "가",   "을",   "를", "로", "과",
                               "와",   "자",   "쯤", "께", "경", "생", "도", "이후", "이전", "~",  "～"};
/// Behind a date and a blank.
constexpr std::array following_words{"이후", "이전", "기준", "현재", "당시", "예정", "개막",
                                     "개봉", "마감", "까지", "부터", "출생", "사망", "별세",
                                     "시행", "방송", "촬영", "사이", "기온", "날씨", "답글"};
constexpr std::array waves{"~", "～", "∼", "〜"};
constexpr std::array<std::string_view, 3> dashes{"-", "–", "—"};
/// What may stand behind a word that belongs to the date before it.
constexpr std::array part_ends{"|", "·", ",", "/", ")", "]", "ㅣ"};

constexpr std::array<std::string_view, 24> date_line_fillers{
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",     "last",
    "date",   "일시",    "시간",      "요일",     "기사",   "최종",     "최초",       "날짜",
    "on",     "at",      "일자",      "local",    "time",   "first",    "originally", "pub"};

}  // namespace jjak::extraction
