// Signatures behind the last sentence.
#include "lines/sign_off.hpp"

#include "support/catch.hpp"

namespace {

std::string kept(std::string_view paragraph) {
  return std::string(paragraph.substr(0, jjak::extraction::find_sign_off(paragraph, jjak::rules::built_in())));
}

}  // namespace

TEST_CASE("A reporter's name behind the last sentence is no text", "[extract][lines]") {
  CHECK(kept("배는 다시 뜬다.목동=홍길동 기자 hong@paper.example") == "배는 다시 뜬다.");
  CHECK(kept("배는 다시 뜬다. 홍길동 기자") == "배는 다시 뜬다.");
  CHECK(kept("“배는 다시 뜬다.”[홍길동·김보라 기자]") == "“배는 다시 뜬다.”");
  CHECK(kept("값은 4.5% 올랐다.홍길동 기자") == "값은 4.5% 올랐다.");
  CHECK(kept("배는 다시 뜬다.") == "배는 다시 뜬다.");
  CHECK(kept("배는 다시 뜬다. 그는 이를 본 사람이 많다고 말한 것으로 알려진 홍길동 기자") ==
        "배는 다시 뜬다. 그는 이를 본 사람이 많다고 말한 것으로 알려진 홍길동 기자");
  CHECK(kept("홍길동 기자") == "홍길동 기자");
}
