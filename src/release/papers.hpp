// The papers of a release: its dataset card, its Croissant metadata and its manifest. Each is a text made of the same
// values.
#pragma once

#include "release/facts.hpp"

#include <string>
#include <vector>

namespace jjak::release {

/// A file of a release with units.
struct DataFile {
  std::string path;  ///< in the folder: "sentence/train.jsonl"
  std::string format;
  exports::Level level{};
  std::string split, digest;  ///< digest: SHA-256
  std::uint64_t bytes = 0, units = 0;
};

/// What a release is made with, as its manifest repeats it.
struct Terms {
  std::string name = "corpus";
  std::string contact;                          ///< for takedowns; empty: not stated
  std::map<std::string, std::string> licences;  ///< by site
  std::string english_tag = "en", korean_tag = "ko";
  bool parquet = false;                ///< whether Parquet files are written, too
  std::string min_confidence;          ///< as it was given; empty: all units
  std::string sample, partition;       ///< names of what was given; empty: none
  std::string corpus_date, knowledge;  ///< of the corpus: end of its last run, what it had learned
  bool is_imported = false;            ///< whether the corpus was imported
};

struct Papers {
  const Terms& terms;
  const Facts& facts;
  const std::vector<DataFile>& files;
};

/// README.md: YAML that hubs read, and the card. O(files, sites).
std::string card(const Papers& papers);
/// croissant.json, JSON-LD of Croissant 1.0.
std::string croissant(const Papers& papers);
/// release.json: version, options, counts, files with digests.
std::string manifest(const Papers& papers);

/// The licence of a site, or "not stated".
std::string licence_of(const Terms& terms, const std::string& site);
/// The licence that all sources share; empty where there is none.
std::string shared_licence(const Papers& papers);

}  // namespace jjak::release
