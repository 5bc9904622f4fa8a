// What kind of page it is, and what stands before its sentences.
#include "extract/pages.hpp"

#include <algorithm>
#include <utility>

using namespace jjak;
using namespace jjak::test;

namespace {

std::string page(const std::string& title, const std::string& body) {
  return "<title>" + title + "</title><main><article><h1>" + title + "</h1>" + body + "</article></main>";
}

/// The name of the kind, or of the error.
std::string kind_of(const std::string& html) {
  const auto article = extract_page(html);
  return std::string(article ? name_of(article->kind) : article.error().code.name());
}

std::string kind_of_text(std::string text) {
  RawDocument document;
  document.kind = DocumentKind::text;
  document.text = std::move(text);
  const auto article = extract(document);
  return std::string(article ? name_of(article->kind) : article.error().code.name());
}

const std::string english = p(ferry_1) + p(ferry_2) + p(ferry_3);
const std::string korean = p(boat_1) + p(boat_2) + p(boat_3);
const std::string long_one = english + english + english + english + english + english + english + english + english;

}  // namespace

TEST_CASE("Ordinary articles are articles", "[kinds]") {
  CHECK(kind_of(page("Ice stops the ferry", english)) == "article");
  CHECK(kind_of(page("얼음에 막힌 뱃길", korean)) == "article");
  CHECK(kind_of(page("Ice stops the ferry",
                     english + "<h3>Who pays?</h3>" + p(ferry_1) + "<h3>The mill</h3>" + english)) == "article");
  const std::string quotes = p("하진오 항만 책임자: “바람이 바뀌어야 합니다.”") + p("오태경 씨: “생선뿐입니다.”");
  CHECK(texts_in(page("얼음에 막힌 뱃길", korean + quotes)).size() == 5);
  CHECK(kind_of(page("얼음에 막힌 뱃길", korean + quotes)) == "article");
}

TEST_CASE("A text that says that it is cut is a stub", "[kinds]") {
  const std::string start = p(ferry_1) + p(ferry_2);
  for (const std::string notice :
       {"Subscribe to continue reading.", "[Read more]", "Read the full story at <a href=/1>The Harbour Post</a>."})
    CHECK(kind_of(page("Ice stops the ferry", start + p(notice))) == "stub");
  for (const std::string notice :
       {"기사 전문은 항구신문 구독자만 읽을 수 있습니다.", "[더 보기]", "로그인 후 이용하실 수 있습니다."})
    CHECK(kind_of(page("얼음에 막힌 뱃길", p(boat_1) + p(boat_2) + p(notice))) == "stub");
  CHECK(kind_of_text("Ice stops the ferry\n\n" + ferry_1 + "\n\n" + ferry_2 + "\n\nSubscribe to continue reading.\n") ==
        "stub");
  CHECK(texts_in(page("Ice stops the ferry", start + p("Subscribe to continue reading."))) == Texts{ferry_1, ferry_2});
  // A whole text that a notice follows, and a button below a short one.
  CHECK(kind_of(page("Ice stops the ferry", long_one + p("Subscribe to continue reading."))) == "article");
  CHECK(kind_of(page("얼음에 막힌 뱃길", korean + "<p><a href=/list>더보기</a></p>")) == "article");
  CHECK(kind_of(page("Ice stops the ferry", start + p("Already a subscriber? Log in here."))) == "article");
  for (const std::string last : {"Children who read the full report aloud won a loaf of bread each.",
                                 "The films are for members only.", "The paper says that it is for subscribers only."})
    CHECK(texts_in(page("Ice stops the ferry", start + p(last))).back() == last);
  for (const std::string last :
       {"이 회사의 유료 구독자는 지난해 500만 명을 넘었다.", "이제 로그인하시면 두 번째 비밀번호를 넣어야 한다."})
    CHECK(texts_in(page("얼음에 막힌 뱃길", p(boat_1) + p(boat_2) + p(last))).back() == last);
}

