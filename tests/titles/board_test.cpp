// Posts on boards: titles, authors and dates in rows of label and value.
#include "page/board.hpp"

#include <jjak/extract.hpp>

#include "rules/lists.hpp"
#include "support/catch.hpp"

#include <algorithm>

using jjak::Article;
using namespace jjak::extraction;

namespace {

const std::string text =
    "<p>내일은 정기 점검으로 자료실을 쉽니다. 이용하시는 분들께서는 다음 날 오전 아홉 시부터 다시 찾아 주시기 "
    "바랍니다.</p>"
    "<p>점검하는 동안에는 전화로만 문의를 받으며, 책을 돌려주실 분은 정문 옆 반납함에 넣어 주시면 됩니다.</p>";
const std::string english =
    "<p>The reading room will be closed tomorrow for its yearly check, and it opens again at nine the day after.</p>"
    "<p>Until then please call us by telephone, and leave the books that you return in the box beside the gate.</p>";

/// A page of a board, whose own names say nothing about the post.
Article read(const std::string& post, const std::string& title = "공지사항 | 샛별도서관") {
  jjak::RawDocument document;
  document.text =
      "<html><head><title>" + title +
      "</title></head><body><div><a href=/>샛별도서관</a> <a href=/n>공지사항</a> <a href=/q>묻고 답하기</a></div>"
      "<h2>공지사항</h2>" +
      post + "</body></html>";
  const auto article = jjak::extract(document);
  REQUIRE(article);
  return *article;
}

std::vector<std::string> texts_of(const Article& article) {
  std::vector<std::string> texts;
  for (const jjak::Block& block : article.blocks) texts.push_back(block.text);
  return texts;
}

std::string row(const std::string& label, const std::string& value) {
  return "<tr><th>" + label + "</th><td>" + value + "</td></tr>";
}

}  // namespace

TEST_CASE("Labels of posts", "[board]") {
  const jjak::rules::Lists& words = jjak::rules::built_in();
  CHECK(post_label("제목", words) == PostLabel::title);
  CHECK(post_label("제 목 :", words) == PostLabel::title);
  CHECK(post_label("[작성자]", words) == PostLabel::post);
  CHECK(post_label("Posted on", words) == PostLabel::post);
  CHECK(post_label("담당부서", words) == PostLabel::other);
  CHECK(post_label("내용", words) == PostLabel::text);
  CHECK(post_label("제목 없음", words) == PostLabel::none);
  CHECK(post_label("", words) == PostLabel::none);
  CHECK(labelled_value("제목 : 자료실 휴관", words).value == "자료실 휴관");
  CHECK(labelled_value("Title: Closed on Monday", words).label == PostLabel::title);
  CHECK(labelled_value("조회수 120", words).label == PostLabel::post);
  CHECK(labelled_value("작성자 홍길동", words).value == "홍길동");
  CHECK(labelled_value("제목 자료실 휴관", words).label == PostLabel::none);
  CHECK(labelled_value("Name of the town", words).label == PostLabel::none);
  CHECK(labelled_value("제목 :", words).label == PostLabel::none);
  CHECK(labelled_value("소식통: 물이 없다", words).label == PostLabel::none);
}

TEST_CASE("The title of a post stands behind its label", "[board][titles]") {
  const std::string title = "자료실 하루 쉽니다";
  const std::string rest = row("작성자", "홍길동") + row("작성일", "2024-12-16 10:14") + row("조회수", "120");
  for (const std::string& post :
       {"<table>" + row("제목", title) + rest + "<tr><td colspan=2>" + text + "</td></tr></table>",
        "<table>" + row("제 목", title) + rest + row("내용", text) + "</table>",
        "<table><tr><td>제목 :</td><td><b>" + title + "</b></td></tr>" + rest + "</table><div>" + text + "</div>",
        "<table><tr><td colspan=2><b>제목 : " + title + "</b></td></tr>" + rest + "</table><div>" + text + "</div>",
        "<table><tr><th colspan=2>" + title + "</th></tr>" + rest + "<tr><td colspan=2>" + text + "</td></tr></table>",
        "<dl><dt>제목</dt><dd>" + title +
            "</dd><dt>작성자</dt><dd>홍길동</dd><dt>등록일</dt>"
            "<dd>2024-12-16 10:14</dd></dl><div>" +
            text + "</div>",
        "<dl><dt>" + title + "</dt><dd>작성자 : 홍길동</dd><dd>등록일 : 2024-12-16 10:14</dd></dl><div>" + text +
            "</div>",
        "<div><div>제목</div><div>" + title +
            "</div></div><div><div>작성자</div><div>홍길동</div></div>"
            "<div><div>작성일</div><div>2024-12-16 10:14</div></div><div>" +
            text + "</div>",
        "<ul><li><b>제목</b><span>" + title +
            "</span></li><li><b>작성자</b><span>홍길동</span></li>"
            "<li><b>등록일</b><span>2024-12-16 10:14</span></li></ul><div>" +
            text + "</div>",
        "<p>제목 : " + title + "</p><p>글쓴이 : 홍길동</p><p>작성일 : 2024-12-16 10:14</p><div>" + text + "</div>"}) {
    INFO(post);
    const Article article = read(post);
    CHECK(article.title == title);
    CHECK(article.byline == "홍길동");
    REQUIRE(article.published);
    CHECK(jjak::iso_date(*article.published) == "2024-12-16T10:14");
    const std::vector<std::string> texts = texts_of(article);
    REQUIRE(texts.size() == 2);
    CHECK(texts[0].starts_with("내일은 정기 점검으로"));
  }
}

