// extract.hpp: from a document to its article.
#include <jjak/extract.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

RawDocument page() {
  RawDocument document;
  document.url = "https://paper.example/2024/rice.html";
  document.text =
      "<html><head><title>Rice prices rise</title></head><body><nav><a href='/'>Home</a></nav><article>"
      "<h1>Rice prices rise</h1><p>The price of rice rose for the third week at the market of Hyesan, traders said.</p>"
      "<p>One of them sold 12 bags on Monday, half of what she had sold in the week "
      "before.</p></article></body></html>";
  return document;
}

void articles() {
  Explanation explanation;
  const auto article = extract(page(), &explanation);
  expect(article && article->title == "Rice prices rise" && article->language == Language::english);
  expect(explanation.source == TextSource::page);
  expect(name_of(explanation.source) == "page" && name_of(Verdict::kept) == "kept");
}

void redirects() {
  RawDocument stub;
  stub.url = "https://paper.example/old";
  stub.text = "<html><head><meta http-equiv=refresh content='0; url=/new'></head></html>";
  expect(redirect_target(stub) == "https://paper.example/new");
  expect(!redirect_target(page()));
}

}  // namespace

void extraction() {
  articles();
  redirects();
}

}  // namespace jjak::examples
