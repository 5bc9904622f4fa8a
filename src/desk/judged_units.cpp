// Applies decisions to the rows of an imported pair.
#include "desk/judged_units.hpp"

#include "base/message.hpp"
#include "corpus/kept_edits.hpp"
#include "corpus/kept_sentences.hpp"
#include "corpus/stored_pair.hpp"
#include "gate/gate.hpp"
#include "store/imported.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace jjak {

namespace errors {
const ErrorKind not_realigned{"not_realigned",
                              tr("units of an imported corpus keep their borders, because nothing aligns them: accept, "
                                 "reject, unlink, edit or annotate them one by one")};
}  // namespace errors

namespace desk {
namespace {

bool is_same(Range a, Range b) { return a == b || (a.empty() && b.empty()); }

/// Whether these are both sides of a bead that is there, without counterparts.
bool are_halves(const std::vector<BeadRanges>& beads, const std::vector<Bead>& known) {
  return beads.size() == 2 && std::any_of(known.begin(), known.end(), [&](const Bead& bead) {
           return !bead.is_null() && is_same(bead.source, beads[0].first) && beads[0].second.empty() &&
                  beads[1].first.empty() && is_same(bead.target, beads[1].second);
         });
}

/// Finds the beads of a pair by sentences of either side.
class BeadsBySentence {
 public:
  explicit BeadsBySentence(const std::vector<Bead>& beads) : beads_(beads) {
    for (std::size_t b = 0; b < beads.size(); ++b) {
      if (!beads[b].source.empty()) by_source_.emplace(beads[b].source.begin, b);
      if (!beads[b].target.empty()) by_target_.emplace(beads[b].target.begin, b);
    }
  }

  /// Nothing where a decision about these sentences fits no bead.
  std::optional<std::size_t> find(Range source, Range target) const {
    const auto& side = source.empty() ? by_target_ : by_source_;
    const auto found = side.find(source.empty() ? target.begin : source.begin);
    if (found == side.end() || fit_of(beads_[found->second], source, target) == Fit::none) return std::nullopt;
    return found->second;
  }

 private:
  const std::vector<Bead>& beads_;
  std::map<std::uint32_t, std::size_t> by_source_, by_target_;
};

/// Changes rows as the decisions about their pair say.
class Judge {
 public:
  Judge(const AlignedPair& pair, corpus::Decisions decisions) : pair_(pair), decisions_(std::move(decisions)) {}

  /// `rows`: as the file has them, in the order of the pair's beads.
  void apply(std::vector<store::BeadRow>& rows) {
    std::vector<store::BeadRow*> sentences, paragraphs;
    for (store::BeadRow& row : rows) (row.level == name_of(Level::sentence) ? sentences : paragraphs).push_back(&row);
    edit(sentences, paragraphs);
    judge(sentences);
    if (!decisions_.is_parted) return;
    for (store::BeadRow& row : rows)
      if (!row.english.empty() && !row.korean.empty()) reject(row);
  }

  /// The decisions, with marks at those that fit no unit.
  const corpus::Decisions& decisions() const { return decisions_; }

 private:
  static void reject(store::BeadRow& row) { row.refused = name_of(RefusalReason::rejected); }

  void judge(const std::vector<store::BeadRow*>& rows) {
    const corpus::Sentences english(pair_.source), korean(pair_.target);
    const std::vector<Bead>& beads = pair_.alignment.sentences;
    const BeadsBySentence by_sentence(beads);
    std::set<std::size_t> halves;
    for (store::KeptPin& pin : decisions_.pins) {
      const auto source = english.find(pin.english), target = korean.find(pin.korean);
      const auto bead = source && target ? by_sentence.find(*source, *target) : std::nullopt;
      pin.is_orphaned = !bead;
      if (!bead || pin.verdict == store::Verdict::noted) continue;
      store::BeadRow& row = *rows[*bead];
      if (fit_of(beads[*bead], *source, *target) == Fit::half) {
        if (!halves.insert(*bead).second) reject(row);
        continue;
      }
      row.confidence = row.margin = 1;
      if (row.mark != name_of(BeadMark::crossing)) row.mark = name_of(BeadMark::pinned);
      if (pin.verdict == store::Verdict::rejected) reject(row);
    }
  }

