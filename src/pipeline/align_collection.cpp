// Aligns a collection in several passes: each pass uses the lexicon and the model that the previous one taught.
#include <jjak/anchor.hpp>
#include <jjak/lexicon.hpp>
#include <jjak/pipeline/align_collection.hpp>
#include <jjak/pipeline/collection.hpp>
#include <jjak/segment.hpp>

#include "base/parallel.hpp"
#include "pipeline/gate.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <optional>
#include <utility>

namespace jjak {
namespace {

constexpr std::size_t learning_rounds = 3;

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

/// A row of a table of parallel text.
struct Row {
  Range source_paragraph, target_paragraph;
  Range source, target;  ///< sentences
};

/// The paragraph of each row, by the row's number. Empty where the text is not that of a table, or where its rows do
/// not rise because it was put together from several.
std::map<std::uint32_t, std::uint32_t> paragraphs_by_row(const Article& article, const Text& text) {
  std::map<std::uint32_t, std::uint32_t> paragraphs;
  std::uint32_t last = 0;
  for (const Block& block : article.blocks) {
    if (!is_running_text(block.role)) continue;
    if (block.row <= last || paragraphs.size() == text.paragraphs.size()) return {};
    last = block.row;
    paragraphs.emplace(block.row, static_cast<std::uint32_t>(paragraphs.size()));
  }
  return paragraphs.size() == text.paragraphs.size() ? paragraphs : std::map<std::uint32_t, std::uint32_t>{};
}

/// The name of the rows that an article was made of, without its language: "table.csv:7". Of the articles of a table,
/// only the two of a pair share it.
std::string_view rows_name(const Article& article) {
  const std::string_view path = article.origin.path;
  return path.substr(0, path.rfind('.'));
}

/// The rows of a pair that comes from one table, in order; empty for all other pairs.
std::vector<Row> rows_of(const Article& english, const Article& korean, const TextPair& texts) {
  if (rows_name(english) != rows_name(korean)) return {};
  const auto sources = paragraphs_by_row(english, texts.source), targets = paragraphs_by_row(korean, texts.target);
  if (sources.empty() || targets.empty()) return {};
  std::map<std::uint32_t, Row> rows;
  for (const auto& [row, n] : sources) {
    rows[row].source_paragraph = {n, n + 1};
    rows[row].source = texts.source.paragraphs[n];
  }
  for (const auto& [row, n] : targets) {
    rows[row].target_paragraph = {n, n + 1};
    rows[row].target = texts.target.paragraphs[n];
  }
  std::vector<Row> list;
  list.reserve(rows.size());
  for (const auto& [number, row] : rows) list.push_back(row);
  return list;
}

/// A table says which of its rows translate each other: rows with one sentence on a side are beads. Rows with several
/// sentences on both sides are aligned between them, sentence by sentence.
Pins pins_of(const std::vector<Row>& rows, const TextPair& texts) {
  std::vector<Pin> pins;
  for (const Row& row : rows)
    if (row.source.size() < 2 || row.target.size() < 2) pins.push_back({row.source, row.target, 0});
  // The rows rise on both sides, so their pins cannot cross or overlap.
  Result<Pins> made = Pins::make(std::move(pins), texts.source.sentences.size(), texts.target.sentences.size());
  return made ? *std::move(made) : Pins{};
}

/// Each row is a bead of paragraphs. An empty side stands where the row before ended.
std::vector<Bead> paragraph_beads(const std::vector<Row>& rows) {
  std::vector<Bead> beads;
  std::uint32_t source_end = 0, target_end = 0;
  beads.reserve(rows.size());
  for (const Row& row : rows) {
    Bead bead;
    bead.source = row.source_paragraph.empty() ? Range{source_end, source_end} : row.source_paragraph;
    bead.target = row.target_paragraph.empty() ? Range{target_end, target_end} : row.target_paragraph;
    source_end = bead.source.end;
    target_end = bead.target.end;
    bead.confidence = bead.margin = 1;
    bead.mark = BeadMark::pinned;
    beads.push_back(std::move(bead));
  }
  return beads;
}

class CollectionAligner {
 public:
  CollectionAligner(const std::vector<TextPair>& pairs, const CollectionOptions& options, const ProgressSink& progress)
      : options_(options), progress_(progress), budget_(options.align.cell_budget), alignments_(pairs.size()) {
    std::vector<MatchedAnchors> matched = match_all(pairs);
    if (!is_wanted_) return;
    inducer_.emplace(matched, options.known);
    Background background;
    for (const MatchedAnchors& anchors : matched) {
      background.add(anchors.source);
      background.add(anchors.target);
    }
    aligners_.resize(pairs.size());
    parallel_for(pairs.size(), options.jobs, [&](std::size_t i) {
      aligners_[i].emplace(std::move(matched[i]), background);
      if (!pairs[i].pins.empty()) aligners_[i]->pin(pairs[i].pins);
    });
  }

  std::vector<Alignment> run() {
    if (is_wanted_) align_in_passes();
    if (!is_wanted_) std::fill(alignments_.begin(), alignments_.end(), Alignment{{}, {}, Error{errors::stopped}});
    return std::move(alignments_);
  }

