// output.hpp: what a build leaves behind.
#include <jjak/pipeline/output.hpp>

#include "examples/example.hpp"

#include <map>
#include <memory>

namespace jjak::examples {
void output() {
  Article article;
  article.url = "https://paper.example/en/Mine-Closes";
  expect(file_name_of(article).starts_with("mine-closes-"));
  std::map<std::string, std::string> files;
  Result<Exporter> exporter = Exporter::begin(
      [&files](const std::string& path) { return std::unique_ptr<ByteSink>(new StringSink(files[path])); });
  const Collection collection;
  expect(exporter && walk(collection, *exporter) && exporter->end());
  expect(files.at("links.tsv").starts_with("url_en\t") && files.at("missing.txt").empty());
}

}  // namespace jjak::examples