  void edit(const std::vector<store::BeadRow*>& sentences, const std::vector<store::BeadRow*>& paragraphs) {
    std::set<const store::KeptEdit*> used;
    PairEdits edits = corpus::fitting_edits(decisions_.edits, pair_.source, pair_.target, used);
    for (store::KeptEdit& each : decisions_.edits) each.is_orphaned = !used.contains(&each);
    Text source = pair_.source, target = pair_.target;
    source.edits = std::move(edits.source);
    target.edits = std::move(edits.target);
    for (std::size_t b = 0; b < sentences.size(); ++b) {
      const Bead& bead = pair_.alignment.sentences[b];
      show(*sentences[b], source.join(bead.source), target.join(bead.target));
    }
    // Paragraphs follow where it is known which sentences they have.
    for (std::size_t b = 0; b < std::min(paragraphs.size(), pair_.alignment.paragraphs.size()); ++b) {
      const Bead& bead = pair_.alignment.paragraphs[b];
      store::BeadRow& row = *paragraphs[b];
      if (row.english == pair_.source.join_paragraphs(bead.source) &&
          row.korean == pair_.target.join_paragraphs(bead.target))
        show(row, source.join_paragraphs(bead.source), target.join_paragraphs(bead.target));
    }
  }

  /// A text that was refused may be fit now, and one that was fit no longer.
  static void show(store::BeadRow& row, std::string english, std::string korean) {
    if (english == row.english && korean == row.korean) return;
    const bool was_refused = !row.refused.empty();
    const bool has_two = !english.empty() && !korean.empty();
    const auto before = reason_to_refuse(row.english, row.korean), now = reason_to_refuse(english, korean);
    if (has_two && row.refused != name_of(RefusalReason::rejected) && (was_refused || !before))
      row.refused = now ? name_of(*now) : std::string_view();
    if (english != row.english) row.english_source = std::exchange(row.english, std::move(english));
    if (korean != row.korean) row.korean_source = std::exchange(row.korean, std::move(korean));
  }

  const AlignedPair& pair_;
  corpus::Decisions decisions_;
};

/// Of a pair that is not in the corpus, no decision fits.
Status mark_as_orphans(store::Store& store, const store::PairName& name) {
  Result<corpus::Decisions> decisions = corpus::decisions_of(store, name);
  if (!decisions) return decisions.error();
  for (store::KeptPin& pin : decisions->pins) pin.is_orphaned = true;
  for (store::KeptEdit& edit : decisions->edits) edit.is_orphaned = true;
  return corpus::set_decisions(store, name, *decisions);
}

}  // namespace

Fit fit_of(const Bead& bead, Range source, Range target) {
  const bool has_source = is_same(bead.source, source), has_target = is_same(bead.target, target);
  if (has_source && has_target) return Fit::same;
  const bool is_half = (has_source && target.empty()) || (has_target && source.empty());
  return is_half && !bead.is_null() ? Fit::half : Fit::none;
}

Status check_judgement(const Action& action, const StoredPair& stored) {
  switch (action.kind) {
    case ActionKind::correct:
      return are_halves(action.beads, stored.pair.alignment.sentences) ? Status(Done{}) : Error{errors::not_realigned};
    case ActionKind::cross: return Error{errors::not_realigned};
    case ActionKind::part:
    case ActionKind::join:
      return stored.row.english.is_named || stored.row.korean.is_named ? Status(Done{}) : Error{errors::not_realigned};
    default: return Done{};
  }
}

Status judge_units(store::Store& store, const store::PairRow& row) {
  const auto rows = store::beads_of(store, row.id);
  if (!rows) return rows.error();
  std::vector<store::BeadRow> judged;
  judged.reserve(rows->size());
  for (const store::BeadRow& bead : *rows) judged.push_back(store::as_imported(bead));
  const AlignedPair pair = corpus::pair_of(row, judged, {});
  const store::PairName name{row.english.label, row.korean.label};
  Result<corpus::Decisions> decisions = corpus::decisions_of(store, name);
  if (!decisions) return decisions.error();
  Judge judge(pair, *std::move(decisions));
  judge.apply(judged);
  if (Status written = store::write_judged(store, row.id, *rows, judged); !written) return written;
  return corpus::set_decisions(store, name, judge.decisions());
}

Status judge_units(store::Store& store, const store::PairName& name) {
  const auto article = store::find_article(store, name.english);
  if (!article) return article.error();
  Result<std::vector<store::PairRow>> pairs = std::vector<store::PairRow>();
  if (*article) pairs = store::pairs_of(store, (*article)->id);
  if (!pairs) return pairs.error();
  bool is_there = false;
  for (const store::PairRow& pair : *pairs) {
    if (pair.english.label != name.english || pair.korean.label != name.korean) continue;
    is_there = true;
    if (Status judged = judge_units(store, pair); !judged) return judged;
  }
  return is_there ? Status(Done{}) : mark_as_orphans(store, name);
}

}  // namespace desk
}  // namespace jjak
