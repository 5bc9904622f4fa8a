// The user's dictionaries: where they are, and how they are built from the data of other packages.
#include "dictionary/built_files.hpp"
#include "load/own_terms.hpp"

#include <jjak/lexicon.hpp>
#include <jjak/pipeline/dictionaries.hpp>
#include <jjak/read.hpp>

#include <fmt/core.h>

#include <array>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <string_view>
#include <unordered_set>

namespace jjak {
namespace {

constexpr std::size_t max_source_bytes = 128u << 20;

constexpr std::array catalogue_files{"iso_3166-1.mo", "iso_3166-2.mo", "iso_3166-3.mo",
                                     "iso_4217.mo",   "iso_639-2.mo",  "iso_639-3.mo"};

std::string variable(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : std::string(value);
}

/// The entry in NOTICE for a source that was used.
struct Notice {
  std::string_view file;
  std::string_view text;
};

constexpr Notice pivot_notice{"pivot.tsv",
                              "EDICT, Japanese-English dictionary (Debian package edict)\n"
                              "  Copyright Electronic Dictionary Research and Development Group\n"
                              "  Creative Commons Attribution-ShareAlike (CC BY-SA); /usr/share/doc/edict/copyright\n"
                              "  pivot.tsv is derived from it and stands under the same licence.\n"
                              "hanja.txt of libhangul (Debian package libhangul-data)\n"
                              "  Copyright 2005-2006 Choe Hwanjin\n"
                              "  BSD, 3 clauses; /usr/share/doc/libhangul-data/copyright\n"};
constexpr Notice icu_notice{"names.tsv",
                            "Names of ICU, from the Unicode CLDR\n"
                            "  Copyright Unicode, Inc.\n"
                            "  Unicode licence; https://www.unicode.org/copyright.html\n"};
constexpr Notice subdivisions_notice{
    "names.tsv",
    "Subdivisions of the Unicode CLDR (Debian package unicode-cldr-core)\n"
    "  Copyright 1991-2022 Unicode, Inc.\n"
    "  Unicode licence (Unicode-DFS-2016); /usr/share/doc/unicode-cldr-core/copyright\n"};
constexpr Notice catalogues_notice{"names.tsv",
                                   "Names of countries, currencies and languages (Debian package iso-codes)\n"
                                   "  Copyright 2001-2023 Alastair McKinstry, Christian Perrier, Dr. Tobias Quathamer\n"
                                   "  LGPL 2.1 or later; /usr/share/doc/iso-codes/copyright\n"};

/// Builds the dictionaries, and records which sources were used and which are missing.
class Maker {
 public:
  explicit Maker(const DictionarySources& sources) : sources_(sources) {}

  MadeDictionaries make() {
    finish("pivot.tsv", pivot());
    std::vector<DictionaryEntry> names = from_icu();
    append(names, subdivisions());
    append(names, catalogues());
    finish("names.tsv", merge_entries(std::move(names)));
    if (!made_.files.empty()) {
      compile();
      made_.files.push_back({"NOTICE", notice()});
    }
    return std::move(made_);
  }

 private:
  static void append(std::vector<DictionaryEntry>& all, std::vector<DictionaryEntry> more) {
    all.insert(all.end(), std::move_iterator(more.begin()), std::move_iterator(more.end()));
  }

  /// Reads a source. An unreadable file is a problem; a missing file is reported with the package that contains it.
  std::optional<std::string> load(const std::string& path, const char* package) {
    Result<std::string> bytes = read_file(path, max_source_bytes);
    if (bytes) return *std::move(bytes);
    if (bytes.error().code == errors::not_found)
      made_.problems.push_back({errors::missing_package, path, package});
    else
      made_.problems.push_back(bytes.error());
    return std::nullopt;
  }

  std::vector<DictionaryEntry> used(std::vector<DictionaryEntry> entries, const Notice& notice) {
    if (!entries.empty()) notices_.push_back(notice);
    return entries;
  }

  std::vector<DictionaryEntry> pivot() {
    const auto edict = load(sources_.edict, "edict");
    const auto hanja = load(sources_.hanja, "libhangul-data");
    if (!edict || !hanja) return {};
    return used(join_pivot(*edict, *hanja), pivot_notice);
  }

  std::vector<DictionaryEntry> from_icu() { return used(icu_names(), icu_notice); }

  std::vector<DictionaryEntry> subdivisions() {
    const auto english = load(sources_.subdivisions + "/en.xml", "unicode-cldr-core");
    if (!english) return {};
    const auto korean = load(sources_.subdivisions + "/ko.xml", "unicode-cldr-core");
    return korean ? used(subdivision_names(*english, *korean), subdivisions_notice) : std::vector<DictionaryEntry>();
  }

  std::vector<DictionaryEntry> catalogues() {
    std::vector<DictionaryEntry> all;
    for (const char* file : catalogue_files) {
      const std::string path = sources_.catalogues + "/" + file;
      const auto bytes = load(path, "iso-codes");
      if (!bytes) break;
      Result<std::vector<DictionaryEntry>> names = catalogue_names(*bytes, path);
      if (names)
        append(all, *std::move(names));
      else
        made_.problems.push_back(names.error());
    }
    return used(std::move(all), catalogues_notice);
  }

  void finish(const std::string& file, const std::vector<DictionaryEntry>& entries) {
    if (entries.empty()) return;
    std::unordered_set<std::string_view> korean;
    for (const DictionaryEntry& entry : entries) korean.insert(entry.korean);
    made_.counts.push_back({file, korean.size(), entries.size()});
    made_.files.push_back({file, write_terms(entries)});
  }

  /// Compiles the texts as they are written: their weights are rounded.
  void compile() {
    DictionaryOrigin origin{own_terms_digest(), 0, 0};
    std::vector<DictionaryEntry> entries;
    for (const MadeDictionaries::File& text : made_.files) {
      dictionary::add_text(origin, text.bytes);
      Result<std::vector<DictionaryEntry>> read = read_terms(text.bytes, text.path);
      if (!read) return made_.problems.push_back(read.error());
      append(entries, *std::move(read));
    }
    std::string table(dictionary::built_table);
    if (origin.text_bytes > max_compiled_text)
      return made_.problems.push_back({errors::too_large, table, fmt::format("{} bytes of text", max_compiled_text)});
    made_.files.push_back({std::move(table), compile_dictionary(entries, origin)});
  }

  std::string notice() const {
    std::string out = "These dictionaries were made by jjak from the following sources, whose licences they keep.\n";
    std::string_view file;
    for (const Notice& each : notices_) {
      if (each.file != file) out += fmt::format("\n{}\n\n", each.file);
      file = each.file;
      out += each.text;
    }
    return out;
  }

  const DictionarySources& sources_;
  MadeDictionaries made_;
  std::vector<Notice> notices_;
};

}  // namespace

std::string data_folder() {
  if (std::string own = variable("JJAK_DATA"); !own.empty()) return own;
  // The XDG base directory specification says to ignore a relative path.
  if (const std::string data = variable("XDG_DATA_HOME"); data.starts_with('/')) return data + "/jjak";
  const std::string home = variable("HOME");
  return home.empty() ? std::string() : home + "/.local/share/jjak";
}

Result<std::vector<DictionaryEntry>> load_dictionary(const std::string& path) {
  const Result<std::string> bytes = read_file(path, dictionary::max_text_bytes);
  return bytes ? read_terms(*bytes, path) : Result<std::vector<DictionaryEntry>>(bytes.error());
}

MadeDictionaries make_dictionaries(const DictionarySources& sources) { return Maker(sources).make(); }

}  // namespace jjak
