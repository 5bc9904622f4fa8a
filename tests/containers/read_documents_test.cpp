// Walking folders and opening inputs.
#include <jjak/read.hpp>

#include "support/catch.hpp"

#include <filesystem>
#include <fstream>
#include <map>

namespace errors = jjak::errors;

namespace {

namespace fs = std::filesystem;

/// A folder that is removed after the test.
class Folder {
 public:
  Folder() : path_(fs::temp_directory_path() / "jjak-read-test") {
    fs::remove_all(path_);
    fs::create_directories(path_);
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  std::string write(const std::string& name, std::string_view bytes) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return (path_ / name).string();
  }
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

struct Outcome {
  std::vector<jjak::RawDocument> documents;
  std::map<std::string, jjak::ErrorCode> problems;  ///< by file name
};

Outcome read(const std::string& path, const jjak::ReadOptions& options = {}) {
  Outcome outcome;
  const auto status = jjak::read_documents(
      path, options,
      [&](jjak::RawDocument document) {
        outcome.documents.push_back(std::move(document));
        return true;
      },
      [&](const jjak::Error& error) {
        outcome.problems.insert_or_assign(fs::path(error.file).filename().string(), error.code);
      });
  REQUIRE(status);
  return outcome;
}

}  // namespace

TEST_CASE("A folder is read in byte order and only for articles", "[read]") {
  const Folder folder;
  folder.write("www.example.com/b.html", "<p>b");
  folder.write("www.example.com/B.html", "<p>B");
  folder.write("www.example.com/a/index.html", "<p>a");
  folder.write("www.example.com/read.php?n=1.html", "<p>1");
  folder.write("www.example.com/dump.txt", "text");
  folder.write("www.example.com/page-without-extension", "<!doctype html><p>x");
  folder.write("www.example.com/style.css", "p{}");
  folder.write("www.example.com/pic.png", "\x89PNG");
  folder.write("www.example.com/.hidden.html", "<p>hidden");
  folder.write("www.example.com/empty.html", "");
  folder.write("www.example.com/broken.html", "\x89PNG\r\n");
  folder.write("www.example.com/notes.odd", "notes");
  fs::create_directory_symlink(folder.path(), folder.path() / "loop");
  const Outcome outcome = read(folder.path().string());

  std::vector<std::string> urls;
  for (const auto& document : outcome.documents) urls.push_back(document.url);
  const std::string site = "http://www.example.com/";
  CHECK(urls == std::vector<std::string>{site + "B.html", site + "a/", site + "b.html", site + "dump.txt",
                                         site + "page-without-extension", site + "read.php?n=1"});
  CHECK(outcome.documents[3].kind == jjak::DocumentKind::text);
  CHECK(outcome.problems == std::map<std::string, jjak::ErrorCode>{{"empty.html", errors::empty},
                                                                   {"broken.html", errors::binary},
                                                                   {"notes.odd", errors::unsupported}});
}

TEST_CASE("A file that the user names is never passed over in silence", "[read]") {
  const Folder folder;
  CHECK(read(folder.write("a.png", "\x89PNG")).problems.at("a.png") == errors::binary);
  CHECK(read(folder.write("a.css", "p{}")).problems.at("a.css") == errors::unsupported);
  CHECK(read(folder.write("a.html", "")).problems.at("a.html") == errors::empty);
  CHECK(read(folder.write("dump", "a text")).documents.at(0).kind == jjak::DocumentKind::text);
  jjak::ReadOptions small;
  small.max_document_bytes = 3;
  CHECK(read(folder.write("b.html", "<p>long"), small).problems.at("b.html") == errors::too_large);
}

TEST_CASE("An input that cannot be opened is a failure", "[read]") {
  const Folder folder;
  const auto status = jjak::read_documents((folder.path() / "none").string(), {}, [](const auto&) { return true; }, {});
  REQUIRE_FALSE(status);
  CHECK(status.error().code == errors::not_found);
  CHECK(jjak::read_documents("/dev/null", {}, [](const auto&) { return true; }, {}).error().code == errors::not_a_file);
}

TEST_CASE("The sink can stop", "[read]") {
  const Folder folder;
  folder.write("a/a.html", "<p>a");
  folder.write("b.html", "<p>b");
  int count = 0;
  CHECK(jjak::read_documents(folder.path().string(), {}, [&](const auto&) { return ++count < 1; }, {}));
  CHECK(count == 1);
}

TEST_CASE("Folders beyond the depth limit are reported", "[read]") {
  const Folder folder;
  folder.write("1/2/3/a.html", "<p>a");
  jjak::ReadOptions shallow;
  shallow.max_folder_depth = 2;
  const Outcome outcome = read(folder.path().string(), shallow);
  CHECK(outcome.documents.empty());
  CHECK(outcome.problems.at("2") == errors::too_large);
}

TEST_CASE("Files and lines", "[read]") {
  const Folder folder;
  const std::string path = folder.write("lines", "\xEF\xBB\xBFone\r\ntwo\n\n셋");
  const auto lines = jjak::read_lines(path);
  REQUIRE(lines);
  CHECK(*lines == std::vector<std::string>{"one", "two", "", "셋"});
  CHECK(jjak::read_file(path, 5).error().code == errors::too_large);
  CHECK(jjak::read_file(folder.path().string()).error().code == errors::not_a_file);
  CHECK(jjak::read_file(path + "x").error().code == errors::not_found);
  const auto bad = jjak::read_lines(folder.write("bad", "one\ntw\xFFo\n"));
  REQUIRE_FALSE(bad);
  CHECK(bad.error().code == errors::bad_utf8);
  CHECK(bad.error().line == 2);
  CHECK(bad.error().byte == 6);
}
