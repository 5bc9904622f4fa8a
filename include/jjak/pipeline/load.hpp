// Files that a run is given beside its inputs: articles one by one, pins, lists of pairs, wordings, site profiles,
// lexicons.
// Examples: tests/examples/load_example.cpp
#pragma once

#include <jjak/align.hpp>
#include <jjak/article.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/link.hpp>
#include <jjak/result.hpp>
#include <jjak/sites.hpp>
#include <jjak/text.hpp>

#include <string>
#include <vector>

namespace jjak {

/// Reads and extracts the first article of a file. Fails as read_documents, decode_page and extract do, and no_article
/// when there is none. Complexity: O(bytes up to the first article). Thread safety: callable from any thread.
Result<Article> read_article(const std::string& path);

/// Reads a ladder whose beads are to be fixed (`jjak align --pin`). Fails as read_file, read_ladder and Pins::make do.
/// O(bytes). Thread safety: callable from any thread.
Result<Pins> load_pins(const std::string& path, const Text& source, const Text& target);

/// Reads site profiles: a file, or the files of a folder that end in .tsv. Fails as read_file and read_site_profiles
/// do. O(bytes). Thread safety: callable from any thread.
Result<SiteProfiles> load_site_profiles(const std::string& path);

/// Reads a list of pairs (`--pairs`, `--reject`). Fails as read_file and read_pair_list do. O(bytes).
/// Thread safety: callable from any thread.
Result<std::vector<ListedPair>> load_pair_list(const std::string& path);

/// Reads a list of wordings. Fails as read_file and read_wordings do. O(bytes).
/// Thread safety: callable from any thread.
Result<std::vector<LinkWording>> load_wordings(const std::string& path);

/// Reads and merges lexicon files. Fails as read_file and read_counts do. O(bytes).
/// Thread safety: callable from any thread.
Result<LexiconCounts> load_lexicons(const std::vector<std::string>& files);

}  // namespace jjak
