// Results replace each other as a set, whatever happens in between.
#include "results/result_folder.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <fmt/format.h>

#include <chrono>
#include <csignal>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

using jjak::ResultFolder;
using jjak::test::Folder;

namespace {

namespace fs = std::filesystem;
using Files = std::map<std::string, std::string>;

jjak::Status add(ResultFolder& folder, const std::string& path, const std::string& bytes) {
  const jjak::Result<std::unique_ptr<jjak::ByteSink>> sink = folder.add(path);
  if (!sink) return sink.error();
  for (const char byte : bytes)
    if (jjak::Status written = (*sink)->write({&byte, 1}); !written) return written;
  return (*sink)->close();
}

jjak::Status replace(const std::string& path, const Files& files) {
  jjak::Result<ResultFolder> folder = ResultFolder::open(path, true);
  if (!folder) return folder.error();
  for (const auto& [name, bytes] : files)
    if (jjak::Status added = add(*folder, name, bytes); !added) return added;
  return folder->commit();
}

/// All files of a folder but the manifest.
Files files_in(const std::string& path) {
  Files files;
  for (const auto& entry : fs::recursive_directory_iterator(path))
    if (entry.is_regular_file() && entry.path().filename() != ResultFolder::manifest_name)
      files[entry.path().lexically_relative(path).string()] = Folder::read(entry.path().string());
  return files;
}

/// `count` files that all say which set they are of.
Files set_of(const std::string& said, int count) {
  Files files;
  for (int i = 0; i < count; ++i) files[fmt::format("{}/{}.txt", i % 3, i)] = said;
  return files;
}

}  // namespace

TEST_CASE("a new set of results replaces the old one, and nothing else") {
  const Folder folder;
  const std::string out = folder.path("out");
  REQUIRE(replace(out, {{"a.txt", "old"}, {"ladders/gone.par.txt", "old"}}));
  folder.write("out/ladders/mine.par.txt", "by hand");
  folder.write("out/notes", "by hand");
  REQUIRE(replace(out, {{"a.txt", "new"}, {"ladders/here.par.txt", "new"}}));
  CHECK(files_in(out) == Files{{"a.txt", "new"},
                               {"ladders/here.par.txt", "new"},
                               {"ladders/mine.par.txt", "by hand"},
                               {"notes", "by hand"}});
  CHECK(std::system(("cd '" + out + "' && sha256sum --check --status jjak.sha256").c_str()) == 0);
}

