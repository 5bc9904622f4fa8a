// Documents of a corpus, and the stories that they tell: documents that share an article, copies of each other, and
// reports of one event are one story.
#pragma once

#include "similar/sketch.hpp"

#include <jjak/bitext/bitext.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace jjak::partition {

/// "2024-12-23T05:30" in days since 1970-01-01; INT32_MAX for what is less precise.
std::int32_t day_of_date(std::string_view date);

/// A document: a pair of articles, or a unit alone where the corpus names no articles.
struct Document {
  std::string name;              ///< lasting: the pair, the addresses, or a digest of the unit's texts
  std::int32_t day = INT32_MAX;  ///< days since 1970-01-01 of the earliest publication; INT32_MAX: not known
  std::uint32_t units = 0;
  std::string site;      ///< of the Korean article, or else of the English one
  bool is_lone = false;  ///< whether it is a unit alone
};

/// Memory: 140 bytes a unit, 100 a document.
class Stories {
 public:
  /// Takes the next unit. O(letters).
  void add(const BitextUnit& unit);
  /// Joins documents into stories. To be called once, after the last add. O(n log n).
  void join();

  std::size_t units() const { return of_unit_.size(); }
  const std::vector<Document>& documents() const { return documents_; }
  std::uint32_t document_of(std::size_t unit) const { return of_unit_[unit]; }
  /// The documents of each story, by rising document; each document is in one.
  std::vector<std::vector<std::uint32_t>> stories();

 private:
  std::uint32_t document_for(const BitextUnit& unit, std::string name, bool is_lone);
  void note_event(const BitextUnit& unit, std::uint32_t document);
  void join_copies();
  void join_events();

  std::vector<Document> documents_;
  std::vector<std::uint32_t> of_unit_;
  std::unordered_map<std::uint64_t, std::uint32_t> by_key_;           ///< digests of names of pairs and articles
  std::vector<std::pair<std::uint32_t, std::uint32_t>> event_words_;  ///< digest of a name or number, document
  similar::Sketches sketches_;
  similar::Sets sets_;
};

}  // namespace jjak::partition
