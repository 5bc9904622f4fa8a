// Learns a lexicon from the sure beads of a collection, with IBM Model 1, and adds counts of earlier runs.
#include <jjak/lexicon.hpp>

#include "lexicon/counts.hpp"
#include "lexicon/model1.hpp"

#include <algorithm>
#include <cmath>
#include <deque>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace jjak {
namespace {

using lexicon::KnownCounts;
using lexicon::Model1;
using lexicon::Rows;
using lexicon::WordBeads;
using lexicon::WordId;

constexpr std::uint64_t min_count = count_unit / 64;  // counts() leaves pairs with fewer out
constexpr WordId no_word = ~WordId{0};

double in_beads(std::uint64_t count) { return static_cast<double>(count) / static_cast<double>(count_unit); }

std::uint64_t in_units(double count) { return static_cast<std::uint64_t>(std::llround(count * double{count_unit})); }

/// One language of a collection: its words as numbers, and the words of each sentence.
class Side {
 public:
  void add(const AnchoredText& text) {
    first_sentence_.push_back(static_cast<std::uint32_t>(sentences_.size()));
    std::vector<WordId> ids;
    ids.reserve(text.anchors.size());
    for (const Anchor& anchor : text.anchors) {
      const bool is_word = anchor.kind == AnchorKind::word || anchor.kind == AnchorKind::name;
      ids.push_back(is_word ? id_of(anchor.value) : no_word);
    }
    std::vector<WordId> sentence;
    for (const auto& mentions : text.mentions) {
      sentence.clear();
      for (const AnchorMention& mention : mentions)
        if (ids[mention.anchor] != no_word) sentence.push_back(ids[mention.anchor]);
      std::sort(sentence.begin(), sentence.end());
      sentence.erase(std::unique(sentence.begin(), sentence.end()), sentence.end());
      sentences_.append(sentence);
    }
  }

  std::size_t size() const { return words_.size(); }
  const std::string& word(WordId id) const { return words_[id]; }
  std::span<const WordId> sentence(std::size_t text, std::uint32_t index) const {
    return sentences_[first_sentence_[text] + index];
  }

  /// Maps the words of a lexicon to words of this collection, or no_word, and adds their totals to `totals`.
  std::vector<WordId> translate(const std::vector<LexiconCounts::Word>& words, std::vector<double>& totals) const {
    totals.assign(size(), 0);
    std::vector<WordId> ids;
    ids.reserve(words.size());
    for (const LexiconCounts::Word& word : words) {
      const auto found = ids_.find(word.word);
      ids.push_back(found == ids_.end() ? no_word : found->second);
      if (found != ids_.end()) totals[found->second] = in_beads(word.total);
    }
    return ids;
  }

  /// The words that have a total, in byte order. `indexes` gets the place of each.
  std::vector<LexiconCounts::Word> counted(const std::vector<double>& totals,
                                           std::vector<std::uint32_t>& indexes) const {
    std::vector<WordId> order;
    for (WordId id = 0; id < words_.size(); ++id)
      if (in_units(totals[id]) > 0 && lexicon::is_word(words_[id])) order.push_back(id);
    std::sort(order.begin(), order.end(), [this](WordId a, WordId b) { return words_[a] < words_[b]; });
    indexes.assign(words_.size(), no_word);
    std::vector<LexiconCounts::Word> words;
    words.reserve(order.size());
    for (const WordId id : order) {
      indexes[id] = static_cast<std::uint32_t>(words.size());
      words.push_back({words_[id], in_units(totals[id])});
    }
    return words;
  }

 private:
  WordId id_of(std::string_view word) {
    if (const auto known = ids_.find(word); known != ids_.end()) return known->second;
    const auto id = static_cast<WordId>(words_.size());
    ids_.emplace(words_.emplace_back(word), id);
    return id;
  }