TEST_CASE("a small file whose bytes have not changed is not written again") {
  const Folder folder;
  const std::string path = folder.path() + "/out", same = path + "/same.txt", other = path + "/other.txt";
  const std::string large(200'000, 'x');
  REQUIRE(replace(path, {{"same.txt", "one"}, {"other.txt", "two"}, {"large.txt", large}, {"empty.txt", ""}}));
  const auto long_ago = fs::last_write_time(same) - std::chrono::hours(1);
  for (const auto& file : {same, other, path + "/empty.txt"}) fs::last_write_time(file, long_ago);
  REQUIRE(replace(path, {{"same.txt", "one"}, {"other.txt", "too"}, {"large.txt", large}, {"empty.txt", ""}}));
  CHECK(fs::last_write_time(same) == long_ago);
  CHECK(fs::last_write_time(path + "/empty.txt") == long_ago);
  CHECK(fs::last_write_time(other) != long_ago);
  CHECK(files_in(path) == Files{{"same.txt", "one"}, {"other.txt", "too"}, {"large.txt", large}, {"empty.txt", ""}});
  CHECK_FALSE(*ResultFolder::open(path, true)->changed_file());
}

TEST_CASE("results that are not committed leave no trace") {
  const Folder folder;
  const std::string out = folder.path("out");
  {
    jjak::Result<ResultFolder> opened = ResultFolder::open(out, true);
    REQUIRE(opened);
    REQUIRE(add(*opened, "a.txt", "half"));
  }
  CHECK_FALSE(fs::exists(out));
  REQUIRE(replace(out, {{"a.txt", "old"}}));
  {
    jjak::Result<ResultFolder> opened = ResultFolder::open(out, true);
    REQUIRE(opened);
    REQUIRE(add(*opened, "a.txt", "half"));
  }
  CHECK(files_in(out) == Files{{"a.txt", "old"}});
}

TEST_CASE("two runs do not write into one folder") {
  const Folder folder;
  const std::string out = folder.path("out");
  const jjak::Result<ResultFolder> first = ResultFolder::open(out, true);
  REQUIRE(first);
  const jjak::Result<ResultFolder> second = ResultFolder::open(out, true);
  REQUIRE_FALSE(second);
  CHECK(second.error().code == jjak::errors::folder_in_use);
  CHECK(ResultFolder::open(folder.path("other"), true));
}

TEST_CASE("only files of the old set that nobody changed are removed") {
  const Folder folder;
  const std::string out = folder.path("out"), kept = folder.write("kept", "x");
  REQUIRE(replace(out, {{"a.txt", "old"}, {"b.txt", "old"}, {"c.txt", "old"}}));
  folder.write("out/b.txt", "mended by hand");
  const std::string digest = Folder::read(out + "/jjak.sha256").substr(0, 64);
  folder.write("kept", "old");  // its digest would fit
  folder.write("other/kept", "old");
  fs::create_directory_symlink(folder.path("other"), out + "/link");
  folder.write("out/jjak.sha256", Folder::read(out + "/jjak.sha256") + digest + "  ../kept\n" + digest + "  " + kept +
                                      "\n" + digest + "  a/../../kept\n" + digest + "  link/kept\nno line of ours\n");
  REQUIRE(replace(out, {{"c.txt", "new"}}));
  CHECK(fs::exists(kept));
  CHECK(fs::exists(folder.path("other/kept")));
  CHECK_FALSE(fs::exists(out + "/a.txt"));
  CHECK(Folder::read(out + "/b.txt") == "mended by hand");
  CHECK(Folder::read(out + "/c.txt") == "new");
}

TEST_CASE("without overwrite nothing is replaced") {
  const Folder folder;
  const std::string out = folder.path("out");
  folder.write("out/b.txt", "by hand");
  jjak::Result<ResultFolder> opened = ResultFolder::open(out, false);
  REQUIRE(opened);
  REQUIRE(add(*opened, "a.txt", "new"));
  const jjak::Status added = add(*opened, "b.txt", "new");
  REQUIRE_FALSE(added);
  CHECK(added.error().code == jjak::errors::already_exists);
}

TEST_CASE("what stands in the place of a folder is an obstacle before anything is replaced") {
  const Folder folder;
  const std::string out = folder.path("out");
  REQUIRE(replace(out, {{"a.txt", "old"}}));
  SECTION("a file") { folder.write("out/ladders", "x"); }
  SECTION("a link") {
    fs::create_directory(folder.path("elsewhere"));
    fs::create_directory_symlink(folder.path("elsewhere"), out + "/ladders");
  }
  const jjak::Status replaced = replace(out, {{"a.txt", "new"}, {"ladders/b.txt", "new"}});
  REQUIRE_FALSE(replaced);
  CHECK(replaced.error().code == jjak::errors::not_a_folder);
  CHECK(Folder::read(out + "/a.txt") == "old");
}

TEST_CASE("hidden names that are no folders of ours are not followed") {
  const Folder folder;
  const std::string out = folder.path("out"), name = GENERATE(".jjak-complete", ".jjak-growing");
  fs::create_directory(out);
  SECTION("a file") { folder.write("out/" + name, "x"); }
  SECTION("a link") { fs::create_symlink(folder.path("nowhere"), out + "/" + name); }
  const auto opened = ResultFolder::open(out, true);
  REQUIRE_FALSE(opened);
  CHECK(opened.error().code == jjak::errors::not_a_folder);
  CHECK(opened.error().file == out + "/" + name);
}

TEST_CASE("a file never goes through a link that stands in its way") {
  const Folder folder;
  const std::string out = folder.path("out"), other = folder.write("other", "x");
  fs::create_directory(out);
  fs::create_symlink(other, out + "/a.txt");
  REQUIRE(replace(out, {{"a.txt", "new"}}));
  CHECK(Folder::read(other) == "x");
  CHECK(files_in(out) == Files{{"a.txt", "new"}});
}

TEST_CASE("a folder in the place of a file is an obstacle before anything is replaced") {
  const Folder folder;
  const std::string out = folder.path("out");
  REQUIRE(replace(out, {{"a.txt", "old"}}));
  fs::create_directories(out + "/b.txt");
  const jjak::Status replaced = replace(out, {{"a.txt", "new"}, {"b.txt", "new"}});
  REQUIRE_FALSE(replaced);
  CHECK(replaced.error().code == jjak::errors::not_a_file);
  CHECK(files_in(out) == Files{{"a.txt", "old"}});
}

TEST_CASE("a run that is killed leaves the old results or the new ones") {
  const Folder folder;
  const std::string out = folder.path("out");
  constexpr int count = 40;
  REQUIRE(replace(out, set_of("0", count)));
  const auto begin = std::chrono::steady_clock::now();
  REQUIRE(replace(out, set_of("100", count)));
  const std::chrono::duration<double, std::micro> whole = std::chrono::steady_clock::now() - begin;
  int replaced = 0;
  for (int round = 1; round <= 60; ++round) {
    const pid_t child = ::fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      const bool done = static_cast<bool>(replace(out, set_of(std::to_string(round), count - round % 2)));
      ::_exit(done ? 0 : 1);
    }
    // From at once to twice the time that a replacement took.
    ::usleep(static_cast<useconds_t>(whole.count() * (round * 37 % 60) / 30));
    ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    CHECK_FALSE((WIFEXITED(status) && WEXITSTATUS(status) != 0));
    REQUIRE(ResultFolder::open(out, true));
    const Files found = files_in(out);
    const std::string said = found.begin()->second;
    CHECK(found == set_of(said, count - std::stoi(said) % 2));
    replaced += said == std::to_string(round);
  }
  // Some runs were killed before their set counted, some later.
  CHECK(replaced > 0);
  CHECK(replaced < 60);
}

