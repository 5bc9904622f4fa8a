// A pair that is too long to align does not take the others of a build with it.
#include <jjak/jjak.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include <algorithm>

namespace {

std::string page(const std::string& paragraphs, const std::string& korean = {}) {
  const std::string link = korean.empty() ? "" : "<link rel=alternate hreflang=ko href='" + korean + "'>";
  return "<!doctype html><html><head><meta charset=utf-8>" + link + "</head><body><article>" + paragraphs +
         "</article></body></html>";
}

}  // namespace

TEST_CASE("A build skips the pair that passes the budget of cells, says so, and writes the others") {
  const jjak::test::Folder folder;
  std::string english, korean;
  for (int i = 0; i < 250; ++i) {
    english += "<p>The ferry carried " + std::to_string(1000 + i * 7) + " people over the bay that day.</p>";
    korean += "<p>배는 그날 " + std::to_string(1000 + i * 7) + "명을 만 건너편으로 날랐다.</p>";
  }
  const std::string site = "https://news.example/";
  folder.write("news.example/en/log.html", page("<h1>A log of the ferry</h1>" + english, site + "ko/log.html"));
  folder.write("news.example/ko/log.html", page("<h1>배의 일지</h1>" + korean));
  folder.write("news.example/en/school.html",
               page("<h1>A school closes</h1><p>The last school of the coast closes with 6 pupils left.</p><p>In 1988 "
                    "it had 214 pupils in eight classes.</p>",
                    site + "ko/school.html"));
  folder.write(
      "news.example/ko/school.html",
      page("<h1>학교가 문을 닫는다</h1><p>해안의 마지막 학교가 학생 6명만 남은 채 문을 닫는다.</p><p>1988년에는 "
           "여덟 학급에 214명이 다녔다.</p>"));
  jjak::BuildOptions options;
  options.learn_sites = false;
  options.align.cell_budget = 10'000;
  const auto collection = jjak::build_collection({folder.path()}, options);
  REQUIRE(collection);
  REQUIRE(collection->pairs.size() == 2);
  const auto skipped = std::find_if(collection->skipped.begin(), collection->skipped.end(),
                                    [](const auto& error) { return error.code == jjak::errors::too_many_cells; });
  REQUIRE(skipped != collection->skipped.end());
  CHECK(skipped->file.ends_with("en/log.html"));
  CHECK(skipped->other_file.ends_with("ko/log.html"));
  CHECK(jjak::describe(*skipped).find("en/log.html, " + skipped->other_file + ": ") != std::string::npos);
  const jjak::Summary summary = jjak::summarize(*collection);
  CHECK(summary.skipped_by_reason.at("too_many_cells") == 1);
  CHECK(summary.unaligned_by_reason.at("too_many_cells") == 1);
  CHECK(summary.pairs_by_method.at("hreflang") == 2);
  const auto failed = std::find_if(collection->pairs.begin(), collection->pairs.end(),
                                   [](const auto& pair) { return pair.alignment.failure.has_value(); });
  REQUIRE(failed != collection->pairs.end());
  const auto files = jjak::test::files_of(*collection);
  CHECK(files.at("corpus.tsv").find(failed->name) == std::string::npos);
  CHECK(std::count(files.at("corpus.en").begin(), files.at("corpus.en").end(), '\n') >= 2);
  CHECK(files.at("ladders/" + failed->name + ".sent.txt").empty());
  CHECK(jjak::test::report_of(*collection).at("index.html").find("\"unaligned\":{\"count\":1,") != std::string::npos);
}
