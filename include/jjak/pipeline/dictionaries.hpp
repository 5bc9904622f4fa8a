// The dictionaries that an alignment knows, and how they are built from what the system has.
// Examples: tests/examples/dictionaries_example.cpp
#pragma once

#include <jjak/anchor.hpp>
#include <jjak/result.hpp>

#include <cstddef>
#include <string>
#include <vector>

namespace jjak {

/// Where the user's dictionaries are: $JJAK_DATA, $XDG_DATA_HOME/jjak or ~/.local/share/jjak; empty when none of the
/// three variables is set. Thread safety: callable from any thread while none changes the environment.
std::string data_folder();

/// Reads a dictionary file. Fails as read_file and read_terms do. O(bytes). Thread safety: callable from any thread.
Result<std::vector<DictionaryEntry>> load_dictionary(const std::string& path);

/// What an alignment knows before it reads.
struct LoadedDictionary {
  Dictionary dictionary;
  bool has_made = false;        ///< whether data_folder() holds the dictionaries that make_dictionaries builds
  std::vector<Error> problems;  ///< why their compiled form could not be used: bad_dictionary, damaged_dictionary ...
};

/// The term lists of jjak itself, the dictionaries in data_folder() where there are any, and the user's own term files.
/// The compiled form of the built dictionaries is mapped. Where it is missing, damaged or not made from the texts
/// beside it, the texts are read instead: the result is the same, but takes about 0.3 s longer, less with several
/// `jobs` (1..max_jobs threads). Fails as load_dictionary does. Complexity: O(bytes of the built dictionaries), some
/// milliseconds, and O(entries) of what is read as text. Thread safety: callable from any thread while none changes the
/// environment.
Result<LoadedDictionary> load_dictionaries(const std::vector<std::string>& term_files = {}, std::size_t jobs = 1);

/// What dictionaries are built from; as Debian's packages install them.
struct DictionarySources {
  std::string edict = "/usr/share/edict/edict";
  std::string hanja = "/usr/share/libhangul/hanja/hanja.txt";
  std::string subdivisions = "/usr/share/unicode/cldr/common/subdivisions";  ///< folder with en.xml and ko.xml
  std::string catalogues = "/usr/share/locale/ko/LC_MESSAGES";               ///< folder with iso_3166-1.mo ...
};

/// The dictionaries that could be built.
struct MadeDictionaries {
  struct Count {
    std::string file;
    std::size_t korean = 0;   ///< different Korean words
    std::size_t entries = 0;  ///< pairs of English and Korean
  };
  struct File {
    std::string path;  ///< relative to the folder
    std::string bytes;
  };
  std::vector<File>
      files;  ///< pivot.tsv and names.tsv, as far as there is something in them, both compiled, and NOTICE
  std::vector<Count> counts;    ///< of each dictionary among them
  std::vector<Error> problems;  ///< what is not there (missing_package) or cannot be read
};

/// Builds pivot.tsv (EDICT joined with hanja.txt) and names.tsv (ICU, CLDR, iso-codes). The same sources give the same
/// bytes. Complexity: O(n log n) of all entries, some seconds. Thread safety: callable from any thread.
MadeDictionaries make_dictionaries(const DictionarySources& sources = {});

}  // namespace jjak