TEST_CASE("A short headline above the labels of a post is its title", "[board][titles]") {
  const std::string head = "<ul><li><a href=/a>샛별도서관</a></li><li><a href=/b>공지사항</a></li></ul>";
  for (const char* headline : {"<h3>자료실 하루 쉽니다</h3>", "<div class=board_title>자료실 하루 쉽니다</div>"}) {
    INFO(headline);
    const Article article = read(head + headline + "<div>작성자 : 홍길동 작성일 : 2024-12-16</div>" + text);
    CHECK(article.title == "자료실 하루 쉽니다");
    CHECK(article.byline == "홍길동");
  }
}

TEST_CASE("The title of an English post", "[board][titles]") {
  const std::string title = "Reading room closed";
  for (const std::string& post :
       {"<table>" + row("Subject", title) + row("Posted by", "Kim Yuna") + row("Views", "12") + "</table>",
        "<table>" + row("Title", title) + row("Name", "Kim Yuna") + row("Hits", "12") + "</table>",
        "<p><b>Title:</b> " + title + "</p><p>Posted: Dec. 16, 2024</p>",
        "<dl><dt>Subject:</dt><dd>" + title + "</dd><dt>Date posted</dt><dd>2024-12-16</dd></dl>"}) {
    INFO(post);
    CHECK(read(post + english, "Notices | Morning Star Library").title == title);
  }
}

TEST_CASE("A short post is no table of data", "[board]") {
  const Article article = read("<table>" + row("제목", "휴관") + row("작성자", "관리자") + row("작성일", "24-12-16") +
                               "<tr><td colspan=2>내일은 자료실을 쉽니다. 모레 오전 아홉 시에 다시 문을 열겠습니다. "
                               "양해 바랍니다.</td></tr></table>");
  CHECK(article.title == "휴관");
  CHECK(texts_of(article) ==
        std::vector<std::string>{"내일은 자료실을 쉽니다. 모레 오전 아홉 시에 다시 문을 열겠습니다. 양해 바랍니다."});
}

TEST_CASE("Tables of data stay tables", "[board]") {
  const std::string list =
      "<table><tr><th>번호</th><th>제목</th><th>작성자</th><th>작성일</th></tr>"
      "<tr><td>1</td><td>쌀 한 말</td><td>홍길동</td><td>2024-12-16</td></tr>"
      "<tr><td>2</td><td>콩 한 말</td><td>김보라</td><td>2024-12-17</td></tr></table>";
  const std::string prices =
      "<table><tr><th>이름</th><th>값</th></tr><tr><td>쌀</td><td>8,100원</td></tr><tr><td>콩</td><td>3,200원</td></"
      "tr></table>";
  const std::string card = "<table>" + row("제목", "첫눈") + row("감독", "홍길동") + row("길이", "98분") + "</table>";
  for (const std::string& table : {list, prices, card}) {
    INFO(table);
    const Article article = read("<h1>공지사항 | 샛별도서관</h1>" + text + table);
    const auto is_row = [](const jjak::Block& block) { return block.role == jjak::BlockRole::table; };
    CHECK(std::count_if(article.blocks.begin(), article.blocks.end(), is_row) == 3);
  }
}

TEST_CASE("A label elsewhere is not the title of the page", "[board][titles]") {
  const std::string headline = "책 한 권으로 읽는 겨울 바다 이야기";
  const auto title = [&](const std::string& before, const std::string& behind) {
    return read("<h1>" + headline + "</h1>" + before + text + behind, headline + " | 샛별신문").title;
  };
  CHECK(title("<p>제목: 겨울 바다</p><p>지은이: 홍길동</p><p>펴낸 곳: 샛별</p>", "") == headline);
  CHECK(title("", "<table>" + row("제목", "겨울 바다") + row("작성자", "홍길동") + row("조회", "3") + "</table>") ==
        headline);
  CHECK(title("<ul><li>내용</li><li>제목</li></ul><button>검색</button>", "") == headline);
  CHECK(title("<dl><dt>겨울</dt><dd>봄 앞의 철</dd></dl>", "") == headline);
}
