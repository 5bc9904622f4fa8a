// The words by which lines.cpp knows furniture: English and Korean, general ones, never one site's. Lower case; compared after
// brackets, arrows and bullets are taken off.
#pragma once

#include "lines/word_table.hpp"

namespace jjak::extraction {

// clang-format off
/// Lines that are furniture when they are nothing else; a number behind them ("댓글 3") changes nothing.
inline constexpr WordTable whole_lines(std::array{
    "advertisement", "advertisements", "advertising", "ad", "sponsored", "sponsored content",
    "share", "share this", "share this article", "share this story", "share on facebook",
    "share on twitter", "share via email", "facebook", "twitter", "tweet", "instagram", "youtube",
    "telegram", "email", "e-mail", "print", "print this page", "print article", "linkedin",
    "pinterest", "whatsapp", "reddit", "copy link", "link copied", "save", "comments", "comment",
    "no comments", "leave a comment", "leave a reply", "post comment", "add a comment",
    "view comments", "show comments", "join the conversation", "continue reading",
    "continue reading below", "story continues below", "story continues below advertisement",
    "article continues below advertisement", "article continues after advertisement",
    "scroll to continue", "read more", "read full article", "learn more", "see more", "show more",
    "more", "sign up", "sign in", "subscribe", "subscribe now", "log in", "login", "newsletter",
    "newsletters", "follow us", "follow", "scroll to top", "back to top", "skip to content",
    "skip to main content", "top", "home", "menu", "search", "loading", "loading...",
    "previous article", "next article", "previous", "next", "previous story", "next story",
    "privacy policy", "terms of use", "terms of service", "contact us", "about us", "accept",
    "accept all", "view image", "view gallery", "enlarge this image", "hide caption",
    "toggle caption", "play video", "watch video", "photo gallery", "view this post on instagram",
    "close", "end", "끝", "광고", "공유", "공유하기", "공유하기 버튼", "기사 공유", "기사공유", "기사 공유하기",
    "기사공유하기", "sns 공유", "소셜 공유", "소셜공유", "인쇄", "인쇄하기", "프린트", "기사 인쇄",
    "목록", "목록보기", "목록으로", "댓글", "댓글 남기기", "댓글쓰기", "댓글 쓰기", "댓글달기",
    "댓글보기", "댓글 보기", "댓글닫기", "전체 댓글", "첫 댓글을 작성해주세요", "스크랩",
    "스크랩하기", "북마크", "좋아요", "싫어요", "추천", "추천하기", "응원", "후속기사 원해요",
    "후속기사원해요", "훈훈해요", "슬퍼요", "화나요", "기뻐요", "놀라워요", "감동이에요", "구독",
    "구독하기", "구독중", "구독신청", "뉴스레터", "뉴스레터 신청", "기자 구독", "기자페이지",
    "기자 페이지", "다른기사 보기", "다른 기사 보기", "기자의 다른 기사", "기사 더보기", "더보기",
    "더 보기", "닫기", "열기", "검색", "메뉴", "홈", "로그인", "회원가입", "전체메뉴",
    "본문 바로가기", "메뉴 바로가기", "글자크기", "글자 크기", "글자크기 설정", "글씨크기",
    "글씨 크기 조절", "폰트크기", "본문 글자 크기", "글자크기 조절", "글자크기 변경하기", "크게",
    "작게", "확대", "축소", "가", "가+", "가 가 가 가 가", "가 가 가", "페이스북", "트위터",
    "카카오톡", "카카오스토리", "카카오", "네이버", "네이버 밴드", "네이버블로그", "밴드", "라인",
    "텔레그램", "인스타그램", "유튜브", "이메일", "메일", "url 복사", "url복사", "주소복사",
    "링크 복사", "링크복사", "음성재생", "음성으로 듣기", "기사 듣기", "기사듣기", "번역", "요약",
    "요약보기", "ai 요약", "맨위로", "맨 위로", "위로", "처음으로", "이전", "다음", "이전기사",
    "이전 기사", "다음기사", "다음 기사", "이미지 확대", "이미지 확대보기", "이미지크게보기",
    "사진 확대", "사진=", "제보하기", "기사제보", "기사 제보"});

/// Words that only furniture begins with.
inline constexpr WordTable openings(std::array{
    "tags:", "tag:", "topics:", "filed under", "more about:", "categories:", "share this",
    "follow us", "sign up for", "sign up to", "subscribe to", "get the latest", "get our",
    "get breaking news", "join our", "download our", "copyright", "ⓒ", "©", "all rights reserved",
    "all contents", "we use cookies", "this site uses cookies", "this website uses cookies",
    "by continuing to use", "read more:", "read more about", "read also:", "see also:",
    "read next:", "also read:", "also see:", "related:", "related article", "click to share",
    "story continues", "article continues", "listen to this", "image source", "image copyright",
    "getty images", "please enable javascript", "this slideshow requires javascript",
    "download the app", "follow @", "available languages:", "click here to subscribe",
    "have a tip?", "got a tip?", "please direct any", "please direct questions",
    "please direct comments", "please send any", "please send questions", "please send comments",
    "this article was originally published", "this article was first published",
    "this story was originally published", "views expressed in this", "the views expressed in this",
    "opinions expressed in this", "the opinions expressed in this", "후원하기", "후원계좌",
    "후원 계좌", "태그:", "태그 :", "키워드:", "<저작권자", "저작권자", "저작권",
    "무단 전재", "무단전재", "이 사이트는 쿠키", "본 사이트는 쿠키", "더 읽기:", "기사제보",
    "기사 제보", "제보하기", "제보 :", "제보:", "카카오톡 제보", "네이버에서", "네이버 뉴스",
    "네이버 메인", "네이버 채널", "구글 뉴스에서", "카카오톡에서", "카카오톡으로", "페이스북으로",
    "페이스북에서", "트위터로", "유튜브에서", "글자크기", "글자 크기", "본문 글자",
    "이 기사를 공유", "이 기사 공유", "이 기사의 댓글", "댓글을 입력", "이 기사가 마음에",
    "좋아하는 기자", "최신 뉴스를", "뉴스레터 구독", "뉴스레터를 구독"});

/// Words that short furniture has anywhere.
inline constexpr WordTable inner_words(std::array{
    "무단전재", "무단 전재", "무단복제", "무단 복제", "재배포 금지", "재배포금지", "개의 댓글",
    "뉴스레터를 구독", "구독해주세요", "구독해 주세요", "구독과 좋아요", "좋아요와 구독",
    "분에 출고되었", "분에 출고됐", "분에 송고되었", "분에 송고됐", "제보를 기다", "제보해주세요",
    "제보해 주세요", "all rights reserved", "sign up for our",
    "sign up for the newsletter", "subscribe to our", "our newsletter", "follow us on",
    "follow him on twitter", "follow her on twitter", "follow them on twitter",
    "like us on facebook", "can be reached at", "may be reached at", "without written permission",
    "may not be reproduced", "this website uses cookies", "uses cookies to",
    "terms of service apply"});

/// Words that a line of a few words has anywhere, when it is no sentence.
inline constexpr WordTable short_inner_words(std::array{
    "에서 보기", "바로가기", "바로 가기", "채널 추가", "친구 추가", "채널을 구독", "구독하기",
    "공유하기", "제보하기", "카카오톡 제보", "구독신청", "기사 더보기", "기사 더 보기", "기사보기",
    "more from", "sign up", "subscribe"});
// clang-format on

}  // namespace jjak::extraction
