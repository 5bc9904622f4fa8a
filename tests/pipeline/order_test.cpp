// A whole run gives the same bytes in whatever order its inputs are named, and however their paths are written.
#include <jjak/jjak.hpp>

#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include <algorithm>
#include <filesystem>
#include <random>

namespace {

namespace fs = std::filesystem;

std::string page(const std::string& title, const std::vector<std::string>& paragraphs, const std::string& head = {}) {
  std::string html = "<!doctype html><html><head><meta charset=utf-8><title>" + title + "</title>" + head +
                     "</head><body><nav><a href=/>Home</a></nav><article><h1>" + title + "</h1>";
  for (const std::string& paragraph : paragraphs) html += "<p>" + paragraph + "</p>";
  return html + "</article></body></html>";
}

std::string canonical(const std::string& url) { return "<link rel=canonical href='" + url + "'>"; }
std::string alternate(const std::string& url) { return "<link rel=alternate hreflang=ko href='" + url + "'>"; }

const std::vector<std::string> ferry{
    "The ferry between the two islands will run every hour from May 3, the county office said on Tuesday.",
    "Last year 41,200 people used the line, almost twice as many as in 2021.",
    "A ticket still costs 3,500 won, and children under seven travel without one."};
const std::vector<std::string> ferry_in_korean{
    "두 섬을 잇는 배가 5월 3일부터 한 시간마다 다닌다고 군청이 화요일 밝혔다.",
    "지난해 이 배를 탄 사람은 4만1200명으로 2021년의 거의 두 배였다.",
    "요금은 그대로 3500원이며 일곱 살이 안 된 아이는 표 없이 탄다."};
const std::vector<std::string> school{
    "The last school on the western coast closes this winter with only 6 pupils left, teachers said.",
    "In 1988 the school had 214 pupils in eight classes, according to its yearbook.",
    "Its building will become a museum of the sea, which opens in 2027."};
const std::vector<std::string> school_in_korean{
    "서해안의 마지막 학교가 학생 6명만 남은 채 올겨울 문을 닫는다고 교사들이 말했다.",
    "학교 연감에 따르면 1988년에는 여덟 학급에 214명이 다녔다.", "건물은 바다 박물관으로 바뀌어 2027년에 문을 연다."};

/// Pages that argue about addresses, repeat each other, pair by links and by contents; texts, a table, a feed.
std::vector<std::string> write_collection(const jjak::test::Folder& folder) {
  const std::string site = "https://news.example/";
  const std::vector<std::pair<std::string, std::string>> files{
      {"news.example/en/ferry.html", page("More ferries", ferry, alternate(site + "ko/ferry.html"))},
      {"news.example/ko/ferry.html", page("배편 늘어난다", ferry_in_korean, canonical(site + "en/ferry.html"))},
      {"news.example/en/ferry-again.html", page("More ferries", ferry, canonical(site + "en/ferry-again.html"))},
      {"mirror/print.html", page("More ferries", ferry, canonical(site + "en/ferry.html"))},
      {"texts/en/7.txt", "A school closes\n\n" + school[0] + "\n\n" + school[1] + "\n\n" + school[2] + "\n"},
      {"texts/ko/7.txt", "학교가 문을 닫는다\n\n" + school_in_korean[0] + "\n\n" + school_in_korean[1] + "\n\n" +
                             school_in_korean[2] + "\n"},
      {"rows.csv", "en,ko\nThe rain stopped on May 9.,비는 5월 9일에 그쳤다.\nFarmers were glad.,농민들은 기뻐했다.\n"},
      {"empty.html", "<html><body><p>Nothing.</p></body></html>"},
      {"list.jsonl", "{\"url\": \"https://other.example/en/1\", \"title\": \"School\", \"text\": \"" + school[0] +
                         "\\n" + school[1] + "\\n" + school[2] + "\"}\n"}};
  std::vector<std::string> paths;
  for (const auto& [name, bytes] : files) {
    folder.write(name, bytes);
    paths.push_back(name);
  }
  return paths;
}

/// All files that a run writes.
std::string run(const std::vector<std::string>& inputs) {
  jjak::BuildOptions options;
  options.dictionary = *jjak::own_dictionary();
  const auto collection = jjak::build_collection(inputs, options);
  REQUIRE(collection);
  CHECK(collection->pairs.size() >= 3);
  CHECK(collection->skipped.size() >= 2);
  std::string output;
  for (const auto& [path, bytes] : jjak::test::files_of(*collection)) output += path + '\n' + bytes;
  return output;
}

/// Goes to a folder, and back at the end.
class Visit {
 public:
  explicit Visit(const std::string& folder) : home_(fs::current_path()) { fs::current_path(folder); }
  Visit(const Visit&) = delete;
  Visit& operator=(const Visit&) = delete;
  ~Visit() { fs::current_path(home_); }

 private:
  fs::path home_;
};

}  // namespace

TEST_CASE("Neither the order nor the spelling of the inputs changes a byte", "[pipeline][order]") {
  const jjak::test::Folder folder;
  std::vector<std::string> inputs = write_collection(folder);
  const Visit visit(folder.path());
  const std::string first = run(inputs);
  for (const unsigned seed : {1u, 2u, 3u, 4u}) {
    INFO("seed " << seed);
    std::mt19937 random(seed);
    for (std::size_t i = inputs.size(); i > 1; --i) std::swap(inputs[i - 1], inputs[random() % i]);
    std::vector<std::string> spelled = inputs;
    if (seed % 2 == 0)
      for (std::string& each : spelled) each = random() % 2 == 0 ? folder.path(each) : "./texts/../" + each;
    CHECK(run(spelled) == first);
  }
}
