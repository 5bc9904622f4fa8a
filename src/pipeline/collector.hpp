// Collects the articles of all documents of a run, and makes one collection of them.
#pragma once

#include "pipeline/identity.hpp"
#include "pipeline/input_paths.hpp"
#include "scratch/block_file.hpp"

#include <jjak/extract.hpp>
#include <jjak/link.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/pipeline/extract_documents.hpp>
#include <jjak/pipeline/knowledge.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace jjak {

/// Also remembers redirects, dead addresses and pairs that linking needs. One thread at a time.
class Collector {
 public:
  /// `file`: for the blocks of articles; null where they hold them. All else must outlive the collector.
  Collector(Collection& collection, const BuildOptions& options, const ProgressSink& progress, Knowledge& learned,
            std::shared_ptr<BlockFile> file);

  /// Somebody who lists a document knows that it is an article.
  void prepare(RawDocument& document) const;
  void add(DocumentRecord record);
  /// Makes articles of the pages, and removes what the articles of a site turned out to have in common. Nothing depends
  /// on the order in which pages were read.
  void finish();

  /// Whether the work is to go on.
  bool is_wanted() const { return is_wanted_; }
  /// What linking needs to know about the documents that were read.
  const LinkOptions& link_options() const { return link_; }

 private:
  bool is_taken(const DocumentRecord& record);
  void note_pair(const DocumentRecord& record);
  void learn_sites();
  bool is_of_new_site(const Article& article) const;
  /// Lets an article hold its blocks while it is used. `use` may take some of them away.
  template <class Use>
  void with_blocks(std::size_t index, const Use& use);

  Collection& collection_;
  std::shared_ptr<BlockFile> file_;
  std::vector<BlockFile::Place> places_;  ///< of the blocks of the collection's articles
  const BuildOptions& options_;
  Knowledge& learned_;
  LinkOptions link_;
  LinkFilter filter_;
  std::optional<ListedDocuments> listed_;
  const ProgressSink& progress_;
  bool is_wanted_ = true;
  ReadPages read_;
  std::map<std::string, std::uint64_t> texts_;  ///< by place, hashes of the texts of articles without an address
  std::map<std::string, std::pair<std::string, std::string>> halves_;  ///< by pair: the English and the Korean article
};

}  // namespace jjak
