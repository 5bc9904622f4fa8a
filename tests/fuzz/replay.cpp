// usage: jjak-fuzz-replay TARGET FOLDER...
// Runs the target on every file below the folders, and on the first half of each file. Needs no fuzzer.
#include "fuzz/targets.hpp"

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace fs = std::filesystem;

int main(int count, char** arguments) {
  const jjak::fuzz::Target* target = count > 2 ? jjak::fuzz::target_of(arguments[1]) : nullptr;
  if (target == nullptr) {
    std::fprintf(stderr, "usage: jjak-fuzz-replay TARGET FOLDER...\n");
    return 2;
  }
  std::size_t inputs = 0;
  for (int i = 2; i < count; ++i) {
    if (!fs::is_directory(arguments[i])) continue;
    for (const auto& entry : fs::recursive_directory_iterator(arguments[i])) {
      if (!entry.is_regular_file()) continue;
      std::ifstream file(entry.path(), std::ios::binary);
      const std::string bytes((std::istreambuf_iterator<char>(file)), {});
      std::printf("%s\n", entry.path().c_str());
      std::fflush(stdout);  // so that the last name printed is the file that ended the program
      target->run(bytes);
      target->run(std::string_view(bytes).substr(0, bytes.size() / 2));
      ++inputs;
    }
  }
  std::printf("%zu inputs\n", inputs);
  return inputs > 0 ? 0 : 1;
}
