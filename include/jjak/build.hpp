// The main job, and shorter ways into it: the stages in their order.
#pragma once

#include <jjak/align.hpp>
#include <jjak/model.hpp>
#include <jjak/read.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace jjak {

/// Reads and extracts the one article of a file. Fails as read_file, decode_page and extract do.
Result<Article> read_article(const std::string& path);

/// What a run is busy with, for a progress line.
enum class Stage : std::uint8_t { reading, linking, aligning, writing };
struct Progress {
  Stage stage{};
  std::size_t done = 0;
  std::size_t total = 0;  ///< 0 while unknown
};
using ProgressSink = std::function<void(const Progress&)>;

/// Two texts, to be aligned together with others.
struct TextPair {
  Text source;
  Text target;
};

/// Aligns texts that belong to one collection: a first pass with anchors alone, then `rounds` passes with the model fitted to
/// and the lexicon induced from the pass before. Result i belongs to pair i. Deterministic.
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

/// Reads, extracts, links, segments and aligns everything. Inputs are files and folders (see read_documents). A page that occurs
/// twice (same address) counts once. What cannot be used is in the collection's `skipped`, with its reason.
/// Fails: not_found, permission_denied (an input cannot be opened; nothing was done), no_article (no input gave an article).
Result<Collection> build_collection(const std::vector<std::string>& inputs, const ReadOptions& read = {},
                                    const AlignOptions& align = {}, const ProgressSink& progress = {});

/// The same up to the links: articles, links and what was skipped; no alignment.
Result<Collection> link_collection(const std::vector<std::string>& inputs, const ReadOptions& read = {},
                                   const ProgressSink& progress = {});

/// A name for an English article's pair that is safe as a file name and does not depend on the rest of the collection:
/// the last part of its address and the CRC-32 of the whole (see docs/formats.md).
std::string pair_name(const Article& english);

/// The folder that a build leaves behind, as file names and contents, in writing order.
struct OutputFile {
  std::string path;  ///< relative to the output folder
  std::string bytes;
};
std::vector<OutputFile> output_files(const Collection& collection, const std::string& report_page);

}  // namespace jjak
