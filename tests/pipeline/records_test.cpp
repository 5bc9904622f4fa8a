// From records the same collection comes out as from the pages, however the pages were shared out.
#include <jjak/diagnostics.hpp>
#include <jjak/emit.hpp>
#include <jjak/exchange.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/extract_documents.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

namespace {

const std::string articles = std::string(JJAK_SOURCE_DIR) + "/corpus/articles";

std::vector<std::string> files_of(const std::string& folder) {
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

std::string records_of(const std::string& path) {
  std::string lines;
  jjak::extract_documents({path}, {}, [&](jjak::ExtractedDocument& document) {
    for (const jjak::DocumentRecord& record : document.records) lines += jjak::write_document_record(record);
    return true;
  });
  return lines;
}

std::string written(const jjak::Result<jjak::Collection>& collection) {
  REQUIRE(collection);
  std::string out = std::to_string(collection->documents);
  for (const auto& [path, bytes] : jjak::test::files_of(*collection)) out += path + "\n" + bytes;
  for (const auto* errors : {&collection->skipped, &collection->problems})
    for (const jjak::Error& error : *errors) out += "\n" + std::string(error.code.name()) + " " + describe(error);
  for (const jjak::Article& article : collection->articles)
    for (const jjak::Block& block : article.blocks) out += "\n" + block.text;
  return out;
}

}  // namespace

TEST_CASE("records of a collection that was shared out give what its pages give") {
  const std::string whole = written(jjak::link_collection({articles}));
  const std::vector<std::string> files = files_of(articles);
  REQUIRE(files.size() > 100);
  const std::size_t shards = GENERATE(1u, 2u, 3u, 7u);
  const jjak::test::Folder folder;
  std::vector<std::string> lines(shards), paths;
  // A fixed shuffle: neighbours are on different shards.
  for (std::size_t i = 0; i < files.size(); ++i) lines[i * 7919 % 104729 % shards] += records_of(files[i]);
  for (std::size_t i = shards; i-- > 0;) paths.push_back(folder.write(std::to_string(i) + ".jsonl", lines[i]));
  const std::string joined = written(jjak::link_collection(paths));
  // The first difference says more than two long texts.
  const auto [a, b] = std::mismatch(joined.begin(), joined.end(), whole.begin(), whole.end());
  constexpr std::ptrdiff_t shown = 300;
  CHECK(std::string(a, a + std::min(shown, joined.end() - a)) == std::string(b, b + std::min(shown, whole.end() - b)));
}

TEST_CASE("two documents of one name from two machines are not mixed") {
  const jjak::test::Folder folder;
  const auto table = [&](const std::string& english, const std::string& korean) {
    jjak::DocumentRecord record;
    std::string lines;
    for (const auto& [language, text] : {std::pair{"en", english}, {"ko", korean}}) {
      record.origin.path = std::string("t.tsv:1.") + language;
      record.pair = "t.tsv:1";
      record.is_korean_side = record.origin.path.ends_with("ko");
      record.article.origin = record.origin;
      record.article.language_tag = language;
      record.article.blocks = {{jjak::BlockRole::body, text, 0, {}, {}}};
      lines += jjak::write_document_record(record);
    }
    return lines;
  };
  const std::string first = folder.write(
                        "1.jsonl", table("The bank kept its rate on Monday.", "은행은 월요일 금리를 그대로 두었다.")),
                    second = folder.write("2.jsonl", table("A new bridge opens in May.", "새 다리가 오월에 열린다."));
  const auto collection = jjak::link_collection({first, second});
  REQUIRE(collection);
  REQUIRE(collection->pairs.size() == 1);
  REQUIRE(collection->articles.size() == 2);
  for (const jjak::Article& article : collection->articles)
    CHECK(article.blocks.front().text.find(article.language == jjak::Language::korean ? "금리" : "rate") !=
          std::string::npos);
  CHECK(std::count_if(collection->skipped.begin(), collection->skipped.end(),
                      [](const jjak::Error& error) { return error.code == jjak::errors::same_place; }) == 2);
}
