// Results that are copied piece by piece are those that were written.
#include "results/pieces.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <memory>
#include <set>
#include <string>
#include <vector>

using jjak::ByteSink;
using jjak::ResultFolder;
using jjak::results::Pieces;
using jjak::test::Folder;

namespace {

/// Two files with a line for each item, one that notes items for somebody else, and a file of each item. Items that are
/// known are copied. Returns what is known of the results, and the items that were written anew.
struct Written {
  std::string known;
  std::set<std::string> anew;
};

Written write(const std::string& path, const std::vector<std::string>& items, const std::string& known) {
  auto folder = ResultFolder::open(path, true);
  REQUIRE(folder);
  Pieces pieces(*folder, known);
  std::set<std::string> anew;
  {
    std::vector<std::unique_ptr<ByteSink>> files;
    for (const char* name : {"a.txt", "b.txt"}) files.push_back(*pieces.open(name));
    auto noted = folder->add("noted.txt");
    REQUIRE(noted);
    std::uint64_t offset = 0;
    REQUIRE(files.front()->write("head\n"));
    for (const std::string& item : items) {
      std::string text = "noted " + item;
      pieces.begin(item);
      if (pieces.has(item)) {
        const auto copied = pieces.copy(item);
        REQUIRE(copied);
        CHECK(*copied == text);
        text = *copied;
      } else {
        anew.insert(item);
        for (const auto& file : files) REQUIRE(file->write(item + "\n"));
        const auto own = pieces.open("own/" + item + ".txt");
        REQUIRE(own);
        REQUIRE((*own)->write(item));
        REQUIRE((*own)->close());
      }
      REQUIRE((*noted)->write(text));
      pieces.note({"noted.txt", offset, text.size()});
      offset += text.size();
      pieces.end();
    }
    for (const auto& file : files) REQUIRE(file->write("foot\n"));
    for (const auto& file : files) REQUIRE(file->close());
    REQUIRE((*noted)->close());
    REQUIRE(folder->commit());
  }
  return {pieces.written(), anew};
}

}  // namespace

TEST_CASE("pieces of old results are copied, and all others are written") {
  const Folder folder;
  const std::string path = folder.path() + "/out", fresh = folder.path() + "/fresh";
  const Written before = write(path, {"one", "two", "four", "five"}, "");
  CHECK(before.anew.size() == 4);
  const Written after = write(path, {"zero", "two", "three", "five", "one"}, before.known);
  CHECK(after.anew == std::set<std::string>{"three", "zero"});
  const Written whole = write(fresh, {"zero", "two", "three", "five", "one"}, "");
  CHECK(after.known == whole.known);
  for (const char* name : {"a.txt", "b.txt", "noted.txt", "own/one.txt", "own/three.txt", "jjak.sha256"})
    CHECK(Folder::read(path + "/" + name) == Folder::read(fresh + "/" + name));
  CHECK_FALSE(std::filesystem::exists(path + "/own/four.txt"));
  CHECK(write(path, {"one"}, after.known).anew.empty());
}

TEST_CASE("nothing is copied from results that are not the ones that are known") {
  const Folder folder;
  const std::string path = folder.path() + "/out";
  const Written first = write(path, {"one", "two"}, "");
  const Written second = write(path, {"one", "three"}, first.known);
  CHECK(write(path, {"one", "two"}, first.known).anew.size() == 2);
  CHECK(write(path, {"one", "two"}, second.known.substr(0, second.known.size() / 2)).anew.size() == 2);
  CHECK(write(path, {"one", "two"}, "nonsense").anew.size() == 2);
}

TEST_CASE("a piece whose own file is gone is written anew; without a shared file, all are") {
  const Folder folder;
  const std::string path = folder.path() + "/out";
  const Written first = write(path, {"one", "two"}, "");
  std::filesystem::remove(path + "/own/two.txt");
  const Written second = write(path, {"one", "two"}, first.known);
  CHECK(second.anew == std::set<std::string>{"two"});
  std::filesystem::remove(path + "/b.txt");
  CHECK(write(path, {"one", "two"}, second.known).anew.size() == 2);
}
