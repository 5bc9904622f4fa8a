// What a collection teaches, as one value that is never changed once it is used: with it, what comes of a page or of a
// pair depends on nothing else in the collection.
// Examples: tests/examples/knowledge_example.cpp
#pragma once

#include <jjak/align.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/result.hpp>
#include <jjak/sites.hpp>

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jjak {

/// What can be wrong with the files of knowledge.
namespace errors {
extern const ErrorKind bad_knowledge;
extern const ErrorKind damaged_knowledge;
extern const ErrorKind knowledge_line;
}  // namespace errors

/// Thread safety: any number of readers, or one writer.
struct Knowledge {
  SiteProfiles sites;    ///< what the pages of each site have in common, and lose
  Background trials;     ///< anchors of a sample of all articles: the background of trial alignments, which judge links
  Background anchors;    ///< anchors of all pairs: the background of their alignments
  FitCounts fit;         ///< what the alignments of all pairs say about the model
  LexiconCounts words;   ///< what their sure beads say about words
  AlignKnowledge align;  ///< fit_model(fit) and make_lexicon(words)
};

/// Makes the model and the lexicon anew from the counts. O(counts log counts). Thread safety: callable from any thread.
AlignKnowledge align_knowledge(const FitCounts& fit, const LexiconCounts& words);

/// What both collections teach: the sum of all counts, and the rows of both profiles of a site. Associative and
/// commutative, to the byte. O(counts log counts). Thread safety: callable from any thread.
Knowledge merge_knowledge(const Knowledge& a, const Knowledge& b);

/// Names and bytes of files, by name.
using KnowledgeFiles = std::vector<std::pair<std::string, std::string>>;
inline constexpr std::string_view knowledge_list = "knowledge.tsv";  ///< the file that lists the others

/// The files of docs/knowledge.md: knowledge.tsv, which lists the others with their digests, and a file for each part.
/// The same knowledge gives the same bytes. O(counts log counts). Thread safety: callable from any thread.
KnowledgeFiles write_knowledge(const Knowledge& knowledge);

/// Reads what write_knowledge wrote; equal to it in all that it does. Further files are ignored. `folder` is only for
/// errors, which name the file in it. Fails: bad_knowledge (knowledge.tsv is missing or something else), unsupported
/// (of another version), not_found (a file that it lists), damaged_knowledge (a file is not the one that it lists),
/// knowledge_line, and as read_site_profiles and read_counts do. O(bytes log rows). Thread safety: callable from any
/// thread.
Result<Knowledge> read_knowledge(const KnowledgeFiles& files, const std::string& folder);

/// Reads knowledge from a folder. Fails as read_knowledge and read_file do, and with bad_knowledge where the path is no
/// folder. Complexity and thread safety: as read_knowledge.
Result<Knowledge> load_knowledge(const std::string& folder);

/// The version of knowledge: 64 hexadecimal digits, a digest of its files. What has the same version gives the same
/// results. Complexity and thread safety: as write_knowledge.
std::string knowledge_version(const Knowledge& knowledge);
/// The same, from its files. O(bytes of knowledge.tsv).
std::string knowledge_version(const KnowledgeFiles& files);

/// What somebody said of a unit of a sample.
struct LabelledBead {
  Range source, target;  ///< its sentences
  bool is_right = false;
};

/// How many beads people judged, as far as confidences follow that (FitCounts::judgements; 0 where there are fewer than
/// least_judged), from the files of knowledge. Fails as read_knowledge; `folder`: as there. O(bytes of model.tsv).
Result<std::uint64_t> judgements_of(const KnowledgeFiles& files, const std::string& folder);

/// Gets the knowledge that a run has used.
using KnowledgeSink = std::function<void(std::shared_ptr<const Knowledge>)>;

}  // namespace jjak
