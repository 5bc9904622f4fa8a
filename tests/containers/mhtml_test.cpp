// Pages that a browser saved: as one file, or with a comment at the top.
#include "containers/mhtml.hpp"
#include "containers/saved_page.hpp"

#include <jjak/read.hpp>

#include "support/reading.hpp"

using jjak::test::Outcome;
namespace errors = jjak::errors;

namespace {

Outcome read(const std::string& bytes, const std::string& name = "a.mht") {
  return jjak::test::read_bytes(name, bytes);
}

std::string mail(const std::string& coding, const std::string& body) {
  return "Subject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n boundary=\"x y\"\r\n\r\n"
         "--x y\r\nContent-Type: image/png\r\nContent-Location: http://x.example/a.png\r\n\r\nAAAA\r\n"
         "--x y\r\nContent-Type: text/html; charset=\"utf-8\"\r\nContent-Transfer-Encoding: " +
         coding + "\r\nContent-Location: http://x.example/1\r\n\r\n" + body + "\r\n--x y--\r\n";
}

}  // namespace

TEST_CASE("The page of a saved mail, in each coding", "[read][mhtml]") {
  for (const auto& [coding, body] : {std::pair("quoted-printable", "<p>=EC=8C=80 a=3Db =\r\nc</p>"),
                                     {"base64", "PHA+7IyAIGE9YiBjPC9w\r\nPg=="},
                                     {"8bit", "<p>쌀 a=b c</p>"}}) {
    INFO(coding);
    const Outcome outcome = read(mail(coding, body));
    CHECK(outcome.problems.empty());
    REQUIRE(outcome.documents.size() == 1);
    CHECK(outcome.documents[0].url == "http://x.example/1");
    CHECK(outcome.documents[0].text.substr(0, 16) == "<p>쌀 a=b c</p>");
    CHECK(read(mail(coding, body), "page").documents.size() == 1);
  }
}

TEST_CASE("A mail without a page is named", "[read][mhtml]") {
  const Outcome outcome =
      read("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\n\ntext\n--b--\n");
  CHECK(outcome.documents.empty());
  REQUIRE(outcome.problems.size() == 1);
  CHECK(outcome.problems[0].code == errors::bad_mhtml);
}

TEST_CASE("Comments say where a page was saved from", "[read][saved]") {
  using jjak::reading::address_in_comments;
  CHECK(address_in_comments("<!DOCTYPE html>\n<!-- saved from url=(0019)http://x.example/1/ --><html>") ==
        "http://x.example/1/");
  CHECK(address_in_comments("<!--\n Page saved with SingleFile \n url: https://x.example/a?b=1 \n saved date: x -->") ==
        "https://x.example/a?b=1");
  CHECK(address_in_comments("<!-- Mirrored from www.x.example/a.html by HTTrack Website Copier/3.x -->") ==
        "http://www.x.example/a.html");
  CHECK(address_in_comments("<!-- saved from url=(0014)about:internet --><html>").empty());
  CHECK(address_in_comments("<!-- a link: http://x.example/ -->").empty());
}
