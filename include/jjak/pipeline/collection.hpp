// The main job: from files and folders to a collection of linked and aligned articles.
// Examples: tests/examples/collection_example.cpp
#pragma once

#include <jjak/link.hpp>
#include <jjak/model.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/read.hpp>
#include <jjak/segment.hpp>
#include <jjak/sites.hpp>

#include <functional>
#include <string>
#include <vector>

namespace jjak {

/// What can go wrong in a run as a whole.
namespace errors {
extern const ErrorKind no_input;
extern const ErrorKind duplicate;
extern const ErrorKind joined_part;
extern const ErrorKind wrong_address;
extern const ErrorKind same_place;
}  // namespace errors

/// Beads of a pair that are known beforehand; they must fit the two texts and each other (Pins::make). `texts` makes
/// these, which costs time. Called by the calling thread.
using PinSource = std::function<Pins(const AlignedPair& pair, const Article& english, const Article& korean,
                                     const std::function<TextPair()>& texts)>;

/// What people put in the place of sentences.
struct PairEdits {
  std::vector<TextEdit> source, target;  ///< as Text::edits

  bool empty() const { return source.empty() && target.empty(); }
};
/// Finds them for a pair, as a PinSource finds pins.
using EditSource = std::function<PairEdits(const AlignedPair& pair, const Article& english, const Article& korean,
                                           const std::function<TextPair()>& texts)>;

/// Finds what people said of units of a pair, in the same way.
using LabelSource = std::function<std::vector<LabelledBead>(
    const AlignedPair& pair, const Article& english, const Article& korean, const std::function<TextPair()>& texts)>;

/// Gets a pair and the key of its alignment in the memo of the run. Called by the calling thread.
using UnalignedSink = std::function<Status(const std::string& key, const TextPair& pair)>;

/// How a collection is read, linked and aligned.
struct BuildOptions : CollectionOptions {
  ReadOptions read;
  SiteProfiles sites;             ///< what is known of sites before anything is read
  bool learn_sites = true;        ///< whether the pages of each other site teach what they have in common, and lose it
  bool with_standfirsts = false;  ///< whether standfirsts are aligned as text (take_in_standfirsts)
  LinkOptions link;               ///< redirects and dead addresses that are met while reading are added
  PinSource pins;                 ///< may be empty
  EditSource edits;               ///< may be empty
  LabelSource labels;             ///< teach confidences, where knowledge is learned; may be empty
  /// With `only_learns`: gets the pairs whose alignments the memo does not have, and can have, when all are linked and
  /// the knowledge is known. May be empty. What it fails with ends the run.
  UnalignedSink unaligned;
  /// Whether articles hold their blocks, and the pairs of a build their texts and beads. If not, Collection::blocks has
  /// the blocks in a file, and Collection::texts takes the beads out of `memo`, which must outlive the collection;
  /// without a memo it aligns again.
  bool holds_texts = true;
  std::string scratch;  ///< the folder of that file, which has no name and goes with the run; empty: that of the system

  /// What is out of range in any part, as option_value errors; empty when all is well. Thread safety: any number of
  /// readers.
  std::vector<Error> validate() const;
};

/// Hands what came of the documents of a collection to `sink`, in any order. Each document goes through `prepare`
/// before it is extracted. Fails where nothing of it could be used; documents that cannot be used are records.
using DocumentSource = std::function<Status(const std::function<void(RawDocument&)>& prepare, const RecordSink& sink)>;

/// Reads and extracts all articles of the inputs (files and folders, see read_documents) and links them. An article
/// that occurs twice (same address, or same text on one site) counts once, under all its addresses. What cannot be
/// opened or used is in the collection's `skipped`, with its reason; the pairs have no alignment yet. What the pages of
/// a site have in common is taken out of its articles when all are read (SiteLearner, or the sites of
/// options.knowledge), so that nothing is read twice. `options.used` gets knowledge with sites and trials alone.
/// Fails: option_value (see BuildOptions::validate), no_input (no article in any input), or, where one problem explains
/// that, with it; as a file does where a scratch file cannot be used. Complexity: O(bytes + articles log articles).
/// Memory: all articles, without `holds_texts` but for their blocks. Thread safety: callable from any
/// thread; `progress` as in align_collection.
Result<Collection> link_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                   const ProgressSink& progress = {});

/// The same with documents from elsewhere. Fails as the source does, and no_input.
Result<Collection> link_collection(const DocumentSource& source, const BuildOptions& options = {},
                                   const ProgressSink& progress = {});

/// The main job: link_collection, then segments and aligns every pair. A build with the knowledge that another build of
/// the same inputs gave to `used` gives the same collection, byte for byte. Fails as link_collection does, and when
/// `progress` stops it. Complexity, memory and thread safety: as link_collection and align_collection; without
/// `holds_texts`, pairs that teach or are in hand are in memory, and the others are not.
Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options = {},
                                    const ProgressSink& progress = {});
Result<Collection> build_collection(const DocumentSource& source, const BuildOptions& options = {},
                                    const ProgressSink& progress = {});

}  // namespace jjak
