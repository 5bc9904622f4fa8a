// What a collection teaches, as one value that is never changed once it is used: with it, what comes of a page or of a
// pair depends on nothing else in the collection.
// Examples: tests/examples/knowledge_example.cpp
#pragma once

#include <jjak/align.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/sites.hpp>

#include <functional>
#include <memory>

namespace jjak {

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

/// Gets the knowledge that a run has used.
using KnowledgeSink = std::function<void(std::shared_ptr<const Knowledge>)>;

}  // namespace jjak
