// report.hpp: what people look at.
#include <jjak/report.hpp>

#include "examples/example.hpp"

namespace jjak::examples {
namespace {

void summary() {
  Collection collection;
  collection.documents = 1;
  collection.articles.resize(1);
  collection.articles.front().language = Language::english;
  collection.unpaired.push_back({0, UnpairedReason::no_link, {}, {}, 0});
  const Summary summary = summarize(collection);
  expect(summary.documents == 1 && summary.articles_by_language.at("en") == 1);
  Report report;
  std::string page;
  StringSink sink(page);
  expect(walk(collection, report) && report.write(sink) && page.find("<html") != std::string::npos);
}

void messages() {
  expect(!message_of(LinkMethod::given).empty());
  expect(!message_of(UnpairedReason::no_link).empty());
}

}  // namespace

void reporting() {
  summary();
  messages();
}

}  // namespace jjak::examples
