// Runs every case of cases.txt, and checks that there are enough.
#include <jjak/read.hpp>
#include <jjak/segment.hpp>

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace {

constexpr std::string_view boundary = "¦";

struct Case {
  jjak::Language language{};
  std::string paragraph;
  std::vector<std::string> sentences;
};

std::string without_blanks_at_the_ends(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  return first == std::string_view::npos ? std::string()
                                         : std::string(text.substr(first, text.find_last_not_of(' ') + 1 - first));
}

/// "A. ¦ B." is the paragraph "A. B.", "A.¦B." is "A.B.".
Case parse(std::string_view line) {
  Case parsed;
  parsed.language = line.starts_with("ko") ? jjak::Language::korean : jjak::Language::english;
  std::string_view rest = line.substr(line.find(':') + 2);
  while (true) {
    const std::size_t at = rest.find(boundary);
    std::string_view part = rest.substr(0, at);
    parsed.sentences.push_back(without_blanks_at_the_ends(part));
    parsed.paragraph += part.ends_with(' ') && at != std::string_view::npos ? part.substr(0, part.size() - 1) : part;
    if (at == std::string_view::npos) return parsed;
    rest.remove_prefix(at + boundary.size());
  }
}

std::string joined(const std::vector<std::string>& sentences) {
  std::string out;
  for (const std::string& sentence : sentences) (out += sentence) += " | ";
  return out;
}

}  // namespace

TEST_CASE("the sentences of cases.txt") {
  const auto lines = jjak::read_lines(JJAK_SOURCE_DIR "/tests/segment/cases.txt");
  REQUIRE(lines);
  std::size_t cases = 0, number = 0;
  for (const std::string& line : *lines) {
    ++number;
    if (line.empty() || line.front() == '#') continue;
    const Case expected = parse(line);
    std::vector<std::string> found;
    for (const jjak::Range& range : jjak::split_sentences(expected.paragraph, expected.language))
      found.push_back(expected.paragraph.substr(range.begin, range.size()));
    INFO("tests/segment/cases.txt:" << number);
    CHECK(joined(found) == joined(expected.sentences));
    ++cases;
  }
  CHECK(cases >= 120);
}
