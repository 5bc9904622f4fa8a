#include "text/words.hpp"

#include <string>
#include <vector>

#include "support/catch.hpp"

namespace text = jjak::text;

namespace {

std::vector<std::string> tokens(std::string_view sentence) {
  std::vector<std::string> out;
  for (const text::Token& token : text::tokenize(sentence))
    out.emplace_back(sentence.substr(token.bytes.begin, token.bytes.size()));
  return out;
}

}  // namespace

TEST_CASE("tokens are runs of one script, numbers keep their inner marks") {
  CHECK(tokens("GPS로 1,204.5km를 갔다.") == std::vector<std::string>{"GPS", "로", "1,204.5", "km", "를", "갔다", "."});
  CHECK(tokens("don’t 7. 방류(放流)") == std::vector<std::string>{"don’t", "7", ".", "방류", "(", "放流", ")"});
  CHECK(tokens("").empty());
}

TEST_CASE("English stems") {
  CHECK(text::english_stem("Traders") == text::english_stem("trader"));
  CHECK(text::english_stem("Korea’s") == "korea");
  CHECK(text::english_stem("cities") == "city");
  CHECK(text::english_stem("the").empty());
  CHECK(text::english_stem("a").empty());
}

TEST_CASE("Korean stems lose particles and keep two syllables") {
  CHECK(text::korean_stem("무역일꾼들에게") == "무역일꾼");
  CHECK(text::korean_stem("북한은") == "북한");
  CHECK(text::korean_stem("국경") == "국경");
  CHECK(text::korean_stem("것").empty());
}
