// The main job: reads, links and aligns a collection. Its texts and beads are in memory, or are made again when they
// are asked for.
#include <jjak/pipeline/collection.hpp>

#include "base/ordered_work.hpp"
#include "base/parallel.hpp"
#include "base/stable_hash.hpp"
#include "base/stage_memo.hpp"
#include "gate/gate.hpp"
#include "memo/packed_values.hpp"
#include "pipeline/align_pairs.hpp"
#include "pipeline/link_and_learn.hpp"
#include "pipeline/pair_alignment.hpp"
#include "pipeline/table_rows.hpp"
#include "refs/refs.hpp"

#include <fmt/core.h>

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

namespace jjak {
namespace {

/// Why a pair could not be aligned, with the names of its articles.
Error failure_of(const Collection& collection, const AlignedPair& pair) {
  Error failure = *pair.alignment.failure;
  failure.file = label_of(collection.articles[pair.link.english]);
  failure.other_file = label_of(collection.articles[pair.link.korean]);
  return failure;
}

bool is_of_table(const Collection& collection, const AlignedPair& pair) {
  return are_columns(collection.articles[pair.link.english], collection.articles[pair.link.korean]);
}

/// Makes the texts of pairs. Thread safety: any number of readers, once the pins are there.
class PairTextMaker {
 public:
  explicit PairTextMaker(Rules rules) : rules_(std::move(rules)) {}

  /// Asks for what people decided about each pair.
  void find_decisions(const Collection& collection, const BuildOptions& options) {
    find(collection, options.pins, pins_);
    find(collection, options.edits, edits_);
    find(collection, options.labels, labels_);
  }

  /// The pairs about whose beads people said something.
  std::vector<std::size_t> judged() const {
    std::set<std::size_t> indexes;
    for (const auto& [index, pins] : pins_) indexes.insert(index);
    for (const auto& [index, labels] : labels_) indexes.insert(index);
    return {indexes.begin(), indexes.end()};
  }

  std::vector<LabelledBead> labels(std::size_t index) const {
    const auto found = labels_.find(index);
    return found == labels_.end() ? std::vector<LabelledBead>{} : found->second;
  }

  TextPair operator()(const Collection& collection, std::size_t index) const {
    const AlignedPair& pair = collection.pairs[index];
    TextPair texts = texts_of(collection, pair);
    if (const auto pins = pins_.find(index); pins != pins_.end())
      texts.pins = pins->second;
    else if (is_of_table(collection, pair))
      texts.pins = pins_of(table_of(collection, pair, texts), texts);
    return texts;
  }

  /// What the beads of a pair follow from, as memo_key; empty where that takes its texts.
  std::string key_of(const Collection& collection, std::size_t index) const {
    const AlignedPair& pair = collection.pairs[index];
    if (is_of_table(collection, pair)) return {};
    const auto pins = pins_.find(index);
    return memo_key(texts_key(collection, pair), pins == pins_.end() ? Pins{} : pins->second);
  }

  /// What its units follow from: its beads, which of them were rejected, and which sentences were edited.
  std::string key_of_units(const Collection& collection, std::size_t index) const {
    std::string key = key_of(collection, index);
    if (key.empty()) return key;
    if (const auto pins = pins_.find(index); pins != pins_.end())
      for (const Pin& pin : pins->second.all())
        if (pin.is_rejected) key += fmt::format(" rejected {}:{}", pin.source.begin, pin.target.begin);
    if (const auto edits = edits_.find(index); edits != edits_.end()) key += digest_of(edits->second);
    return key;
  }

  /// Completes a pair. Its articles are those of the collection.
  void complete(const Collection& collection, std::size_t index, TextPair texts, Alignment alignment,
                AlignedPair& pair) const {
    pair.alignment = std::move(alignment);
    if (!pair.alignment.failure && is_of_table(collection, pair))
      if (const std::vector<TableRow> table = table_of(collection, pair, texts); !table.empty())
        pair.alignment.paragraphs = paragraph_beads(table);
    pair.source = std::move(texts.source);
    pair.target = std::move(texts.target);
    if (const auto edits = edits_.find(index); edits != edits_.end()) {
      pair.source.edits = edits->second.source;
      pair.target.edits = edits->second.target;
    }
    if (!pair.alignment.failure) pair.refused = refusals_of(pair, texts.pins);
  }

