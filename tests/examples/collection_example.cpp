// collection.hpp: from inputs to linked and aligned articles.
#include <jjak/pipeline/collection.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void build_a_collection() {
  const std::string english =
      file_with("7.en.html",
                "<html><head><title>Mine closes</title></head><body><h1>Mine closes</h1>"
                "<p>The mine sold 1,204 tons of coal before it closed on Dec. 7, a worker said by phone.</p></body>");
  const std::string korean =
      file_with("7.ko.html",
                "<html><head><title>광산 문 닫아</title></head><body><h1>광산 문 닫아</h1>"
                "<p>광산은 12월 7일 문을 닫기 전에 석탄 1204톤을 팔았다고 한 노동자가 전화로 말했다.</p></body>");
  BuildOptions options;
  options.link.pairs = {{english, korean, "", 0}};
  expect(options.validate().empty());

  const auto linked = link_collection({english, korean}, options);
  expect(linked && linked->pairs.size() == 1 && linked->pairs.front().alignment.sentences.empty());

  const auto built = build_collection({english, korean}, options);
  expect(built && !built->pairs.front().alignment.sentences.empty());
  expect(build_collection({"/no/such/file"}, options).error().code == errors::not_found);
}

}  // namespace jjak::examples
