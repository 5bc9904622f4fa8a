// Corpora in memory, for tests.
#pragma once

#include "corpus/update.hpp"
#include "load/own_terms.hpp"
#include "support/catch.hpp"
#include "support/written.hpp"

#include <jjak/model/walk.hpp>

#include <memory>
#include <string>
#include <vector>

namespace jjak::test {

using Stores = std::unique_ptr<store::Store>;

inline Stores new_store() {
  auto store = store::Store::open(":memory:", sqlite::Mode::create);
  REQUIRE(store);
  return *std::move(store);
}

inline corpus::Request request_for(const std::string& folder) {
  corpus::Request request;
  request.command = "build";
  request.options = "{}";
  request.version = "test";
  request.inputs = {folder};
  request.build.dictionary = *own_dictionary();
  request.reading_settings = request.alignment_settings = "settings";
  return request;
}

/// The pairs of a run, with their texts and beads.
inline std::vector<AlignedPair> pairs_of(const Result<corpus::Update>& update) {
  if (!update) FAIL(describe(update.error()));
  REQUIRE(update->collection);
  std::vector<AlignedPair> pairs;
  REQUIRE(for_each_pair(*update->collection, [&pairs](std::size_t, const AlignedPair& pair) -> Status {
    pairs.push_back(pair);
    return Done{};
  }));
  return pairs;
}

/// Everything that a run writes, and what it skipped.
inline Written written(const Result<corpus::Update>& update) {
  if (!update) FAIL(describe(update.error()));
  REQUIRE(update->collection);
  Written files = files_of(*update->collection);
  for (const auto* problems : {&update->collection->skipped, &update->collection->problems})
    for (const Error& problem : *problems) files["problems"] += describe(problem) + "\n";
  files["documents"] = std::to_string(update->collection->documents);
  return files;
}

}  // namespace jjak::test
