// Runs every example of the public headers; the exit status is 1 when one claims what is not so.
#include "examples/example.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>

namespace jjak::examples {
namespace {

int wrong = 0;

/// A new folder of our own.
const std::filesystem::path& folder() {
  static const std::filesystem::path path = [] {
    std::string pattern = (std::filesystem::temp_directory_path() / "jjak-examples-XXXXXX").string();
    return std::filesystem::path(mkdtemp(pattern.data()) == nullptr ? "." : pattern);
  }();
  return path;
}

}  // namespace

void expect(bool is_so, const char* file, int line) {
  if (is_so) return;
  ++wrong;
  std::fprintf(stderr, "%s:%d: not so\n", file, line);
}

std::string file_with(const std::string& name, const std::string& bytes) {
  const std::filesystem::path path = folder() / name;
  std::ofstream(path, std::ios::binary) << bytes;
  return path.string();
}

}  // namespace jjak::examples

int main() {
  namespace examples = jjak::examples;
  for (const auto example : {examples::result,
                             examples::model,
                             examples::read,
                             examples::extraction,
                             examples::exchange,
                             examples::bitexts,
                             examples::sites,
                             examples::segmentation,
                             examples::anchoring,
                             examples::checking,
                             examples::linking,
                             examples::lexicon,
                             examples::alignment,
                             examples::emission,
                             examples::evaluation,
                             examples::reporting,
                             examples::load,
                             examples::dictionaries,
                             examples::knowledge,
                             examples::align_a_collection,
                             examples::build_a_collection,
                             examples::output,
                             examples::walking})
    example();
  std::error_code ignored;
  std::filesystem::remove_all(examples::folder(), ignored);
  return examples::wrong == 0 ? 0 : 1;
}