 private:
  template <class Source, class Found>
  void find(const Collection& collection, const Source& source, std::map<std::size_t, Found>& all) const {
    if (!source) return;
    for (std::size_t i = 0; i < collection.pairs.size(); ++i) {
      const AlignedPair& pair = collection.pairs[i];
      Found found = source(pair, collection.articles[pair.link.english], collection.articles[pair.link.korean],
                           [&] { return texts_of(collection, pair); });
      if (!found.empty()) all.emplace(i, std::move(found));
    }
  }

  static std::string digest_of(const PairEdits& edits) {
    StableHash hash;
    for (const auto* side : {&edits.source, &edits.target}) {
      hash.add(fmt::format("{}\n", side->size()));
      for (const TextEdit& edit : *side) hash.add(fmt::format("{} {}\n", edit.sentence, edit.text));
    }
    return fmt::format(" edited {:016x}", hash.value());
  }

  TextPair texts_of(const Collection& collection, const AlignedPair& pair) const {
    const WholeArticles articles = whole_articles(collection);
    Article english_room, korean_room;
    const Article& english = articles.whole(pair.link.english, english_room);
    const Article& korean = articles.whole(pair.link.korean, korean_room);
    TextPair texts{segment(english, rules_), segment(korean, rules_), english.published, korean.published, {}, {}};
    texts.key = texts_key(collection, pair);
    return texts;
  }

  static std::string texts_key(const Collection& collection, const AlignedPair& pair) {
    if (collection.digests.empty()) return {};
    return collection.digests[pair.link.english] + " " + collection.digests[pair.link.korean];
  }

  static std::vector<TableRow> table_of(const Collection& collection, const AlignedPair& pair, const TextPair& texts) {
    const WholeArticles articles = whole_articles(collection);
    Article english, korean;
    return rows_of(articles.whole(pair.link.english, english), articles.whole(pair.link.korean, korean), texts);
  }

  Rules rules_;
  std::map<std::size_t, Pins> pins_;
  std::map<std::size_t, PairEdits> edits_;
  std::map<std::size_t, std::vector<LabelledBead>> labels_;
};

/// Segments texts again and takes their alignments out of the memo; one that it lost is made again.
class RemadeTexts final : public PairTexts {
 public:
  RemadeTexts(CollectionOptions options, const std::shared_ptr<const Knowledge>& knowledge,
              std::shared_ptr<const PairTextMaker> texts)
      : options_(std::move(options)), align_(options_, knowledge), texts_(std::move(texts)) {
    options_.used = nullptr;
    options_.learned = nullptr;
  }

  Result<std::vector<AlignedPair>> read(const Collection& collection,
                                        const std::vector<std::size_t>& indexes) override {
    std::vector<AlignedPair> pairs(indexes.size());
    parallel_for(indexes.size(), options_.jobs, [&](std::size_t n) {
      AlignedPair& pair = pairs[n] = collection.pairs[indexes[n]];
      TextPair texts = (*texts_)(collection, indexes[n]);
      Alignment alignment = pair.alignment.failure ? pair.alignment : align_(texts);
      texts_->complete(collection, indexes[n], std::move(texts), std::move(alignment), pair);
      keep_outline(pair, key_of(collection, indexes[n]));
    });
    if (const auto failure = whole_articles(collection).failure()) return *failure;
    for (std::size_t n = 0; n < pairs.size(); ++n)
      if (pairs[n].alignment.failure && !collection.pairs[indexes[n]].alignment.failure)
        return failure_of(collection, pairs[n]);
    return pairs;
  }

