#include "split_speed.hpp"

#include <jjak/jjak.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <ctime>
#include <limits>
#include <vector>

namespace jjak::bench {

Status time_splitting(const std::string& language, const std::string& path, std::size_t repeat) {
  const Result<std::vector<std::string>> lines = read_lines(path);
  if (!lines) return lines.error();
  const Language code = language == "ko" ? Language::korean : Language::english;
  const Rules rules;
  std::size_t bytes = 0, sentences = 0;
  double fastest = std::numeric_limits<double>::max();
  for (std::size_t run = 0; run < repeat; ++run) {
    bytes = sentences = 0;
    const std::clock_t start = std::clock();
    for (const std::string& line : *lines) {
      sentences += split_sentences(line, code, rules).size();
      bytes += line.size();
    }
    fastest = std::min(fastest, static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC);
  }
  fmt::print("{{\"sentences\": {}, \"megabytes_a_second\": {:.1f}}}\n", sentences,
             static_cast<double>(bytes) / 1e6 / std::max(fastest, 1e-6));
  return Done{};
}

}  // namespace jjak::bench
