// Anchors, matches and aligns one pair of texts, or takes its alignment from an earlier run.
#include "pipeline/pair_alignment.hpp"

#include "base/stage_memo.hpp"
#include "memo/packed_values.hpp"

#include <jjak/pipeline/knowledge.hpp>

#include <fmt/core.h>

#include <algorithm>
#include <new>
#include <string>
#include <utility>

namespace jjak {
namespace {

/// Removes the anchors of the kinds that are switched off.
void leave_out(const AlignParts& parts, AnchoredText& text) {
  const auto is_off = [&](const AnchorMention& mention) {
    switch (text.anchors[mention.anchor].kind) {
      case AnchorKind::number: return !parts.numbers;
      case AnchorKind::date: return !parts.dates;
      case AnchorKind::latin: return !parts.latin;
      case AnchorKind::punctuation: return !parts.punctuation;
      case AnchorKind::name:
      case AnchorKind::word: break;
    }
    return false;
  };
  for (std::vector<AnchorMention>& mentions : text.mentions) std::erase_if(mentions, is_off);
}

constexpr std::string_view memo_kind = "alignment";

}  // namespace

std::string memo_key(std::string texts, const Pins& pins) {
  if (texts.empty()) return texts;
  for (const Pin& pin : pins.all())
    texts += fmt::format(" {}-{}:{}-{}{}", pin.source.begin, pin.source.end, pin.target.begin, pin.target.end,
                         pin.is_moved ? " moved" : "");
  return texts;
}

void keep_alignment(StageMemo& memo, std::string_view key, std::string_view bytes) { memo.keep(memo_kind, key, bytes); }

AnchoredText anchors_of(const Text& text, const std::optional<Timestamp>& published, const CollectionOptions& options) {
  AnchoredText anchored = find_anchors(text, options.dictionary, published, options.rules);
  leave_out(options.align.parts, anchored);
  return anchored;
}

MatchedAnchors matched(AnchoredText source, AnchoredText target, const CollectionOptions& options) {
  return match_anchors(std::move(source), std::move(target), options.dictionary, options.align.parts.sounds);
}

PairAligner aligner_of(const TextPair& pair, MatchedAnchors anchors, const Background& background) {
  PairAligner aligner(std::move(anchors), background);
  if (!pair.pins.empty()) aligner.pin(pair.pins);
  return aligner;
}

Alignment FrozenAligner::operator()(const TextPair& pair, PairAligner* prepared) {
  if (std::optional<Alignment> kept = recall(pair)) return *std::move(kept);
  std::optional<PairAligner> own;
  if (prepared == nullptr) {
    try {
      MatchedAnchors anchors = matched(anchors_of(pair.source, pair.source_published, options_),
                                       anchors_of(pair.target, pair.target_published, options_), options_);
      prepared = &own.emplace(aligner_of(pair, std::move(anchors), knowledge_->anchors));
    } catch (const std::bad_alloc&) {  // costs this pair
      Alignment failed;
      failed.failure = Error{errors::out_of_memory};
      return failed;
    }
  }
  Alignment alignment = prepared->align(knowledge_->align, options_.align, Pass::last, &budget_);
  if (options_.memo != nullptr && !pair.key.empty() && !alignment.failure)
    keep_alignment(*options_.memo, memo_key(pair.key, pair.pins), memo::packed(alignment));
  return alignment;
}

bool FrozenAligner::has_kept(const std::string& key) const {
  return options_.memo != nullptr && !key.empty() && options_.memo->has(memo_kind, key);
}

/// The alignment that an earlier run has kept.
std::optional<Alignment> FrozenAligner::recall(const TextPair& pair) const {
  if (options_.memo == nullptr || pair.key.empty()) return std::nullopt;
  const auto kept = options_.memo->find(memo_kind, memo_key(pair.key, pair.pins));
  return kept ? memo::unpacked_alignment(*kept, pair.source, pair.target) : std::nullopt;
}

}  // namespace jjak