  std::optional<AlignedPair> outline(const Collection& collection, std::size_t index) const override {
    const std::string key = key_of(collection, index);
    if (options_.memo == nullptr || key.empty()) return std::nullopt;
    const auto kept = options_.memo->find(outline_kind, key);
    std::optional<Alignment> alignment = kept ? memo::unpacked_outline(*kept) : std::nullopt;
    if (!alignment) return std::nullopt;
    AlignedPair pair = collection.pairs[index];
    pair.alignment = *std::move(alignment);
    return pair;
  }

  std::string key_of(const Collection& collection, std::size_t index) const override {
    return texts_->key_of_units(collection, index);
  }

 private:
  static constexpr std::string_view outline_kind = "outline";

  void keep_outline(const AlignedPair& pair, const std::string& key) const {
    if (options_.memo == nullptr || key.empty() || pair.alignment.failure || !pair.refused.empty()) return;
    if (!options_.memo->has(outline_kind, key))
      options_.memo->keep(outline_kind, key, memo::packed_outline(pair.alignment));
  }

  CollectionOptions options_;
  FrozenAligner align_;
  std::shared_ptr<const PairTextMaker> texts_;
};

/// Gives away the pairs of which the memo has no alignment.
Status hand_out(const Collection& collection, const PairTextMaker& texts, const FrozenAligner& align,
                const BuildOptions& options) {
  OrderedWork work(options.jobs);
  Status handed = Done{};
  for (std::size_t i = 0; i < collection.pairs.size() && handed; ++i) {
    const std::string key = texts.key_of(collection, i);
    if (key.empty() || align.has_kept(key)) continue;
    const auto pair = std::make_shared<TextPair>();
    work.add([&, i, pair] { *pair = texts(collection, i); },
             [&, key, pair] {
               if (handed) handed = options.unaligned(key, *pair);
             });
  }
  work.finish();
  return handed;
}

/// Lists the pairs that could not be aligned.
void note_failures(Collection& collection) {
  for (const AlignedPair& pair : collection.pairs)
    if (pair.alignment.failure) collection.skipped.push_back(failure_of(collection, pair));
}

}  // namespace

Result<Collection> build_collection(const std::vector<std::string>& inputs, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Result<Collection> built = build_collection(documents_of(inputs, options), options, progress);
  return built ? std::move(built) : no_article_in(inputs, built.error());
}

Result<Collection> build_collection(const DocumentSource& source, const BuildOptions& options,
                                    const ProgressSink& progress) {
  Knowledge learned;
  Result<Collection> linked = link_and_learn(source, options, progress, learned);
  if (!linked) return linked;
  Collection collection = std::move(*linked);
  const auto texts = std::make_shared<PairTextMaker>(options.rules);
  texts->find_decisions(collection, options);
  PairsToAlign work;
  work.count = collection.pairs.size();
  work.texts = [&](std::size_t i) { return (*texts)(collection, i); };
  if (!options.holds_texts) work.key = [&](std::size_t i) { return texts->key_of(collection, i); };
  work.take_alignment = [&](std::size_t i, TextPair pair, Alignment alignment) {
    AlignedPair& aligned = collection.pairs[i];
    if (options.holds_texts)
      texts->complete(collection, i, std::move(pair), std::move(alignment), aligned);
    else
      aligned.alignment.failure = std::move(alignment.failure);
  };
  work.judged = texts->judged();
  work.labels = [&](std::size_t i) { return texts->labels(i); };
  const auto used = align_pairs(work, options, progress, std::move(learned));
  if (!used) return used.error();
  if (options.only_learns && options.unaligned)
    if (Status handed = hand_out(collection, *texts, FrozenAligner(options, *used), options); !handed)
      return handed.error();
  if (const auto failure = whole_articles(collection).failure()) return *failure;
  if (!options.holds_texts) collection.texts = std::make_shared<RemadeTexts>(options, *used, texts);
  note_failures(collection);
  return collection;
}

}  // namespace jjak
