// Tokens and their stems.
#include "text/hangul.hpp"
#include "words/tokens.hpp"

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
  CHECK(text::english_stem("went") == text::english_stem("goes"));
  CHECK(text::english_stem("children") == text::english_stem("child"));
  CHECK(text::english_stem("planned") == text::english_stem("plans"));
  CHECK(text::english_stem("agreed") == text::english_stem("agrees"));
  CHECK(text::english_stem("early") != text::english_stem("ear"));
  CHECK(text::english_stem("News") != text::english_stem("new"));
  CHECK(text::is_stop_word("the"));
  CHECK_FALSE(text::is_stop_word("border"));
  CHECK(text::without_possessive("officials'") == "officials");
}

TEST_CASE("tails are rows of particles and endings that leave a syllable") {
  const std::vector<std::size_t> none{0}, officials{0, 6, 9}, north{0, 3, 6};  // 한은: an ending too
  CHECK(text::tails("무역일꾼들에게") == officials);
  CHECK(text::tails("북한은") == north);
  CHECK(text::tails("국경") == none);
  CHECK(text::tails("은") == none);
  CHECK(text::tails("") == none);
}

TEST_CASE("Northern and Southern spelling have one key") {
  CHECK(text::korean_key("로동신문") == text::korean_key("노동신문"));
  CHECK(text::korean_key("력사") == "역사");
  CHECK(text::korean_key("녀성") == text::korean_key("여성"));
  CHECK(text::korean_key("련방") == "연방");
  CHECK(text::korean_key("국경 a") == "국경 a");
}
