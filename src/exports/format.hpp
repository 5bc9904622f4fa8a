// Formats as values: which files a format has, and how each of them is written. A new format is a new value in the list
// of formats.cpp.
#pragma once

#include "exports/document.hpp"

#include <jjak/base/sink.hpp>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace jjak::exports {

/// What a document is written with: the options, and the counts of all that stands before it.
struct Scene {
  const Options& options;
  std::size_t documents = 0, units = 0, english_sentences = 0, korean_sentences = 0;
};

/// A file that has all documents. Its functions get documents with at least one chosen unit.
struct File {
  std::string_view ending;                                 ///< behind the name of the export: ".tsv"
  std::string (*begin)(const Options& options) = nullptr;  ///< null: nothing
  std::string (*bytes_of)(const Document& document, const Scene& scene) = nullptr;
  std::string (*end)(const Options& options) = nullptr;  ///< null: nothing
  /// Makes something else of the bytes before they come to the file; null: they stay as they are.
  Result<std::unique_ptr<ByteSink>> (*through)(std::unique_ptr<ByteSink> file, const Options& options) = nullptr;
};

/// Files that have one document each.
struct FileOfDocument {
  std::string_view folder, ending;  ///< "en", ".xml": "en/rain-1a2b.xml"
  std::string (*bytes_of)(const Document& document, const Scene& scene) = nullptr;
};

struct Format {
  std::string_view name;
  std::string_view summary;  ///< marked for translation
  std::vector<File> files;
  std::vector<FileOfDocument> files_of_documents = {};
  bool is_workbook = false;  ///< XLSX, which is no text: `files` has its ending only
};

/// A format that has one file can go to standard output.
inline bool is_one_file(const Format& format) { return format.files.size() == 1 && format.files_of_documents.empty(); }

const std::vector<Format>& formats();
/// Null where there is none.
const Format* find_format(std::string_view name);

// The pieces that the list is made of, each in a .cpp of its own.
namespace files {
extern const File tsv, csv, moses_english, moses_korean, moses_ids, bitextor, mtdata;
extern const File jsonl, parquet, standoff;
extern const File tmx, xliff, xliff2;
extern const File wmt, html, ces_align;
extern const File vertical_english, vertical_korean, vertical_mapping;
extern const FileOfDocument ces_english, ces_korean, ladders;
}  // namespace files

/// The columns of TSV, CSV and XLSX, and the cells of a unit.
const std::vector<std::string_view>& column_names();
std::vector<std::string> cells_of(const BitextUnit& unit);

}  // namespace jjak::exports
