// Pages whose text is only in their scripts.
#include "extract/pages.hpp"

using namespace jjak;
using namespace jjak::test;

namespace {

std::string script(const std::string& attributes, const std::string& content) {
  return "<html><head><title>No ferry</title><script " + attributes + ">" + content +
         "</script></head><body><div id=root></div>";
}

std::string list_of_paragraphs() {
  return R"([{"type": "text", "content": ")" + boat_1 +
         R"("}, {"type": "image", "caption": "얼어붙은 항구의 모습을 하늘에서 내려다본 사진이다. 멀리 섬이 보인다."},
    {"type": "text", "content": ")" +
         boat_2 + R"("}, {"type": "text", "content": ")" + boat_3 + R"("}])";
}

}  // namespace

TEST_CASE("The text of structured data", "[extract][embedded_text]") {
  CHECK(
      texts_in(script(
          "type=application/ld+json",
          R"({"@type": "NewsArticle", "headline": "No ferry", "articleBody": "The ferry stopped on Friday, )"
          R"(after ice closed the harbour of the islands for the first time in a decade.\nFlour is left for nine days )"
          R"(& fish for <ever>, a shopkeeper said on the largest of the islands."})")) ==
      Texts{"The ferry stopped on Friday, after ice closed the harbour of the islands for the first time in a decade.",
            "Flour is left for nine days & fish for <ever>, a shopkeeper said on the largest of the islands."});
}

TEST_CASE("The state that a script starts from", "[extract][embedded_text]") {
  const std::string state = R"({"props": {"comments": [{"text": ")" + ferry_1 + ferry_2 + ferry_3 +
                            R"("}], "article": {"content_elements": )" + list_of_paragraphs() + "}}}";
  const Texts paragraphs{boat_1, boat_2, boat_3};
  CHECK(texts_in(script("id=__NEXT_DATA__ type=application/json", state)) == paragraphs);
  CHECK(texts_in(script("", "window.__STATE__ = " + state + ";")) == paragraphs);
  CHECK(texts_in(script("", R"(window.page = {"body": "<p>)" + boat_1 + "<\\/p><p>" + boat_2 + "<\\/p><p>" + boat_3 +
                                R"(<\/p>"};)")) == paragraphs);
  Explanation explanation;
  REQUIRE(extract_page(script("id=__NEXT_DATA__ type=application/json", state), &explanation));
  CHECK(explanation.source == TextSource::script);
  CHECK(explanation.script == "__NEXT_DATA__ content_elements");
}

TEST_CASE("A page that shows its text is read, not its scripts", "[extract][embedded_text]") {
  const std::string page = script("type=application/json", R"({"body": ")" + boat_1 + boat_2 + boat_3 + "\"}");
  CHECK(texts_in(page + p(ferry_1) + p(ferry_2) + p(ferry_3)) == Texts{ferry_1, ferry_2, ferry_3});
}

TEST_CASE("Scripts that are broken, deep or hold no text give none", "[extract][embedded_text]") {
  for (const std::string& content :
       {std::string("{\"body\": \"" + boat_1), std::string(200'000, '['),
        std::string(R"({"body": [1, null, {"body": {}}]})"),
        std::string(R"({"description": ")" + boat_1 + boat_2 + boat_3 + "\"}"), std::string("}{")})
    CHECK_FALSE(extract_page(script("type=application/json", content)));
}

TEST_CASE("Text in JSON inside a string", "[extract][embedded_text]") {
  const std::string state =
      R"({\"story\": {\"paragraphs\": [\")" + boat_1 + R"(\", \")" + boat_2 + R"(\", \")" + boat_3 + R"(\"]}})";
  CHECK(texts_in(script("", "window.__DATA__ = JSON.parse(\"" + state + "\")")) == Texts{boat_1, boat_2, boat_3});
}

TEST_CASE("Text that scripts push piece by piece", "[extract][embedded_text]") {
  const std::string html = "\\u003cp>" + boat_1 + "\\u003c/p>\\u003cp>" + boat_2 + "\\u003c/p>\\u003cp>" + boat_3;
  const std::string row = R"(7:{\"article\":{\"content\":\")" + html + R"(\\u003c/p>\"}})";
  const std::size_t half = row.find(boat_2);
  CHECK(texts_in("<html><head><title>No ferry</title></head><body><script>self.__next_f.push([1,\"" +
                 row.substr(0, half) + "\"])</script><script>self.__next_f.push([1,\"" + row.substr(half) +
                 "\\n\"])</script>") == Texts{boat_1, boat_2, boat_3});
}

TEST_CASE("Paragraphs that scripts push as React's elements", "[extract][embedded_text]") {
  const auto element = [](const std::string& tag, const std::string& children) {
    return R"([\"$\",\")" + tag + R"(\",null,{\"children\":)" + children + "}]";
  };
  const auto text = [](const std::string& words) { return "\\\"" + words + "\\\""; };
  const std::size_t half = boat_2.find(' '), end = boat_2.find(' ', half + 1);
  const std::string rich = "[" + text(boat_2.substr(0, half)) + "," +
                           element("a", "[" + text(boat_2.substr(half, end - half)) + "]") + "," +
                           text(boat_2.substr(end)) + "]";
  const std::string row = "7:" + element("div", "[" + element("p", text(boat_1)) + "," + element("p", rich) + "," +
                                                    element("p", text(boat_3)) + "]");
  CHECK(texts_in("<html><head><title>No ferry</title></head><body><script>self.__next_f.push([1,\"" + row +
                 "\\n\"])</script>") == Texts{boat_1, boat_2, boat_3});
}

TEST_CASE("Texts that a script gives a name without being JSON", "[extract][embedded_text]") {
  const std::string list = "[\"" + boat_1 + "\", '" + boat_2 + "',\n\"" + boat_3 + "\"]";
  const Texts all{boat_1, boat_2, boat_3};
  const auto called = [](const std::string& data) {
    return texts_in(script("", "window.__NUXT__=(function(a,b){return {data:[{post:" + data + "}]}}(\"x\",\"y\"));"));
  };
  CHECK(called("{title:a,paragraphs:" + list + ",id:b}") == all);
  CHECK(called("{title:a,\"body\" : \"" + boat_1 + "\\n" + boat_2 + "\\n" + boat_3 + "\",\"seo\":\"x y\"}") == all);
  CHECK(called("{hints:" + list + ",title:a}").empty());
  CHECK(called("{hints:" + list.substr(0, list.size() - 3)).empty());
}

TEST_CASE("Text of a script on a page that shows more lines than it has paragraphs", "[extract][embedded_text]") {
  const std::string shown = "<article>" + p("Too old.") + p("Wait.") + p("Your app is too old.") + p("Please wait.") +
                            p("It takes long.") + "</article>";
  const std::string data = R"({"articleBody": ")" + boat_1 + " " + boat_2 + " " + boat_3 + R"("})";
  CHECK(texts_in("<html><head><title>No ferry</title><script type=application/ld+json>" + data +
                 "</script></head><body>" + shown)
            .size() == 1);
}