  std::deque<std::string> words_;
  std::unordered_map<std::string_view, WordId> ids_;  // views into words_
  Rows<WordId> sentences_;
  std::vector<std::uint32_t> first_sentence_;  // by text
};

lexicon::PairCount in_beads(const LexiconCounts::Expected& expected) {
  return {in_beads(expected.sum), in_beads(expected.largest)};
}

/// Converts counts to whole units. Rounding must not make a part larger than the whole.
LexiconCounts::Expected in_units(const lexicon::PairCount& count, std::uint64_t total) {
  const std::uint64_t sum = std::min(in_units(count.sum), total);
  return {sum, std::min({in_units(count.largest), sum, count_unit})};
}

}  // namespace

class LexiconInducer::State {
 public:
  State(const std::vector<MatchedAnchors>& texts, const LexiconCounts& known, const InduceOptions& options)
      : options_(options) {
    for (const MatchedAnchors& pair : texts) {
      english_.add(pair.source);
      korean_.add(pair.target);
    }
    take(known);
    model_ = std::make_unique<Model1>(WordBeads{}, known_, options_, 1);
  }

  void learn(const std::vector<Alignment>& alignments, std::size_t jobs) {
    model_.reset();
    WordBeads beads;
    for (std::size_t i = 0; i < alignments.size(); ++i)
      for (const Bead& bead : alignments[i].sentences) {
        if (bead.source.size() != 1 || bead.target.size() != 1 || bead.confidence < options_.min_confidence) continue;
        beads.source.append(english_.sentence(i, bead.source.begin));
        beads.target.append(korean_.sentence(i, bead.target.begin));
      }
    model_ = std::make_unique<Model1>(beads, known_, options_, jobs);
  }

  LexiconCounts counts() const {
    LexiconCounts counts;
    std::vector<std::uint32_t> english, korean;
    counts.english = english_.counted(model_->source_totals(), english);
    counts.korean = korean_.counted(model_->target_totals(), korean);
    model_->each_pair([&](const Model1::Pair& pair) {
      const std::uint32_t source = english[pair.source], target = korean[pair.target];
      if (source == no_word || target == no_word) return;
      const LexiconCounts::Expected forward = in_units(pair.forward, counts.english[source].total),
                                    backward = in_units(pair.backward, counts.korean[target].total);
      if (std::max(forward.sum, backward.sum) >= min_count) counts.pairs.push_back({source, target, forward, backward});
    });
    std::sort(counts.pairs.begin(), counts.pairs.end(), [](const LexiconCounts::Pair& a, const LexiconCounts::Pair& b) {
      return std::tuple(a.english, a.korean) < std::tuple(b.english, b.korean);
    });
    return counts;
  }

 private:
  void take(const LexiconCounts& known) {
    const std::vector<WordId> english = english_.translate(known.english, known_.source_total);
    const std::vector<WordId> korean = korean_.translate(known.korean, known_.target_total);
    for (const LexiconCounts::Pair& pair : known.pairs)
      if (english[pair.english] != no_word && korean[pair.korean] != no_word)
        known_.pairs.push_back(
            {english[pair.english], korean[pair.korean], in_beads(pair.forward), in_beads(pair.backward)});
    // Words are numbered in the order in which the texts use them.
    std::sort(known_.pairs.begin(), known_.pairs.end(), [](const KnownCounts::Pair& a, const KnownCounts::Pair& b) {
      return std::tuple(a.source, a.target) < std::tuple(b.source, b.target);
    });
  }

  InduceOptions options_;
  Side english_, korean_;
  KnownCounts known_;
  std::unique_ptr<Model1> model_;
};

LexiconInducer::LexiconInducer(const std::vector<MatchedAnchors>& texts, const LexiconCounts& known,
                               const InduceOptions& options)
    : state_(std::make_unique<State>(texts, known, options)) {}
LexiconInducer::LexiconInducer(LexiconInducer&&) noexcept = default;
LexiconInducer& LexiconInducer::operator=(LexiconInducer&&) noexcept = default;
LexiconInducer::~LexiconInducer() = default;

void LexiconInducer::learn(const std::vector<Alignment>& alignments, std::size_t jobs) {
  state_->learn(alignments, jobs);
}

LexiconCounts LexiconInducer::counts() const { return state_->counts(); }

}  // namespace jjak
