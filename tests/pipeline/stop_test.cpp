// A run that is told to stop ends at once, whatever it is doing.
#include <jjak/pipeline/collection.hpp>

#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <map>
#include <string>
#include <vector>

namespace {

std::string page(const std::string& title, const std::string& text, const std::string& korean = {}) {
  const std::string link = korean.empty() ? "" : "<link rel=alternate hreflang=ko href='" + korean + "'>";
  return "<!doctype html><html><head><meta charset=utf-8><title>" + title + "</title>" + link +
         "</head><body><article><h1>" + title + "</h1><p>" + text + "</p></article></body></html>";
}

}  // namespace

TEST_CASE("A run that is told to stop does no more, in any stage and with several threads") {
  const jjak::test::Folder folder;
  const std::string site = "https://news.example/";
  for (int i = 0; i < 4; ++i) {
    const std::string n = std::to_string(30 + i), name = "/ferry-" + n + ".html";
    folder.write("news.example/en" + name,
                 page("The ferry carries " + n + " people",
                      "The ferry carried " + n + " people over the bay on Monday. It turned back at noon in the storm.",
                      site + "ko" + name));
    folder.write("news.example/ko" + name,
                 page("배가 " + n + "명을 나르다", "배는 월요일에 " + n +
                                                       "명을 만 건너편으로 날랐다. 정오에 폭풍으로 "
                                                       "되돌아왔다."));
  }
  jjak::BuildOptions options;
  options.dictionary = *jjak::own_dictionary();
  options.jobs = GENERATE(1u, 3u);
  bool was_told = false;
  options.learned = [&was_told](const jjak::LexiconCounts&) { CHECK_FALSE(was_told); };
  std::vector<jjak::Stage> calls;
  const auto note = [&calls](const jjak::Progress& progress) {
    calls.push_back(progress.stage);
    return true;
  };
  REQUIRE(jjak::build_collection({folder.path()}, options, note));
  std::map<jjak::Stage, std::size_t> counts;
  for (const jjak::Stage stage : calls) ++counts[stage];
  CHECK(counts[jjak::Stage::reading] == 8);
  CHECK(counts[jjak::Stage::linking] >= 8);
  CHECK(counts[jjak::Stage::anchoring] == 8);
  CHECK(counts[jjak::Stage::aligning] == 16);
  for (std::size_t wanted = 0; wanted < calls.size(); ++wanted) {
    std::size_t called = 0;
    was_told = false;
    const auto result = jjak::build_collection({folder.path()}, options, [&](const jjak::Progress&) {
      was_told = called == wanted;
      return called++ < wanted;
    });
    INFO("told to stop at call " << wanted);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == jjak::errors::stopped);
    CHECK(called == wanted + 1);
  }
}
