// output.hpp: what a build leaves behind.
#include <jjak/pipeline/output.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void output() {
  Article article;
  article.url = "https://paper.example/en/Mine-Closes";
  expect(file_name_of(article).starts_with("mine-closes-"));
  const std::vector<OutputFile> files = output_files(Collection(), "<html></html>");
  expect(!files.empty() && files.back().bytes == "<html></html>");
}

}  // namespace jjak::examples
