// Reads bytes as a file of a given name.
#pragma once

#include <jjak/read.hpp>

#include "support/catch.hpp"
#include "support/folder.hpp"

#include <string>
#include <vector>

namespace jjak::test {

struct Outcome {
  std::vector<RawDocument> documents;
  std::vector<Error> problems;
};

inline Outcome read_bytes(const std::string& name, const std::string& bytes, const ReadOptions& options = {}) {
  const Folder folder;
  Outcome outcome;
  REQUIRE(read_documents(
      folder.write(name, bytes), options,
      [&](RawDocument document) {
        outcome.documents.push_back(std::move(document));
        return true;
      },
      [&](const Error& error) { outcome.problems.push_back(error); }));
  return outcome;
}

/// The last part of the address of each document.
inline std::vector<std::string> names_of(const Outcome& outcome) {
  std::vector<std::string> names;
  for (const RawDocument& document : outcome.documents)
    names.push_back(document.url.substr(document.url.rfind('/') + 1));
  return names;
}

}  // namespace jjak::test
