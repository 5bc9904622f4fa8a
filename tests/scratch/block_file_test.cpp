// Blocks in a scratch file come back as they were; a file that fails says so and gives nothing.
#include "scratch/block_file.hpp"

#include <jjak/jjak.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"
#include "support/written.hpp"

#include <filesystem>
#include <string>
#include <vector>

using jjak::Block;
using jjak::BlockFile;
using jjak::BlockRole;

TEST_CASE("blocks come back as they were, whatever order they are asked in") {
  const jjak::test::Folder folder;
  const auto file = BlockFile::make(folder.path());
  REQUIRE(file);
  CHECK(std::filesystem::is_empty(folder.path()));
  const std::vector<std::vector<Block>> kept = {
      {},
      {{BlockRole::body, "사과가 늦게 왔다.", 0, "[기자]", {17, 45}}, {BlockRole::table, "쌀\t5,600", 7, {}, {}}},
      {{BlockRole::caption, std::string(100'000, 'x'), 0, {}, {0, 4'000'000'000}}}};
  std::vector<BlockFile::Place> places;
  for (const auto& blocks : kept) places.push_back((*file)->keep(blocks));
  for (const std::size_t i : {2u, 0u, 1u}) {
    const std::vector<Block> read = (*file)->read(places[i]);
    REQUIRE(read.size() == kept[i].size());
    for (std::size_t n = 0; n < read.size(); ++n) {
      CHECK(read[n].role == kept[i][n].role);
      CHECK(read[n].text == kept[i][n].text);
      CHECK(read[n].row == kept[i][n].row);
      CHECK(read[n].label == kept[i][n].label);
      CHECK(read[n].source == kept[i][n].source);
    }
  }
  CHECK_FALSE((*file)->failure());
}

TEST_CASE("a place that the file does not have gives no blocks, and is told") {
  const jjak::test::Folder folder;
  const auto file = *BlockFile::make(folder.path());
  CHECK(file->read({0, 5}).empty());
  REQUIRE(file->failure());
  CHECK(file->failure()->code == jjak::errors::read_failed);
  CHECK(file->failure()->file == folder.path());
}

TEST_CASE("a folder that is not there cannot have a scratch file") {
  const jjak::test::Folder folder;
  const auto file = BlockFile::make(folder.path() + "/nowhere");
  REQUIRE_FALSE(file);
  CHECK(file.error().code == jjak::errors::not_found);
}

TEST_CASE("a build gives the same bytes whether its texts are in memory or not") {
  const std::vector<std::string> inputs{JJAK_SOURCE_DIR "/corpus/articles"};
  const jjak::test::Folder folder;
  jjak::BuildOptions options;
  const auto held = jjak::build_collection(inputs, options);
  REQUIRE(held);
  options.holds_texts = false;
  options.scratch = folder.path();
  const auto elsewhere = jjak::build_collection(inputs, options);
  REQUIRE(elsewhere);
  REQUIRE(elsewhere->blocks != nullptr);
  for (const jjak::Article& article : elsewhere->articles) CHECK(article.blocks.empty());
  CHECK(jjak::test::files_of(*elsewhere) == jjak::test::files_of(*held));
  const jjak::WholeArticles whole = jjak::whole_articles(*elsewhere);
  jjak::Article room;
  for (std::size_t i = 0; i < whole.size(); ++i)
    CHECK(whole.whole(i, room).blocks.size() == held->articles[i].blocks.size());
  options.scratch = folder.path() + "/nowhere";
  CHECK_FALSE(jjak::build_collection(inputs, options));
}
