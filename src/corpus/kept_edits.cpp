// Edits are kept as the text of their sentence, so that they survive a page that changed elsewhere.
#include "corpus/kept_edits.hpp"

#include "corpus/kept_sentences.hpp"
#include "refs/refs.hpp"

#include <algorithm>
#include <utility>

namespace jjak::corpus {

PairEdits fitting_edits(const std::vector<store::KeptEdit>& kept, const Text& source, const Text& target,
                        std::set<const store::KeptEdit*>& used) {
  PairEdits fitting;
  if (kept.empty()) return fitting;
  const Sentences english(source), korean(target);
  for (const store::KeptEdit& edit : kept) {
    const auto place = (edit.is_korean ? korean : english).find(edit.sentence);
    if (!place || place->size() != 1) continue;
    std::vector<TextEdit>& side = edit.is_korean ? fitting.target : fitting.source;
    const auto next = std::lower_bound(side.begin(), side.end(), place->begin,
                                       [](const TextEdit& each, std::uint32_t at) { return each.sentence < at; });
    if (next != side.end() && next->sentence == place->begin) continue;
    side.insert(next, {place->begin, edit.text});
    used.insert(&edit);
  }
  return fitting;
}

Result<KeptEdits> KeptEdits::load(const store::Store& store) {
  auto kept = store.edits();
  if (!kept) return kept.error();
  KeptEdits edits;
  for (store::KeptEdit& edit : *kept) {
    const store::PairName pair = edit.pair;
    edits.edits_[pair].push_back(std::move(edit));
  }
  return edits;
}

PairEdits KeptEdits::fit(const Article& english, const Article& korean, const std::function<TextPair()>& texts) {
  const auto own = edits_.find({article_name(english), article_name(korean)});
  if (own == edits_.end()) return {};
  const TextPair pair = texts();
  return fitting_edits(own->second, pair.source, pair.target, used_);
}

Result<std::size_t> KeptEdits::keep(store::Store& store) const {
  std::size_t orphans = 0;
  for (const auto& [pair, list] : edits_) {
    std::vector<store::KeptEdit> edits = list;
    bool has_changed = false;
    for (std::size_t i = 0; i < edits.size(); ++i) {
      edits[i].is_orphaned = !used_.contains(&list[i]);
      has_changed = has_changed || edits[i].is_orphaned != list[i].is_orphaned;
      orphans += edits[i].is_orphaned ? 1 : 0;
    }
    if (!has_changed) continue;
    if (Status set = store.set_edits(pair, edits); !set) return set.error();
  }
  return orphans;
}

}  // namespace jjak::corpus
