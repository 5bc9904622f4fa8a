// A user's shared object that has jjak in it.
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/segment.hpp>

/// How many beads two texts of one sentence a line have.
extern "C" int count_beads(const char* english, const char* korean) {
  using namespace jjak;
  const Aligner aligner;
  const Alignment alignment =
      aligner(text_of_lines({english}, Language::english), text_of_lines({korean}, Language::korean));
  return static_cast<int>(alignment.sentences.size());
}
