// The main job, and shorter ways into it: the stages in their order.
#pragma once

#include <jjak/align.hpp>
#include <jjak/model.hpp>
#include <jjak/read.hpp>

#include <functional>
#include <string>
#include <vector>

namespace jjak {

/// Reads and extracts the first article of a file. Fails as read_documents, decode_page and extract do.
Result<Article> read_article(const std::string& path);

/// What a run is busy with, for a progress line.
enum class Stage : std::uint8_t { reading, aligning };
struct Progress {
  Stage stage{};
  std::size_t done = 0;
  std::size_t total = 0;  ///< 0 while unknown
};
using ProgressSink = std::function<void(const Progress&)>;

/// An English and a Korean text.
struct TextPair {
  const Text* source = nullptr;
  const Text* target = nullptr;
};

/// Aligns texts that belong to one collection: first with anchors alone, then three times with the model fitted to, and the
/// lexicon induced from, the pass before. Result i belongs to pair i; the texts must outlive the call. Deterministic.
/// Memory: O(all anchors). Complexity: four times align_texts, and induce_lexicon three times.
std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const AlignOptions& options = {},
                                        const ProgressSink& progress = {});

/// Aligns one pair of texts by itself.
class Aligner {
 public:
  explicit Aligner(AlignOptions options = {}) : options_(options) {}
  Alignment operator()(const Text& source, const Text& target) const;

 private:
  AlignOptions options_;
};

struct BuildOptions {
  ReadOptions read;
  AlignOptions align;

  /// What is out of range in either; empty when all is well.
  std::vector<Error> validate() const;
};

/// Reads and extracts all articles of the inputs (files and folders, see read_documents) and links them. A page that occurs
/// twice (same address) counts once. What cannot be opened or used is in the collection's `skipped`, with its reason; the
/// pairs have no alignment yet. Fails: option_value (see BuildOptions::validate), no_input (no article in any input), or, where one problem explains that, with it.
Result<Collection> link_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                   const ProgressSink& progress = {});

/// The main job: link_collection, then segments and aligns every pair.
Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                    const ProgressSink& progress = {});

/// A name for an article that is safe as a file name and does not depend on the rest of the collection: the last part of its
/// address and the CRC-32 of the whole (docs/formats.md).
std::string file_name_of(const Article& article);

/// A file of a build's output folder.
struct OutputFile {
  std::string path;  ///< relative to the folder
  std::string bytes;
};

/// All that a build leaves behind, in writing order; the report last, so that its presence says that all is there.
std::vector<OutputFile> output_files(const Collection& collection, const std::string& report_page);

}  // namespace jjak
