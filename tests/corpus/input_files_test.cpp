// Which files of a corpus changed, and of which nothing is known.
#include "corpus/input_files.hpp"

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <string>
#include <vector>

using jjak::corpus::Changes;
using Paths = std::vector<std::string>;

TEST_CASE("what cannot be read is neither changed nor gone", "[corpus]") {
  Changes changes{{"a/1.html", "a.html"}, {"a", "b/1.html"}, {"ab/1.html", "a/c/2.html"}, 3};
  changes.forget("a");
  CHECK(changes.added == Paths{"a.html"});
  CHECK(changes.changed == Paths{"b/1.html"});
  CHECK(changes.gone == Paths{"ab/1.html"});
  changes.forget("b/");
  CHECK(changes.changed.empty());
  changes.gone = {"/a/1.html"};
  changes.forget("");
  CHECK(changes.gone == Paths{"/a/1.html"});
}

TEST_CASE("an input that is gone is no problem of reading", "[corpus]") {
  const jjak::test::Folder folder;
  folder.write("a.html", "<p>It rained.");
  Paths problems;
  const auto note = [&](const jjak::Error& problem) { problems.push_back(problem.file); };
  CHECK(jjak::corpus::files_of({folder.path(), folder.path("none")}, {}, note).size() == 1);
  CHECK(problems.empty());
}