TEST_CASE("Words before colons in ordinary articles belong to their sentences", "[kinds]") {
  for (const std::string line :
       {"Host city: the harbour will hold the games of the islands in two years.",
        "Anchor tenant: the mill has rented the whole of the lower quay since May.",
        "2:05:31 is the fastest time that anybody ever ran on the ice of the bay.",
        "사회 분야: 항구의 학교가 문을 다시 열었다.", "기자 회견: 항만 책임자는 얼음이 곧 녹는다고 말했다.",
        "5:3:2 비율로 비용을 나누기로 세 마을이 합의했다."}) {
    const bool is_korean = static_cast<unsigned char>(line[line.find(' ') + 1]) >= 0x80;
    const Texts texts = texts_in(page("Ice stops the ferry", (is_korean ? korean : english) + p(line)));
    CHECK(std::find(texts.begin(), texts.end(), line) != texts.end());
  }
  const std::string lists = p("Pros: the bread is cheap.") + p("Cons: the boat is slow.") +
                            p("Pros: the view is wide.") + p("Cons: it is cold.");
  CHECK(kind_of(page("Two ways to the islands", english + lists + lists)) == "article");
  std::string weather;
  for (const std::string city : {"서울", "부산", "서울", "부산", "서울", "부산"})
    weather += p(city + ": 맑고 바람이 세게 분다.");
  CHECK(kind_of(page("항구의 날씨", korean + weather)) == "article");
  const std::string marks = p("[정치] 읍장이 바뀐다.") + p("[사회] 학교가 문을 연다.") + p("[사회] 배가 다시 뜬다.");
  CHECK(kind_of(page("하늘포 소식", korean + marks)) == "article");
  CHECK(kind_of(page("Where people live: prices on the islands", english)) == "article");
}

TEST_CASE("A stub is doubtful", "[kinds]") {
  const auto stub = extract_page(page("Ice stops the ferry", p(ferry_1) + p("Subscribe to continue reading.")));
  REQUIRE(stub);
  CHECK(has_doubtful_text(*stub));
}

TEST_CASE("Entries with their time make a live blog when the newest comes first", "[kinds]") {
  const Texts times{"16:40", "16:05", "15:30", "14:20"},
      hours{"오후 4시 40분", "오후 4시", "오후 3시", "오전 11시 20분"};
  std::string newest_first, oldest_first, in_korean;
  for (const std::string& time : times) newest_first += "<h4>" + time + "</h4>" + p(ferry_3 + " It is " + time + ".");
  for (std::size_t i = times.size(); i-- > 0;) oldest_first += p(times[i] + " " + ferry_3 + " " + times[i]);
  for (const std::string& hour : hours)
    in_korean += "<div><b>" + hour + "</b>" + p(boat_3 + " " + hour + "이다.") + "</div>";
  CHECK(kind_of(page("Ice at the harbour", p(ferry_1) + newest_first)) == "live_blog");
  CHECK(kind_of(page("항구의 얼음", p(boat_1) + in_korean)) == "live_blog");
  CHECK(kind_of(page("A night at the harbour", p(ferry_1) + oldest_first)) == "article");
  CHECK(kind_of("<script type=application/ld+json>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Ice\"}</script>" +
                page("Ice", english)) == "live_blog");
}

TEST_CASE("Questions and answers are told by labels, dashes or headings", "[kinds]") {
  const Texts questions{"When will the ice melt?", "Who brings the bread?", "Will you stay?"};
  const Texts asked{"얼음은 언제 녹습니까?", "빵은 누가 나릅니까?", "남으실 겁니까?"};
  const auto interview = [&](const Texts& all, const std::string& q, const std::string& q_end, const std::string& a,
                             const std::string& answer) {
    std::string body;
    for (const std::string& question : all) body += "<p>" + q + question + q_end + "</p>" + p(a + answer);
    return body;
  };
  for (const auto& [q, a] :
       {std::pair<std::string, std::string>{"Q: ", "A: "}, {"Q. ", "A. "}, {"Question: ", "Answer: "}, {"Q ", ""}})
    CHECK(kind_of(page("The keeper of the harbour", p(ferry_1) + interview(questions, q, "", a, "Nobody knows it."))) ==
          "q_and_a");
  for (const auto& [q, a] :
       {std::pair<std::string, std::string>{"문: ", "답: "}, {"질문 : ", "답변 : "}, {"― ", ""}, {"▶", "△"}})
    CHECK(kind_of(page("항구를 지키는 사람", p(boat_1) + interview(asked, q, "", a, "아무도 모릅니다."))) == "q_and_a");
  CHECK(kind_of(page("The keeper", p(ferry_1) + interview(questions, "<b>", "</b>", "", "Nobody knows it yet."))) ==
        "q_and_a");
  // The labels are no part of the sentences.
  const auto article =
      extract_page(page("The keeper", p(ferry_1) + interview(questions, "Q: ", "", "A: ", "Nobody knows.")));
  REQUIRE(article);
  CHECK(article->blocks[1].text == questions[0]);
  CHECK(article->blocks[1].label == "Q:");
}

