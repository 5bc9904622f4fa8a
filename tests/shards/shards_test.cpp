// Pairs that are aligned elsewhere: what comes back is what the build would have made, and damage costs nothing but
// time.
#include "shards/shards.hpp"

#include "shards/packed_pairs.hpp"

#include <jjak/read.hpp>
#include <jjak/segment.hpp>

#include <filesystem>
#include <fstream>
#include <map>
#include <string>

#include "support/catch.hpp"
#include "support/corpus.hpp"
#include "support/folder.hpp"

namespace fs = std::filesystem;
using jjak::test::new_store;
using jjak::test::request_for;
using jjak::test::written;

namespace {

jjak::TextPair some_pair() {
  jjak::TextPair pair;
  pair.source = jjak::text_of_lines({"Rice is dear.", "He paid 200 won. She left."}, jjak::Language::english, {});
  pair.target =
      jjak::text_of_lines({"쌀값이 비싸다.", "그는 200원을 냈다. 그녀는 떠났다."}, jjak::Language::korean, {});
  pair.source_published = jjak::Timestamp{2026, 2, 28, 23, -1, -150};
  auto pins = jjak::Pins::make({{{0, 1}, {0, 1}}, {{1, 2}, {1, 1}}}, 2, 2);
  REQUIRE(pins);
  pair.pins = *std::move(pins);
  return pair;
}

/// Memory as a memo.
class Memo final : public jjak::StageMemo {
 public:
  std::optional<std::string> find(std::string_view kind, std::string_view key) override {
    const auto it = kept.find({std::string(kind), std::string(key)});
    return it == kept.end() ? std::nullopt : std::optional(it->second);
  }
  void keep(std::string_view kind, std::string_view key, std::string_view value) override {
    kept[{std::string(kind), std::string(key)}] = value;
  }
  std::map<std::pair<std::string, std::string>, std::string> kept;
};

std::string bytes_of(const fs::path& path) {
  const auto bytes = jjak::read_file(path.string());
  REQUIRE(bytes);
  return *bytes;
}

void put(const fs::path& path, std::string_view bytes) { std::ofstream(path, std::ios::binary) << bytes; }

/// A corpus of which a build has written shards.
struct Divided {
  explicit Divided(std::size_t count) : request(request_for(std::string(JJAK_SOURCE_DIR) + inputs)) {
    auto opened = jjak::ResultFolder::open(folder.path("shards"), true);
    REQUIRE(opened);
    jjak::ResultFolder shards = *std::move(opened);
    jjak::shards::Writer writer(shards, count);
    request.writer = &writer;
    const auto update = jjak::corpus::update(*store, request, false, {});
    if (!update) FAIL(describe(update.error()));
    request.writer = nullptr;
    request.shards = folder.path("shards");
    pairs = writer.pairs();
  }

  fs::path file(std::size_t n, const std::string& ending) const {
    return fs::path(request.shards) / (std::to_string(n) + ending);
  }

  /// Aligns a shard; returns the file of alignments.
  std::string aligned(std::size_t n) const {
    const fs::path path = file(n, ".shard");
    const std::string bytes = bytes_of(path);
    const auto shard = jjak::shards::read_file_of(jjak::shards::Content::pairs, bytes, path.string());
    REQUIRE(shard);
    jjak::CollectionOptions options = request.build;
    auto knowledge = jjak::load_knowledge((fs::path(request.shards) / "knowledge").string());
    REQUIRE(knowledge);
    CHECK(knowledge_version(*knowledge) == shard->header.knowledge);
    options.knowledge = std::make_shared<const jjak::Knowledge>(*std::move(knowledge));
    const auto outcome = jjak::shards::align(*shard, path.string(), options, {});
    REQUIRE(outcome);
    CHECK(outcome->failed.empty());
    CHECK(outcome->aligned == shard->entries.size());
    return outcome->bytes;
  }

  static constexpr const char* inputs = "/corpus/articles/www.northernpost.example";
  jjak::test::Folder folder;
  jjak::test::Stores store = new_store();
  jjak::corpus::Request request;
  std::size_t pairs = 0;
};

}  // namespace

