// Whether the page or its container decides about title, byline and date.
#include <jjak/extract.hpp>

#include "support/catch.hpp"

using jjak::DocumentKind;

namespace {

const std::string text =
    "Traders at the market said on Monday that the price of rice had not moved since last month.\n";

jjak::Article extract(DocumentKind kind, const std::string& content, jjak::GivenMetadata given) {
  jjak::RawDocument document;
  document.kind = kind;
  document.text = content;
  document.given = std::move(given);
  const auto article = jjak::extract(document);
  REQUIRE(article);
  return *article;
}

const jjak::GivenMetadata given{"Given", "By A. Given", "Economy", "Mon, 16 Dec 2024 10:14:00 +0900", "ko-KR"};

}  // namespace

TEST_CASE("A page's own word comes before its container's", "[extract][given]") {
  const auto article = extract(DocumentKind::html,
                               "<html lang=en><title>Own</title><meta name=author content='B. Own'>"
                               "<meta property='article:published_time' content='2024-11-01'><body><h1>Own</h1><p>" +
                                   text,
                               given);
  CHECK(article.title == "Own");
  CHECK(article.byline == "B. Own");
  CHECK(jjak::iso_date(article.published.value()) == "2024-11-01");
  CHECK(article.section == "Economy");
  const auto bare = extract(DocumentKind::html, "<p>" + text, given);
  CHECK(bare.title == "Given");
  CHECK(bare.byline == "A. Given");
  CHECK(jjak::iso_date(bare.published.value()) == "2024-12-16T10:14+09:00");
  CHECK(bare.declared_language == jjak::Language::korean);
  CHECK(bare.language == jjak::Language::english);
}

TEST_CASE("Of a fragment or text, the container's word comes first", "[extract][given]") {
  const auto fragment = extract(DocumentKind::fragment, "<h2>Inside</h2><p>" + text + "<p>" + text, given);
  CHECK(fragment.title == "Given");
  CHECK(jjak::iso_date(fragment.published.value()) == "2024-12-16T10:14+09:00");
  const auto plain = extract(DocumentKind::text, "A short first line\n\n" + text, given);
  CHECK(plain.title == "Given");
  REQUIRE(plain.blocks.size() == 2);  // the first line is no title, so it stays
  CHECK(plain.blocks[0].text == "A short first line");
  const auto repeated = extract(DocumentKind::text, "Given\n\n" + text, given);
  CHECK(repeated.blocks.size() == 1);
}

TEST_CASE("A redirect is no article", "[extract][given]") {
  jjak::RawDocument document;
  document.kind = DocumentKind::redirect;
  document.location = "http://x.example/";
  CHECK(jjak::extract(document).error().code == jjak::errors::empty);
}
