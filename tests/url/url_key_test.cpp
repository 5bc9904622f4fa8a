// The table of addresses in docs/linking.md, and properties of keys.
#include "url/url_key.hpp"
#include "support/catch.hpp"
#include "text/utf8.hpp"
#include "url/url.hpp"

#include <fstream>
#include <random>
#include <sstream>
#include <string>
#include <vector>

namespace text = jjak::text;
namespace url = jjak::url;

namespace {

struct Row {
  std::string address, key;
};

/// The table of cases of docs/linking.md.
std::vector<Row> rows() {
  std::ifstream file(JJAK_SOURCE_DIR "/docs/linking.md");
  std::vector<Row> rows;
  bool inside = false;
  for (std::string line; std::getline(file, line);) {
    if (line == "| address | key |") inside = true;
    if (!inside || !line.starts_with("| `")) {
      inside = inside && line.starts_with('|');
      continue;
    }
    const std::size_t end = line.find("` |", 3);
    const std::size_t key = line.find('`', end + 1);
    rows.push_back(
        {line.substr(3, end - 3), key == std::string::npos ? "" : line.substr(key + 1, line.rfind('`') - key - 1)});
  }
  return rows;
}

/// Addresses from pieces that tokenisers stumble over.
std::string random_address(std::mt19937& random) {
  const std::vector<std::string> pieces{
      "/",   "//",  "?",   "&",          "=",    "#",       "#!",        "%",   "%2",           "%25",    "%2e",
      "%2F", "..",  ".",   "a",          "B",    "한",      "%ED%95%9C", "%ED", "\u1112\u1161", "+",      " ",
      "\\",  ":",   "@",   "index.html", "www.", "utm_x=1", "\t",        "80",  "\u0338",       "\u212A", "\xff",
      "x=1", "%00", "%0A", "[",          "]",    "%5C",     "%20",       ";",   "//a.kr"};
  std::string address = "http://";
  const std::vector<std::string> hosts{"a.kr",    "www.A.kr", "한국.kr",   "a.kr:80",
                                       "a.kr:81", "u@a.kr",   "www.www.a", "[::1]"};
  address += hosts[random() % hosts.size()] + "/";
  for (std::size_t i = random() % 12; i > 0; --i) address += pieces[random() % pieces.size()];
  return address;
}

}  // namespace

TEST_CASE("the table of addresses in docs/linking.md holds") {
  const std::vector<Row> table = rows();
  CHECK(table.size() >= 35);
  for (const Row& row : table) {
    INFO(row.address);
    CHECK(url::UrlKey(row.address).text() == row.key);
  }
}

TEST_CASE("a key is its own key, and valid UTF-8") {
  std::mt19937 random(7);
  for (int i = 0; i < 20'000; ++i) {
    const std::string address = random_address(random);
    const url::UrlKey key(address);
    INFO(address);
    CHECK_FALSE(text::invalid_utf8(key.text()));
    if (!key.empty()) CHECK(url::UrlKey("http://" + key.text()) == key);
    const std::string resolved = url::resolve("http://base.kr/x/", address);
    if (!resolved.empty()) CHECK(url::UrlKey(resolved) == key);
    if (!resolved.empty()) CHECK(url::UrlKey(url::encode(resolved)) == key);
  }
}

TEST_CASE("an address over the limit has no key, and no two of them are taken for one") {
  const std::string path(8'192, 'x');
  CHECK(url::UrlKey("http://a.kr/" + path).empty());
  CHECK(url::UrlKey("http://a.kr/" + std::string(100'000, '%')).empty());
  CHECK_FALSE(url::UrlKey("http://a.kr/" + path.substr(100)).empty());
}

TEST_CASE("parameters that track readers") {
  CHECK(url::is_tracking_parameter("utm_campaign"));
  CHECK(url::is_tracking_parameter("fbclid"));
  CHECK_FALSE(url::is_tracking_parameter("num"));
  CHECK_FALSE(url::is_tracking_parameter("id"));
}
