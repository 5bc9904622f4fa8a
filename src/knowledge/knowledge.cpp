// Makes from counts what alignments know. The counts are whole numbers, so the same counts always give the same result.
#include <jjak/knowledge.hpp>

namespace jjak {

AlignKnowledge align_knowledge(const FitCounts& fit, const LexiconCounts& words) {
  return {fit_model(fit), make_lexicon(words)};
}

}  // namespace jjak
