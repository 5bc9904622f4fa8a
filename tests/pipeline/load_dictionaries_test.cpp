// Loading the built dictionaries: compiled or as text, they say the same; why the compiled form was not used is told.
#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/folder.hpp"

#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/segment.hpp>

#include <cstdlib>

namespace {

using jjak::LoadedDictionary;
using jjak::test::Folder;

/// A data folder with the dictionaries of one Japanese word and the names of ICU.
class DataFolder {
 public:
  DataFolder() {
    // けいざい, 経済 in EUC-JP.
    jjak::DictionarySources sources{folder_.write("edict", "\xB7\xD0\xBA\xD1 [\xA4\xB1\xA4\xA4] /(n) thrift/(P)/\n"),
                                    folder_.write("hanja", "경제:經濟:\n"), folder_.path("none"), folder_.path("none")};
    for (const auto& file : jjak::make_dictionaries(sources).files) write(file.path, file.bytes);
    ::setenv("JJAK_DATA", folder_.path("data").c_str(), 1);
  }
  DataFolder(const DataFolder&) = delete;
  DataFolder& operator=(const DataFolder&) = delete;
  ~DataFolder() { ::unsetenv("JJAK_DATA"); }

  std::string path(const std::string& name) const { return folder_.path("data/" + name); }
  void write(const std::string& name, const std::string& bytes) const { folder_.write("data/" + name, bytes); }

 private:
  Folder folder_;
};

/// How strongly the dictionary holds the English word for the Korean one; 0 when it does not.
float link_of(const LoadedDictionary& loaded, const std::string& english, const std::string& korean) {
  const auto anchors = [&](const std::string& line, jjak::Language language) {
    return jjak::find_anchors(jjak::text_of_lines({line}, language), loaded.dictionary);
  };
  const auto matched = jjak::match_anchors(anchors(english, jjak::Language::english),
                                           anchors(korean, jjak::Language::korean), loaded.dictionary, false);
  return matched.links.empty() ? 0 : matched.links.front().probability;
}

/// Each loads, and links what the text of `thrift` says.
LoadedDictionary loaded() {
  const auto result = jjak::load_dictionaries();
  REQUIRE(result);
  CHECK(result->has_made);
  CHECK(link_of(*result, "We saw thrift there.", "경제를 보았다.") > 0);
  return *result;
}

}  // namespace

TEST_CASE("built dictionaries are mapped, and read as text where the compiled form cannot be used") {
  const DataFolder data;
  const std::string compiled = Folder::read(data.path("dictionaries.compiled"));
  REQUIRE_FALSE(compiled.empty());
  CHECK(loaded().problems.empty());
  const auto problem = [&] {
    const LoadedDictionary found = loaded();
    REQUIRE(found.problems.size() == 1);
    CHECK(found.problems[0].file == data.path("dictionaries.compiled"));
    return found.problems[0].code;
  };
  data.write("dictionaries.compiled", compiled.substr(0, compiled.size() / 2));
  CHECK(problem() == jjak::errors::damaged_dictionary);
  data.write("dictionaries.compiled", "");
  CHECK(problem() == jjak::errors::bad_dictionary);
  std::string older = compiled;
  older[8] = 0;
  data.write("dictionaries.compiled", older);
  CHECK(problem() == jjak::errors::stale_dictionary);
  std::filesystem::remove(data.path("dictionaries.compiled"));
  CHECK(loaded().problems.empty());
}

TEST_CASE("a text that was edited counts, and not what was compiled before") {
  const DataFolder data;
  data.write("pivot.tsv", Folder::read(data.path("pivot.tsv")) + "quench\t담금질\n");
  const LoadedDictionary edited = loaded();
  REQUIRE(edited.problems.size() == 1);
  CHECK(edited.problems[0].code == jjak::errors::stale_dictionary);
  CHECK(link_of(edited, "They quench steel.", "담금질을 했다.") > 0);
  std::filesystem::remove(data.path("pivot.tsv"));
  const auto without = jjak::load_dictionaries();
  REQUIRE(without);
  CHECK(link_of(*without, "We saw thrift there.", "경제를 보았다.") ==
        link_of({*jjak::own_dictionary(), false, {}}, "We saw thrift there.", "경제를 보았다."));
}

TEST_CASE("the user's own terms are added to the built dictionaries") {
  const DataFolder data;
  const Folder folder;
  const auto result = jjak::load_dictionaries({folder.write("terms.tsv", "quench\t담금질\n")});
  REQUIRE(result);
  CHECK(result->problems.empty());
  CHECK(link_of(*result, "They quench steel.", "담금질을 했다.") > 0);
  CHECK(link_of(*result, "We saw thrift there.", "경제를 보았다.") > 0);
}