TEST_CASE("a pair of a shard comes back with all that its alignment depends on") {
  const jjak::TextPair pair = some_pair();
  const std::string bytes = jjak::shards::packed("key", pair);
  const auto again = jjak::shards::unpacked_pair(bytes);
  REQUIRE(again);
  CHECK(again->key == "key");
  CHECK(again->pair.source.content == pair.source.content);
  CHECK(again->pair.target.join({0, 2}) == pair.target.join({0, 2}));
  CHECK(again->pair.source.breaks == pair.source.breaks);
  CHECK(again->pair.source_published == pair.source_published);
  CHECK_FALSE(again->pair.target_published);
  CHECK(again->pair.pins.linked().size() == 1);
  CHECK(again->pair.pins.nulls().size() == 1);
  CHECK(jjak::shards::packed("key", again->pair) == bytes);
  for (std::size_t size = 0; size < bytes.size(); ++size)
    CHECK_FALSE(jjak::shards::unpacked_pair(std::string_view(bytes).substr(0, size)));
}

TEST_CASE("a build whose pairs were aligned elsewhere gives the bytes of one that aligned them itself") {
  const Divided divided(3);
  CHECK(divided.pairs > 20);
  for (std::size_t n = 1; n <= 3; ++n) put(divided.file(n, ".aligned"), divided.aligned(n));
  const auto update = jjak::corpus::update(*divided.store, divided.request, false, {});
  REQUIRE(update);
  CHECK(update->taken.alignments == divided.pairs);
  CHECK(update->taken.unused.empty());
  const auto whole = new_store();
  jjak::corpus::Request alone = divided.request;
  alone.shards.clear();
  CHECK(written(update) == written(jjak::corpus::update(*whole, alone, false, {})));
}

TEST_CASE("alignments that are missing, damaged or of something else are made again") {
  const Divided divided(4);
  put(divided.file(1, ".aligned"), divided.aligned(1));
  const std::string second = divided.aligned(2);
  put(divided.file(2, ".aligned"), second.substr(0, second.size() / 2));
  put(divided.file(3, ".aligned"), bytes_of(divided.file(3, ".shard")));
  jjak::corpus::Request alone = divided.request;
  alone.shards.clear();
  const auto whole = new_store();
  const auto expected = written(jjak::corpus::update(*whole, alone, false, {}));
  const auto update = jjak::corpus::update(*divided.store, divided.request, false, {});
  REQUIRE(update);
  CHECK(update->taken.alignments < divided.pairs);
  REQUIRE(update->taken.unused.size() == 2);
  CHECK(update->taken.unused[0].code == jjak::errors::damaged_shard);
  CHECK(update->taken.unused[1].code == jjak::errors::bad_shard);
  CHECK(written(update) == expected);
}

TEST_CASE("alignments that were made with other options are not taken") {
  const Divided divided(1);
  put(divided.file(1, ".aligned"), divided.aligned(1));
  Memo memo;
  const std::string bytes = bytes_of(divided.file(1, ".shard"));
  const auto shard = jjak::shards::read_file_of(jjak::shards::Content::pairs, bytes, "1.shard");
  REQUIRE(shard);
  jjak::shards::Header other = shard->header;
  other.settings = "others";
  const auto refused = jjak::shards::take(divided.request.shards, other, memo);
  REQUIRE(refused.unused.size() == 1);
  CHECK(refused.unused[0].code == jjak::errors::other_shard);
  CHECK(memo.kept.empty());
  CHECK(jjak::shards::take(divided.request.shards, shard->header, memo).alignments == divided.pairs);
  CHECK(memo.kept.size() == divided.pairs);
}

TEST_CASE("no damaged file of a shard is believed") {
  const Divided divided(1);
  std::string bytes = bytes_of(divided.file(1, ".shard"));
  const auto is_read = [](std::string_view given) {
    return static_cast<bool>(jjak::shards::read_file_of(jjak::shards::Content::pairs, given, "1.shard"));
  };
  REQUIRE(is_read(bytes));
  for (std::size_t size = 0; size < bytes.size(); size += 997)
    CHECK_FALSE(is_read(std::string_view(bytes).substr(0, size)));
  CHECK_FALSE(is_read(bytes + "x"));
  for (std::size_t at = 0; at < bytes.size(); at += 997) {
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
    CHECK_FALSE(is_read(bytes));
    bytes[at] = static_cast<char>(bytes[at] ^ 0x10);
  }
}

TEST_CASE("removing shards leaves what others put into their folder") {
  jjak::test::Folder folder;
  for (const char* name : {"1.shard", "12.aligned", "mine.shard", "notes.txt"}) put(folder.path(name), "x");
  jjak::shards::remove(folder.path(""));
  CHECK_FALSE(fs::exists(folder.path("1.shard")));
  CHECK_FALSE(fs::exists(folder.path("12.aligned")));
  CHECK(fs::exists(folder.path("mine.shard")));
  CHECK(fs::exists(folder.path("notes.txt")));
}
