// What of a pair changed is told by digests.
#include "store/pair_digest.hpp"

#include "base/stable_hash.hpp"
#include "markup/writer.hpp"

#include <fmt/core.h>

#include <string_view>

namespace jjak::store {

std::string evidence_json(const ArticlePair& link) {
  return markup::json_array(link.evidence, [](const LinkEvidence& evidence) {
    return markup::JsonObject()
        .text("method", name_of(evidence.method))
        .json("score", fmt::format("{}", evidence.score))
        .text("words", evidence.words)
        .json("from_korean", evidence.from_korean ? "true" : "false")
        .take();
  });
}

std::string digest_of_link(const AlignedPair& pair) {
  StableHash hash;
  const auto add = [&hash](const auto& value) { hash.add(fmt::format("{}\n", value)); };
  for (const std::string& text : {pair.name, evidence_json(pair.link), std::string(name_of(pair.link.method)),
                                  std::string(name_of(pair.link.label))})
    add(text);
  add(pair.link.score);
  add(pair.link.margin);
  return fmt::format("{:016x}", hash.value());
}

std::string digest_of(const AlignedPair& pair) {
  StableHash hash;
  const auto add = [&hash](const auto& value) { hash.add(fmt::format("{}\n", value)); };
  add(digest_of_link(pair));
  add(pair.alignment.failure ? pair.alignment.failure->code.name() : std::string_view());
  for (const auto* beads : {&pair.alignment.paragraphs, &pair.alignment.sentences})
    for (const Bead& bead : *beads)
      add(fmt::format("{} {} {} {} {} {} {}", bead.source.begin, bead.source.end, bead.target.begin, bead.target.end,
                      bead.confidence, bead.margin, static_cast<int>(bead.mark)));
  for (const Refusal& refusal : pair.refused)
    add(fmt::format("{} {} {}", static_cast<int>(refusal.level), refusal.bead, static_cast<int>(refusal.reason)));
  for (const Text* text : {&pair.source, &pair.target})
    for (const TextEdit& edit : text->edits)
      add(fmt::format("{} {} {}", text == &pair.target, edit.sentence, edit.text));
  return fmt::format("{:016x}", hash.value());
}

}  // namespace jjak::store
