// Makes from counts what alignments know, and adds up what collections teach. The counts are whole numbers, so neither
// depends on an order.
#include <jjak/pipeline/knowledge.hpp>

namespace jjak {

AlignKnowledge align_knowledge(const FitCounts& fit, const LexiconCounts& words) {
  return {fit_model(fit), make_lexicon(words)};
}

Knowledge merge_knowledge(const Knowledge& a, const Knowledge& b) {
  Knowledge merged = a;
  for (const SiteProfile& profile : b.sites.profiles()) merged.sites.add(profile);
  merged.trials += b.trials;
  merged.anchors += b.anchors;
  merged.fit += b.fit;
  merged.words = merge_counts(a.words, b.words);
  merged.align = align_knowledge(merged.fit, merged.words);
  return merged;
}

}  // namespace jjak