 private:
  void align_in_passes() {
    Knowledge knowledge;
    knowledge.lexicon = inducer_->lexicon();
    align_all(knowledge, Pass::learning);
    for (std::size_t round = 0; round < learning_rounds && is_wanted_; ++round) {
      if (options_.align.parts.fitting) knowledge.model = fitted_model();
      if (options_.align.parts.induction) {
        inducer_->learn(alignments_, options_.jobs);
        knowledge.lexicon = inducer_->lexicon();
      }
      align_all(knowledge, round + 1 == learning_rounds ? Pass::last : Pass::learning);
    }
    if (options_.learned && is_wanted_) {
      inducer_->learn(alignments_, options_.jobs);
      options_.learned(inducer_->counts());
    }
  }

  /// Says that another piece of work is done, and hears whether more is wanted.
  void tell(Stage stage, std::size_t total) {
    if (!progress_) return;
    const std::lock_guard lock(telling_);
    if (is_wanted_) is_wanted_ = progress_({stage, ++done_, total});
  }

  std::vector<MatchedAnchors> match_all(const std::vector<TextPair>& pairs) {
    std::vector<MatchedAnchors> matched(pairs.size());
    parallel_for(2 * pairs.size(), options_.jobs, [&](std::size_t side) {
      if (!is_wanted_) return;
      const TextPair& pair = pairs[side / 2];
      AnchoredText& anchored = side % 2 == 0 ? matched[side / 2].source : matched[side / 2].target;
      anchored = side % 2 == 0 ? find_anchors(pair.source, options_.dictionary, pair.source_published, options_.rules)
                               : find_anchors(pair.target, options_.dictionary, pair.target_published, options_.rules);
      leave_out(options_.align.parts, anchored);
      tell(Stage::anchoring, 2 * pairs.size());
    });
    done_ = 0;
    if (!is_wanted_) return {};
    parallel_for(pairs.size(), options_.jobs, [&](std::size_t i) {
      matched[i] = match_anchors(std::move(matched[i].source), std::move(matched[i].target), options_.dictionary,
                                 options_.align.parts.sounds);
    });
    return matched;
  }

  void align_all(const Knowledge& knowledge, Pass pass) {
    parallel_for(alignments_.size(), options_.jobs, [&](std::size_t i) {
      if (!is_wanted_) return;
      if (aligners_[i]) alignments_[i] = aligners_[i]->align(knowledge, options_.align, pass, &budget_);
      if (alignments_[i].failure) aligners_[i].reset();  // its memory may be what the others lack
      tell(Stage::aligning, (learning_rounds + 1) * alignments_.size());
    });
  }

  AlignModel fitted_model() const {
    FitCounts counts;
    for (const auto& aligner : aligners_)
      if (aligner) counts += aligner->counts();
    return fit_model(counts);
  }

  const CollectionOptions& options_;
  const ProgressSink& progress_;
  std::optional<LexiconInducer> inducer_;
  CellBudget budget_;
  std::vector<std::optional<PairAligner>> aligners_;  // none for a pair that could not be aligned
  std::vector<Alignment> alignments_;
  std::mutex telling_;
  std::size_t done_ = 0;  // texts whose anchors were found, then alignments finished in all passes
  std::atomic<bool> is_wanted_ = true;
};

}  // namespace

std::vector<Error> CollectionOptions::validate() const {
  std::vector<Error> errors = align.validate();
  if (jobs < 1 || jobs > max_jobs)
    errors.push_back({errors::option_value, {}, fmt::format("jobs must lie between 1 and {}", max_jobs)});
  return errors;
}

std::vector<Alignment> align_collection(const std::vector<TextPair>& pairs, const CollectionOptions& options,
                                        const ProgressSink& progress) {
  return CollectionAligner(pairs, options, progress).run();
}

Alignment Aligner::operator()(Text source, Text target, Pins pins) const {
  CollectionOptions options;
  options.align = options_;
  options.dictionary = dictionary_;
  std::vector<TextPair> pairs(1);
  pairs.front() = {std::move(source), std::move(target), {}, {}, std::move(pins)};
  return std::move(align_collection(pairs, options).front());
}

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> linked = link_collection(inputs, options, progress);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  std::vector<TextPair> texts;
  std::vector<std::vector<Row>> rows;
  texts.reserve(collection.pairs.size());
  for (const AlignedPair& pair : collection.pairs) {
    const Article& english = collection.articles[pair.link.english];
    const Article& korean = collection.articles[pair.link.korean];
    texts.push_back(
        {segment(english, options.rules), segment(korean, options.rules), english.published, korean.published, {}});
    rows.push_back(rows_of(english, korean, texts.back()));
    texts.back().pins = pins_of(rows.back(), texts.back());
  }
  std::vector<Alignment> alignments = align_collection(texts, options, progress);
  const auto is_stopped = [](const Alignment& one) { return one.failure && one.failure->code == errors::stopped; };
  if (!alignments.empty() && is_stopped(alignments.front())) return *alignments.front().failure;
  for (std::size_t i = 0; i < alignments.size(); ++i) {
    AlignedPair& pair = collection.pairs[i];
    pair.source = std::move(texts[i].source);
    pair.target = std::move(texts[i].target);
    pair.alignment = std::move(alignments[i]);
    if (pair.alignment.failure) {
      Error failure = *pair.alignment.failure;
      failure.file = label_of(collection.articles[pair.link.english]);
      failure.other_file = label_of(collection.articles[pair.link.korean]);
      collection.skipped.push_back(std::move(failure));
      continue;
    }
    if (!rows[i].empty()) pair.alignment.paragraphs = paragraph_beads(rows[i]);
    pair.refused = refusals_of(pair);
  }
  return collection;
}

}  // namespace jjak