TEST_CASE("Speakers and time codes are no part of a sentence", "[kinds]") {
  const Texts said{"The harbour is closed by ice tonight.", "We have flour for nine days.",
                   "And what comes after that?"};
  const Texts spoken{"오늘 밤 항구가 얼음에 막혔습니다.", "밀가루는 아흐레 치가 있습니다.",
                     "그 다음에는 무엇이 남습니까?"};
  const auto transcript = [](const Texts& lines, const std::string& before, const std::string& after) {
    std::string body;
    for (const std::string& line : lines) body += before + line + after;
    return body;
  };
  for (const std::string before : {"<p>ANCHOR:</p><p>", "<p>ANCHOR: ", "<p>[Anchor] ", "<p><b>Anchor:</b> ",
                                   "<p>[00:12:31] ", "<p>00:12:31 Host: ", "<p>&gt;&gt; HOST: "}) {
    const std::string html = page("Ice", transcript(said, before, "</p>"));
    CHECK(kind_of(html) == "transcript");
    CHECK(texts_in(html) == said);
  }
  for (const std::string before : {"<p>◀ 앵커 ▶</p><p>", "<p>앵커: ", "<p>[앵커]</p><p>", "<p>【기자】 ",
                                   "<p>■ 앵커 : ", "<p>[00:12:31] ", "<p>◆ 앵커&gt; "}) {
    const std::string html = page("얼음", transcript(spoken, before, "</p>"));
    CHECK(kind_of(html) == "transcript");
    Texts texts = texts_in(html);
    if (texts.size() == 4) texts.erase(texts.begin());  // a first line of its own may be read as a caption
    CHECK(texts == spoken);
  }
}

TEST_CASE("A role that names somebody and does not speak stays", "[kinds]") {
  CHECK(texts_in(page("Ice", english + p("Host: the town of Nam-ri, in the harbour"))).back() ==
        "Host: the town of Nam-ri, in the harbour");
}

TEST_CASE("The explanation lists the labels and says what speaks for the kind", "[kinds][explain]") {
  Explanation explanation;
  REQUIRE(extract_page(
      page("Ice", p(ferry_3) + p("[Anchor]") + p(ferry_1) + p("[Reporter]") + p(ferry_2) + p("HOST: Good night.")),
      &explanation));
  CHECK(explanation.kind == PageKind::transcript);
  REQUIRE_FALSE(explanation.kind_evidence.empty());
  CHECK(explanation.kind_evidence.front().witness == "roles");
  const auto listed = std::count_if(explanation.pieces.begin(), explanation.pieces.end(),
                                    [](const ExplainedPiece& piece) { return piece.verdict == Verdict::speaker; });
  CHECK(listed == 3);
}

TEST_CASE("Captions make a photo essay, and headlines several articles", "[kinds]") {
  std::string pictures;
  for (const std::string& text : {ferry_1, ferry_2, ferry_3, ferry_1 + " Again.", ferry_2 + " Again."})
    pictures += "<figure><img src=1.jpg><figcaption>" + text + "</figcaption></figure>";
  CHECK(kind_of(page("Ice in pictures", pictures)) == "photo_essay");
  const auto brief = [](const std::string& a, const std::string& b, const std::string& c) {
    return "<h2>Boats</h2>" + p(a) + "<h2>Flour</h2>" + p(b) + "<h2>Wind</h2>" + p(c);
  };
  CHECK(kind_of(page("The harbour in brief", brief(ferry_1, ferry_2, ferry_3))) == "several_articles");
  CHECK(kind_of(page("[단신] 항구 소식", brief(boat_1, boat_2, boat_3))) == "several_articles");
  CHECK(kind_of(page("Ice at the harbour", brief(ferry_1, ferry_2, ferry_3))) == "article");
}

TEST_CASE("A front page is named as such", "[kinds]") {
  std::string items;
  for (int i = 0; i < 4; ++i)
    items += "<div><h2><a href=/" + std::to_string(i) + ">Story number " + std::to_string(i) + " of the day</a></h2>" +
             p(ferry_1 + std::to_string(i)) + "</div>";
  CHECK(
      kind_of(
          "<title>The Harbour Post</title><header><h1>The Harbour Post</h1><nav><a href=/ko>한국어</a></nav></header>" +
          items) == "home_page");
  CHECK(kind_of("<title>The Harbour Post</title><meta property=og:site_name content='The Harbour Post'>" + items) ==
        "home_page");
  CHECK(kind_of("<title>Islands</title><h1>Islands</h1>" + items) == "page_lists_articles");
}