TEST_CASE("files that grow at the same time have the right digests") {
  const Folder folder;
  const std::string out = folder.path("out");
  {
    jjak::Result<ResultFolder> opened = ResultFolder::open(out, true);
    REQUIRE(opened);
    auto first = opened->add("a.txt"), second = opened->add("b/b.txt"), empty = opened->add("empty");
    REQUIRE((first && second && empty));
    for (int i = 0; i < 30'000; ++i) {
      REQUIRE((*first)->write(std::to_string(i) + "\n"));
      REQUIRE((*second)->write(std::to_string(-i)));
    }
    for (const auto* sink : {&first, &second, &empty}) REQUIRE((**sink)->close());
    REQUIRE(opened->commit());
  }
  CHECK(Folder::read(out + "/a.txt").size() == 168'890);
  CHECK(fs::exists(out + "/empty"));
  CHECK(std::system(("cd '" + out + "' && sha256sum --check --status --strict jjak.sha256").c_str()) == 0);
}

TEST_CASE("a folder that vanishes is named, and nothing is left of the set") {
  const Folder folder;
  const std::string out = folder.path("out"), moved = folder.path("moved");
  REQUIRE(replace(out, {{"a.txt", "old"}}));
  const bool has_begun = GENERATE(true, false), comes_another = GENERATE(true, false);
  {
    jjak::Result<ResultFolder> opened = ResultFolder::open(out, true);
    REQUIRE(opened);
    if (has_begun) REQUIRE(add(*opened, "a.txt", "new"));
    fs::rename(out, moved);
    if (comes_another) fs::create_directory(out);
    const jjak::Status added = add(*opened, "b.txt", "new");
    REQUIRE_FALSE(added);
    CHECK(added.error().code == jjak::errors::folder_gone);
    CHECK(added.error().file == out);
    const jjak::Status committed = opened->commit();
    REQUIRE_FALSE(committed);
    CHECK(committed.error().code == jjak::errors::folder_gone);
  }
  CHECK(fs::exists(out) == comes_another);
  CHECK(Folder::read(moved + "/a.txt") == "old");
  CHECK(ResultFolder::open(moved, true));  // tidies up
  CHECK(files_in(moved) == Files{{"a.txt", "old"}});
}

TEST_CASE("a set whose staged files somebody removed does not replace the old one") {
  const Folder folder;
  const std::string out = folder.path("out");
  REQUIRE(replace(out, {{"a.txt", "old"}}));
  jjak::Result<ResultFolder> opened = ResultFolder::open(out, true);
  REQUIRE(opened);
  REQUIRE(add(*opened, "a.txt", "new"));
  fs::remove_all(out + "/.jjak-growing");
  CHECK_FALSE(opened->commit());
  CHECK(files_in(out) == Files{{"a.txt", "old"}});
}
