// report.hpp: what people look at.
#include <jjak/report.hpp>

#include "examples/example.hpp"

#include <map>
#include <memory>
#include <string>

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
  std::map<std::string, std::string> files;
  const OpenFile open = [&files](const std::string& path) {
    return std::unique_ptr<ByteSink>(new StringSink(files[path]));
  };
  Result<Report> report = Report::begin(open);
  expect(report && walk(collection, *report) && report->end());
  expect(files.at("index.html").find("no_link") != std::string::npos);
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
