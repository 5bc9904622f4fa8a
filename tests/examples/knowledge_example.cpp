// knowledge.hpp: what a collection teaches, learned once and used again.
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/knowledge.hpp>
#include <jjak/segment.hpp>

#include "examples/example.hpp"

namespace jjak::examples {

void knowledge() {
  TextPair pair;
  pair.source = text_of_lines({"The mine sold 1,204 tons of coal.", "It closed on Dec. 7."}, Language::english);
  pair.target = text_of_lines({"광산은 석탄 1204톤을 팔았다.", "12월 7일 문을 닫았다."}, Language::korean);
  CollectionOptions options;
  std::shared_ptr<const Knowledge> known;
  options.used = [&known](std::shared_ptr<const Knowledge> used) { known = std::move(used); };
  const std::vector<Alignment> first = align_collection({pair}, options);

  options.knowledge = known;  // one pass is enough now
  const std::vector<Alignment> again = align_collection({pair}, options);
  expect(again.front().sentences.front().confidence == first.front().sentences.front().confidence);
  expect(align_knowledge(known->fit, known->words).model == known->align.model);

  const KnowledgeFiles files = write_knowledge(*known);
  const Result<Knowledge> read = read_knowledge(files, "K");
  expect(read && knowledge_version(*read) == knowledge_version(files));
  expect(knowledge_version(merge_knowledge(*known, {})) == knowledge_version(*known));
  expect(load_knowledge("none").error().code == errors::not_found);
}

}  // namespace jjak::examples
